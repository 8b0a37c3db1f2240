#include "report/what_if.hpp"

#include <algorithm>
#include <tuple>

namespace rsc::report {

using timeline::Obligation;
using timeline::Verdict;

namespace {

bool is_late(Verdict verdict) {
    return verdict == Verdict::met_late || verdict == Verdict::overdue ||
           verdict == Verdict::missed;
}

// How often in a thousand weeks.
constexpr std::int64_t weeks = 1000;

std::int64_t in_thousand_weeks(const policy::Term& term, const timeline::Facts& facts,
                               calendar::Date day) {
    if (term.every) return weeks * 7 / term.every->days;
    const policy::Quota& quota = *term.quota;
    const std::int64_t count =
        quota.count_from_plan ? timeline::planned_contacts(facts, day) : quota.count;
    // Four centuries have 4,800 months and 20,871 weeks.
    return quota.period == policy::Period::week ? count * weeks : count * weeks * 4800 / 20871;
}

}  // namespace

void WhatIf::compare(const std::vector<Obligation>& now, const std::vector<Obligation>& then) {
    std::map<std::string, const Obligation*> before;
    for (const Obligation& row : now) {
        PerRule& rule = rules_[std::string(row.rule->rule->id)];
        rule.title = row.rule->rule->title;
        rule.now.add(row);
        before.emplace(timeline::identity(row), &row);
    }
    for (const Obligation& row : then) {
        PerRule& rule = rules_[std::string(row.rule->rule->id)];
        rule.title = row.rule->rule->title;
        rule.then.add(row);
        const auto found = before.find(timeline::identity(row));
        const Obligation* was = found == before.end() ? nullptr : found->second;
        if (found != before.end()) before.erase(found);
        const bool late = was != nullptr && is_late(was->verdict);
        if (is_late(row.verdict) == late) continue;
        Change change{row_of(late ? *was : row), std::nullopt, row.verdict, !late};
        if (was != nullptr) change.now = was->verdict;
        changes_.push_back(std::move(change));
    }
    for (const auto& [id, row] : before) {
        if (!is_late(row->verdict)) continue;
        changes_.push_back({row_of(*row), row->verdict, std::nullopt, false});
    }
}

void WhatIf::count_work(const timeline::Setting& setting, const timeline::Facts& facts,
                        const std::vector<Obligation>& rows, std::int64_t Work::*side) {
    const calendar::Date day = facts.sight().as_of_day();
    if (facts.discharge_day() && *facts.discharge_day() < day) return;
    const timeline::LevelRun* run = facts.run_on(day);
    if (run == nullptr) return;
    std::map<std::string, std::int64_t> most;
    const auto ask = [&most](const policy::Evidence& evidence, std::int64_t often) {
        const auto take = [&most, often](std::string what) {
            std::int64_t& known = most[std::move(what)];
            known = std::max(known, often);
        };
        take(std::string(name(evidence.kind)));
        const bool in_person =
            evidence.modes.size() == 1 && evidence.modes.front() == model::Mode::face_to_face;
        if (in_person) take(std::string(name(evidence.kind)) + " face-to-face");
    };
    for (const policy::Policies::Entry& rule : setting.policies->rules()) {
        if (rule.rule->subject != policy::Subject::client_case) continue;
        const policy::Term* term = rule.on(day).term;
        if (term == nullptr || !(term->quota || term->every)) continue;
        if (!timeline::speaks_of(*term, run->group)) continue;
        ask(term->quota ? term->quota->met_by : term->every->met_by,
            in_thousand_weeks(*term, facts, day));
    }
    for (const Obligation& row : rows) {
        const policy::Term* term = row.ruling.term;
        if (term == nullptr || !term->blocks || !row.period_end || row.occurrence > day ||
            *row.period_end < day || row.verdict == Verdict::not_applicable) {
            continue;
        }
        ask(term->blocks->met_by, term->blocks->count * weeks * 7 / term->blocks->days);
    }
    for (const auto& [what, often] : most)
        work_[what].*side += often;
}

void WhatIf::add(const model::Case& record) {
    const std::vector<Obligation>& now = judge_now_.judge(record);
    const std::vector<Obligation>& then = judge_then_.judge(record);
    compare(now, then);
    count_work(*now_, judge_now_.facts(), now, &Work::now);
    count_work(*then_, judge_then_.facts(), then, &Work::then);
    caseloads_.add(judge_now_.facts());
}

void WhatIf::merge(WhatIf&& other) {
    for (auto& [id, rule] : other.rules_) {
        PerRule& mine = rules_[id];
        mine.title = rule.title;
        mine.now.merge(rule.now);
        mine.then.merge(rule.then);
    }
    std::move(other.changes_.begin(), other.changes_.end(), std::back_inserter(changes_));
    for (const auto& [what, work] : other.work_) {
        work_[what].now += work.now;
        work_[what].then += work.then;
    }
    caseloads_.merge(other.caseloads_);
}

void WhatIf::add_agency(const std::vector<const model::Staff*>& staff,
                        const model::Agency& agency) {
    std::vector<Obligation> now;
    std::vector<Obligation> then;
    for (const model::Staff* worker : staff) {
        timeline::judge_worker(*worker, agency, *now_, now);
        timeline::judge_worker(*worker, agency, *then_, then);
    }
    timeline::judge_agency(agency, *now_, now);
    timeline::judge_agency(agency, *then_, then);
    std::map<std::pair<std::string, std::string>, OverCap> over;
    const auto take = [&](const timeline::Setting& setting, std::vector<Obligation>& rows,
                          std::string OverCap::*side) {
        std::vector<Obligation> caps;
        caseloads_.judge(setting, caps);
        for (Obligation& row : caps) {
            if (row.verdict == Verdict::overdue) {
                OverCap& one = over[{std::string(row.subject), std::string(row.rule->rule->id)}];
                one.worker = row.subject;
                one.rule = row.rule->rule->id;
                one.*side = row.lacking;
            }
            rows.push_back(std::move(row));
        }
    };
    take(*now_, now, &OverCap::now);
    take(*then_, then, &OverCap::then);
    for (auto& [key, one] : over)
        over_caps_.push_back(std::move(one));
    compare(now, then);
}

std::map<std::string, WhatIf::PerRule> WhatIf::rules() const {
    std::map<std::string, PerRule> differing;
    for (const auto& [id, rule] : rules_) {
        if (rule.now.by_verdict != rule.then.by_verdict) differing.emplace(id, rule);
    }
    return differing;
}

std::vector<WhatIf::Change> WhatIf::take_changes() {
    std::sort(changes_.begin(), changes_.end(), [](const Change& a, const Change& b) {
        return std::tie(a.row.subject, a.row.rule, a.row.occurrence, a.row.obligation) <
               std::tie(b.row.subject, b.row.rule, b.row.occurrence, b.row.obligation);
    });
    return std::move(changes_);
}

}  // namespace rsc::report
