#include "exchange/hmis_merge.hpp"

#include <doctest/doctest.h>

#include "hmis_support.hpp"
#include "model/case.hpp"
#include "model/staff.hpp"

using namespace rsc;
using namespace rsc::exchange;
using namespace rsc::exchange::testing;
using codec::Json;

namespace {

using Words = std::vector<std::string>;

HmisCase small_case() {
    return import(small_export()).cases.at(0);
}

Json parsed(const char* text) {
    return Json::parse(text);
}

/// The record as the store holds it after the import: with a history.
Json stored(const HmisCase& made) {
    Json record = made.record;
    record["history"] = Json::array({parsed(R"({"seq": 1, "at": "2023-01-02T08:00:00-06:00",
        "by": "qa", "act": "import.hmis", "entries": ["e1", "a1", "c1", "c2", "c9", "d1"],
        "record": "00", "previous": "00", "hash": "00"})")});
    return record;
}

}  // namespace

TEST_CASE("the same import a second time changes nothing") {
    const HmisCase made = small_case();
    for (const Json& existing : {made.record, stored(made)}) {
        const Merged merged = merge(existing, small_case());
        CHECK_FALSE(merged.is_changed());
        CHECK(merged.conflicts.empty());
        CHECK(merged.record.dump() == existing.dump());
    }
}

TEST_CASE("a new entry is added under an id that no entry ever had") {
    const Json existing = stored(small_case());
    HmisFiles files = small_export();
    files["Services.csv"] +=
        "74,70,7,2022-01-02,144,2,2022-01-13,1,\n"  // rejected
        "75,70,7,2022-01-04,144,2,2022-01-13,1,\n"
        "76,70,7,2022-02-04,144,2,2022-02-04,1,\n";
    const Merged merged = merge(existing, import(files).cases.at(0));
    CHECK(merged.added == Words{"c10", "c11"});  // c9 stands in the history
    CHECK(merged.conflicts.empty());
    const Json& contacts = merged.record["contacts"];
    REQUIRE(contacts.size() == 4);
    CHECK(contacts[0] == existing["contacts"][0]);
    CHECK(contacts[1] == existing["contacts"][1]);
    CHECK(contacts[2]["id"] == "c10");
    CHECK(contacts[2]["x-hmis"] == "Services/75");
    CHECK(contacts[3]["x-hmis"] == "Services/76");
    CHECK(merged.record["history"] == existing["history"]);
    CHECK(faults_of<model::Case>(merged.record).empty());
    CHECK_FALSE(merge(merged.record, import(files).cases.at(0)).is_changed());
}

TEST_CASE("a discharge, the end of an assignment and contacts are added where there were none") {
    HmisFiles files = small_export();
    files.erase("Exit.csv");
    files.erase("Services.csv");
    files["Client.csv"] = client_header + "7,,,,,,\n";
    const Json existing = stored(import(files).cases.at(0));
    const Merged merged = merge(existing, small_case());
    CHECK(merged.added == Words{"client.given_name", "client.family_name", "client.birth_date",
                                "a1.ended", "c10", "c11", "d2"});
    CHECK(merged.conflicts.empty());
    CHECK(faults_of<model::Case>(merged.record).empty());
    Words members;
    for (const auto& [name, value] : merged.record.items())
        members.push_back(name);
    CHECK(members == Words{"schema", "id", "not_recorded", "client", "enrolment", "assignments",
                           "contacts", "discharge", "history"});
    members.clear();
    for (const auto& [name, value] : merged.record["client"].items())
        members.push_back(name);
    CHECK(members == Words{"id", "given_name", "family_name", "birth_date", "x-hmis"});
    CHECK(merged.record["assignments"][0]["ended"]["x-hmis"] == "Exit/71");
    CHECK_FALSE(merge(merged.record, small_case()).is_changed());
}

TEST_CASE("a known entry that the export tells differently is a conflict and stays") {
    const Json existing = stored(small_case());
    struct {
        const char* what;
        const char* file;
        std::string rows;
        std::vector<std::string> conflicts;
    } const table[] = {
        {"another day of a contact",
         "Services.csv",
         service_header + "73,70,7,2022-01-05,144,2,2022-01-05 16:00:00,1,\n"
                          "72,70,7,2022-01-14,144,2,2022-01-13 10:00:00,2,\n",
         {"Services.csv:3 H-70: contacts c2 tells otherwise in the store, in occurred, by, worker; "
          "the store stays as it is"}},
        {"another time of recording the enrolment",
         "Enrollment.csv",
         enrolment_header + "70,7,2022-01-03,2022-01-03 09:31:00,,1,\n",
         {"Enrollment.csv:2 H-70: enrolment e1 tells otherwise in the store, in recorded; the "
          "store stays as it is",
          "Enrollment.csv:2 H-70: assignments a1 tells otherwise in the store, in recorded; the "
          "store stays as it is"}},
        {"another reason of the discharge",
         "Exit.csv",
         exit_header + "71,70,7,2022-06-30,410,2,2022-07-01 08:00:00,1,\n",
         {"Exit.csv:2 H-70: discharge d1 tells otherwise in the store, in reasons, planned; the "
          "store stays as it is"}},
        {"another exit",
         "Exit.csv",
         exit_header + "79,70,7,2022-07-30,410,1,2022-08-01 08:00:00,1,\n",
         {"Exit.csv:2 H-70: the end of assignment a1 tells otherwise in the store, in occurred; "
          "the store stays as it is",
          "Exit.csv:2 H-70: discharge d1 tells otherwise in the store, in occurred; the store "
          "stays as it is"}},
        {"another birth date",
         "Client.csv",
         client_header + "7,Wren,Alder,1984-03-10,,,\n",
         {"Client.csv:2 H-70: the client has another one in the store, in client.birth_date; the "
          "store stays as it is"}},
        {"an earlier episode that was not known",
         "Enrollment.csv",
         enrolment_header + "70,7,2022-01-03,2022-01-03 09:30:00,,1,\n"
                            "60,7,2021-01-03,2021-01-03 09:30:00,,1,\n",
         {"Enrollment.csv:2 H-70: the case is another episode of the client than in the export, in "
          "episode; the store stays as it is"}},
    };
    for (const auto& row : table) {
        CAPTURE(row.what);
        HmisFiles files = small_export();
        files[row.file] = row.rows;
        const Merged merged = merge(existing, import(files).cases.at(0));
        CHECK_FALSE(merged.is_changed());
        CHECK(merged.record.dump() == existing.dump());
        std::vector<std::string> got;
        for (const Reject& conflict : merged.conflicts) {
            CHECK(conflict.code == "import.conflict");
            got.push_back(conflict.file + ':' + std::to_string(conflict.line) + ' ' +
                          conflict.reason);
        }
        CHECK(got == row.conflicts);
    }
}

TEST_CASE("another level for the same import is a conflict") {
    HmisOptions other = options();
    other.level = model::Level::cm;
    const auto again = read_hmis(small_export(), other, chicago());
    REQUIRE(again.has_value());
    const Merged merged = merge(small_case().record, again->cases.at(0));
    CHECK_FALSE(merged.is_changed());
    REQUIRE(merged.conflicts.size() == 1);
    CHECK(merged.conflicts[0].reason.find("in level;") != std::string::npos);
}

TEST_CASE("an instant written with another offset is the same instant") {
    Json existing = small_case().record;
    existing["enrolment"]["recorded"] = "2022-01-03T15:30:00Z";
    const Merged merged = merge(existing, small_case());
    CHECK_FALSE(merged.is_changed());
    CHECK(merged.conflicts.empty());
}

TEST_CASE("what people entered themselves is not touched") {
    Json existing = small_case().record;
    existing["x-local"] = "kept";
    existing["contacts"][0]["note"] = "a note";
    existing["contacts"][1]["voided"] =
        parsed(R"({"at": "2022-02-01T10:00:00-06:00", "by": "HU-1", "reason": "another client"})");
    existing["contacts"].push_back(parsed(R"({"id": "c3", "occurred": "2022-01-20",
        "recorded": "2022-01-20T10:00:00-06:00", "by": "HU-1", "with": "client",
        "reached": false})"));
    const Merged merged = merge(existing, small_case());
    CHECK_FALSE(merged.is_changed());
    CHECK(merged.conflicts.empty());
    CHECK(merged.record.dump() == existing.dump());
}

TEST_CASE("a discharge entered by hand stands, and conflicts only when its day differs") {
    Json existing = small_case().record;
    for (Json* event : {&existing["discharge"], &existing["assignments"][0]["ended"]}) {
        event->erase("x-hmis");
        (*event)["recorded"] = "2022-06-30T12:00:00-05:00";
        (*event)["by"] = "HU-9";
    }
    CHECK(merge(existing, small_case()).conflicts.empty());
    CHECK_FALSE(merge(existing, small_case()).is_changed());

    existing["discharge"]["occurred"] = "2022-06-29";
    const Merged merged = merge(existing, small_case());
    CHECK_FALSE(merged.is_changed());
    REQUIRE(merged.conflicts.size() == 1);
    CHECK(merged.conflicts[0].reason.find("discharge d1") != std::string::npos);
}

TEST_CASE("a case of another client is left alone") {
    Json existing = small_case().record;
    existing["client"]["id"] = "somebody-else";
    existing.erase("contacts");
    const Merged merged = merge(existing, small_case());
    CHECK_FALSE(merged.is_changed());
    CHECK(merged.conflicts.size() == 1);
    CHECK(merged.record.dump() == existing.dump());
}

TEST_CASE("a stub that User.csv comes to list gets its name and ceases to be one") {
    HmisFiles files = small_export();
    files.erase("User.csv");
    const HmisStaff stub = import(files).staff.at(0);
    const HmisStaff user = import(small_export()).staff.at(0);
    REQUIRE(stub.stub);

    CHECK_FALSE(merge(stub.record, stub).is_changed());
    CHECK_FALSE(merge(user.record, user).is_changed());
    CHECK_FALSE(merge(user.record, stub).is_changed());

    const Merged merged = merge(stub.record, user);
    CHECK(merged.added == Words{"given_name", "family_name", "imported"});
    CHECK(merged.record.dump() == user.record.dump());

    Json promoted = user.record;
    promoted["roles"] = parsed(R"(["supervisor"])");
    promoted["login"] = "maple";
    CHECK_FALSE(merge(promoted, user).is_changed());
    CHECK(merge(promoted, user).conflicts.empty());

    promoted["family_name"] = "Other";
    const Merged renamed = merge(promoted, user);
    CHECK_FALSE(renamed.is_changed());
    REQUIRE(renamed.conflicts.size() == 1);
    CHECK(renamed.conflicts[0].file == "User.csv");
    CHECK(renamed.conflicts[0].line == 2);
    CHECK(renamed.conflicts[0].reason.find("Other") == std::string::npos);
}

TEST_CASE("an entry whose row was deleted since is reported until it is voided") {
    Json existing = small_case().record;
    HmisFiles files = small_export();
    files["Exit.csv"] = exit_header + "71,70,7,2022-06-30,410,1,2022-07-01,1,2022-08-01\n";
    files["Services.csv"] = service_header +
                            "72,70,7,2022-01-12,144,2,2022-01-13,1,2022-08-01\n"
                            "99,70,7,2022-01-12,144,2,2022-01-13,1,2022-08-01\n";
    const HmisImport got = import(files);
    CHECK_FALSE(merge(existing, got.cases.at(0)).is_changed());
    const auto rejects = still_counted(existing, got.deleted);
    REQUIRE(rejects.size() == 3);
    CHECK(brief(rejects[0]) == "Exit.csv:2:0  import.deleted row");
    CHECK(rejects[0].reason.find("the end of the assignment") != std::string::npos);
    CHECK(rejects[1].reason.find("entry d1") != std::string::npos);
    CHECK(rejects[2].reason ==
          "H-70: entry c2 came from this row, which is deleted in HMIS, and still counts");

    existing["contacts"][1]["voided"] =
        parsed(R"({"at": "2022-09-01T10:00:00-05:00", "by": "HU-1", "reason": "deleted in HMIS"})");
    CHECK(still_counted(existing, got.deleted).size() == 2);
}
