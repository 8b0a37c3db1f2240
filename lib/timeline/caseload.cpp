#include "timeline/caseload.hpp"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace rsc::timeline {
namespace {

using policy::Policies;
using policy::Term;

std::size_t index_of(Level level) {
    return static_cast<std::size_t>(level);
}

// The share of a full load that `load` is, against `fte` percent: over when numerator >
// denominator.
struct Share {
    std::int64_t numerator = 0;
    std::int64_t denominator = 1;
    bool judged = false;

    [[nodiscard]] bool over() const { return judged && numerator > denominator; }
};

Share share_of_level(const Term& term, const Caseloads::Load& load, std::int64_t fte) {
    const std::int64_t cases = load.cases[index_of(*term.cap->level)];
    Share share;
    share.judged = cases > 0;
    share.numerator = cases * 100;
    share.denominator = *term.cap->limit * fte;
    return share;
}

std::string words_of_level(const Term& term, const Caseloads::Load& load, std::int64_t fte) {
    const std::int64_t cases = load.cases[index_of(*term.cap->level)];
    std::string words = std::to_string(cases) + " of " + std::to_string(*term.cap->limit);
    if (fte != 100) words += " at " + std::to_string(fte) + " % of full time";
    return words;
}

/// Cases at a level, and how many a worker may have there.
struct Part {
    std::int64_t cases = 0;
    std::int64_t limit = 0;
};

std::vector<Part> parts_of(const Setting& setting, const policy::InForce* in_force, Date day,
                           const Caseloads::Load& load) {
    std::vector<Part> parts;
    for (const Policies::Entry& entry : setting.policies->rules()) {
        if (!entry.shape->cap || !entry.shape->cap->level) continue;
        const policy::Ruling ruling = entry.on(day);
        const Term* term = ruling.term;
        if (ruling.in_force != in_force || term == nullptr || !term->cap->limit) continue;
        const std::int64_t cases = load.cases[index_of(*term->cap->level)];
        if (cases != 0) parts.push_back({cases, *term->cap->limit});
    }
    return parts;
}

// The sum of the shares at all levels, for a day on which the worker serves at more than one (Q13).
Share share_of_all(const std::vector<Part>& parts, std::int64_t fte) {
    Share share;
    std::int64_t scale = 1;
    for (const Part& part : parts)
        scale = std::lcm(scale, part.limit);
    for (const Part& part : parts)
        share.numerator += part.cases * (scale / part.limit) * 100;
    share.denominator = scale * fte;
    share.judged = parts.size() > 1;
    return share;
}

std::string words_of_all(const std::vector<Part>& parts) {
    std::string words;
    for (const Part& part : parts) {
        words += (words.empty() ? "" : " + ") + std::to_string(part.cases) + "/" +
                 std::to_string(part.limit);
    }
    return words;
}

/// A worker's load on a day, as a rule sees it.
struct Weighed {
    policy::Ruling ruling;
    Date day;
    Caseloads::Load load;
    std::int64_t fte = 100;

    [[nodiscard]] Share share(const Setting& setting) const {
        if (ruling.term == nullptr) return {};
        if (ruling.term->cap->level) return share_of_level(*ruling.term, load, fte);
        return share_of_all(parts_of(setting, ruling.in_force, day, load), fte);
    }
    [[nodiscard]] std::string words(const Setting& setting) const {
        if (ruling.term->cap->level) return words_of_level(*ruling.term, load, fte);
        return words_of_all(parts_of(setting, ruling.in_force, day, load));
    }
};

Obligation row(const Setting& setting, const Policies::Entry& rule, const std::string& worker,
               Date day) {
    Obligation obligation;
    obligation.rule = &rule;
    obligation.ruling = rule.on(day);
    obligation.subject = worker;
    obligation.occurrence = day;
    obligation.triggered = calendar::interval_of(day, *setting.zone);
    obligation.due = Deadline{obligation.triggered->earliest, obligation.triggered->latest, day};
    const WorkerId id{worker};
    obligation.owner_due = {rule.rule->owner, rule.rule->owner == policy::Owner::supervisor
                                                  ? setting.directory->supervisor_of(id)
                                                  : id};
    obligation.owner_now = obligation.owner_due;
    return obligation;
}

}  // namespace

