#include "timeline/evidence.hpp"

#include <algorithm>

#include "timeline/lists.hpp"

namespace rsc::timeline {
namespace {

using policy::Evidence;
using policy::EvidenceKind;

std::optional<OtherPlan> other_than_wanted(const Evidence& wanted, const SeenPlan& seen,
                                           const Facts& facts) {
    if (!allows(wanted.plan_kinds, seen.plan->kind)) return OtherPlan::kind;
    if (!seen.has_crisis_plan) return OtherPlan::without_crisis_plan;
    const auto with_meeting = [](const model::PlanVersion& p) { return !p.team_meeting.empty(); };
    if (wanted.after_team_meeting && facts.holder(*seen.plan, with_meeting).team_meeting.empty()) {
        return OtherPlan::without_team_meeting;
    }
    return std::nullopt;
}

void find_contacts(const Facts& facts, const Evidence& wanted, std::vector<Found>& found) {
    for (const SeenContact& seen : facts.contacts()) {
        const model::Contact& contact = *seen.contact;
        if (other_than(wanted, contact)) continue;
        found.push_back({contact.id, seen.when, wanted.modes.empty() || contact.mode.has_value()});
    }
}

void find_plans(const Facts& facts, const Evidence& wanted, std::vector<Found>& found) {
    for (const SeenPlan& seen : facts.plans()) {
        if (!other_than_wanted(wanted, seen, facts))
            found.push_back({seen.plan->id, seen.signed_at});
    }
}

template <class Entries>
void find_all(const Facts& facts, const Entries& entries, std::vector<Found>& found) {
    for (const auto& entry : entries) {
        if (facts.sight().sees(entry)) {
            found.push_back({entry.id, facts.sight().interval(entry.occurred)});
        }
    }
}

void find_outcomes(const Facts& facts, const Evidence& wanted, std::vector<Found>& found) {
    for (const model::Outcome& outcome : facts.record().outcomes) {
        if (!facts.sight().sees(outcome) || !outcome.completed ||
            !facts.sight().sees(*outcome.completed)) {
            continue;
        }
        if (wanted.stage && outcome.stage != *wanted.stage) continue;
        if (wanted.instrument && outcome.instrument != *wanted.instrument) continue;
        found.push_back({outcome.id, facts.sight().interval(outcome.completed->occurred)});
    }
}

void find_reimbursements(const Facts& facts, std::vector<Found>& found) {
    for (const model::Sar& sar : facts.record().sars) {
        if (sar.kind != model::SarKind::reimbursement || !facts.sight().sees(sar)) continue;
        for (const model::SarStep& step : sar.status) {
            if (step.status == model::SarStatus::submitted && facts.sight().sees(step)) {
                found.push_back({sar.purchase, facts.sight().interval(step.occurred)});
                break;
            }
        }
    }
}

}  // namespace

std::optional<OtherContact> other_than(const Evidence& wanted, const model::Contact& contact) {
    if (!contact.reached) return OtherContact::reached_nobody;
    if (!allows(wanted.with, contact.with)) return OtherContact::person;
    if (!wanted.purposes.empty() &&
        (!contact.purpose || !allows(wanted.purposes, *contact.purpose))) {
        return OtherContact::purpose;
    }
    if (contact.mode && !allows(wanted.modes, *contact.mode)) return OtherContact::mode;
    return std::nullopt;
}

std::optional<OtherPlan> other_than(const Evidence& wanted, const model::PlanVersion& plan,
                                    const Facts& facts) {
    if (!allows(wanted.plan_kinds, plan.kind)) return OtherPlan::kind;
    const auto plans = facts.plans();
    const auto seen = std::find_if(plans.begin(), plans.end(),
                                   [&](const SeenPlan& one) { return one.plan == &plan; });
    return seen == plans.end() ? OtherPlan::unsigned_ : other_than_wanted(wanted, *seen, facts);
}

void find_evidence(const Facts& facts, const Evidence& wanted, std::vector<Found>& found) {
    found.clear();
    switch (wanted.kind) {
        case EvidenceKind::contact: find_contacts(facts, wanted, found); return;  // in order
        case EvidenceKind::plan_signed: find_plans(facts, wanted, found); return;
        case EvidenceKind::assignment:
            for (const Service& service : facts.services()) {
                found.push_back({service.assignment->id, service.from});
            }
            return;
        case EvidenceKind::team_formed:
            if (const auto formed = team_formed(facts)) found.push_back(*formed);
            return;
        case EvidenceKind::team_meeting:
            find_all(facts, facts.record().team.meetings, found);
            break;
        case EvidenceKind::acuity: find_all(facts, facts.record().acuity, found); break;
        case EvidenceKind::contact_information:
            find_all(facts, facts.record().client.contact_information, found);
            break;
        case EvidenceKind::outcome_completed: find_outcomes(facts, wanted, found); break;
        case EvidenceKind::reimbursement: find_reimbursements(facts, found); break;
        case EvidenceKind::emergency_steps: {
            std::optional<Interval> done;
            if (emergency_steps_lacking(facts, done).empty() && done) {
                found.push_back({facts.referral()->id, *done});
            }
            return;
        }
        case EvidenceKind::appointment_kept:
            for (const model::Appointment& appointment : facts.record().appointments) {
                if (!facts.sight().sees(appointment) || !appointment.outcome ||
                    !facts.sight().sees(*appointment.outcome) ||
                    appointment.outcome->result != model::AppointmentResult::kept ||
                    !allows(wanted.services, appointment.service)) {
                    continue;
                }
                found.push_back({appointment.id, facts.sight().interval(appointment.scheduled)});
            }
            break;
        case EvidenceKind::contents:  // judged as contents are
        case EvidenceKind::notice:    // of workers
        case EvidenceKind::attendance:
        case EvidenceKind::verification:  // of the agency
            return;
    }
    put_in_order(found.begin(), found.end(),
                 [](const Found& a, const Found& b) { return a.when.earliest < b.when.earliest; });
}

bool is_silent(const Facts& facts, model::Section section, Date day) {
    const auto& silences = facts.record().not_recorded;
    return std::any_of(silences.begin(), silences.end(), [&](const model::NotRecorded& silence) {
        return section == silence.section && (!silence.through || day <= *silence.through);
    });
}

std::int32_t count_attempts(const Facts& facts, const Evidence& wanted, const Interval& from,
                            Instant to) {
    if (wanted.kind != EvidenceKind::contact) return 0;
    std::int32_t count = 0;
    for (const SeenContact& seen : facts.contacts()) {
        if (seen.contact->reached || !allows(wanted.with, seen.contact->with)) continue;
        if (seen.when.latest >= from.earliest && seen.when.earliest <= to) ++count;
    }
    return count;
}

std::string emergency_steps_lacking(const Facts& facts, std::optional<Interval>& done) {
    // Where no emergency was found there are no steps, and nothing that they could meet.
    if (facts.referral() == nullptr || !facts.referral()->emergency) return "emergency needs";
    const auto& emergency = facts.referral()->emergency;
    std::string lacking;
    const auto step = [&](const std::optional<model::Event>& event, std::string_view what) {
        if (!event || !facts.sight().sees(*event)) {
            lacking += (lacking.empty() ? "" : ", ") + std::string(what);
            return;
        }
        const Interval when = facts.sight().interval(event->occurred);
        if (!done || when.latest > done->latest) done = when;
    };
    step(emergency->screen_reviewed, "screen reviewed");
    step(emergency->needs_confirmed, "needs confirmed with the client");
    for (const model::Service need : emergency->needs) {
        const auto& found = emergency->services;
        const auto it = std::find_if(found.begin(), found.end(), [need](const auto& service) {
            return service.need == need && service.rss_tool;
        });
        const std::string which(name(need));
        if (it == found.end()) {
            lacking += (lacking.empty() ? "" : ", ") + ("provider for " + which);
        } else {
            step(it->referred, "referral for " + which);
        }
    }
    bool planned = false;
    for (const SeenPlan& seen : facts.plans()) {
        if (!seen.has_crisis_plan || (seen.plan->kind != model::PlanKind::preliminary &&
                                      seen.plan->kind != model::PlanKind::full)) {
            continue;
        }
        planned = true;
        if (!done || seen.signed_at.latest > done->latest) done = seen.signed_at;
        break;
    }
    if (!planned) {
        lacking += (lacking.empty() ? "" : ", ") + std::string("preliminary plan with crisis plan");
    }
    return lacking;
}

std::optional<Found> team_formed(const Facts& facts) {
    std::optional<Found> first;
    const auto& members = facts.record().team.members;
    const auto span_of =
        [&](const model::TeamMember& member) -> std::pair<Interval, std::optional<Interval>> {
        std::optional<Interval> ended;
        if (member.ended && facts.sight().sees(*member.ended)) {
            ended = facts.sight().interval(member.ended->occurred);
        }
        return {facts.sight().interval(member.occurred), ended};
    };
    for (const auto& formal : members) {
        if (formal.support != model::Support::formal || !facts.sight().sees(formal)) continue;
        const auto [formal_from, formal_end] = span_of(formal);
        for (const auto& informal : members) {
            if (informal.support != model::Support::informal || !facts.sight().sees(informal)) {
                continue;
            }
            const auto [informal_from, informal_end] = span_of(informal);
            const bool formal_later = formal_from.latest >= informal_from.latest;
            const Interval both = formal_later ? formal_from : informal_from;
            if (formal_end && formal_end->earliest <= both.earliest) continue;
            if (informal_end && informal_end->earliest <= both.earliest) continue;
            if (!first || both.latest < first->when.latest) {
                first = Found{formal_later ? formal.id : informal.id, both};
            }
        }
    }
    return first;
}

std::string team_lacking(const Facts& facts) {
    bool formal = false;
    bool informal = false;
    for (const auto& member : facts.record().team.members) {
        if (!facts.sight().sees(member)) continue;
        (member.support == model::Support::formal ? formal : informal) = true;
    }
    if (!formal && !informal) return "no member";
    if (!formal) return "no formal support";
    if (!informal) return "no informal support";
    return "formal and informal support never at once";
}

}  // namespace rsc::timeline
