#include <algorithm>

#include "timeline/judge.hpp"

namespace rsc::timeline {
namespace {

using calendar::CalendarDays;
using policy::Sole;

/// Who held it, from a day to a last day.
struct Holder {
    std::string_view who;
    Date from;
    std::optional<Date> last;
    EntryId entry;
};

std::optional<Date> last_day(const Sight& sight, const std::optional<model::Event>& ended) {
    if (!ended || !sight.sees(*ended)) return std::nullopt;
    return sight.interval(ended->occurred).day - CalendarDays{1};
}

std::vector<Holder> holders(const Facts& facts, Sole what) {
    std::vector<Holder> list;
    const Sight& sight = facts.sight();
    if (what == Sole::primary_assignment) {
        for (const Service& service : facts.services()) {
            Holder one{service.assignment->worker.text, service.from.day, std::nullopt,
                       service.assignment->id};
            if (service.ended) one.last = service.ended->day - CalendarDays{1};
            list.push_back(one);
        }
    } else {
        for (const model::Lead& lead : facts.record().team.leads) {
            if (!sight.sees(lead)) continue;
            list.push_back({lead.agency.text, sight.interval(lead.occurred).day,
                            last_day(sight, lead.ended), lead.id});
        }
    }
    // The discharge day is served (Q33), by whoever led until then.
    for (Holder& one : list) {
        const auto discharged = facts.discharge_day();
        if (one.last && discharged && *one.last + CalendarDays{1} == *discharged) {
            one.last = discharged;
        }
    }
    std::erase_if(list, [](const Holder& one) { return one.last && *one.last < one.from; });
    std::stable_sort(list.begin(), list.end(),
                     [](const Holder& a, const Holder& b) { return a.from < b.from; });
    return list;
}

/// Somebody leads from the first assignment on; an agency where others serve the client, too.
std::optional<Date> first_day(const Facts& facts, Sole what, const std::vector<Holder>& list) {
    std::optional<Date> first;
    const auto take = [&first](Date day) {
        if (!first || day < *first) first = day;
    };
    if (!list.empty()) take(list.front().from);
    if (what == Sole::primary_assignment) {
        // Whoever serves beside serves beside somebody.
        for (const model::Assignment& assignment : facts.record().assignments) {
            if (facts.sight().sees(assignment)) {
                take(facts.sight().interval(assignment.occurred).day);
            }
        }
    } else {
        for (const model::TeamMember& member : facts.record().team.members) {
            if (member.support == model::Support::formal && facts.sight().sees(member)) {
                take(facts.sight().interval(member.occurred).day);
            }
        }
    }
    return first;
}

/// A run of days on which nobody holds it, or several do.
struct Run {
    Date first;
    Date last;
    bool several = false;
    EntryId entry;  ///< of the holder that began it, or whose end did
};

std::vector<Run> breaches(const std::vector<Holder>& list, Date first, Date last) {
    std::vector<Run> runs;
    // What holds changes on these days only.
    std::vector<Date> days{first};
    for (const Holder& one : list) {
        days.push_back(one.from);
        if (one.last) days.push_back(*one.last + CalendarDays{1});
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    for (std::size_t i = 0; i < days.size(); ++i) {
        if (days[i] < first || days[i] > last) continue;
        const Date through =
            i + 1 < days.size() ? std::min(last, days[i + 1] - CalendarDays{1}) : last;
        std::string_view who;
        bool none = true;
        bool several = false;
        EntryId entry;
        for (const Holder& one : list) {
            if (one.from > days[i] || (one.last && *one.last < days[i])) {
                if (one.last && *one.last + CalendarDays{1} == days[i] && entry.empty()) {
                    entry = one.entry;
                }
                continue;
            }
            several = several || (!none && one.who != who);
            if (none || several) entry = one.entry;
            who = one.who;
            none = false;
        }
        if (!none && !several) continue;
        if (!runs.empty() && runs.back().several == several &&
            runs.back().last + CalendarDays{1} == days[i]) {
            runs.back().last = through;
        } else {
            runs.push_back({days[i], through, several, entry});
        }
    }
    return runs;
}

std::string words(Sole what, const Run& run, std::int32_t days) {
    const std::string who = what == Sole::primary_assignment
                                ? (run.several ? "more than one leads" : "nobody leads")
                                : (run.several ? "more than one agency leads" : "no agency leads");
    return who + ", " + run.first.text() + " to " + run.last.text() + " (" + std::to_string(days) +
           (days == 1 ? " day)" : " days)");
}

}  // namespace

void judge_exactly_one(const Judging& judging) {
    const Facts& facts = judging.facts;
    const Sight& sight = judging.sight();
    const Sole what = judging.rule.shape->exactly_one->what;
    const std::vector<Holder> list = holders(facts, what);
    auto begun = first_day(facts, what, list);
    if (!begun) return;
    const auto end = facts.discharge_day();
    const Date last = end ? std::min(*end, sight.as_of_day()) : sight.as_of_day();
    // What was before the policy came is not judged.
    if (ruling_on(judging, *begun).term == nullptr) {
        const auto in_force = judging.rule.first_day_with_term(*begun);
        if (in_force && *in_force <= last) begun = in_force;
    }
    Obligation whole = row(judging, list.empty() ? EntryId{} : list.front().entry, *begun);
    whole.triggered = sight.interval(*begun);
    if (!has_term(judging, whole)) return;
    const std::vector<Run> runs = breaches(list, *begun, last);
    if (runs.empty()) {
        whole.verdict = Verdict::met;
        whole.because = Because::one_at_a_time;
        whole.due = Deadline{whole.triggered->earliest, whole.triggered->latest, *begun};
        return emit(judging, std::move(whole));
    }
    for (const Run& run : runs) {
        Obligation breach = row(judging, run.entry, run.first);
        breach.triggered = sight.interval(run.first);
        if (!has_term(judging, breach)) continue;
        breach.due = Deadline{breach.triggered->earliest, breach.triggered->latest, run.first};
        breach.period_end = run.last;
        breach.detail = run.several ? "several" : "none";
        const std::int32_t days = (run.last - run.first).count + 1;
        breach.lacking = words(what, run, days);
        std::int32_t uncovered = 0;
        for (Date day = run.first; day <= run.last; day = day + CalendarDays{1}) {
            if (facts.excuse(judging.rule.rule->id, day) == nullptr) ++uncovered;
        }
        if (uncovered * 2 < days) {
            breach.verdict = Verdict::excused;
            breach.because = Because::excuse_covers;
        } else if (run.last < sight.as_of_day() || (end && *end < sight.as_of_day())) {
            breach.verdict = Verdict::missed;
            breach.because = Because::period_closed;
        } else {
            breach.verdict = Verdict::overdue;
            breach.because = Because::not_done;
            breach.late = {days - 1, Unit::days, false};
        }
        emit(judging, std::move(breach));
    }
}

}  // namespace rsc::timeline
