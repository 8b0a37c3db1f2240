#include <doctest/doctest.h>

#include <map>

#include "codec/document.hpp"
#include "report/activity.hpp"

using namespace rsc;

namespace {

constexpr std::string_view three_contacts = R"({
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

/// As of the end of 2026-06-01, or as known by the end of another day.
struct AsOf {
    calendar::Zone zone = *calendar::Zone::load("America/Chicago");
    timeline::Setting setting;
    codec::Document<model::Case> document =
        *codec::Document<model::Case>::parse(three_contacts, "C-1");

    explicit AsOf(calendar::Date known = calendar::Date::of(2026, 6, 1))
        : setting{&zone,
                  nullptr,
                  nullptr,
                  nullptr,
                  {zone.end_of(calendar::Date::of(2026, 6, 1)), zone.end_of(known)}} {}
};

std::map<std::string, std::int64_t> counted(report::Activities::Request request,
                                            const AsOf& world = AsOf()) {
    report::Activities activities(world.setting, std::move(request));
    activities.add(*world.document);
    std::map<std::string, std::int64_t> counts;
    for (const report::Activity& row : activities.take().rows)
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
    report::Activities::Request request;
    request.from = calendar::Date::of(2026, 3, 1);
    request.through = calendar::Date::of(2026, 3, 31);
    const auto march = counted(request);
    CHECK(march.at("contacts=recorded") == 1);
    CHECK(march.at("assignments.ended.reason=transfer") == 1);
    CHECK_FALSE(march.contains("assignments.level=CM"));
}

TEST_CASE("What was not known then does not count, and what was voided later does") {
    const AsOf world(calendar::Date::of(2026, 3, 3));
    auto counts = counted({}, world);
    CHECK(counts["contacts=recorded"] == 2);
    CHECK(counts["contacts.mode=video"] == 1);
    CHECK_FALSE(counts.contains("assignments.ended=recorded"));
}

TEST_CASE("A worker's own entries, and the facts that were asked for") {
    report::Activities::Request request;
    request.workers.insert("W-2");
    CHECK(counted(request).empty());
    request.workers.insert("W-1");
    request.facts = {"contacts.mode"};
    const auto counts = counted(request);
    CHECK(counts.size() == 1);
    CHECK(counts.at("contacts.mode=phone") == 2);
}

TEST_CASE("Counts of several records add up") {
    const AsOf world;
    report::Activities a(world.setting, {});
    a.add(*world.document);
    report::Activities b(world.setting, {});
    b.add(*world.document);
    a.merge(b);
    const auto body = a.take();
    REQUIRE_FALSE(body.rows.empty());
    for (const report::Activity& row : body.rows) {
        if (row.fact == "contacts.mode") {
            CHECK(row.entries == 4);
            CHECK(row.records == 2);
        }
    }
}
