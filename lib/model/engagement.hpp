#pragma once

#include "model/excuse.hpp"
#include "model/referral.hpp"

namespace rsc::model {

enum class Readiness : std::uint8_t { ready, ambivalent, not_ready };
constexpr auto names_of(Readiness) {
    return words("ready", "ambivalent", "not-ready");
}

enum class AdmissionStep : std::uint8_t {
    demographics,
    consents,
    rights,
    financial,
    orientation,
    source_informed
};
constexpr auto names_of(AdmissionStep) {
    return words("demographics", "consents", "rights", "financial", "orientation",
                 "source-informed");
}

enum class DeclinedFor : std::uint8_t {
    not_eligible,
    no_capacity,
    client_declined,
    outside_area,
    earlier_treatment,
    relapse,
    other
};
constexpr auto names_of(DeclinedFor) {
    return words("not-eligible", "no-capacity", "client-declined", "outside-area",
                 "earlier-treatment", "relapse", "other");
}

/// Whether the client can be admitted, is ready for it, and what of the procedure is done; again at
/// every later look.
struct Admission : Entry {
    std::optional<bool> eligible;
    std::optional<Readiness> readiness;
    std::optional<bool> mandated;  ///< by a court or an agency; else of the client's own will
    std::vector<AdmissionStep> completed;
    std::vector<DeclinedFor> declined_for;  ///< why the client was not admitted
};

enum class PaperKind : std::uint8_t {
    screening,
    assessment,
    treatment_plan,
    care_plan,
    self_report,
    cultural_assessment,
    discharge_summary,
    other
};
constexpr auto names_of(PaperKind) {
    return words("screening", "assessment", "treatment-plan", "care-plan", "self-report",
                 "cultural-assessment", "discharge-summary", "other");
}

/// A paper of another provider about the client; `occurred` is when it was obtained.
struct Paper : Entry {
    PaperKind kind{};
    ProviderId provider;
    std::optional<Date> dated;
    std::optional<Event> reviewed;        ///< read and interpreted
    std::vector<ProviderId> shared_with;  ///< who use it instead of asking again
};

enum class OfferKind : std::uint8_t {
    care_coordination,
    service,
    appointment,
    level_of_care,
    peer,
    release
};
constexpr auto names_of(OfferKind) {
    return words("care-coordination", "service", "appointment", "level-of-care", "peer-support",
                 "release");
}
enum class Answer : std::uint8_t { accepted, refused, no_response };
constexpr auto names_of(Answer) {
    return words("accepted", "refused", "no-response");
}

/// Something offered to the client, and the answer; a refusal is documented here.
struct Offer : Entry {
    OfferKind kind{};
    std::optional<Service> service;
    Answer answer{};
};

/// Something that stands between the client and a service, until it is removed.
struct BarrierEntry : Entry {
    Barrier barrier{};
    std::optional<Service> service;
    std::optional<Event> removed;
};

/// Somebody disputes a verdict; it stands, with this beside it.
struct Dispute : Entry {
    Text obligation;  ///< its identity
    std::optional<Event> settled;
};

/// Entries of which a record holds one, voided, when another took their place.
struct Superseded {
    std::vector<Referral> referrals;
    std::vector<Enrolment> enrolments;
    std::vector<Transition> transitions;
    std::vector<Discharge> discharges;
};

}  // namespace rsc::model
