#include <algorithm>
#include <array>

#include "exchange/demo_twists.hpp"

namespace rsc::exchange::demo {
namespace {

using model::DischargeReason;
using model::Level;

// Moves the beginning of an episode; what was drawn for its middle falls away.
void begin(const Office& office, Course& course, Date day, int minute) {
    course.intake = day;
    course.intake_minute = minute;
    course.assigned = demo::at(office.zone(), day, minute + 25);
    course.enrolled = day;
    course.step_down.reset();
    course.transfer.reset();
    course.absence.reset();
    course.leaving.reset();
    course.horizon = office.as_of();
}

void leave(Course& course, Date day, DischargeReason reason, bool planned) {
    course.leaving = Leaving{day, reason, planned};
    course.horizon = day;
    if (course.step_down && *course.step_down >= day) course.step_down.reset();
    if (course.transfer && *course.transfer >= day) course.transfer.reset();
    if (course.absence && course.absence->through >= day) course.absence.reset();
}

void unassigned(Course& course) {
    course.assigned.reset();
    course.enrolled.reset();
}

// The worker is there at the time that the turn moves to.
bool staffed(const Office& office, const Course& course) {
    return !office.coordinators()[course.seat.worker].left;
}
bool staffed_without_emergency(const Office& office, const Course& course) {
    return staffed(office, course) && !course.emergency;
}
bool lasting(const Office& office, const Course& course) {
    return course.assigned && days_between(course.intake, office.as_of()) > 12;
}
bool long_lasting(const Office&, const Course& course) {
    return course.assigned && days_between(course.intake, course.horizon) > 70;
}
bool on_coordination(const Office& office, const Course& course) {
    return staffed(office, course) && lasting(office, course) && course.seat.level != Level::cm &&
           !course.transfer;
}

void waits_for_assignment(const Office& office, Course& course, Random& random) {
    const Date day = plus(office.as_of(), -random.below(2));
    begin(office, course, day, random.between(8 * 60, 16 * 60));
    unassigned(course);
}
void never_assigned(const Office& office, Course& course, Random& random) {
    begin(office, course, office.working(plus(office.as_of(), -random.between(6, 35))), 10 * 60);
    unassigned(course);
}
void withdrew_before_assignment(const Office& office, Course& course, Random& random) {
    const Date day = office.working(plus(office.as_of(), -random.between(20, 120)));
    begin(office, course, day, random.between(9 * 60, 15 * 60));
    unassigned(course);
    leave(course, plus(day, random.below(6)), DischargeReason::withdrew, false);
}
void notified_on_the_day(const Office& office, Course& course, Random& random) {
    begin(office, course, office.as_of(), random.between(12 * 60, 15 * 60));
    course.prompt = random.chance(15);
}
void notified_last_evening(const Office& office, Course& course, Random& random) {
    course.emergency = true;
    begin(office, course, office.as_of(), 23 * 60 + random.between(34, 55));
    course.assigned = demo::at(office.zone(), course.intake, course.intake_minute + 2);
    course.prompt = false;
}
void new_this_week(const Office& office, Course& course, Random& random) {
    begin(office, course, plus(office.as_of(), -random.between(1, 6)), 10 * 60);
}
void left_on_the_first_day(const Office& office, Course& course, Random& random) {
    const Date day = office.working(plus(course.intake, 0));
    begin(office, course, day, random.between(9 * 60, 11 * 60));
    course.prompt = false;
    leave(course, day, DischargeReason::withdrew, false);
}
void left_within_the_week(const Office& office, Course& course, Random& random) {
    begin(office, course, course.intake, random.between(9 * 60, 14 * 60));
    course.prompt = false;
    leave(course, plus(course.intake, random.between(2, 6)), DischargeReason::moved, true);
}
void left_without_service(const Office& office, Course& course, Random& random) {
    leave(course, std::min(plus(office.as_of(), -1), plus(course.intake, random.between(8, 60))),
          DischargeReason::lost_contact, false);
    course.prompt = false;
    course.complete = false;
}
void relapse_only(const Office& office, Course& course, Random& random) {
    leave(course, std::min(plus(office.as_of(), -1), plus(course.intake, random.between(10, 70))),
          DischargeReason::relapse, false);
}
void before_adoption(const Office& office, Course& course, Random& random) {
    begin(office, course, office.working(plus(office.begun(), -random.between(30, 200))), 11 * 60);
    leave(course, office.working(plus(office.begun(), random.between(-20, 25))),
          DischargeReason::completed, true);
}
void waived_and_left(const Office& office, Course& course, Random& random) {
    if (!course.leaving) {
        leave(course,
              std::min(plus(office.as_of(), -1), plus(course.intake, random.between(10, 60))),
              DischargeReason::moved, true);
    }
    course.waived = true;
    course.prompt = false;
    course.complete = false;
}
void waived(const Office& office, Course& course, Random& random) {
    course.waived = true;
    course.prompt = false;
    course.complete = false;
    course.agency_outcomes = course.agency_outcomes || random.chance(50);
    if (course.emergency || !random.chance(50)) return;
    const Date late = plus(course.intake, random.between(5, 8));
    course.assigned = demo::at(office.zone(), late, 10 * 60);
    course.enrolled = late;
}
void friday_evening(const Office& office, Course& course, Random& random) {
    const Date friday = plus(course.intake.monday(), -3);
    const Date monday = plus(friday, 3);
    begin(office, course, friday, random.between(15 * 60 + 30, 17 * 60));
    course.assigned = demo::at(office.zone(), monday, random.between(9 * 60, 15 * 60));
    course.enrolled = monday;
    course.prompt = false;
}
void stepped_down_on_the_day(const Office& office, Course& course, Random&) {
    course.leaving.reset();
    course.horizon = office.as_of();
    course.step_down = office.as_of();
}
void stepped_down_and_left(const Office& office, Course& course, Random& random) {
    const Date day = std::min(office.as_of(), plus(course.intake, random.between(10, 40)));
    course.step_down = day;
    leave(course, day, DischargeReason::completed, true);
    course.step_down = day;
}
void no_enrolment(const Office&, Course& course, Random&) {
    course.enrolled.reset();
}
void released_weeks_ago(const Office& office, Course& course, Random& random) {
    begin(office, course, office.working(plus(office.as_of(), -random.between(45, 80))), 10 * 60);
    course.re_entry = true;
}
void to_be_released(const Office& office, Course& course, Random& random) {
    begin(office, course, office.working(plus(office.as_of(), -random.between(4, 9))), 10 * 60);
    course.re_entry = true;
}

template <void (*turn)(const Office&, Course&, Random&)>
void in_emergency(const Office& office, Course& course, Random& random) {
    course.emergency = true;
    turn(office, course, random);
}

template <void (*turn)(const Office&, Course&, Random&)>
void in_re_entry(const Office& office, Course& course, Random& random) {
    course.re_entry = true;
    turn(office, course, random);
}

template <void (*turn)(const Office&, Course&, Random&)>
void with_purchase(const Office& office, Course& course, Random& random) {
    course.purchases = true;
    turn(office, course, random);
}

constexpr std::array<Turn, 30> all_turns = {{
    {"waits for assignment", Reach::ordinary, staffed_without_emergency, waits_for_assignment},
    {"never assigned", Reach::ordinary, staffed_without_emergency, never_assigned},
    {"withdrew before assignment", Reach::ordinary, staffed_without_emergency,
     withdrew_before_assignment},
    {"notified on the report's day", Reach::too_full_now, staffed, notified_on_the_day},
    {"emergency on the report's last evening", Reach::ordinary, staffed, notified_last_evening},
    {"new this week", Reach::too_full_now, staffed, new_this_week},
    {"left on the first day", Reach::ordinary, lasting, left_on_the_first_day},
    {"left on the first day of an emergency", Reach::ordinary, lasting,
     in_emergency<left_on_the_first_day>},
    {"left within the week", Reach::ordinary, lasting, left_within_the_week},
    {"left with much undone", Reach::ordinary, lasting, left_without_service},
    {"left an emergency with much undone", Reach::ordinary, lasting,
     in_emergency<left_without_service>},
    {"to be released, left with much undone", Reach::ordinary, lasting,
     in_re_entry<left_without_service>},
    {"left for relapse alone", Reach::ordinary, lasting, relapse_only},
    {"older than the policy", Reach::ordinary, lasting, before_adoption},
    {"emergency older than the policy", Reach::ordinary, lasting, in_emergency<before_adoption>},
    {"waived by the county", Reach::anywhere, lasting, waived},
    {"waived by the county for months", Reach::anywhere, long_lasting, waived},
    {"waived by the county in an emergency", Reach::anywhere, lasting, in_emergency<waived>},
    {"waived by the county, then left", Reach::ordinary, lasting, waived_and_left},
    {"notified on a Friday afternoon", Reach::ordinary, lasting, friday_evening},
    {"stepped down on the report's day", Reach::ordinary, on_coordination, stepped_down_on_the_day},
    {"stepped down and left the same day", Reach::ordinary, on_coordination, stepped_down_and_left},
    {"enrolment not recorded", Reach::anywhere, lasting, no_enrolment},
    {"enrolment not recorded in an emergency", Reach::anywhere, lasting,
     in_emergency<no_enrolment>},
    {"about to be released", Reach::ordinary, staffed, to_be_released},
    {"released some weeks ago", Reach::ordinary, staffed, released_weeks_ago},
    {"released before the policy", Reach::ordinary, lasting, in_re_entry<before_adoption>},
    {"released, and waived by the county", Reach::ordinary, lasting, in_re_entry<waived>},
    {"purchase before the policy", Reach::ordinary, lasting, with_purchase<before_adoption>},
    {"purchase, and waived by the county", Reach::anywhere, lasting, with_purchase<waived>},
}};

}  // namespace

std::span<const Turn> turns() {
    return all_turns;
}

}  // namespace rsc::exchange::demo
