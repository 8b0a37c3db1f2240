#include "codec/encode.hpp"

#include <doctest/doctest.h>

#include "calendar/shipped.hpp"
#include "codec/describe_import.hpp"
#include "codec/describe_settings.hpp"
#include "codec/document.hpp"
#include "codec/import_map.hpp"
#include "codec/settings.hpp"
#include "policy/shipped.hpp"
#include "rich.hpp"

using namespace rsc;
using codec::Json;
using codec::testing::Generator;

namespace {

/// What is read and written again is as it was, member by member and in their order.
template <class T>
void check_round_trip(const Json& document) {
    const auto zone = calendar::Zone::load("America/Chicago").value();
    const auto record = codec::Document<T>::parse(document.dump(), "a");
    REQUIRE(record.has_value());
    const Json written = codec::Encoder(zone).object(**record);
    for (const Json& step : Json::diff(document, written)) {
        FAIL_CHECK(step.dump() << " of " << document["schema"]);
    }
    CHECK(written.dump() == document.dump());
}

template <class T>
void check_round_trips(std::string_view name) {
    CAPTURE(name);
    Generator generator(name);
    Json document = generator.full();
    // Experience without a service is the matter of a test of its own, below.
    if (name == "staff") document["experience"][1]["service"] = "crisis";
    check_round_trip<T>(document);
}

}  // namespace

TEST_CASE("records with every member of every type are written as they were read") {
    check_round_trips<model::Agency>("agency");
    check_round_trips<policy::CalendarFile>("calendar");
    check_round_trips<model::Case>("case");
    check_round_trips<model::Settings>("config");
    check_round_trips<policy::DocumentRegister>("documents");
    check_round_trips<policy::Pack>("policy");
    check_round_trips<model::ImportMap>("import-map");
    check_round_trips<model::Provider>("provider");
    check_round_trips<policy::ReadingRegister>("readings");
    check_round_trips<policy::RequirementRegister>("requirements");
    check_round_trips<model::Staff>("staff");
    check_round_trips<model::StoreConfig>("store");
}

TEST_CASE("experience is experience in a service") {
    const auto record = codec::Document<model::Staff>::parse(
        R"({"schema":"rsc.staff/2","id":"W-1","experience":[{"id":"e1","occurred":"2026-03-02",)"
        R"("recorded":"2026-03-02T10:00Z","by":"W-1","years":2}]})",
        "a");
    REQUIRE_FALSE(record.has_value());
    CHECK(record.error().code == "record.missing-member");
    CHECK(record.error().findings.front().expected == "member 'service'");
}

TEST_CASE("what is at its default or absent is not written") {
    const auto zone = calendar::Zone::load("America/Chicago").value();
    const auto record = codec::Document<model::Case>::parse(
        R"({"schema":"rsc.case/1","id":"C-1","episode":1,"contacts":[],"team":{"members":[]},)"
        R"("client":{"id":"P-1"}})",
        "a");
    REQUIRE(record.has_value());
    CHECK(codec::Encoder(zone).object(**record).dump() ==
          R"({"schema":"rsc.case/1","id":"C-1","client":{"id":"P-1"}})");
}

TEST_CASE("an instant is written with the offset that was local then") {
    const auto zone = calendar::Zone::load("America/Chicago").value();
    const codec::Encoder encoder(zone);
    CHECK(encoder.value(calendar::Instant::parse("2026-03-02T16:00Z").value()) ==
          "2026-03-02T10:00:00-06:00");
    CHECK(encoder.value(calendar::Instant::parse("2026-07-02T16:00Z").value()) ==
          "2026-07-02T11:00:00-05:00");
    CHECK(encoder.value(calendar::parse_moment("2026-07-02").value()) == "2026-07-02");
}

TEST_CASE("the shipped documents are written as they stand") {
    for (const Embedded& file : calendar::shipped_calendars()) {
        check_round_trip<policy::CalendarFile>(Json::parse(file.bytes));
    }
    for (const Embedded& file : policy::shipped_registers()) {
        const Json document = Json::parse(file.bytes);
        if (file.name == "documents") check_round_trip<policy::DocumentRegister>(document);
        if (file.name == "requirements") check_round_trip<policy::RequirementRegister>(document);
        if (file.name == "readings") check_round_trip<policy::ReadingRegister>(document);
    }
}
