#pragma once

#include <optional>
#include <string>

#include "timeline/judge.hpp"

namespace rsc::timeline {

/// Whether a content is there, and since when.
struct Presence {
    enum class State : std::uint8_t { present, absent, unknown, irrelevant };
    State state = State::absent;
    std::optional<Interval> since;  ///< of `present`; nothing: since the occasion itself
    EntryId entry;                  ///< that brought it
    std::string lacking;
    std::optional<Interval> asked;  ///< since when, where that is later than the occasion
};

[[nodiscard]] inline Presence present(std::optional<Interval> since = {}, EntryId entry = {}) {
    return {Presence::State::present, since, entry, {}, {}};
}
[[nodiscard]] inline Presence absent(std::string lacking) {
    return {Presence::State::absent, {}, {}, std::move(lacking), {}};
}
[[nodiscard]] inline Presence unknown(std::string lacking) {
    return {Presence::State::unknown, {}, {}, std::move(lacking), {}};
}
[[nodiscard]] inline Presence irrelevant() {
    return {Presence::State::irrelevant, {}, {}, {}, {}};
}

/// A demand for content, all parts together or one of them: present when all are, since the last of
/// them came; unknown when one is and none is absent.
[[nodiscard]] Presence combine(Presence a, Presence b);

/// The verdict of a content that falls due with its occasion and can be mended later (Q47).
struct ContentVerdict {
    Verdict verdict = Verdict::open;
    Because because = Because::not_due_yet;
    Lateness late;
};
[[nodiscard]] ContentVerdict judge_presence(const Presence& presence, const Interval& occasion,
                                            bool excused, std::optional<Date> ended, Instant as_of,
                                            Date as_of_day);

}  // namespace rsc::timeline
