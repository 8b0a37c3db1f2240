#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "calendar/zone.hpp"
#include "codec/describe.hpp"
#include "codec/json.hpp"
#include "model/case.hpp"

/// What may be told to whom about a client: records of treatment for substance use go out only
/// where a consent of the client covers it (42 CFR 2.31), or where the law allows it without one.
namespace rsc::exchange {

/// Who wants to tell whom what, what for.
struct DisclosureRequest {
    std::string recipient;
    std::string purpose;
    model::DisclosureBasis basis = model::DisclosureBasis::consent;
    std::vector<model::Information> information;  ///< no more than this; empty: all that may go
    calendar::Instant at;
};

/// The agency that discloses: a consent names it by its id or by its name.
struct Discloser {
    std::string_view id;
    std::string_view name;
};

/// What a consent lacks to cover a disclosure. The first that applies, in this order, is told.
enum class Lack : std::uint8_t {
    nothing,
    other_kind,      ///< not a consent to disclose under Part 2
    voided,          ///< it was entered by mistake
    not_yet_signed,  ///< 2.31(a)(8), (9)
    revoked,         ///< 2.31(c)(3)
    no_discloser,    ///< 2.31(a)(2)
    other_discloser,
    no_recipient,  ///< 2.31(a)(4)
    other_recipient,
    no_purpose,  ///< 2.31(a)(5)
    other_purpose,
    no_end,            ///< 2.31(a)(7): neither a day nor an event ends it
    expired,           ///< 2.31(c)(1)
    end_unknown,       ///< an event ends it, and the record cannot tell whether it has come
    no_scope,          ///< 2.31(a)(3)
    scope_in_words,    ///< the scope is free text: what it covers is not recorded
    other_information  ///< it covers nothing of what is asked for
};
constexpr auto names_of(Lack) {
    return words("nothing", "other-kind", "voided", "not-yet-signed", "revoked", "no-discloser",
                 "other-discloser", "no-recipient", "other-recipient", "no-purpose",
                 "other-purpose", "no-end", "expired", "end-unknown", "no-scope", "scope-in-words",
                 "other-information");
}
/// For people: "it was revoked".
[[nodiscard]] std::string_view words_of(Lack lack);

/// For people: "identity, plan", or "everything" where nothing is left out.
[[nodiscard]] std::string words_of(std::span<const model::Information> information);

/// A consent for treatment, payment and health care operations covers each of the three, and may
/// end with "none" (2.31(a)(5)(iii), (7)(ii)).
inline constexpr std::string_view treatment_payment_operations = "treatment, payment, operations";

/// What one consent lacks. `record` is the case that holds it.
[[nodiscard]] Lack lack_of(const model::Consent& consent, const model::Case& record,
                           const DisclosureRequest& request, const Discloser& discloser,
                           const calendar::Zone& zone);

struct ConsentLack {
    std::string consent;
    Lack lack{};
};

/// What may go out of one record.
struct Coverage {
    std::vector<model::Information> information;  ///< sorted, without `everything`; empty: nothing
    std::vector<std::string> consents;            ///< ids of those that cover it
    std::vector<ConsentLack> lacking;             ///< of all others, why not

    [[nodiscard]] bool is_allowed() const { return !information.empty(); }
};
/// The union of what the covering consents cover, and no more than is asked for. Another basis than
/// a consent covers what is asked for.
[[nodiscard]] Coverage coverage_of(const model::Case& record, const DisclosureRequest& request,
                                   const Discloser& discloser, const calendar::Zone& zone);

/// The record with what may go out and nothing else: its ids, and the sections of these classes.
/// Sections that are held back are named in `not_recorded`, so that nobody takes them for empty.
/// Members beyond the record's description (`x-`), voided entries and the history do not go out;
/// notes go as a class of their own.
[[nodiscard]] codec::Json confined(const codec::Json& record,
                                   std::span<const model::Information> information);

/// The class of a member of a case, and of its client: "contacts", "client/populations".
[[nodiscard]] model::Information information_of(std::string_view member);

/// The statement that goes with every disclosure (42 CFR 2.32), in the law's own short form.
inline constexpr std::string_view redisclosure_notice =
    "42 CFR part 2 prohibits unauthorized use or disclosure of these records.";

/// What a consent that covers a disclosure says.
struct StatedConsent {
    std::string id;
    std::string occurred;
    std::string discloser;
    std::string recipient;
    std::string purpose;
    std::string scope;
    std::vector<model::Information> covers;
    std::string expires;
    std::string expires_upon;
};

/// What goes with a disclosed record: who tells whom what for, the notice, and of the consents what
/// they say (2.32(b)).
struct Statement {
    std::string notice;
    std::string by;
    std::string recipient;
    std::string purpose;
    calendar::Instant at;
    model::DisclosureBasis basis{};
    std::vector<model::Information> information;
    std::vector<StatedConsent> consents;
};
[[nodiscard]] Statement statement_of(const model::Case& record, const DisclosureRequest& request,
                                     const Coverage& coverage, std::string_view agency,
                                     const calendar::Zone& zone);

template <class V>
void describe(V& v, StatedConsent& c) {
    v.type("stated_consent", "What a consent that covers a disclosure says");
    v.required("id", c.id, "The consent");
    v.required("occurred", c.occurred, "When it was signed");
    v.required("discloser", c.discloser, "Who may disclose");
    v.required("recipient", c.recipient, "To whom");
    v.required("purpose", c.purpose, "What for");
    v.optional("scope", c.scope, "How much and what kind, as the form says it");
    v.optional("covers", c.covers, "Classes of information that comes to");
    v.optional("expires", c.expires, "Last day it is good");
    v.optional("expires_upon", c.expires_upon, "Event or condition on which it ends");
}

template <class V>
void describe(V& v, Statement& s) {
    v.type("statement", "What goes with a disclosed record (42 CFR 2.32)");
    v.required("notice", s.notice, "What the recipient may not do");
    v.required("by", s.by, "Who discloses");
    v.required("recipient", s.recipient, "To whom");
    v.required("purpose", s.purpose, "What for");
    v.required("at", s.at, "When");
    v.required("basis", s.basis, "What allows it");
    v.required("information", s.information, "Classes of information given");
    v.optional("consents", s.consents, "The consents that cover it");
}

/// The member that carries the statement in a record.
inline constexpr std::string_view statement_member = "x-disclosure";

/// The members of the entry that records the disclosure.
[[nodiscard]] codec::Json disclosure_entry(const DisclosureRequest& request,
                                           const Coverage& coverage, std::string_view form,
                                           std::string_view note, const calendar::Zone& zone);

}  // namespace rsc::exchange
