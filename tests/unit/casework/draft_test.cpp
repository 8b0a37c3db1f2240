#include <doctest/doctest.h>

#include "casework/draft.hpp"
#include "codec/fields.hpp"

using namespace rsc;
using casework::Draft;
using codec::Json;

namespace {

Draft draft(const char* text) {
    return Draft(codec::parse_json(text), {"2026-03-02T10:00:00-06:00", "W-ana"});
}

Json day(const char* text) {
    return Json{{"occurred", text}};
}

}  // namespace

TEST_CASE("An entry gets the next id of its section, and the stamp of the act") {
    Draft d = draft(R"({"id": "C-1", "contacts": [{"id": "c7", "recorded": "x"}]})");
    Json contact = day("2026-03-02");
    contact["note"] = "n";
    contact["with"] = "client";
    CHECK(d.add("contacts", contact) == "c8");
    const Json& added = d.json["contacts"][1];
    CHECK(added.dump() ==
          R"({"id":"c8","occurred":"2026-03-02","recorded":"2026-03-02T10:00:00-06:00",)"
          R"("by":"W-ana","note":"n","with":"client"})");
    CHECK(d.touched() == std::vector<std::string>{"c8"});
}

TEST_CASE("Ids are never reused: the highest anywhere in the record counts, voided or superseded") {
    Draft d = draft(R"({"superseded": {"discharges": [{"id": "dis4"}]}, "contacts": []})");
    CHECK(d.next_id("dis") == "dis5");
    CHECK(d.next_id("c") == "c1");
}

TEST_CASE("A prefix is not taken for a longer one") {
    Draft d = draft(R"({"admissions": [{"id": "ad9"}], "assignments": [{"id": "a2"}]})");
    CHECK(d.next_id("a") == "a3");
    CHECK(d.next_id("ad") == "ad10");
}

TEST_CASE("A single entry that stands is not overwritten") {
    Draft d = draft(R"({"discharge": {"id": "dis1", "occurred": "2026-03-01", "recorded": "x"}})");
    const auto set = d.set("discharge", day("2026-03-02"));
    REQUIRE_FALSE(set);
    CHECK(set.error().code == "act.state");
    CHECK(set.error().kind == Kind::refused);
    CHECK(d.json["discharge"]["id"] == "dis1");
}

TEST_CASE("A voided single entry moves aside and stays in the record") {
    Draft d = draft(R"({"discharge": {"id": "dis1", "occurred": "2026-03-01", "recorded": "x",
                                      "voided": {"at": "y"}}})");
    CHECK(d.set("discharge", day("2026-03-02")).value() == "dis2");
    CHECK(d.json["discharge"]["occurred"] == "2026-03-02");
    CHECK(d.json["superseded"]["discharges"][0]["id"] == "dis1");
}

TEST_CASE("What befalls an entry befalls it once") {
    Draft d = draft(R"({"assignments": [{"id": "a1", "recorded": "x"}]})");
    auto entry = d.entry("assignments", "a1");
    REQUIRE(entry);
    CHECK(d.befall(**entry, "ended", day("2026-03-02")));
    const auto twice = d.befall(**entry, "ended", day("2026-03-03"));
    REQUIRE_FALSE(twice);
    CHECK(twice.error().code == "act.state");
    CHECK(d.json["assignments"][0]["ended"]["occurred"] == "2026-03-02");
}

TEST_CASE("Nothing befalls a voided entry") {
    Draft d = draft(R"({"contacts": [{"id": "c1", "recorded": "x", "voided": {"at": "y"}}]})");
    auto entry = d.entry("contacts", "c1");
    CHECK(d.befall(**entry, "ended", day("2026-03-02")).error().code == "act.state");
}

TEST_CASE("An entry that is not there is named with those that are") {
    Draft d = draft(R"({"team": {"members": [{"id": "m1"}, {"id": "m2"}]}})");
    const auto missing = d.entry("team/members", "m3");
    REQUIRE_FALSE(missing);
    CHECK(missing.error().kind == Kind::not_found);
    CHECK(missing.error().hint == "there are m1, m2");
}

TEST_CASE("The newest entry without a member passes over voided ones") {
    Draft d = draft(R"({"sccp": [{"id": "v1"}, {"id": "v2", "signed": {}},
                                 {"id": "v3", "voided": {}}]})");
    const Json* newest = d.newest_without("sccp", "signed");
    REQUIRE(newest != nullptr);
    CHECK((*newest)["id"] == "v1");
}

TEST_CASE("Voiding keeps the entry and says when, by whom and why") {
    Draft d = draft(R"({"contacts": [{"id": "c1", "recorded": "x"}]})");
    CHECK(d.void_entry("c1", "wrong client"));
    CHECK(d.json["contacts"][0]["voided"].dump() ==
          R"({"at":"2026-03-02T10:00:00-06:00","by":"W-ana","reason":"wrong client"})");
    CHECK(d.void_entry("c1", "again").error().code == "act.state");
    CHECK(d.void_entry("c9", "?").error().code == "usage.not-found");
}

TEST_CASE("Every section of the table is one that a description knows") {
    for (const casework::Section& section : casework::case_sections()) {
        INFO(section.path);
        const bool known = !codec::case_fields(section.path).empty() ||
                           !codec::staff_fields(section.path).empty() ||
                           !codec::provider_fields(section.path).empty() ||
                           !codec::agency_fields(section.path).empty();
        CHECK(known);
    }
}

TEST_CASE("Every list of entries that a case has is in the table") {
    // A list of records with an `occurred` of its own; parts of entries are theirs.
    for (const std::string_view holder : {"", "client", "team"}) {
        for (const codec::Field& field : codec::case_fields(holder)) {
            if (!field.list || field.kind != codec::FieldKind::record) continue;
            std::string path(holder);
            path += (path.empty() ? "" : "/") + std::string(field.name);
            bool entries = false;
            for (const codec::Field& inner : codec::case_fields(path))
                entries = entries || inner.name == "occurred";
            if (entries) CHECK_MESSAGE(casework::find_section(path) != nullptr, path);
        }
    }
}

TEST_CASE("No two sections of a case share the letters of their ids") {
    std::vector<std::string> seen;
    for (const casework::Section& section : casework::case_sections()) {
        if (codec::case_fields(section.path).empty()) continue;
        const std::string prefix(section.prefix);
        CHECK_MESSAGE(std::find(seen.begin(), seen.end(), prefix) == seen.end(), prefix);
        seen.push_back(prefix);
    }
}
