#include "validate/catalogue.hpp"

#include <algorithm>
#include <tuple>

#include "base/diagnostics.hpp"

namespace rsc::validate {
namespace {

using calendar::Date;
using calendar::Instant;
using calendar::Moment;
using model::Case;
using model::Entry;
using model::Event;

std::string join(std::string_view section, std::size_t index) {
    return "/" + std::string(section) + "/" + std::to_string(index);
}

/// Hands every entry of a record that is not voided to `visit(entry, pointer)`, and every event
/// inside it, with the entry, to `inside(event, entry, pointer)`.
template <class Visit, class Inside>
class Walk {
  public:
    Walk(Visit visit, Inside inside) : visit_(visit), inside_(inside) {}

    void operator()(const Case& record) {
        each("client/contact_information", record.client.contact_information, none);
        each("client/populations", record.client.populations, ended);
        each("client/guardianship", record.client.guardianship, ended);
        each("client/same_as", record.client.same_as, ended);
        if (record.referral && !record.referral->voided) {
            const model::Referral& referral = *record.referral;
            visit_(referral, "/referral");
            each("referral/systems", referral.systems, ended);
            if (referral.consents_received) {
                inside_(*referral.consents_received, referral, "/referral/consents_received");
            }
            if (referral.emergency) emergency(*referral.emergency, referral);
        }
        one(record.enrolment, "/enrolment");
        each("admissions", record.admissions, none);
        each("offers", record.offers, none);
        each("papers", record.papers, [](const model::Paper& paper, const auto& add) {
            if (paper.reviewed) add(*paper.reviewed, "/reviewed");
        });
        each("assignments", record.assignments, ended);
        each("contacts", record.contacts, none);
        each("team/members", record.team.members, ended);
        each("team/meetings", record.team.meetings, none);
        each("team/leads", record.team.leads, ended);
        each("sccp", record.sccp, [](const model::PlanVersion& plan, const auto& add) {
            if (plan.signed_on) add(*plan.signed_on, "/signed");
        });
        each("acuity", record.acuity, none);
        each("level_of_care", record.level_of_care, none);
        each("sars", record.sars, [](const model::Sar& sar, const auto& add) {
            for (std::size_t i = 0; i < sar.status.size(); ++i) {
                add(sar.status[i], join("status", i));
            }
            for (std::size_t i = 0; i < sar.attachments.size(); ++i) {
                add(sar.attachments[i], join("attachments", i));
            }
            for (std::size_t i = 0; i < sar.used.size(); ++i)
                add(sar.used[i], join("used", i));
        });
        each("purchases", record.purchases, none);
        each("referrals_out", record.referrals_out,
             [](const model::ReferralOut& referral, const auto& add) {
                 if (referral.hand_off) add(*referral.hand_off, "/hand_off");
                 if (referral.waitlisted) add(*referral.waitlisted, "/waitlisted");
                 if (referral.result) add(*referral.result, "/result");
             });
        each("barriers", record.barriers, [](const model::BarrierEntry& entry, const auto& add) {
            if (entry.removed) add(*entry.removed, "/removed");
        });
        each("placements", record.placements, [](const model::Placement& stay, const auto& add) {
            if (stay.waitlisted) add(*stay.waitlisted, "/waitlisted");
            if (stay.admitted) add(*stay.admitted, "/admitted");
            if (stay.discharged) add(*stay.discharged, "/discharged");
        });
        each("appointments", record.appointments,
             [](const model::Appointment& appointment, const auto& add) {
                 if (appointment.outcome) add(*appointment.outcome, "/outcome");
             });
        each("outcomes", record.outcomes, [](const model::Outcome& outcome, const auto& add) {
            if (outcome.completed) add(*outcome.completed, "/completed");
        });
        each("consents", record.consents, [](const model::Consent& consent, const auto& add) {
            if (consent.revoked) add(*consent.revoked, "/revoked");
        });
        each("benefits", record.benefits, none);
        each("expectations", record.expectations, none);
        each("phase", record.phase, none);
        each("excuses", record.excuses, none);
        one(record.transition, "/transition");
        one(record.discharge, "/discharge");
        each("disputes", record.disputes, [](const model::Dispute& dispute, const auto& add) {
            if (dispute.settled) add(*dispute.settled, "/settled");
        });
    }

