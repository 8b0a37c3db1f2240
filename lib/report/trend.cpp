#include "report/trend.hpp"

#include <unordered_map>

#include "report/events.hpp"
#include "report/lists.hpp"

namespace rsc::report {

using timeline::Obligation;
using timeline::Verdict;

namespace {
constexpr const char* all_rules = "all";
}

calendar::Date trend_begins(calendar::Date today) {
    return (today - calendar::CalendarDays{365}).first_of_month();
}

void Trend::add(const timeline::Facts& facts, const std::vector<Obligation>& rows) {
    std::unordered_map<std::string_view, calendar::Instant> written;
    for_each_event(facts.record(), [&](const model::Event& event, EntryId id) {
        // The latest of an entry and what befell it: only then was all of it known.
        const auto [at, is_new] = written.try_emplace(id.text, event.recorded);
        if (!is_new) at->second = std::max(at->second, event.recorded);
    });
    for (const Obligation& row : rows) {
        bool late = false;
        if (row.verdict == Verdict::met && row.due && !row.evidence.empty()) {
            const auto found = written.find(row.evidence.text);
            late = found != written.end() && found->second > row.due->latest;
        }
        count(row, late);
    }
}

void Trend::add(const std::vector<Obligation>& rows) {
    for (const Obligation& row : rows)
        count(row, false);
}

void Trend::count(const Obligation& row, bool written_late) {
    if (!row.due || !selection_.takes(row)) return;
    if (row.verdict == Verdict::open || row.verdict == Verdict::not_applicable) return;
    if (list_) rows_.push_back(row_of(row));
    const std::string month = row.due->day.text().substr(0, 7);
    for (const std::string& rule : {std::string(all_rules), std::string(row.rule->rule->id)}) {
        Count& count = counts_[{rule, month}];
        count.counts.add(row);
        count.written_late += written_late ? 1 : 0;
    }
}

void Trend::merge(Trend&& other) {
    for (const auto& [key, count] : other.counts_) {
        Count& mine = counts_[key];
        mine.counts.merge(count.counts);
        mine.written_late += count.written_late;
    }
    append(rows_, other.rows_);
}

TrendBody Trend::take() {
    TrendBody body;
    if (list_) {
        sort_rows(rows_);
        body.rows = std::move(rows_);
    }
    for (const auto& [key, count] : counts_) {
        TrendLine line{RuleCounts(count.counts), key.second, key.first, count.written_late};
        (key.first == all_rules ? body.months : body.rules).push_back(std::move(line));
    }
    return body;
}

}  // namespace rsc::report
