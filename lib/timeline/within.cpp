#include <algorithm>

#include "timeline/occasions.hpp"

namespace rsc::timeline {
namespace {

using policy::Clock;
using policy::Occasion;
using policy::Term;
using policy::Within;

std::optional<calendar::Allowance> allowance_of(const Within& within) {
    const auto count = static_cast<std::int32_t>(within.count);
    switch (within.clock) {
        case Clock::minutes: return calendar::Elapsed{within.count * 60};
        case Clock::hours: return calendar::Elapsed{within.count * 3600};
        case Clock::calendar_days: return calendar::CalendarDays{count};
        case Clock::calendar_months: return calendar::CalendarMonths{count};
        case Clock::business_days: return calendar::BusinessDays{count};
        case Clock::none_stated: return std::nullopt;
    }
    return std::nullopt;
}

// The group of levels that decides whether the promise is made to this client, where one is known.
std::optional<LevelGroup> group_at(const Facts& facts, Occasion occasion,
                                   const Happening& happening) {
    switch (occasion) {
        case Occasion::referral_notified:
        case Occasion::consents_received: return facts.referred_for();
        case Occasion::enrolment:
            // The level on the enrolment day, or the first after it (Q39).
            for (const LevelRun& run : facts.runs()) {
                if (!run.last || *run.last >= happening.when.day) return run.group;
            }
            return facts.referred_for();
        case Occasion::step_down: return LevelGroup::cm;
        default: break;
    }
    if (const auto level = facts.level_on(happening.when.day)) return group_of(*level);
    return std::nullopt;
}

enum class Speaks : std::uint8_t { yes, no, decided };

// Whether the term speaks of this happening; `decided` when a row was added that says why not.
Speaks speaks(const Judging& judging, const Term& term, Occasion occasion,
              const Happening& happening, Obligation& obligation) {
    const Facts& facts = judging.facts;
    if (!term.applies.levels.empty() && occasion != Occasion::level_start &&
        occasion != Occasion::assigned) {
        const auto group = group_at(facts, occasion, happening);
        if (group && !speaks_of(term, *group)) return Speaks::no;
        // Contact is owed at either level; it is asked under the clause of coordination.
        if (!group && !speaks_of(term, LevelGroup::rsc)) return Speaks::no;
    }
    if (term.applies.emergency) {
        const auto emergency = facts.emergency();
        if (!emergency) {
            if (*term.applies.emergency) return Speaks::no;
            if (has_term(judging, obligation)) {
                undetermined(judging, std::move(obligation), Because::no_referral);
            }
            return Speaks::decided;
        }
        if (*emergency != *term.applies.emergency) {
            if (*term.applies.emergency) return Speaks::no;
            if (has_term(judging, obligation)) {
                not_applicable(judging, std::move(obligation), Because::emergency_branch);
            }
            return Speaks::decided;
        }
    }
    if (term.applies.outcomes_by) {
        const model::Enrolment* enrolment = facts.enrolment();
        if (enrolment == nullptr || !enrolment->outcomes_by) {
            if (has_term(judging, obligation)) {
                undetermined(judging, std::move(obligation), Because::content_unknown,
                             "who completes the outcome instruments");
            }
            return Speaks::decided;
        }
        if (*enrolment->outcomes_by != *term.applies.outcomes_by) return Speaks::no;
    }
    return Speaks::yes;
}

// Only what answers this very happening: the purchase paid back, the instrument asked for.
void keep_own(std::vector<Found>& found, Occasion occasion, const Happening& happening) {
    if (occasion != Occasion::purchase_made && occasion != Occasion::outcome_window &&
        occasion != Occasion::satisfaction_requested) {
        return;
    }
    std::erase_if(found, [&](const Found& f) { return f.entry != happening.entry; });
}

void judge_without_time(const Judging& judging, Obligation obligation, const Within& within,
                        std::optional<Date> cut) {
    const Interval& trigger = *obligation.triggered;
    for (const Found& found : judging.found) {
        const bool after = found.when.timed && trigger.timed
                               ? found.when.earliest >= trigger.earliest
                               : found.when.day >= trigger.day;
        if ((!after && !within.standing) || (cut && found.when.day > *cut)) continue;
        obligation.evidence = found.entry;
        obligation.met_at = found.when;
        obligation.verdict = found.sure ? Verdict::met : Verdict::undetermined;
        obligation.because = found.sure ? Because::done_in_time : Because::mode_unknown;
        return emit(judging, std::move(obligation));
    }
    if (within.met_by.kind == policy::EvidenceKind::emergency_steps) {
        std::optional<Interval> done;
        obligation.lacking = emergency_steps_lacking(judging.facts, done);
    }
    obligation.attempts = count_attempts(judging.facts, within.met_by, trigger, judging.as_of());
    if (judging.facts.excuse(judging.rule.rule->id, trigger.day) != nullptr) {
        obligation.verdict = Verdict::excused;
        obligation.because = Because::excuse_covers;
    } else if (cut && judging.sight().as_of_day() > *cut) {
        obligation.verdict = Verdict::missed;
        obligation.because = Because::period_closed;
    } else {
        obligation.verdict = Verdict::open;
        obligation.because = Because::no_time_stated;
    }
    emit(judging, std::move(obligation));
}

std::string calendar_ends(const Sight& sight) {
    const auto& calendar = sight.setting().business->calendar();
    return "calendar " + calendar.id + " covers " + std::to_string(calendar.first_year) + " to " +
           std::to_string(calendar.last_year);
}

void judge_happening(const Judging& judging, const Happening& happening) {
    const Term& shape = *judging.rule.shape;
    const Occasion occasion = shape.within->after;
    Obligation obligation = row(judging, happening.entry, happening.when.day);
    obligation.triggered = happening.when;
    const Term& term = obligation.ruling.term != nullptr ? *obligation.ruling.term : shape;
    if (speaks(judging, term, occasion, happening, obligation) != Speaks::yes) return;
    if (!has_term(judging, obligation)) return;

    const Within& within = *term.within;
    find_evidence(judging.facts, within.met_by, judging.found);
    keep_own(judging.found, occasion, happening);
    std::optional<Date> cut;
    if (!within.after_discharge) cut = cut_off(judging, term, happening.when.day);
    if (within.clock == Clock::none_stated) {
        return judge_without_time(judging, std::move(obligation), within, cut);
    }
    if (within.window) {
        const auto& window = *static_cast<const model::Outcome*>(happening.subject)->window;
        // What is collected outside the window does not count.
        std::erase_if(judging.found, [&](const Found& f) { return f.when.day < window.opens; });
        cut = cut ? std::min(*cut, window.closes) : window.closes;
        obligation.due = calendar::end_of_day(window.closes, judging.sight().zone());
    } else {
        obligation.due = calendar::due(happening.when, *allowance_of(within),
                                       judging.sight().zone(), *judging.sight().setting().business);
    }
    if (!obligation.due) {
        return undetermined(judging, std::move(obligation), Because::calendar_ends,
                            calendar_ends(judging.sight()));
    }
    judge_deadline(judging, obligation,
                   {.cut = cut, .standing = within.standing, .clock = within.clock});
    if (obligation.verdict == Verdict::overdue || obligation.verdict == Verdict::open) {
        if (within.met_by.kind == policy::EvidenceKind::team_formed) {
            obligation.lacking = team_lacking(judging.facts);
        }
    }
    if (obligation.because == Because::calendar_ends) {
        obligation.lacking = calendar_ends(judging.sight());
    }
    emit(judging, std::move(obligation));
}

// Whether a row about a missing occasion would be looked for under this rule.
bool gap_concerns(const Facts& facts, const Term& term) {
    if (term.applies.emergency && *term.applies.emergency && facts.emergency() != true)
        return false;
    const auto group = facts.referred_for();
    return group ? speaks_of(term, *group) : speaks_of(term, LevelGroup::rsc);
}

}  // namespace

void judge_within(const Judging& judging) {
    const Term& shape = *judging.rule.shape;
    std::vector<Happening> happenings;
    const Unknown gap = find_occasions(judging.facts, shape.within->after, shape, happenings);
    if (gap != Unknown::none) {
        if (gap_concerns(judging.facts, shape)) report_gap(judging, gap);
        return;
    }
    for (const Happening& happening : happenings)
        judge_happening(judging, happening);
}

}  // namespace rsc::timeline
