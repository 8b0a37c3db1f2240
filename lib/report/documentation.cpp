#include "report/documentation.hpp"

#include "report/events.hpp"

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
    for_each_event(facts.record(), [&](const model::Event& event, EntryId) {
        if (!sight.sees(event)) return;
        if (!selection_.workers.empty() && !selection_.workers.contains(event.by.text)) return;
        const calendar::Date happened = sight.zone().date_of(event.occurred);
        if (since_ && happened < *since_) return;
        const calendar::Date written = sight.zone().date_of(event.recorded);
        count(lines_[event.by.str()], (written - happened).count);
    });
}

void Documentation::merge(Documentation&& other) {
    for (const auto& [worker, line] : other.lines_)
        merge_line(lines_[worker], line);
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
    return body;
}

}  // namespace rsc::report
