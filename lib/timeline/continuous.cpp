#include <algorithm>
#include <tuple>

#include "timeline/authorized.hpp"
#include "timeline/judge.hpp"
#include "timeline/lines.hpp"
#include "timeline/lists.hpp"

namespace rsc::timeline {

void arrange(std::vector<Line>& lines) {
    put_in_order(lines.begin(), lines.end(), [](const Line& a, const Line& b) {
        return std::tie(a.what, a.who, a.through, a.from) <
               std::tie(b.what, b.who, b.through, b.from);
    });
}

bool is_repeated(const std::vector<Line>& lines, std::size_t index) {
    if (index + 1 >= lines.size()) return false;
    const Line& line = lines[index];
    const Line& next = lines[index + 1];
    return line.what == next.what && line.who == next.who && line.through == next.through;
}

Continuation continuation(const std::vector<Line>& lines, std::size_t index) {
    const Line& line = lines[index];
    Continuation best;
    const Date next_day = line.through + calendar::CalendarDays{1};
    for (const Line& other : lines) {
        if (other.what != line.what || other.who != line.who || other.through <= line.through) {
            continue;
        }
        if (other.from <= next_day) return {Continuation::Kind::seamless, other.from, other.entry};
        if (best.kind == Continuation::Kind::none || other.from < best.from) {
            best = {Continuation::Kind::after_gap, other.from, other.entry};
        }
    }
    return best;
}

LineVerdict judge_end(const Line& line, const Continuation& next, bool excused,
                      std::optional<Date> ended, Date as_of) {
    if (next.kind == Continuation::Kind::seamless) {
        return {Verdict::met, Because::done_in_time, {}};
    }
    if (ended && line.through >= *ended) {
        return {Verdict::not_applicable, Because::cut_off, {}};
    }
    if (excused) return {Verdict::excused, Because::excuse_covers, {}};
    if (next.kind == Continuation::Kind::after_gap && (!ended || next.from <= *ended)) {
        const std::int32_t gap = (next.from - line.through).count - 1;
        if (next.from <= as_of) {
            return {Verdict::met_late, Because::done_late, {gap, Unit::days, false}};
        }
    }
    if (as_of <= line.through) return {Verdict::open, Because::not_due_yet, {}};
    if (ended && as_of > *ended) return {Verdict::missed, Because::period_closed, {}};
    return {Verdict::overdue, Because::not_done, {(as_of - line.through).count, Unit::days, false}};
}

namespace {

void authorized_lines(const Facts& facts, std::vector<Line>& lines) {
    for (const AuthorizedService& one : authorized_services(facts)) {
        if (!one.goes_on()) continue;
        const model::ServiceLine& line = *one.line;
        lines.push_back(
            {name(line.service), line.provider.text, line.from, line.through, one.sar->id});
    }
}

void assignment_lines(const Facts& facts, std::vector<Line>& lines) {
    constexpr calendar::CalendarDays one{1};
    const Date forever = Date::of(2199, 12, 31);
    for (const Service& service : facts.services()) {
        Date through = forever;
        if (service.ended) through = service.ended->day - one;
        lines.push_back({"assignment", {}, service.from.day, through, service.assignment->id});
    }
}

void judge_line(const Judging& judging, const std::vector<Line>& lines, std::size_t index) {
    const Facts& facts = judging.facts;
    const Line& line = lines[index];
    if (line.through.year() >= 2199 || is_repeated(lines, index)) return;
    Obligation obligation = row(judging, line.entry, line.through);
    const policy::Term& term =
        obligation.ruling.term != nullptr ? *obligation.ruling.term : *judging.rule.shape;
    const auto ended = facts.discharge_day();
    auto level = facts.level_on(ended ? std::min(line.through, *ended) : line.through);
    if (!level && !facts.runs().empty()) level = facts.runs().front().level;
    if (!term.applies.levels.empty() && (!level || !speaks_of(term, *level))) return;
    if (!has_term(judging, obligation)) return;
    obligation.level = level;
    obligation.detail = term.continuous->what == policy::Continuity::assignment ? "" : line.what;
    obligation.detail2 = line.who;
    obligation.triggered = judging.sight().interval(line.from);
    obligation.due = calendar::end_of_day(line.through, judging.sight().zone());
    const Continuation next = continuation(lines, index);
    const bool excused =
        facts.excuse(judging.rule.rule->id, line.through + calendar::CalendarDays{1}) != nullptr;
    LineVerdict verdict = judge_end(line, next, excused, ended, judging.sight().as_of_day());
    // An assignment's last day is the day before its end: one that ends with the discharge leaves
    // no gap.
    if (term.continuous->what == policy::Continuity::assignment && ended &&
        line.through + calendar::CalendarDays{1} >= *ended &&
        next.kind != Continuation::Kind::seamless) {
        verdict = {Verdict::not_applicable, Because::cut_off, {}};
    }
    obligation.verdict = verdict.verdict;
    obligation.because = verdict.because;
    obligation.late = verdict.late;
    if (verdict.verdict == Verdict::met || verdict.verdict == Verdict::met_late) {
        obligation.evidence = next.entry;
        obligation.met_at = judging.sight().interval(next.from);
    }
    emit(judging, std::move(obligation));
}

}  // namespace

void judge_continuous(const Judging& judging) {
    std::vector<Line> lines;
    switch (judging.rule.shape->continuous->what) {
        case policy::Continuity::authorization: authorized_lines(judging.facts, lines); break;
        case policy::Continuity::assignment: assignment_lines(judging.facts, lines); break;
        case policy::Continuity::licence:
        case policy::Continuity::insurance: return;  // of workers; see staff.cpp
    }
    arrange(lines);
    for (std::size_t i = 0; i < lines.size(); ++i)
        judge_line(judging, lines, i);
}

}  // namespace rsc::timeline
