#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/names.hpp"
#include "calendar/reckon.hpp"
#include "model/assignment.hpp"
#include "policy/adopted.hpp"

namespace rsc::timeline {

using calendar::Date;
using calendar::Deadline;
using calendar::Instant;
using calendar::Interval;
using model::Level;
using model::LevelGroup;

/// What became of a promise.
enum class Verdict : std::uint8_t {
    open,            ///< not due yet
    met,             ///< done in time
    met_late,        ///< done, but late
    overdue,         ///< due, undone, and can still be done
    missed,          ///< its period closed without it
    excused,         ///< an approved waiver or pause covers it, or what the rule itself excuses
    not_applicable,  ///< not owed, where a reader would look for it
    undetermined     ///< the record lacks what is needed to judge
};
constexpr auto names_of(Verdict) {
    return words("open", "met", "met-late", "overdue", "missed", "excused", "not-applicable",
                 "undetermined");
}
inline constexpr std::size_t verdict_count = names_of(Verdict{}).size();

/// Why the verdict is what it is. `explain` has the sentence for each.
enum class Because : std::uint8_t {
    done_in_time,
    done_late,
    not_due_yet,
    not_done,
    period_closed,
    excuse_covers,
    rule_excuses,
    no_revision_in_force,
    no_clause_in_revision,
    short_period,
    cut_off,
    emergency_branch,
    no_referral,
    no_enrolment,
    no_assignment,
    date_only,
    mode_unknown,
    calendar_ends,
    content_unknown,
    nothing_to_judge,
    index_missing,
    index_stale,
    level_fits,
    level_differs,
    stands_without_end,
    over_cap,
    within_cap,
    no_time_stated,
    one_at_a_time,
    another_counts,
    not_recorded
};
constexpr auto names_of(Because) {
    return words("done-in-time", "done-late", "not-due-yet", "not-done", "period-closed",
                 "excuse-covers", "rule-excuses", "no-revision-in-force", "no-clause-in-revision",
                 "short-period", "cut-off", "emergency-branch", "no-referral", "no-enrolment",
                 "no-assignment", "date-only", "mode-unknown", "calendar-ends", "content-unknown",
                 "nothing-to-judge", "index-missing", "index-stale", "level-fits", "level-differs",
                 "stands-without-end", "over-cap", "within-cap", "no-time-stated", "one-at-a-time",
                 "another-counts", "not-recorded");
}

/// By how much, in the clock's own unit.
enum class Unit : std::uint8_t { seconds, days, business_days };
constexpr auto names_of(Unit) {
    return words("seconds", "days", "business-days");
}
struct Lateness {
    std::int64_t amount = 0;
    Unit unit = Unit::days;
    bool at_least = false;  ///< the record knows a day only
};

/// Who answers: a worker (the coordinator, or the supervisor where nobody was assigned), or the
/// agency itself, or a supervisor whose name the records do not give (empty `worker`).
struct Answerable {
    policy::Owner owner{};
    WorkerId worker;
    friend bool operator==(const Answerable&, const Answerable&) = default;
};

/// One promise to one subject on one occasion or for one period, with its verdict and all that led
/// to it. It views the record and the packs.
struct Obligation {
    const policy::Policies::Entry* rule = nullptr;
    policy::Ruling ruling;
    std::string_view subject;  ///< id of the case, the worker or the agency
    EntryId trigger;           ///< the entry that set it going; empty: the subject itself
    std::string_view detail;   ///< which of several: a content, a service, a paper
    std::string_view detail2;  ///< and of which provider
    Date occurrence;           ///< the trigger's day, or the day its period began
    std::optional<Interval> triggered;
    std::optional<Deadline> due;
    std::optional<Date> period_end;  ///< of a calendar quota: its last day
    Verdict verdict = Verdict::open;
    Because because = Because::not_due_yet;
    std::string lacking;  ///< what is missing or uncertain, in words of the vocabulary
    Lateness late;        ///< of met-late; of overdue, as of the report
    EntryId evidence;     ///< the entry that met it, or came nearest
    std::optional<Interval> met_at;
    std::int32_t attempts = 0;
    Answerable owner_due;  ///< when it fell due (now, where it is not due)
    Answerable owner_now;
    std::optional<Level> level;  ///< of the client when it fell due
};

/// Takes out of the rows from `first` on those that say of a day that no revision is in force,
/// where another pack's rule of the same id speaks for it: one obligation has one row.
void drop_said_elsewhere(std::vector<Obligation>& rows, std::size_t first = 0);

/// `C-0001~contact.weekly~a1~2026-03-02`: stable under re-judging, new packs and new facts.
[[nodiscard]] std::string identity(const Obligation& obligation);

/// The citations of a ruling in its own revision's document; of all documents where no revision was
/// in force.
[[nodiscard]] std::vector<policy::Cite> cites_of(const Obligation& obligation);

/// As its clock counts, wherever it is told: whole hours and minutes where the clock is one of
/// hours or minutes, however many ("47 minutes", "54 hours 30 minutes"; seconds below a minute),
/// else "6 days", "1 business day"; "at least ..." where the record knows a day only.
[[nodiscard]] std::string text(const Lateness& lateness);

}  // namespace rsc::timeline
