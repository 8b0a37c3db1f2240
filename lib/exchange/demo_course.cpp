#include <algorithm>

#include "exchange/demo_draft.hpp"

namespace rsc::exchange::demo {
namespace {

using model::DischargeReason;
using model::Level;

constexpr int reach_back = 420;  // days of intake before the report

// Cubed, for a growing agency has far more new clients than old ones.
int days_ago(const Seat& seat, Random& random) {
    switch (seat.crowd) {
        case Crowd::now: return random.between(6, 44);
        case Crowd::past: return random.between(98, 140);
        case Crowd::ordinary: break;
    }
    const int share = random.below(1024);
    const int squared = share * share / 1024;
    return 3 + reach_back * (squared * share / 1024) / 1024;
}

// Within the time the worker works here.
int clamped_to_employment(int ago, const Worker& worker, Date as_of) {
    if (worker.hired) ago = std::min(ago, std::max(3, days_between(*worker.hired, as_of) - 4));
    if (worker.left) ago = std::max(ago, days_between(*worker.left, as_of) + 25);
    return ago;
}

Leaving leaving_on(Date day, Random& random) {
    static constexpr std::array<DischargeReason, 10> reasons = {
        DischargeReason::completed,     DischargeReason::completed,   DischargeReason::completed,
        DischargeReason::moved,         DischargeReason::withdrew,    DischargeReason::lost_contact,
        DischargeReason::lost_contact,  DischargeReason::transferred, DischargeReason::incarcerated,
        DischargeReason::administrative};
    const DischargeReason reason = random.pick(reasons);
    const bool planned = reason == DischargeReason::completed ||
                         reason == DischargeReason::transferred || reason == DischargeReason::moved;
    return {day, reason, planned};
}

std::optional<Leaving> drawn_leaving(const Course& course, const Office& office, Random& random) {
    const int age = days_between(course.intake, office.as_of());
    if (course.seat.crowd == Crowd::now) return std::nullopt;
    if (course.seat.crowd == Crowd::past) {
        if (!random.chance(66)) return std::nullopt;
        return leaving_on(office.working(plus(office.as_of(), -random.between(58, 95))), random);
    }
    if (age < 24 || !random.chance(age < 90 ? 9 : 64)) return std::nullopt;
    const int stay = random.between(16, std::min(age - 2, 92));
    return leaving_on(office.working(plus(course.intake, stay)), random);
}

void draw_intake(Course& course, const Office& office, Random& random) {
    const Worker& worker = office.coordinators()[course.seat.worker];
    const int ago = clamped_to_employment(days_ago(course.seat, random), worker, office.as_of());
    course.intake = plus(office.as_of(), -ago);
    course.emergency = random.chance(12);
    if (!course.emergency && random.chance(92)) course.intake = office.working(course.intake);
    course.intake_minute = random.between(8 * 60, 16 * 60 + 40);
    course.prompt = random.chance(worker.habits.prompt);
    course.complete = random.chance(worker.habits.complete);
}

Date next_working(const Office& office, Date day) {
    do
        day = plus(day, 1);
    while (!office.is_working_day(day));
    return day;
}

void draw_assignment(Course& course, const Office& office, Random& random) {
    Date day = course.intake;
    int minute = course.intake_minute + random.between(15, 100);
    if (!course.emergency) {
        const bool same_day = office.is_working_day(day) && course.intake_minute < 15 * 60 &&
                              random.chance(course.prompt ? 80 : 45);
        if (!same_day) {
            day = next_working(office, day);
            minute = course.prompt ? random.between(8 * 60 + 5, 9 * 60 + 30)
                                   : random.between(9 * 60, 16 * 60);
        }
        if (random.chance(course.prompt ? 4 : 30))
            day = office.working(plus(day, random.between(3, 6)));
    }
    if (day > office.as_of()) return;
    course.assigned = demo::at(office.zone(), day, minute);
    course.enrolled = std::min(office.as_of(), plus(day, random.between(0, 5)));
}

void draw_changes(Course& course, const Office& office, Random& random) {
    if (!course.assigned || course.seat.crowd != Crowd::ordinary) return;
    const Date start = course.intake;
    const Date end = course.leaving ? course.leaving->day : office.as_of();
    const int span = days_between(start, end);
    const Worker& worker = office.coordinators()[course.seat.worker];
    if (worker.left && *worker.left < end) course.transfer = worker.left;
    if (course.seat.level != Level::cm && span > 20 && random.chance(span > 70 ? 82 : 30)) {
        course.step_down = office.working(plus(start, random.between(12, std::min(span - 4, 80))));
    }
    if (!course.transfer && span > 30 && random.chance(10)) {
        course.transfer = office.working(plus(start, random.between(15, span - 10)));
    }
    if (course.step_down && course.transfer && *course.step_down == *course.transfer) {
        course.transfer = plus(*course.transfer, 1);
    }
}

void draw_absence(Course& course, const Office& office, Random& random) {
    using model::PlacementKind;
    static constexpr std::array<PlacementKind, 6> kinds = {
        PlacementKind::incarceration,  PlacementKind::detoxification,
        PlacementKind::acute,          PlacementKind::residential,
        PlacementKind::state_hospital, PlacementKind::emergency_department};
    const Date end = course.leaving ? course.leaving->day : office.as_of();
    const int span = days_between(course.intake, end);
    if (!course.assigned || span < 40 || !random.chance(11)) return;
    Absence absence;
    absence.kind = random.pick(kinds);
    absence.from = plus(course.intake, random.between(14, span - 24));
    absence.through =
        plus(absence.from,
             absence.kind == PlacementKind::emergency_department ? 1 : random.between(4, 20));
    absence.excused = random.chance(60);
    course.absence = absence;
}

}  // namespace

Course drawn_course(const Office& office, std::size_t index) {
    Random random(office.request().seed, index, "course");
    Course course;
    course.index = index;
    course.seat = office.seat(index);
    course.family = course.seat.level == Level::rsc_f;
    draw_intake(course, office, random);
    course.special_grant = course.seat.level != Level::cm && random.chance(12);
    course.re_entry = random.chance(6);
    course.agency_outcomes = random.chance(35);
    course.purchases = random.chance(9);
    course.leaving = drawn_leaving(course, office, random);
    draw_assignment(course, office, random);
    draw_changes(course, office, random);
    draw_absence(course, office, random);
    course.horizon = course.leaving ? course.leaving->day : office.as_of();
    return course;
}

}  // namespace rsc::exchange::demo
