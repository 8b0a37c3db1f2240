#include "report/worklist.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "report/lists.hpp"

namespace rsc::report {

using timeline::Obligation;
using timeline::Verdict;

namespace {

// "10:15": the hour by which, where a clock runs to the instant and not to the end of a day. What
// was owed at the moment of an act has no time to run.
std::string hour_of(const Obligation& row, const calendar::Zone& zone) {
    const calendar::Deadline& due = *row.due;
    if (row.ruling.term == nullptr || !row.ruling.term->within || due.earliest != due.latest ||
        due.latest == zone.end_of(due.day)) {
        return {};
    }
    const std::string text = zone.text(due.latest).substr(std::string_view("2026-04-01T").size());
    return text.substr(0, std::string_view(text).substr(5).starts_with(":00") ? 5 : 8);
}

}  // namespace

void Worklist::add(const timeline::Facts& facts, const std::vector<Obligation>& rows) {
    add(rows, &facts.sight().zone());
}

void Worklist::add(const std::vector<Obligation>& rows) {
    add(rows, nullptr);
}

void Worklist::add(const std::vector<Obligation>& rows, const calendar::Zone* zone) {
    for (const Obligation& row : rows) {
        // What the policy states no time for is owed at once: it has no day to wait for.
        const bool falls_due =
            row.due ? row.due->day <= through_ : row.because == timeline::Because::no_time_stated;
        const bool owed = row.verdict == Verdict::overdue || row.verdict == Verdict::undetermined ||
                          (row.verdict == Verdict::open && falls_due);
        if (!owed) continue;
        const std::string worker(name_of(row.owner_now));
        if (!selection_.workers.empty() && !selection_.workers.contains(worker)) continue;
        Selection rest = selection_;
        rest.workers.clear();
        if (!rest.takes(row)) continue;
        const policy::Rule& rule = *row.rule->rule;
        WorkItem item;
        item.worker = worker;
        item.subject = row.subject;
        item.verdict = row.verdict;
        if (row.due) {
            item.due = row.due->day;
            if (zone != nullptr) item.at = hour_of(row, *zone);
        }
        if (row.verdict == Verdict::overdue) item.late = timeline::text(row.late);
        item.title = rule.title;
        item.detail = row.detail;
        item.remedy = rule.remedy;
        item.lacking = row.lacking;
        item.rule = rule.id;
        item.weight = rule.weight;
        if (const policy::InForce* in_force = row.ruling.in_force) {
            item.policy =
                std::string(in_force->pack->id) + "@" + std::string(in_force->revision_id());
        }
        item.attempts = row.attempts;
        item.obligation = timeline::identity(row);
        items_.push_back(std::move(item));
    }
}

void Worklist::merge(Worklist&& other) {
    append(items_, other.items_);
}

WorklistBody Worklist::take() {
    // The most pressing of a client decides where the client stands. What cannot be judged comes
    // after what is overdue, and before what is not due yet.
    const auto pressing = [](const WorkItem& item) {
        const int kind = item.verdict == Verdict::overdue        ? 0
                         : item.verdict == Verdict::undetermined ? 1
                                                                 : 2;
        const std::string_view hour = item.at.empty() ? "24:00" : std::string_view(item.at);
        return std::tuple(kind, item.due.value_or(calendar::Date::of(2199, 12, 31)), hour);
    };
    using Rank = decltype(pressing(std::declval<WorkItem>()));
    std::map<std::pair<std::string_view, std::string_view>, Rank> client;
    for (const WorkItem& item : items_) {
        const auto rank = pressing(item);
        const auto [at, is_new] = client.try_emplace({item.worker, item.subject}, rank);
        if (!is_new) at->second = std::min(at->second, rank);
    }
    std::vector<std::pair<Rank, WorkItem*>> ranked;
    ranked.reserve(items_.size());
    for (WorkItem& item : items_)
        ranked.emplace_back(client.at({item.worker, item.subject}), &item);
    std::sort(ranked.begin(), ranked.end(), [&](const auto& a, const auto& b) {
        const auto key = [&](const auto& one) {
            return std::tuple(std::string_view(one.second->worker), one.first,
                              std::string_view(one.second->subject), pressing(*one.second),
                              std::string_view(one.second->obligation));
        };
        return key(a) < key(b);
    });
    WorklistBody body;
    body.through = through_;
    std::map<std::string_view, std::string_view> remedies;
    body.items.reserve(ranked.size());
    for (const auto& [rank, item] : ranked) {
        remedies.try_emplace(item->rule, item->remedy);
        body.overdue += item->verdict == Verdict::overdue ? 1 : 0;
        body.due += item->verdict == Verdict::open && item->due ? 1 : 0;
        body.items.push_back(std::move(*item));
    }
    for (const auto& [rule, remedy] : remedies)
        body.remedies.push_back({rule, remedy});
    items_.clear();
    return body;
}

}  // namespace rsc::report
