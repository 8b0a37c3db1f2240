#include "casework/purge.hpp"

#include <doctest/doctest.h>

#include "calendar/business.hpp"
#include "codec/document.hpp"

using namespace rsc;

namespace {

Result<calendar::Date> kept(std::string_view discharged, std::optional<std::int64_t> months,
                            std::string_view more = "") {
    const std::string text =
        R"({"schema": "rsc.case/1", "id": "C-1", "client": {"id": "K-1"})" +
        (discharged.empty()
             ? std::string()
             : R"(, "discharge": {"id": "d1", "by": "W-1", "recorded": "2030-01-01T00:00-06:00",)"
               R"( "reasons": ["completed"], "occurred": ")" +
                   std::string(discharged) + "\"" + std::string(more) + "}") +
        "}";
    auto record = codec::Document<model::Case>::parse(text, "a case");
    REQUIRE_MESSAGE(record, record.error().findings.front().place.pointer);
    model::Agency agency;
    agency.retention_months = months;
    return casework::kept_until(agency, **record, calendar::Zone(), calendar::BusinessCalendar());
}

}  // namespace

TEST_CASE("retention ends on the day of its last month, clamped where the month is shorter") {
    CHECK(kept("2020-02-29", 84)->text() == "2027-02-28");
    CHECK(kept("2020-02-29", 48)->text() == "2024-02-29");
    CHECK(kept("2020-01-31", 1)->text() == "2020-02-29");
    CHECK(kept("2019-12-31", 120)->text() == "2029-12-31");
    CHECK(kept("2020-08-31", 1)->text() == "2020-09-30");
}

TEST_CASE("nothing is purged that has no end of retention") {
    CHECK(kept("", 84).error().kind == Kind::refused);
    CHECK(kept("2020-02-29", std::nullopt).error().kind == Kind::refused);
    CHECK(kept("2020-02-29", 84,
               R"(, "voided": {"at": "2030-01-02T00:00-06:00", "by": "W-1", "reason": "another"})")
              .error()
              .kind == Kind::refused);
}

TEST_CASE("a tombstone holds ids and the hash of what went, and nothing of the person") {
    auto record = codec::Document<model::Case>::parse(
        R"({"schema": "rsc.case/1", "id": "C-1", "client": {"id": "K-1", "given_name": "Ada"}})",
        "a case");
    REQUIRE(record);
    const std::string stone = casework::tombstone_of(
        **record, "abc", {"2030-01-01T00:00-06:00", "W-1", "case.purge", "schedule 7", {}});
    CHECK(stone.find("Ada") == std::string::npos);
    CHECK(stone.find("\"id\": \"C-1\"") != std::string::npos);
    CHECK(stone.find("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad") !=
          std::string::npos);
}
