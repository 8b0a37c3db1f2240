#include "exchange/demo_draft.hpp"

namespace rsc::exchange::demo {

Draft::Draft(const Office& office, const Course& the_course)
    : course(the_course),
      office_(&office),
      writing_(office.request().seed, the_course.index, "writing") {}

Random Draft::random(std::string_view purpose) const {
    return {office_->request().seed, course.index, purpose};
}

Instant Draft::at(Date day, int minute) const {
    return demo::at(office_->zone(), day, minute);
}

Date Draft::date_of(const Moment& moment) const {
    return office_->zone().date_of(moment);
}

namespace {

const Stretch* stretch_on(const std::vector<Stretch>& stretches, Date day) {
    const Stretch* found = nullptr;
    for (const Stretch& stretch : stretches) {
        if (found == nullptr || stretch.from <= day) found = &stretch;
    }
    return found;
}

}  // namespace

const Worker& Draft::worker_on(Date day) const {
    const Stretch* stretch = stretch_on(stretches, day);
    return stretch != nullptr ? *stretch->worker : office_->coordinators()[course.seat.worker];
}

model::Level Draft::level_on(Date day) const {
    const Stretch* stretch = stretch_on(stretches, day);
    return stretch != nullptr ? stretch->level : course.seat.level;
}

bool Draft::away_on(Date day) const {
    return course.absence && day >= course.absence->from && day <= course.absence->through;
}

// Nobody writes before it happened, and a note of the report's last evening is still written then.
model::Event Draft::written(const Moment& occurred, int days_later) {
    const Date day = date_of(occurred);
    const int minute = writing_.between(8 * 60 + 5, 17 * 60 + 25);
    const int delay = writing_.between(4, 95);
    Instant recorded;
    if (days_later > 0) {
        recorded = at(plus(day, days_later), minute);
    } else if (const auto* instant = std::get_if<Instant>(&occurred)) {
        recorded = *instant + in_minutes(delay);
        const Instant last = office_->zone().end_of(office_->as_of());
        if (*instant <= last && recorded > last) recorded = *instant;
    } else {
        recorded = at(day, 17 * 60 + delay / 4);
    }
    return {occurred, recorded, worker_on(day).ref()};
}

model::Event Draft::event(const Moment& occurred) {
    const int tardy = worker_on(date_of(occurred)).habits.tardy;
    const bool later = writing_.chance(tardy);
    return written(occurred, later ? writing_.between(1, 8) : 0);
}

model::Event Draft::prompt_event(const Moment& occurred) {
    return written(occurred, 0);
}

EntryId Draft::next_id() {
    return {keep(numbered("z", ++ids_, 1))};
}

}  // namespace rsc::exchange::demo
