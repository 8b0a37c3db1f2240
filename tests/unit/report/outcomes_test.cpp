// What became of clients, on cases that are small enough to count by hand.

#include <doctest/doctest.h>

#include "report/outcomes.hpp"
#include "world.hpp"

using namespace rsc;
using calendar::Date;
using report::Measure;
using rsc::tests::one;
using rsc::tests::World;

namespace {

/// `{"id": …, "kind": …, "admitted": …}` with each step recorded on its own day.
std::string stay(const std::string& id, const std::string& kind,
                 const std::vector<std::pair<std::string, std::string>>& steps) {
    const auto event = [](const std::string& day) {
        return R"("occurred": ")" + day + R"(", "recorded": ")" + day +
               R"(T20:00:00-06:00", "by": "W-1")";
    };
    std::string text = R"({"id": ")" + id + R"(", )" + event(steps.front().second) +
                       R"(, "kind": ")" + kind + "\"";
    for (const auto& [step, day] : steps)
        text += ", \"" + step + "\": {" + event(day) + "}";
    return text + "}";
}

std::string record_with(const std::string& members) {
    return R"({"schema": "rsc.case/1", "id": "C-1",
  "client": {"id": "P-1", "birth_date": "1990-05-05"},
  "enrolment": {"id": "n1", "occurred": "2026-01-01", "recorded": "2026-01-01T09:00:00-06:00", "by": "W-1"},
  "assignments": [
    {"id": "a1", "occurred": "2026-01-01", "recorded": "2026-01-01T09:00:00-06:00", "by": "W-1",
     "worker": "W-1", "level": "RSC-I", "reason": "highest-risk"}
  ])" + members +
           "}";
}

std::string record_of(const std::vector<std::string>& stays, const std::string& more = "") {
    std::string list;
    for (const std::string& one : stays)
        list += (list.empty() ? "" : ", ") + one;
    return record_with(",\n\"placements\": [" + list + "]" + more);
}

report::OutcomesBody body_of(const World& world, std::int64_t within = 30,
                             report::Selection selection = {}, Date since = Date::of(2026, 1, 1)) {
    selection.since = since;
    report::Outcomes outcomes(std::move(selection), within);
    outcomes.add(world.judge.facts(), *world.rows);
    return outcomes.take();
}

report::MeasureLine line(const report::OutcomesBody& body, Measure measure) {
    return one(body.measures, [&](const auto& l) { return l.measure == measure; });
}

constexpr const char* linked_visit = R"(, "appointments": [
    {"id": "p1", "occurred": "2026-01-20", "recorded": "2026-01-20T12:00:00-06:00", "by": "W-1",
     "scheduled": "2026-01-28T10:00:00-06:00", "service": "mental-health",
     "outcome": {"occurred": "2026-01-28T10:00:00-06:00", "recorded": "2026-01-28T12:00:00-06:00",
                 "by": "W-1", "result": "kept"}}])";

}  // namespace

TEST_CASE("a return on the last of the days is a readmission, a day later it is none") {
    const std::string text = record_of(
        {stay("h1", "acute", {{"admitted", "2026-01-10"}, {"discharged", "2026-01-20"}}),
         stay("h2", "detoxification", {{"admitted", "2026-02-19"}, {"discharged", "2026-02-22"}})});
    const World world(Date::of(2026, 4, 30), text);
    const auto within = line(body_of(world, 30), Measure::readmission);
    CHECK(within.of == 2);
    CHECK(within.happened == 1);
    CHECK(within.rate_permille == 500);
    CHECK(within.mean == 30);
    const auto after = line(body_of(world, 29), Measure::readmission);
    CHECK(after.of == 2);
    CHECK(after.happened == 0);
    CHECK_FALSE(after.mean);
    const auto between = line(body_of(world), Measure::between_admissions);
    CHECK(between.of == 1);
    CHECK(between.median == 40);
}

TEST_CASE("who is too short a time out is pending, back or not, until the days are over") {
    const std::string text = record_of(
        {stay("h1", "acute", {{"admitted", "2026-01-10"}, {"discharged", "2026-01-20"}}),
         stay("h2", "acute", {{"admitted", "2026-01-25"}, {"discharged", "2026-01-26"}})});
    const World before(Date::of(2026, 2, 18), text);
    const auto early = line(body_of(before), Measure::readmission);
    CHECK(early.of == 0);
    CHECK(early.pending == 2);
    CHECK_FALSE(early.rate_permille);
    const World on_day(Date::of(2026, 2, 19), text);
    const auto first = line(body_of(on_day), Measure::readmission);
    CHECK(first.of == 1);
    CHECK(first.happened == 1);
    CHECK(first.pending == 1);
}

