#include <algorithm>

#include "timeline/judge.hpp"
#include "timeline/lists.hpp"

namespace rsc::timeline {
namespace {

using calendar::CalendarDays;
using policy::Anchor;
using policy::Term;

struct Start {
    Date day;
    EntryId entry;
};

// The first version that can anchor reviews: a signed preliminary or full plan with a crisis plan.
const SeenPlan* first_plan(const Facts& facts) {
    for (const SeenPlan& seen : facts.plans()) {
        if (seen.has_crisis_plan && (seen.plan->kind == model::PlanKind::preliminary ||
                                     seen.plan->kind == model::PlanKind::full)) {
            return &seen;
        }
    }
    return nullptr;
}

// Where the demand starts to run, when it would run from `day` on: under a demand that is anchored
// on a plan, not before the plan is signed (Q52).
Start clip(const Term& term, const SeenPlan* plan, Date day, EntryId entry) {
    if (term.every->anchor != Anchor::first_plan || plan->signed_at.day <= day) return {day, entry};
    return {plan->signed_at.day, plan->plan->id};
}

// Whether a revision has the demand on `day`, for the level of that day.
bool runs_on(const Judging& judging, Date day) {
    const Term* term = ruling_on(judging, day).term;
    if (term == nullptr) return false;
    if (term->applies.levels.empty()) return true;
    const LevelRun* run = judging.facts.run_on(day);
    return run != nullptr && speaks_of(*term, run->group);
}

// What comes nearest to meeting an occurrence: a sure completion in time, else the first.
const Found* completion(const std::vector<Found>& found, std::size_t next, Date due, Date last) {
    const Found* first = nullptr;
    for (; next < found.size() && found[next].when.day <= last; ++next) {
        if (first == nullptr) first = &found[next];
        if (found[next].when.day > due) break;
        if (found[next].sure) return &found[next];
    }
    return first;
}

// One occurrence after the other, from an anchor on (Q9). Gives the last day on which the demand
// was owed, or nothing while it goes on.
std::optional<Date> roll(const Judging& judging, Start start) {
    const Sight& sight = judging.sight();
    const Date as_of = sight.as_of_day();
    Date anchor = start.day;
    EntryId entry = start.entry;
    std::size_t next = 0;  // the first completion not yet spent
    while (true) {
        Obligation obligation = row(judging, entry, anchor);
        const Term* term = obligation.ruling.term;
        if (term == nullptr) {
            // A rule that comes with a later revision is anchored on that revision's first day.
            const auto first = judging.rule.first_day_with_term(anchor);
            const auto cut = cut_off(judging, *judging.rule.shape, start.day);
            if (!first || *first <= anchor || *first > as_of || (cut && *first > *cut)) {
                obligation.triggered = sight.interval(anchor);
                (void)has_term(judging, obligation);
                return std::nullopt;
            }
            anchor = *first;
            continue;
        }
        if (!runs_on(judging, anchor)) return anchor;
        const std::optional<Date> cut = cut_off(judging, *term, anchor);
        const Date due = anchor + CalendarDays{static_cast<std::int32_t>(term->every->days)};
        // The next occurrence follows the revision of its own anchor.
        const Term* following = ruling_on(judging, due).term;
        const Term* spans = following != nullptr ? following : term;
        const Date closes = due + CalendarDays{static_cast<std::int32_t>(spans->every->days)};
        obligation.triggered = sight.interval(anchor);
        obligation.due = calendar::end_of_day(due, sight.zone());

        // A completion on the anchor day is the anchor (Q52).
        while (next < judging.found.size() && judging.found[next].when.day <= anchor)
            ++next;
        const Found* done =
            completion(judging.found, next, due, cut ? std::min(*cut, closes) : closes);
        const bool excused = judging.facts.excuse(judging.rule.rule->id, due) != nullptr;

        if (done != nullptr && done->when.day <= due) {
            obligation.verdict = done->sure ? Verdict::met : Verdict::undetermined;
            obligation.because = done->sure ? Because::done_in_time : Because::mode_unknown;
        } else if (excused) {
            // Closed by the excuse: the next is due one span after, and what is done meets that
            // one.
            obligation.verdict = Verdict::excused;
            obligation.because = Because::excuse_covers;
            done = nullptr;
        } else if (done != nullptr) {
            obligation.verdict = done->sure ? Verdict::met_late : Verdict::undetermined;
            obligation.because = done->sure ? Because::done_late : Because::mode_unknown;
            obligation.late = {(done->when.day - due).count, Unit::days, false};
        } else if (cut && due > *cut) {
            obligation.verdict = Verdict::not_applicable;
            obligation.because = Because::cut_off;
        } else if (as_of <= due) {
            obligation.verdict = Verdict::open;
            obligation.because = Because::not_due_yet;
        } else if (as_of > closes || (cut && as_of > *cut)) {
            obligation.verdict = Verdict::missed;
            obligation.because = Because::period_closed;
        } else {
            obligation.verdict = Verdict::overdue;
            obligation.because = Because::not_done;
            obligation.late = {(as_of - due).count, Unit::days, false};
        }
        if (done != nullptr) {
            obligation.evidence = done->entry;
            obligation.met_at = done->when;
        }
        const Verdict verdict = obligation.verdict;
        const EntryId spent = obligation.evidence;
        const Date done_on = done != nullptr ? done->when.day : due;
        emit(judging, std::move(obligation));

        if (done != nullptr) {
            anchor = done_on;
            entry = spent;
        } else if (verdict == Verdict::missed || verdict == Verdict::excused) {
            anchor = due;
        } else {
            return cut;
        }
        if (cut && anchor >= *cut) return cut;
        if (anchor > as_of) return std::nullopt;
    }
}

// The revisions ask it of different levels: it starts wherever a revision or a level begins under
// which it runs, and goes on until it no longer does (Q42).
void roll_on_and_off(const Judging& judging, Start first) {
    const Date last = std::min(judging.sight().as_of_day(),
                               judging.facts.discharge_day().value_or(judging.sight().as_of_day()));
    std::vector<Start> starts{first};
    for (const LevelRun& run : judging.facts.runs()) {
        if (run.from.day > first.day) starts.push_back({run.from.day, run.assignment});
    }
    for (const policy::InForce* in_force : judging.rule.in_force) {
        if (in_force->from > first.day) starts.push_back({in_force->from, first.entry});
    }
    put_in_order(starts.begin(), starts.end(),
                 [](const Start& a, const Start& b) { return a.day < b.day; });
    std::optional<Date> judged_through;
    for (const Start& start : starts) {
        if (start.day > last) break;
        if ((judged_through && start.day <= *judged_through) || !runs_on(judging, start.day))
            continue;
        judged_through = roll(judging, start);
        if (!judged_through) return;
    }
    if (judged_through || ruling_on(judging, first.day).in_force != nullptr) return;
    Obligation obligation = row(judging, first.entry, first.day);
    obligation.triggered = judging.sight().interval(first.day);
    (void)has_term(judging, obligation);
}

}  // namespace

void judge_every(const Judging& judging) {
    const Facts& facts = judging.facts;
    const Term& shape = *judging.rule.shape;
    if (facts.services().empty()) return;
    const SeenPlan* plan = first_plan(facts);
    if (shape.every->anchor == Anchor::first_plan && plan == nullptr) return;
    find_evidence(facts, shape.every->met_by, judging.found);

    const Service& service = facts.services().front();
    const Start first = clip(shape, plan, service.from.day, service.assignment->id);
    const bool same_levels =
        std::all_of(judging.rule.rule->terms.begin(), judging.rule.rule->terms.end(),
                    [&](const Term& term) { return term.applies.levels == shape.applies.levels; });
    if (!same_levels) return roll_on_and_off(judging, first);
    if (shape.applies.levels.empty()) return (void)roll(judging, first);
    for (const LevelRun& run : facts.runs()) {
        if (!speaks_of(shape, run.group)) continue;
        const Start start = clip(shape, plan, run.from.day, run.assignment);
        if (!run.last || start.day <= *run.last) (void)roll(judging, start);
    }
}

}  // namespace rsc::timeline
