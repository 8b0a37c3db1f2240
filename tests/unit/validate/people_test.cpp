#include <doctest/doctest.h>

#include "support.hpp"
#include "validate/catalogue.hpp"

namespace {

using namespace rsc;
using namespace rsc::validate::testing;
using calendar::Date;
using calendar::Instant;

validate::Surroundings around(const model::Agency* agency = nullptr) {
    static const calendar::Zone zone = *calendar::Zone::load("America/Chicago");
    validate::Surroundings all;
    all.zone = &zone;
    all.now = at("2026-03-31T12:00-05:00");
    all.workers = {"W-1"};
    all.agency = agency;
    return all;
}

std::string told(const std::vector<Finding>& findings) {
    std::string text;
    for (const Finding& finding : findings)
        text += finding.code + " " + finding.place.pointer + "\n";
    return text;
}

std::string of(const model::Staff& staff, const model::Agency* agency = nullptr) {
    return told(validate::check_record(staff, around(agency), "staff/W-1.json"));
}
std::string of(const model::Agency& agency) {
    return told(validate::check_record(agency, around(), "agency.json"));
}

}  // namespace

TEST_CASE("A worker's record without a contradiction has no finding") {
    model::Staff staff;
    staff.supervisor = WorkerId{"W-1"};
    staff.hired = day("2026-01-05");
    staff.left = day("2026-01-05");  // one day of work
    staff.documents.push_back(entry<model::StaffDocument>("doc1", "2026-03-31"));
    staff.documents[0].expires = day("2026-03-31");
    CHECK(of(staff).empty());
}

TEST_CASE("What is to come has not occurred, in a worker's record either") {
    model::Staff staff;
    staff.degrees.push_back(entry<model::Degree>("d1", "2026-04-01"));
    staff.experience.push_back(entry<model::Experience>("e1", "2026-03-31T12:00:01-05:00"));
    CHECK(of(staff) ==
          "check.entry-future /degrees/0/occurred\n"
          "check.entry-future /experience/0/occurred\n");
}

TEST_CASE("A voided entry of a worker's record is not looked at") {
    model::Staff staff;
    staff.degrees.push_back(entry<model::Degree>("d1", "2027-04-01"));
    staff.degrees[0].voided = model::Voided{at("2026-03-21T12:00-05:00"), WorkerId{"W-1"}, "wrong"};
    CHECK(of(staff).empty());
}

TEST_CASE("A paper does not expire before its own date, nor does anybody leave before the hire") {
    model::Staff staff;
    staff.hired = day("2026-01-05");
    staff.left = day("2026-01-04");
    staff.credentials.push_back(entry<model::Credential>("cr1", "2026-02-02"));
    staff.credentials[0].expires = day("2026-02-01");
    CHECK(of(staff) ==
          "check.interval-reversed /left\n"
          "check.interval-reversed /credentials/0/expires\n");
}

TEST_CASE("A supervisor and a training are looked up") {
    model::Agency agency;
    agency.trainings.push_back(entry<model::Training>("tn1", "2026-02-02"));
    model::Staff staff;
    staff.supervisor = WorkerId{"W-9"};
    staff.trainings.push_back(entry<model::Attendance>("tn1", "2026-03-02"));
    staff.trainings[0].training = EntryId{"tn1"};
    staff.trainings.push_back(entry<model::Attendance>("tn2", "2026-03-02"));
    staff.trainings[1].training = EntryId{"tn9"};
    CHECK(of(staff, &agency) ==
          "check.unknown-worker /supervisor\n"
          "check.unknown-document /trainings/1/training\n");
}

TEST_CASE("A shift ends after it begins, and somebody of the store is on it") {
    model::Agency agency;
    agency.on_call.push_back(entry<model::OnCallShift>("oc1", "2026-03-02"));
    agency.on_call[0].worker = WorkerId{"W-9"};
    agency.on_call[0].from = at("2026-04-01T00:00-05:00");  // a roster is made ahead
    agency.on_call[0].until = agency.on_call[0].from;
    CHECK(of(agency) ==
          "check.unknown-worker /on_call/0/worker\n"
          "check.interval-reversed /on_call/0/until\n");
}

TEST_CASE("A score is held against the edition of its day, or the one it names") {
    model::Agency agency;
    agency.acuity_instruments.push_back(entry<model::AcuityInstrument>("ai1", "2026-01-01"));
    agency.acuity_instruments[0].edition = "old";
    agency.acuity_instruments[0].most = 60;
    agency.acuity_instruments.push_back(entry<model::AcuityInstrument>("ai2", "2026-03-10"));
    agency.acuity_instruments[1].edition = "new";
    agency.acuity_instruments[1].most = 100;
    const auto finding_of = [&](std::string_view occurred, std::string_view edition,
                                std::int64_t score) {
        model::Case record;
        record.acuity.push_back(entry<model::Acuity>("x1", occurred));
        record.acuity[0].score = score;
        record.acuity[0].edition = edition;
        const auto all = validate::check_case(record, around(&agency), "cases/aa/C-1.json");
        return told(all).find("check.acuity-range /acuity/0/score") != std::string::npos;
    };
    CHECK_FALSE(finding_of("2026-03-09", "", 60));
    CHECK(finding_of("2026-03-09", "", 61));
    CHECK_FALSE(finding_of("2026-03-10", "", 61));
    CHECK(finding_of("2026-03-20", "old", 61));
    CHECK(finding_of("2026-03-20", "", 101));
    CHECK_FALSE(finding_of("2025-12-31", "", 500));  // before any was declared
}

TEST_CASE("Levels are those of the instrument and its edition") {
    const auto finding_of = [](model::Instrument instrument, std::string_view edition,
                               std::string_view level) {
        model::Case record;
        record.level_of_care.push_back(entry<model::LevelOfCare>("l1", "2026-03-09"));
        record.level_of_care[0].instrument = instrument;
        record.level_of_care[0].edition = edition;
        record.level_of_care[0].level = level;
        const auto all = validate::check_case(record, around(), "cases/aa/C-1.json");
        return told(all).find("check.level-of-care") != std::string::npos;
    };
    using enum model::Instrument;
    CHECK_FALSE(finding_of(asam, "3", "3.3"));
    CHECK(finding_of(asam, "4", "3.3"));
    CHECK_FALSE(finding_of(asam, "4", "1.7"));
    CHECK(finding_of(asam, "3", "1.7"));
    CHECK(finding_of(asam, "", "2.1"));  // which edition decides what it means
    CHECK_FALSE(finding_of(locus, "", "6"));
    CHECK(finding_of(locus, "", "0"));
    CHECK_FALSE(finding_of(calocus, "", "0"));
    CHECK_FALSE(finding_of(placement_criteria, "", "county level B"));
}
