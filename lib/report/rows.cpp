#include "report/rows.hpp"

#include <algorithm>
#include <tuple>

namespace rsc::report {

std::string_view name_of(const timeline::Answerable& owner) {
    if (!owner.worker.empty()) return owner.worker.text;
    return owner.owner == policy::Owner::agency ? "agency" : "supervisor";
}

Row row_of(const timeline::Obligation& obligation) {
    const policy::Rule& rule = *obligation.rule->rule;
    Row row;
    row.obligation = timeline::identity(obligation);
    row.subject = obligation.subject;
    row.rule = rule.id;
    row.title = rule.title;
    row.requirements.assign(rule.requirements.begin(), rule.requirements.end());
    row.weight = rule.weight;
    if (const policy::InForce* in_force = obligation.ruling.in_force) {
        row.policy = std::string(in_force->pack->id) + "@" + std::string(in_force->revision_id());
    }
    for (const policy::Cite& cite : timeline::cites_of(obligation))
        row.cites.push_back(policy::text(cite));
    row.trigger = obligation.trigger.str();
    row.detail = obligation.detail;
    if (!obligation.detail2.empty()) row.detail += "/" + std::string(obligation.detail2);
    row.occurrence = obligation.occurrence;
    if (obligation.due) {
        row.due = obligation.due->latest;
        row.due_day = obligation.due->day;
    }
    row.verdict = obligation.verdict;
    row.because = obligation.because;
    if (obligation.late.amount != 0 || obligation.verdict == timeline::Verdict::met_late ||
        obligation.verdict == timeline::Verdict::overdue) {
        row.late = timeline::text(obligation.late);
    }
    row.lacking = obligation.lacking;
    row.evidence = obligation.evidence.str();
    if (obligation.met_at) {
        row.met_on = obligation.met_at->day;
        if (obligation.met_at->timed) row.met_at = obligation.met_at->earliest;
    }
    row.attempts = obligation.attempts;
    row.owner_due = name_of(obligation.owner_due);
    row.owner_now = name_of(obligation.owner_now);
    row.level = obligation.level;
    return row;
}

void sort_rows(std::vector<Row>& rows) {
    std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) {
        return std::tie(a.subject, a.rule, a.occurrence, a.obligation) <
               std::tie(b.subject, b.rule, b.occurrence, b.obligation);
    });
}

}  // namespace rsc::report
