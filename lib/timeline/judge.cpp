#include "timeline/judge.hpp"

#include <algorithm>

#include "policy/shape.hpp"
#include "timeline/lists.hpp"

namespace rsc::timeline {

policy::Ruling ruling_on(const Judging& judging, Date day) {
    // One revision for the whole episode: that of the enrolment.
    if (judging.rule.judged_by == policy::JudgedBy::in_force_at_enrolment) {
        const model::Enrolment* enrolment = judging.facts.enrolment();
        if (enrolment == nullptr) return {};
        return judging.rule.on(judging.sight().interval(enrolment->occurred).day);
    }
    // A clause may reach back: in force now, it judges what was triggered before.
    const policy::Ruling& now = judging.now;
    if (now.term != nullptr && now.term->judged_by == policy::JudgedBy::retroactive) return now;
    return judging.rule.on(day);
}

Obligation row(const Judging& judging, EntryId trigger, Date day) {
    Obligation obligation;
    obligation.rule = &judging.rule;
    obligation.ruling = ruling_on(judging, day);
    obligation.subject = judging.facts.record().id.text;
    obligation.trigger = trigger;
    obligation.occurrence = day;
    return obligation;
}

WorkerId supervisor_for(const Facts& facts, Instant instant) {
    // In a gap the last coordinator's supervisor answers, before the first that of the first (Q41,
    // Q58).
    const Service* last = nullptr;
    for (const Service& service : facts.services()) {
        if (last != nullptr && service.from.earliest > instant) break;
        last = &service;
    }
    return last == nullptr ? facts.sight().setting().directory->only_supervisor()
                           : last->supervisor;
}

namespace {

Answerable answerable_at(const Facts& facts, policy::Owner owner, Instant instant) {
    switch (owner) {
        case policy::Owner::agency: return {owner, {}};
        case policy::Owner::supervisor: return {owner, supervisor_for(facts, instant)};
        case policy::Owner::worker:
        case policy::Owner::coordinator: break;
    }
    const WorkerId coordinator =
        instant == facts.sight().as_of() ? facts.coordinator_now() : facts.coordinator_at(instant);
    if (!coordinator.empty()) return {policy::Owner::coordinator, coordinator};
    return {policy::Owner::supervisor, supervisor_for(facts, instant)};
}

// The section in which a demand's evidence would stand.
std::optional<model::Section> section_of(const policy::Term& term) {
    using policy::EvidenceKind;
    if (term.attach) return model::Section::sars;
    const policy::Evidence* evidence = evidence_of(term);
    if (evidence == nullptr) return std::nullopt;
    switch (evidence->kind) {
        case EvidenceKind::contact: return model::Section::contacts;
        case EvidenceKind::team_formed:
        case EvidenceKind::team_meeting: return model::Section::team;
        case EvidenceKind::plan_signed: return model::Section::sccp;
        case EvidenceKind::acuity: return model::Section::acuity;
        case EvidenceKind::contact_information: return model::Section::contact_information;
        case EvidenceKind::outcome_completed: return model::Section::outcomes;
        case EvidenceKind::reimbursement: return model::Section::sars;
        case EvidenceKind::emergency_steps: return model::Section::referral;
        default: return std::nullopt;
    }
}

// Whether the record's source was silent about what would have met this in time.
bool is_silent(const Judging& judging, const Obligation& obligation) {
    const policy::Term* term = obligation.ruling.term;
    if (judging.facts.record().not_recorded.empty() || term == nullptr) return false;
    const Date day = obligation.due ? obligation.due->day : obligation.occurrence;
    const policy::Evidence* evidence = evidence_of(*term);
    const auto section = section_of(*term);
    return (section && is_silent(judging.facts, *section, day)) ||
           (evidence != nullptr && evidence->after_team_meeting &&
            is_silent(judging.facts, model::Section::team, day));
}

}  // namespace

void emit(const Judging& judging, Obligation&& obligation) {
    // What came late shows nothing of what came before it: it may not have been the first.
    const bool blames = obligation.verdict == Verdict::overdue ||
                        obligation.verdict == Verdict::missed ||
                        obligation.verdict == Verdict::met_late;
    if (blames && is_silent(judging, obligation)) {
        obligation.verdict = Verdict::undetermined;
        obligation.because = Because::not_recorded;
        obligation.late = {};
    }
    const Facts& facts = judging.facts;
    const policy::Owner owner = judging.rule.rule->owner;
    const Instant now = judging.as_of();
    Instant due = now;
    Date due_day = facts.sight().as_of_day();
    const auto earlier = [&](Instant instant, Date day) {
        if (instant >= now) return;
        due = instant;
        due_day = day;
    };
    if (obligation.due) {
        earlier(obligation.due->latest, obligation.due->day);
    } else if (obligation.triggered) {
        earlier(obligation.triggered->latest, obligation.triggered->day);
    }
    obligation.owner_now = answerable_at(facts, owner, now);
    obligation.owner_due = due == now ? obligation.owner_now : answerable_at(facts, owner, due);
    if (!obligation.level) {
        obligation.level = facts.level_on(due_day);
    }
    if (!obligation.level && !facts.runs().empty()) obligation.level = facts.runs().front().level;
    judging.out.push_back(std::move(obligation));
}

void not_applicable(const Judging& judging, Obligation&& obligation, Because because) {
    obligation.verdict = Verdict::not_applicable;
    obligation.because = because;
    emit(judging, std::move(obligation));
}

void undetermined(const Judging& judging, Obligation&& obligation, Because because,
                  std::string lacking) {
    obligation.verdict = Verdict::undetermined;
    obligation.because = because;
    obligation.lacking = std::move(lacking);
    emit(judging, std::move(obligation));
}

bool has_term(const Judging& judging, const Obligation& obligation) {
    if (obligation.ruling.term != nullptr) return true;
    if (judging.rule.judged_by == policy::JudgedBy::in_force_at_enrolment &&
        judging.facts.enrolment() == nullptr) {
        undetermined(judging, Obligation(obligation), Because::no_enrolment);
        return false;
    }
    not_applicable(judging, Obligation(obligation),
                   obligation.ruling.in_force == nullptr ? Because::no_revision_in_force
                                                         : Because::no_clause_in_revision);
    return false;
}

bool speaks_of(const policy::Term& term, Level level) {
    const auto& levels = term.applies.levels;
    return allows(levels, level);
}

bool speaks_of(const policy::Term& term, LevelGroup group) {
    const auto& levels = term.applies.levels;
    return levels.empty() ||
           std::ranges::any_of(levels, [group](Level level) { return group_of(level) == group; });
}

std::optional<Date> cut_off(const Judging& judging, const policy::Term& term, Date day) {
    const Facts& facts = judging.facts;
    if (term.applies.levels.empty()) return facts.discharge_day();
    std::optional<Date> end = facts.discharge_day();
    for (const LevelRun& run : facts.runs()) {
        if (run.last && *run.last < day) continue;
        if (!speaks_of(term, run.group)) continue;
        if (run.last && (!end || *run.last < *end)) end = run.last;
        break;
    }
    return end;
}

void judge_deadline(const Judging& judging, Obligation& obligation, const DeadlineDemand& demand) {
    const Facts& facts = judging.facts;
    const Interval& trigger = *obligation.triggered;
    const Deadline& due = *obligation.due;
    const Instant as_of = judging.as_of();

    const Found* in_time = nullptr;
    const Found* perhaps = nullptr;
    const Found* late = nullptr;
    Instant late_from;
    for (const Found& found : judging.found) {
        const Interval& when = found.when;
        const bool both_timed = when.timed && trigger.timed;
        const bool after = both_timed ? when.earliest >= trigger.earliest : when.day >= trigger.day;
        if (!after && !demand.standing) continue;
        if (demand.cut && when.day > *demand.cut) continue;
        const Instant from = after ? std::max(when.earliest, trigger.earliest) : when.earliest;
        if (when.latest <= due.earliest) {
            if (found.sure) {
                in_time = &found;
                break;
            }
            perhaps = perhaps != nullptr ? perhaps : &found;
        } else if (from > due.latest) {
            if (found.sure && late == nullptr) {
                late = &found;
                late_from = from;
            } else if (!found.sure) {
                perhaps = perhaps != nullptr ? perhaps : &found;
            }
        } else {
            perhaps = perhaps != nullptr ? perhaps : &found;
        }
    }

    const Date due_day = due.day;
    const bool excused = facts.excuse(judging.rule.rule->id, due_day) != nullptr;
    const auto set = [&](Verdict verdict, Because because) {
        obligation.verdict = verdict;
        obligation.because = because;
    };
    const auto lateness = [&](Instant actual, Date actual_day, bool timed) -> bool {
        switch (demand.clock) {
            case policy::Clock::minutes:
            case policy::Clock::hours:
                obligation.late = {(actual - due.latest).seconds, Unit::seconds, !timed};
                return true;
            case policy::Clock::business_days: {
                const auto days = judging.sight().setting().business->late_by(due_day, actual_day);
                if (!days) return false;
                obligation.late = {days->count, Unit::business_days, false};
                return true;
            }
            default:
                obligation.late = {(actual_day - due_day).count, Unit::days, false};
                return true;
        }
    };

    if (in_time != nullptr) {
        obligation.evidence = in_time->entry;
        obligation.met_at = in_time->when;
        return set(Verdict::met, Because::done_in_time);
    }
    if (perhaps != nullptr) {
        obligation.evidence = perhaps->entry;
        obligation.met_at = perhaps->when;
        return set(Verdict::undetermined,
                   perhaps->sure ? Because::date_only : Because::mode_unknown);
    }
    const auto attempts_until = [&](Instant until) {
        obligation.attempts =
            count_attempts(facts, obligation.ruling.term->within->met_by, trigger, until);
    };
    if (late != nullptr) {
        attempts_until(late->when.earliest);
        obligation.evidence = late->entry;
        obligation.met_at = late->when;
        if (!lateness(late_from, late->when.day, late->when.timed && trigger.timed)) {
            return set(Verdict::undetermined, Because::calendar_ends);
        }
        return set(excused ? Verdict::excused : Verdict::met_late,
                   excused ? Because::excuse_covers : Because::done_late);
    }
    attempts_until(
        demand.cut
            ? std::min(as_of, calendar::end_of_day(*demand.cut, judging.sight().zone()).latest)
            : as_of);
    if (excused) return set(Verdict::excused, Because::excuse_covers);
    if (demand.cut && as_of > due.latest && due_day <= *demand.cut &&
        judging.sight().as_of_day() > *demand.cut) {
        return set(Verdict::missed, Because::period_closed);
    }
    if (demand.cut && due_day > *demand.cut) {
        return set(Verdict::not_applicable, Because::cut_off);
    }
    if (as_of <= due.earliest) return set(Verdict::open, Because::not_due_yet);
    if (as_of <= due.latest) return set(Verdict::undetermined, Because::date_only);
    if (!lateness(as_of, judging.sight().as_of_day(), true)) {
        return set(Verdict::undetermined, Because::calendar_ends);
    }
    set(Verdict::overdue, Because::not_done);
}

}  // namespace rsc::timeline
