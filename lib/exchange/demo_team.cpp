#include <algorithm>

#include "exchange/demo_draft.hpp"

namespace rsc::exchange::demo {
namespace {

using model::LevelGroup;
using model::Support;
using model::System;
using model::TeamMeeting;
using model::TeamMember;

constexpr std::array<std::string_view, 10> kin = {
    "sister", "brother", "mother", "cousin",       "neighbor",
    "friend", "sponsor", "aunt",   "choir leader", "former coach"};

std::string_view professional(System system) {
    switch (system) {
        case System::probation: return "probation agent";
        case System::parole: return "parole agent";
        case System::courts: return "court liaison";
        case System::child_welfare: return "family worker";
        case System::w2: return "W-2 planner";
        case System::mental_health: return "therapist";
        case System::health_care: return "nurse";
        case System::housing: return "housing worker";
        default: return "counselor";
    }
}

void add_member(Draft& draft, Date day, Support support, std::string_view who,
                std::optional<System> system = {}) {
    auto member = draft.prompt_entry<TeamMember>(day);
    member.support = support;
    member.relationship = who;
    member.system = system;
    draft.record.team.members.push_back(member);
}

void form_team(Draft& draft, Date day, Random& random) {
    if (!draft.record.referral) return;
    bool formal = false;
    for (const auto& involvement : draft.record.referral->systems) {
        if (!draft.course.complete && random.chance(60)) continue;
        add_member(draft, day, Support::formal, professional(involvement.system),
                   involvement.system);
        formal = true;
    }
    if (!formal || random.chance(30)) {
        add_member(draft, day, Support::formal, "counselor", System::aoda_treatment);
    }
    add_member(draft, day, Support::informal, random.pick(kin));
}

void meet(Draft& draft, Date day, Random& random) {
    auto meeting = draft.entry<TeamMeeting>(draft.at(day, random.between(9 * 60, 15 * 60)));
    const auto& members = draft.record.team.members;
    const std::size_t absent = members.size() > 2 ? static_cast<std::size_t>(random.below(6)) : 9;
    for (std::size_t i = 0; i < members.size(); ++i) {
        if (i != absent) meeting.attendees.push_back(members[i].id);
    }
    meeting.client_attended = random.chance(92);
    draft.record.team.meetings.push_back(meeting);
}

bool is_cm(const Draft& draft, Date day) {
    return model::group_of(draft.level_on(day)) == LevelGroup::cm;
}

// Once in the calendar month on RSC, every thirty days on CM; the poor skip some.
void meet_regularly(Draft& draft, Date first, Random& random) {
    Date day = first;
    while (true) {
        const bool skip = !random.chance(draft.worker_on(day).habits.prompt + 6);
        if (is_cm(draft, day)) {
            day = plus(day, skip ? random.between(34, 65) : random.between(25, 29));
        } else {
            const Date next = plus(day.last_of_month(), 1);
            day = plus(next, (skip ? 30 : 0) + random.between(3, 24));
        }
        day = draft.office().working(day);
        if (day > draft.course.horizon) return;
        if (!draft.away_on(day)) meet(draft, day, random);
    }
}

void meet_at_discharge(Draft& draft, Random& random) {
    if (!draft.course.leaving || !is_cm(draft, draft.course.leaving->day)) return;
    const bool held = draft.course.leaving->planned && random.chance(75);
    const Date day = draft.office().working(plus(draft.course.leaving->day, -random.between(0, 5)));
    if (held && day > draft.date_of(*draft.course.assigned)) meet(draft, day, random);
}

}  // namespace

EntryId meeting_before(const Draft& draft, Date day) {
    EntryId found;
    for (const TeamMeeting& meeting : draft.record.team.meetings) {
        if (draft.date_of(meeting.occurred) <= day) found = meeting.id;
    }
    return found;
}

void write_team(Draft& draft) {
    const Course& course = draft.course;
    if (!course.assigned) return;
    Random random = draft.random("team");
    const Date start = draft.date_of(*course.assigned);
    const bool cm = course.seat.level == model::Level::cm;
    const int days = course.prompt ? random.between(3, 12) : random.between(8, 26);
    const Date formed = std::max(start, draft.office().working(plus(start, cm ? days + 8 : days)));
    if (formed > course.horizon) return;
    form_team(draft, formed, random);
    meet(draft, formed, random);
    meet_regularly(draft, formed, random);
    meet_at_discharge(draft, random);
}

}  // namespace rsc::exchange::demo
