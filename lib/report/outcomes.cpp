#include "report/outcomes.hpp"

#include <algorithm>
#include <numeric>
#include <set>

#include "report/hospital_care.hpp"
#include "report/lists.hpp"

namespace rsc::report {

using calendar::CalendarDays;
using calendar::Date;
using model::Placement;
using model::PlacementKind;
using timeline::Facts;
using timeline::Obligation;
using timeline::Sight;
using timeline::Verdict;

void Days::merge(Days& other) {
    append(days, other.days);
}

std::optional<std::int64_t> Days::mean() const {
    if (days.empty()) return std::nullopt;
    const auto n = static_cast<std::int64_t>(days.size());
    return (2 * std::accumulate(days.begin(), days.end(), std::int64_t{0}) + n) / (2 * n);
}

std::optional<std::int64_t> Days::median() {
    if (days.empty()) return std::nullopt;
    std::sort(days.begin(), days.end());
    return (days[(days.size() - 1) / 2] + days[days.size() / 2]) / 2;
}

std::optional<std::int64_t> Days::longest() const {
    if (days.empty()) return std::nullopt;
    return *std::max_element(days.begin(), days.end());
}

namespace {

constexpr std::string_view requirements[] = {"E29", "E30", "E31", "E32", "E33"};
static_assert(std::size(requirements) == measure_count);

/// Who coordinates when a day begins, or, where nobody does yet, at its end.
std::string coordinator_on(const Facts& facts, Date day) {
    const Sight& sight = facts.sight();
    const auto worker = facts.coordinator_at(sight.zone().start_of(day));
    if (!worker.empty()) return worker.str();
    return facts.coordinator_at(std::min(sight.zone().end_of(day), sight.as_of())).str();
}

}  // namespace

bool Outcomes::selected(const Facts& facts, Date day, const std::string& worker) const {
    if (!selection_.workers.empty() && !selection_.workers.contains(worker)) return false;
    if (selection_.levels.empty()) return true;
    const auto level = facts.level_on(day);
    return level && selection_.levels.contains(*level);
}

// A stay in a state hospital: both waits.
void Outcomes::count_waits(const Facts& facts, const Placement& stay) {
    const Sight& sight = facts.sight();
    const auto waitlisted = day_of(sight, stay.waitlisted);
    const auto admitted = day_of(sight, stay.admitted);
    const auto ready = day_of(sight, stay.ready);
    const auto discharged = day_of(sight, stay.discharged);
    const auto count = [&](Measure measure, std::optional<Date> from, std::optional<Date> to) {
        Tally& into = tally(measure);
        if (to) {
            if (*to < since_) return;
            if (const auto days = between(from, to)) {
                ++into.of;
                ++into.happened;
                into.days.add(*days);
            } else {
                ++into.undetermined;
            }
        } else if (from) {
            ++into.pending;
        }
    };
    // Who was discharged without an admission was taken off the list.
    if (admitted || !discharged) count(Measure::hospital_wait, waitlisted, admitted);
    if (admitted) count(Measure::discharge_wait, ready, discharged);
}

void Outcomes::count_readmission(HospitalCare& line, Date today, bool counts) {
    const CalendarDays within{static_cast<std::int32_t>(within_)};
    const bool back = line.back_after && *line.back_after <= within_;
    // All are looked at for as long as each other, or those who were back soon would weigh more.
    if (today < *line.discharged + within) {
        line.readmitted = "pending";
    } else if (line.readmitted.empty()) {
        line.readmitted = back ? "yes" : "no";
    }
    if (!counts) return;
    Tally& into = tally(Measure::readmission);
    if (line.readmitted == "pending") {
        ++into.pending;
    } else if (line.readmitted == "undetermined") {
        ++into.undetermined;
    } else {
        ++into.of;
        if (back) {
            ++into.happened;
            into.days.add(*line.back_after);
        }
    }
}

void Outcomes::add_stays(const Facts& facts) {
    const Sight& sight = facts.sight();
    const Date today = sight.as_of_day();
    for (const Placement& stay : facts.record().placements) {
        if (!sight.sees(stay) || stay.kind != PlacementKind::state_hospital) continue;
        const Date day = day_of(sight, stay.discharged).value_or(today);
        if (selected(facts, day, coordinator_on(facts, day))) count_waits(facts, stay);
    }
    const std::vector<Care> all = care_of(facts);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Care& care = all[i];
        if (care.discharged && *care.discharged < since_) continue;
        const Date day = care.discharged.value_or(today);
        HospitalCare line;
        line.worker = coordinator_on(facts, day);
        if (!selected(facts, day, line.worker)) continue;
        line.subject = facts.record().id.str();
        line.admitted = care.admitted;
        line.discharged = care.discharged;
        line.lacking = care.lacking;
        for (const Placement* stay : care.stays) {
            line.entries += (line.entries.empty() ? "" : ", ") + stay->id.str();
            line.kinds += (line.kinds.empty() ? "" : ", ") + std::string(name(stay->kind));
            if (stay->kind != PlacementKind::state_hospital) continue;
            line.admission_wait =
                between(day_of(sight, stay->waitlisted), day_of(sight, stay->admitted));
            line.discharge_wait =
                between(day_of(sight, stay->ready), day_of(sight, stay->discharged));
        }
        if (care.acute) {
            const auto before = std::find_if(all.rend() - static_cast<std::ptrdiff_t>(i),
                                             all.rend(), [](const Care& c) { return c.acute; });
            if (before != all.rend() && care.admitted && *care.admitted >= since_) {
                line.since_admission = between(before->admitted, care.admitted);
                Tally& into = tally(Measure::between_admissions);
                if (line.since_admission) {
                    ++into.of;
                    ++into.happened;
                    into.days.add(*line.since_admission);
                } else {
                    ++into.undetermined;
                }
            }
        }
        if (care.discharged) {
            const auto next = std::find_if(all.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                                           all.end(), [](const Care& c) { return c.acute; });
            if (next != all.end()) {
                line.back_after = between(care.discharged, next->admitted);
                if (!line.back_after) line.readmitted = "undetermined";
            }
            if (care.acute) {
                count_readmission(line, today, true);
            } else {
                line.back_after.reset();
                line.readmitted.clear();
            }
            const auto [linked, by] = linkage(facts, *care.discharged);
            Tally& into = tally(Measure::linkage);
            // Linked after the next time in hospital is that time's linkage.
            const bool is_last = i + 1 == all.size();
            if (linked && (is_last || !all[i + 1].admitted || *linked < *all[i + 1].admitted)) {
                line.linked_after = (*linked - *care.discharged).count;
                line.linked_by = by;
                ++into.of;
                ++into.happened;
                into.days.add(*line.linked_after);
            } else if (!is_last || facts.discharge_day()) {
                ++into.of;
            } else {
                ++into.pending;
            }
        }
        stays_.push_back(std::move(line));
    }
}