TEST_CASE("a transfer from one hospital to another on a day is no return") {
    const std::string text = record_of(
        {stay("h1", "acute", {{"admitted", "2026-01-10"}, {"discharged", "2026-01-20"}}),
         stay("h2", "state-hospital",
              {{"waitlisted", "2026-01-12"},
               {"admitted", "2026-01-20"},
               {"ready", "2026-01-30"},
               {"discharged", "2026-02-04"}}),
         stay("h3", "residential", {{"admitted", "2026-02-04"}, {"discharged", "2026-02-20"}})});
    const World world(Date::of(2026, 4, 30), text);
    const auto body = body_of(world);
    REQUIRE(body.stays.size() == 1);
    CHECK(body.stays[0].entries == "h1, h2");
    CHECK(body.stays[0].discharged == Date::of(2026, 2, 4));
    CHECK(body.stays[0].readmitted == "no");
    CHECK(body.stays[0].worker == "W-1");
    CHECK(line(body, Measure::readmission).of == 1);
    CHECK(line(body, Measure::hospital_wait).mean == 8);
    CHECK(line(body, Measure::discharge_wait).mean == 5);
    CHECK(line(body, Measure::between_admissions).of == 0);
}

TEST_CASE("what is not recorded is undetermined, and who still waits is pending") {
    const std::string text = record_of(
        {stay("h1", "state-hospital", {{"admitted", "2026-01-10"}, {"discharged", "2026-01-20"}}),
         stay("h2", "state-hospital", {{"waitlisted", "2026-03-01"}}),
         stay("h3", "acute", {{"discharged", "2026-02-10"}})});
    const World world(Date::of(2026, 4, 30), text);
    const auto body = body_of(world);
    const auto admission = line(body, Measure::hospital_wait);
    CHECK(admission.of == 0);
    CHECK(admission.pending == 1);
    CHECK(admission.undetermined == 1);
    const auto discharge = line(body, Measure::discharge_wait);
    CHECK(discharge.of == 0);
    CHECK(discharge.pending == 0);
    CHECK(discharge.undetermined == 1);
    const auto acute = one(body.stays, [](const auto& s) { return s.entries == "h3"; });
    CHECK(acute.lacking == "admission of h3");
    CHECK(acute.readmitted == "no");
}

TEST_CASE("a return whose day is not recorded leaves the readmission undetermined") {
    const std::string text =
        record_of({stay("h1", "acute", {{"admitted", "2026-01-10"}, {"discharged", "2026-01-20"}}),
                   stay("h2", "acute", {{"discharged", "2026-02-10"}})});
    const World world(Date::of(2026, 4, 30), text);
    const auto readmission = line(body_of(world), Measure::readmission);
    CHECK(readmission.of == 1);
    CHECK(readmission.undetermined == 1);
}

TEST_CASE("linkage counts from the discharge to what was kept, before the next time in hospital") {
    const std::string first =
        stay("h1", "acute", {{"admitted", "2026-01-10"}, {"discharged", "2026-01-20"}});
    const World world(Date::of(2026, 4, 30), record_of({first}, linked_visit));
    const auto body = body_of(world);
    CHECK(body.stays[0].linked_after == 8);
    CHECK(body.stays[0].linked_by == "p1");
    CHECK(line(body, Measure::linkage).rate_permille == 1000);

    const std::string second =
        stay("h2", "acute", {{"admitted", "2026-01-27"}, {"discharged", "2026-01-28"}});
    const World back(Date::of(2026, 4, 30), record_of({first, second}, linked_visit));
    const auto again = line(body_of(back), Measure::linkage);
    CHECK(again.of == 2);
    CHECK(again.happened == 1);
    CHECK(again.mean == 0);  // on the day of the second discharge

    const World waiting(Date::of(2026, 1, 27), record_of({first}, linked_visit));
    CHECK(line(body_of(waiting), Measure::linkage).pending == 1);
}

TEST_CASE("only what ended since the day counts, by who coordinated then") {
    const std::string text = record_of(
        {stay("h1", "acute", {{"admitted", "2026-01-10"}, {"discharged", "2026-01-20"}}),
         stay("h2", "acute", {{"admitted", "2026-01-25"}, {"discharged", "2026-01-26"}})});
    const World world(Date::of(2026, 4, 30), text);
    const auto since = body_of(world, 30, {}, Date::of(2026, 1, 21));
    CHECK(since.stays.size() == 1);
    CHECK(line(since, Measure::readmission).of == 1);
    CHECK(line(since, Measure::between_admissions).of == 1);
    report::Selection other;
    other.workers.insert("W-2");
    const auto none = body_of(world, 30, other);
    CHECK(none.stays.empty());
    CHECK(line(none, Measure::readmission).of == 0);
    CHECK(none.lengths.empty());
}

