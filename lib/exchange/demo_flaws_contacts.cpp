#include <algorithm>
#include <array>

#include "exchange/demo_twists.hpp"

namespace rsc::exchange::demo {
namespace {

using model::Contact;
using model::Mode;
using model::Purpose;
using model::With;

bool with_client(const Contact& contact) {
    return contact.with == With::client && contact.reached;
}

Contact* first_with(Draft& draft, With with) {
    Contact* found = nullptr;
    for (Contact& contact : draft.record.contacts) {
        if (contact.with != with || !contact.reached) continue;
        if (found == nullptr || contact.recorded < found->recorded) found = &contact;
    }
    return found;
}

/// Contacts with the client before the end of a day are gone.
void forget_until(Draft& draft, Date from, Date through) {
    std::erase_if(draft.record.contacts, [&](const Contact& contact) {
        const Date day = draft.date_of(contact.occurred);
        return with_client(contact) && day >= from && day <= through;
    });
}

void move_to(Draft& draft, Contact& contact, Instant when) {
    static_cast<model::Event&>(contact) = draft.prompt_event(when);
}

void as_attempt(Contact& contact) {
    contact.reached = false;
    contact.minutes.reset();
    contact.coordinated.clear();
    contact.barrier = model::Barrier::contact_lost;
    contact.note = "Nobody there; left a card.";
}

// The day after the notification, with no time of day: the 24 hours may have ended before it.
void first_by_day(Draft& draft, Random&) {
    if (!draft.course.assigned) return;
    const Date day = plus(draft.date_of(*draft.course.assigned), 1);
    forget_until(draft, draft.course.intake, day);
    auto contact = draft.prompt_entry<Contact>(day);
    contact.mode = Mode::phone;
    contact.with = With::client;
    contact.reached = true;
    contact.purpose = Purpose::engagement;
    contact.note = "First call; the time was not written down.";
    draft.record.contacts.push_back(contact);
}

void first_too_late(Draft& draft, Random& random) {
    if (!draft.course.assigned) return;
    forget_until(draft, draft.course.intake, plus(draft.date_of(*draft.course.assigned), 2));
    const int hours = random.between(26, 90);
    auto contact = draft.prompt_entry<Contact>(*draft.course.assigned + in_hours(hours));
    contact.mode = Mode::face_to_face;
    contact.with = With::client;
    contact.reached = true;
    contact.note = "First meeting, after three calls without answer.";
    draft.record.contacts.push_back(contact);
}

void one_minute_late(Draft& draft, Random& random) {
    if (!draft.course.assigned) return;
    forget_until(draft, draft.course.intake, plus(draft.date_of(*draft.course.assigned), 1));
    const Instant notified = draft.at(draft.course.intake, draft.course.intake_minute);
    const int minutes = 24 * 60 + random.below(2);
    auto contact = draft.prompt_entry<Contact>(std::max(notified, *draft.course.assigned) +
                                               in_minutes(minutes));
    contact.mode = Mode::phone;
    contact.with = With::client;
    contact.reached = true;
    contact.note = "Reached at last.";
    draft.record.contacts.push_back(contact);
}

void never_reached(Draft& draft, Random&) {
    for (Contact& contact : draft.record.contacts) {
        if (with_client(contact)) as_attempt(contact);
    }
}

void mode_not_known(Draft& draft, Random& random) {
    for (Contact& contact : draft.record.contacts) {
        if (with_client(contact) && random.chance(60)) contact.mode.reset();
    }
}

void first_voided(Draft& draft, Random& random) {
    Contact* first = first_with(draft, With::client);
    if (first == nullptr) return;
    const Date day = plus(draft.date_of(first->occurred), random.between(2, 9));
    if (day > draft.office().as_of()) return;
    first->voided = model::Voided{std::max(draft.at(day, 10 * 60), first->recorded),
                                  draft.office().supervisor_of(draft.worker_on(day)),
                                  "Entered in the wrong client's record."};
}

void written_down_late(Draft& draft, Random& random) {
    Contact* first = first_with(draft, With::client);
    if (first == nullptr) return;
    const Date day = plus(draft.date_of(first->occurred), random.between(5, 12));
    if (day <= draft.office().as_of()) first->recorded = draft.at(day, 16 * 60);
}

void hole_in_the_middle(Draft& draft, Random& random) {
    const Date from = plus(draft.course.intake, random.between(14, 60));
    forget_until(draft, from, plus(from, 20));
}

void provider_not_told(Draft& draft, Random&) {
    std::erase_if(draft.record.contacts, [](const Contact& contact) {
        return contact.purpose == Purpose::introduction && contact.with == With::treatment_provider;
    });
}

void nobody_monitored(Draft& draft, Random&) {
    std::erase_if(draft.record.contacts,
                  [](const Contact& contact) { return contact.purpose == Purpose::monitoring; });
}

void intake_unit_never_answered(Draft& draft, Random&) {
    std::erase_if(draft.record.contacts,
                  [](const Contact& contact) { return contact.with == With::ciu; });
}
void intake_unit_answered_late(Draft& draft, Random& random) {
    Contact* call = first_with(draft, With::ciu);
    if (call == nullptr) return;
    const Instant notified = draft.at(draft.course.intake, draft.course.intake_minute);
    move_to(draft, *call, notified + in_minutes(random.between(31, 200)));
}
void intake_unit_by_day(Draft& draft, Random&) {
    Contact* call = first_with(draft, With::ciu);
    if (call == nullptr) return;
    static_cast<model::Event&>(*call) = draft.prompt_event(draft.course.intake);
}
void consumer_by_day(Draft& draft, Random&) {
    forget_until(draft, draft.course.intake, draft.course.intake);
    auto contact = draft.prompt_entry<Contact>(draft.course.intake);
    contact.mode = Mode::phone;
    contact.with = With::client;
    contact.reached = true;
    contact.purpose = Purpose::crisis;
    contact.note = "Called back about the emergency.";
    draft.record.contacts.push_back(contact);
}

// What was said after the step-down, changed in one way or another.
void after_step_down_none(Draft& draft, Random& random) {
    forget_until(draft, *draft.course.step_down,
                 plus(*draft.course.step_down, random.between(9, 40)));
}
void after_step_down_by_day(Draft& draft, Random&) {
    const Date day = *draft.course.step_down;
    forget_until(draft, day, plus(day, 1));
    auto contact = draft.prompt_entry<Contact>(plus(day, 1));
    contact.mode = Mode::phone;
    contact.with = With::client;
    contact.reached = true;
    contact.note = "Explained what changes with Case Management.";
    draft.record.contacts.push_back(contact);
}
void after_step_down_late(Draft& draft, Random& random) {
    const Date day = *draft.course.step_down;
    forget_until(draft, day, plus(day, 2));
    auto contact = draft.prompt_entry<Contact>(draft.at(plus(day, random.between(2, 6)), 15 * 60));
    contact.mode = Mode::phone;
    contact.with = With::client;
    contact.reached = true;
    contact.note = "Explained what changes with Case Management.";
    draft.record.contacts.push_back(contact);
}

void address_never_checked(Draft& draft, Random&) {
    auto& known = draft.record.client.contact_information;
    if (known.size() > 1) known.resize(1);
}

constexpr std::array<Flaw, 22> flaws_of_contacts = {{
    {"first contact known only by its date", Scene::any, first_by_day},
    {"first contact days late", Scene::any, first_too_late},
    {"first contact at the last minute", Scene::any, one_minute_late},
    {"client never reached", Scene::any, never_reached},
    {"mode of contacts not known", Scene::any, mode_not_known},
    {"first contact voided", Scene::any, first_voided},
    {"first contact written down late", Scene::any, written_down_late},
    {"three weeks without contact", Scene::any, hole_in_the_middle},
    {"treatment provider not told", Scene::any, provider_not_told},
    {"services never monitored", Scene::coordination, nobody_monitored},
    {"intake unit never answered", Scene::emergency, intake_unit_never_answered},
    {"intake unit answered late", Scene::emergency, intake_unit_answered_late},
    {"intake unit answered, time unknown", Scene::emergency, intake_unit_by_day},
    {"emergency call back, time unknown", Scene::emergency, consumer_by_day},
    {"no contact after the step-down", Scene::step_down, after_step_down_none},
    {"contact after the step-down, time unknown", Scene::step_down, after_step_down_by_day},
    {"contact after the step-down late", Scene::step_down, after_step_down_late},
    {"client never reached in an emergency", Scene::emergency, never_reached},
    {"first contact under Case Management known only by its date", Scene::management, first_by_day},
    {"client of Case Management never reached", Scene::management, never_reached},
    {"three weeks without a call", Scene::management, hole_in_the_middle},
    {"address never checked again", Scene::any, address_never_checked},
}};

}  // namespace

std::span<const Flaw> contact_flaws() {
    return flaws_of_contacts;
}

}  // namespace rsc::exchange::demo
