#include <algorithm>

#include "exchange/demo_draft.hpp"

namespace rsc::exchange::demo {
namespace {

using model::ExcuseReason;
using model::PlacementKind;

Service service_of(PlacementKind kind) {
    switch (kind) {
        case PlacementKind::detoxification: return Service::detoxification;
        case PlacementKind::residential: return Service::residential_treatment;
        default: return Service::medical;
    }
}

ExcuseReason reason_of(PlacementKind kind) {
    switch (kind) {
        case PlacementKind::incarceration: return ExcuseReason::incarceration;
        case PlacementKind::residential: return ExcuseReason::residential_stay;
        default: return ExcuseReason::hospital;
    }
}

void excuse(Draft& draft, ExcuseReason reason, Date approved, Date from, Date through) {
    auto entry = draft.prompt_entry<model::Excuse>(approved);
    const WorkerId approver = draft.office().supervisor_of(draft.worker_on(approved));
    entry.by = approver;
    entry.reason = reason;
    entry.from = from;
    entry.through = through;
    entry.approver = approver;
    entry.evidence = "Letter on file.";
    draft.record.excuses.push_back(entry);
}

void placement(Draft& draft, Random& random) {
    if (!draft.course.absence) return;
    const Absence& absence = *draft.course.absence;
    const bool waits = absence.kind == PlacementKind::state_hospital;
    const Date begun = waits ? plus(absence.from, -random.between(3, 10)) : absence.from;
    auto stay = draft.entry<model::Placement>(begun);
    stay.kind = absence.kind;
    if (absence.kind != PlacementKind::incarceration) {
        stay.provider = draft.office().provider_of(service_of(absence.kind), random);
        stay.on_medication = random.chance(50);
    }
    if (waits) {
        stay.waitlisted = draft.prompt_event(begun);
        stay.waitlisted->recorded = stay.recorded;
        stay.ready = draft.prompt_event(plus(absence.through, -random.between(1, 3)));
    }
    stay.admitted = draft.prompt_event(absence.from);
    if (!waits) stay.admitted->recorded = stay.recorded;
    stay.discharged = draft.prompt_event(absence.through);
    draft.record.placements.push_back(stay);
    if (absence.excused) {
        excuse(draft, reason_of(absence.kind), plus(absence.from, 1), absence.from,
               absence.through);
    }
}

// Learned of after the assignment; released some weeks later.
void transition(Draft& draft, Random& random) {
    if (!draft.course.re_entry) return;
    const Date start = draft.date_of(*draft.course.assigned);
    auto entry = draft.prompt_entry<model::Transition>(plus(start, 1));
    entry.facility = "Elderfen Correctional Center";
    const Date release = plus(start, random.between(10, 34));
    entry.release = random.chance(80) ? Moment(draft.at(release, 9 * 60)) : Moment(release);
    draft.record.transition = entry;
    const Date day = draft.office().working(plus(release, -random.between(3, 6)));
    if (day <= start || day > draft.course.horizon ||
        !random.chance(draft.course.complete ? 96 : 40))
        return;
    auto meeting = draft.entry<model::Contact>(draft.at(day, 13 * 60));
    meeting.mode = model::Mode::face_to_face;
    meeting.with = model::With::parole_agent;
    meeting.reached = true;
    meeting.purpose = model::Purpose::pre_release_planning;
    meeting.note = "Planning meeting before release.";
    draft.record.contacts.push_back(meeting);
}

void waiver(Draft& draft) {
    if (!draft.course.waived) return;
    const Date from = draft.course.intake;
    excuse(draft, ExcuseReason::county_waiver, from, from, plus(draft.course.horizon, 45));
    draft.record.excuses.back().evidence = "County letter: pilot without time limits.";
}

void end_of_episode(Draft& draft, Random& random) {
    if (!draft.course.leaving) return;
    const Leaving& leaving = *draft.course.leaving;
    const int minute = random.between(15 * 60, 17 * 60);
    auto discharge = draft.prompt_entry<model::Discharge>(draft.at(leaving.day, minute));
    discharge.reasons = {leaving.reason};
    discharge.planned = leaving.planned;
    if (!leaving.planned) discharge.note = "The client did not come back.";
    draft.record.discharge = discharge;
}

}  // namespace

void write_leave(Draft& draft) {
    Random random = draft.random("leave");
    waiver(draft);
    end_of_episode(draft, random);
    if (!draft.course.assigned) return;
    placement(draft, random);
    transition(draft, random);
}

}  // namespace rsc::exchange::demo
