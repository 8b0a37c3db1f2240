#pragma once

#include "model/entry.hpp"

namespace rsc::model {

enum class ConsentKind : std::uint8_t { part2_disclosure, hipaa_release, treatment, feedback };
constexpr auto names_of(ConsentKind) {
    return words("part2-disclosure", "hipaa-release", "treatment", "feedback");
}

/// A consent with the elements that 42 CFR Part 2 asks for; `occurred` is its signing. It is good
/// through its last day, unless revoked.
struct Consent : Entry {
    ConsentKind kind{};
    Text discloser;
    Text recipient;
    Text purpose;
    Text scope;
    std::optional<Date> expires;
    Text expires_upon;  ///< an event or condition instead of a date
    std::optional<Event> revoked;
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
