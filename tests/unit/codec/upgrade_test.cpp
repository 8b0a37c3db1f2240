#include "codec/upgrade.hpp"

#include <doctest/doctest.h>

#include "codec/document.hpp"

using namespace rsc;
using codec::Json;

TEST_CASE("a share of full time that was one number becomes the first one") {
    const auto text = codec::upgraded(
        R"({"schema": "rsc.staff/1", "id": "W-1", "fte_percent": 60, "roles": ["coordinator"]})");
    REQUIRE(text);
    const auto staff = codec::Document<model::Staff>::parse(*text, "a worker");
    REQUIRE(staff);
    CHECK((*staff)->schema == model::staff_schema);
    CHECK((*staff)->fte.percent == 60);
    CHECK((*staff)->fte.changes.empty());
    CHECK((*staff)->roles.size() == 1);
}

TEST_CASE("an upgrade keeps what it does not speak of, in its place, and is done once") {
    Json record = Json::parse(
        R"({"x-a": {"fte_percent": 1}, "schema": "rsc.staff/1", "id": "W-1", "x-b": [1, 2]})");
    CHECK(codec::upgrade(record));
    CHECK(record.dump() ==
          R"({"x-a":{"fte_percent":1},"schema":"rsc.staff/2","id":"W-1","x-b":[1,2]})");
    CHECK_FALSE(codec::upgrade(record));
    CHECK_FALSE(codec::upgraded(record.dump()));
}

TEST_CASE("what is of another type or a later version is left alone") {
    for (const char* text : {R"({"schema": "rsc.staff/3"})", R"({"schema": "rsc.case/1"})",
                             R"({"schema": 1})", R"({})", R"([])", R"("rsc.staff/1")"}) {
        CAPTURE(text);
        CHECK_FALSE(codec::upgraded(text));
    }
}

TEST_CASE("an older record is read in its newest form, and its faults where they stand") {
    const std::string older = R"({"schema": "rsc.staff/1", "id": "W-1", "fte_percent": 25})";
    const auto staff = codec::Document<model::Staff>::parse(older, "a worker");
    REQUIRE(staff);
    CHECK((*staff)->fte.percent == 25);

    const std::string wrong =
        "{\"schema\": \"rsc.staff/1\",\n \"fte_percent\": 25,\n \"id\": \"W-1\", \"roles\": 7}";
    const auto refused = codec::Document<model::Staff>::parse(wrong, "a worker");
    REQUIRE_FALSE(refused);
    REQUIRE(refused.error().findings.size() == 1);
    const Finding& finding = refused.error().findings.front();
    CHECK(finding.place.pointer == "/roles");
    CHECK(finding.place.line == 3);
    CHECK(finding.place.column == 24);
}

TEST_CASE("some members of a record are read, and the rest is only JSON") {
    const std::string text =
        R"({"schema": "rsc.case/1", "id": "C-1", "client": 7, "no_such_member": {},)"
        R"( "discharge": {"id": "dis1", "by": "W-1", "recorded": "2030-01-01T00:00-06:00",)"
        R"( "reasons": ["moved"], "occurred": "2020-02-29"}})";
    const std::string padded = text + std::string(64, ' ');
    const std::string_view view = std::string_view(padded).substr(0, text.size());
    constexpr std::string_view members[] = {"schema", "id", "assignments", "discharge"};
    codec::Reader<model::Case> reader;
    const auto record = reader.read_members(view, "a case", members);
    REQUIRE(record);
    CHECK((*record)->id.text == "C-1");
    CHECK((*record)->discharge.has_value());

    // What is wrong in them, or with the text, is told as ever.
    for (const char* bad : {R"({"schema": "rsc.case/1", "id": "C-1", "assignments": 7})",
                            R"({"schema": "rsc.case/1", "id": "C-1", "id": "C-2"})",
                            R"({"schema": "rsc.case/1", "id": "C-1", "client": {"id": )",
                            R"({"schema": "rsc.case/1", "assignments": []})"}) {
        CAPTURE(bad);
        const std::string room = bad + std::string(64, ' ');
        CHECK_FALSE(reader.read_members(
            std::string_view(room).substr(0, std::string_view(bad).size()), "a case", members));
    }
}
