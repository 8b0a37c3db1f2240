#pragma once

#include "model/entry.hpp"

namespace rsc::model {

enum class ReferralSource : std::uint8_t { ciu, self, court, corrections, provider, family, other };
constexpr auto names_of(ReferralSource) {
    return words("ciu", "self", "court", "corrections", "provider", "family", "other");
}

/// The comprehensive screen of the Central Intake Unit.
struct Screen {
    Moment occurred;
    std::optional<LevelGroup> recommended;
    std::optional<LevelGroup> chosen;
    std::vector<Service> needs;
};

/// A provider found for one emergency need.
struct EmergencyService {
    Service need{};
    ProviderId provider;
    bool rss_tool = false;  ///< found with the Recovery Support Services tool
    std::optional<Event> referred;
};

/// Emergency needs that the Central Intake Unit identified, and what was done at once.
struct Emergency {
    std::vector<Service> needs;
    std::optional<Event> screen_reviewed;
    std::optional<Event> needs_confirmed;
    std::vector<EmergencyService> services;
};

struct SystemInvolvement : Entry {
    System system{};
    std::optional<Event> ended;
};

/// How the client came to the agency. `occurred` is the notification by the Central Intake Unit.
struct Referral : Entry {
    ReferralSource source{};
    std::optional<LevelGroup> level;  ///< what the client was referred for
    std::optional<Screen> screen;
    std::optional<Emergency> emergency;
    std::optional<Event> consents_received;
    Text special_grant;
    std::vector<SystemInvolvement> systems;
};

enum class OutcomesBy : std::uint8_t { ciu, agency };
constexpr auto names_of(OutcomesBy) {
    return words("ciu", "agency");
}

/// The day the client is enrolled in services; not the day of referral, nor that of assignment.
struct Enrolment : Entry {
    Text program;
    std::optional<OutcomesBy> outcomes_by;  ///< who completes the outcome instruments
};

}  // namespace rsc::model
