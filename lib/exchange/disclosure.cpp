#include "exchange/disclosure.hpp"

#include <algorithm>
#include <array>

namespace rsc::exchange {
namespace {

using codec::Json;
using model::Information;

/// Names and purposes are compared without regard to capitals and spacing.
std::string plain(std::string_view text) {
    std::string out;
    for (const char c : text) {
        const bool space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (!space) {
            out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        } else if (!out.empty() && out.back() != ' ') {
            out += ' ';
        }
    }
    if (out.ends_with(' ')) out.pop_back();
    return out;
}

/// Whether `moment` is not after `at`: a day counts from its beginning.
bool has_come(const calendar::Moment& moment, calendar::Instant at, const calendar::Zone& zone) {
    if (const auto* day = std::get_if<calendar::Date>(&moment)) return *day <= zone.date_of(at);
    return std::get<calendar::Instant>(moment) <= at;
}

bool is_for_care(std::string_view purpose) {
    constexpr std::array three = {std::string_view("treatment"), std::string_view("payment"),
                                  std::string_view("operations"), treatment_payment_operations};
    return std::find(three.begin(), three.end(), purpose) != three.end();
}

/// What an event or condition that ends a consent comes to, as far as the record can tell.
Lack end_upon(const model::Consent& consent, const model::Case& record,
              const DisclosureRequest& request, const calendar::Zone& zone) {
    const std::string event = plain(consent.expires_upon);
    if (event == "none") {
        return is_for_care(plain(consent.purpose)) ? Lack::nothing : Lack::no_end;
    }
    if (event != "discharge") return Lack::end_unknown;
    // One that was taken back may have ended the consent all the same.
    if (!record.superseded.discharges.empty()) return Lack::end_unknown;
    const auto& discharge = record.discharge;
    if (discharge && discharge->voided) return Lack::end_unknown;
    if (!discharge) return Lack::nothing;
    // The day of the discharge is served.
    return zone.date_of(discharge->occurred) < zone.date_of(request.at) ? Lack::expired
                                                                        : Lack::nothing;
}

std::vector<Information> all_information() {
    std::vector<Information> all;
    for (const auto word : names_of(Information{})) {
        const Information one = *named<Information>(word);
        if (one != Information::everything) all.push_back(one);
    }
    return all;
}

bool holds(std::span<const Information> list, Information one) {
    return std::find(list.begin(), list.end(), one) != list.end();
}

/// What is asked for: `everything` and nothing named are all classes.
std::vector<Information> asked(const DisclosureRequest& request) {
    if (request.information.empty() || holds(request.information, Information::everything)) {
        return all_information();
    }
    std::vector<Information> list;
    for (const Information one : all_information()) {
        if (holds(request.information, one)) list.push_back(one);
    }
    return list;
}

bool covers(const model::Consent& consent, Information one) {
    return holds(consent.covers, Information::everything) || holds(consent.covers, one);
}

struct MemberClass {
    std::string_view member;
    Information information;
};
// Every member of a case but its ids; of the client and of the referral, those that are of another
// class than the whole.
constexpr MemberClass classes[] = {
    {"client", Information::identity},
    {"client/populations", Information::assessments},
    {"referral", Information::enrolment},
    {"referral/screen", Information::assessments},
    {"referral/emergency", Information::assessments},
    {"referral/special_grant", Information::benefits},
    {"enrolment", Information::enrolment},
    {"admissions", Information::enrolment},
    {"offers", Information::enrolment},
    {"papers", Information::assessments},
    {"assignments", Information::enrolment},
    {"contacts", Information::attendance},
    {"team", Information::team},
    {"sccp", Information::plan},
    {"acuity", Information::assessments},
    {"level_of_care", Information::assessments},
    {"sars", Information::authorizations},
    {"purchases", Information::authorizations},
    {"referrals_out", Information::referrals},
    {"barriers", Information::attendance},
    {"placements", Information::placements},
    {"appointments", Information::attendance},
    {"outcomes", Information::outcomes},
    {"benefits", Information::benefits},
    {"expectations", Information::enrolment},
    {"phase", Information::enrolment},
    {"transition", Information::placements},
    {"discharge", Information::enrolment},
};

/// What names the record and says what it is; it is in every disclosure.
bool is_key(std::string_view member) {
    return member == "schema" || member == "id" || member == "episode";
}

struct SectionClass {
    model::Section section;
    std::string_view member;
};
constexpr SectionClass silent[] = {
    {model::Section::contact_information, "client"},
    {model::Section::referral, "referral"},
    {model::Section::contacts, "contacts"},
    {model::Section::team, "team"},
    {model::Section::sccp, "sccp"},
    {model::Section::acuity, "acuity"},
    {model::Section::sars, "sars"},
    {model::Section::outcomes, "outcomes"},
};

bool is_voided(const Json& entry) {
    return entry.is_object() && entry.contains("voided");
}

/// What goes out of no section: members beyond the description, entries that were voided (somebody
/// else may have been meant) and, unless they may be told, notes.
void prune(Json& json, bool with_notes) {
    if (json.is_object()) {
        std::vector<std::string> dropped;
        for (const auto& [member, value] : json.items()) {
            if (member.starts_with("x-") || (member == "note" && !with_notes)) {
                dropped.push_back(member);
            }
        }
        for (const std::string& member : dropped)
            json.erase(member);
    }
    if (json.is_array()) {
        std::erase_if(json.get_ref<Json::array_t&>(), is_voided);
    }
    if (!json.is_structured()) return;
    for (Json& inner : json)
        prune(inner, with_notes);
}

/// Of an object whose members are of several classes, those that may go out.
Json confined_members(const Json& object, const std::string& at,
                      std::span<const Information> information) {
    Json kept = Json::object();
    for (const auto& [member, value] : object.items()) {
        if (holds(information, information_of(at + "/" + member))) kept[member] = value;
    }
    return kept;
}

Json words_in(std::span<const Information> information) {
    Json words = Json::array();
    for (const Information one : information)
        words.push_back(name(one));
    return words;
}

}  // namespace

std::string_view words_of(Lack lack) {
    switch (lack) {
        case Lack::nothing: return "it covers this";
        case Lack::other_kind: return "it is no consent to disclose under 42 CFR Part 2";
        case Lack::voided: return "it was voided";
        case Lack::not_yet_signed: return "it was not signed yet";
        case Lack::revoked: return "it was revoked";
        case Lack::no_discloser: return "it does not say who may disclose";
        case Lack::other_discloser: return "it names another as who may disclose";
        case Lack::no_recipient: return "it names no recipient";
        case Lack::other_recipient: return "it is for another recipient";
        case Lack::no_purpose: return "it states no purpose";
        case Lack::other_purpose: return "it is for another purpose";
        case Lack::no_end:
            return "nothing is recorded that ends it, which such a consent must have";
        case Lack::expired: return "it has expired";
        case Lack::end_unknown:
            return "an event ends it, and the record cannot tell whether that has come";
        case Lack::no_scope: return "it does not say how much and what kind of information";
        case Lack::scope_in_words:
            return "its scope is in words only; record what it covers (--covers)";
        case Lack::other_information: return "it covers other information than is asked for";
    }
    return {};
}

std::string words_of(std::span<const Information> information) {
    if (information.size() == all_information().size()) return "everything";
    std::string list;
    for (const Information one : information)
        list += (list.empty() ? "" : ", ") + std::string(name(one));
    return list;
}

Lack lack_of(const model::Consent& consent, const model::Case& record,
             const DisclosureRequest& request, const Discloser& discloser,
             const calendar::Zone& zone) {
    if (consent.kind != model::ConsentKind::part2_disclosure) return Lack::other_kind;
    if (consent.voided) return Lack::voided;
    if (!has_come(consent.occurred, request.at, zone)) return Lack::not_yet_signed;
    if (consent.revoked && has_come(consent.revoked->occurred, request.at, zone)) {
        return Lack::revoked;
    }
    const std::string by = plain(consent.discloser);
    if (by.empty()) return Lack::no_discloser;
    if (by != plain(discloser.id) && by != plain(discloser.name)) return Lack::other_discloser;
    const std::string to = plain(consent.recipient);
    if (to.empty()) return Lack::no_recipient;
    if (to != plain(request.recipient)) return Lack::other_recipient;
    const std::string purpose = plain(consent.purpose);
    if (purpose.empty()) return Lack::no_purpose;
    if (purpose != plain(request.purpose) &&
        !(purpose == treatment_payment_operations && is_for_care(plain(request.purpose)))) {
        return Lack::other_purpose;
    }
    if (!consent.expires && plain(consent.expires_upon).empty()) return Lack::no_end;
    if (consent.expires && *consent.expires < zone.date_of(request.at)) return Lack::expired;
    if (!plain(consent.expires_upon).empty()) {
        const Lack end = end_upon(consent, record, request, zone);
        if (end != Lack::nothing) return end;
    }
    if (consent.covers.empty()) {
        return plain(consent.scope).empty() ? Lack::no_scope : Lack::scope_in_words;
    }
    const auto wanted = asked(request);
    const bool any = std::any_of(wanted.begin(), wanted.end(),
                                 [&](Information one) { return covers(consent, one); });
    return any ? Lack::nothing : Lack::other_information;
}

Coverage coverage_of(const model::Case& record, const DisclosureRequest& request,
                     const Discloser& discloser, const calendar::Zone& zone) {
    Coverage coverage;
    const auto wanted = asked(request);
    if (request.basis != model::DisclosureBasis::consent) {
        coverage.information = wanted;
        return coverage;
    }
    for (const model::Consent& consent : record.consents) {
        const Lack lack = lack_of(consent, record, request, discloser, zone);
        if (lack != Lack::nothing) {
            coverage.lacking.push_back({consent.id.str(), lack});
            continue;
        }
        coverage.consents.push_back(consent.id.str());
        for (const Information one : wanted) {
            if (covers(consent, one) && !holds(coverage.information, one)) {
                coverage.information.push_back(one);
            }
        }
    }
    std::sort(coverage.information.begin(), coverage.information.end());
    return coverage;
}

Information information_of(std::string_view member) {
    const auto find = [](std::string_view wanted) {
        return std::find_if(std::begin(classes), std::end(classes),
                            [&](const MemberClass& one) { return one.member == wanted; });
    };
    auto found = find(member);
    if (found == std::end(classes)) found = find(member.substr(0, member.find('/')));
    // What is not listed is the agency's own.
    return found == std::end(classes) ? Information::administration : found->information;
}

Json confined(const Json& record, std::span<const Information> information) {
    Json out = Json::object();
    Json not_recorded = Json::array();
    for (const auto& [member, value] : record.items()) {
        if (is_key(member)) {
            out[member] = value;
        } else if (member == "not_recorded") {
            not_recorded = value;
            out[member] = value;  // keeps its place
        } else if (member == "client") {
            Json client = confined_members(value, member, information);
            out[member] = Json{{"id", value.at("id")}};
            client.erase("id");
            out[member].update(client);
        } else if (!holds(information, information_of(member)) || member == "history" ||
                   member == "superseded") {
            continue;  // why something was done, and what was voided, are no one else's
        } else if (member == "referral") {
            out[member] = confined_members(value, member, information);
        } else {
            out[member] = value;
        }
    }
    for (const char* single : {"referral", "enrolment", "transition", "discharge"}) {
        if (out.contains(single) && is_voided(out[single])) out.erase(single);
    }
    for (const SectionClass& one : silent) {
        if (holds(information, information_of(one.member))) continue;
        const std::string word(name(one.section));
        std::erase_if(not_recorded.get_ref<Json::array_t&>(),
                      [&](const Json& entry) { return entry.at("section") == word; });
        not_recorded.push_back({{"section", word}});
    }
    if (!not_recorded.empty()) out["not_recorded"] = std::move(not_recorded);
    prune(out, holds(information, Information::notes));
    return out;
}

Statement statement_of(const model::Case& record, const DisclosureRequest& request,
                       const Coverage& coverage, std::string_view agency,
                       const calendar::Zone& zone) {
    Statement statement{std::string(redisclosure_notice),
                        std::string(agency),
                        request.recipient,
                        request.purpose,
                        request.at,
                        request.basis,
                        coverage.information,
                        {}};
    for (const model::Consent& consent : record.consents) {
        const auto& covering = coverage.consents;
        if (std::find(covering.begin(), covering.end(), consent.id.str()) == covering.end()) {
            continue;
        }
        statement.consents.push_back(
            {consent.id.str(), zone.text(consent.occurred), std::string(consent.discloser),
             std::string(consent.recipient), std::string(consent.purpose),
             std::string(consent.scope), consent.covers,
             consent.expires ? consent.expires->text() : "", std::string(consent.expires_upon)});
    }
    return statement;
}

Json disclosure_entry(const DisclosureRequest& request, const Coverage& coverage,
                      std::string_view form, std::string_view note, const calendar::Zone& zone) {
    Json entry = {{"occurred", zone.text(request.at)},
                  {"recipient", request.recipient},
                  {"purpose", request.purpose},
                  {"basis", name(request.basis)}};
    if (!coverage.consents.empty()) entry["consents"] = coverage.consents;
    entry["information"] = words_in(coverage.information);
    entry["form"] = form;
    if (!note.empty()) entry["note"] = note;
    return entry;
}

}  // namespace rsc::exchange
