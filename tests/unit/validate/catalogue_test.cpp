#include <doctest/doctest.h>

#include <functional>
#include <set>

#include "support.hpp"
#include "validate/catalogue.hpp"
#include "validate/pointer.hpp"

namespace {

using namespace rsc;
using namespace rsc::validate::testing;
using calendar::Date;
using calendar::Instant;
using model::Case;

model::Event event(std::string_view occurred) {
    return {*calendar::parse_moment(occurred), at("2026-03-20T12:00-05:00"), WorkerId{"W-1"}};
}

model::Contact visit(std::string_view id, std::string_view occurred, std::int64_t minutes) {
    auto contact = entry<model::Contact>(id, occurred);
    contact.mode = model::Mode::face_to_face;
    contact.reached = true;
    contact.setting = model::Setting::home;
    contact.minutes = minutes;
    return contact;
}

model::Appointment appointment(std::string_view scheduled, std::string_view outcome) {
    auto one = entry<model::Appointment>("q1", "2026-03-04");
    one.scheduled = *calendar::parse_moment(scheduled);
    one.outcome.emplace();
    static_cast<model::Event&>(*one.outcome) = event(outcome);
    return one;
}

// A record that no check has anything to say about.
Case clean() {
    Case record;
    record.id = CaseId{"C-1"};
    record.client.id = ClientId{"P-1"};
    record.client.birth_date = day("1980-01-01");
    record.referral = entry<model::Referral>("r1", "2026-03-02T10:00-06:00");
    record.enrolment = entry<model::Enrolment>("e1", "2026-03-03");
    record.assignments.push_back(entry<model::Assignment>("a1", "2026-03-03T09:00-06:00"));
    record.assignments[0].worker = WorkerId{"W-1"};
    record.contacts.push_back(entry<model::Contact>("c1", "2026-03-03T10:00-06:00"));
    record.sccp.push_back(entry<model::PlanVersion>("p1", "2026-03-05T10:00-06:00"));
    model::Signing signing;
    static_cast<model::Event&>(signing) = event("2026-03-05T11:00-06:00");
    signing.signers = {model::Signer::client, model::Signer::coordinator};
    record.sccp[0].signed_on = signing;
    record.acuity.push_back(entry<model::Acuity>("i1", "2026-03-04"));
    record.acuity[0].score = 5;
    record.acuity[0].items = {{"housing", 2, {}}, {"use", 3, {}}};
    record.excuses.push_back(entry<model::Excuse>("x1", "2026-03-06"));
    record.excuses[0].from = day("2026-03-06");
    record.excuses[0].through = day("2026-03-07");
    record.excuses[0].approver = WorkerId{"W-1"};
    return record;
}

std::vector<Finding> check(const Case& record) {
    static const calendar::Zone zone = *calendar::Zone::load("America/Chicago");
    validate::Surroundings around;
    around.zone = &zone;
    around.now = at("2026-03-31T12:00-05:00");
    around.workers = {"W-1"};
    around.providers = {"PR-1"};
    static const model::Agency agency = [] {
        model::Agency one;
        one.acuity_instruments.push_back(entry<model::AcuityInstrument>("ai1", "2026-01-01"));
        one.acuity_instruments[0].edition = "2019";
        one.acuity_instruments[0].most = 100;
        one.discretionary_fund.push_back(entry<model::DiscretionaryFund>("df1", "2026-01-01"));
        one.discretionary_fund[0].cents = 50000;
        return one;
    }();
    around.agency = &agency;
    return validate::check_case(record, around, "cases/aa/C-1.json");
}

}  // namespace

TEST_CASE("a pointer is put together of its steps") {
    CHECK(validate::Pointer("/referral").text() == "/referral");
    CHECK((validate::join("sars", 2) + validate::join("status", 10) + "/occurred").text() ==
          "/sars/2/status/10/occurred");
    CHECK(validate::join("sars", 0).is_in("sars"));
    CHECK_FALSE(validate::Pointer("sars").is_in("sars"));
}

TEST_CASE("a sound record has no finding") {
    CHECK(check(clean()).empty());
}

