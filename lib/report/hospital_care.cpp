#include "report/hospital_care.hpp"

#include <algorithm>

namespace rsc::report {

using calendar::Date;
using model::Placement;
using model::PlacementKind;
using timeline::Facts;
using timeline::Sight;

namespace {

bool is_acute(PlacementKind kind) {
    return kind == PlacementKind::acute || kind == PlacementKind::detoxification;
}

bool is_hospital(PlacementKind kind) {
    return is_acute(kind) || kind == PlacementKind::state_hospital;
}

}  // namespace

std::optional<Date> day_of(const Sight& sight, const std::optional<model::Event>& step) {
    if (!step || !sight.sees(*step)) return std::nullopt;
    return sight.interval(step->occurred).day;
}

std::optional<std::int64_t> between(std::optional<Date> from, std::optional<Date> to) {
    if (!from || !to || *to < *from) return std::nullopt;
    return (*to - *from).count;
}

std::vector<Care> care_of(const Facts& facts) {
    const Sight& sight = facts.sight();
    struct Stay {
        const Placement* placement = nullptr;
        std::optional<Date> admitted;
        std::optional<Date> discharged;
        Date begins;
    };
    std::vector<Stay> stays;
    for (const Placement& one : facts.record().placements) {
        if (!sight.sees(one) || !is_hospital(one.kind)) continue;
        Stay stay{&one, day_of(sight, one.admitted), day_of(sight, one.discharged), {}};
        if (!stay.admitted && !stay.discharged) continue;  // waits
        stay.begins = stay.admitted ? *stay.admitted : *stay.discharged;
        stays.push_back(stay);
    }
    std::stable_sort(stays.begin(), stays.end(),
                     [](const Stay& a, const Stay& b) { return a.begins < b.begins; });
    std::vector<Care> all;
    for (const Stay& stay : stays) {
        const bool goes_on =
            !all.empty() && (!all.back().discharged || stay.begins <= *all.back().discharged);
        if (!goes_on) {
            all.emplace_back();
            all.back().admitted = stay.admitted;
            all.back().discharged = stay.discharged;
        } else {
            Care& before = all.back();
            if (!before.discharged) before.lacks("discharge", *before.stays.back());
            before.discharged = before.discharged && stay.discharged
                                    ? std::max(before.discharged, stay.discharged)
                                    : stay.discharged;
        }
        Care& care = all.back();
        if (!stay.admitted) care.lacks("admission", *stay.placement);
        care.acute = care.acute || is_acute(stay.placement->kind);
        care.stays.push_back(stay.placement);
    }
    return all;
}

std::pair<std::optional<Date>, std::string> linkage(const Facts& facts, Date from) {
    const Sight& sight = facts.sight();
    std::optional<Date> first;
    std::string by;
    const auto take = [&](const model::Event& event, EntryId id) {
        if (!sight.sees(event)) return;
        const Date day = sight.interval(event.occurred).day;
        if (day < from || (first && *first <= day)) return;
        first = day;
        by = id.str();
    };
    for (const model::Appointment& one : facts.record().appointments) {
        if (!sight.knows(one) || !one.outcome) continue;
        if (one.outcome->result == model::AppointmentResult::kept) take(*one.outcome, one.id);
    }
    for (const model::ReferralOut& one : facts.record().referrals_out) {
        if (!sight.sees(one) || !one.result) continue;
        if (one.result->result == model::LinkResult::linked) take(*one.result, one.id);
    }
    return {first, by};
}

}  // namespace rsc::report