Caseloads::Load& Caseloads::on_day(Changes& changes, Date day) {
    const std::int32_t number = day.days_since_epoch();
    auto at = std::lower_bound(changes.begin(), changes.end(), number,
                               [](const auto& one, std::int32_t d) { return one.first < d; });
    if (at == changes.end() || at->first != number) at = changes.insert(at, {number, Load{}});
    return at->second;
}

void Caseloads::add_change(const std::string& worker, Date day, const Load& added) {
    Load& mine = on_day(workers_[worker], day);
    for (std::size_t i = 0; i < mine.cases.size(); ++i)
        mine.cases[i] += added.cases[i];
}

void Caseloads::add(const Facts& facts) {
    struct Stretch {
        WorkerId worker;
        std::size_t level;
        Date from;
        std::optional<Date> until;  // not included
    };
    const Sight& sight = facts.sight();
    std::vector<Stretch> stretches;
    for (const model::Assignment& assignment : facts.record().assignments) {
        if (!sight.sees(assignment)) continue;
        const Date from = sight.interval(assignment.occurred).day;
        std::optional<Date> until;
        if (assignment.ended && sight.sees(*assignment.ended)) {
            until = sight.interval(assignment.ended->occurred).day;
        }
        if (const auto discharged = facts.discharge_day()) {
            const Date after = *discharged + calendar::CalendarDays{1};
            if (!until || after < *until) until = after;
        }
        if (until && *until <= from) continue;
        stretches.push_back({assignment.worker, index_of(assignment.level), from, until});
    }
    // A worker serves a case once, however many assignments say so.
    std::sort(stretches.begin(), stretches.end(), [](const Stretch& a, const Stretch& b) {
        return std::tie(a.worker, a.level, a.from) < std::tie(b.worker, b.level, b.from);
    });
    for (std::size_t i = 0; i < stretches.size();) {
        Stretch one = stretches[i];
        for (++i;
             i < stretches.size() && stretches[i].worker == one.worker &&
             stretches[i].level == one.level && (!one.until || stretches[i].from <= *one.until);
             ++i) {
            if (!one.until) continue;
            if (!stretches[i].until || *stretches[i].until > *one.until) {
                one.until = stretches[i].until;
            }
        }
        auto worker = workers_.find(one.worker.text);
        if (worker == workers_.end()) {
            worker = workers_.emplace(one.worker.str(), Changes{}).first;
        }
        on_day(worker->second, one.from).cases[one.level] += 1;
        if (one.until) on_day(worker->second, *one.until).cases[one.level] -= 1;
    }
}

void Caseloads::merge(const Caseloads& other) {
    for (const auto& [worker, changes] : other.workers_) {
        Changes& mine = workers_[worker];
        for (const auto& [day, load] : changes) {
            Load& there = on_day(mine, Date::from_days(day));
            for (std::size_t i = 0; i < load.cases.size(); ++i)
                there.cases[i] += load.cases[i];
        }
    }
}

bool Caseloads::is_heavier(const Setting& setting, const Policies::Entry& rule, Date day,
                           const Load& was, const Load& is) {
    const policy::Ruling ruling = rule.on(day);
    const Term* term = ruling.term;
    if (term == nullptr || !term->cap) return false;
    if (term->cap->level) {
        const std::size_t level = index_of(*term->cap->level);
        return is.cases[level] > was.cases[level];
    }
    const Share before = share_of_all(parts_of(setting, ruling.in_force, day, was), 100);
    const Share after = share_of_all(parts_of(setting, ruling.in_force, day, is), 100);
    return after.numerator * before.denominator > before.numerator * after.denominator;
}

Caseloads::Limits Caseloads::limits_on(const policy::Policies& policies, Date day) {
    Limits limits;
    for (const Policies::Entry& rule : policies.rules()) {
        const Term* term = rule.on(day).term;
        if (term == nullptr || !term->cap || !term->cap->level || !term->cap->limit) continue;
        auto& limit = limits[index_of(*term->cap->level)];
        limit = limit ? std::min(*limit, *term->cap->limit) : *term->cap->limit;
    }
    return limits;
}

