// The reports over facts and obligations, each on a case that is small enough to count by hand.

#include <doctest/doctest.h>

#include "report/acuity.hpp"
#include "report/authorizations.hpp"
#include "report/caseload.hpp"
#include "report/documentation.hpp"
#include "report/events.hpp"
#include "report/forecast.hpp"
#include "report/gaps.hpp"
#include "report/trend.hpp"
#include "report/worklist.hpp"
#include "world.hpp"

using namespace rsc;
using calendar::Date;
using rsc::tests::one;
using rsc::tests::World;

namespace {

constexpr std::string_view record = R"({
  "schema": "rsc.case/1", "id": "C-1", "client": {"id": "P-1", "birth_date": "1990-05-05"},
  "referral": {"id": "r1", "occurred": "2026-01-05T09:00:00-06:00", "recorded": "2026-01-05T09:00:00-06:00",
               "by": "W-1", "source": "ciu"},
  "enrolment": {"id": "n1", "occurred": "2026-01-05", "recorded": "2026-01-05T09:00:00-06:00", "by": "W-1"},
  "assignments": [
    {"id": "a1", "occurred": "2026-01-05", "recorded": "2026-01-05T09:00:00-06:00", "by": "W-1",
     "worker": "W-1", "level": "RSC-I", "reason": "highest-risk"}
  ],
  "contacts": [
    {"id": "c1", "occurred": "2026-01-07T10:00:00-06:00", "recorded": "2026-01-07T12:00:00-06:00", "by": "W-1",
     "mode": "face-to-face", "with": "client", "reached": true},
    {"id": "c2", "occurred": "2026-01-14T10:00:00-06:00", "recorded": "2026-01-25T12:00:00-06:00", "by": "W-1",
     "mode": "face-to-face", "with": "client", "reached": true},
    {"id": "c3", "occurred": "2026-01-22T10:00:00-06:00", "recorded": "2026-01-24T12:00:00-06:00", "by": "W-2",
     "mode": "face-to-face", "with": "client", "reached": true},
    {"id": "c4", "occurred": "2026-01-23T10:00:00-06:00", "recorded": "2026-01-23T12:00:00-06:00", "by": "W-2",
     "mode": "phone", "with": "client", "reached": true,
     "voided": {"at": "2026-01-24T10:00:00-06:00", "by": "W-2", "reason": "wrong client"}}
  ],
  "acuity": [
    {"id": "i1", "occurred": "2026-01-06", "recorded": "2026-01-06T12:00:00-06:00", "by": "W-1", "score": 50},
    {"id": "i2", "occurred": "2026-01-20", "recorded": "2026-01-20T12:00:00-06:00", "by": "W-1", "score": 30}
  ],
  "sars": [
    {"id": "s1", "occurred": "2026-01-06", "recorded": "2026-01-06T12:00:00-06:00", "by": "W-1", "kind": "initial",
     "lines": [{"service": "housing", "provider": "P-9", "units": 10, "from": "2026-01-08", "through": "2026-01-17"}],
     "status": [
       {"occurred": "2026-01-06", "recorded": "2026-01-06T12:00:00-06:00", "by": "W-1", "status": "submitted"},
       {"occurred": "2026-01-09", "recorded": "2026-01-09T12:00:00-06:00", "by": "W-1", "status": "approved"}],
     "used": [{"occurred": "2026-01-10", "recorded": "2026-01-10T12:00:00-06:00", "by": "W-1",
               "service": "housing", "provider": "P-9", "units": 4},
              {"occurred": "2026-01-30", "recorded": "2026-01-30T12:00:00-06:00", "by": "W-1",
               "service": "housing", "provider": "P-9", "units": 9}]},
    {"id": "s2", "occurred": "2026-01-18", "recorded": "2026-01-18T12:00:00-06:00", "by": "W-1", "kind": "extension",
     "lines": [{"service": "housing", "provider": "P-9", "units": 12, "from": "2026-01-21", "through": "2026-02-02"}],
     "status": [
       {"occurred": "2026-01-18", "recorded": "2026-01-18T12:00:00-06:00", "by": "W-1", "status": "submitted"},
       {"occurred": "2026-01-20", "recorded": "2026-01-20T12:00:00-06:00", "by": "W-1", "status": "approved",
        "authorized": [{"service": "housing", "provider": "P-9", "units": 6, "from": "2026-01-21",
                        "through": "2026-01-31"}]}]},
    {"id": "s3", "occurred": "2026-01-28", "recorded": "2026-01-28T12:00:00-06:00", "by": "W-1", "kind": "additional",
     "lines": [{"service": "food", "units": 1, "from": "2026-02-01", "through": "2026-02-01"}],
     "status": [
       {"occurred": "2026-01-28", "recorded": "2026-01-28T12:00:00-06:00", "by": "W-1", "status": "submitted"}]}
  ]
})";

}  // namespace

