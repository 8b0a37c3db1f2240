#include "timeline/occasions.hpp"

#include <algorithm>

namespace rsc::timeline {
namespace {

using policy::Occasion;

template <class List, class Value>
bool allows(const List& list, const Value& value) {
    return list.empty() || std::find(list.begin(), list.end(), value) != list.end();
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
        case Occasion::hired:
        case Occasion::training_held:
        case Occasion::agency_begun: return Unknown::none;  // of workers and of the agency
    }
    return Unknown::none;
}

void report_gap(const Judging& judging, Unknown gap) {
    const auto first_day = judging.facts.first_day();
    if (!first_day) return;
    Obligation obligation = row(judging, {}, *first_day);
    if (!has_term(judging, obligation)) return;
    const Because because = gap == Unknown::referral    ? Because::no_referral
                            : gap == Unknown::enrolment ? Because::no_enrolment
                                                        : Because::no_assignment;
    undetermined(judging, std::move(obligation), because);
}

}  // namespace rsc::timeline