TEST_CASE("each contradiction is found where it stands, and nothing else with it") {
    struct Row {
        std::string_view code;
        std::string_view pointer;
        std::function<void(Case&)> edit;
    };
    const Row rows[] = {
        {"check.assignment-overlap", "/assignments/1/occurred",
         [](Case& c) {
             c.assignments.push_back(entry<model::Assignment>("a2", "2026-03-10T09:00-05:00"));
             c.assignments[1].worker = WorkerId{"W-1"};
         }},
        {"check.birth-date-missing", "/client", [](Case& c) { c.client.birth_date.reset(); }},
        {"check.closed-case-entry", "/contacts/0/occurred",
         [](Case& c) {
             c.discharge = entry<model::Discharge>("d1", "2026-03-12");
             c.contacts[0].occurred = at("2026-03-13T10:00-05:00");
         }},
        {"check.discharge-before-intake", "/discharge/occurred",
         [](Case& c) {
             c.discharge = entry<model::Discharge>("d1", "2026-03-02");
             c.referral->occurred = at("2026-03-01T10:00-06:00");
             c.assignments.clear();
             c.contacts.clear();
             c.sccp.clear();
             c.acuity.clear();
         }},
        {"check.duplicate-entry", "/contacts/1",
         [](Case& c) {
             c.contacts.push_back(c.contacts[0]);
             c.contacts[1].id = EntryId{"c2"};
         }},
        {"check.enrolment-missing", "", [](Case& c) { c.enrolment.reset(); }},
        {"check.referral-missing", "", [](Case& c) { c.referral.reset(); }},
        {"check.entry-future", "/contacts/0/occurred",
         [](Case& c) {
             c.contacts[0].occurred = at("2026-04-02T10:00-05:00");
             c.contacts[0].recorded = at("2026-03-31T11:00-05:00");
         }},
        {"check.event-before-entry", "/sccp/0/signed/occurred",
         [](Case& c) { c.sccp[0].signed_on->occurred = at("2026-03-04T11:00-06:00"); }},
        {"check.interval-reversed", "/excuses/0/through",
         [](Case& c) { c.excuses[0].through = day("2026-03-01"); }},
        {"check.recorded-before-occurred", "/contacts/0/recorded",
         [](Case& c) { c.contacts[0].recorded = at("2026-03-03T09:59-06:00"); }},
        {"check.recorded-future", "/contacts/0/recorded",
         [](Case& c) { c.contacts[0].recorded = at("2026-04-01T09:00-05:00"); }},
        {"check.score-sum", "/acuity/0/score", [](Case& c) { c.acuity[0].score = 6; }},
        {"check.signed-incomplete", "/sccp/0/signed/signers",
         [](Case& c) { c.sccp[0].signed_on->signers = {model::Signer::coordinator}; }},
        {"check.unknown-document", "/sccp/0/team_meeting",
         [](Case& c) { c.sccp[0].team_meeting = EntryId{"g9"}; }},
        {"check.unknown-provider", "/placements/0/provider",
         [](Case& c) {
             c.placements.push_back(entry<model::Placement>("q1", "2026-03-08"));
             c.placements[0].provider = ProviderId{"PR-9"};
         }},
        {"check.unknown-worker", "/assignments/0/worker",
         [](Case& c) { c.assignments[0].worker = WorkerId{"W-9"}; }},
        {"check.acuity-range", "/acuity/0/score",
         [](Case& c) {
             c.acuity[0].score = 101;
             c.acuity[0].items.clear();
         }},
        {"check.level-of-care", "/level_of_care/0/score",
         [](Case& c) {
             c.level_of_care.push_back(entry<model::LevelOfCare>("l1", "2026-03-08"));
             c.level_of_care[0].level = "3";
             c.level_of_care[0].score = 36;
         }},
        {"check.plan-without-goals", "/sccp/0",
         [](Case& c) { c.sccp[0].kind = model::PlanKind::full; }},
        {"check.advocacy-without-consent", "/contacts/0",
         [](Case& c) {
             c.contacts[0].with = model::With::county;
             c.contacts[0].reached = true;
             c.contacts[0].purpose = model::Purpose::advocacy;
         }},
        {"check.entry-future", "/client/birth_date",
         [](Case& c) { c.client.birth_date = day("2026-04-01"); }},
        {"check.appointment-ahead", "/appointments/0/outcome/occurred",
         [](Case& c) { c.appointments.push_back(appointment("2026-03-13", "2026-03-12")); }},
        {"check.contact-minutes", "/contacts/0/minutes",
         [](Case& c) { c.contacts[0] = visit("c1", "2026-03-03T10:00-06:00", 0); }},
        {"check.contact-overlap", "/contacts/1/occurred",
         [](Case& c) {
             c.contacts[0] = visit("c1", "2026-03-03T10:00-06:00", 60);
             c.contacts.push_back(visit("c2", "2026-03-03T10:59-06:00", 60));
             c.contacts[1].setting = model::Setting::court;
         }},
        {"check.contact-overlap", "/contacts/2/occurred",
         [](Case& c) {  // one in between was where the long one was
             c.contacts[0] = visit("c1", "2026-03-03T10:00-06:00", 180);
             c.contacts.push_back(visit("c2", "2026-03-03T10:30-06:00", 10));
             c.contacts.push_back(visit("c3", "2026-03-03T12:59-06:00", 10));
             c.contacts[2].setting = model::Setting::court;
         }},
        {"check.discharge-reasons", "/discharge/reasons",
         [](Case& c) {
             c.discharge = entry<model::Discharge>("d1", "2026-03-20");
             c.discharge->reasons = {model::DischargeReason::completed,
                                     model::DischargeReason::lost_contact};
         }},
        {"check.entry-long-before", "/contacts/0/occurred",
         [](Case& c) { c.contacts[0].occurred = at("2025-02-28T10:00-06:00"); }},
        {"check.interval-reversed", "/consents/0/expires",
         [](Case& c) {
             c.consents.push_back(entry<model::Consent>("k1", "2026-03-08"));
             c.consents[0].expires = day("2026-03-07");
         }},
        {"check.purchase-amount", "/purchases/0/cents",
         [](Case& c) {
             c.purchases.push_back(entry<model::Purchase>("b1", "2026-03-08"));
             c.purchases[0].cents = 50001;
         }},
        {"check.event-before-entry", "/sars/0/status/1/occurred",
         [](Case& c) {
             c.sars.push_back(entry<model::Sar>("s1", "2026-03-08"));
             for (const char* when : {"2026-03-12", "2026-03-11"}) {
                 model::SarStep step;
                 static_cast<model::Event&>(step) = event(when);
                 c.sars[0].status.push_back(step);
             }
         }},
        {"check.event-before-entry", "/placements/0/discharged/occurred",
         [](Case& c) {
             c.placements.push_back(entry<model::Placement>("q1", "2026-03-08"));
             c.placements[0].admitted = event("2026-03-12");
             c.placements[0].discharged = event("2026-03-10");
         }},
    };
    std::set<std::string_view> covered;
    for (const Row& row : rows) {
        CAPTURE(row.code);
        Case record = clean();
        row.edit(record);
        const auto findings = check(record);
        bool found = false;
        for (const Finding& finding : findings) {
            if (finding.code == row.code && finding.place.pointer == row.pointer) found = true;
            // An entry dated ahead is also recorded before it occurs, and an intake after the
            // discharge is an entry of a closed case.
            const bool companion = (row.code == "check.entry-future" &&
                                    finding.code == "check.recorded-before-occurred") ||
                                   (row.code == "check.discharge-before-intake" &&
                                    finding.code == "check.closed-case-entry");
            CHECK_MESSAGE((finding.code == row.code || companion),
                          finding.code << " " << finding.place.pointer);
            CHECK(finding.place.file == "cases/aa/C-1.json");
        }
        CHECK(found);
        covered.insert(row.code);
    }
    for (const validate::Check& one : validate::case_checks()) {
        CAPTURE(one.code);
        CHECK(covered.contains(one.code));
    }
}

