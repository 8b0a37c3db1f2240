#include "policy/diff.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "shipped.hpp"

using namespace rsc;
using namespace rsc::policy::testing;
using policy::Change;

namespace {

const policy::Pack& pack_of(const std::vector<codec::Document<policy::Pack>>& packs,
                            std::string_view id) {
    for (const auto& pack : packs) {
        if (pack->id == id) return *pack;
    }
    FAIL("no pack " << id);
    return *packs.front();
}

}  // namespace

TEST_CASE("the two revisions of the county's policy differ where the documents do") {
    const auto packs = shipped_packs_read();
    const policy::Pack& pack = pack_of(packs, "milwaukee-coordination");
    const auto changes = policy::diff(pack, "bhd", pack, "cars");
    const auto find = [&](std::string_view rule) {
        return std::find_if(changes.begin(), changes.end(),
                            [&](const auto& change) { return change.rule->id == rule; });
    };
    const auto is = [&](std::string_view rule, Change change) {
        const auto found = find(rule);
        return found != changes.end() && found->change == change;
    };
    CHECK(is("contact.weekly", Change::changed));
    CHECK(is("sccp.preliminary", Change::added));
    CHECK(is("caseload.cm", Change::changed));
    CHECK(is("team.periodic-cm", Change::changed));
    CHECK(is("acuity.periodic", Change::added));
    CHECK(is("sar.acuity", Change::added));
    CHECK(is("sar.acuity-documents", Change::added));
    CHECK(is("level.cm-eligible", Change::changed));
    CHECK(is("sccp.review", Change::changed));
    CHECK(is("sar.plan-attached", Change::dropped));
    CHECK(is("service.choice", Change::changed));
    // A step-down is prompted by the level that is indicated, so it follows the sixth difference.
    CHECK(is("level.step-down", Change::changed));
    CHECK(changes.size() == 12);
    REQUIRE(find("caseload.cm")->differences.size() == 1);
    CHECK(find("caseload.cm")->differences.front() ==
          "demand: at most 50 at CM -> at most 30 at CM");
}

TEST_CASE("the other way round what was added is dropped, and a revision differs not from itself") {
    const auto packs = shipped_packs_read();
    const policy::Pack& pack = pack_of(packs, "milwaukee-coordination");
    const auto there = policy::diff(pack, "bhd", pack, "cars");
    const auto back = policy::diff(pack, "cars", pack, "bhd");
    const auto count = [](const auto& changes, Change change) {
        return std::count_if(changes.begin(), changes.end(),
                             [change](const auto& one) { return one.change == change; });
    };
    CHECK(count(there, Change::added) == count(back, Change::dropped));
    CHECK(count(there, Change::dropped) == count(back, Change::added));
    CHECK(count(there, Change::changed) == count(back, Change::changed));
    CHECK(policy::diff(pack, "cars", pack, "cars").empty());
}

TEST_CASE("of two packs every clause of the one is dropped and every one of the other added") {
    const auto packs = shipped_packs_read();
    const policy::Pack& one = pack_of(packs, "case-management-standards");
    const policy::Pack& other = pack_of(packs, "recovery-oriented-care");
    const auto changes =
        policy::diff(one, one.revisions.front().id, other, other.revisions.front().id);
    CHECK(changes.size() == one.rules.size() + other.rules.size());
}
