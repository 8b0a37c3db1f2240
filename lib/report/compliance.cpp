#include "report/compliance.hpp"

#include <algorithm>
#include <tuple>

namespace rsc::report {

using timeline::Obligation;
using timeline::Verdict;

void Counts::merge(const Counts& other) {
    for (std::size_t i = 0; i < by_verdict.size(); ++i)
        by_verdict[i] += other.by_verdict[i];
}

std::int64_t Counts::due() const {
    return of(Verdict::met) + of(Verdict::met_late) + of(Verdict::overdue) + of(Verdict::missed) +
           of(Verdict::undetermined);
}

bool Selection::takes(const Obligation& obligation) const {
    if (!verdicts.empty() && !verdicts.contains(obligation.verdict)) return false;
    if (!rules.empty() && !rules.contains(obligation.rule->rule->id)) return false;
    if (!levels.empty() && (!obligation.level || !levels.contains(*obligation.level))) return false;
    if (since && (obligation.due ? obligation.due->day : obligation.occurrence) < *since) {
        return false;
    }
    return workers.empty() || workers.contains(name_of(obligation.owner_due));
}

std::string_view Compliance::key_of(const Obligation& obligation, std::string& room) const {
    switch (request_.group_by) {
        case GroupBy::worker:
            if (!obligation.owner_due.worker.empty()) return obligation.owner_due.worker.text;
            room = name_of(obligation.owner_due);
            return room;
        case GroupBy::agency: return request_.agency;
        case GroupBy::rule: return obligation.rule->rule->id;
        case GroupBy::level: return obligation.level ? name(*obligation.level) : "none";
        case GroupBy::subject: return obligation.subject;
    }
    return {};
}

void Compliance::add(const Obligation& obligation) {
    if (!request_.selection.takes(obligation)) return;
    totals_.add(obligation.verdict);
    std::string room;
    const std::string_view key = key_of(obligation, room);
    auto group = groups_.find(key);
    if (group == groups_.end()) {
        Group fresh;
        fresh.key = key;
        if (request_.group_by == GroupBy::rule) fresh.title = obligation.rule->rule->title;
        group = groups_.emplace(std::string(key), std::move(fresh)).first;
    }
    group->second.counts.add(obligation.verdict);
    if (request_.list) rows_.push_back(row_of(obligation));
}

void Compliance::merge(Compliance&& other) {
    totals_.merge(other.totals_);
    for (auto& [key, group] : other.groups_) {
        auto [mine, fresh] = groups_.try_emplace(key, group);
        if (!fresh) mine->second.counts.merge(group.counts);
    }
    std::move(other.rows_.begin(), other.rows_.end(), std::back_inserter(rows_));
}

std::vector<Compliance::Group> Compliance::groups() const {
    std::vector<Group> sorted;
    for (const auto& [key, group] : groups_)
        sorted.push_back(group);
    std::sort(sorted.begin(), sorted.end(), [](const Group& a, const Group& b) {
        // a.met / a.due < b.met / b.due, without division; nothing due is no failure.
        const std::int64_t da = a.counts.due();
        const std::int64_t db = b.counts.due();
        if ((da == 0) != (db == 0)) return db == 0;
        if (da != 0) {
            const std::int64_t left = a.counts.in_time() * db;
            const std::int64_t right = b.counts.in_time() * da;
            if (left != right) return left < right;
        }
        return da != db ? da > db : a.key < b.key;
    });
    return sorted;
}

std::vector<Row> Compliance::take_rows() {
    std::stable_sort(rows_.begin(), rows_.end(), [](const Row& a, const Row& b) {
        return std::tie(a.subject, a.rule, a.occurrence, a.obligation) <
               std::tie(b.subject, b.rule, b.occurrence, b.obligation);
    });
    return std::move(rows_);
}

}  // namespace rsc::report
