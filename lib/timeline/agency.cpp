#include <algorithm>

#include "timeline/presence.hpp"
#include "timeline/timeline.hpp"

namespace rsc::timeline {
namespace {

using calendar::CalendarDays;
using policy::Policies;

Obligation row(const model::Agency& agency, const Setting& setting, const Policies::Entry& rule,
               Date day) {
    Obligation obligation;
    obligation.rule = &rule;
    obligation.ruling = rule.on(day);
    obligation.subject = agency.id;
    obligation.occurrence = day;
    obligation.triggered = calendar::interval_of(day, *setting.zone);
    obligation.owner_due = {policy::Owner::agency, {}};
    obligation.owner_now = obligation.owner_due;
    return obligation;
}

// One row from the first day of the policy, and one for every fund that was given up without
// another on that day.
void judge_fund(const model::Agency& agency, const Setting& setting, const Sight& sight,
                const Policies::Entry& rule, std::vector<Obligation>& out) {
    const auto first = rule.first_day_with_term(rule.in_force.front()->from);
    if (!first || *first > sight.as_of_day()) return;
    struct Held {
        Interval from;
        std::optional<Date> ended;
        EntryId entry;
    };
    std::vector<Held> funds;
    for (const model::DiscretionaryFund& fund : agency.discretionary_fund) {
        if (!sight.sees(fund)) continue;
        Held held{sight.interval(fund.occurred), std::nullopt, fund.id};
        if (fund.ended && sight.sees(*fund.ended)) {
            held.ended = sight.interval(fund.ended->occurred).day;
        }
        if (!held.ended || *held.ended > *first) funds.push_back(held);
    }
    std::stable_sort(funds.begin(), funds.end(), [](const Held& a, const Held& b) {
        return a.from.earliest < b.from.earliest;
    });
    std::optional<Date> asked = first;  // the first day of a stretch that wants a fund
    while (asked) {
        Obligation obligation = row(agency, setting, rule, *asked);
        if (obligation.ruling.term == nullptr) return;
        Presence presence{Presence::State::absent, {}, {}, "a discretionary fund", {}};
        std::optional<Date> through = Date::of(2199, 12, 31);
        for (const Held& fund : funds) {
            if (fund.ended && *fund.ended <= *asked) continue;
            if (presence.state == Presence::State::absent) {
                presence = {Presence::State::present, fund.from, fund.entry, {}, {}};
                through = fund.ended;
            } else if (through && fund.from.day <= *through &&
                       (!fund.ended || *fund.ended > *through)) {
                through = fund.ended;  // taken up without a day between
            }
        }
        const ContentVerdict verdict =
            judge_presence(presence, *obligation.triggered, false, std::nullopt, setting.view.as_of,
                           sight.as_of_day());
        obligation.verdict = verdict.verdict;
        obligation.because = verdict.because;
        obligation.late = verdict.late;
        obligation.evidence = presence.entry;
        obligation.met_at = presence.since;
        obligation.lacking = std::move(presence.lacking);
        obligation.due =
            Deadline{obligation.triggered->earliest, obligation.triggered->latest, *asked};
        out.push_back(std::move(obligation));
        asked = presence.state == Presence::State::present ? through : std::nullopt;
    }
}

struct Shift {
    Instant from;
    Instant until;
};

std::vector<Shift> roster(const model::Agency& agency, const Sight& sight) {
    std::vector<Shift> shifts;
    for (const model::OnCallShift& shift : agency.on_call) {
        if (sight.knows(shift)) shifts.push_back({shift.from, shift.until});
    }
    std::sort(shifts.begin(), shifts.end(),
              [](const Shift& a, const Shift& b) { return a.from < b.from; });
    return shifts;
}

std::vector<Shift> holes(const std::vector<Shift>& shifts, Instant begin, Instant end) {
    std::vector<Shift> uncovered;
    Instant covered = begin;
    for (const Shift& shift : shifts) {
        if (shift.from >= end) break;
        if (shift.from > covered) uncovered.push_back({covered, shift.from});
        covered = std::max(covered, shift.until);
    }
    if (covered < end) uncovered.push_back({covered, end});
    return uncovered;
}

std::string words(const std::vector<Shift>& uncovered, const calendar::Zone& zone) {
    std::string text = "nobody on call ";
    std::int64_t seconds = 0;
    for (std::size_t i = 0; i < uncovered.size(); ++i) {
        seconds += (uncovered[i].until - uncovered[i].from).seconds;
        if (i >= 3) continue;
        text += (i > 0 ? ", " : "") + zone.readable(uncovered[i].from) + " to " +
                zone.readable(uncovered[i].until);
    }
    if (uncovered.size() > 3) text += " and " + std::to_string(uncovered.size() - 3) + " more";
    return text + " (" + std::to_string((seconds + 3599) / 3600) + " hours)";
}

// One row a calendar month, from the first month that the roster and the policy cover.
void judge_roster(const model::Agency& agency, const Setting& setting, const Sight& sight,
                  const Policies::Entry& rule, std::vector<Obligation>& out) {
    const auto begin = rule.first_day_with_term(rule.in_force.front()->from);
    if (!begin || *begin > sight.as_of_day()) return;
    const std::vector<Shift> shifts = roster(agency, sight);
    const auto unknown = [&](Date day) {
        Obligation obligation = row(agency, setting, rule, day);
        obligation.verdict = Verdict::undetermined;
        obligation.because = Because::content_unknown;
        obligation.lacking = "an on-call roster for that time";
        out.push_back(std::move(obligation));
    };
    if (shifts.empty()) return unknown(*begin);
    const Date first_shift = setting.zone->date_of(shifts.front().from);
    if (begin->first_of_month() < first_shift.first_of_month()) unknown(*begin);
    Date day = std::max(*begin, first_shift.first_of_month());
    while (day <= sight.as_of_day()) {
        const Date last = day.last_of_month();
        Obligation obligation = row(agency, setting, rule, day);
        if (obligation.ruling.term != nullptr) {
            const Instant end = setting.zone->end_of(last) + calendar::Elapsed{1};
            obligation.due = calendar::end_of_day(last, *setting.zone);
            obligation.period_end = last;
            const bool over = setting.view.as_of > obligation.due->latest;
            const Instant seen_to =
                over ? end : std::max(setting.view.as_of, setting.zone->start_of(day));
            const auto uncovered = holes(shifts, setting.zone->start_of(day), seen_to);
            if (!uncovered.empty()) {
                // An hour that passed uncovered cannot be covered any more.
                obligation.verdict = Verdict::missed;
                obligation.because = Because::period_closed;
                obligation.lacking = words(uncovered, *setting.zone);
                if (uncovered.back().until <= shifts.front().from) {
                    // Before the roster begins the record cannot tell.
                    obligation.verdict = Verdict::undetermined;
                    obligation.because = Because::content_unknown;
                    obligation.lacking =
                        "an on-call roster before " + setting.zone->readable(shifts.front().from);
                }
            } else {
                obligation.verdict = over ? Verdict::met : Verdict::open;
                obligation.because = over ? Because::done_in_time : Because::not_due_yet;
            }
            out.push_back(std::move(obligation));
        }
        day = last + CalendarDays{1};
    }
}

}  // namespace

void judge_agency(const model::Agency& agency, const Setting& setting,
                  std::vector<Obligation>& out) {
    const Sight sight(setting);
    for (const Policies::Entry& rule : setting.policies->rules()) {
        if (rule.rule->subject != policy::Subject::agency) continue;
        if (rule.shape->coverage) {
            judge_roster(agency, setting, sight, rule, out);
        } else if (rule.shape->requires_) {
            judge_fund(agency, setting, sight, rule, out);
        }
    }
}

}  // namespace rsc::timeline
