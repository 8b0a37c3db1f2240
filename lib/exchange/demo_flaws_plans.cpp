#include <algorithm>
#include <array>

#include "exchange/demo_twists.hpp"

namespace rsc::exchange::demo {
namespace {

using model::PlanKind;
using model::PlanVersion;
using model::Support;

void drop_kind(Draft& draft, PlanKind kind) {
    std::erase_if(draft.record.sccp, [&](const PlanVersion& plan) { return plan.kind == kind; });
}

// A plan and what it names of it move; reviews before it are gone.
void postpone(Draft& draft, PlanKind kind, int days) {
    PlanVersion* plan = plan_of(draft, kind);
    if (plan == nullptr) return;
    const Date day = plus(draft.date_of(plan->occurred), days);
    static_cast<model::Event&>(*plan) = draft.prompt_event(draft.at(day, 10 * 60));
    static_cast<model::Event&>(*plan->signed_on) = draft.prompt_event(draft.at(day, 10 * 60 + 20));
    const EntryId id = plan->id;
    std::erase_if(draft.record.sccp, [&](const PlanVersion& other) {
        return other.of == id && draft.date_of(other.occurred) <= day;
    });
}

void amend(Draft& draft, const PlanVersion& of, int days, void (*write)(PlanVersion&)) {
    const Date day = plus(draft.date_of(of.occurred), days);
    if (day > draft.course.horizon) return;
    auto version = draft.prompt_entry<PlanVersion>(draft.at(day, 14 * 60));
    version.kind = PlanKind::amendment;
    version.of = of.id;
    version.with_client = true;
    auto signing = draft.step<model::Signing>(draft.at(day, 14 * 60 + 15));
    signing.signers = {model::Signer::client, model::Signer::coordinator};
    version.signed_on = signing;
    write(version);
    draft.record.sccp.push_back(version);
}

void no_preliminary(Draft& draft, Random&) {
    drop_kind(draft, PlanKind::preliminary);
}
void preliminary_late(Draft& draft, Random& random) {
    postpone(draft, PlanKind::preliminary, random.between(6, 10));
}
void unsigned_plan(Draft& draft, Random& random) {
    PlanVersion* plan = plan_of(draft, random.chance(50) ? PlanKind::preliminary : PlanKind::full);
    if (plan != nullptr) plan->signed_on.reset();
}
void no_full_plan(Draft& draft, Random&) {
    const PlanVersion* plan = plan_of(draft, PlanKind::full);
    if (plan == nullptr) return;
    const EntryId id = plan->id;
    std::erase_if(draft.record.sccp, [&](const PlanVersion& other) { return other.of == id; });
    drop_kind(draft, PlanKind::full);
}
void full_plan_late(Draft& draft, Random& random) {
    postpone(draft, PlanKind::full, random.between(14, 30));
}
void reviews_stopped(Draft& draft, Random& random) {
    const Date last = plus(draft.course.intake, random.between(40, 110));
    std::erase_if(draft.record.sccp, [&](const PlanVersion& plan) {
        return !plan.of.empty() && draft.date_of(plan.occurred) > last;
    });
}

void preliminary_without_client(Draft& draft, Random& random) {
    PlanVersion* plan = plan_of(draft, PlanKind::preliminary);
    if (plan == nullptr) return;
    plan->with_client = random.chance(50);
    plan->based_on_screen = false;
}
void preliminary_without_needs(Draft& draft, Random&) {
    if (PlanVersion* plan = plan_of(draft, PlanKind::preliminary)) plan->needs.clear();
}
void preliminary_mended(Draft& draft, Random& random) {
    PlanVersion* plan = plan_of(draft, PlanKind::preliminary);
    if (plan == nullptr) return;
    plan->with_client = false;
    plan->needs.clear();
    amend(draft, PlanVersion(*plan), random.between(4, 14), [](PlanVersion& next) {
        next.based_on_screen = true;
        next.needs = {Service::housing, Service::outpatient_treatment};
    });
}
void no_crisis_plan(Draft& draft, Random&) {
    for (PlanVersion& plan : draft.record.sccp)
        plan.crisis_plan.reset();
}
void crisis_plan_added(Draft& draft, Random& random) {
    PlanVersion* plan = plan_of(draft, PlanKind::full);
    if (plan == nullptr) return;
    plan->crisis_plan.reset();
    amend(draft, PlanVersion(*plan), random.between(3, 12), [](PlanVersion& next) {
        next.crisis_plan = model::CrisisPlan{
            {"asks for help early"}, {"neighbor"}, "Call the neighbor, then our line."};
    });
}
void crisis_plan_bare(Draft& draft, Random&) {
    for (PlanVersion& plan : draft.record.sccp) {
        if (plan.crisis_plan) plan.crisis_plan->natural_supports.clear();
    }
}
void no_funding_plan(Draft& draft, Random&) {
    if (PlanVersion* plan = plan_of(draft, PlanKind::full)) plan->funding_plan.reset();
}
void county_pays_all(Draft& draft, Random&) {
    PlanVersion* plan = plan_of(draft, PlanKind::full);
    if (plan != nullptr && plan->funding_plan) plan->funding_plan->sources.resize(1);
}
void funding_mended(Draft& draft, Random& random) {
    PlanVersion* plan = plan_of(draft, PlanKind::full);
    if (plan == nullptr) return;
    plan->funding_plan.reset();
    amend(draft, PlanVersion(*plan), random.between(5, 25), [](PlanVersion& next) {
        next.funding_plan =
            model::FundingPlan{{model::Funding::county, model::Funding::medicaid}, true, true};
    });
}
void no_choice(Draft& draft, Random&) {
    for (PlanVersion& plan : draft.record.sccp) {
        for (auto& service : plan.services)
            service.informed_choice = false;
    }
}
void choice_mended(Draft& draft, Random& random) {
    PlanVersion* plan = plan_of(draft, PlanKind::full);
    if (plan == nullptr || plan->services.empty()) return;
    plan->services.front().informed_choice = false;
    amend(draft, PlanVersion(*plan), random.between(4, 20), [](PlanVersion& next) {
        next.services = {{Service::outpatient_treatment, {"p-01"}, true, true, {}}};
    });
}
void no_services(Draft& draft, Random&) {
    for (PlanVersion& plan : draft.record.sccp)
        plan.services.clear();
}

void no_team(Draft& draft, Random&) {
    draft.record.team = {};
}
void no_informal_support(Draft& draft, Random&) {
    std::erase_if(draft.record.team.members,
                  [](const auto& member) { return member.support == Support::informal; });
}
void informal_support_late(Draft& draft, Random& random) {
    for (auto& member : draft.record.team.members) {
        if (member.support != Support::informal) continue;
        const Date day = plus(draft.date_of(member.occurred), random.between(12, 35));
        static_cast<model::Event&>(member) = draft.prompt_event(day);
    }
}
bool represents(const model::TeamMember& member) {
    return member.system && *member.system != model::System::aoda_treatment;
}
void system_missing(Draft& draft, Random&) {
    for (auto& member : draft.record.team.members) {
        if (represents(member)) member.system = model::System::other;
    }
}
// There was a counselor from the first; who speaks for the system joined later.
void system_later(Draft& draft, Random& random) {
    auto& members = draft.record.team.members;
    if (members.empty() || members.front().support != Support::formal) return;
    auto counselor = draft.prompt_entry<model::TeamMember>(members.front().occurred);
    counselor.support = Support::formal;
    counselor.relationship = "counselor";
    counselor.system = model::System::aoda_treatment;
    for (auto& member : members) {
        if (!represents(member)) continue;
        const Date day = plus(draft.date_of(member.occurred), random.between(5, 30));
        static_cast<model::Event&>(member) = draft.prompt_event(day);
    }
    members.push_back(counselor);
}
void no_meetings(Draft& draft, Random&) {
    draft.record.team.meetings.clear();
}
void no_last_meeting(Draft& draft, Random&) {
    const Date last = plus(draft.course.horizon, -8);
    std::erase_if(draft.record.team.meetings,
                  [&](const auto& meeting) { return draft.date_of(meeting.occurred) > last; });
}

void full_plan_without_team(Draft& draft, Random&) {
    for (PlanVersion& plan : draft.record.sccp)
        plan.team_meeting = {};
}

void no_index(Draft& draft, Random&) {
    draft.record.acuity.clear();
}
void index_stopped(Draft& draft, Random& random) {
    const Date last = plus(draft.course.intake, random.between(20, 80));
    std::erase_if(draft.record.acuity,
                  [&](const auto& index) { return draft.date_of(index.occurred) > last; });
}
void score_contradicts(Draft& draft, Random& random) {
    for (auto& index : draft.record.acuity) {
        const bool cm = draft.level_on(draft.date_of(index.occurred)) == model::Level::cm;
        set_score(index, cm ? random.between(39, 60) : random.between(12, 38));
    }
}
// The client is better; nobody has thought of Case Management yet.
void score_fell(Draft& draft, Random& random) {
    if (!draft.record.acuity.empty()) set_score(draft.record.acuity.back(), random.between(12, 38));
}

void not_ready_for_release(Draft& draft, Random& random) {
    for (PlanVersion& plan : draft.record.sccp) {
        if (plan.kind != PlanKind::transition) continue;
        for (auto& service : plan.services) {
            if (random.chance(50))
                service.first_appointment.reset();
            else
                service.provider = {};
        }
    }
}
void no_release_plan(Draft& draft, Random&) {
    drop_kind(draft, PlanKind::transition);
}
void release_plan_late(Draft& draft, Random& random) {
    if (!draft.record.transition) return;
    const Date release = draft.date_of(draft.record.transition->release);
    PlanVersion* plan = plan_of(draft, PlanKind::transition);
    if (plan == nullptr) return;
    const int days = days_between(draft.date_of(plan->occurred), release);
    postpone(draft, PlanKind::transition, days + random.between(1, 12));
}
void release_plan_next_day(Draft& draft, Random&) {
    if (!draft.record.transition) return;
    const PlanVersion* plan = plan_of(draft, PlanKind::transition);
    if (plan == nullptr) return;
    const Date release = draft.date_of(draft.record.transition->release);
    postpone(draft, PlanKind::transition, days_between(draft.date_of(plan->occurred), release) + 1);
}
// The first version named services only; who and when came after the release.
void ready_after_release(Draft& draft, Random& random) {
    PlanVersion* plan = plan_of(draft, PlanKind::transition);
    if (plan == nullptr || !draft.record.transition) return;
    const Date release = draft.date_of(draft.record.transition->release);
    const Date day = plus(release, random.between(1, 9));
    PlanVersion next = *plan;
    for (auto& service : plan->services)
        service.first_appointment.reset();
    next.id = draft.next_id();
    next.of = plan->id;
    static_cast<model::Event&>(next) = draft.prompt_event(draft.at(day, 10 * 60));
    static_cast<model::Event&>(*next.signed_on) = draft.prompt_event(draft.at(day, 11 * 60));
    for (auto& service : next.services)
        service.first_appointment = draft.at(plus(day, 3), 9 * 60);
    draft.record.sccp.push_back(next);
}
void release_plan_by_day(Draft& draft, Random&) {
    PlanVersion* plan = plan_of(draft, PlanKind::transition);
    if (plan == nullptr || !draft.record.transition) return;
    const Date release = draft.date_of(draft.record.transition->release);
    static_cast<model::Event&>(*plan) = draft.prompt_event(release);
    static_cast<model::Event&>(*plan->signed_on) = draft.prompt_event(release);
}
void release_plan_without_services(Draft& draft, Random&) {
    if (PlanVersion* plan = plan_of(draft, PlanKind::transition)) plan->services.clear();
}

constexpr std::array<Flaw, 41> flaws_of_plans = {{
    {"no preliminary plan", Scene::coordination, no_preliminary},
    {"preliminary plan late", Scene::coordination, preliminary_late},
    {"a plan not signed", Scene::any, unsigned_plan},
    {"no full plan", Scene::any, no_full_plan},
    {"full plan late", Scene::any, full_plan_late},
    {"reviews stopped", Scene::any, reviews_stopped},
    {"preliminary plan without the client", Scene::any, preliminary_without_client},
    {"preliminary plan without needs", Scene::any, preliminary_without_needs},
    {"preliminary plan mended", Scene::any, preliminary_mended},
    {"no crisis plan", Scene::any, no_crisis_plan},
    {"crisis plan added later", Scene::any, crisis_plan_added},
    {"crisis plan without natural supports", Scene::any, crisis_plan_bare},
    {"no funding plan", Scene::coordination, no_funding_plan},
    {"county pays for everything", Scene::coordination, county_pays_all},
    {"funding plan added later", Scene::coordination, funding_mended},
    {"no informed choice", Scene::coordination, no_choice},
    {"choice made up for later", Scene::coordination, choice_mended},
    {"plans name no services", Scene::any, no_services},
    {"no team", Scene::any, no_team},
    {"no informal support", Scene::coordination, no_informal_support},
    {"informal support found late", Scene::coordination, informal_support_late},
    {"a system not represented", Scene::coordination, system_missing},
    {"a system represented later", Scene::coordination, system_later},
    {"team never met", Scene::any, no_meetings},
    {"team did not meet at the end", Scene::left, no_last_meeting},
    {"full plan without the team", Scene::emergency, full_plan_without_team},
    {"full plan missing after an emergency", Scene::emergency, no_full_plan},
    {"full plan late after an emergency", Scene::emergency, full_plan_late},
    {"no index", Scene::any, no_index},
    {"index stopped", Scene::any, index_stopped},
    {"score contradicts the level", Scene::any, score_contradicts},
    {"score too low for coordination", Scene::coordination, score_contradicts},
    {"score has fallen", Scene::coordination, score_fell},
    {"score too high for Case Management", Scene::management, score_contradicts},
    {"not ready for release", Scene::re_entry, not_ready_for_release},
    {"no plan for release", Scene::re_entry, no_release_plan},
    {"plan for release late", Scene::re_entry, release_plan_late},
    {"plan for release a day late", Scene::re_entry, release_plan_next_day},
    {"ready only after the release", Scene::re_entry, ready_after_release},
    {"plan for release on that day", Scene::re_entry, release_plan_by_day},
    {"plan for release names no services", Scene::re_entry, release_plan_without_services},
}};

}  // namespace

std::span<const Flaw> plan_flaws() {
    return flaws_of_plans;
}

}  // namespace rsc::exchange::demo