  private:
    static constexpr auto none = [](const auto&, const auto&) {};
    static constexpr auto ended = [](const auto& entry, const auto& add) {
        if (entry.ended) add(*entry.ended, "/ended");
    };

    template <class Single>
    void one(const std::optional<Single>& entry, const std::string& pointer) {
        if (entry && !entry->voided) visit_(*entry, pointer);
    }

    void emergency(const model::Emergency& emergency, const model::Referral& referral) {
        const std::string at = "/referral/emergency";
        if (emergency.screen_reviewed) {
            inside_(*emergency.screen_reviewed, referral, at + "/screen_reviewed");
        }
        if (emergency.needs_confirmed) {
            inside_(*emergency.needs_confirmed, referral, at + "/needs_confirmed");
        }
        for (std::size_t i = 0; i < emergency.services.size(); ++i) {
            if (const auto& referred = emergency.services[i].referred) {
                inside_(*referred, referral, at + join("services", i) + "/referred");
            }
        }
    }

    template <class Entries, class Events>
    void each(std::string_view section, const Entries& entries, Events events) {
        for (std::size_t i = 0; i < entries.size(); ++i) {
            if (entries[i].voided) continue;  // it does not count, so nothing is wrong with it
            const std::string pointer = join(section, i);
            visit_(entries[i], pointer);
            events(entries[i], [&](const Event& event, const std::string& where) {
                inside_(event, entries[i], pointer + where);
            });
        }
    }

