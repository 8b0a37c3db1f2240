#include <doctest/doctest.h>

#include "codec/document.hpp"
#include "policy/adopted.hpp"
#include "policy/shipped.hpp"

namespace {

using namespace rsc;
using calendar::Date;

const policy::Pack& pack() {
    static const auto document =
        *codec::Document<policy::Pack>::parse(policy::shipped_packs().front().bytes, "pack");
    return *document;
}

Date day(std::string_view text) {
    return *Date::parse(text);
}

// bhd from 2020, cars from March 2026.
policy::Policies both() {
    return policy::Policies({{&pack(), 1, day("2026-03-01"), std::nullopt},
                             {&pack(), 0, day("2020-01-01"), std::nullopt}});
}

}  // namespace

TEST_CASE("an adoption ends on the day before the next one of its pack") {
    const policy::Policies policies = both();
    REQUIRE(policies.adoptions().size() == 2);
    CHECK(policies.adoptions()[0].revision_id() == "bhd");
    CHECK(policies.adoptions()[0].last == day("2026-02-28"));
    CHECK_FALSE(policies.adoptions()[1].last.has_value());
    CHECK(policies.begin() == day("2020-01-01"));
}

TEST_CASE("a ruling is that of the revision in force on the day") {
    const policy::Policies policies = both();
    const auto* weekly = policies.find("contact.weekly");
    REQUIRE(weekly != nullptr);
    CHECK(weekly->on(day("2019-12-31")).in_force == nullptr);
    CHECK(weekly->on(day("2026-02-28")).in_force->revision_id() == "bhd");
    CHECK(weekly->on(day("2026-03-01")).in_force->revision_id() == "cars");
    CHECK(weekly->on(day("2026-02-28")).term != weekly->on(day("2026-03-01")).term);
    CHECK(policies.find("no.such-rule") == nullptr);
}

TEST_CASE(
    "a rule that a revision lacks has no term under it, and begins with the next that has it") {
    const policy::Policies policies = both();
    const auto* preliminary = policies.find("sccp.preliminary");
    REQUIRE(preliminary != nullptr);
    CHECK(preliminary->on(day("2026-02-28")).in_force != nullptr);
    CHECK(preliminary->on(day("2026-02-28")).term == nullptr);
    CHECK(preliminary->first_day_with_term(day("2025-05-05")) == day("2026-03-01"));
    CHECK(preliminary->first_day_with_term(day("2026-04-01")) == day("2026-04-01"));
}

TEST_CASE("an adoption with a last day leaves a gap in which nothing is in force") {
    const policy::Policies policies(
        {{&pack(), 0, day("2020-01-01"), day("2020-06-30")}, {&pack(), 1, day("2021-01-01"), {}}});
    const auto* weekly = policies.find("contact.weekly");
    CHECK(weekly->on(day("2020-06-30")).in_force != nullptr);
    CHECK(weekly->on(day("2020-07-01")).in_force == nullptr);
    CHECK(weekly->first_day_with_term(day("2020-07-01")) == day("2021-01-01"));
}