TEST_CASE("who completed, who left otherwise and who stays") {
    const std::string left = record_with(R"(, "discharge": {"id": "d1", "occurred": "2026-04-01",
      "recorded": "2026-04-01T12:00:00-06:00", "by": "W-1", "reasons": ["completed", "moved"]})");
    const World world(Date::of(2026, 4, 30), left);
    const auto body = body_of(world);
    CHECK(body.discharges == 1);
    CHECK(body.completed == 1);
    CHECK(body.completed_permille == 1000);
    CHECK(body.reasons.size() == 2);
    const auto all =
        one(body.lengths, [](const auto& l) { return l.who == "left" && l.level == "all"; });
    CHECK(all.cases == 1);
    CHECK(all.mean == 90);  // 1 January to 1 April
    CHECK(one(body.lengths, [](const auto& l) {
              return l.who == "completed" && l.level == "RSC-I";
          }).median == 90);

    report::Selection selection;
    selection.since = Date::of(2026, 1, 1);
    report::Outcomes both(selection, 30);
    both.add(world.judge.facts(), *world.rows);
    const World stays(Date::of(2026, 4, 30), record_with(""));
    report::Outcomes second(selection, 30);
    second.add(stays.judge.facts(), *stays.rows);
    both.merge(std::move(second));
    const auto merged = both.take();
    CHECK(merged.discharges == 1);
    CHECK(one(merged.lengths, [](const auto& l) {
              return l.who == "staying" && l.level == "all";
          }).mean == 119);
}

TEST_CASE("goals come to a referral and to a linkage, by part of life") {
    const std::string text = record_with(R"(, "sccp": [{"id": "v1", "occurred": "2026-01-05",
      "recorded": "2026-01-05T12:00:00-06:00", "by": "W-1", "kind": "full", "goals": [
        {"id": "g1", "words": "A flat of my own.", "domain": "housing"},
        {"id": "g2", "words": "Out of the shelter.", "domain": "housing"},
        {"id": "g3", "words": "See my children."}],
      "signed": {"occurred": "2026-01-05", "recorded": "2026-01-05T12:00:00-06:00", "by": "W-1",
                    "signers": ["client", "coordinator"]}}],
    "referrals_out": [
      {"id": "o1", "occurred": "2026-01-08", "recorded": "2026-01-08T12:00:00-06:00", "by": "W-1",
       "service": "housing", "goal": "g1", "result": {"occurred": "2026-01-18",
       "recorded": "2026-01-18T12:00:00-06:00", "by": "W-1", "result": "linked"}},
      {"id": "o2", "occurred": "2026-01-08", "recorded": "2026-01-08T12:00:00-06:00", "by": "W-1",
       "service": "housing", "goal": "g2"}])");
    const World world(Date::of(2026, 1, 31), text);
    const auto body = body_of(world);
    const auto housing = one(body.domains, [](const auto& l) { return l.domain == "housing"; });
    CHECK(housing.goals == 2);
    CHECK(housing.referred == 2);
    CHECK(housing.linked == 1);
    CHECK(housing.rate_permille == 500);
    CHECK(one(body.domains, [](const auto& l) { return l.domain == "other"; }).goals == 1);
}

TEST_CASE("instruments are counted by name, and those that are owed are listed") {
    const std::string text = record_with(R"(, "outcomes": [
      {"id": "o1", "occurred": "2026-03-01", "recorded": "2026-03-01T12:00:00-06:00", "by": "W-1",
       "instrument": "GPRA", "stage": "follow-up",
       "window": {"opens": "2026-03-05", "closes": "2026-04-05"}},
      {"id": "o2", "occurred": "2026-03-01", "recorded": "2026-03-01T12:00:00-06:00", "by": "W-1",
       "instrument": "state", "stage": "follow-up",
       "window": {"opens": "2026-02-05", "closes": "2026-03-05"},
       "completed": {"occurred": "2026-03-04", "recorded": "2026-03-04T12:00:00-06:00", "by": "W-1"}}])");
    // Agencies complete instruments where the enrolment says so.
    std::string ours = text;
    const std::string enrolled =
        R"("occurred": "2026-01-01", "recorded": "2026-01-01T09:00:00-06:00", "by": "W-1"})";
    ours.replace(ours.find(enrolled), enrolled.size(),
                 enrolled.substr(0, enrolled.size() - 1) + R"(, "outcomes_by": "agency"})");
    const World world(Date::of(2026, 3, 10), ours);
    const auto body = body_of(world);
    const auto gpra = one(body.rules, [](const auto& l) {
        return l.about == "GPRA" && l.rule == "outcome.instruments";
    });
    CHECK(gpra.due == 0);
    CHECK(gpra.open == 1);
    const auto state = one(body.rules, [](const auto& l) {
        return l.about == "state" && l.rule == "outcome.instruments";
    });
    CHECK(state.due == 1);
    CHECK(state.met == 1);
    CHECK(state.permille == 1000);
    const auto owed = one(body.due, [](const auto& l) { return l.rule == "outcome.instruments"; });
    CHECK(owed.instrument == "GPRA");
    CHECK(owed.due == Date::of(2026, 4, 5));
    CHECK(owed.verdict == "open");
}

TEST_CASE("means are rounded, medians lie between the two in the middle") {
    report::Days days;
    CHECK_FALSE(days.mean());
    CHECK_FALSE(days.median());
    for (const std::int64_t one : {1, 2, 10, 5})
        days.add(one);
    CHECK(days.mean() == 5);    // 4.5
    CHECK(days.median() == 3);  // between 2 and 5
    CHECK(days.longest() == 10);
    days.add(3);
    CHECK(days.median() == 3);
}
