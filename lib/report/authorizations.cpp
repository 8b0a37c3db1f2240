#include "report/authorizations.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "report/lists.hpp"
#include "timeline/authorized.hpp"

namespace rsc::report {

using calendar::CalendarDays;
using calendar::Date;
using model::SarStatus;

namespace {

struct Answer {
    const model::SarStep* step = nullptr;
    Date day;
};

// The steps that are seen, in their order.
std::vector<Answer> steps_of(const model::Sar& sar, const timeline::Sight& sight) {
    std::vector<std::pair<calendar::Interval, const model::SarStep*>> seen;
    for (const model::SarStep& step : sar.status) {
        if (sight.sees(step)) seen.emplace_back(sight.interval(step.occurred), &step);
    }
    std::stable_sort(seen.begin(), seen.end(),
                     [](const auto& a, const auto& b) { return a.first.latest < b.first.latest; });
    std::vector<Answer> steps;
    for (const auto& [when, step] : seen)
        steps.push_back({step, when.day});
    return steps;
}

std::int64_t units_used(const model::Sar& sar, const model::ServiceLine& line,
                        const timeline::Sight& sight) {
    std::int64_t used = 0;
    for (const model::UnitsUsed& one : sar.used) {
        const bool of_line =
            one.service == line.service && (one.provider.empty() || one.provider == line.provider);
        const Date day = sight.zone().date_of(one.occurred);
        if (of_line && sight.sees(one) && line.from <= day && day <= line.through) {
            used += one.units;
        }
    }
    return used;
}

}  // namespace

void Authorizations::add(const timeline::Facts& facts, const std::vector<timeline::Obligation>&) {
    const timeline::Sight& sight = facts.sight();
    const Date today = sight.as_of_day();
    const std::string subject = facts.record().id.str();
    if (facts.discharge_day() && *facts.discharge_day() < today) return;
    const std::string worker = facts.coordinator_at(sight.as_of()).str();
    if (!selection_.workers.empty() && !selection_.workers.contains(worker)) return;
    std::map<std::pair<model::Service, std::string>, std::vector<std::pair<Date, Date>>> covered;
    for (const timeline::AuthorizedService& one : timeline::authorized_services(facts)) {
        const model::ServiceLine& line = *one.line;
        AuthorizedLine out;
        out.subject = subject;
        out.worker = worker;
        out.sar = one.sar->id.str();
        out.service = line.service;
        out.provider = line.provider.str();
        out.from = line.from;
        out.through = line.through;
        const bool soon = line.through < today + CalendarDays{static_cast<std::int32_t>(days_)};
        out.state = line.through < today ? AuthorizationState::ended
                    : line.from > today  ? AuthorizationState::to_come
                    : soon               ? AuthorizationState::expiring
                                         : AuthorizationState::current;
        out.days_left = std::max<std::int64_t>((line.through - today).count + std::int64_t{1}, 0);
        out.units = line.units;
        out.used = units_used(*one.sar, line, sight);
        out.remaining = out.units - out.used;
        if (one.goes_on()) {
            covered[{line.service, out.provider}].emplace_back(line.from, line.through);
        }
        body_.lines.push_back(std::move(out));
    }
    for (const model::Sar& sar : facts.record().sars) {
        if (!sight.sees(sar)) continue;
        AuthorizationRequest request{subject, worker,    sar.id.str(), sar.kind,
                                     {},      "drafted", {},           {}};
        for (const Answer& answer : steps_of(sar, sight)) {
            request.status = name(answer.step->status);
            if (answer.step->status == SarStatus::submitted) {
                if (!request.submitted) request.submitted = answer.day;
                request.decided.reset();
            } else {
                request.decided = answer.day;
            }
        }
        if (request.submitted) {
            request.days = (request.decided.value_or(today) - *request.submitted).count;
        }
        body_.requests.push_back(std::move(request));
    }
    for (auto& [what, spans] : covered) {
        std::sort(spans.begin(), spans.end());
        Date end = spans.front().second;
        const auto gap = [&, &what = what](Date from, std::optional<Date> through) {
            const Date last = std::min(through.value_or(today), today);
            if (from > last) return;
            body_.gaps.push_back({subject, worker, what.first, what.second, from, through,
                                  (last - from).count + std::int64_t{1}});
        };
        for (const auto& [from, through] : spans) {
            if (from > end + CalendarDays{1}) gap(end + CalendarDays{1}, from - CalendarDays{1});
            end = std::max(end, through);
        }
        gap(end + CalendarDays{1}, std::nullopt);
    }
}

void Authorizations::merge(Authorizations&& other) {
    append(body_.lines, other.body_.lines);
    append(body_.gaps, other.body_.gaps);
    append(body_.requests, other.body_.requests);
}

AuthorizationsBody Authorizations::take() {
    sort_by(body_.lines, [](const AuthorizedLine& l) {
        return std::tuple(l.through, std::string_view(l.subject), std::string_view(l.sar),
                          l.service, std::string_view(l.provider), l.from);
    });
    sort_by(body_.gaps, [](const AuthorizationGap& g) {
        return std::tuple(std::string_view(g.subject), g.from, g.service,
                          std::string_view(g.provider));
    });
    sort_by(body_.requests, [](const AuthorizationRequest& r) {
        return std::tuple(r.submitted.value_or(Date::of(2199, 12, 31)), std::string_view(r.subject),
                          std::string_view(r.sar));
    });
    for (const AuthorizedLine& line : body_.lines) {
        const bool expiring = line.state == AuthorizationState::expiring;
        body_.expiring += expiring ? 1 : 0;
        body_.current += expiring || line.state == AuthorizationState::current ? 1 : 0;
    }
    for (const AuthorizationRequest& request : body_.requests) {
        body_.denied += request.status == "denied" ? 1 : 0;
        body_.waiting += request.status == "submitted" ? 1 : 0;
    }
    return std::move(body_);
}

}  // namespace rsc::report
