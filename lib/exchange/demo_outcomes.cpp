#include <algorithm>

#include "exchange/demo_draft.hpp"

namespace rsc::exchange::demo {
namespace {

using model::AppointmentResult;
using model::LinkResult;
using model::Outcome;
using model::OutcomeInstrument;
using model::OutcomeStage;

constexpr std::array<Service, 6> referred_to = {Service::housing,       Service::employment,
                                                Service::legal,         Service::benefits,
                                                Service::mental_health, Service::child_care};

void referral_out(Draft& draft, Date day, Random& random) {
    auto referral = draft.entry<model::ReferralOut>(day);
    referral.service = random.pick(referred_to);
    referral.provider = draft.office().provider_of(referral.service, random);
    referral.referral_form = random.chance(draft.worker_on(day).habits.complete);
    if (random.chance(60)) {
        auto result = draft.step<model::ReferralResult>(plus(day, random.between(4, 20)));
        result.result = random.chance(70) ? LinkResult::linked : LinkResult::not_linked;
        if (result.result == LinkResult::not_linked) result.barrier = model::Barrier::no_opening;
        referral.result = result;
    }
    draft.record.referrals_out.push_back(referral);
}

void appointment(Draft& draft, Date day, Random& random) {
    auto made = draft.entry<model::Appointment>(day);
    const Date on = draft.office().working(plus(day, random.between(5, 14)));
    made.scheduled = draft.at(std::max(on, plus(day, 1)), random.between(9, 15) * 60);
    made.service = Service::medical;
    made.provider = draft.office().provider_of(Service::medical, random);
    auto outcome = draft.step<model::AppointmentOutcome>(made.scheduled);
    outcome.result = random.chance(75) ? AppointmentResult::kept : AppointmentResult::missed;
    if (outcome.result == AppointmentResult::missed) {
        outcome.barrier = model::Barrier::transportation;
    }
    made.outcome = outcome;
    draft.record.appointments.push_back(made);
}

Outcome asked(Draft& draft, Date day, OutcomeInstrument instrument, OutcomeStage stage) {
    auto outcome = draft.prompt_entry<Outcome>(day);
    outcome.instrument = instrument;
    outcome.stage = stage;
    return outcome;
}

void complete(Draft& draft, Outcome& outcome, Date day) {
    outcome.completed = draft.prompt_event(day);
}

// The interviews that the agency itself does, each with the days on which it counts.
void interviews(Draft& draft, Random& random) {
    const Course& course = draft.course;
    if (!course.agency_outcomes || !course.enrolled) return;
    const Date start = *course.enrolled;
    Outcome intake = asked(draft, start, OutcomeInstrument::gpra, OutcomeStage::intake);
    intake.window = model::Window{start, plus(start, 7)};
    if (random.chance(88)) {
        complete(draft, intake,
                 plus(start, course.prompt ? random.between(0, 7) : random.between(6, 16)));
    }
    draft.record.outcomes.push_back(intake);
    const Date opens = start + calendar::CalendarMonths{5};
    if (opens > draft.office().as_of()) return;
    Outcome later = asked(draft, opens, OutcomeInstrument::gpra, OutcomeStage::follow_up);
    later.window = model::Window{opens, start + calendar::CalendarMonths{8}};
    if (random.chance(60)) complete(draft, later, plus(opens, random.between(1, 100)));
    draft.record.outcomes.push_back(later);
}

void at_discharge(Draft& draft, Random& random) {
    const Course& course = draft.course;
    if (!course.leaving || !course.enrolled) return;
    const Date day = course.leaving->day;
    Outcome outcome = asked(draft, day, OutcomeInstrument::state, OutcomeStage::discharge);
    if (random.chance(draft.worker_on(day).habits.complete - 6)) {
        const bool timely = random.chance(draft.worker_on(day).habits.prompt);
        complete(draft, outcome, plus(day, timely ? 0 : random.between(1, 12)));
    }
    draft.record.outcomes.push_back(outcome);
}

void satisfaction(Draft& draft, Date start, Random& random) {
    const Date day = plus(start, random.between(12, 70));
    if (!random.chance(25) || day > draft.course.horizon) return;
    Outcome outcome = asked(draft, day, OutcomeInstrument::satisfaction, OutcomeStage::on_request);
    if (random.chance(70)) complete(draft, outcome, plus(day, random.between(0, 25)));
    draft.record.outcomes.push_back(outcome);
}

}  // namespace

void write_linkage(Draft& draft) {
    if (!draft.course.assigned) return;
    Random random = draft.random("linkage");
    Date day = draft.date_of(*draft.course.assigned);
    for (int i = 0; i < 3 && random.chance(55); ++i) {
        day = draft.office().working(plus(day, random.between(8, 40)));
        if (day > draft.course.horizon) return;
        referral_out(draft, day, random);
        if (random.chance(25)) appointment(draft, day, random);
    }
}

void write_outcomes(Draft& draft) {
    if (!draft.course.assigned) return;
    Random random = draft.random("outcomes");
    interviews(draft, random);
    satisfaction(draft, draft.date_of(*draft.course.assigned), random);
    at_discharge(draft, random);
}

}  // namespace rsc::exchange::demo