TEST_CASE("every event of a record is handed over once, voided entries not") {
    const World world(Date::of(2026, 1, 31), record);
    std::map<std::string, int> seen;
    report::for_each_event(*world.document,
                           [&](const model::Event&, EntryId id) { ++seen[id.str()]; });
    CHECK(seen["c1"] == 1);
    CHECK(seen["s1"] == 5);  // the request, two steps, two times used
    CHECK_FALSE(seen.contains("c4"));
    CHECK(seen.size() == 11);
}

TEST_CASE("days from event to record fall into their buckets, by who wrote it") {
    const World world(Date::of(2026, 1, 31), record);
    report::Selection since;
    since.since = Date::of(2026, 1, 7);
    report::Documentation documentation(since);
    documentation.add(world.judge.facts(), *world.rows);
    const auto body = documentation.take();
    const auto mine = one(body.workers, [](const auto& l) { return l.worker == "W-1"; });
    CHECK(mine.days_11_up == 1);
    CHECK(mine.longest == 11);
    CHECK(mine.same_day == mine.entries - 1);
    const auto other = one(body.workers, [](const auto& l) { return l.worker == "W-2"; });
    CHECK(other.entries == 1);
    CHECK(other.days_1_3 == 1);
    CHECK(body.totals.front().entries == mine.entries + other.entries);
}

TEST_CASE("care in time that was written down too late is told apart from late care") {
    const World world(Date::of(2026, 1, 31), record);
    report::Selection selection;
    selection.rules.insert("contact.weekly");
    report::Trend trend(selection, world.zone);
    trend.add(world.judge.facts(), *world.rows);
    const auto body = trend.take();
    // Weeks that end on 11, 18 and 25 January; c2 was written down after its week.
    const auto january = one(body.rules, [](const auto& l) { return l.month == "2026-01"; });
    CHECK(january.due == 3);
    CHECK(january.met == 3);
    CHECK(january.late == 0);
    CHECK(january.written_late == 1);
    CHECK(*january.permille == 1000);
    CHECK(body.months.size() == 1);
    CHECK(body.months.front().due == 3);
}

TEST_CASE("a forecast has what is owed and what will be, week by week") {
    const World world(Date::of(2026, 1, 26), record);  // a Monday
    report::Selection selection;
    selection.rules.insert("contact.weekly");
    report::Forecast forecast(selection, Date::of(2026, 1, 26), 3);
    forecast.add(world.judge.facts(), *world.rows);
    const auto body = forecast.take();
    REQUIRE(body.weeks.size() == 3);
    CHECK(body.weeks[0].week == Date::of(2026, 1, 26));
    CHECK(body.weeks[0].known == 1);
    CHECK(body.weeks[0].expected == 0);
    CHECK(body.weeks[1].week == Date::of(2026, 2, 2));
    CHECK(body.weeks[1].expected == 1);
    CHECK(body.weeks[2].expected == 1);
    CHECK(body.through == Date::of(2026, 2, 15));
}

TEST_CASE(
    "what is done every so often recurs from its due day, and from today when it is overdue") {
    const World open(Date::of(2026, 1, 26), record);
    report::Selection selection;
    selection.rules.insert("acuity.periodic");
    report::Forecast ahead(selection, Date::of(2026, 1, 26), 10);
    ahead.add(open.judge.facts(), *open.rows);
    const auto weeks = ahead.take().weeks;
    REQUIRE(weeks.size() == 2);  // 19 February, and 30 days later
    CHECK(weeks[0].week == Date::of(2026, 2, 16));
    CHECK(weeks[0].known == 1);
    CHECK(weeks[1].week == Date::of(2026, 3, 16));
    CHECK(weeks[1].expected == 1);

    const World late(Date::of(2026, 2, 25), record);
    report::Forecast after(selection, Date::of(2026, 2, 25), 6);
    after.add(late.judge.facts(), *late.rows);
    const auto body = after.take();
    CHECK(body.overdue == 1);
    REQUIRE(body.weeks.size() == 1);
    CHECK(body.weeks[0].week == Date::of(2026, 3, 23));  // 27 March
}

TEST_CASE("an index against the level given makes a candidate, until it is too old") {
    const World world(Date::of(2026, 1, 31), record);
    report::AcuityReport acuity{{}};
    acuity.add(world.judge.facts(), *world.rows);
    const auto body = acuity.take();
    REQUIRE(body.cases.size() == 1);
    CHECK(body.step_down == 1);
    CHECK(body.cases[0].candidate == "step-down");
    CHECK(body.cases[0].indicated == "CM");
    CHECK(*body.cases[0].score == 30);
    CHECK(*body.cases[0].change == -20);
    CHECK(*body.cases[0].age == 11);
    CHECK(body.cases[0].indexes == "50, 30");

    const World old(Date::of(2026, 2, 20), record);
    report::AcuityReport stale{{}};
    stale.add(old.judge.facts(), *old.rows);
    const auto later = stale.take();
    CHECK(later.step_down == 0);
    CHECK(later.unknown == 1);
    CHECK(later.cases[0].indicated == "index-stale");
}

