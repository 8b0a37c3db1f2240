#include "report/staff.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "report/lists.hpp"

namespace rsc::report {

using calendar::CalendarDays;
using calendar::Date;
using timeline::Obligation;
using timeline::Verdict;

namespace {

void add_items(const std::vector<Obligation>& rows, Date through, std::vector<StaffItem>& items) {
    for (const Obligation& row : rows) {
        const bool soon = row.verdict == Verdict::open && (!row.due || row.due->day <= through);
        const bool lacks = row.verdict == Verdict::overdue || row.verdict == Verdict::missed ||
                           row.verdict == Verdict::undetermined;
        if (!soon && !lacks) continue;
        StaffItem item;
        item.worker = row.subject;
        item.title = row.rule->rule->title;
        item.detail = row.detail;
        item.verdict = row.verdict;
        if (row.due) item.due = row.due->day;
        if (row.verdict == Verdict::overdue) item.late = timeline::text(row.late);
        item.lacking = row.lacking;
        item.rule = row.rule->rule->id;
        item.obligation = timeline::identity(row);
        items.push_back(std::move(item));
    }
}

// Of every kind the paper that is good longest: an older one that ended matters to nobody.
void add_papers(const model::Staff& staff, const timeline::Sight& sight, Date through,
                std::vector<ExpiringPaper>& papers) {
    std::map<std::string, Date> last;
    const auto note = [&](const model::Entry& entry, std::string_view kind,
                          std::optional<Date> expires) {
        if (!expires || !sight.sees(entry)) return;
        const auto [at, is_new] = last.try_emplace(std::string(kind), *expires);
        if (!is_new) at->second = std::max(at->second, *expires);
    };
    for (const model::StaffDocument& paper : staff.documents)
        note(paper, name(paper.kind), paper.expires);
    for (const model::Credential& credential : staff.credentials)
        note(credential, name(credential.kind), credential.expires);
    for (const auto& [kind, expires] : last) {
        if (expires > through) continue;
        papers.push_back({staff.id.str(), kind, expires, (expires - sight.as_of_day()).count});
    }
}

}  // namespace

StaffBody staff_report(const timeline::Setting& setting,
                       const std::vector<const model::Staff*>& staff, const model::Agency& agency,
                       const Selection& selection, std::int64_t days) {
    const timeline::Sight sight(setting);
    const Date today = sight.as_of_day();
    StaffBody body;
    body.from = today.first_of_month();
    body.through = today + CalendarDays{static_cast<std::int32_t>(days)};
    for (const model::Staff* worker : staff) {
        if (!selection.workers.empty() && !selection.workers.contains(worker->id.text)) continue;
        if (!model::is_at_work(*worker, today)) continue;
        ++body.at_work;
        std::vector<Obligation> rows;
        timeline::judge_worker(*worker, agency, setting, rows);
        add_items(rows, body.through, body.items);
        add_papers(*worker, sight, body.through, body.papers);
    }
    for (const StaffItem& item : body.items)
        body.missing += item.verdict == Verdict::overdue ? 1 : 0;
    if (!agency.on_call.empty()) {
        const calendar::Instant end = setting.zone->start_of(body.through + CalendarDays{1});
        for (const auto& hole :
             timeline::uncovered(agency, setting, setting.zone->start_of(body.from), end)) {
            const std::int64_t minutes = (hole.until - hole.from).seconds / 60;
            body.minutes_uncovered += minutes;
            body.uncovered.push_back({hole.from, hole.until, minutes});
        }
    }
    sort_by(body.items, [](const StaffItem& i) {
        return std::tuple(i.verdict == Verdict::open, std::string_view(i.worker),
                          std::string_view(i.obligation));
    });
    sort_by(body.papers, [](const ExpiringPaper& p) {
        return std::tuple(p.expires, std::string_view(p.worker), std::string_view(p.paper));
    });
    return body;
}

}  // namespace rsc::report
