#include <algorithm>

#include "exchange/demo_draft.hpp"

namespace rsc::exchange::demo {
namespace {

using model::Barrier;
using model::Contact;
using model::LevelGroup;
using model::Mode;
using model::Purpose;
using model::With;

constexpr std::array<std::string_view, 20> visit_notes = {
    "Went over the week and the next two appointments.",
    "Filled in the housing application together.",
    "Talked about cravings and who to call at night.",
    "Rode along to the benefits office; waited for a number.",
    "Made a list of landlords to call before Friday.",
    "Practised what to say at the job interview.",
    "Checked the bus route to group; pass handed over.",
    "Read the letter from the court and marked the date.",
    "Client is sleeping better and keeps the evening group.",
    "Set up a calendar on the phone with all appointments.",
    "Looked at the budget; rent is covered for this month.",
    "Client wants more time with the children; noted for plan.",
    "Walked to the clinic and met the nurse.",
    "Talked through a hard weekend. No use.",
    "Went through the plan's goals; two steps are done.",
    "Picked up the identity card at the office.",
    "Helped carry boxes into the new room.",
    "Discussed the crisis steps; card is on the fridge.",
    "Called the pantry together and set a day.",
    "Client brought the pay slip; updated the income sheet."};
constexpr std::array<std::string_view, 10> call_notes = {
    "Short check-in; all well, group tomorrow.",
    "Client asked about the bus pass; will bring it.",
    "Reminded of the appointment; client had it noted.",
    "Talked about the landlord's call.",
    "Client is working an extra shift this week.",
    "Checked how the new group is going.",
    "Client will call the clinic for a new time.",
    "Went over what to bring to the hearing.",
    "Client says the week was quiet.",
    "Set a day to meet."};
constexpr std::array<std::string_view, 3> no_show_notes = {"Waited twenty minutes; nobody came.",
                                                           "No answer at the door; left a card.",
                                                           "Client did not come to the office."};
constexpr std::array<std::string_view, 4> no_answer_notes = {
    "Left a message with our number.", "Phone is switched off.", "Message says the box is full.",
    "Called back twice, no answer."};
constexpr std::array<std::string_view, 6> provider_notes = {
    "Attends as planned; counselor is content.",
    "Two groups missed; they will call.",
    "Progress as in the plan.",
    "Units used match what was authorised.",
    "Next review agreed.",
    "Provider asks for a family session."};
constexpr std::array<std::string_view, 6> spots = {"client's home", "our office",  "library",
                                                   "clinic lobby",  "coffee shop", "court house"};
constexpr std::array<Barrier, 8> barriers = {
    Barrier::transportation, Barrier::illness, Barrier::work, Barrier::child_care,
    Barrier::contact_lost,   Barrier::unknown, Barrier::fear, Barrier::declined};

void add(Draft& draft, Contact contact) {
    draft.record.contacts.push_back(std::move(contact));
}

Contact visit(Draft& draft, Instant when, Random& random) {
    auto contact = draft.entry<Contact>(when);
    contact.mode = Mode::face_to_face;
    contact.with = With::client;
    contact.reached = true;
    contact.note = random.pick(visit_notes);
    if (random.chance(22)) contact.place = random.pick(spots);
    if (random.chance(30)) contact.minutes = random.between(4, 18) * 5;
    return contact;
}

Contact call(Draft& draft, Instant when, Random& random) {
    auto contact = draft.entry<Contact>(when);
    contact.mode = random.chance(85) ? Mode::phone : Mode::video;
    contact.with = With::client;
    contact.reached = true;
    contact.note = random.pick(call_notes);
    return contact;
}

Contact attempt(Draft& draft, Instant when, Random& random) {
    auto contact = draft.entry<Contact>(when);
    contact.mode = random.chance(50) ? Mode::face_to_face : Mode::phone;
    contact.with = With::client;
    contact.note =
        contact.mode == Mode::phone ? random.pick(no_answer_notes) : random.pick(no_show_notes);
    contact.barrier = random.pick(barriers);
    return contact;
}

Instant in_the_day(Draft& draft, Date day, Random& random) {
    return draft.at(day, random.between(9 * 60, 16 * 60 + 30));
}

// The first contact, in time for the notification where intake was prompt.
void first_contact(Draft& draft, Random& random) {
    const Course& course = draft.course;
    const Instant notified = draft.at(course.intake, course.intake_minute);
    Instant when;
    if (course.emergency) {
        const int minutes = course.prompt ? random.between(6, 29) : random.between(31, 140);
        when = notified + in_minutes(minutes);
    } else if (course.prompt) {
        const Instant start = std::max(notified, *course.assigned);
        const auto left = notified + in_hours(24) - in_minutes(15) - start;
        const auto room = static_cast<int>(left.seconds / 60);
        when = start + in_minutes(random.between(10, room > 20 ? room : 1'200));
    } else {
        when = *course.assigned + in_minutes(random.between(3 * 60, 70 * 60));
    }
    const int minute = draft.office().zone().local(when).second_of_day / 60;
    if (!course.emergency && (minute < 7 * 60 || minute > 21 * 60)) {
        when = draft.at(draft.date_of(when), course.prompt ? 7 * 60 + 10 : 9 * 60 + 15);
        if (when <= *course.assigned) when = *course.assigned + in_hours(1);
    }
    Contact contact = random.chance(60) ? visit(draft, when, random) : call(draft, when, random);
    contact.purpose = course.emergency ? Purpose::crisis : Purpose::engagement;
    contact.note = "Said who we are, asked what is most urgent, set the next meeting.";
    add(draft, contact);
}

void answer_to_intake_unit(Draft& draft, Random& random) {
    const Instant notified = draft.at(draft.course.intake, draft.course.intake_minute);
    const int minutes = draft.course.prompt ? random.between(3, 28) : random.between(20, 90);
    auto contact = draft.prompt_entry<Contact>(notified + in_minutes(minutes));
    contact.mode = Mode::phone;
    contact.with = With::ciu;
    contact.reached = true;
    contact.purpose = Purpose::crisis;
    contact.note = "Took the case over the phone.";
    add(draft, contact);
}

void introduction(Draft& draft, Random& random) {
    if (!random.chance(draft.course.complete ? 95 : 45)) return;
    const Date assigned = draft.date_of(*draft.course.assigned);
    const Date day = plus(assigned, random.between(1, draft.course.prompt ? 4 : 12));
    auto contact = draft.entry<Contact>(in_the_day(draft, draft.office().working(day), random));
    if (std::get<Instant>(contact.occurred) <= *draft.course.assigned) {
        contact = draft.entry<Contact>(*draft.course.assigned + in_minutes(45));
    }
    contact.mode = Mode::phone;
    contact.with = With::treatment_provider;
    contact.reached = true;
    contact.purpose = Purpose::introduction;
    contact.note = "Said who is assigned and how to reach us.";
    add(draft, contact);
}

void week(Draft& draft, Date from, Date last, const Worker& worker, Random& random) {
    const Date day = std::min(last, plus(from, random.between(0, 4)));
    if (draft.away_on(day)) return;
    if (random.chance(worker.habits.meets)) {
        Contact contact = visit(draft, in_the_day(draft, day, random), random);
        if (random.chance(12)) contact.coordinated = {Service::transportation};
        return add(draft, contact);
    }
    const int what = random.below(100);
    const Instant when = in_the_day(draft, day, random);
    if (what < 40) add(draft, call(draft, when, random));
    if (what >= 40 && what < 75) add(draft, attempt(draft, when, random));
}

void weekly(Draft& draft, const Stretch& stretch, Random& random) {
    const Date end = std::min(plus(stretch.until, -1), draft.course.horizon);
    Date from = stretch.from;
    const Date start = draft.date_of(*draft.course.assigned);
    while (from <= end) {
        const Date sunday = plus(from.monday(), 6);
        const bool first_days = from == start && days_between(from, sunday) < 4;
        if (!first_days) {
            // The first contact has been; another in the rest of the same week.
            const Date begin = from == start ? plus(from, 1) : from;
            if (begin <= end) week(draft, begin, std::min(sunday, end), *stretch.worker, random);
        }
        from = plus(sunday, 1);
    }
}

void fortnightly(Draft& draft, const Stretch& stretch, Random& random) {
    const Date end = std::min(plus(stretch.until, -1), draft.course.horizon);
    Date day = plus(stretch.from, random.between(2, 11));
    while (day <= end) {
        const Date when = draft.office().working(day);
        const bool keeps = random.chance(stretch.worker->habits.meets);
        if (when >= stretch.from && !draft.away_on(when)) {
            const Instant instant = in_the_day(draft, when, random);
            if (keeps)
                add(draft, call(draft, instant, random));
            else if (random.chance(40))
                add(draft, attempt(draft, instant, random));
        }
        day = plus(when, keeps ? random.between(11, 14) : random.between(5, 24));
    }
}

// A step-down is a referral of its own: the client hears of it soon.
void after_step_down(Draft& draft, const Stretch& stretch, Random& random) {
    const bool prompt = random.chance(stretch.worker->habits.prompt);
    const Instant start = draft.at(stretch.from, 12 * 60);
    const bool next_morning = random.chance(50);
    const int hours = !prompt        ? random.between(26, 52)
                      : next_morning ? random.between(19, 21)
                                     : random.between(1, 7);
    if (!prompt && random.chance(30)) return;
    Contact contact = call(draft, start + in_hours(hours), random);
    contact.purpose = Purpose::introduction;
    contact.note = "Explained what changes with Case Management.";
    add(draft, contact);
}

void with_providers(Draft& draft, Random& random) {
    const Date start = draft.date_of(*draft.course.assigned);
    Date day = plus(start, random.between(14, 30));
    while (day <= draft.course.horizon) {
        const Worker& worker = draft.worker_on(day);
        const bool coordination = model::group_of(draft.level_on(day)) == LevelGroup::rsc;
        const bool asks = random.chance(coordination ? worker.habits.complete - 12 : 20);
        if (asks) {
            const Date when = draft.office().working(day);
            auto contact = draft.entry<Contact>(in_the_day(draft, when, random));
            contact.mode = random.chance(70) ? Mode::phone : Mode::email;
            contact.with = random.chance(65) ? With::treatment_provider : With::provider;
            contact.reached = true;
            contact.purpose = Purpose::monitoring;
            contact.note = random.pick(provider_notes);
            add(draft, contact);
        }
        day = plus(day, random.between(24, asks ? 31 : 40));
    }
}

bool coordination(const Stretch& stretch) {
    return model::group_of(stretch.level) == LevelGroup::rsc;
}

}  // namespace

void write_contacts(Draft& draft) {
    if (!draft.course.assigned) return;
    Random random = draft.random("contacts");
    if (draft.course.emergency) answer_to_intake_unit(draft, random);
    first_contact(draft, random);
    if (!draft.course.emergency) introduction(draft, random);
    const Stretch* before = nullptr;
    for (const Stretch& stretch : draft.stretches) {
        Random own = draft.random(stretch.worker->id);
        if (coordination(stretch)) {
            weekly(draft, stretch, own);
        } else {
            if (before != nullptr && coordination(*before)) after_step_down(draft, stretch, own);
            fortnightly(draft, stretch, own);
        }
        before = &stretch;
    }
    Random others = draft.random("providers");
    with_providers(draft, others);
}

}  // namespace rsc::exchange::demo