TEST_CASE("authorizations say what was approved, used and left, and the days without") {
    const World world(Date::of(2026, 1, 31), record);
    report::Authorizations authorizations({}, 30);
    authorizations.add(world.judge.facts(), *world.rows);
    const auto body = authorizations.take();
    REQUIRE(body.lines.size() == 2);
    CHECK(body.lines[0].sar == "s1");
    CHECK(body.lines[0].state == report::AuthorizationState::ended);
    CHECK(body.lines[0].used == 4);  // what was used after its last day is not of it
    CHECK(body.lines[0].remaining == 6);
    CHECK(body.lines[1].units == 6);  // as approved, not as asked for
    CHECK(body.lines[1].through == Date::of(2026, 1, 31));
    CHECK(body.lines[1].state == report::AuthorizationState::expiring);
    CHECK(body.lines[1].days_left == 1);
    REQUIRE(body.gaps.size() == 1);
    CHECK(body.gaps[0].from == Date::of(2026, 1, 18));
    CHECK(*body.gaps[0].through == Date::of(2026, 1, 20));
    CHECK(body.gaps[0].days == 3);
    CHECK(body.waiting == 1);
    const auto first = one(body.requests, [](const auto& r) { return r.sar == "s1"; });
    CHECK(*first.days == 3);

    const World after(Date::of(2026, 2, 3), record);
    report::Authorizations later({}, 30);
    later.add(after.judge.facts(), *after.rows);
    const auto now = later.take();
    REQUIRE(now.gaps.size() == 2);
    CHECK_FALSE(now.gaps[1].through);
    CHECK(now.gaps[1].days == 3);

    // What was bought once and paid back is not a service that goes on.
    std::string bought(record);
    const std::string kind = R"("kind": "extension")";
    bought.replace(bought.find(kind), kind.size(), R"("kind": "reimbursement")");
    const World paid(Date::of(2026, 2, 3), bought);
    report::Authorizations purchase({}, 30);
    purchase.add(paid.judge.facts(), *paid.rows);
    const auto after_purchase = purchase.take();
    CHECK(after_purchase.lines.size() == 2);
    REQUIRE(after_purchase.gaps.size() == 1);
    CHECK(after_purchase.gaps[0].from == Date::of(2026, 1, 18));
    CHECK_FALSE(after_purchase.gaps[0].through);
}

TEST_CASE("a caseload says who serves, and who is served by nobody") {
    const World world(Date::of(2026, 1, 31), record);
    report::CaseloadReport caseload{{}};
    caseload.add(world.judge.facts(), *world.rows);
    const auto body = caseload.take(world.setting, {}, {});
    CHECK(body.open == 1);
    CHECK(body.unassigned == 0);
    CHECK(body.arrivals == 1);

    std::string left(record);
    const std::string reason = R"("reason": "highest-risk")";
    left.replace(left.find(reason), reason.size(),
                 reason + R"(, "ended": {"occurred": "2026-01-27T10:00:00-06:00",
                     "recorded": "2026-01-27T10:00:00-06:00", "by": "W-1", "reason": "other"})");
    const World alone(Date::of(2026, 1, 31), left);
    report::CaseloadReport queue{{}};
    queue.add(alone.judge.facts(), *alone.rows);
    const auto waiting = queue.take(alone.setting, {}, {});
    CHECK(waiting.unassigned == 1);
    REQUIRE(waiting.queue.size() == 1);
    CHECK(waiting.queue[0].why == "left");
    CHECK(waiting.queue[0].since == Date::of(2026, 1, 27));
    CHECK(waiting.queue[0].days == 4);
    CHECK(waiting.queue[0].level == "RSC-I");

    // Of the worker who served it last, and of no other.
    for (const auto& [worker, count] : {std::pair{"W-1", 1}, std::pair{"W-2", 0}}) {
        report::Selection selection;
        selection.workers.insert(worker);
        report::CaseloadReport mine(selection);
        mine.add(alone.judge.facts(), *alone.rows);
        const auto of_worker = mine.take(alone.setting, {}, {});
        CHECK(of_worker.open == count);
        CHECK(of_worker.unassigned == count);
        CHECK(of_worker.arrivals == count);
    }
}

