#include "timeline/occasions.hpp"

namespace rsc::timeline {
namespace {

using policy::Before;

// On one of the last days up to the event (A56): afterwards it can no longer be held (Q48).
void judge_last_days(const Judging& judging, Obligation obligation, const Before& before) {
    const Date day = obligation.triggered->day;
    const Date first =
        day - calendar::CalendarDays{static_cast<std::int32_t>(*before.last_days) - 1};
    obligation.due = calendar::end_of_day(day, judging.sight().zone());
    for (const Found& found : judging.found) {
        if (found.when.day < first || found.when.day > day) continue;
        obligation.evidence = found.entry;
        obligation.met_at = found.when;
        obligation.verdict = Verdict::met;
        obligation.because = Because::done_in_time;
        return emit(judging, std::move(obligation));
    }
    const model::Discharge* discharge = judging.facts.discharge();
    if (before.unless_unplanned && discharge != nullptr && !discharge->planned) {
        obligation.verdict = Verdict::excused;
        obligation.because = Because::rule_excuses;
    } else if (judging.facts.excuse(judging.rule.rule->id, day) != nullptr) {
        obligation.verdict = Verdict::excused;
        obligation.because = Because::excuse_covers;
    } else if (judging.sight().as_of_day() > day) {
        obligation.verdict = Verdict::missed;
        obligation.because = Because::period_closed;
    } else {
        obligation.verdict = Verdict::open;
        obligation.because = Because::not_due_yet;
    }
    emit(judging, std::move(obligation));
}

// Strictly before the event; the same day without times cannot be told (Q18, Q49).
void judge_strictly(const Judging& judging, Obligation obligation) {
    const Interval event = *obligation.triggered;
    const calendar::Elapsed second{1};
    obligation.due = Deadline{event.earliest - second, event.latest - second, event.day};
    const Found* perhaps = nullptr;
    const Found* late = nullptr;
    const auto discharge = judging.facts.discharge_day();
    for (const Found& found : judging.found) {
        if (discharge && found.when.day > *discharge) continue;
        if (found.when.latest < event.earliest) {
            obligation.evidence = found.entry;
            obligation.met_at = found.when;
            obligation.verdict = Verdict::met;
            obligation.because = Because::done_in_time;
            return emit(judging, std::move(obligation));
        }
        const bool surely_late = found.when.earliest >= event.earliest &&
                                 (event.timed ? found.when.timed || found.when.day > event.day
                                              : found.when.day > event.day);
        if (!surely_late) {
            perhaps = perhaps != nullptr ? perhaps : &found;
        } else if (late == nullptr) {
            late = &found;
        }
    }
    const bool excused = judging.facts.excuse(judging.rule.rule->id, event.day) != nullptr;
    const auto set = [&](Verdict verdict, Because because, const Found* found) {
        obligation.verdict = verdict;
        obligation.because = because;
        if (found != nullptr) {
            obligation.evidence = found->entry;
            obligation.met_at = found->when;
        }
    };
    if (perhaps != nullptr) {
        set(Verdict::undetermined, Because::date_only, perhaps);
    } else if (late != nullptr) {
        obligation.late = {(late->when.day - event.day).count, Unit::days, false};
        if (obligation.late.amount == 0) {
            obligation.late = {(late->when.earliest - event.earliest).seconds, Unit::seconds,
                               false};
        }
        set(excused ? Verdict::excused : Verdict::met_late,
            excused ? Because::excuse_covers : Because::done_late, late);
    } else if (excused) {
        set(Verdict::excused, Because::excuse_covers, nullptr);
    } else if (discharge && event.day > *discharge) {
        set(Verdict::not_applicable, Because::cut_off, nullptr);
    } else if (discharge && judging.sight().as_of_day() > *discharge) {
        set(Verdict::missed, Because::period_closed, nullptr);
    } else if (judging.as_of() < event.earliest) {
        set(Verdict::open, Because::not_due_yet, nullptr);
    } else if (judging.as_of() <= event.latest && !event.timed) {
        set(Verdict::undetermined, Because::date_only, nullptr);
    } else {
        obligation.late = {(judging.sight().as_of_day() - event.day).count, Unit::days, false};
        set(Verdict::overdue, Because::not_done, nullptr);
    }
    emit(judging, std::move(obligation));
}

}  // namespace

void judge_before(const Judging& judging) {
    const policy::Term& shape = *judging.rule.shape;
    std::vector<Happening>& happenings = judging.happenings;
    (void)find_occasions(judging.facts, shape.before->event, shape, happenings);
    for (const Happening& happening : happenings) {
        Obligation obligation = row(judging, happening.entry, happening.when.day);
        obligation.triggered = happening.when;
        const policy::Term& term =
            obligation.ruling.term != nullptr ? *obligation.ruling.term : shape;
        if (!term.applies.levels.empty()) {
            const auto level = judging.facts.level_on(happening.when.day);
            if (!level || !speaks_of(term, *level)) continue;
        }
        if (!has_term(judging, obligation)) continue;
        find_evidence(judging.facts, term.before->met_by, judging.found);
        if (term.before->last_days) {
            judge_last_days(judging, std::move(obligation), *term.before);
        } else {
            judge_strictly(judging, std::move(obligation));
        }
    }
}

}  // namespace rsc::timeline
