#include "exchange/hmis.hpp"

#include <doctest/doctest.h>

#include "hmis_support.hpp"
#include "model/case.hpp"
#include "model/staff.hpp"

using namespace rsc;
using namespace rsc::exchange;
using namespace rsc::exchange::testing;
using codec::Json;

TEST_CASE("an enrolment becomes a case with its client, worker, contacts and discharge") {
    const HmisImport got = import(small_export());
    REQUIRE(got.cases.size() == 1);
    CHECK(got.rejects.empty());
    CHECK(got.cases[0].id == "H-70");
    Json record = got.cases[0].record;
    // HMIS is silent about all of these: nothing follows from what the record lacks.
    CHECK(record["not_recorded"].size() == names_of(model::Section{}).size());
    CHECK(record["not_recorded"][0] == Json{{"section", "contact_information"}});
    record.erase("not_recorded");
    CHECK(record == Json::parse(R"({
        "schema": "rsc.case/1",
        "id": "H-70",
        "client": {"id": "HC-7", "given_name": "Wren", "family_name": "Alder",
                   "birth_date": "1984-03-09", "x-hmis": "Client/7"},
        "enrolment": {"id": "e1", "occurred": "2022-01-03",
                      "recorded": "2022-01-03T09:30:00-06:00", "by": "HU-1",
                      "x-hmis": "Enrollment/70"},
        "assignments": [{"id": "a1", "occurred": "2022-01-03",
                         "recorded": "2022-01-03T09:30:00-06:00", "by": "HU-1",
                         "worker": "HU-1", "level": "RSC-I",
                         "ended": {"occurred": "2022-06-30",
                                   "recorded": "2022-07-01T08:00:00-05:00", "by": "HU-1",
                                   "reason": "discharge", "x-hmis": "Exit/71"},
                         "x-hmis": "Enrollment/70"}],
        "contacts": [{"id": "c1", "occurred": "2022-01-05",
                      "recorded": "2022-01-05T16:00:00-06:00", "by": "HU-1", "with": "client",
                      "reached": true, "worker": "HU-1", "coordinated": ["case-management"],
                      "x-hmis": "Services/73"},
                     {"id": "c2", "occurred": "2022-01-12",
                      "recorded": "2022-01-13T10:00:00-06:00", "by": "HU-1", "with": "client",
                      "reached": true, "worker": "HU-1", "coordinated": ["case-management"],
                      "x-hmis": "Services/72"}],
        "discharge": {"id": "d1", "occurred": "2022-06-30",
                      "recorded": "2022-07-01T08:00:00-05:00", "by": "HU-1",
                      "reasons": ["completed"], "x-hmis": "Exit/71"}
    })"));
    CHECK(faults_of<model::Case>(got.cases[0].record).empty());

    REQUIRE(got.staff.size() == 1);
    CHECK_FALSE(got.staff[0].stub);
    CHECK(got.staff[0].record == Json::parse(R"({
        "schema": "rsc.staff/2", "id": "HU-1", "given_name": "Maple", "family_name": "Noor",
        "roles": ["coordinator"], "x-hmis": "User/1"})"));
    CHECK(faults_of<model::Staff>(got.staff[0].record).empty());
}

TEST_CASE("a user that User.csv does not list becomes a stub") {
    HmisFiles files = small_export();
    files["Exit.csv"] = exit_header + "71,70,7,2022-06-30,410,1,2022-07-01 08:00:00,12,\n";
    files["Services.csv"] = service_header + "72,70,7,2022-01-12,144,2,2022-01-13 10:00:00,9,\n";
    files["User.csv"] = user_header + "1,Maple,Noor,\n9,Old,User,2022-03-01 10:00:00\n";
    const HmisImport got = import(files);
    REQUIRE(got.staff.size() == 3);
    CHECK(got.staff[0].id == "HU-1");
    CHECK(got.staff[1].id == "HU-9");
    CHECK(got.staff[2].id == "HU-12");
    CHECK(got.staff[1].stub);
    CHECK(got.staff[2].record == Json::parse(R"({
        "schema": "rsc.staff/2", "id": "HU-12", "roles": ["coordinator"], "imported": true,
        "x-hmis": "User/12"})"));
    CHECK(faults_of<model::Staff>(got.staff[2].record).empty());
    CHECK(count_of(got, "User.csv").deleted == 1);
}

TEST_CASE("hashed names are left out") {
    for (const char* status : {"1", "2", "3", "4", ""}) {
        CAPTURE(status);
        HmisFiles files = small_export();
        files["Export.csv"] = "ExportID,HashStatus\n1," + std::string(status) + "\n";
        const HmisImport got = import(files);
        const bool hashed =
            std::string_view("234").find(status) != std::string_view::npos && *status != '\0';
        CHECK(got.names_hashed == hashed);
        CHECK(got.cases[0].record["client"].contains("given_name") != hashed);
        CHECK(got.cases[0].record["client"].contains("family_name") != hashed);
    }
}

