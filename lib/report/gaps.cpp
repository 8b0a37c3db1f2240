#include "report/gaps.hpp"

#include <algorithm>
#include <set>

#include "report/lists.hpp"
#include "timeline/authorized.hpp"

namespace rsc::report {

using calendar::CalendarDays;
using calendar::Date;
using model::Service;

namespace {

std::string quarter_of(Date day) {
    const std::string text = day.text();
    return text.substr(0, 5) + "Q" + std::to_string((std::stoi(text.substr(5, 2)) + 2) / 3);
}

// Two papers of a kind within a month are one too many.
constexpr CalendarDays same_time{30};

}  // namespace

void Gaps::add(const timeline::Facts& facts, const std::vector<timeline::Obligation>&) {
    const timeline::Sight& sight = facts.sight();
    const Date today = sight.as_of_day();
    const std::string worker = facts.coordinator_at(sight.as_of()).str();
    if (!selection_.workers.empty() && !selection_.workers.contains(worker)) return;

    // The plan in force names needs and services, or the version does that it stands on.
    std::set<Service> needed;
    std::set<Service> planned;
    const timeline::SeenPlan* latest = facts.plans().empty() ? nullptr : &facts.plans().back();
    std::set<Service> named;
    for (const timeline::SeenPlan& plan : facts.plans()) {
        for (const Service need : plan.plan->needs) {
            if (named.insert(need).second) ++emerging_[{quarter_of(plan.signed_at.day), need}];
        }
    }
    const model::PlanVersion* names_needs = nullptr;
    if (latest != nullptr) {
        names_needs = &facts.holder(*latest->plan, [](const auto& p) { return !p.needs.empty(); });
        needed.insert(names_needs->needs.begin(), names_needs->needs.end());
        const auto& with_services =
            facts.holder(*latest->plan, [](const auto& p) { return !p.services.empty(); });
        for (const model::PlannedService& service : with_services.services)
            planned.insert(service.service);
    }
    std::set<Service> authorized;
    for (const timeline::AuthorizedService& one : timeline::authorized_services(facts))
        authorized.insert(one.line->service);
    std::set<Service> referred;
    std::set<Service> linked;
    for (const model::ReferralOut& referral : facts.record().referrals_out) {
        if (!sight.sees(referral)) continue;
        referred.insert(referral.service);
        const bool ended = referral.result && sight.sees(*referral.result);
        if (ended && referral.result->result == model::LinkResult::linked) {
            linked.insert(referral.service);
        }
    }
    const auto count = [this](const std::set<Service>& services,
                              std::int64_t ServiceLineCount::*member) {
        for (const Service service : services) {
            services_[service].service = service;
            ++(services_[service].*member);
        }
    };
    count(needed, &ServiceLineCount::needed);
    count(planned, &ServiceLineCount::planned);
    count(authorized, &ServiceLineCount::authorized);
    count(referred, &ServiceLineCount::referred);
    count(linked, &ServiceLineCount::linked);

    add_referrals(facts, worker);
    add_duplicates(facts, worker);
    add_barriers(facts);
    if (latest == nullptr || (facts.discharge_day() && *facts.discharge_day() < today)) return;
    std::set<Service> unmet;
    for (const Service need : needed) {
        if (planned.contains(need) || authorized.contains(need) || referred.contains(need)) {
            continue;
        }
        unmet.insert(need);
        body_.needs.push_back({facts.record().id.str(), worker, need, latest->plan->id.str(),
                               latest->signed_at.day, (today - latest->signed_at.day).count});
    }
    count(unmet, &ServiceLineCount::unmet);
}

void Gaps::add_referrals(const timeline::Facts& facts, const std::string& worker) {
    const timeline::Sight& sight = facts.sight();
    for (const model::ReferralOut& referral : facts.record().referrals_out) {
        if (!sight.sees(referral)) continue;
        OpenReferral line;
        line.subject = facts.record().id.str();
        line.worker = worker;
        line.referral = referral.id.str();
        line.service = referral.service;
        line.provider = referral.provider.str();
        line.made = sight.zone().date_of(referral.occurred);
        // Nobody waits any more when the case is closed.
        Date until = std::min(sight.as_of_day(), facts.discharge_day().value_or(sight.as_of_day()));
        if (referral.result && sight.sees(*referral.result)) {
            if (referral.result->result == model::LinkResult::linked) continue;
            line.result = name(referral.result->result);
            line.barrier = referral.result->barrier;
            until = sight.zone().date_of(referral.result->occurred);
            ++body_.not_linked;
        } else {
            const bool listed = referral.waitlisted && sight.sees(*referral.waitlisted);
            line.result = listed ? "waitlisted" : "waiting";
        }
        line.days = (until - line.made).count;
        body_.referrals.push_back(std::move(line));
    }
}

void Gaps::add_duplicates(const timeline::Facts& facts, const std::string& worker) {
    const timeline::Sight& sight = facts.sight();
    struct Given {
        std::string what;
        std::string provider;
        Date from;
        Date through;
    };
    std::vector<Given> given;
    for (const timeline::AuthorizedService& one : timeline::authorized_services(facts)) {
        const model::ServiceLine& line = *one.line;
        if (line.provider.empty()) continue;
        given.push_back(
            {std::string(name(line.service)), line.provider.str(), line.from, line.through});
    }
    for (const model::Paper& paper : facts.record().papers) {
        if (!sight.sees(paper) || paper.provider.empty()) continue;
        const Date day = paper.dated.value_or(sight.zone().date_of(paper.occurred));
        given.push_back(
            {std::string(name(paper.kind)), paper.provider.str(), day, day + same_time});
    }
    sort_by(given, [](const Given& g) {
        return std::tuple(std::string_view(g.what), g.from, std::string_view(g.provider));
    });
    for (std::size_t i = 0; i < given.size(); ++i) {
        for (std::size_t j = i + 1; j < given.size() && given[j].what == given[i].what; ++j) {
            if (given[j].provider == given[i].provider || given[j].from > given[i].through) {
                continue;
            }
            body_.duplicates.push_back({facts.record().id.str(), worker, given[i].what,
                                        given[i].provider, given[j].provider, given[j].from});
        }
    }
}

void Gaps::add_barriers(const timeline::Facts& facts) {
    const timeline::Sight& sight = facts.sight();
    std::set<model::Barrier> here;
    const auto note = [&](model::Barrier barrier) -> BarrierCount& {
        here.insert(barrier);
        BarrierCount& count = barriers_[barrier];
        count.barrier = barrier;
        return count;
    };
    for (const model::ReferralOut& referral : facts.record().referrals_out) {
        const bool ended = sight.sees(referral) && referral.result && sight.sees(*referral.result);
        if (ended && referral.result->barrier) ++note(*referral.result->barrier).referrals;
    }
    for (const model::Appointment& appointment : facts.record().appointments) {
        const bool known = sight.sees(appointment) && appointment.outcome &&
                           sight.sees(*appointment.outcome) && appointment.outcome->barrier;
        if (known) ++note(*appointment.outcome->barrier).appointments;
    }
    for (const model::BarrierEntry& entry : facts.record().barriers) {
        if (!sight.sees(entry)) continue;
        BarrierCount& count = note(entry.barrier);
        ++count.barriers;
        count.removed += entry.removed && sight.sees(*entry.removed) ? 1 : 0;
    }
    for (const model::Barrier barrier : here)
        ++barriers_[barrier].cases;
}

void Gaps::merge(Gaps&& other) {
    body_.not_linked += other.body_.not_linked;
    append(body_.needs, other.body_.needs);
    append(body_.referrals, other.body_.referrals);
    append(body_.duplicates, other.body_.duplicates);
    for (const auto& [service, line] : other.services_) {
        ServiceLineCount& mine = services_[service];
        mine.service = service;
        mine.needed += line.needed;
        mine.planned += line.planned;
        mine.authorized += line.authorized;
        mine.referred += line.referred;
        mine.linked += line.linked;
        mine.unmet += line.unmet;
    }
    for (const auto& [key, cases] : other.emerging_)
        emerging_[key] += cases;
    for (const auto& [barrier, line] : other.barriers_) {
        BarrierCount& mine = barriers_[barrier];
        mine.barrier = barrier;
        mine.referrals += line.referrals;
        mine.appointments += line.appointments;
        mine.barriers += line.barriers;
        mine.removed += line.removed;
        mine.cases += line.cases;
    }
}

GapsBody Gaps::take() {
    sort_by(body_.needs, [](const UnmetNeed& n) {
        return std::tuple(n.since, std::string_view(n.subject), n.need);
    });
    sort_by(body_.referrals, [](const OpenReferral& r) {
        return std::tuple(r.made, std::string_view(r.subject), std::string_view(r.referral));
    });
    sort_by(body_.duplicates, [](const Duplicate& d) {
        return std::tuple(std::string_view(d.subject), std::string_view(d.what), d.from,
                          std::string_view(d.first), std::string_view(d.second));
    });
    body_.unmet = static_cast<std::int64_t>(body_.needs.size());
    for (auto& [service, line] : services_)
        body_.services.push_back(line);
    for (const auto& [key, cases] : emerging_)
        body_.emerging.push_back({key.first, key.second, cases});
    for (auto& [barrier, line] : barriers_) {
        if (barrier == model::Barrier::funding) body_.funding = line.cases;
        body_.barriers.push_back(line);
    }
    return std::move(body_);
}

}  // namespace rsc::report
