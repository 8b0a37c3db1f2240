#include <algorithm>

#include "timeline/contents.hpp"
#include "timeline/within.hpp"

namespace rsc::timeline {
namespace {

using policy::Term;
using policy::Within;

struct Window {
    Date opens;
    Date closes;
};

std::optional<Date> reckon(const Judging& judging, const Interval& from, policy::Clock clock,
                           std::int64_t count) {
    const auto allowance = allowance_of(clock, count);
    if (!allowance) return std::nullopt;
    const Sight& sight = judging.sight();
    const auto due = calendar::due(from, *allowance, sight.zone(), *sight.setting().business);
    if (!due) return std::nullopt;
    return due->day;
}

/// The n-th window of the demand; the first is number 1.
std::optional<Window> window_of(const Judging& judging, const Within& within,
                                const Interval& trigger, std::int64_t number) {
    const auto due = reckon(judging, trigger, within.clock, within.count * number);
    if (!due) return std::nullopt;
    if (within.give_or_take) {
        const calendar::CalendarDays about{static_cast<std::int32_t>(*within.give_or_take)};
        return Window{*due - about, *due + about};
    }
    const auto opens = reckon(judging, trigger, within.opens->clock, within.opens->count);
    if (!opens) return std::nullopt;
    return Window{*opens, *due};
}

/// The first day of the occasion that ends what is owed, after the trigger.
std::optional<Date> ended_on(const Judging& judging, const Term& term,
                             const std::optional<policy::Occasion>& occasion,
                             const Interval& trigger) {
    if (!occasion) return std::nullopt;
    std::vector<Happening> happenings;
    (void)find_occasions(judging.facts, *occasion, term, happenings);
    std::optional<Date> first;
    for (const Happening& happening : happenings) {
        if (!concerns(term, *occasion, happening)) continue;
        const Interval& when = happening.when;
        const bool after = when.timed && trigger.timed ? when.earliest > trigger.earliest
                                                       : when.day >= trigger.day;
        if (!after) continue;
        if (!first || happening.when.day < *first) first = happening.when.day;
    }
    return first;
}

void judge_window(const Judging& judging, const Term& term, Obligation obligation,
                  const Window& window, std::optional<Date> cut, std::optional<Date> ended) {
    const Sight& sight = judging.sight();
    obligation.due = calendar::end_of_day(window.closes, sight.zone());
    obligation.period_end = window.closes;
    const Found* perhaps = nullptr;
    const Found* done = nullptr;
    for (const Found& found : judging.found) {
        const Date day = found.when.day;
        if (day < window.opens || day > window.closes || (cut && day > *cut)) continue;
        if (ended && day > *ended) continue;
        if (found.sure) {
            done = &found;
            break;
        }
        if (perhaps == nullptr) perhaps = &found;
    }
    const auto set = [&](Verdict verdict, Because because) {
        obligation.verdict = verdict;
        obligation.because = because;
    };
    if (done != nullptr || perhaps != nullptr) {
        const Found& found = done != nullptr ? *done : *perhaps;
        obligation.evidence = found.entry;
        obligation.met_at = found.when;
    }
    if (done != nullptr) {
        set(Verdict::met, Because::done_in_time);
    } else if (perhaps != nullptr) {
        set(Verdict::undetermined, Because::mode_unknown);
    } else if (judging.facts.excuse(judging.rule.rule->id, window.closes) != nullptr) {
        set(Verdict::excused, Because::excuse_covers);
    } else if ((cut && window.closes > *cut) || (ended && window.closes >= *ended)) {
        set(Verdict::not_applicable, Because::cut_off);
    } else if (judging.as_of() > obligation.due->latest) {
        set(Verdict::missed, Because::period_closed);
    } else {
        set(Verdict::open, Because::not_due_yet);
    }
    excuse_by_rule(judging, term, obligation, obligation.triggered->day, std::nullopt);
    tell_scheduled(judging, term.within->met_by, obligation);
    emit(judging, std::move(obligation));
}

}  // namespace

void judge_windows(const Judging& judging, const Term& term, const Obligation& obligation,
                   std::optional<Date> cut) {
    const Within& within = *term.within;
    const Interval trigger = *obligation.triggered;
    const auto ended = ended_on(judging, term, within.ended_by, trigger);
    const std::vector<Found> found = judging.found;  // rows that are added reuse the memory
    for (std::int64_t number = 1;; ++number) {
        const auto window = window_of(judging, within, trigger, number);
        if (!window) return undetermined(judging, Obligation(obligation), Because::calendar_ends);
        Obligation one = obligation;
        if (within.again) one.occurrence = window->opens;
        judging.found = found;
        judge_window(judging, term, std::move(one), *window, cut, ended);
        // The next still to come is the last that is told.
        const bool over = (cut && window->closes > *cut) || (ended && window->closes >= *ended);
        if (!within.again || over || window->opens > judging.sight().as_of_day()) return;
    }
}

void judge_blocks(const Judging& judging) {
    const Term& shape = *judging.rule.shape;
    std::vector<Happening>& happenings = judging.happenings;
    const Unknown gap = find_occasions(judging.facts, shape.blocks->after, shape, happenings);
    if (gap != Unknown::none) return report_gap(judging, gap);
    const Sight& sight = judging.sight();
    for (const Happening& happening : happenings) {
        Obligation obligation = row(judging, happening.entry, happening.when.day);
        obligation.triggered = happening.when;
        if (!has_term(judging, obligation)) continue;
        const Term& term = *obligation.ruling.term;
        const policy::Blocks& blocks = *term.blocks;
        std::optional<Date> cut = judging.facts.discharge_day();
        const auto ended = ended_on(judging, term, blocks.ended_by, happening.when);
        if (ended && (!cut || *ended < *cut)) cut = ended;
        find_evidence(judging.facts, blocks.met_by, judging.found);
        const std::vector<Found> found = judging.found;
        for (std::int64_t k = 0; k < blocks.blocks; ++k) {
            const auto days = static_cast<std::int32_t>(blocks.days);
            const Date first =
                happening.when.day + calendar::CalendarDays{static_cast<std::int32_t>(k) * days};
            const Date last = first + calendar::CalendarDays{days - 1};
            Obligation one = obligation;
            one.occurrence = first;
            one.period_end = last;
            one.due = calendar::end_of_day(last, sight.zone());
            std::optional<Date> sure_day;
            std::optional<Date> perhaps_day;
            std::int64_t sure = 0;
            std::int64_t perhaps = 0;
            for (const Found& contact : found) {
                const Date day = contact.when.day;
                if (day < first || day > last || (cut && day > *cut)) continue;
                auto& seen = contact.sure ? sure_day : perhaps_day;
                if (seen == day) continue;
                seen = day;
                (contact.sure ? sure : perhaps) += 1;
                one.evidence = contact.entry;
                one.met_at = contact.when;
            }
            std::int32_t uncovered = 0;
            for (Date day = first; day <= last; day = day + calendar::CalendarDays{1}) {
                if (judging.facts.excuse(judging.rule.rule->id, day) == nullptr) ++uncovered;
            }
            if (sure >= blocks.count) {
                one.verdict = Verdict::met;
                one.because = Because::done_in_time;
            } else if (cut && *cut < last) {
                one.verdict = Verdict::not_applicable;
                one.because = Because::cut_off;
            } else if (sure + perhaps >= blocks.count) {
                one.verdict = Verdict::undetermined;
                one.because = Because::mode_unknown;
            } else if (uncovered * 2 < days) {
                one.verdict = Verdict::excused;
                one.because = Because::excuse_covers;
            } else {
                const bool over = judging.as_of() > one.due->latest;
                one.verdict = over ? Verdict::missed : Verdict::open;
                one.because = over ? Because::period_closed : Because::not_due_yet;
            }
            if (one.verdict != Verdict::met) {
                one.lacking =
                    std::to_string(sure) + " of " + std::to_string(blocks.count) + " days";
                one.attempts = count_attempts(judging.facts, blocks.met_by, sight.interval(first),
                                              sight.interval(last).latest);
            }
            excuse_by_rule(judging, term, one, first, last);
            emit(judging, std::move(one));
            if ((cut && *cut <= last) || first > sight.as_of_day()) break;
        }
    }
}

}  // namespace rsc::timeline