TEST_CASE("a voided entry is no longer looked at for what it duplicated or overlapped") {
    Case record = clean();
    record.contacts.push_back(record.contacts[0]);
    record.contacts[1].id = EntryId{"c2"};
    record.contacts[1].voided =
        model::Voided{at("2026-03-21T10:00-05:00"), WorkerId{"W-1"}, "twice"};
    CHECK(check(record).empty());
}

TEST_CASE("what is only unusual is no contradiction") {
    const std::function<void(Case&)> edits[] = {
        // A message has no length, and an attempt may end at once.
        [](Case& c) {
            c.contacts[0] = visit("c1", "2026-03-03T10:00-06:00", 0);
            c.contacts[0].mode = model::Mode::text;
        },
        [](Case& c) {
            c.contacts[0] = visit("c1", "2026-03-03T10:00-06:00", 0);
            c.contacts[0].reached = false;
        },
        // The next visit begins where the one before ends; two at one place; two of two people.
        [](Case& c) {
            c.contacts[0] = visit("c1", "2026-03-03T10:00-06:00", 60);
            c.contacts.push_back(visit("c2", "2026-03-03T11:00-06:00", 60));
            c.contacts[1].setting = model::Setting::court;
        },
        [](Case& c) {
            c.contacts[0] = visit("c1", "2026-03-03T10:00-06:00", 60);
            c.contacts.push_back(visit("c2", "2026-03-03T10:30-06:00", 60));
        },
        [](Case& c) {
            c.contacts[0] = visit("c1", "2026-03-03T10:00-06:00", 60);
            c.contacts.push_back(visit("c2", "2026-03-03T10:30-06:00", 60));
            c.contacts[1].setting = model::Setting::court;
            c.contacts[1].with = model::With::parole_agent;
            c.contacts[1].by = WorkerId{"W-2"};
        },
        // On the day itself, at whatever hour; cancelled ahead.
        [](Case& c) {
            c.appointments.push_back(appointment("2026-03-13T15:00-05:00", "2026-03-13"));
        },
        [](Case& c) {
            c.appointments.push_back(appointment("2026-03-13", "2026-03-10"));
            c.appointments[0].outcome->result = model::AppointmentResult::cancelled;
        },
        [](Case& c) { c.contacts[0].occurred = at("2025-03-03T10:00-06:00"); },
        [](Case& c) {
            c.consents.push_back(entry<model::Consent>("k1", "2026-03-08"));
            c.consents[0].expires = day("2026-03-08");
        },
        [](Case& c) {
            c.discharge = entry<model::Discharge>("d1", "2026-03-20");
            c.discharge->reasons = {model::DischargeReason::moved,
                                    model::DischargeReason::withdrew};
        },
        [](Case& c) {
            c.purchases.push_back(entry<model::Purchase>("b1", "2026-03-08"));
            c.purchases[0].cents = 50000;
        },
    };
    for (const auto& edit : edits) {
        Case record = clean();
        edit(record);
        for (const Finding& finding : check(record))
            FAIL_CHECK(finding.code << " " << finding.place.pointer);
    }
}
