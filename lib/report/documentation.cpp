#include "report/documentation.hpp"

#include <tuple>

#include "report/events.hpp"
#include "report/lists.hpp"

namespace rsc::report {
namespace {

void count(DocumentationLine& line, std::int64_t days) {
    ++line.entries;
    std::int64_t& bucket = days < 0     ? line.before
                           : days == 0  ? line.same_day
                           : days <= 3  ? line.days_1_3
                           : days <= 6  ? line.days_4_6
                           : days <= 10 ? line.days_7_10
                                        : line.days_11_up;
    ++bucket;
    line.longest = std::max(line.longest, days);
}

void merge_line(DocumentationLine& into, const DocumentationLine& from) {
    into.entries += from.entries;
    into.before += from.before;
    into.same_day += from.same_day;
    into.days_1_3 += from.days_1_3;
    into.days_4_6 += from.days_4_6;
    into.days_7_10 += from.days_7_10;
    into.days_11_up += from.days_11_up;
    into.longest = std::max(into.longest, from.longest);
}

}  // namespace

void Documentation::add(const timeline::Facts& facts, const std::vector<timeline::Obligation>&) {
    const timeline::Sight& sight = facts.sight();
    for_each_event(facts.record(), [&](const model::Event& event, EntryId id) {
        if (!sight.sees(event)) return;
        if (!selection_.workers.empty() && !selection_.workers.contains(event.by.text)) return;
        const calendar::Date happened = sight.zone().date_of(event.occurred);
        if (selection_.since && happened < *selection_.since) return;
        const calendar::Date written = sight.zone().date_of(event.recorded);
        const std::int64_t days = (written - happened).count;
        count(lines_[event.by.str()], days);
        if (list_) {
            rows_.push_back(
                {facts.record().id.str(), id.str(), event.by.str(), happened, written, days});
        }
    });
}

void Documentation::merge(Documentation&& other) {
    for (const auto& [worker, line] : other.lines_)
        merge_line(lines_[worker], line);
    append(rows_, other.rows_);
}

DocumentationBody Documentation::take() {
    DocumentationBody body;
    DocumentationLine all;
    all.worker = "all";
    for (auto& [worker, line] : lines_) {
        line.worker = worker;
        merge_line(all, line);
        body.workers.push_back(line);
    }
    body.totals.push_back(all);
    if (list_) {
        sort_by(rows_, [](const DocumentationEntry& one) {
            return std::tuple(-one.days, std::string_view(one.subject), std::string_view(one.entry),
                              one.occurred, one.recorded);
        });
        body.rows = std::move(rows_);
    }
    return body;
}

}  // namespace rsc::report
