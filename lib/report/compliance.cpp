#include "report/compliance.hpp"

#include <algorithm>

#include "report/lists.hpp"

namespace rsc::report {

using calendar::Date;
using timeline::Obligation;
using timeline::Verdict;

void Counts::add(std::span<const Obligation> rows) {
    for (const Obligation& row : rows)
        ++by_verdict[static_cast<std::size_t>(row.verdict)];
    const auto of_case = std::ranges::find_if(rows, [](const Obligation& row) {
        return row.rule->rule->subject == policy::Subject::client_case;
    });
    if (of_case == rows.end() || same_word(of_case->subject, last_case_)) return;
    last_case_ = of_case->subject;
    ++cases;
}

void Counts::merge(const Counts& other) {
    for (std::size_t i = 0; i < by_verdict.size(); ++i)
        by_verdict[i] += other.by_verdict[i];
    cases += other.cases;
}

std::int64_t Counts::due() const {
    return of(Verdict::met) + of(Verdict::met_late) + of(Verdict::overdue) + of(Verdict::missed) +
           of(Verdict::undetermined);
}

RuleCounts::RuleCounts(const Counts& counts)
    : cases(counts.cases),
      due(counts.due()),
      met(counts.in_time()),
      late(counts.of(Verdict::met_late)),
      overdue(counts.of(Verdict::overdue)),
      missed(counts.of(Verdict::missed)),
      undetermined(counts.of(Verdict::undetermined)),
      excused(counts.of(Verdict::excused)) {
    if (due > 0) permille = met * 1000 / due;
}

bool Selection::takes_all() const {
    return workers.empty() && rules.empty() && levels.empty() && verdicts.empty() && !since &&
           !through;
}

bool Selection::takes(const Obligation& obligation) const {
    if (!verdicts.empty() && !verdicts.contains(obligation.verdict)) return false;
    if (!rules.empty() && !rules.contains(obligation.rule->rule->id)) return false;
    if (!levels.empty() && (!obligation.level || !levels.contains(*obligation.level))) return false;
    const Date day = obligation.due ? obligation.due->day : obligation.occurrence;
    if ((since && day < *since) || (through && day > *through)) return false;
    return workers.empty() || workers.contains(name_of(obligation.owner_due));
}

std::string_view Compliance::key_of(const Obligation& obligation) const {
    switch (request_.group_by) {
        case GroupBy::worker: return name_of(obligation.owner_due);
        case GroupBy::agency: return request_.agency;
        case GroupBy::rule: return obligation.rule->rule->id;
        case GroupBy::level: return obligation.level ? name(*obligation.level) : "none";
        case GroupBy::subject: return obligation.subject;
    }
    return {};
}

void Compliance::add(std::span<const Obligation> rows) {
    if (!chooses_) return count(rows);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (request_.selection.takes(rows[i])) count(rows.subspan(i, 1));
    }
}

void Compliance::count(std::span<const Obligation> rows) {
    totals_.add(rows);
    if (request_.list) {
        for (const Obligation& row : rows)
            rows_.push_back(row_of(row));
    }
    // Those that come one after the other are mostly of one group.
    while (!rows.empty()) {
        const std::string_view key = key_of(rows.front());
        std::size_t of_group = 1;
        while (of_group < rows.size() && same_word(key_of(rows[of_group]), key))
            ++of_group;
        group_of(key, rows.front()).counts.add(rows.first(of_group));
        rows = rows.subspan(of_group);
    }
}

Compliance::Group& Compliance::group_of(std::string_view key, const Obligation& obligation) {
    for (Group* const recent : recent_.groups) {
        if (recent != nullptr && same_word(recent->key, key)) return *recent;
    }
    auto group = groups_.find(key);
    if (group == groups_.end()) {
        Group fresh;
        fresh.key = key;
        if (request_.group_by == GroupBy::rule) fresh.title = obligation.rule->rule->title;
        group = groups_.emplace(std::string(key), std::move(fresh)).first;
    }
    recent_.groups[recent_.next++ % recent_.groups.size()] = &group->second;
    return group->second;
}

void Compliance::merge(Compliance&& other) {
    totals_.merge(other.totals_);
    for (const auto& [key, group] : other.groups_)
        add_group(group);
    append(rows_, other.rows_);
}

void Compliance::add_group(const Group& group) {
    auto [mine, fresh] = groups_.try_emplace(group.key, group);
    if (!fresh) mine->second.counts.merge(group.counts);
}

void Compliance::add_rows(std::vector<Row> rows) {
    append(rows_, rows);
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
    sort_rows(rows_);
    return std::move(rows_);
}

ComplianceBody Compliance::take() {
    ComplianceBody body;
    static_cast<RuleCounts&>(body) = RuleCounts(totals_);
    body.counts = totals_;
    body.group_by = request_.group_by;
    body.not_applicable = totals_.of(Verdict::not_applicable);
    body.open = totals_.of(Verdict::open);
    // Among some of the verdicts there is no rate.
    const bool rated = request_.selection.verdicts.empty();
    if (!rated) body.permille.reset();
    for (const Group& group : groups()) {
        ComplianceGroup line{RuleCounts(group.counts), group.key, group.title,
                             group.counts.of(Verdict::not_applicable),
                             group.counts.of(Verdict::open)};
        if (!rated) line.permille.reset();
        body.groups.push_back(std::move(line));
    }
    if (request_.list) body.rows = take_rows();
    return body;
}

}  // namespace rsc::report
