#include <algorithm>

#include "timeline/contents.hpp"
#include "timeline/lists.hpp"
#include "timeline/within.hpp"

namespace rsc::timeline {
namespace {

using policy::Clock;
using policy::Occasion;
using policy::Term;
using policy::Within;

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

// Owed without a time: open until it is done or the episode ends without it.
void not_done_yet(const Judging& judging, Obligation obligation, std::optional<Date> cut) {
    if (judging.facts.excuse(judging.rule.rule->id, obligation.triggered->day) != nullptr) {
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
    not_done_yet(judging, std::move(obligation), cut);
}

std::string calendar_ends(const Sight& sight) {
    const auto& calendar = sight.setting().business->calendar();
    return "calendar " + calendar.id + " covers " + std::to_string(calendar.first_year) + " to " +
           std::to_string(calendar.last_year);
}

// Content for which no time is stated: met by what stands, whenever it came.
void judge_contents(const Judging& judging, const Happening& happening, Obligation obligation,
                    const Within& within, std::optional<Date> cut) {
    Presence presence = presence_of(judging.facts, happening, within.met_by.contents);
    if (presence.state == Presence::State::present && cut && presence.since &&
        presence.since->day > *cut) {
        presence = absent("nothing by the discharge");
    }
    obligation.evidence = presence.entry;
    obligation.met_at = presence.since;
    obligation.lacking = std::move(presence.lacking);
    switch (presence.state) {
        case Presence::State::present:
            if (!obligation.met_at) obligation.met_at = happening.when;
            obligation.verdict = Verdict::met;
            obligation.because = Because::done_in_time;
            return emit(judging, std::move(obligation));
        case Presence::State::irrelevant:
            return not_applicable(judging, std::move(obligation), Because::nothing_to_judge);
        case Presence::State::unknown:
            obligation.verdict = Verdict::undetermined;
            obligation.because = Because::content_unknown;
            return emit(judging, std::move(obligation));
        case Presence::State::absent: break;
    }
    not_done_yet(judging, std::move(obligation), cut);
}

// Of stays close together one counts; the others say so. Empty: all do.
std::vector<bool> giving_way(const Judging& judging, const Term& term,
                             const std::vector<Happening>& stays) {
    if (!term.within->several) return {};
    std::vector<bool> gives_way(stays.size(), false);
    const calendar::CalendarDays days{static_cast<std::int32_t>(term.within->several->days)};
    const Sight& sight = judging.sight();
    const auto admitted_on = [&](const model::Placement& stay) -> std::optional<Date> {
        if (!stay.admitted || !sight.sees(*stay.admitted)) return std::nullopt;
        return sight.interval(stay.admitted->occurred).day;
    };
    for (std::size_t i = 0; i < stays.size(); ++i) {
        const Date ended = stays[i].when.day;
        if (term.within->several->counts == policy::Counts::last) {
            for (const model::Placement& other : judging.facts.record().placements) {
                const Happening happening{other.id, {}, &other};
                if (other.id == stays[i].entry || !sight.sees(other) ||
                    !concerns(term, Occasion::stay_ended, happening)) {
                    continue;
                }
                const auto admitted = admitted_on(other);
                if (admitted && *admitted >= ended && *admitted <= ended + days) {
                    gives_way[i] = true;
                }
            }
        } else {
            for (std::size_t j = 0; j < i; ++j) {
                if (!gives_way[j] && ended <= stays[j].when.day + days) gives_way[i] = true;
            }
        }
    }
    return gives_way;
}

void judge_happening(const Judging& judging, const Happening& happening, bool gives_way) {
    const Term& shape = *judging.rule.shape;
    const Occasion occasion = shape.within->after;
    Obligation obligation = row(judging, happening.entry, happening.when.day);
    obligation.triggered = happening.when;
    const Term& term = obligation.ruling.term != nullptr ? *obligation.ruling.term : shape;
    // Where no revision is in force any clause of the rule may have meant it.
    const auto& terms = judging.rule.rule->terms;
    const bool concerned = obligation.ruling.term != nullptr
                               ? concerns(term, occasion, happening)
                               : std::any_of(terms.begin(), terms.end(), [&](const Term& any) {
                                     return concerns(any, occasion, happening);
                                 });
    if (!concerned) return;
    if (speaks(judging, term, occasion, happening, obligation) != Speaks::yes) return;
    if (!has_term(judging, obligation)) return;
    if (gives_way) return not_applicable(judging, std::move(obligation), Because::another_counts);

    const Within& within = *term.within;
    find_evidence(judging.facts, within.met_by, judging.found);
    keep_own(judging.found, occasion, happening);
    std::optional<Date> cut;
    if (!within.after_discharge) cut = cut_off(judging, term, happening.when.day);
    if (within.met_by.kind == policy::EvidenceKind::contents) {
        return judge_contents(judging, happening, std::move(obligation), within, cut);
    }
    if (within.opens || within.give_or_take) return judge_windows(judging, term, obligation, cut);
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
        obligation.due = calendar::due(happening.when, *allowance_of(within.clock, within.count),
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
    excuse_by_rule(judging, term, obligation, happening.when.day, std::nullopt);
    tell_scheduled(judging, within.met_by, obligation);
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

std::optional<calendar::Allowance> allowance_of(Clock clock, std::int64_t count) {
    const auto number = static_cast<std::int32_t>(count);
    switch (clock) {
        case Clock::minutes: return calendar::Elapsed{count * 60};
        case Clock::hours: return calendar::Elapsed{count * 3600};
        case Clock::calendar_days: return calendar::CalendarDays{number};
        case Clock::calendar_months: return calendar::CalendarMonths{number};
        case Clock::business_days: return calendar::BusinessDays{number};
        case Clock::none_stated: return std::nullopt;
    }
    return std::nullopt;
}

void tell_scheduled(const Judging& judging, const policy::Evidence& wanted,
                    Obligation& obligation) {
    if (wanted.kind != policy::EvidenceKind::appointment_kept) return;
    if (obligation.verdict == Verdict::met || obligation.verdict == Verdict::not_applicable ||
        obligation.verdict == Verdict::excused) {
        return;
    }
    const Sight& sight = judging.sight();
    std::optional<Interval> last;
    for (const model::Appointment& appointment : judging.facts.record().appointments) {
        if (!sight.sees(appointment)) continue;
        const bool wanted_service = allows(wanted.services, appointment.service);
        const bool cancelled = appointment.outcome && sight.sees(*appointment.outcome) &&
                               appointment.outcome->result != model::AppointmentResult::missed;
        const Interval when = sight.interval(appointment.scheduled);
        if (!wanted_service || cancelled || when.day < obligation.triggered->day) continue;
        if (!last || when.latest > last->latest) last = when;
    }
    if (!last) return;
    obligation.lacking = "scheduled for " + last->day.text() +
                         (last->day < sight.as_of_day() ? ", not attended" : ", not yet attended");
}

void judge_within(const Judging& judging) {
    const Term& shape = *judging.rule.shape;
    std::vector<Happening>& happenings = judging.happenings;
    const Unknown gap = find_occasions(judging.facts, shape.within->after, shape, happenings);
    if (gap != Unknown::none) {
        if (gap_concerns(judging.facts, shape)) report_gap(judging, gap);
        return;
    }
    if (shape.within->several) {
        std::erase_if(happenings, [&](const Happening& one) {
            return !concerns(shape, shape.within->after, one);
        });
    }
    const std::vector<bool> gives_way = giving_way(judging, shape, happenings);
    for (std::size_t i = 0; i < happenings.size(); ++i)
        judge_happening(judging, happenings[i], !gives_way.empty() && gives_way[i]);
}

}  // namespace rsc::timeline
