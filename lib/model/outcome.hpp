#pragma once

#include "model/entry.hpp"

namespace rsc::model {

enum class OutcomeInstrument : std::uint8_t {
    gpra,
    suprt,
    state,
    satisfaction,
    self_report,
    completion,
    other
};
constexpr auto names_of(OutcomeInstrument) {
    return words("GPRA", "SUPRT", "state", "satisfaction", "self-report", "completion", "other");
}

enum class OutcomeStage : std::uint8_t { intake, follow_up, discharge, on_request };
constexpr auto names_of(OutcomeStage) {
    return words("intake", "follow-up", "discharge", "on-request");
}

/// First and last day on which a collection counts; set by the instrument's owner.
struct Window {
    Date opens;
    Date closes;
};

/// An outcome instrument that is due or was asked for (`occurred`), and its completion.
struct Outcome : Entry {
    OutcomeInstrument instrument{};
    OutcomeStage stage{};
    std::optional<Window> window;
    std::optional<Event> completed;
};

}  // namespace rsc::model
