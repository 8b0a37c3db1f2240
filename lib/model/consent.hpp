#pragma once

#include "model/entry.hpp"

namespace rsc::model {

enum class ConsentKind : std::uint8_t { part2_disclosure, hipaa_release, treatment, feedback };
constexpr auto names_of(ConsentKind) {
    return words("part2-disclosure", "hipaa-release", "treatment", "feedback");
}

/// A class of what a record holds about a client: what a consent covers and a disclosure gives (42
/// CFR 2.31(a)(3): how much and what kind of information). `exchange::information_of` says which
/// members of a record are of which class.
enum class Information : std::uint8_t {
    everything,
    identity,        ///< names, birth date, how to reach, guardians, family
    enrolment,       ///< that and when the client came, who serves, phase, discharge
    attendance,      ///< contacts, appointments, what kept from them
    team,            ///< the recovery support team and its meetings
    plan,            ///< the coordinated care plan
    assessments,     ///< screen, needs, acuity, levels of care, papers of others, populations
    authorizations,  ///< requests for services, purchases
    referrals,       ///< referrals to services
    placements,      ///< stays elsewhere
    outcomes,        ///< outcome instruments
    benefits,        ///< benefits screened and applied for
    notes,           ///< the free text of entries, whatever they are about
    administration   ///< the agency's own: excuses, disputes, consents, history
};
constexpr auto names_of(Information) {
    return words("everything", "identity", "enrolment", "attendance", "team", "plan", "assessments",
                 "authorizations", "referrals", "placements", "outcomes", "benefits", "notes",
                 "administration");
}

/// A consent with the elements that 42 CFR Part 2 asks for; `occurred` is its signing. It is good
/// through its last day, unless revoked.
struct Consent : Entry {
    ConsentKind kind{};
    Text discloser;
    Text recipient;
    Text purpose;
    Text scope;
    std::vector<Information> covers;  ///< the scope in words that can be decided by
    std::optional<Date> expires;
    Text expires_upon;  ///< an event or condition instead of a date
    std::optional<Event> revoked;
};

/// What allows a disclosure: a consent, or what 42 CFR Part 2 allows without one, a medical
/// emergency (2.51), an audit or evaluation (2.53), a court order (subpart E).
enum class DisclosureBasis : std::uint8_t { consent, medical_emergency, audit, court_order };
constexpr auto names_of(DisclosureBasis) {
    return words("consent", "medical-emergency", "audit", "court-order");
}

/// What was told to somebody outside about the client. It occurred when it went out; without a
/// consent, the note says why.
struct Disclosure : Entry {
    Text recipient;
    Text purpose;
    DisclosureBasis basis{};
    std::vector<EntryId> consents;
    std::vector<Information> information;
    Text form;  ///< in which form: "fhir", "csv", ...
};

enum class Benefit : std::uint8_t {
    ssi,
    ssdi,
    veterans,
    housing,
    public_benefits,
    medicaid,
    medicare
};
constexpr auto names_of(Benefit) {
    return words("SSI", "SSDI", "veterans", "housing", "public", "medicaid", "medicare");
}
enum class BenefitStatus : std::uint8_t { screened, not_eligible, applied, granted, denied };
constexpr auto names_of(BenefitStatus) {
    return words("screened", "not-eligible", "applied", "granted", "denied");
}

struct BenefitEntry : Entry {
    Benefit benefit{};
    BenefitStatus status{};
    bool soar = false;
};

/// A topic of what the client may expect and what is expected of the client.
enum class Expectation : std::uint8_t {
    nature_of_services,
    goals,
    procedures,
    conduct,
    rights,
    schedule,
    costs,
    duration
};
constexpr auto names_of(Expectation) {
    return words("nature-of-services", "goals", "procedures", "conduct", "rights", "schedule",
                 "costs", "duration");
}

struct ExpectationEntry : Entry {
    std::vector<Expectation> topics;
};

}  // namespace rsc::model
