#include <algorithm>

#include "timeline/judge.hpp"

namespace rsc::timeline {
namespace {

using calendar::CalendarDays;
using policy::Period;
using policy::Quota;
using policy::Term;

struct Span {
    Date first;
    Date last;  ///< included
};

Span period_of(Date day, Period period) {
    if (period == Period::week) return {day.monday(), day.monday() + CalendarDays{6}};
    return {day.first_of_month(), day.last_of_month()};
}

// The days of the period that are on a level the term speaks of, as stretches.
void days_on_level(const Facts& facts, const Term& term, Span period,
                   std::vector<Span>& stretches) {
    stretches.clear();
    for (const LevelRun& run : facts.runs()) {
        if (!speaks_of(term, run.group)) continue;
        const Date first = std::max(period.first, run.from.day);
        const Date last = run.last ? std::min(period.last, *run.last) : period.last;
        if (first <= last) stretches.push_back({first, last});
    }
}

std::int32_t count_days(const std::vector<Span>& stretches) {
    std::int32_t days = 0;
    for (const Span& stretch : stretches)
        days += (stretch.last - stretch.first).count + 1;
    return days;
}

// Fewer than half of the judged days remain uncovered (Q32, Q60).
bool is_excused(const Facts& facts, std::string_view rule, const std::vector<Span>& stretches) {
    if (!facts.has_excuses()) return false;
    std::int32_t uncovered = 0;
    for (const Span& stretch : stretches) {
        for (Date day = stretch.first; day <= stretch.last; day = day + CalendarDays{1}) {
            if (facts.excuse(rule, day) == nullptr) ++uncovered;
        }
    }
    return uncovered * 2 < count_days(stretches);
}

struct Tally {
    std::int64_t sure = 0;
    std::int64_t perhaps = 0;
    const Found* last = nullptr;
};

// Distinct days with an entry, on the days that count.
Tally tally(const std::vector<Found>& found, const std::vector<Span>& stretches) {
    Tally result;
    std::optional<Date> sure_day;
    std::optional<Date> perhaps_day;
    for (const Span& stretch : stretches) {
        const auto begin =
            std::lower_bound(found.begin(), found.end(), stretch.first,
                             [](const Found& f, Date first) { return f.when.day < first; });
        for (auto it = begin; it != found.end() && it->when.day <= stretch.last; ++it) {
            if (it->sure && (!sure_day || *sure_day != it->when.day)) {
                ++result.sure;
                sure_day = it->when.day;
                result.last = &*it;
            } else if (!it->sure && (!perhaps_day || *perhaps_day != it->when.day)) {
                ++result.perhaps;
                perhaps_day = it->when.day;
                if (result.last == nullptr) result.last = &*it;
            }
        }
    }
    return result;
}

void judge_period(const Judging& judging, const Term& term, Span period,
                  const std::vector<Span>& stretches, Obligation obligation) {
    const Quota& quota = *term.quota;
    const Sight& sight = judging.sight();
    const std::int32_t days = count_days(stretches);
    const std::int32_t whole = (period.last - period.first).count + 1;
    const std::int64_t needed = quota.least_days == 0 ? whole : quota.least_days;
    obligation.period_end = stretches.back().last;
    obligation.due = calendar::end_of_day(stretches.back().last, sight.zone());
    const std::int64_t wanted = quota.count_from_plan
                                    ? planned_contacts(judging.facts, stretches.front().first)
                                    : quota.count;
    if (wanted == 0) return;  // the plan asks for no number
    if (days < needed) return not_applicable(judging, std::move(obligation), Because::short_period);

    const Tally entries = tally(judging.found, stretches);
    if (entries.last != nullptr) {
        obligation.evidence = entries.last->entry;
        obligation.met_at = entries.last->when;
    }
    const bool over = judging.as_of() > obligation.due->latest;
    if (entries.sure >= wanted) {
        obligation.verdict = Verdict::met;
        obligation.because = Because::done_in_time;
    } else if (entries.sure + entries.perhaps >= wanted) {
        obligation.verdict = Verdict::undetermined;
        obligation.because = Because::mode_unknown;
    } else if (is_excused(judging.facts, judging.rule.rule->id, stretches)) {
        obligation.verdict = Verdict::excused;
        obligation.because = Because::excuse_covers;
    } else if (over) {
        obligation.verdict = Verdict::missed;
        obligation.because = Because::period_closed;
    } else {
        obligation.verdict = Verdict::open;
        obligation.because = Because::not_due_yet;
    }
    if (obligation.verdict != Verdict::met) {
        if (quota.count_from_plan) {
            obligation.lacking = std::to_string(entries.sure) + " of " + std::to_string(wanted) +
                                 " that the plan asks for";
        }
        obligation.attempts =
            count_attempts(judging.facts, quota.met_by, sight.interval(stretches.front().first),
                           sight.interval(stretches.back().last).latest);
    }
    emit(judging, std::move(obligation));
}

}  // namespace

std::int64_t planned_contacts(const Facts& facts, Date day) {
    const model::PlanVersion* plan = nullptr;
    for (const SeenPlan& seen : facts.plans()) {
        if (seen.signed_at.day <= day) plan = seen.plan;
    }
    if (plan == nullptr) return 0;
    return facts
        .holder(*plan, [](const model::PlanVersion& p) { return p.contacts_a_week.has_value(); })
        .contacts_a_week.value_or(0);
}

void judge_quota(const Judging& judging) {
    const Facts& facts = judging.facts;
    if (facts.runs().empty()) return;
    const Term& shape = *judging.rule.shape;
    const Date as_of = judging.sight().as_of_day();
    const Period unit = shape.quota->period;
    const Term* evidence_of = nullptr;
    bool said_not_in_force = false;
    Span period = period_of(facts.runs().front().from.day, unit);
    const std::optional<Date> end = facts.discharge_day();
    std::vector<Span> stretches;
    for (; period.first <= as_of && (!end || period.first <= *end);
         period = period_of(period.last + CalendarDays{1}, unit)) {
        // The revision of the first day on the level in the period judges it (Q42).
        days_on_level(facts, shape, period, stretches);
        if (stretches.empty()) continue;
        Obligation obligation = row(judging, {}, period.first);
        obligation.ruling = ruling_on(judging, stretches.front().first);
        obligation.triggered = judging.sight().interval(stretches.front().first);
        obligation.level = facts.level_on(stretches.front().first);
        if (const LevelRun* run = facts.run_on(stretches.front().first)) {
            obligation.trigger = run->assignment;
        }
        const Term* term = obligation.ruling.term;
        if (term == nullptr) {
            if (!said_not_in_force) (void)has_term(judging, obligation);  // one row (Q54)
            said_not_in_force = true;
            continue;
        }
        if (term != evidence_of) {
            find_evidence(facts, term->quota->met_by, judging.found);
            evidence_of = term;
        }
        judge_period(judging, *term, period, stretches, std::move(obligation));
    }
}

}  // namespace rsc::timeline
