#include "validate/checks.hpp"

#include <algorithm>
#include <tuple>

#include "validate/walk.hpp"

namespace rsc::validate {
namespace {

using calendar::Date;
using calendar::Moment;

// A case that was opened by mistake: its referral is voided, and nobody ever served it.
bool is_taken_back(const Case& record) {
    const auto stands = [](const auto& entry) { return !entry.voided; };
    return record.referral && record.referral->voided &&
           std::none_of(record.assignments.begin(), record.assignments.end(), stands) &&
           std::none_of(record.contacts.begin(), record.contacts.end(), stands) &&
           (!record.enrolment || record.enrolment->voided);
}

// Whether two contacts bear the same instant, as few records have it.
bool has_two_at_once(const Case& record) {
    std::vector<calendar::Instant> instants;
    instants.reserve(record.contacts.size());
    for (const model::Contact& contact : record.contacts) {
        const auto* instant = std::get_if<calendar::Instant>(&contact.occurred);
        if (instant != nullptr && !contact.voided) instants.push_back(*instant);
    }
    std::sort(instants.begin(), instants.end());
    return std::adjacent_find(instants.begin(), instants.end()) != instants.end();
}

}  // namespace

void entry_future(const Case& record, const Surroundings& around, std::vector<Finding>& findings) {
    const auto check = [&](const Event& event, const Pointer& pointer) {
        if (surely_before(Moment(around.now), event.occurred, *around.zone)) {
            add(findings, "check.entry-future", pointer + "/occurred",
                "no later than " + around.zone->text(around.now),
                around.zone->text(event.occurred));
        }
    };
    walk(
        record, [&](const Entry& e, const Pointer& p) { check(e, p); },
        [&](const Event& e, const Entry&, const Pointer& p) { check(e, p); });
    for (std::size_t i = 0; i < record.referrals_out.size(); ++i) {
        const auto& result = record.referrals_out[i].result;
        if (record.referrals_out[i].voided || !result || !result->entity_notified) continue;
        if (surely_before(Moment(around.now), *result->entity_notified, *around.zone)) {
            add(findings, "check.entry-future",
                join("referrals_out", i) + "/result/entity_notified",
                "no later than " + around.zone->text(around.now),
                around.zone->text(*result->entity_notified));
        }
    }
}

void recorded_future(const Case& record, const Surroundings& around,
                     std::vector<Finding>& findings) {
    const auto check = [&](const Event& event, const Pointer& pointer) {
        if (event.recorded > around.now) {
            add(findings, "check.recorded-future", pointer + "/recorded",
                "no later than " + around.zone->text(around.now),
                around.zone->text(event.recorded));
        }
    };
    walk(
        record, [&](const Entry& e, const Pointer& p) { check(e, p); },
        [&](const Event& e, const Entry&, const Pointer& p) { check(e, p); });
}

void recorded_before_occurred(const Case& record, const Surroundings& around,
                              std::vector<Finding>& findings) {
    const auto check = [&](const Event& event, const Pointer& pointer) {
        if (surely_before(Moment(event.recorded), event.occurred, *around.zone)) {
            add(findings, "check.recorded-before-occurred", pointer + "/recorded",
                "no earlier than " + around.zone->text(event.occurred),
                around.zone->text(event.recorded));
        }
    };
    walk(
        record, [&](const Entry& e, const Pointer& p) { check(e, p); },
        [&](const Event& e, const Entry&, const Pointer& p) { check(e, p); });
}

void event_before_entry(const Case& record, const Surroundings& around,
                        std::vector<Finding>& findings) {
    walk(
        record, [](const Entry&, const Pointer&) {},
        [&](const Event& event, const Entry& entry, const Pointer& pointer) {
            if (surely_before(event.occurred, entry.occurred, *around.zone)) {
                add(findings, "check.event-before-entry", pointer + "/occurred",
                    "no earlier than " + around.zone->text(entry.occurred),
                    around.zone->text(event.occurred));
            }
        });
}

void stay_reversed(const Case& record, const Surroundings& around, std::vector<Finding>& findings) {
    for (std::size_t i = 0; i < record.placements.size(); ++i) {
        const model::Placement& stay = record.placements[i];
        if (stay.voided) continue;
        // Each step against the nearest recorded step before it.
        const std::optional<Event>* before = nullptr;
        std::string_view before_name;
        for (const auto& [member, what, step] :
             {std::tuple{"/waitlisted", "the wait list", &stay.waitlisted},
              std::tuple{"/admitted", "the admission", &stay.admitted},
              std::tuple{"/ready", "the day found ready", &stay.ready},
              std::tuple{"/discharged", "the discharge", &stay.discharged}}) {
            if (!*step) continue;
            if (before != nullptr &&
                surely_before((*step)->occurred, (*before)->occurred, *around.zone)) {
                add(findings, "check.event-before-entry",
                    join("placements", i) + member + "/occurred",
                    "no earlier than " + std::string(before_name) + " on " +
                        around.zone->text((*before)->occurred),
                    around.zone->text((*step)->occurred));
            }
            before = step;
            before_name = what;
        }
    }
}

void steps_reversed(const Case& record, const Surroundings& around,
                    std::vector<Finding>& findings) {
    for (std::size_t i = 0; i < record.sars.size(); ++i) {
        const auto& steps = record.sars[i].status;
        if (record.sars[i].voided) continue;
        for (std::size_t j = 1; j < steps.size(); ++j) {
            if (!surely_before(steps[j].occurred, steps[j - 1].occurred, *around.zone)) continue;
            add(findings, "check.event-before-entry",
                join("sars", i) + join("status", j) + "/occurred",
                "no earlier than the step before it, " + around.zone->text(steps[j - 1].occurred),
                around.zone->text(steps[j].occurred));
        }
    }
}

void closed_case_entry(const Case& record, const Surroundings& around,
                       std::vector<Finding>& findings) {
    if (!record.discharge || record.discharge->voided) return;
    const Date last = around.zone->date_of(record.discharge->occurred);
    walk(
        record,
        [&](const Entry& entry, const Pointer& pointer) {
            // Outcome data, follow-up and what is owed after a stay may come later.
            if (pointer.is_in("outcomes") || pointer.is_in("disputes") ||
                pointer.is_in("appointments") || pointer.is_in("consents") ||
                pointer.is_in("sars") || pointer.is_in("excuses")) {
                return;
            }
            if (around.zone->date_of(entry.occurred) > last) {
                add(findings, "check.closed-case-entry", pointer + "/occurred",
                    "no later than the discharge on " + last.text(),
                    around.zone->text(entry.occurred));
            }
        },
        [](const Event&, const Entry&, const Pointer&) {});
}

void discharge_before_intake(const Case& record, const Surroundings& around,
                             std::vector<Finding>& findings) {
    if (!record.discharge || record.discharge->voided) return;
    const auto check = [&](const Moment& begin, std::string_view what) {
        if (surely_before(record.discharge->occurred, begin, *around.zone)) {
            add(findings, "check.discharge-before-intake", "/discharge/occurred",
                "no earlier than the " + std::string(what) + " on " + around.zone->text(begin),
                around.zone->text(record.discharge->occurred));
        }
    };
    if (record.referral) check(record.referral->occurred, "referral");
    if (record.enrolment) check(record.enrolment->occurred, "enrolment");
    if (!record.assignments.empty()) check(record.assignments.front().occurred, "assignment");
}

void assignment_overlap(const Case& record, const Surroundings& around,
                        std::vector<Finding>& findings) {
    const auto& all = record.assignments;
    for (std::size_t i = 0; i < all.size(); ++i) {
        for (std::size_t j = 0; j < all.size(); ++j) {
            const auto& a = all[i];
            const auto& b = all[j];
            if (i == j || !a.primary || !b.primary || a.voided || b.voided) continue;
            const bool b_begins_within =
                !surely_before(b.occurred, a.occurred, *around.zone) &&
                (i < j || surely_before(a.occurred, b.occurred, *around.zone)) &&
                (!a.ended || surely_before(b.occurred, a.ended->occurred, *around.zone));
            if (b_begins_within) {
                add(findings, "check.assignment-overlap", join("assignments", j) + "/occurred",
                    "the end of assignment " + a.id.str() + " on or before it",
                    a.ended ? "an end on " + around.zone->text(a.ended->occurred) : "no end");
            }
        }
    }
}

void interval_reversed(const Case& record, const Surroundings& around,
                       std::vector<Finding>& findings) {
    const auto check = [&](Date first, Date last, const Pointer& pointer) {
        if (last < first) {
            add(findings, "check.interval-reversed", pointer, "no earlier than " + first.text(),
                last.text());
        }
    };
    for (std::size_t i = 0; i < record.excuses.size(); ++i) {
        if (record.excuses[i].voided) continue;
        check(record.excuses[i].from, record.excuses[i].through, join("excuses", i) + "/through");
    }
    for (std::size_t i = 0; i < record.sars.size(); ++i) {
        const auto& lines = record.sars[i].lines;
        for (std::size_t j = 0; j < lines.size(); ++j) {
            check(lines[j].from, lines[j].through, join("sars", i) + join("lines", j) + "/through");
        }
    }
    for (std::size_t i = 0; i < record.consents.size(); ++i) {
        const model::Consent& consent = record.consents[i];
        if (consent.voided || !consent.expires) continue;
        check(around.zone->date_of(consent.occurred), *consent.expires,
              join("consents", i) + "/expires");
    }
    for (std::size_t i = 0; i < record.outcomes.size(); ++i) {
        if (const auto& window = record.outcomes[i].window) {
            check(window->opens, window->closes, join("outcomes", i) + "/window/closes");
        }
    }
}

void birth_date_missing(const Case& record, const Surroundings&, std::vector<Finding>& findings) {
    if (!record.client.birth_date) {
        add(findings, "check.birth-date-missing", "/client", "member 'birth_date'", "none");
    }
}

void birth_date_future(const Case& record, const Surroundings& around,
                       std::vector<Finding>& findings) {
    const auto& born = record.client.birth_date;
    if (born && *born > around.zone->date_of(around.now)) {
        add(findings, "check.entry-future", "/client/birth_date",
            "no later than " + around.zone->date_of(around.now).text(), "a day to come");
    }
}

void enrolment_missing(const Case& record, const Surroundings&, std::vector<Finding>& findings) {
    if (is_taken_back(record)) return;
    if (!record.enrolment || record.enrolment->voided) {
        add(findings, "check.enrolment-missing", "", "member 'enrolment'", "none");
    }
}

void referral_missing(const Case& record, const Surroundings&, std::vector<Finding>& findings) {
    if (is_taken_back(record)) return;
    if (!record.referral || record.referral->voided) {
        add(findings, "check.referral-missing", "", "member 'referral'", "none");
    }
}

void appointment_ahead(const Case& record, const Surroundings& around,
                       std::vector<Finding>& findings) {
    for (std::size_t i = 0; i < record.appointments.size(); ++i) {
        const model::Appointment& appointment = record.appointments[i];
        const auto& outcome = appointment.outcome;
        // One can be cancelled before its day; who came or did not come is known on it.
        if (appointment.voided || !outcome ||
            outcome->result == model::AppointmentResult::cancelled)
            continue;
        const Date day = around.zone->date_of(appointment.scheduled);
        if (around.zone->date_of(outcome->occurred) < day) {
            add(findings, "check.appointment-ahead", join("appointments", i) + "/outcome/occurred",
                "no earlier than the appointment on " + day.text(),
                around.zone->text(outcome->occurred));
        }
    }
}

void entry_long_before(const Case& record, const Surroundings& around,
                       std::vector<Finding>& findings) {
    std::optional<Date> first;
    const auto hear = [&](const Entry& entry) {
        const Date day = around.zone->date_of(entry.occurred);
        if (!entry.voided && (!first || day < *first)) first = day;
    };
    if (record.referral) hear(*record.referral);
    if (record.enrolment) hear(*record.enrolment);
    for (const model::Assignment& assignment : record.assignments)
        hear(assignment);
    if (!first) return;
    const Date earliest = *first - calendar::CalendarDays{366};
    const auto check = [&](std::string_view section, const auto& entries) {
        for (std::size_t i = 0; i < entries.size(); ++i) {
            const Date day = around.zone->date_of(entries[i].occurred);
            if (entries[i].voided || day >= earliest) continue;
            add(findings, "check.entry-long-before", join(section, i) + "/occurred",
                "a day near the begin of the case on " + first->text(), day.text());
        }
    };
    // What the agency itself does; papers, benefits and the like may be of any age.
    check("contacts", record.contacts);
    check("team/meetings", record.team.meetings);
    check("sccp", record.sccp);
    check("sars", record.sars);
    check("purchases", record.purchases);
    check("referrals_out", record.referrals_out);
    check("appointments", record.appointments);
}

void duplicate_entry(const Case& record, const Surroundings& around,
                     std::vector<Finding>& findings) {
    if (!has_two_at_once(record)) return;
    // Contacts are what gets written down twice; the same worker, moment, mode and person.
    using Key = std::tuple<std::string, std::string_view, int, int, bool, int, std::string_view>;
    std::vector<std::pair<Key, std::size_t>> seen;
    for (std::size_t i = 0; i < record.contacts.size(); ++i) {
        const model::Contact& contact = record.contacts[i];
        if (contact.voided || std::holds_alternative<Date>(contact.occurred)) continue;
        seen.emplace_back(
            Key{around.zone->text(contact.occurred), contact.worker.text,
                contact.mode ? static_cast<int>(*contact.mode) : -1, static_cast<int>(contact.with),
                contact.reached, contact.barrier ? static_cast<int>(*contact.barrier) : -1,
                contact.note},
            i);
    }
    std::sort(seen.begin(), seen.end());
    for (std::size_t i = 1; i < seen.size(); ++i) {
        if (seen[i].first == seen[i - 1].first) {
            add(findings, "check.duplicate-entry", join("contacts", seen[i].second),
                "an entry unlike " + record.contacts[seen[i - 1].second].id.str(),
                "the same again");
        }
    }
}

}  // namespace rsc::validate
