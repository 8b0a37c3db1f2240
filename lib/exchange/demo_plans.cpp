#include <algorithm>

#include "exchange/demo_draft.hpp"

namespace rsc::exchange::demo {
namespace {

using model::Funding;
using model::PlanKind;
using model::PlanVersion;
using model::Signer;

struct GoalWords {
    std::string_view words;
    std::string_view sign;
};
constexpr std::array<GoalWords, 12> goals = {
    {{"I want my own place by summer.", "Lease signed"},
     {"I want to stay clean for my kids.", "Negative tests each month"},
     {"I need work with regular hours.", "Paid job for 60 days"},
     {"I want to sleep and not worry.", "Sees the therapist twice a month"},
     {"I want my licence back.", "Reinstatement papers filed"},
     {"I want to finish school.", "Enrolled in two courses"},
     {"I want to get through the court case.", "All hearings attended"},
     {"I want to see my mother again.", "Visits once a month"},
     {"I want to pay my own rent.", "Rent paid three months running"},
     {"I want a doctor who listens.", "First visit kept"},
     {"I want to keep the children with me.", "Family plan closed"},
     {"I want my mornings to have a shape.", "Day program four days a week"}}};
constexpr std::array<std::string_view, 8> strengths = {
    "keeps appointments",        "good cook",           "asks for help early",
    "patient with the children", "knows the bus lines", "has worked nights",
    "writes everything down",    "strong faith"};
constexpr std::array<std::string_view, 6> supports = {"sister", "neighbor", "sponsor",
                                                      "friend", "aunt",     "choir"};
constexpr std::array<std::string_view, 5> crisis_steps = {
    "Call the sponsor, then our line; go to the crisis center if alone.",
    "Leave the house, call a support, call our line at any hour.",
    "Call our line; the sister comes and stays the night.",
    "Use the breathing card, call the neighbor, then the on-call worker.",
    "Give the keys to a friend, call our line, meet at the clinic."};
constexpr std::array<Service, 8> usual_services = {
    Service::outpatient_treatment, Service::housing,      Service::employment,
    Service::mental_health,        Service::peer_support, Service::benefits,
    Service::transportation,       Service::medical};

void sign(Draft& draft, PlanVersion& plan, Instant when) {
    auto signing = draft.step<model::Signing>(when);
    signing.signers = {Signer::client, Signer::coordinator};
    plan.signed_on = signing;
    plan.recorded = std::min(plan.recorded, signing.recorded);
}

PlanVersion drawn_up(Draft& draft, PlanKind kind, Date day, Random& random) {
    const int minute = random.between(9 * 60, 15 * 60);
    auto plan = draft.prompt_entry<PlanVersion>(draft.at(day, minute));
    plan.kind = kind;
    sign(draft, plan, draft.at(day, minute + random.between(5, 40)));
    return plan;
}

model::CrisisPlan crisis_plan(Random& random) {
    return {{random.pick(strengths)}, {random.pick(supports)}, random.pick(crisis_steps)};
}

void add_goal(Draft& draft, PlanVersion& plan, Random& random) {
    const GoalWords& goal = random.pick(goals);
    plan.goals.push_back({draft.next_id(), goal.words, {goal.sign}});
}

void add_service(Draft& draft, PlanVersion& plan, Service kind, Random& random) {
    model::PlannedService service;
    service.service = kind;
    service.provider = draft.office().provider_of(kind, random);
    service.informed_choice = true;
    plan.services.push_back(service);
}

PlanVersion preliminary(Draft& draft, Date day, Random& random) {
    PlanVersion plan = drawn_up(draft, PlanKind::preliminary, day, random);
    plan.with_client = true;
    plan.based_on_screen = draft.course.complete || random.chance(50);
    plan.needs = draft.record.referral->screen->needs;
    if (draft.course.emergency) plan.needs = draft.record.referral->emergency->needs;
    add_service(draft, plan, plan.needs.front(), random);
    if (draft.course.complete || random.chance(70)) plan.crisis_plan = crisis_plan(random);
    return plan;
}

model::FundingPlan funding(const Draft& draft, Random& random) {
    static constexpr std::array<Funding, 4> others = {Funding::medicaid, Funding::community,
                                                      Funding::insurance, Funding::medicare};
    model::FundingPlan plan;
    plan.sources = {Funding::county};
    if (draft.course.complete || random.chance(50)) plan.sources.push_back(random.pick(others));
    plan.low_cost_considered = draft.course.complete || random.chance(70);
    plan.with_team = draft.course.complete || random.chance(70);
    return plan;
}

PlanVersion full(Draft& draft, Date day, Random& random) {
    PlanVersion plan = drawn_up(draft, PlanKind::full, day, random);
    plan.with_client = true;
    plan.needs = draft.record.referral->screen->needs;
    add_goal(draft, plan, random);
    if (random.chance(15)) add_goal(draft, plan, random);
    add_service(draft, plan, random.pick(usual_services), random);
    if (random.chance(25)) add_service(draft, plan, random.pick(usual_services), random);
    if (random.chance(40)) {
        plan.strengths = {random.pick(strengths)};
        plan.natural_supports = {random.pick(supports)};
    }
    plan.crisis_plan = crisis_plan(random);
    plan.funding_plan = funding(draft, random);
    plan.team_meeting = meeting_before(draft, day);
    return plan;
}

PlanVersion review(Draft& draft, Date day, EntryId of, Random& random) {
    const bool amends = random.chance(18);
    PlanVersion plan =
        drawn_up(draft, amends ? PlanKind::amendment : PlanKind::review, day, random);
    plan.of = of;
    plan.with_client = true;
    if (amends) add_service(draft, plan, random.pick(usual_services), random);
    return plan;
}

void reviews(Draft& draft, Date from, EntryId of, Random& random) {
    Date day = from;
    while (true) {
        const bool late = !random.chance(draft.worker_on(day).habits.prompt + 4);
        day = draft.office().working(
            plus(day, late ? random.between(31, 62) : random.between(26, 30)));
        if (day > draft.course.horizon) return;
        if (draft.away_on(day)) continue;
        draft.record.sccp.push_back(review(draft, day, of, random));
        if (random.chance(draft.worker_on(day).habits.complete - 16)) {
            verify_contact_information(draft, day);
        }
    }
}

void release_plan(Draft& draft, Random& random) {
    if (!draft.record.transition) return;
    const Date release = draft.date_of(draft.record.transition->release);
    const Date day = draft.office().working(plus(release, -random.between(2, 8)));
    if (day <= draft.date_of(*draft.course.assigned) || day > draft.course.horizon) return;
    PlanVersion plan = drawn_up(draft, PlanKind::transition, day, random);
    plan.with_client = true;
    add_service(draft, plan, Service::outpatient_treatment, random);
    add_service(draft, plan, Service::housing, random);
    for (auto& service : plan.services) {
        if (draft.course.complete || random.chance(50)) {
            service.first_appointment = draft.at(plus(release, random.between(1, 6)), 10 * 60);
        }
    }
    plan.crisis_plan = crisis_plan(random);
    draft.record.sccp.push_back(plan);
}

}  // namespace

PlanVersion* plan_of(Draft& draft, PlanKind kind) {
    for (PlanVersion& plan : draft.record.sccp) {
        if (plan.kind == kind && plan.signed_on) return &plan;
    }
    return nullptr;
}

void write_plans(Draft& draft) {
    const Course& course = draft.course;
    if (!course.assigned) return;
    Random random = draft.random("plans");
    const Date start = draft.date_of(*course.assigned);
    const int soon = course.emergency ? random.between(0, 2) : random.between(1, 7);
    Date first = std::max(
        start, draft.office().working(plus(start, course.prompt ? soon : random.between(4, 16))));
    const bool light = course.seat.level == model::Level::cm;
    if (first == start) first = draft.office().is_working_day(start) ? plus(start, 1) : first;
    if (first <= course.horizon && (!light || course.emergency || random.chance(35))) {
        draft.record.sccp.push_back(preliminary(draft, first, random));
    }
    release_plan(draft, random);
    const bool timely = random.chance(draft.worker_on(start).habits.prompt + 3);
    const int later = timely ? random.between(18, 29) : random.between(31, 48);
    const Date second = draft.office().working(plus(course.enrolled.value_or(start), later));
    if (second <= first || second > course.horizon) return;
    const PlanVersion plan = full(draft, second, random);
    draft.record.sccp.push_back(plan);
    reviews(draft, second, plan.id, random);
}

}  // namespace rsc::exchange::demo
