#pragma once

#include "model/entry.hpp"

namespace rsc::model {

/// Why this client is served at this level.
enum class LevelReason : std::uint8_t {
    highest_risk,
    special_grant,
    clinical,
    light_coordination,
    acuity
};
constexpr auto names_of(LevelReason) {
    return words("highest-risk", "special-grant", "clinical", "light-coordination", "acuity");
}

enum class EndReason : std::uint8_t { transfer, step_down, step_up, discharge, coverage, other };
constexpr auto names_of(EndReason) {
    return words("transfer", "step-down", "step-up", "discharge", "coverage", "other");
}

struct AssignmentEnd : Event {
    EndReason reason{};
};

/// One worker serving the client at one level, from `occurred` to `ended`, half open: on the day of
/// a transfer the new worker serves.
struct Assignment : Entry {
    WorkerId worker;
    Level level{};
    std::optional<LevelReason> reason;
    bool primary = true;
    std::optional<AssignmentEnd> ended;
};

}  // namespace rsc::model
