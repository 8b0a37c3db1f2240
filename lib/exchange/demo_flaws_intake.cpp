#include <algorithm>
#include <array>

#include "exchange/demo_twists.hpp"

namespace rsc::exchange::demo {
namespace {

model::Referral* referral_of(Draft& draft) {
    return draft.record.referral ? &*draft.record.referral : nullptr;
}
model::Emergency* emergency_of(Draft& draft) {
    model::Referral* referral = referral_of(draft);
    return referral != nullptr && referral->emergency ? &*referral->emergency : nullptr;
}

void no_birth_date(Draft& draft, Random&) {
    draft.record.client.birth_date.reset();
}
void a_minor(Draft& draft, Random& random) {
    draft.record.client.birth_date = plus(draft.course.intake, -random.between(5'900, 6'100));
}
void of_age_since(Draft& draft, Random& random) {
    draft.record.client.birth_date = plus(draft.course.intake, -6'574 + random.between(3, 20));
}

void no_level_reason(Draft& draft, Random&) {
    for (auto& assignment : draft.record.assignments)
        assignment.reason.reset();
}

void consents_missing(Draft& draft, Random&) {
    if (auto* referral = referral_of(draft)) referral->consents_received.reset();
}
void consents_late(Draft& draft, Random& random) {
    auto* referral = referral_of(draft);
    if (referral == nullptr || draft.course.emergency || !draft.course.assigned) return;
    const Date day = plus(draft.date_of(*draft.course.assigned), random.between(1, 15));
    referral->consents_received = draft.prompt_event(draft.at(day, 11 * 60));
}
void consents_by_day(Draft& draft, Random&) {
    auto* referral = referral_of(draft);
    if (referral == nullptr || draft.course.emergency || !draft.course.assigned) return;
    referral->consents_received = draft.prompt_event(draft.date_of(*draft.course.assigned));
}

void assignment_by_day(Draft& draft, Random&) {
    if (draft.record.assignments.empty()) return;
    auto& first = draft.record.assignments.front();
    first.occurred = draft.date_of(first.occurred);
}

void two_lead(Draft& draft, Random& random) {
    if (draft.record.assignments.empty() || draft.course.seat.crowd != Crowd::ordinary) return;
    const model::Assignment& lead = draft.record.assignments.back();
    const Date day = plus(draft.date_of(lead.occurred), random.between(3, 20));
    auto second = draft.prompt_entry<model::Assignment>(draft.at(day, 10 * 60));
    second.worker = draft.office().colleague(draft.worker_on(day), random).ref();
    second.level = lead.level;
    second.reason = lead.reason;
    auto end = draft.step<model::AssignmentEnd>(draft.at(plus(day, 6), 10 * 60));
    end.reason = model::EndReason::coverage;
    second.ended = end;
    draft.record.assignments.push_back(second);
}

// The last stretch begins some days after the one before it ended.
void nobody_for_days(Draft& draft, Random& random) {
    auto& list = draft.record.assignments;
    if (list.empty() || list.back().ended || draft.course.seat.crowd != Crowd::ordinary) return;
    const model::Assignment last = list.back();
    const Date start = draft.date_of(last.occurred);
    const Date day = plus(start, random.between(8, 30));
    auto end = draft.step<model::AssignmentEnd>(draft.at(day, 12 * 60));
    end.reason = model::EndReason::other;
    list.back().ended = end;
    const Date again = plus(day, random.between(2, 9));
    auto next = draft.prompt_entry<model::Assignment>(draft.at(again, 9 * 60));
    next.worker = last.worker;
    next.level = last.level;
    next.reason = last.reason;
    list.push_back(next);
}

void nobody_since(Draft& draft, Random& random) {
    auto& list = draft.record.assignments;
    if (list.empty() || list.back().ended || draft.course.seat.crowd != Crowd::ordinary) return;
    const Date day = plus(draft.course.horizon, -random.between(2, 14));
    if (day <= draft.date_of(list.back().occurred)) return;
    auto end = draft.step<model::AssignmentEnd>(draft.at(day, 12 * 60));
    end.reason = model::EndReason::other;
    list.back().ended = end;
}

void steps_by_day(Draft& draft, Random&) {
    auto* emergency = emergency_of(draft);
    if (emergency == nullptr) return;
    emergency->screen_reviewed = draft.prompt_event(draft.course.intake);
    emergency->needs_confirmed = draft.prompt_event(draft.course.intake);
}
void steps_left_out(Draft& draft, Random& random) {
    auto* emergency = emergency_of(draft);
    if (emergency == nullptr) return;
    if (random.chance(50))
        emergency->needs_confirmed.reset();
    else
        emergency->services.clear();
}
void no_tool_used(Draft& draft, Random&) {
    auto* emergency = emergency_of(draft);
    if (emergency == nullptr) return;
    for (auto& service : emergency->services)
        service.rss_tool = false;
}
void nobody_referred(Draft& draft, Random&) {
    auto* emergency = emergency_of(draft);
    if (emergency == nullptr) return;
    for (auto& service : emergency->services)
        service.referred.reset();
}

constexpr std::array<Flaw, 16> flaws_of_intake = {{
    {"birth date not recorded", Scene::any, no_birth_date},
    {"a minor", Scene::any, a_minor},
    {"of age only since", Scene::any, of_age_since},
    {"no reason for the level", Scene::coordination, no_level_reason},
    {"consents never recorded", Scene::any, consents_missing},
    {"consents after the assignment", Scene::any, consents_late},
    {"consents known by their day", Scene::any, consents_by_day},
    {"assignment known by its day", Scene::any, assignment_by_day},
    {"two lead for some days", Scene::any, two_lead},
    {"nobody for some days", Scene::any, nobody_for_days},
    {"nobody since", Scene::any, nobody_since},
    {"worker gone, nobody named", Scene::extended, nobody_since},
    {"emergency steps known by their day", Scene::emergency, steps_by_day},
    {"emergency steps left out", Scene::emergency, steps_left_out},
    {"providers found without the tool", Scene::emergency, no_tool_used},
    {"nobody referred in the emergency", Scene::emergency, nobody_referred},
}};

}  // namespace

std::span<const Flaw> intake_flaws() {
    return flaws_of_intake;
}

}  // namespace rsc::exchange::demo