void Outcomes::add_rules(const Facts& facts, const std::vector<Obligation>& rows) {
    for (const Obligation& row : rows) {
        const policy::Term& term = row.ruling.term != nullptr ? *row.ruling.term : *row.rule->shape;
        if (!term.within || !selection_.takes(row)) continue;
        const policy::Evidence& met_by = term.within->met_by;
        const bool is_instrument = met_by.kind == policy::EvidenceKind::outcome_completed;
        std::string about;
        if (is_instrument) {
            std::optional<model::OutcomeInstrument> instrument = met_by.instrument;
            for (const model::Outcome& outcome : facts.record().outcomes) {
                if (!instrument && outcome.id == row.trigger) instrument = outcome.instrument;
            }
            about = instrument ? std::string(name(*instrument)) : "any instrument";
        } else if (term.within->after == policy::Occasion::stay_ended) {
            about = "after a stay";
        } else {
            continue;
        }
        if (row.verdict == Verdict::not_applicable) continue;
        rules_[{about, std::string(row.rule->rule->id)}].add(row);
        if (!is_instrument || (row.verdict != Verdict::open && row.verdict != Verdict::overdue)) {
            continue;
        }
        InstrumentDue one;
        one.subject = row.subject;
        one.worker = name_of(row.owner_now);
        one.rule = row.rule->rule->id;
        one.instrument = about;
        if (row.due) one.due = row.due->day;
        one.verdict = name(row.verdict);
        due_.push_back(std::move(one));
    }
}

void Outcomes::add_goals(const Facts& facts) {
    if (facts.plans().empty()) return;
    const Sight& sight = facts.sight();
    const auto& plan = facts.holder(*facts.plans().back().plan,
                                    [](const auto& version) { return !version.goals.empty(); });
    for (const model::Goal& goal : plan.goals) {
        DomainLine& line = domains_[goal.domain.value_or(model::Domain::other)];
        ++line.goals;
        bool referred = false;
        bool linked = false;
        for (const model::ReferralOut& referral : facts.record().referrals_out) {
            if (!sight.sees(referral) || referral.goal != goal.id) continue;
            referred = true;
            linked = linked || (referral.result && sight.sees(*referral.result) &&
                                referral.result->result == model::LinkResult::linked);
        }
        line.referred += referred ? 1 : 0;
        line.linked += linked ? 1 : 0;
    }
}

