#include "report/explain.hpp"

#include <algorithm>

#include "base/counted.hpp"
#include "report/explain_evidence.hpp"

namespace rsc::report {
namespace {

using calendar::CalendarDays;
using calendar::Date;
using policy::Clock;
using policy::Term;
using timeline::Because;
using timeline::Obligation;
using timeline::Verdict;

std::string_view sentence_of(Because because) {
    switch (because) {
        case Because::done_in_time: return "done in time";
        case Because::done_late: return "done, but after it was due";
        case Because::not_due_yet: return "not due yet";
        case Because::not_done: return "due, and nothing in the record meets it";
        case Because::period_closed: return "its time closed without it";
        case Because::excuse_covers: return "an approved excuse covers it";
        case Because::rule_excuses: return "the rule itself excuses it here";
        case Because::no_revision_in_force:
            return "no revision of the policy was in force on the day it would have begun";
        case Because::no_clause_in_revision:
            return "the revision in force on that day has no such clause";
        case Because::short_period: return "too few days of the period at this level to judge it";
        case Because::cut_off:
            return "the level, the episode or what it rests on ended before it fell due";
        case Because::emergency_branch:
            return "it belongs to referrals without emergency needs, and this one had some";
        case Because::no_referral: return "no referral is recorded, and it starts there";
        case Because::no_enrolment: return "no enrolment date is recorded, and it starts there";
        case Because::no_assignment: return "no assignment is recorded";
        case Because::date_only: return "a day is recorded where the time of day decides";
        case Because::mode_unknown:
            return "a contact is recorded without its mode, and the mode decides";
        case Because::calendar_ends: return "the holiday calendar does not cover the days needed";
        case Because::content_unknown: return "the record lacks what is needed to judge";
        case Because::nothing_to_judge: return "there is nothing that it could be asked of";
        case Because::index_missing: return "no Acuity Index is recorded";
        case Because::index_stale: return "the latest Acuity Index is too old to indicate a level";
        case Because::level_fits: return "the level given is right";
        case Because::level_differs: return "another level is indicated";
        case Because::stands_without_end: return "it stands";
        case Because::over_cap: return "more at a time than the cap allows";
        case Because::within_cap: return "never more at a time than the cap allows";
        case Because::not_recorded:
            return "the source of this record does not hold such facts, so nothing follows from "
                   "their absence";
        case Because::no_time_stated: return "not done yet; the policy states no time";
        case Because::one_at_a_time: return "there was one at a time, without a day between";
        case Because::another_counts: return "another stay close to this one counts in its place";
    }
    return {};
}

std::string_view occasion_of(policy::Occasion occasion) {
    using policy::Occasion;
    switch (occasion) {
        case Occasion::referral_notified: return "notification by the Central Intake Unit";
        case Occasion::consents_received: return "consent forms received, or else the notification";
        case Occasion::first_assignment: return "first assignment";
        case Occasion::assigned: return "assignment";
        case Occasion::level_start: return "first day on the level";
        case Occasion::step_down: return "step-down to Case Management";
        case Occasion::enrolment: return "enrolment";
        case Occasion::team_formed: return "Recovery Support Team formed";
        case Occasion::plan_signed: return "plan version signed";
        case Occasion::sar_submitted: return "request submitted";
        case Occasion::referral_made: return "referral to a service";
        case Occasion::purchase_made: return "purchase from the discretionary fund";
        case Occasion::admission_declined: return "refusal to admit the client";
        case Occasion::outcome_window: return "outcome instrument with a window";
        case Occasion::satisfaction_requested: return "satisfaction instrument asked for";
        case Occasion::release: return "release from incarceration";
        case Occasion::discharge: return "discharge";
        case Occasion::hired: return "hire";
        case Occasion::training_held: return "mandated training held";
        case Occasion::linked: return "linkage to a service";
        case Occasion::no_opening: return "referral that found no opening";
        case Occasion::handed_over: return "hand-off to those who serve next";
        case Occasion::no_show: return "appointment that the client missed";
        case Occasion::advocacy: return "advocacy for the client";
        case Occasion::coordinator_changed: return "first day of another coordinator";
        case Occasion::stay_ended: return "end of a stay elsewhere";
        case Occasion::outcome_completed: return "outcome instrument completed";
        case Occasion::care_accepted: return "care coordination accepted";
        case Occasion::care_refused: return "care coordination refused";
        case Occasion::closeout: return "instrument of the end of services completed";
        case Occasion::agency_begun: return "first day of the policy";
    }
    return {};
}

std::string trigger_words(const Obligation& obligation) {
    const Term& term =
        obligation.ruling.term != nullptr ? *obligation.ruling.term : *obligation.rule->shape;
    if (term.within) return std::string(occasion_of(term.within->after));
    if (term.before) return std::string(occasion_of(term.before->event));
    if (term.requires_) return std::string(occasion_of(term.requires_->at));
    if (term.attach) return std::string(occasion_of(policy::Occasion::sar_submitted));
    if (term.every) return "last time, or where it began";
    if (term.quota)
        return "first day of the " + std::string(name(term.quota->period)) + " at this level";
    if (term.continuous) return "first day of what ran out";
    if (term.cap) return "first day over the cap, or first day judged";
    if (term.level_fits) return "level and index as they stand";
    if (term.blocks) return std::string(occasion_of(term.blocks->after));
    if (term.exactly_one) return "first day, or the day the breach began";
    return "period";
}

// Friday 2026-01-16; Sat 17 and Sun 18 weekend; Mon 19 holiday; Tue 20 is business day 1.
std::string count_business_days(Date from, std::int64_t count,
                                const calendar::BusinessCalendar& business) {
    std::string out = from.text();
    Date day = from;
    std::int64_t counted = 0;
    for (int guard = 0; counted < count && guard < 400; ++guard) {
        day = day + CalendarDays{1};
        const auto open = business.is_business_day(day);
        if (!open) return out + "; " + day.text() + " is not covered by the calendar";
        if (*open) {
            ++counted;
            out += "; " + day.text() + " is business day " + std::to_string(counted);
            continue;
        }
        std::string why = "weekend";
        for (const auto& holiday : business.calendar().holidays) {
            if (holiday.date == day) why = holiday.name;
        }
        out += "; " + day.text() + " " + why;
    }
    return out;
}

std::string long_time(std::int64_t count, Clock clock) {
    return counted(count, clock == Clock::calendar_months ? "month" : "day");
}

std::string clock_words(const Obligation& obligation, const timeline::Setting& setting) {
    const Term* term = obligation.ruling.term;
    if (term == nullptr || !obligation.triggered) return {};
    const calendar::Zone& zone = *setting.zone;
    const std::string from = readable(*obligation.triggered, zone);
    const auto ends = [&] {
        return obligation.due ? zone.readable(obligation.due->latest) : std::string("not known");
    };
    if (term->within) {
        const policy::Within& within = *term->within;
        switch (within.clock) {
            case Clock::minutes:
            case Clock::hours: {
                std::string out =
                    from + " + " +
                    counted(within.count, within.clock == Clock::hours ? "hour" : "minute") +
                    " = " + ends() + ", exactly then is in time";
                if (obligation.due &&
                    zone.local(obligation.due->latest).offset_seconds !=
                        zone.local(obligation.triggered->earliest).offset_seconds) {
                    out += " (the clocks changed between; elapsed time counts)";
                }
                if (obligation.due && obligation.due->earliest != obligation.due->latest) {
                    out += "; at the earliest " + zone.readable(obligation.due->earliest);
                }
                return out;
            }
            case Clock::business_days:
                return count_business_days(obligation.triggered->day, within.count,
                                           *setting.business) +
                       "; due at its end, " + ends() + " (holidays of " +
                       setting.business->calendar().id + ")";
            case Clock::none_stated: return "the policy states no time: owed until it is done";
            default: break;
        }
        if (within.window) return "the instrument's own window; it closes " + ends();
        if (within.give_or_take) {
            return "every " + long_time(within.count, within.clock) + " after " +
                   obligation.triggered->day.text() + ", give or take " +
                   counted(*within.give_or_take, "day") + "; this window closes " + ends();
        }
        if (within.opens) {
            return "from " + long_time(within.opens->count, within.opens->clock) + " to " +
                   long_time(within.count, within.clock) + " after " +
                   obligation.triggered->day.text() + "; what is done before or after does not " +
                   "count; it closes " + ends();
        }
        return obligation.triggered->day.text() + " (day 0) + " +
               long_time(within.count, within.clock) +
               ", due at the end of that local day: " + ends();
    }
    if (term->every) {
        return obligation.triggered->day.text() + " + " + counted(term->every->days, "day") +
               " = " + (obligation.due ? obligation.due->day.text() : "?") +
               ", due at its end; it can be met late up to the end of the next due day, " +
               (obligation.due ? (obligation.due->day +
                                  CalendarDays{static_cast<std::int32_t>(term->every->days)})
                                     .text()
                               : "?");
    }
    if (term->quota) {
        return (term->quota->count_from_plan ? "as many as the plan asks for"
                                             : std::to_string(term->quota->count)) +
               " in the " + std::string(name(term->quota->period)) + " that begins " +
               obligation.occurrence.text() + "; judged days " + obligation.triggered->day.text() +
               " to " + (obligation.period_end ? obligation.period_end->text() : "?");
    }
    if (term->before) {
        return term->before->last_days
                   ? "on one of the " + counted(*term->before->last_days, "day") +
                         " that end with " + obligation.triggered->day.text()
                   : "before " + from;
    }
    if (term->continuous) {
        return "good through " + (obligation.due ? obligation.due->day.text() : "?") +
               "; the next must begin no later than the day after";
    }
    if (term->requires_ || term->attach) return "due with its occasion, " + from;
    if (term->blocks) {
        return "on " + counted(term->blocks->count, "different day") + " of " +
               obligation.occurrence.text() + " to " +
               (obligation.period_end ? obligation.period_end->text() : "?");
    }
    if (term->exactly_one) return "one on every day, from the first assignment to the discharge";
    return {};
}

/// That what set it going was itself written down days later.
std::string written_words(const std::vector<const model::Event*>& events, Date day,
                          const calendar::Zone& zone) {
    std::string out;
    for (const model::Event* event : events) {
        if (zone.date_of(event->occurred) != day) continue;
        const std::string lag = lag_words(*event, zone);
        if (lag.empty() || !out.empty()) return {};  // which of several it was is not known
        out = "; written down " + zone.readable(event->recorded) + " by " + event->by.str() + lag;
    }
    return out;
}

}  // namespace

std::string_view meaning(Verdict verdict) {
    switch (verdict) {
        case Verdict::open: return "not due yet";
        case Verdict::met: return "done in time";
        case Verdict::met_late: return "done, but late";
        case Verdict::overdue: return "due, undone, and can still be done";
        case Verdict::missed: return "its period closed without it";
        case Verdict::excused: return "an approved waiver or pause, or the rule itself, excuses it";
        case Verdict::not_applicable: return "not owed, where one might look for it";
        case Verdict::undetermined: return "the record lacks what is needed to judge";
    }
    return {};
}

std::string sentence(const Obligation& obligation, const calendar::Zone&) {
    std::string out(name(obligation.verdict));
    const bool late =
        obligation.verdict == Verdict::met_late || obligation.verdict == Verdict::overdue;
    if (late && obligation.late.amount == 0 && obligation.late.unit != timeline::Unit::seconds) {
        out += " since today";
    } else if (late) {
        out += " by " + timeline::text(obligation.late);
    }
    return out + ": " + std::string(sentence_of(obligation.because));
}

Explanation explain(const Obligation& obligation, const timeline::Facts* facts,
                    const Library& library) {
    Explanation result;
    result.row = row_of(obligation);
    const policy::Rule& rule = *obligation.rule->rule;
    const auto say = [&result](std::string about, std::string text) {
        if (!text.empty()) result.steps.push_back({std::move(about), std::move(text)});
    };
    const Term* term = obligation.ruling.term;
    // What a revision says of the rule goes on from what the rule says.
    say("clause", std::string(rule.summary) + (term != nullptr && !term->summary.empty()
                                                   ? " " + std::string(term->summary)
                                                   : std::string()));
    for (const policy::Cite& cite : timeline::cites_of(obligation)) {
        const policy::InForce* in_force = obligation.ruling.in_force;
        say("source", policy::place_words(
                          cite, in_force != nullptr ? *in_force->pack : *obligation.rule->pack,
                          *library.documents));
    }
    if (const policy::InForce* in_force = obligation.ruling.in_force) {
        std::string text = std::string(in_force->pack->id) + "@" +
                           std::string(in_force->revision_id()) + ", in force from " +
                           in_force->from.text() +
                           (in_force->last ? " to " + in_force->last->text() : "");
        switch (obligation.rule->shape->judged_by) {
            case policy::JudgedBy::retroactive: text += "; the clause reaches back"; break;
            case policy::JudgedBy::in_force_at_enrolment:
                text += "; it was in force on the day of enrolment";
                break;
            case policy::JudgedBy::in_force_at_trigger:
                text += "; it was in force on the day this began";
        }
        say("revision", text);
    } else {
        say("revision", "none in force on " + obligation.occurrence.text());
    }
    if (obligation.triggered) {
        // Where days are counted a trigger without a time of day lacks nothing.
        const Term& shape = *obligation.rule->shape;
        const bool by_day =
            !(shape.within && !shape.within->opens && !shape.within->give_or_take) &&
            !shape.before && !shape.requires_ && !shape.attach;
        const calendar::Zone& zone = *library.setting->zone;
        const auto events = events_of(facts, obligation.trigger);
        const bool its_own =
            events.empty() || std::any_of(events.begin(), events.end(), [&](const auto* event) {
                return zone.date_of(event->occurred) == obligation.triggered->day;
            });
        const std::string by =
            obligation.trigger.empty() ? "" : "entry " + obligation.trigger.str();
        say("trigger", trigger_words(obligation) + (by.empty() || !its_own ? "" : ", " + by) +
                           ": " +
                           (by_day ? obligation.triggered->day.text()
                                   : readable(*obligation.triggered, zone)) +
                           (by.empty() || its_own ? "" : ", counted from " + by) +
                           written_words(events, obligation.triggered->day, zone));
    }
    say("clock", clock_words(obligation, *library.setting));
    say("evidence", evidence_words(obligation, facts, *library.setting));
    if (facts != nullptr) {
        for (std::string& text : uncounted_words(obligation, *facts))
            say("uncounted", std::move(text));
        say("afterwards", afterwards_words(obligation, *facts));
        for (std::string& text : finding_words(obligation, *facts, library.findings))
            say("finding", std::move(text));
    }
    say("verdict", sentence(obligation, *library.setting->zone));
    if (facts != nullptr && (obligation.because == Because::excuse_covers ||
                             obligation.verdict == Verdict::undetermined)) {
        say("excuse", excuse_words(obligation, *facts, library));
    }
    const std::string due(name_of(obligation.owner_due));
    const std::string now(name_of(obligation.owner_now));
    say("owner", due + " (" + std::string(name(obligation.owner_due.owner)) + ")" +
                     (due != now ? "; now " + now : ""));
    if (facts != nullptr) {
        for (const model::Dispute& dispute : facts->record().disputes) {
            if (!facts->sight().sees(dispute) || dispute.obligation != result.row.obligation)
                continue;
            const bool settled = dispute.settled && facts->sight().sees(*dispute.settled);
            say("disputed", "by " + dispute.by.str() + " on " +
                                facts->sight().interval(dispute.occurred).day.text() +
                                (library.own_words ? ": " + std::string(dispute.note) : "") +
                                (settled ? " (settled)" : ""));
        }
    }
    for (const auto& id : rule.readings) {
        for (const policy::Reading& reading : library.readings->readings) {
            if (reading.id == id)
                say("reading", std::string(id) + ": " + std::string(reading.text));
        }
    }
    if (obligation.verdict == Verdict::overdue || obligation.verdict == Verdict::open ||
        obligation.verdict == Verdict::undetermined || obligation.verdict == Verdict::missed) {
        say("remedy", obligation.verdict == Verdict::missed
                          ? "Nothing any more; it stays missed. " + std::string(rule.remedy)
                      : obligation.verdict == Verdict::undetermined
                          ? "Record what is missing. " + std::string(rule.remedy)
                          : std::string(rule.remedy));
    }
    return result;
}

}  // namespace rsc::report
