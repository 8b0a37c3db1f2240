#include "report/caseload.hpp"

#include <algorithm>
#include <tuple>

#include "report/lists.hpp"

namespace rsc::report {

using calendar::CalendarDays;
using calendar::Date;
using timeline::Obligation;
using timeline::Verdict;

namespace {

constexpr CalendarDays quarter{13 * 7};

bool lately(Date day, Date today) {
    return day <= today && day > today - quarter;
}

// A case is of the worker who serves it, or served it last. For a client who waits for a worker the
// supervisor answers (Q41, Q58); where the records do not say which, it may be any.
bool is_of(const std::set<std::string, std::less<>>& workers, const timeline::Facts& facts) {
    if (workers.empty()) return true;
    const timeline::Directory& directory = *facts.sight().setting().directory;
    WorkerId supervisor = directory.only_supervisor();
    if (!facts.services().empty()) {
        const WorkerId last = facts.services().back().assignment->worker;
        if (workers.contains(last.text)) return true;
        if (!facts.coordinator_now().empty() || facts.discharge_day()) return false;
        supervisor = facts.services().back().supervisor;
    }
    const std::string answers(name_of({policy::Owner::supervisor, supervisor}));
    if (!supervisor.empty() || workers.contains(answers)) return workers.contains(answers);
    return std::any_of(workers.begin(), workers.end(), [&](const std::string& one) {
        const model::Staff* worker = directory.find(WorkerId{one});
        return worker != nullptr && model::has_role(*worker, model::Role::supervisor);
    });
}

}  // namespace

void CaseloadReport::add(const timeline::Facts& facts, const std::vector<Obligation>& rows) {
    const timeline::Sight& sight = facts.sight();
    const Date today = sight.as_of_day();
    const model::Case& record = facts.record();
    const auto ended = facts.discharge_day();
    for (const model::Assignment& assignment : record.assignments) {
        if (!sight.sees(assignment)) continue;
        Moved& moved = moved_[{assignment.worker.str(), assignment.level}];
        moved.arrived += lately(sight.zone().date_of(assignment.occurred), today) ? 1 : 0;
        if (assignment.ended && sight.sees(*assignment.ended)) {
            moved.left += lately(sight.zone().date_of(assignment.ended->occurred), today) ? 1 : 0;
        } else if (ended && lately(*ended, today)) {
            ++moved.left;
        }
        for (const model::HistoryEntry& act : record.history) {
            // The act that recorded the assignment says what it was allowed to break.
            const bool recorded_it =
                act.at == assignment.recorded && std::find(act.entries.begin(), act.entries.end(),
                                                           assignment.id) != act.entries.end();
            if (recorded_it && !act.overrides.empty()) ++moved.overridden;
        }
    }
    if (!is_of(selection_.workers, facts)) return;
    if (facts.first_day() && lately(*facts.first_day(), today)) ++body_.arrivals;
    if (ended && lately(*ended, today)) ++body_.discharges;
    if (ended && *ended < today) return;
    if (!facts.first_day() || *facts.first_day() > today) return;
    ++body_.open;
    const std::string worker = facts.coordinator_at(sight.as_of()).str();
    if (worker.empty()) {
        ++body_.unassigned;
        QueueLine line;
        line.subject = record.id.str();
        const bool served = !facts.services().empty();
        line.why = served ? "left" : "referred";
        line.since = *facts.first_day();
        for (const timeline::Service& service : facts.services()) {
            if (service.ended) line.since = std::max(line.since, service.ended->day);
        }
        line.days = (today - line.since).count;
        if (const auto level = facts.level_on(today)) {
            line.level = name(*level);
        } else if (const auto group = facts.referred_for()) {
            line.level = name(*group);
        }
        for (const Obligation& row : rows) {
            const policy::Term* term = row.ruling.term;
            const bool of_assignment =
                term != nullptr && term->within &&
                term->within->met_by.kind == policy::EvidenceKind::assignment;
            const bool of_gap = term != nullptr && term->continuous &&
                                term->continuous->what == policy::Continuity::assignment &&
                                row.verdict == Verdict::overdue;
            if (!(served ? of_gap : of_assignment) || !row.due) continue;
            line.due = row.due->day;
            line.verdict = name(row.verdict);
        }
        body_.queue.push_back(std::move(line));
    }
    if (ended) body_.leaving.push_back({record.id.str(), worker, *ended, "discharge"});
    if (const model::Transition* transition = facts.transition()) {
        const Date release = sight.zone().date_of(transition->release);
        if (release >= today) {
            body_.leaving.push_back({record.id.str(), worker, release, "release from custody"});
        }
    }
}

void CaseloadReport::add(const std::vector<Obligation>& rows) {
    for (const Obligation& row : rows) {
        if (!row.rule->shape->cap || row.verdict != Verdict::overdue) continue;
        const auto [at, is_new] = over_since_.try_emplace(std::string(row.subject), row.occurrence);
        if (!is_new) at->second = std::min(at->second, row.occurrence);
    }
}

void CaseloadReport::merge(CaseloadReport&& other) {
    body_.open += other.body_.open;
    body_.unassigned += other.body_.unassigned;
    body_.arrivals += other.body_.arrivals;
    body_.discharges += other.body_.discharges;
    append(body_.queue, other.body_.queue);
    append(body_.leaving, other.body_.leaving);
    for (const auto& [key, moved] : other.moved_) {
        Moved& mine = moved_[key];
        mine.arrived += moved.arrived;
        mine.left += moved.left;
        mine.overridden += moved.overridden;
    }
}

CaseloadBody CaseloadReport::take(const timeline::Setting& setting,
                                  const timeline::Caseloads& loads,
                                  const std::vector<const model::Staff*>& staff) {
    const Date today = setting.zone->date_of(setting.view.as_of);
    const timeline::Sight sight(setting);
    const auto limits = timeline::Caseloads::limits_on(*setting.policies, today);
    constexpr std::array levels{model::Level::rsc_i, model::Level::rsc_f, model::Level::cm};
    std::vector<std::string> over;
    for (const model::Staff* worker : staff) {
        const std::string id = worker->id.str();
        if (!selection_.workers.empty() && !selection_.workers.contains(id)) continue;
        const auto load = loads.on(id, today);
        const bool serves =
            model::has_role(*worker, model::Role::coordinator) && model::is_at_work(*worker, today);
        const std::int64_t fte = timeline::fte_percent(*worker, today, sight);
        // In thousandths of a per cent, each level rounded up: never shown as less than it is.
        std::int64_t full = 0;
        bool known = fte > 0;
        for (std::size_t i = 0; i < load.cases.size(); ++i) {
            if (load.cases[i] == 0) continue;
            known = known && limits[i].has_value();
            if (!known) break;
            const std::int64_t whole = *limits[i] * fte;
            full += (load.cases[i] * std::int64_t{10'000'000} + whole - 1) / whole;
        }
        std::string roles;
        for (const model::Role role : worker->roles)
            roles += (roles.empty() ? "" : ", ") + std::string(name(role));
        for (const model::Level level : levels) {
            const std::int64_t cases = load.cases[static_cast<std::size_t>(level)];
            const auto moved = moved_.find({id, level});
            if (cases == 0 && !serves) continue;
            if (!selection_.levels.empty() && !selection_.levels.contains(level)) continue;
            CaseloadLine line;
            line.worker = id;
            line.roles = roles;
            line.supervisor = setting.directory->supervisor_of(worker->id).str();
            line.level = level;
            line.cases = cases;
            line.fte_percent = fte;
            if (const auto& limit = limits[static_cast<std::size_t>(level)]) {
                line.limit = *limit * fte / 100;
            }
            if (const auto allowed = timeline::Caseloads::allowed(limits, load, fte, level)) {
                line.room = serves ? std::max<std::int64_t>(*allowed - cases, 0) : 0;
            }
            if (known) line.full = (full + 999) / 1000;
            if (const auto since = over_since_.find(id); since != over_since_.end()) {
                line.over_since = since->second;
                if (std::find(over.begin(), over.end(), id) == over.end()) over.push_back(id);
            }
            if (moved != moved_.end()) {
                line.arrived = moved->second.arrived;
                line.left = moved->second.left;
                line.overridden = moved->second.overridden;
            }
            body_.workers.push_back(std::move(line));
        }
    }
    body_.over_cap = static_cast<std::int64_t>(over.size());
    sort_by(body_.workers,
            [](const CaseloadLine& l) { return std::tuple(std::string_view(l.worker), l.level); });
    sort_by(body_.queue,
            [](const QueueLine& l) { return std::tuple(l.since, std::string_view(l.subject)); });
    sort_by(body_.leaving, [](const LeavingLine& l) {
        return std::tuple(l.day, std::string_view(l.subject), std::string_view(l.what));
    });
    return std::move(body_);
}

}  // namespace rsc::report
