#pragma once

#include "model/entry.hpp"

namespace rsc::model {

enum class ExcuseReason : std::uint8_t {
    incarceration,
    hospital,
    residential_stay,
    client_request,
    unreachable,
    county_waiver,
    disaster,
    other
};
constexpr auto names_of(ExcuseReason) {
    return words("incarceration", "hospital", "residential-stay", "client-request", "unreachable",
                 "county-waiver", "disaster", "other");
}

/// An approved waiver or pause. The policy pauses nothing by itself; only this does.
struct Excuse : Entry {
    ExcuseReason reason{};
    std::vector<Text> rules;  ///< rule ids it covers; empty: every rule of the case
    Date from;
    Date through;  ///< last day included
    WorkerId approver;
    Text evidence;
};

/// Re-entry from incarceration; `occurred` is when the agency learned of it.
struct Transition : Entry {
    Text facility;
    Moment release;  ///< planned, or as it came to be
};

enum class DischargeReason : std::uint8_t {
    completed,
    transferred,
    moved,
    withdrew,
    lost_contact,
    incarcerated,
    deceased,
    relapse,
    not_eligible,
    administrative,
    other
};
constexpr auto names_of(DischargeReason) {
    return words("completed", "transferred", "moved", "withdrew", "lost-contact", "incarcerated",
                 "deceased", "relapse", "not-eligible", "administrative", "other");
}

/// The end of the episode. The discharge day is served.
struct Discharge : Entry {
    std::vector<DischargeReason> reasons;
    bool planned = true;
};

}  // namespace rsc::model