std::optional<std::int64_t> Caseloads::allowed(const Limits& limits, const Load& load,
                                               std::int64_t fte, Level level) {
    const auto& limit = limits[index_of(level)];
    if (!limit) return std::nullopt;
    std::int64_t taken = 0;
    for (std::size_t i = 0; i < load.cases.size(); ++i) {
        if (i == index_of(level) || load.cases[i] == 0 || !limits[i]) continue;
        taken += (load.cases[i] * *limit + *limits[i] - 1) / *limits[i];
    }
    return std::max<std::int64_t>(*limit * fte / 100 - taken, 0);
}

Caseloads::Load Caseloads::on(std::string_view worker, Date day) const {
    Load load;
    const auto found = workers_.find(worker);
    if (found == workers_.end()) return load;
    for (const auto& [at, change] : found->second) {
        if (at > day.days_since_epoch()) break;
        for (std::size_t i = 0; i < load.cases.size(); ++i)
            load.cases[i] += change.cases[i];
    }
    return load;
}

void Caseloads::judge_worker(const Setting& setting, const Policies::Entry& rule,
                             const std::string& worker, const Changes& changes,
                             std::vector<Obligation>& out) const {
    const model::Staff* staff = setting.directory->find(WorkerId{worker});
    const Sight sight(setting);
    const Date today = setting.zone->date_of(setting.view.as_of);

    // Nothing changes between these days: the caseload's own, and those on which a revision or
    // another share of full time begins.
    std::vector<std::int32_t> days;
    for (const auto& [day, load] : changes)
        days.push_back(day);
    for (const policy::InForce* in_force : rule.in_force) {
        days.push_back(in_force->from.days_since_epoch());
        if (in_force->last) days.push_back(in_force->last->days_since_epoch() + 1);
    }
    if (staff != nullptr) {
        for (const model::FteChange& share : staff->fte.changes) {
            if (sight.sees(share)) {
                days.push_back(sight.interval(share.occurred).day.days_since_epoch());
            }
        }
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());

    std::optional<Obligation> breach;
    std::optional<Obligation> kept;
    bool breached = false;
    Weighed last_over;  // what each of the two rows says
    Weighed last_judged;
    Load load;
    auto change = changes.begin();
    for (const std::int32_t number : days) {
        const Date day = Date::from_days(number);
        if (day > today) break;
        for (; change != changes.end() && change->first <= number; ++change) {
            for (std::size_t i = 0; i < load.cases.size(); ++i) {
                load.cases[i] += change->second.cases[i];
            }
        }
        const Weighed weighed{rule.on(day), day, load,
                              staff != nullptr ? fte_percent(*staff, day, sight) : 100};
        const Share share = weighed.share(setting);
        if (share.judged) last_judged = weighed;
        if (share.judged && !kept) kept = row(setting, rule, worker, day);
        if (share.over()) {
            if (!breach) breach = row(setting, rule, worker, day);
            last_over = weighed;
            breached = true;
        } else if (breach) {
            breach->lacking = last_over.words(setting);
            breach->verdict = Verdict::met_late;
            breach->because = Because::over_cap;
            breach->late = {(day - breach->occurrence).count, Unit::days, false};
            breach->met_at = calendar::interval_of(day, *setting.zone);
            out.push_back(std::move(*breach));
            breach.reset();
        }
    }
    if (breach) {
        breach->lacking = last_over.words(setting);
        breach->verdict = Verdict::overdue;
        breach->because = Because::over_cap;
        breach->late = {(today - breach->occurrence).count, Unit::days, false};
        out.push_back(std::move(*breach));
    } else if (kept && !breached) {
        kept->lacking = last_judged.words(setting);
        kept->verdict = Verdict::met;
        kept->because = Because::within_cap;
        out.push_back(std::move(*kept));
    }
}

Caseloads Caseloads::of(std::string_view worker) const {
    Caseloads one;
    if (const auto found = workers_.find(worker); found != workers_.end()) {
        one.workers_.emplace(found->first, found->second);
    }
    return one;
}

void Caseloads::judge(const Setting& setting, std::vector<Obligation>& out) const {
    std::vector<const std::string*> names;
    for (const auto& [worker, changes] : workers_)
        names.push_back(&worker);
    std::sort(names.begin(), names.end(), [](const auto* a, const auto* b) { return *a < *b; });
    for (const Policies::Entry& rule : setting.policies->rules()) {
        if (!rule.shape->cap) continue;
        for (const std::string* worker : names) {
            judge_worker(setting, rule, *worker, workers_.find(*worker)->second, out);
        }
    }
}

}  // namespace rsc::timeline
