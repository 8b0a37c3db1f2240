#include <doctest/doctest.h>

#include <map>

#include "codec/document.hpp"
#include "report/activity.hpp"

using namespace rsc;

namespace {

constexpr std::string_view record = R"({
  "schema": "rsc.case/1", "id": "C-1", "client": {"id": "K-1"},
  "contacts": [
    {"id": "c1", "occurred": "2026-03-02", "recorded": "2026-03-02T10:00:00-06:00", "by": "W-1",
     "mode": "phone", "with": "client", "reached": true, "coordinated": ["housing", "legal"]},
    {"id": "c2", "occurred": "2026-04-02", "recorded": "2026-04-02T10:00:00-05:00", "by": "W-1",
     "mode": "phone", "with": "client", "reached": false},
    {"id": "c3", "occurred": "2026-03-03", "recorded": "2026-03-03T10:00:00-06:00", "by": "W-1",
     "mode": "video", "with": "client", "reached": true,
     "voided": {"at": "2026-03-04T10:00:00-06:00", "by": "W-1", "reason": "wrong client"}}
  ],
  "assignments": [
    {"id": "a1", "occurred": "2026-02-20", "recorded": "2026-02-20T10:00:00-06:00", "by": "W-1",
     "worker": "W-1", "level": "CM",
     "ended": {"occurred": "2026-03-10", "recorded": "2026-03-10T10:00:00-05:00", "by": "W-1",
               "reason": "transfer"}}
  ]
})";

std::map<std::string, std::int64_t> counted(report::Activities::Days days) {
    const auto zone = calendar::Zone::load("America/Chicago");
    const auto parsed = codec::Document<model::Case>::parse(record, "C-1");
    REQUIRE(parsed);
    report::Activities activities(*zone, days);
    activities.add(**parsed);
    std::map<std::string, std::int64_t> counts;
    for (const report::Activity& row : activities.rows())
        counts[row.fact + "=" + row.word] = row.entries;
    return counts;
}

}  // namespace

TEST_CASE("Every word of an entry is counted, and a voided entry is not") {
    auto counts = counted({});
    CHECK(counts["contacts=recorded"] == 2);
    CHECK(counts["contacts.mode=phone"] == 2);
    CHECK(counts["contacts.coordinated=legal"] == 1);
    CHECK_FALSE(counts.contains("contacts.mode=video"));
}

TEST_CASE("A truth that must be stated is counted either way") {
    auto counts = counted({});
    CHECK(counts["contacts.reached=yes"] == 1);
    CHECK(counts["contacts.reached=no"] == 1);
}

TEST_CASE("Days choose by when it occurred; an event inside an entry has its own day") {
    const auto march =
        counted({*calendar::Date::parse("2026-03-01"), *calendar::Date::parse("2026-03-31")});
    CHECK(march.at("contacts=recorded") == 1);
    CHECK(march.at("assignments.ended.reason=transfer") == 1);
    CHECK_FALSE(march.contains("assignments.level=CM"));
}

TEST_CASE("Counts of several records add up") {
    const auto zone = calendar::Zone::load("America/Chicago");
    const auto parsed = codec::Document<model::Case>::parse(record, "C-1");
    report::Activities a(*zone, {});
    a.add(**parsed);
    report::Activities b(*zone, {});
    b.add(**parsed);
    a.merge(b);
    for (const report::Activity& row : a.rows()) {
        if (row.fact == "contacts.mode") {
            CHECK(row.entries == 4);
            CHECK(row.records == 2);
        }
    }
}