    Visit visit_;
    Inside inside_;
};

template <class Visit, class Inside>
void walk(const Case& record, Visit visit, Inside inside) {
    Walk<Visit, Inside>(visit, inside)(record);
}

void add(std::vector<Finding>& findings, std::string_view code, std::string pointer,
         std::string expected, std::string found) {
    Finding finding;
    finding.code = code;
    const Diagnostic* diagnostic = find_diagnostic(code);
    finding.severity = diagnostic != nullptr ? diagnostic->severity : Severity::error;
    finding.place.pointer = std::move(pointer);
    finding.message = title_of(code);
    finding.expected = std::move(expected);
    finding.found = std::move(found);
    finding.remedy = remedy_of(code);
    findings.push_back(std::move(finding));
}

std::string text_of(const Moment& moment, const calendar::Zone& zone) {
    if (const auto* day = std::get_if<Date>(&moment)) return day->text();
    return zone.text(std::get<Instant>(moment));
}

Date day_of(const Moment& moment, const calendar::Zone& zone) {
    if (const auto* day = std::get_if<Date>(&moment)) return *day;
    return zone.date_of(std::get<Instant>(moment));
}

// Whether `a` is surely before `b`: by the instant where both have one, else by the day.
bool surely_before(const Moment& a, const Moment& b, const calendar::Zone& zone) {
    const auto* at = std::get_if<Instant>(&a);
    const auto* bt = std::get_if<Instant>(&b);
    if (at != nullptr && bt != nullptr) return *at < *bt;
    return day_of(a, zone) < day_of(b, zone);
}

// The checks
// ---------------------------------------------------------------------------------------

void entry_future(const Case& record, const Surroundings& around, std::vector<Finding>& findings) {
    const auto check = [&](const Event& event, const std::string& pointer) {
        if (surely_before(Moment(around.now), event.occurred, *around.zone)) {
            add(findings, "check.entry-future", pointer + "/occurred",
                "no later than " + around.zone->text(around.now),
                text_of(event.occurred, *around.zone));
        }
    };
    walk(
        record, [&](const Entry& e, const std::string& p) { check(e, p); },
        [&](const Event& e, const Entry&, const std::string& p) { check(e, p); });
    for (std::size_t i = 0; i < record.referrals_out.size(); ++i) {
        const auto& result = record.referrals_out[i].result;
        if (record.referrals_out[i].voided || !result || !result->entity_notified) continue;
        if (surely_before(Moment(around.now), *result->entity_notified, *around.zone)) {
            add(findings, "check.entry-future",
                join("referrals_out", i) + "/result/entity_notified",
                "no later than " + around.zone->text(around.now),
                text_of(*result->entity_notified, *around.zone));
        }
    }
}

void recorded_future(const Case& record, const Surroundings& around,
                     std::vector<Finding>& findings) {
    const auto check = [&](const Event& event, const std::string& pointer) {
        if (event.recorded > around.now) {
            add(findings, "check.recorded-future", pointer + "/recorded",
                "no later than " + around.zone->text(around.now),
                around.zone->text(event.recorded));
        }
    };
    walk(
        record, [&](const Entry& e, const std::string& p) { check(e, p); },
        [&](const Event& e, const Entry&, const std::string& p) { check(e, p); });
}

void recorded_before_occurred(const Case& record, const Surroundings& around,
                              std::vector<Finding>& findings) {
    const auto check = [&](const Event& event, const std::string& pointer) {
        if (surely_before(Moment(event.recorded), event.occurred, *around.zone)) {
            add(findings, "check.recorded-before-occurred", pointer + "/recorded",
                "no earlier than " + text_of(event.occurred, *around.zone),
                around.zone->text(event.recorded));
        }
    };
    walk(
        record, [&](const Entry& e, const std::string& p) { check(e, p); },
        [&](const Event& e, const Entry&, const std::string& p) { check(e, p); });
}

void event_before_entry(const Case& record, const Surroundings& around,
                        std::vector<Finding>& findings) {
    walk(
        record, [](const Entry&, const std::string&) {},
        [&](const Event& event, const Entry& entry, const std::string& pointer) {
            if (surely_before(event.occurred, entry.occurred, *around.zone)) {
                add(findings, "check.event-before-entry", pointer + "/occurred",
                    "no earlier than " + text_of(entry.occurred, *around.zone),
                    text_of(event.occurred, *around.zone));
            }
        });
}

void stay_reversed(const Case& record, const Surroundings& around, std::vector<Finding>& findings) {
    for (std::size_t i = 0; i < record.placements.size(); ++i) {
        const model::Placement& stay = record.placements[i];
        if (stay.voided || !stay.admitted || !stay.discharged) continue;
        if (surely_before(stay.discharged->occurred, stay.admitted->occurred, *around.zone)) {
            add(findings, "check.event-before-entry",
                join("placements", i) + "/discharged/occurred",
                "no earlier than the admission on " +
                    text_of(stay.admitted->occurred, *around.zone),
                text_of(stay.discharged->occurred, *around.zone));
        }
    }
}

void closed_case_entry(const Case& record, const Surroundings& around,
                       std::vector<Finding>& findings) {
    if (!record.discharge || record.discharge->voided) return;
    const Date last = day_of(record.discharge->occurred, *around.zone);
    walk(
        record,
        [&](const Entry& entry, const std::string& pointer) {
            // Outcome data, follow-up and what is owed after a stay may come later.
            if (pointer.starts_with("/outcomes") || pointer.starts_with("/disputes") ||
                pointer.starts_with("/appointments") || pointer.starts_with("/consents") ||
                pointer.starts_with("/sars") || pointer.starts_with("/excuses")) {
                return;
            }
            if (day_of(entry.occurred, *around.zone) > last) {
                add(findings, "check.closed-case-entry", pointer + "/occurred",
                    "no later than the discharge on " + last.text(),
                    text_of(entry.occurred, *around.zone));
            }
        },
        [](const Event&, const Entry&, const std::string&) {});
}

void discharge_before_intake(const Case& record, const Surroundings& around,
                             std::vector<Finding>& findings) {
    if (!record.discharge || record.discharge->voided) return;
    const auto check = [&](const Moment& begin, std::string_view what) {
        if (surely_before(record.discharge->occurred, begin, *around.zone)) {
            add(findings, "check.discharge-before-intake", "/discharge/occurred",
                "no earlier than the " + std::string(what) + " on " + text_of(begin, *around.zone),
                text_of(record.discharge->occurred, *around.zone));
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
                    a.ended ? "an end on " + text_of(a.ended->occurred, *around.zone) : "no end");
            }
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

void steps_reversed(const Case& record, const Surroundings& around,
                    std::vector<Finding>& findings) {
    for (std::size_t i = 0; i < record.sars.size(); ++i) {
        const auto& steps = record.sars[i].status;
        if (record.sars[i].voided) continue;
        for (std::size_t j = 1; j < steps.size(); ++j) {
            if (!surely_before(steps[j].occurred, steps[j - 1].occurred, *around.zone)) continue;
            add(findings, "check.event-before-entry",
                join("sars", i) + join("status", j) + "/occurred",
                "no earlier than the step before it, " +
                    text_of(steps[j - 1].occurred, *around.zone),
                text_of(steps[j].occurred, *around.zone));
        }
    }
}

// A case that was opened by mistake: its referral is voided, and nobody ever served it.
bool is_taken_back(const Case& record) {
    const auto stands = [](const auto& entry) { return !entry.voided; };
    return record.referral && record.referral->voided &&
           std::none_of(record.assignments.begin(), record.assignments.end(), stands) &&
           std::none_of(record.contacts.begin(), record.contacts.end(), stands) &&
           (!record.enrolment || record.enrolment->voided);
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

void duplicate_entry(const Case& record, const Surroundings& around,
                     std::vector<Finding>& findings) {
    // Contacts are what gets written down twice; the same worker, moment, mode and person.
    using Key = std::tuple<std::string, std::string, int, int, bool, int, std::string>;
    std::vector<std::pair<Key, std::size_t>> seen;
    for (std::size_t i = 0; i < record.contacts.size(); ++i) {
        const model::Contact& contact = record.contacts[i];
        if (contact.voided || std::holds_alternative<Date>(contact.occurred)) continue;
        seen.emplace_back(
            Key{text_of(contact.occurred, *around.zone), contact.worker.str(),
                contact.mode ? static_cast<int>(*contact.mode) : -1, static_cast<int>(contact.with),
                contact.reached, contact.barrier ? static_cast<int>(*contact.barrier) : -1,
                std::string(contact.note)},
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

void interval_reversed(const Case& record, const Surroundings&, std::vector<Finding>& findings) {
    const auto check = [&](Date first, Date last, const std::string& pointer) {
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
    for (std::size_t i = 0; i < record.outcomes.size(); ++i) {
        if (const auto& window = record.outcomes[i].window) {
            check(window->opens, window->closes, join("outcomes", i) + "/window/closes");
        }
    }
}

void score_sum(const Case& record, const Surroundings&, std::vector<Finding>& findings) {
    for (std::size_t i = 0; i < record.acuity.size(); ++i) {
        const model::Acuity& index = record.acuity[i];
        if (index.voided || index.items.empty()) continue;
        std::int64_t sum = 0;
        for (const model::AcuityItem& item : index.items)
            sum += item.points;
        if (sum != index.score) {
            add(findings, "check.score-sum", join("acuity", i) + "/score",
                "the sum of its items, " + std::to_string(sum), std::to_string(index.score));
        }
    }
}

void signed_incomplete(const Case& record, const Surroundings&, std::vector<Finding>& findings) {
    for (std::size_t i = 0; i < record.sccp.size(); ++i) {
        const auto& signing = record.sccp[i].signed_on;
        if (!signing || record.sccp[i].voided) continue;
        const auto signed_by = [&](model::Signer signer) {
            return std::find(signing->signers.begin(), signing->signers.end(), signer) !=
                   signing->signers.end();
        };
        const bool client = signed_by(model::Signer::client) || signed_by(model::Signer::guardian);
        const bool worker =
            signed_by(model::Signer::coordinator) || signed_by(model::Signer::supervisor);
        if (!client || !worker) {
            add(findings, "check.signed-incomplete", join("sccp", i) + "/signed/signers",
                "the client or guardian, and the coordinator or supervisor",
                client ? "no worker" : "no client");
        }
    }
}

template <class Entries>
bool has_id(const Entries& entries, EntryId id) {
    return std::any_of(entries.begin(), entries.end(), [id](const auto& e) { return e.id == id; });
}

void unknown_document(const Case& record, const Surroundings&, std::vector<Finding>& findings) {
    const auto check = [&](EntryId id, bool known, std::string pointer, std::string expected) {
        if (!id.empty() && !known) {
            add(findings, "check.unknown-document", std::move(pointer), std::move(expected),
                "'" + id.str() + "'");
        }
    };
    const auto is_goal = [&](EntryId id) {
        return std::any_of(record.sccp.begin(), record.sccp.end(),
                           [&](const auto& plan) { return has_id(plan.goals, id); });
    };
    for (std::size_t i = 0; i < record.sccp.size(); ++i) {
        const model::PlanVersion& plan = record.sccp[i];
        if (plan.voided) continue;
        check(plan.of, has_id(record.sccp, plan.of), join("sccp", i) + "/of", "a plan version");
        check(plan.team_meeting, has_id(record.team.meetings, plan.team_meeting),
              join("sccp", i) + "/team_meeting", "a team meeting");
        for (std::size_t j = 0; j < plan.documents.size(); ++j) {
            check(plan.documents[j], has_id(record.papers, plan.documents[j]),
                  join("sccp", i) + join("documents", j), "a paper");
        }
        for (std::size_t j = 0; j < plan.services.size(); ++j) {
            check(plan.services[j].goal, is_goal(plan.services[j].goal),
                  join("sccp", i) + join("services", j) + "/goal", "a goal");
        }
    }
    for (std::size_t i = 0; i < record.referrals_out.size(); ++i) {
        if (record.referrals_out[i].voided) continue;
        const EntryId goal = record.referrals_out[i].goal;
        check(goal, is_goal(goal), join("referrals_out", i) + "/goal", "a goal");
    }
    for (std::size_t i = 0; i < record.team.meetings.size(); ++i) {
        if (record.team.meetings[i].voided) continue;
        const auto& attendees = record.team.meetings[i].attendees;
        for (std::size_t j = 0; j < attendees.size(); ++j) {
            check(attendees[j], has_id(record.team.members, attendees[j]),
                  join("team/meetings", i) + join("attendees", j), "a team member");
        }
    }
    for (std::size_t i = 0; i < record.sars.size(); ++i) {
        const model::Sar& sar = record.sars[i];
        if (sar.voided) continue;
        check(sar.purchase, has_id(record.purchases, sar.purchase), join("sars", i) + "/purchase",
              "a purchase");
        for (std::size_t j = 0; j < sar.attachments.size(); ++j) {
            const EntryId id = sar.attachments[j].entry;
            const bool known = has_id(record.sccp, id) || has_id(record.acuity, id) ||
                               has_id(record.level_of_care, id) || has_id(record.team.meetings, id);
            check(id, known, join("sars", i) + join("attachments", j) + "/entry",
                  "a plan version, an acuity index, a level-of-care result or a team meeting");
        }
    }
}

void unknown_worker(const Case& record, const Surroundings& around,
                    std::vector<Finding>& findings) {
    const auto check = [&](WorkerId worker, std::string pointer) {
        if (!worker.empty() && !around.workers.contains(worker.text)) {
            add(findings, "check.unknown-worker", std::move(pointer), "a worker of the store",
                "'" + worker.str() + "'");
        }
    };
    for (std::size_t i = 0; i < record.assignments.size(); ++i) {
        if (record.assignments[i].voided) continue;
        check(record.assignments[i].worker, join("assignments", i) + "/worker");
    }
    for (std::size_t i = 0; i < record.contacts.size(); ++i) {
        if (record.contacts[i].voided) continue;
        check(record.contacts[i].worker, join("contacts", i) + "/worker");
    }
    for (std::size_t i = 0; i < record.excuses.size(); ++i) {
        if (record.excuses[i].voided) continue;
        check(record.excuses[i].approver, join("excuses", i) + "/approver");
    }
}

void unknown_provider(const Case& record, const Surroundings& around,
                      std::vector<Finding>& findings) {
    const auto check = [&](ProviderId provider, std::string pointer) {
        if (!provider.empty() && !around.providers.contains(provider.text)) {
            add(findings, "check.unknown-provider", std::move(pointer), "a provider of the store",
                "'" + provider.str() + "'");
        }
    };
    for (std::size_t i = 0; i < record.sccp.size(); ++i) {
        if (record.sccp[i].voided) continue;
        const auto& services = record.sccp[i].services;
        for (std::size_t j = 0; j < services.size(); ++j) {
            check(services[j].provider, join("sccp", i) + join("services", j) + "/provider");
        }
    }
    for (std::size_t i = 0; i < record.sars.size(); ++i) {
        if (record.sars[i].voided) continue;
        const auto& lines = record.sars[i].lines;
        for (std::size_t j = 0; j < lines.size(); ++j) {
            check(lines[j].provider, join("sars", i) + join("lines", j) + "/provider");
        }
    }
    for (std::size_t i = 0; i < record.referrals_out.size(); ++i) {
        if (record.referrals_out[i].voided) continue;
        check(record.referrals_out[i].provider, join("referrals_out", i) + "/provider");
    }
    const auto each = [&](std::string_view section, const auto& entries) {
        for (std::size_t i = 0; i < entries.size(); ++i) {
            if constexpr (requires { entries[i].voided; }) {
                if (entries[i].voided) continue;
            }
            check(entries[i].provider, join(section, i) + "/provider");
        }
    };
    each("purchases", record.purchases);
    each("appointments", record.appointments);
    each("placements", record.placements);
    each("level_of_care", record.level_of_care);
    each("papers", record.papers);
    for (std::size_t i = 0; i < record.papers.size(); ++i) {
        const auto& shared = record.papers[i].shared_with;
        for (std::size_t j = 0; j < shared.size(); ++j)
            check(shared[j], join("papers", i) + join("shared_with", j));
    }
    if (record.referral && record.referral->emergency) {
        each("referral/emergency/services", record.referral->emergency->services);
    }
}

// The range that the agency's instrument declares, in force when the index was completed.
void acuity_range(const Case& record, const Surroundings& around, std::vector<Finding>& findings) {
    if (around.agency == nullptr) return;
    for (std::size_t i = 0; i < record.acuity.size(); ++i) {
        const model::Acuity& index = record.acuity[i];
        if (index.voided) continue;
        const model::AcuityInstrument* used = nullptr;
        for (const model::AcuityInstrument& instrument : around.agency->acuity_instruments) {
            if (instrument.voided) continue;
            const bool named = !index.edition.empty() && index.edition == instrument.edition;
            const bool in_use = index.edition.empty() &&
                                !surely_before(index.occurred, instrument.occurred, *around.zone);
            if (!named && !in_use) continue;
            // Of several in use by then, the one that began last.
            if (used == nullptr ||
                !surely_before(instrument.occurred, used->occurred, *around.zone)) {
                used = &instrument;
            }
        }
        if (used == nullptr) continue;
        if (index.score < used->least || index.score > used->most) {
            add(findings, "check.acuity-range", join("acuity", i) + "/score",
                "from " + std::to_string(used->least) + " to " + std::to_string(used->most) +
                    ", edition " + std::string(used->edition),
                std::to_string(index.score));
        }
        for (std::size_t j = 0; j < index.items.size() && !used->groups.empty(); ++j) {
            const auto& group = index.items[j].group;
            if (std::find(used->groups.begin(), used->groups.end(), group) == used->groups.end()) {
                add(findings, "check.acuity-range", join("acuity", i) + join("items", j) + "/group",
                    "an item group of edition " + std::string(used->edition),
                    "'" + std::string(group) + "'");
            }
        }
    }
}

// Levels by instrument and edition: the names of levels only, nothing of the instruments' content.
bool is_level(const model::LevelOfCare& result, std::string& expected) {
    const auto one_of = [&](std::initializer_list<std::string_view> levels) {
        for (const std::string_view level : levels)
            expected += (expected.empty() ? "" : ", ") + std::string(level);
        return std::find(levels.begin(), levels.end(), result.level) != levels.end();
    };
    switch (result.instrument) {
        case model::Instrument::locus: return one_of({"1", "2", "3", "4", "5", "6"});
        case model::Instrument::calocus: return one_of({"0", "1", "2", "3", "4", "5", "6"});
        case model::Instrument::asam:
            if (result.edition == "3") {
                return one_of({"0.5", "1", "OTP", "2.1", "2.5", "3.1", "3.3", "3.5", "3.7", "4"});
            }
            if (result.edition == "4") {
                return one_of({"1.0", "1.5", "1.7", "2.1", "2.5", "2.7", "3.1", "3.5", "3.7", "4"});
            }
            expected = "edition 3 or 4, whose levels differ";
            return false;
        case model::Instrument::placement_criteria: break;  // each county's own
    }
    return true;
}

void level_of_care(const Case& record, const Surroundings&, std::vector<Finding>& findings) {
    for (std::size_t i = 0; i < record.level_of_care.size(); ++i) {
        const model::LevelOfCare& result = record.level_of_care[i];
        if (result.voided) continue;
        std::string expected;
        if (!is_level(result, expected)) {
            add(findings, "check.level-of-care", join("level_of_care", i) + "/level",
                std::string(name(result.instrument)) + ": " + expected,
                "'" + std::string(result.level) + "'" +
                    (result.edition.empty() ? "" : " of edition " + std::string(result.edition)));
        }
        // The composite scores of LOCUS and CALOCUS are sums of seven ratings from 1 to 5.
        const bool composite = result.instrument == model::Instrument::locus ||
                               result.instrument == model::Instrument::calocus;
        if (composite && result.score && (*result.score < 7 || *result.score > 35)) {
            add(findings, "check.level-of-care", join("level_of_care", i) + "/score",
                "a composite score from 7 to 35", std::to_string(*result.score));
        }
    }
}

void plan_without_goals(const Case& record, const Surroundings&, std::vector<Finding>& findings) {
    for (std::size_t i = 0; i < record.sccp.size(); ++i) {
        const model::PlanVersion& plan = record.sccp[i];
        if (plan.voided || !plan.signed_on || plan.kind != model::PlanKind::full) continue;
        if (plan.goals.empty() && plan.of.empty()) {
            add(findings, "check.plan-without-goals", join("sccp", i),
                "goals in the client's words", "none");
        }
        for (std::size_t j = 0; j < plan.goals.size(); ++j) {
            if (!plan.goals[j].indicators.empty()) continue;
            add(findings, "check.plan-without-goals", join("sccp", i) + join("goals", j),
                "what would show that the goal is reached", "no indicator");
        }
    }
}

// Whether a consent of this kind covers the day: signed by then, not past, not revoked.
bool has_consent(const Case& record, model::ConsentKind kind, const Moment& when,
                 const calendar::Zone& zone) {
    return std::any_of(
        record.consents.begin(), record.consents.end(), [&](const model::Consent& consent) {
            if (consent.voided || consent.kind != kind) return false;
            if (surely_before(when, consent.occurred, zone)) return false;
            if (consent.expires && *consent.expires < day_of(when, zone)) return false;
            return !consent.revoked || surely_before(when, consent.revoked->occurred, zone);
        });
}

void advocacy_without_consent(const Case& record, const Surroundings& around,
                              std::vector<Finding>& findings) {
    for (std::size_t i = 0; i < record.contacts.size(); ++i) {
        const model::Contact& contact = record.contacts[i];
        if (contact.voided || !contact.reached || contact.with == model::With::client ||
            contact.purpose != model::Purpose::advocacy) {
            continue;
        }
        if (!has_consent(record, model::ConsentKind::feedback, contact.occurred, *around.zone)) {
            add(findings, "check.advocacy-without-consent", join("contacts", i),
                "a consent to feedback that covers the day", "none");
        }
    }
}

constexpr Check checks[] = {
    {"check.acuity-range", acuity_range},
    {"check.advocacy-without-consent", advocacy_without_consent},
    {"check.assignment-overlap", assignment_overlap},
    {"check.birth-date-missing", birth_date_missing},
    {"check.closed-case-entry", closed_case_entry},
    {"check.discharge-before-intake", discharge_before_intake},
    {"check.duplicate-entry", duplicate_entry},
    {"check.enrolment-missing", enrolment_missing},
    {"check.entry-future", entry_future},
    {"check.event-before-entry", event_before_entry},
    {"check.event-before-entry", stay_reversed},
    {"check.event-before-entry", steps_reversed},
    {"check.entry-future", birth_date_future},
    {"check.interval-reversed", interval_reversed},
    {"check.level-of-care", level_of_care},
    {"check.plan-without-goals", plan_without_goals},
    {"check.recorded-before-occurred", recorded_before_occurred},
    {"check.recorded-future", recorded_future},
    {"check.referral-missing", referral_missing},
    {"check.score-sum", score_sum},
    {"check.signed-incomplete", signed_incomplete},
    {"check.unknown-document", unknown_document},
    {"check.unknown-provider", unknown_provider},
    {"check.unknown-worker", unknown_worker},
};

}  // namespace

std::span<const Check> case_checks() {
    return checks;
}

std::vector<Finding> check_case(const Case& record, const Surroundings& surroundings,
                                std::string_view file) {
    std::vector<Finding> findings;
    for (const Check& check : checks)
        check.run(record, surroundings, findings);
    for (Finding& finding : findings)
        finding.place.file = file;
    return findings;
}

}  // namespace rsc::validate
