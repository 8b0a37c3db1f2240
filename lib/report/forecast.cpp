#include "report/forecast.hpp"

#include <tuple>

#include "report/lists.hpp"

namespace rsc::report {

using calendar::CalendarDays;
using calendar::Date;
using timeline::Obligation;
using timeline::Verdict;

namespace {

Date monday_of(Date day) {
    return day - CalendarDays{static_cast<std::int32_t>(day.weekday()) - 1};
}

// The due day that follows when this one is met on its last day.
std::optional<Date> next_due(const policy::Term& term, Date due) {
    if (term.every) {
        return due + CalendarDays{static_cast<std::int32_t>(term.every->days)};
    }
    if (!term.quota) return std::nullopt;
    if (term.quota->period == policy::Period::week) return due + CalendarDays{7};
    return (due.last_of_month() + CalendarDays{1}).last_of_month();
}

}  // namespace

Forecast::Forecast(Selection selection, Date today, std::int64_t weeks, bool list)
    : selection_(std::move(selection)),
      today_(today),
      through_(monday_of(today) + CalendarDays{static_cast<std::int32_t>(weeks * 7 - 1)}),
      list_(list) {
    selection_.verdicts.clear();
}

void Forecast::add(const timeline::Facts& facts, const std::vector<Obligation>& rows) {
    for (const Obligation& row : rows)
        count(row, facts.discharge_day());
}

void Forecast::add(const std::vector<Obligation>& rows) {
    for (const Obligation& row : rows)
        count(row, std::nullopt);
}

void Forecast::count(const Obligation& row, std::optional<Date> discharged) {
    if (row.verdict != Verdict::open && row.verdict != Verdict::overdue) return;
    const std::string worker(name_of(row.owner_now));
    if (!selection_.workers.empty() && !selection_.workers.contains(worker)) return;
    Selection rest = selection_;
    rest.workers.clear();
    if (!rest.takes(row)) return;
    if (row.verdict == Verdict::overdue) ++overdue_;
    if (!row.due) return;
    const auto note = [&](Date due, bool known) {
        if (due < monday_of(today_) || due > through_) return;
        const Date week = monday_of(due);
        ForecastLine& line = lines_[{worker, week.days_since_epoch()}];
        line.worker = worker;
        line.week = week;
        ++(known ? line.known : line.expected);
        ++line.all;
        if (list_) {
            rows_.push_back(
                {std::string(row.subject), worker, std::string(row.rule->rule->id), due, known});
        }
    };
    if (row.verdict == Verdict::open) note(row.due->day, true);
    const policy::Term* term = row.ruling.term;
    if (term == nullptr || (discharged && *discharged <= row.due->day)) return;
    // What is overdue is done today at the earliest, and what recurs runs on from then.
    Date from = row.due->day;
    if (row.verdict == Verdict::overdue && term->every) from = std::max(from, today_);
    for (auto due = next_due(*term, from); due && *due <= through_; due = next_due(*term, *due))
        note(*due, false);
}

void Forecast::merge(Forecast&& other) {
    overdue_ += other.overdue_;
    append(rows_, other.rows_);
    for (auto& [key, line] : other.lines_) {
        ForecastLine& mine = lines_[key];
        mine.worker = line.worker;
        mine.week = line.week;
        mine.known += line.known;
        mine.expected += line.expected;
        mine.all += line.all;
    }
}

ForecastBody Forecast::take() {
    ForecastBody body;
    body.overdue = overdue_;
    body.through = through_;
    for (auto& [key, line] : lines_)
        body.weeks.push_back(std::move(line));
    if (list_) {
        sort_by(rows_, [](const ForecastItem& one) {
            return std::tuple(one.due, std::string_view(one.subject), std::string_view(one.rule),
                              std::string_view(one.worker), one.known);
        });
        body.rows = std::move(rows_);
    }
    return body;
}

}  // namespace rsc::report
