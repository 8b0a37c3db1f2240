#include "timeline/occasions.hpp"

#include <algorithm>

#include "timeline/lists.hpp"

namespace rsc::timeline {
namespace {

using policy::Occasion;

void by_time(std::vector<Happening>& happenings) {
    put_in_order(happenings.begin(), happenings.end(), [](const Happening& a, const Happening& b) {
        return a.when.earliest < b.when.earliest;
    });
}

void find_step_downs(const Facts& facts, std::vector<Happening>& happenings) {
    const auto runs = facts.runs();
    for (std::size_t i = 1; i < runs.size(); ++i) {
        if (runs[i].group == LevelGroup::cm) {
            happenings.push_back({runs[i].assignment, runs[i].from, nullptr});
        }
    }
}

void find_submissions(const Facts& facts, const policy::Term& term,
                      std::vector<Happening>& happenings) {
    for (const model::Sar& sar : facts.record().sars) {
        if (!facts.sight().sees(sar) || !allows(term.applies.sar_kinds, sar.kind)) continue;
        for (const model::SarStep& step : sar.status) {
            if (step.status == model::SarStatus::submitted && facts.sight().sees(step)) {
                happenings.push_back({sar.id, facts.sight().interval(step.occurred), &sar});
                break;
            }
        }
    }
}

template <class Entries>
void find_entries(const Facts& facts, const Entries& entries, std::vector<Happening>& happenings) {
    for (const auto& entry : entries) {
        if (facts.sight().sees(entry)) {
            happenings.push_back({entry.id, facts.sight().interval(entry.occurred), &entry});
        }
    }
}

void find_outcomes(const Facts& facts, Occasion occasion, std::vector<Happening>& happenings) {
    for (const model::Outcome& outcome : facts.record().outcomes) {
        if (!facts.sight().sees(outcome)) continue;
        const bool satisfaction = outcome.instrument == model::OutcomeInstrument::satisfaction;
        const bool wanted = occasion == Occasion::outcome_window
                                ? outcome.window.has_value() && !satisfaction
                                : satisfaction;
        if (wanted) {
            happenings.push_back({outcome.id, facts.sight().interval(outcome.occurred), &outcome});
        }
    }
}

void find_referrals(const Facts& facts, Occasion occasion, std::vector<Happening>& happenings) {
    const Sight& sight = facts.sight();
    for (const model::ReferralOut& referral : facts.record().referrals_out) {
        if (!sight.sees(referral)) continue;
        if (occasion == Occasion::handed_over) {
            if (!referral.hand_off || !sight.sees(*referral.hand_off)) continue;
            happenings.push_back(
                {referral.id, sight.interval(referral.hand_off->occurred), &referral});
            continue;
        }
        const auto& result = referral.result;
        if (!result || !sight.sees(*result)) continue;
        const bool linked = result->result == model::LinkResult::linked;
        const bool full = (result->result == model::LinkResult::not_linked ||
                           result->result == model::LinkResult::waitlisted) &&
                          result->barrier == model::Barrier::no_opening;
        if (occasion == Occasion::linked ? linked : full) {
            happenings.push_back({referral.id, sight.interval(result->occurred), &referral});
        }
    }
}

void find_no_shows(const Facts& facts, std::vector<Happening>& happenings) {
    for (const model::Appointment& appointment : facts.record().appointments) {
        if (!facts.sight().sees(appointment) || !appointment.outcome ||
            !facts.sight().sees(*appointment.outcome) ||
            appointment.outcome->result != model::AppointmentResult::missed) {
            continue;
        }
        happenings.push_back(
            {appointment.id, facts.sight().interval(appointment.scheduled), &appointment});
    }
}

void find_advocacy(const Facts& facts, std::vector<Happening>& happenings) {
    for (const SeenContact& seen : facts.contacts()) {
        const model::Contact& contact = *seen.contact;
        const bool outside = contact.with != model::With::client &&
                             contact.with != model::With::family &&
                             contact.with != model::With::natural_support;
        if (contact.reached && contact.purpose == model::Purpose::advocacy && outside) {
            happenings.push_back({contact.id, seen.when, &contact});
        }
    }
}

void find_changes(const Facts& facts, std::vector<Happening>& happenings) {
    const auto services = facts.services();
    for (std::size_t i = 1; i < services.size(); ++i) {
        if (services[i].assignment->worker == services[i - 1].assignment->worker) continue;
        happenings.push_back(
            {services[i].assignment->id, services[i].from, services[i].assignment});
    }
}

void find_completed(const Facts& facts, Occasion occasion, std::vector<Happening>& happenings) {
    for (const model::Outcome& outcome : facts.record().outcomes) {
        if (!facts.sight().sees(outcome) || !outcome.completed ||
            !facts.sight().sees(*outcome.completed)) {
            continue;
        }
        if (occasion == Occasion::closeout && outcome.stage != model::OutcomeStage::discharge) {
            continue;
        }
        happenings.push_back(
            {outcome.id, facts.sight().interval(outcome.completed->occurred), &outcome});
    }
    by_time(happenings);
}

// Accepted: first, or first after a refusal. Where nothing of care coordination was ever offered
// the record does not say.
Unknown find_answers(const Facts& facts, Occasion occasion, std::vector<Happening>& happenings) {
    std::vector<std::pair<Interval, const model::Offer*>> offers;
    for (const model::Offer& offer : facts.record().offers) {
        if (offer.kind == model::OfferKind::care_coordination && facts.sight().sees(offer)) {
            offers.emplace_back(facts.sight().interval(offer.occurred), &offer);
        }
    }
    put_in_order(offers.begin(), offers.end(),
                 [](const auto& a, const auto& b) { return a.first.earliest < b.first.earliest; });
    bool accepted = false;
    for (const auto& [when, offer] : offers) {
        if (offer->answer == model::Answer::accepted) {
            if (occasion == Occasion::care_accepted && !accepted) {
                happenings.push_back({offer->id, when, offer});
            }
            accepted = true;
        } else if (offer->answer == model::Answer::refused) {
            if (occasion == Occasion::care_refused) happenings.push_back({offer->id, when, offer});
            accepted = false;
        }
    }
    return offers.empty() && occasion == Occasion::care_accepted ? Unknown::offer : Unknown::none;
}

}  // namespace

Unknown find_occasions(const Facts& facts, Occasion occasion, const policy::Term& term,
                       std::vector<Happening>& happenings) {
    happenings.clear();
    const Sight& sight = facts.sight();
    switch (occasion) {
        case Occasion::referral_notified:
        case Occasion::consents_received: {
            const model::Referral* referral = facts.referral();
            if (referral == nullptr) return Unknown::referral;
            const bool consents = occasion == Occasion::consents_received &&
                                  referral->consents_received &&
                                  sight.sees(*referral->consents_received);
            happenings.push_back({referral->id,
                                  sight.interval(consents ? referral->consents_received->occurred
                                                          : referral->occurred),
                                  referral});
            return Unknown::none;
        }
        case Occasion::first_assignment:
            if (!facts.services().empty()) {
                const Service& first = facts.services().front();
                happenings.push_back({first.assignment->id, first.from, first.assignment});
            }
            return Unknown::none;
        case Occasion::assigned:
            for (const Service& service : facts.services()) {
                if (speaks_of(term, service.assignment->level)) {
                    happenings.push_back(
                        {service.assignment->id, service.from, service.assignment});
                }
            }
            return Unknown::none;
        case Occasion::level_start:
            for (const LevelRun& run : facts.runs()) {
                if (speaks_of(term, run.group)) {
                    happenings.push_back({run.assignment, run.from, nullptr});
                    break;  // once, from the first day on the level (Q39)
                }
            }
            return Unknown::none;
        case Occasion::step_down: find_step_downs(facts, happenings); return Unknown::none;
        case Occasion::enrolment:
            if (facts.enrolment() == nullptr) return Unknown::enrolment;
            happenings.push_back(
                {facts.enrolment()->id, sight.interval(facts.enrolment()->occurred), nullptr});
            return Unknown::none;
        case Occasion::team_formed:
            if (const auto formed = team_formed(facts)) {
                happenings.push_back({formed->entry, formed->when, nullptr});
            }
            return Unknown::none;
        case Occasion::plan_signed:
            for (const SeenPlan& seen : facts.plans()) {
                if (allows(term.applies.plan_kinds, seen.plan->kind)) {
                    happenings.push_back({seen.plan->id, seen.signed_at, seen.plan});
                }
            }
            return Unknown::none;
        case Occasion::sar_submitted:
            find_submissions(facts, term, happenings);
            return Unknown::none;
        case Occasion::referral_made:
            find_entries(facts, facts.record().referrals_out, happenings);
            return Unknown::none;
        case Occasion::purchase_made:
            find_entries(facts, facts.record().purchases, happenings);
            return Unknown::none;
        case Occasion::outcome_window:
        case Occasion::satisfaction_requested:
            find_outcomes(facts, occasion, happenings);
            return Unknown::none;
        case Occasion::admission_declined:
            for (const model::Admission& admission : facts.record().admissions) {
                if (!sight.sees(admission) || admission.declined_for.empty()) continue;
                happenings.push_back(
                    {admission.id, sight.interval(admission.occurred), &admission});
            }
            return Unknown::none;
        case Occasion::release:
            if (const model::Transition* transition = facts.transition()) {
                happenings.push_back(
                    {transition->id, sight.interval(transition->release), transition});
            }
            return Unknown::none;
        case Occasion::discharge:
            if (facts.discharge() != nullptr) {
                happenings.push_back({facts.discharge()->id,
                                      sight.interval(facts.discharge()->occurred),
                                      facts.discharge()});
            }
            return Unknown::none;
        case Occasion::linked:
        case Occasion::no_opening:
        case Occasion::handed_over:
            find_referrals(facts, occasion, happenings);
            return Unknown::none;
        case Occasion::no_show: find_no_shows(facts, happenings); return Unknown::none;
        case Occasion::advocacy: find_advocacy(facts, happenings); return Unknown::none;
        case Occasion::coordinator_changed: find_changes(facts, happenings); return Unknown::none;
        case Occasion::stay_ended:
            for (const model::Placement& stay : facts.record().placements) {
                if (!sight.sees(stay) || !stay.discharged || !sight.sees(*stay.discharged))
                    continue;
                happenings.push_back({stay.id, sight.interval(stay.discharged->occurred), &stay});
            }
            by_time(happenings);
            return Unknown::none;
        case Occasion::outcome_completed:
        case Occasion::closeout: find_completed(facts, occasion, happenings); return Unknown::none;
        case Occasion::care_accepted:
        case Occasion::care_refused: return find_answers(facts, occasion, happenings);
        case Occasion::hired:
        case Occasion::training_held:
        case Occasion::agency_begun: return Unknown::none;  // of workers and of the agency
    }
    return Unknown::none;
}

bool concerns(const policy::Term& term, Occasion occasion, const Happening& happening) {
    const policy::Applies& applies = term.applies;
    switch (occasion) {
        case Occasion::referral_made:
        case Occasion::linked:
        case Occasion::no_opening:
        case Occasion::handed_over:
            return allows(applies.services,
                          static_cast<const model::ReferralOut*>(happening.subject)->service);
        case Occasion::no_show:
            return allows(applies.services,
                          static_cast<const model::Appointment*>(happening.subject)->service);
        case Occasion::stay_ended: {
            const auto& stay = *static_cast<const model::Placement*>(happening.subject);
            return allows(applies.placements, stay.kind) &&
                   (!applies.on_medication || *applies.on_medication == stay.on_medication);
        }
        case Occasion::outcome_window:
        case Occasion::outcome_completed:
        case Occasion::closeout: {
            const auto& outcome = *static_cast<const model::Outcome*>(happening.subject);
            if (!allows(applies.instruments, outcome.instrument)) return false;
            return occasion == Occasion::closeout || allows(applies.stages, outcome.stage);
        }
        default: return true;
    }
}

void report_gap(const Judging& judging, Unknown gap) {
    const auto first_day = judging.facts.first_day();
    if (!first_day) return;
    Obligation obligation = row(judging, {}, *first_day);
    if (!has_term(judging, obligation)) return;
    if (gap == Unknown::offer) {
        return undetermined(judging, std::move(obligation), Because::content_unknown,
                            "whether the client accepted care coordination");
    }
    const Because because = gap == Unknown::referral    ? Because::no_referral
                            : gap == Unknown::enrolment ? Because::no_enrolment
                                                        : Because::no_assignment;
    undetermined(judging, std::move(obligation), because);
}

}  // namespace rsc::timeline
