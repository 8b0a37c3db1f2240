#include <algorithm>

#include "timeline/contents.hpp"

namespace rsc::timeline {
namespace {

using policy::Content;
using State = Presence::State;

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

// What stands in the entries themselves, whatever the source of the record is silent about.
Presence look_for(const Facts& facts, const Happening& happening, Content content) {
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
        case Content::plan_with_team:
        case Content::plan_based_on_screen:
        case Content::plan_needs:
        case Content::plan_crisis:
        case Content::plan_informed_choice:
        case Content::plan_choice_form:
        case Content::plan_other_funding:
        case Content::plan_low_cost:
        case Content::plan_funding_with_team:
        case Content::plan_goals:
        case Content::plan_indicators:
        case Content::plan_natural_supports:
        case Content::plan_considers_strengths:
        case Content::plan_considers_family:
        case Content::plan_considers_culture:
        case Content::plan_considers_trauma:
        case Content::plan_language_met:
        case Content::plan_with_family:
        case Content::plan_housing_fits:
        case Content::plan_papers: return of_plan(facts, happening, content);
        case Content::goals_linked:
        case Content::link_evidence:
        case Content::hand_off_warm:
        case Content::no_show_reason:
        case Content::feedback_consent:
        case Content::release_valid:
        case Content::hand_off_contact:
        case Content::no_opening_notified: return of_linkage(facts, happening, content);
        case Content::refusal_documented: {
            const auto& reasons = static_cast<const model::Discharge*>(happening.subject)->reasons;
            const bool asked =
                std::any_of(reasons.begin(), reasons.end(), [](model::DischargeReason reason) {
                    return reason == model::DischargeReason::withdrew ||
                           reason == model::DischargeReason::lost_contact;
                });
            return asked ? of_engagement(facts, content) : irrelevant();
        }
        case Content::papers_reviewed:
        case Content::admission_confirmed:
        case Content::admission_steps:
        case Content::expectations_explained:
        case Content::level_of_care:
        case Content::benefits_screened:
        case Content::benefits_soar: return of_engagement(facts, content);
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
        case Content::bachelor_equivalent:
        case Content::criminal_background_check:
        case Content::knowledge:
        case Content::sharing_protocol:
        case Content::data_sharing:
        case Content::hand_off_protocol:
        case Content::language_protocol:
        case Content::information_flow:
        case Content::cultural_review:
        case Content::discretionary_fund: break;  // of workers and of the agency
    }
    return unknown("a content that cases do not have");
}

/// Another section than that of its occasion, in which a content stands.
std::optional<model::Section> section_of(Content content) {
    switch (content) {
        case Content::plan_with_team:
        case Content::systems_represented: return model::Section::team;
        case Content::transition_meeting: return model::Section::contacts;
        default: return std::nullopt;
    }
}

}  // namespace

Presence presence_of(const Facts& facts, const Happening& happening, Content content) {
    Presence found = look_for(facts, happening, content);
    const bool late =
        found.state == State::present && found.since && found.since->day > happening.when.day;
    if (found.state != State::absent && !late) return found;
    // What came late shows nothing of what the source does not tell of before.
    const auto section = section_of(content);
    if (!section || !is_silent(facts, *section, happening.when.day)) return found;
    const std::string what = found.lacking.empty() ? std::string(name(content)) : found.lacking;
    return unknown(what + ", of which the source of this record does not tell");
}

Presence presence_of(const Facts& facts, const Happening& happening,
                     const std::vector<Content>& contents) {
    Presence all = irrelevant();
    for (const Content content : contents)
        all = combine(std::move(all), presence_of(facts, happening, content));
    return all;
}

}  // namespace rsc::timeline
