#pragma once

#include <string_view>
#include <vector>

#include "timeline/obligation.hpp"

namespace rsc::timeline {

/// Something that is good from a day through a day, both included.
struct Line {
    std::string_view what;
    std::string_view who;
    Date from;
    Date through;
    EntryId entry;
};

/// What becomes of the end of a line: taken up without a day between, later, or not at all.
struct Continuation {
    enum class Kind : std::uint8_t { seamless, after_gap, none };
    Kind kind = Kind::none;
    Date from;  ///< of the line that goes on
    EntryId entry;
};

/// Sorted by what, who and day; ends that fall on one day are one.
void arrange(std::vector<Line>& lines);

/// How the line at `index` of arranged lines goes on.
[[nodiscard]] Continuation continuation(const std::vector<Line>& lines, std::size_t index);

/// Whether another line of the same kind ends on the same day and comes later: one row for both.
[[nodiscard]] bool is_repeated(const std::vector<Line>& lines, std::size_t index);

/// The verdict of a line's end (Q50): due on its last day.
struct LineVerdict {
    Verdict verdict = Verdict::open;
    Because because = Because::not_due_yet;
    Lateness late;
};
[[nodiscard]] LineVerdict judge_end(const Line& line, const Continuation& next, bool excused,
                                    std::optional<Date> ended, Date as_of);

}  // namespace rsc::timeline