void Outcomes::add_length(const Facts& facts) {
    if (facts.services().empty()) return;
    const Sight& sight = facts.sight();
    const Date from = facts.enrolment() != nullptr ? sight.interval(facts.enrolment()->occurred).day
                                                   : facts.services().front().from.day;
    const auto left = facts.discharge_day();
    if (left && *left < since_) return;
    std::vector<std::string> who;
    if (left) {
        const auto& reasons = facts.discharge()->reasons;
        const bool completed =
            std::count(reasons.begin(), reasons.end(), model::DischargeReason::completed) > 0;
        ++discharges_;
        completed_ += completed ? 1 : 0;
        for (const model::DischargeReason reason :
             std::set<model::DischargeReason>(reasons.begin(), reasons.end())) {
            ++reasons_[reason].discharges;
            reasons_[reason].planned += facts.discharge()->planned ? 1 : 0;
        }
        who = {"left", completed ? "completed" : "left otherwise"};
    } else {
        who = {"staying"};
    }
    const Date to = left.value_or(sight.as_of_day());
    const auto level = facts.level_on(to);
    const std::string words = level ? std::string(name(*level)) : "none";
    const std::int64_t days = std::max<std::int64_t>(0, (to - from).count);
    for (const std::string& one : who) {
        lengths_[{one, "all"}].add(days);
        lengths_[{one, words}].add(days);
    }
}

void Outcomes::add(const Facts& facts, const std::vector<Obligation>& rows) {
    add_stays(facts);
    add_rules(facts, rows);
    const Sight& sight = facts.sight();
    const Date last = facts.discharge_day().value_or(sight.as_of_day());
    if (!selected(facts, last, coordinator_on(facts, last))) return;
    if (!facts.discharge_day()) add_goals(facts);
    add_length(facts);
}

void Outcomes::merge(Outcomes&& other) {
    for (std::size_t i = 0; i < measure_count; ++i) {
        tallies_[i].of += other.tallies_[i].of;
        tallies_[i].happened += other.tallies_[i].happened;
        tallies_[i].pending += other.tallies_[i].pending;
        tallies_[i].undetermined += other.tallies_[i].undetermined;
        tallies_[i].days.merge(other.tallies_[i].days);
    }
    for (const auto& [key, counts] : other.rules_)
        rules_[key].merge(counts);
    for (auto& [key, days] : other.lengths_)
        lengths_[key].merge(days);
    for (const auto& [domain, line] : other.domains_) {
        domains_[domain].goals += line.goals;
        domains_[domain].referred += line.referred;
        domains_[domain].linked += line.linked;
    }
    for (const auto& [reason, count] : other.reasons_) {
        reasons_[reason].discharges += count.discharges;
        reasons_[reason].planned += count.planned;
    }
    append(due_, other.due_);
    append(stays_, other.stays_);
    discharges_ += other.discharges_;
    completed_ += other.completed_;
}

OutcomesBody Outcomes::take() {
    const auto permille = [](std::int64_t part, std::int64_t of) {
        return of > 0 ? std::optional<std::int64_t>(part * 1000 / of) : std::nullopt;
    };
    OutcomesBody body;
    body.since = since_;
    body.within = within_;
    body.discharges = discharges_;
    body.completed = completed_;
    body.completed_permille = permille(completed_, discharges_);
    for (std::size_t i = 0; i < measure_count; ++i) {
        Tally& one = tallies_[i];
        MeasureLine line;
        line.measure = static_cast<Measure>(i);
        line.requirement = requirements[i];
        line.of = one.of;
        line.happened = one.happened;
        line.rate_permille = permille(one.happened, one.of);
        line.mean = one.days.mean();
        line.median = one.days.median();
        line.longest = one.days.longest();
        line.pending = one.pending;
        line.undetermined = one.undetermined;
        body.measures.push_back(std::move(line));
    }
    for (const auto& [key, counts] : rules_) {
        body.rules.push_back({RuleCounts(counts), key.first, key.second, counts.of(Verdict::open)});
    }
    for (auto& [domain, line] : domains_) {
        line.domain = name(domain);
        line.rate_permille = permille(line.linked, line.goals);
        body.domains.push_back(line);
    }
    for (auto& [reason, count] : reasons_) {
        count.reason = name(reason);
        body.reasons.push_back(count);
    }
    for (auto& [key, days] : lengths_) {
        body.lengths.push_back({key.first, key.second, static_cast<std::int64_t>(days.days.size()),
                                days.mean(), days.median(), days.longest()});
    }
    sort_by(due_, [](const InstrumentDue& one) {
        return std::tuple(!one.due, one.due.value_or(Date()), std::string_view(one.subject),
                          std::string_view(one.rule), std::string_view(one.instrument));
    });
    sort_by(stays_, [](const HospitalCare& one) {
        return std::pair(std::string_view(one.subject), std::string_view(one.entries));
    });
    body.due = std::move(due_);
    body.stays = std::move(stays_);
    return body;
}

}  // namespace rsc::report
