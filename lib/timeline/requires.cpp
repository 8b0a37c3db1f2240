#include <algorithm>

#include "timeline/occasions.hpp"
#include "timeline/presence.hpp"

namespace rsc::timeline {
namespace {

using model::PlanVersion;
using policy::Content;
using policy::Term;
using State = Presence::State;

Presence present(std::optional<Interval> since = {}, EntryId entry = {}) {
    return {State::present, since, entry, {}, {}};
}
Presence absent(std::string lacking) {
    return {State::absent, {}, {}, std::move(lacking), {}};
}
Presence unknown(std::string lacking) {
    return {State::unknown, {}, {}, std::move(lacking), {}};
}
Presence irrelevant() {
    return {State::irrelevant, {}, {}, {}, {}};
}

// A version is locked once signed, so what it lacks can only be mended by a later one.
template <class Has>
Presence plan_content(const Facts& facts, const Happening& happening, const Has& has,
                      std::string lacking) {
    const auto* plan = static_cast<const PlanVersion*>(happening.subject);
    if (has(*plan)) return present({}, plan->id);
    bool later = false;
    for (const SeenPlan& seen : facts.plans()) {
        // Of two signed on one day the later is the one that was written down later.
        const bool before =
            plan->signed_on && seen.plan->signed_on &&
            seen.plan->signed_on->recorded < plan->signed_on->recorded &&
            seen.signed_at.day == facts.sight().interval(plan->signed_on->occurred).day;
        if (later && !before && has(*seen.plan)) return present(seen.signed_at, seen.plan->id);
        later |= seen.plan == plan;
    }
    return absent(std::move(lacking));
}

template <class Member>
auto effective(const Facts& facts, Member member) {
    return [&facts, member](const PlanVersion& plan) { return member(facts.holder(plan, member)); };
}

Presence chosen_services(const Facts& facts, const Happening& happening,
                         bool model::PlannedService::*mark, std::string lacking) {
    const auto has_services = [](const PlanVersion& p) { return !p.services.empty(); };
    const auto& plan = *static_cast<const PlanVersion*>(happening.subject);
    if (facts.holder(plan, has_services).services.empty()) return irrelevant();
    const auto all_marked = [&facts, mark, has_services](const PlanVersion& p) {
        const auto& services = facts.holder(p, has_services).services;
        return !services.empty() && std::all_of(services.begin(), services.end(),
                                                [mark](const auto& s) { return s.*mark; });
    };
    return plan_content(facts, happening, all_marked, std::move(lacking));
}

Presence funding(const Facts& facts, const Happening& happening, Content content) {
    const auto plan_of =
        [&facts](const PlanVersion& p) -> const std::optional<model::FundingPlan>& {
        return facts.holder(p, [](const PlanVersion& v) { return v.funding_plan.has_value(); })
            .funding_plan;
    };
    switch (content) {
        case Content::plan_other_funding:
            return plan_content(
                facts, happening,
                [&](const PlanVersion& p) {
                    const auto& funds = plan_of(p);
                    return funds && std::any_of(funds->sources.begin(), funds->sources.end(),
                                                [](model::Funding f) {
                                                    return f != model::Funding::county;
                                                });
                },
                "a source besides the county");
        case Content::plan_low_cost:
            return plan_content(
                facts, happening,
                [&](const PlanVersion& p) { return plan_of(p) && plan_of(p)->low_cost_considered; },
                "free and low-cost resources considered");
        default:
            return plan_content(
                facts, happening,
                [&](const PlanVersion& p) { return plan_of(p) && plan_of(p)->with_team; },
                "the team's help with the funding plan");
    }
}

// A formal member for every system involved: asked when the team is formed, or when the involvement
// began, if that was later.
Presence systems_represented(const Facts& facts, const Happening& happening) {
    const model::Referral* referral = facts.referral();
    if (referral == nullptr) return unknown("the referral, and with it the systems involved");
    Presence all = irrelevant();
    for (const model::SystemInvolvement& involved : referral->systems) {
        if (!facts.sight().sees(involved)) continue;
        if (involved.ended && facts.sight().sees(*involved.ended)) continue;
        const Interval begun = facts.sight().interval(involved.occurred);
        Presence one = absent(std::string(name(involved.system)));
        if (begun.day > happening.when.day) one.asked = begun;
        const Date asked = std::max(begun.day, happening.when.day);
        for (const model::TeamMember& member : facts.record().team.members) {
            if (member.support != model::Support::formal || member.system != involved.system ||
                !facts.sight().sees(member)) {
                continue;
            }
            if (member.ended && facts.sight().sees(*member.ended) &&
                facts.sight().interval(member.ended->occurred).day <= asked) {
                continue;  // gone before it was asked
            }
            const Interval since = facts.sight().interval(member.occurred);
            if (one.state != State::present || since.latest < one.since->latest) {
                one.state = State::present;
                one.since = since;
                one.entry = member.id;
                one.lacking.clear();
            }
        }
        if (one.state == State::present && one.since->day <= asked) one.since = happening.when;
        all = combine(std::move(all), std::move(one));
    }
    return all;
}

Presence transition_content(const Facts& facts, Content content) {
    if (content == Content::transition_meeting) {
        for (const SeenContact& seen : facts.contacts()) {
            if (seen.contact->reached &&
                seen.contact->purpose == model::Purpose::pre_release_planning) {
                return present(seen.when, seen.contact->id);
            }
        }
        return absent("a pre-release planning meeting");
    }
    const bool providers = content == Content::transition_providers;
    for (const SeenPlan& seen : facts.plans()) {
        if (seen.plan->kind != model::PlanKind::transition || seen.plan->services.empty()) continue;
        const auto& services = seen.plan->services;
        if (std::all_of(services.begin(), services.end(), [providers](const auto& service) {
                return providers ? !service.provider.empty()
                                 : service.first_appointment.has_value();
            })) {
            return present(seen.signed_at, seen.plan->id);
        }
    }
    return absent(providers ? "a provider for every service"
                            : "a first appointment for every service");
}

// Served too young, and of full age since the eighteenth birthday.
Presence of_age(const Facts& facts, Date born) {
    Date birthday = born + calendar::CalendarMonths{18 * 12};
    if (calendar::age_on(born, birthday) < 18) birthday = birthday + calendar::CalendarDays{1};
    if (birthday > facts.sight().as_of_day()) return absent("a client of full age");
    return present(facts.sight().interval(birthday));
}

Presence purchase_urgent(const Facts& facts, const Happening& happening) {
    const auto& purchase = *static_cast<const model::Purchase*>(happening.subject);
    const auto& business = *facts.sight().setting().business;
    // A cheque takes three business days; what could wait for it is no business of the fund (Q11).
    const auto cheque = business.add(happening.when.day, calendar::BusinessDays{3});
    if (!cheque) return unknown("the holidays of " + std::to_string(happening.when.day.year()));
    if (purchase.needed_by < *cheque) return present({}, purchase.id);
    return absent("a need sooner than " + cheque->text());
}

Presence presence_of(const Facts& facts, const Happening& happening, Content content) {
    switch (content) {
        case Content::client_adult: {
            const auto& born = facts.record().client.birth_date;
            if (!born) return unknown("the client's birth date");
            if (calendar::age_on(*born, happening.when.day) >= 18) return present();
            return of_age(facts, *born);
        }
        case Content::level_reason: {
            const auto& assignment = *static_cast<const model::Assignment*>(happening.subject);
            if (!assignment.reason) return absent("the reason for the level");
            // Who needs no more than light coordination is not served by recovery support
            // coordination.
            if (model::group_of(assignment.level) == model::LevelGroup::rsc &&
                *assignment.reason == model::LevelReason::light_coordination) {
                return absent("a reason for this level");
            }
            return present({}, assignment.id);
        }
        case Content::consents: {
            const model::Referral* referral = facts.referral();
            if (referral == nullptr) return unknown("the referral");
            if (!referral->consents_received || !facts.sight().sees(*referral->consents_received)) {
                return absent("the consent forms");
            }
            return present(facts.sight().interval(referral->consents_received->occurred),
                           referral->id);
        }
        case Content::plan_with_client:
            return plan_content(
                facts, happening, [](const PlanVersion& p) { return p.with_client; },
                "development with the client");
        case Content::plan_with_team:
            return plan_content(
                facts, happening,
                effective(facts, [](const PlanVersion& p) { return !p.team_meeting.empty(); }),
                "the team's input");
        case Content::plan_based_on_screen:
            return plan_content(
                facts, happening, [](const PlanVersion& p) { return p.based_on_screen; },
                "the screen as its basis");
        case Content::plan_needs:
            return plan_content(
                facts, happening,
                effective(facts, [](const PlanVersion& p) { return !p.needs.empty(); }),
                "the needs it answers");
        case Content::plan_crisis:
            // The one that stands with this version: its own, or that of the version it is of.
            return plan_content(
                facts, happening,
                [&facts](const PlanVersion& p) {
                    const auto& crisis =
                        facts
                            .holder(p,
                                    [](const PlanVersion& v) { return v.crisis_plan.has_value(); })
                            .crisis_plan;
                    return crisis && !crisis->strengths.empty() &&
                           !crisis->natural_supports.empty();
                },
                "a safety and crisis plan with strengths and natural supports");
        case Content::plan_informed_choice:
            return chosen_services(facts, happening, &model::PlannedService::informed_choice,
                                   "informed choice of every service");
        case Content::plan_choice_form:
            return chosen_services(facts, happening, &model::PlannedService::choice_form,
                                   "the choice form for every service");
        case Content::plan_other_funding:
        case Content::plan_low_cost:
        case Content::plan_funding_with_team: return funding(facts, happening, content);
        case Content::referral_form: {
            const auto& referral = *static_cast<const model::ReferralOut*>(happening.subject);
            return referral.referral_form ? present({}, referral.id) : absent("the referral form");
        }
        case Content::purchase_urgent: return purchase_urgent(facts, happening);
        case Content::systems_represented: return systems_represented(facts, happening);
        case Content::transition_meeting:
        case Content::transition_providers:
        case Content::transition_appointments: return transition_content(facts, content);
        case Content::discharge_reason: {
            const auto& reasons = static_cast<const model::Discharge*>(happening.subject)->reasons;
            const bool other = std::any_of(
                reasons.begin(), reasons.end(),
                [](model::DischargeReason r) { return r != model::DischargeReason::relapse; });
            return other ? present() : absent("a reason other than relapse");
        }
        case Content::admission_reason: {
            const auto& reasons =
                static_cast<const model::Admission*>(happening.subject)->declined_for;
            const bool other =
                std::any_of(reasons.begin(), reasons.end(), [](model::DeclinedFor r) {
                    return r != model::DeclinedFor::relapse &&
                           r != model::DeclinedFor::earlier_treatment;
                });
            return other ? present() : absent("a reason other than relapse or earlier treatment");
        }
        case Content::degree:
        case Content::experience:
        case Content::resume_on_file:
        case Content::degree_on_file:
        case Content::background_check:
        case Content::licence_verified:
        case Content::insurance_on_file:
        case Content::file_location:
        case Content::discretionary_fund: break;  // of workers and of the agency
    }
    return unknown("a content that cases do not have");
}

void judge_happening(const Judging& judging, const Happening& happening) {
    const Facts& facts = judging.facts;
    Obligation obligation = row(judging, happening.entry, happening.when.day);
    obligation.triggered = happening.when;
    const Term& term =
        obligation.ruling.term != nullptr ? *obligation.ruling.term : *judging.rule.shape;
    if (!term.applies.levels.empty() && term.requires_->at != policy::Occasion::assigned) {
        auto level = facts.level_on(happening.when.day);
        if (!level && !facts.runs().empty()) level = facts.runs().front().level;
        if (!level || !speaks_of(term, *level)) return;
    }
    if (term.applies.emergency) {
        const auto emergency = facts.emergency();
        if (!emergency && *term.applies.emergency) return;
        if (emergency && *emergency != *term.applies.emergency) {
            if (!*term.applies.emergency && has_term(judging, obligation)) {
                not_applicable(judging, std::move(obligation), Because::emergency_branch);
            }
            return;
        }
    }
    if (!has_term(judging, obligation)) return;
    obligation.due = Deadline{happening.when.earliest, happening.when.latest, happening.when.day};
    const bool excused = facts.excuse(judging.rule.rule->id, happening.when.day) != nullptr;
    // A release that was still to come when the client was discharged (Q33).
    const bool cut = term.requires_->at == policy::Occasion::release && facts.discharge_day() &&
                     happening.when.day > *facts.discharge_day();
    const auto settle = [&](Obligation one, Presence presence) {
        const Interval& asked = presence.asked ? *presence.asked : happening.when;
        if (presence.asked) one.due = Deadline{asked.earliest, asked.latest, asked.day};
        // What falls due with the discharge does not end by it (Q33).
        const auto ended = term.requires_->at == policy::Occasion::discharge
                               ? std::optional<Date>{}
                               : facts.discharge_day();
        ContentVerdict verdict = judge_presence(presence, asked, excused, ended, judging.as_of(),
                                                judging.sight().as_of_day());
        if (cut && verdict.verdict != Verdict::met && verdict.verdict != Verdict::excused) {
            verdict = {Verdict::not_applicable, Because::cut_off, {}};
        }
        one.verdict = verdict.verdict;
        one.because = verdict.because;
        one.late = verdict.late;
        one.evidence = presence.entry;
        one.met_at = presence.since;
        one.lacking = std::move(presence.lacking);
        emit(judging, std::move(one));
    };
    if (term.requires_->each) {
        for (const Content content : term.requires_->contents) {
            Obligation one = obligation;
            one.detail = name(content);
            settle(std::move(one), presence_of(facts, happening, content));
        }
        return;
    }
    Presence all = irrelevant();
    for (const Content content : term.requires_->contents) {
        all = combine(std::move(all), presence_of(facts, happening, content));
    }
    settle(std::move(obligation), std::move(all));
}

}  // namespace

void judge_requires(const Judging& judging) {
    const Term& shape = *judging.rule.shape;
    std::vector<Happening> happenings;
    const Unknown gap = find_occasions(judging.facts, shape.requires_->at, shape, happenings);
    if (gap != Unknown::none) return report_gap(judging, gap);
    for (const Happening& happening : happenings)
        judge_happening(judging, happening);
}

}  // namespace rsc::timeline
