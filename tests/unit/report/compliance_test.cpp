#include <doctest/doctest.h>

#include "report/compliance.hpp"

namespace {

using namespace rsc;
using report::Compliance;
using timeline::Verdict;

// A rule that can be counted; what it demands does not matter here.
struct Fixture {
    policy::Pack pack;
    policy::Rule rule;
    policy::Policies::Entry entry;

    Fixture() {
        rule.id = "a.rule";
        rule.title = "A rule";
        rule.terms.emplace_back();
        entry.pack = &pack;
        entry.rule = &rule;
        entry.shape = &rule.terms.front();
    }

    timeline::Obligation row(std::string_view subject, std::string_view worker,
                             Verdict verdict) const {
        timeline::Obligation obligation;
        obligation.rule = &entry;
        obligation.subject = subject;
        obligation.owner_due = {policy::Owner::coordinator, WorkerId{worker}};
        obligation.owner_now = obligation.owner_due;
        obligation.verdict = verdict;
        obligation.occurrence = calendar::Date::of(2026, 3, 2);
        return obligation;
    }
};

}  // namespace

TEST_CASE("the rate counts what fell due, undetermined against it, excused and open outside") {
    const Fixture fixture;
    report::Counts counts;
    for (const Verdict verdict :
         {Verdict::met, Verdict::met, Verdict::met_late, Verdict::overdue, Verdict::missed,
          Verdict::undetermined, Verdict::excused, Verdict::open, Verdict::not_applicable}) {
        counts.add(fixture.row(verdict == Verdict::met ? "C-1" : "C-2", "W-1", verdict));
    }
    CHECK(counts.cases == 2);
    CHECK(counts.in_time() == 2);
    CHECK(counts.due() == 6);
}

TEST_CASE("groups come worst first, equal rates by how much was due, then by key") {
    const Fixture fixture;
    Compliance report({});
    for (const auto& [worker, verdict] :
         std::initializer_list<std::pair<const char*, Verdict>>{{"W-good", Verdict::met},
                                                                {"W-bad", Verdict::missed},
                                                                {"W-half", Verdict::met},
                                                                {"W-half", Verdict::missed},
                                                                {"W-also-half", Verdict::met},
                                                                {"W-also-half", Verdict::overdue},
                                                                {"W-idle", Verdict::open},
                                                                {"W-worse", Verdict::missed},
                                                                {"W-worse", Verdict::missed}}) {
        report.add(fixture.row("C-1", worker, verdict));
    }
    std::vector<std::string> keys;
    for (const auto& group : report.groups())
        keys.push_back(group.key);
    CHECK(keys == std::vector<std::string>{"W-worse", "W-bad", "W-also-half", "W-half", "W-good",
                                           "W-idle"});
}

TEST_CASE("the rows of a case go each to its own group, and count the case once in each") {
    const Fixture fixture;
    Compliance report({});
    std::vector<timeline::Obligation> rows;
    for (const char* worker : {"W-1", "W-1", "W-2", "W-1", ""})
        rows.push_back(fixture.row("C-1", worker, Verdict::met));
    report.add(rows);
    std::string told;
    for (const auto& group : report.groups()) {
        told += group.key + " " + std::to_string(group.counts.in_time()) + " of " +
                std::to_string(group.counts.cases) + "; ";
    }
    CHECK(told == "W-1 3 of 1; W-2 1 of 1; supervisor 1 of 1; ");
    CHECK(report.totals().cases == 1);
}

TEST_CASE("reports of parts, merged, are the report of the whole") {
    const Fixture fixture;
    Compliance::Request request;
    request.list = true;
    Compliance whole(request);
    Compliance left(request);
    Compliance right(request);
    for (int i = 0; i < 20; ++i) {
        const std::string subject = "C-" + std::to_string(i);
        const auto row = fixture.row(subject, i % 3 == 0 ? "W-1" : "W-2",
                                     i % 4 == 0 ? Verdict::missed : Verdict::met);
        whole.add(row);
        (i % 2 == 0 ? left : right).add(row);
    }
    right.merge(std::move(left));
    CHECK(right.totals().by_verdict == whole.totals().by_verdict);
    const auto merged = right.groups();
    const auto direct = whole.groups();
    REQUIRE(merged.size() == direct.size());
    for (std::size_t i = 0; i < merged.size(); ++i) {
        CHECK(merged[i].key == direct[i].key);
        CHECK(merged[i].counts.by_verdict == direct[i].counts.by_verdict);
    }
    const auto merged_rows = right.take_rows();
    const auto direct_rows = whole.take_rows();
    REQUIRE(merged_rows.size() == direct_rows.size());
    for (std::size_t i = 0; i < merged_rows.size(); ++i) {
        CHECK(merged_rows[i].obligation == direct_rows[i].obligation);
    }
}

TEST_CASE("a selection leaves out what it does not name") {
    const Fixture fixture;
    const auto row = fixture.row("C-1", "W-1", Verdict::missed);
    report::Selection selection;
    CHECK(selection.takes(row));
    selection.verdicts = {Verdict::met};
    CHECK_FALSE(selection.takes(row));
    selection.verdicts = {Verdict::missed};
    selection.workers = {"W-2"};
    CHECK_FALSE(selection.takes(row));
    selection.workers = {"W-1"};
    selection.since = calendar::Date::of(2026, 3, 2);
    CHECK(selection.takes(row));
    selection.since = calendar::Date::of(2026, 3, 3);
    CHECK_FALSE(selection.takes(row));
    selection.since.reset();
    selection.levels = {model::Level::cm};
    CHECK_FALSE(selection.takes(row));
}