TEST_CASE("a work list has the longest overdue first, then what falls due") {
    const World world(Date::of(2026, 1, 31), record);
    report::Selection selection;
    selection.workers.insert("W-1");
    report::Worklist worklist(selection, Date::of(2026, 2, 5));
    worklist.add(world.judge.facts(), *world.rows);
    const auto body = worklist.take();
    REQUIRE_FALSE(body.items.empty());
    std::optional<Date> before;
    bool overdue = true;
    for (const report::WorkItem& item : body.items) {
        const bool is_overdue = item.verdict == timeline::Verdict::overdue;
        CHECK((overdue || !is_overdue));
        if (is_overdue && before) CHECK(*before <= *item.due);
        if (is_overdue) before = item.due;
        overdue = is_overdue;
        CHECK(item.verdict != timeline::Verdict::met);
        if (item.verdict == timeline::Verdict::open) CHECK(*item.due <= Date::of(2026, 2, 5));
        CHECK_FALSE(item.remedy.empty());
    }
    CHECK(body.due > 0);
}

TEST_CASE("needs without a service, referrals without a linkage, the same from two providers") {
    constexpr std::string_view needy = R"({
      "schema": "rsc.case/1", "id": "C-1", "client": {"id": "P-1"},
      "assignments": [
        {"id": "a1", "occurred": "2026-01-05", "recorded": "2026-01-05T09:00:00-06:00", "by": "W-1",
         "worker": "W-1", "level": "CM"}],
      "sccp": [
        {"id": "p1", "occurred": "2026-01-10", "recorded": "2026-01-10T09:00:00-06:00", "by": "W-1", "kind": "full",
         "needs": ["housing", "food", "legal", "dental"],
         "services": [{"service": "housing", "provider": "P-1"}],
         "signed": {"occurred": "2026-01-10", "recorded": "2026-01-10T09:00:00-06:00", "by": "W-1",
                    "signers": ["client"]}},
        {"id": "p2", "occurred": "2026-04-10", "recorded": "2026-04-10T09:00:00-05:00", "by": "W-1", "kind": "review",
         "of": "p1",
         "signed": {"occurred": "2026-04-10", "recorded": "2026-04-10T09:00:00-05:00", "by": "W-1",
                    "signers": ["client"]}}],
      "referrals_out": [
        {"id": "o1", "occurred": "2026-01-12", "recorded": "2026-01-12T09:00:00-06:00", "by": "W-1",
         "service": "legal", "provider": "P-2",
         "result": {"occurred": "2026-01-22", "recorded": "2026-01-22T09:00:00-06:00", "by": "W-1",
                    "result": "not-linked", "barrier": "funding"}},
        {"id": "o2", "occurred": "2026-04-01", "recorded": "2026-04-01T09:00:00-05:00", "by": "W-1",
         "service": "employment", "provider": "P-3"}],
      "sars": [
        {"id": "s1", "occurred": "2026-01-06", "recorded": "2026-01-06T12:00:00-06:00", "by": "W-1", "kind": "initial",
         "lines": [
           {"service": "food", "provider": "P-4", "units": 1, "from": "2026-01-08", "through": "2026-02-17"},
           {"service": "food", "provider": "P-5", "units": 1, "from": "2026-02-17", "through": "2026-03-17"},
           {"service": "food", "provider": "P-4", "units": 1, "from": "2026-03-18", "through": "2026-03-20"}],
         "status": [
           {"occurred": "2026-01-09", "recorded": "2026-01-09T12:00:00-06:00", "by": "W-1", "status": "approved"}]}]
    })";
    const World world(Date::of(2026, 4, 20), needy);
    report::Gaps gaps{{}};
    gaps.add(world.judge.facts(), *world.rows);
    const auto body = gaps.take();
    // Housing is planned, food authorised, legal referred to; the review stands on the plan before.
    REQUIRE(body.needs.size() == 1);
    CHECK(body.needs[0].need == model::Service::dental);
    CHECK(body.needs[0].days == 10);
    CHECK(body.unmet == 1);
    REQUIRE(body.referrals.size() == 2);
    CHECK(body.referrals[0].result == "not-linked");
    CHECK(body.referrals[0].days == 10);
    CHECK(body.referrals[1].result == "waiting");
    CHECK(body.referrals[1].days == 19);
    CHECK(body.not_linked == 1);
    CHECK(body.funding == 1);
    REQUIRE(body.duplicates.size() == 1);
    CHECK(body.duplicates[0].what == "food");
    CHECK(body.duplicates[0].from == Date::of(2026, 2, 17));
    REQUIRE(body.emerging.size() == 4);
    for (const auto& need : body.emerging) {
        CHECK(need.quarter == "2026-Q1");
        CHECK(need.cases == 1);
    }
    const auto legal =
        one(body.services, [](const auto& s) { return s.service == model::Service::legal; });
    CHECK(legal.needed == 1);
    CHECK(legal.referred == 1);
    CHECK(legal.linked == 0);
}