TEST_CASE("the enrolments of a client are episodes by entry date, then id") {
    HmisFiles files = small_export();
    files["Client.csv"] = client_header + "7,,,,,,\n8,,,,,,\n";
    files["Enrollment.csv"] = enrolment_header +
                              "100,7,2022-03-01,2022-03-01 09:00:00,,1,\n"
                              "70,7,2022-01-03,2022-01-03 09:00:00,,1,\n"
                              "99,7,2022-03-01,2022-03-01 09:00:00,,1,\n"
                              "80,8,2022-02-01,2022-02-01 09:00:00,,1,\n";
    const HmisImport got = import(files);
    REQUIRE(got.cases.size() == 4);
    const auto episode = [&](std::size_t i) { return got.cases[i].record.value("episode", 1); };
    CHECK(got.cases[0].id == "H-100");
    CHECK(episode(0) == 3);
    CHECK(episode(1) == 1);
    CHECK(episode(2) == 2);
    CHECK(episode(3) == 1);
}

TEST_CASE("the reasons of a discharge are what the codes say, and no more") {
    struct {
        const char* completion;
        const char* destination;
        Json reasons;
        bool planned;
    } const table[] = {
        {"1", "410", {"completed"}, true},
        {"2", "410", {"withdrew"}, false},
        {"3", "410", {"administrative"}, false},
        {"", "24", {"deceased"}, false},
        {"", "207", {"incarcerated"}, true},
        {"", "7", {"incarcerated"}, true},
        {"3", "207", {"administrative", "incarcerated"}, false},
        {"", "410", {"other"}, true},
        {"", "", {"other"}, true},
        {"", "30", {"other"}, true},
        {"9", "99", {"other"}, true},
    };
    for (const auto& row : table) {
        CAPTURE(row.completion);
        CAPTURE(row.destination);
        HmisFiles files = small_export();
        files["Exit.csv"] = exit_header + "71,70,7,2022-06-30," + row.destination + ',' +
                            row.completion + ",2022-07-01 08:00:00,1,\n";
        const HmisImport got = import(files);
        const Json& discharge = got.cases[0].record["discharge"];
        CHECK(discharge["reasons"] == row.reasons);
        CHECK(discharge.value("planned", true) == row.planned);
        CHECK(faults_of<model::Case>(got.cases[0].record).empty());
    }
}

TEST_CASE("a recording time is a wall time of the zone, a day alone means its end") {
    struct {
        const char* cell;
        const char* recorded;
        std::size_t date_only;
    } const table[] = {
        {"2022-01-03 09:30:05", "2022-01-03T09:30:05-06:00", 0},
        {"2022-07-01 09:30:05", "2022-07-01T09:30:05-05:00", 0},
        {"2022-07-01 09:30", "2022-07-01T09:30:00-05:00", 0},
        {"2022-07-01T09:30:05", "2022-07-01T09:30:05-05:00", 0},
        {"2022-01-03", "2022-01-03T23:59:59-06:00", 1},
        {"2022-03-13", "2022-03-13T23:59:59-05:00", 1},
        {"2021-06-01 00:00:00", "2021-06-01T00:00:00-05:00", 0},  // before the entry: kept
    };
    for (const auto& row : table) {
        CAPTURE(row.cell);
        HmisFiles files = small_export();
        files["Enrollment.csv"] = enrolment_header + "70,7,2022-01-03," + row.cell + ",,1,\n";
        const HmisImport got = import(files);
        REQUIRE(got.cases.size() == 1);
        CHECK(got.cases[0].record["enrolment"]["recorded"] == row.recorded);
        CHECK(count_of(got, "Enrollment.csv").date_only == row.date_only);
    }
}

TEST_CASE("ids that the store cannot hold are made well-formed and stay different") {
    HmisFiles files = small_export();
    const std::string longest(80, 'x');
    files["Client.csv"] = client_header + "a b,,,,,,\na_b,,,,,,\n" + longest + ",,,,,,\n";
    files["Enrollment.csv"] = enrolment_header +
                              "{1},a b,2022-01-03,2022-01-03,,u.1,\n"
                              "(1),a_b,2022-01-03,2022-01-03,,u.1,\n" +
                              longest + ',' + longest + ",2022-01-03,2022-01-03,,u 1,\n";
    files.erase("Exit.csv");
    files.erase("Services.csv");
    const HmisImport got = import(files);
    REQUIRE(got.cases.size() == 3);
    CHECK(got.cases[0].id != got.cases[1].id);
    CHECK(got.cases[0].id.starts_with("H--1--"));
    CHECK(got.cases[0].record["client"]["id"] != got.cases[1].record["client"]["id"]);
    CHECK(got.cases[0].record["client"]["x-hmis"] == "Client/a b");
    for (const auto& made : got.cases)
        CHECK(faults_of<model::Case>(made.record).empty());
    REQUIRE(got.staff.size() == 3);
    for (const auto& made : got.staff)
        CHECK(faults_of<model::Staff>(made.record).empty());
}

