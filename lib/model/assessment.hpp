#pragma once

#include "model/entry.hpp"

namespace rsc::model {

/// A paper that supports a score. `sha256` pins its bytes; with `kept` they lie in the store.
struct AcuityDocument {
    Text name;
    Text sha256;
    std::optional<Date> dated;
    bool kept = false;
};

/// A scored item group of the Acuity Index and the papers that support its score.
struct AcuityItem {
    Text group;
    std::int64_t points = 0;
    std::vector<AcuityDocument> documents;
};

/// A completed Acuity Index; `occurred` is its completion.
struct Acuity : Entry {
    std::int64_t score = 0;
    Text edition;
    std::vector<AcuityItem> items;
};

enum class Instrument : std::uint8_t { locus, calocus, asam, placement_criteria };
constexpr auto names_of(Instrument) {
    return words("LOCUS", "CALOCUS", "ASAM", "placement-criteria");
}

/// What the client said to the level that was found.
enum class Choice : std::uint8_t { agreed, chose_lower, chose_higher, declined };
constexpr auto names_of(Choice) {
    return words("agreed", "chose-lower", "chose-higher", "declined");
}

/// The result of a level-of-care instrument: its score and level only, never its content.
struct LevelOfCare : Entry {
    Instrument instrument{};
    Text edition;
    Text level;
    std::optional<std::int64_t> score;
    std::optional<Choice> choice;
    ProviderId provider;
};

enum class Phase : std::uint8_t { pre_recovery, initiation, stabilization, maintenance };
constexpr auto names_of(Phase) {
    return words("pre-recovery", "initiation", "stabilization", "maintenance");
}

struct PhaseEntry : Entry {
    Phase phase{};
};

}  // namespace rsc::model