TEST_CASE("services of other kinds are counted and named") {
    HmisFiles files = small_export();
    files["Services.csv"] = service_header +
                            "1,70,7,2022-01-12,144,2,2022-01-13,1,\n"
                            "2,70,7,2022-01-12,144,5,2022-01-13,1,\n"
                            "3,70,7,2022-01-12,200,200,2022-01-13,1,\n"
                            "4,70,7,nonsense,200,200,2022-01-13,1,\n"
                            "5,70,7,2022-01-12,999,2,2022-01-13,1,\n"
                            "6,70,7,2022-01-12,,2,2022-01-13,1,\n"
                            "7,70,7,2022-01-12,Wren Alder,2,2022-01-13,1,\n";
    const HmisImport got = import(files);
    const FileCount& count = count_of(got, "Services.csv");
    CHECK(count.read == 7);
    CHECK(count.imported == 1);
    CHECK(count.other == 6);
    CHECK(count.other_kinds ==
          std::map<std::string, std::size_t>{{"SSVF service (RecordType 144, TypeProvided 5)", 1},
                                             {"bed night (RecordType 200)", 2},
                                             {"RecordType 999", 1},
                                             {"RecordType empty", 1},
                                             {"RecordType that is no number", 1}});
}

TEST_CASE("deleted rows are counted apart and listed with the case they belonged to") {
    HmisFiles files = small_export();
    files["Exit.csv"] =
        exit_header + "71,70,7,nonsense,410,1,2022-07-01 08:00:00,1,2022-08-01 10:00:00\n";
    files["Services.csv"] = service_header + "72,70,7,2022-01-12,144,2,2022-01-13,1,yes\n";
    const HmisImport got = import(files);
    CHECK(got.rejects.empty());
    CHECK(count_of(got, "Exit.csv").deleted == 1);
    CHECK(count_of(got, "Services.csv").deleted == 1);
    CHECK_FALSE(got.cases[0].record.contains("discharge"));
    CHECK_FALSE(got.cases[0].record.contains("contacts"));
    REQUIRE(got.deleted.size() == 2);
    CHECK(got.deleted[0].case_id == "H-70");
    CHECK(got.deleted[0].key == "Exit/71");
    CHECK(got.deleted[1].key == "Services/72");
    CHECK(got.deleted[1].line == 2);
}

TEST_CASE("a file that the export may lack is taken as empty and said to be absent") {
    HmisFiles files = small_export();
    files.erase("Exit.csv");
    files.erase("Services.csv");
    files.erase("User.csv");
    const HmisImport got = import(files);
    CHECK(count_of(got, "Client.csv").present);
    for (const char* file : {"Exit.csv", "Services.csv", "User.csv"}) {
        CHECK_FALSE(count_of(got, file).present);
        CHECK(count_of(got, file).read == 0);
    }
    CHECK(got.cases.size() == 1);
    CHECK(got.staff.size() == 1);
    CHECK(got.staff[0].stub);
}

TEST_CASE("an export that cannot be read fails with every reason") {
    HmisFiles files = small_export();
    SUBCASE("a needed file is missing") {
        files.erase("Client.csv");
        const auto got = read_hmis(files, options(), chicago());
        REQUIRE_FALSE(got.has_value());
        CHECK(got.error().code == "import.missing-file");
        CHECK(got.error().message == "the export has no Client.csv");
        CHECK(got.error().findings.empty());
    }
    SUBCASE("several faults at once") {
        files.erase("Client.csv");
        files["Enrollment.csv"] = "EnrollmentID,PersonalID,EntryDate,DateCreated\n";
        files["Exit.csv"] = "ExitID\n1\"2\n";
        const auto got = read_hmis(files, options(), chicago());
        REQUIRE_FALSE(got.has_value());
        const auto& findings = got.error().findings;
        REQUIRE(findings.size() == 3);
        CHECK(findings[0].code == "import.missing-file");
        CHECK(findings[1].code == "import.missing-column");
        CHECK(findings[1].message == "Enrollment.csv lacks UserID, DateDeleted");
        CHECK(findings[2].code == "import.csv");
        CHECK(findings[2].place.line == 2);
        CHECK(findings[2].place.column == 2);
    }
}
