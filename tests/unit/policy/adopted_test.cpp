#include "policy/adopted.hpp"

#include "shipped.hpp"

using namespace rsc;
using namespace rsc::policy::testing;
using calendar::Date;
using policy::InForce;
using policy::Policies;

namespace {

Date day(std::string_view text) {
    return Date::parse(text).value();
}

constexpr std::size_t bhd = 0;
constexpr std::size_t cars = 1;

InForce adoption(std::size_t revision, std::string_view from, std::string_view last = {}) {
    InForce one;
    one.pack = &shipped_pack();
    one.revision = revision;
    one.from = day(from);
    if (!last.empty()) one.last = day(last);
    return one;
}

/// Which revision holds on a day for a rule: `bhd`, `cars`, or nothing.
std::string holds(const Policies& policies, std::string_view rule, std::string_view on) {
    const auto* entry = policies.find(rule);
    REQUIRE(entry != nullptr);
    const policy::Ruling ruling = entry->on(day(on));
    if (ruling.in_force == nullptr) {
        CHECK(ruling.term == nullptr);
        return "none";
    }
    return std::string(ruling.in_force->revision_id()) + (ruling.term == nullptr ? " silent" : "");
}

std::string first_day(const Policies& policies, std::string_view rule, std::string_view from) {
    const auto first = policies.find(rule)->first_day_with_term(day(from));
    return first ? first->text() : "never";
}

}  // namespace

TEST_CASE("a revision is in force from the day of its adoption on") {
    const Policies policies({adoption(cars, "2020-01-01")});
    CHECK(holds(policies, "contact.weekly", "2019-12-31") == "none");
    CHECK(holds(policies, "contact.weekly", "2020-01-01") == "cars");
    CHECK(holds(policies, "contact.weekly", "2199-12-31") == "cars");
    CHECK(policies.begin() == day("2020-01-01"));
}

TEST_CASE("the next adoption ends the one before") {
    // Given in the wrong order: they are sorted.
    const Policies policies({adoption(cars, "2022-07-01"), adoption(bhd, "2020-01-01")});
    CHECK(holds(policies, "contact.weekly", "2022-06-30") == "bhd");
    CHECK(holds(policies, "contact.weekly", "2022-07-01") == "cars");
    REQUIRE(policies.adoptions().size() == 2);
    CHECK(policies.adoptions()[0].last == day("2022-06-30"));
    CHECK_FALSE(policies.adoptions()[1].last.has_value());
    CHECK(policies.begin() == day("2020-01-01"));
}

TEST_CASE("an adoption with a last day leaves a time without policy") {
    const Policies policies(
        {adoption(bhd, "2020-01-01", "2021-12-31"), adoption(cars, "2022-07-01", "2022-12-31")});
    CHECK(holds(policies, "contact.weekly", "2021-12-31") == "bhd");
    CHECK(holds(policies, "contact.weekly", "2022-01-01") == "none");
    CHECK(holds(policies, "contact.weekly", "2022-06-30") == "none");
    CHECK(holds(policies, "contact.weekly", "2022-07-01") == "cars");
    CHECK(holds(policies, "contact.weekly", "2022-12-31") == "cars");
    CHECK(holds(policies, "contact.weekly", "2023-01-01") == "none");
}

TEST_CASE("a last day beyond the next adoption gives way to it") {
    const Policies policies(
        {adoption(bhd, "2020-01-01", "2022-12-31"), adoption(cars, "2022-07-01")});
    CHECK(holds(policies, "contact.weekly", "2022-06-30") == "bhd");
    CHECK(holds(policies, "contact.weekly", "2022-07-01") == "cars");
}

TEST_CASE("a revision may come back") {
    const Policies policies(
        {adoption(bhd, "2020-01-01"), adoption(cars, "2021-01-01"), adoption(bhd, "2022-01-01")});
    CHECK(holds(policies, "contact.weekly", "2020-06-01") == "bhd");
    CHECK(holds(policies, "contact.weekly", "2021-06-01") == "cars");
    CHECK(holds(policies, "contact.weekly", "2022-06-01") == "bhd");
    const auto* weekly = policies.find("contact.weekly");
    CHECK(weekly->on(day("2020-06-01")).term == weekly->on(day("2022-06-01")).term);
    CHECK(weekly->on(day("2020-06-01")).term != weekly->on(day("2021-06-01")).term);
    // One entry for each rule, not one for each adoption.
    CHECK(policies.rules().size() == shipped_pack().rules.size());
}

TEST_CASE("the first day with a term is found across revisions that say nothing") {
    // Only the later revision sets a time for the preliminary plan.
    const Policies policies(
        {adoption(bhd, "2020-01-01"), adoption(cars, "2022-07-01", "2022-12-31")});
    CHECK(holds(policies, "sccp.preliminary", "2021-01-01") == "bhd silent");
    CHECK(holds(policies, "sccp.preliminary", "2022-07-01") == "cars");
    CHECK(first_day(policies, "sccp.preliminary", "2021-01-01") == "2022-07-01");
    CHECK(first_day(policies, "sccp.preliminary", "2022-08-15") == "2022-08-15");
    CHECK(first_day(policies, "sccp.preliminary", "2022-12-31") == "2022-12-31");
    CHECK(first_day(policies, "sccp.preliminary", "2023-01-01") == "never");
    CHECK(first_day(policies, "contact.weekly", "2019-01-01") == "2020-01-01");
    CHECK(first_day(policies, "contact.weekly", "2020-02-01") == "2020-02-01");
}

TEST_CASE("without an adoption nothing is in force") {
    const Policies policies({});
    CHECK_FALSE(policies.begin().has_value());
    CHECK(policies.rules().empty());
    CHECK(policies.find("contact.weekly") == nullptr);
}

TEST_CASE("adoptions of different packs do not end one another") {
    static const auto other = [] {
        Json pack = codec::parse_json(shipped_text());
        pack["id"] = "another";
        for (Json& rule : pack["rules"])
            rule["id"] = "another." + rule["id"].get<std::string>();
        return read<policy::Pack>(pack.dump());
    }();
    InForce second = adoption(cars, "2021-01-01");
    second.pack = &*other;
    const Policies policies({adoption(bhd, "2020-01-01"), second});
    CHECK(holds(policies, "contact.weekly", "2021-06-01") == "bhd");
    CHECK(holds(policies, "another.contact.weekly", "2021-06-01") == "cars");
    CHECK(holds(policies, "another.contact.weekly", "2020-06-01") == "none");
    CHECK(policies.find("nothing") == nullptr);
    CHECK(policies.rules().size() == 2 * shipped_pack().rules.size());
}

TEST_CASE("a revision supposed from a day on takes the place of the pack's own from then") {
    const std::vector<InForce> real{adoption(bhd, "2020-01-01", "2021-12-31"),
                                    adoption(cars, "2022-01-01")};
    const Policies all_along(policy::supposing(real, shipped_pack(), cars, day("2020-01-01")));
    CHECK(holds(all_along, "contact.weekly", "2020-01-01") == "cars");
    CHECK(holds(all_along, "contact.weekly", "2023-01-01") == "cars");
    CHECK(all_along.adoptions().size() == 1);

    const Policies later(policy::supposing(real, shipped_pack(), bhd, day("2022-07-01")));
    CHECK(holds(later, "contact.weekly", "2021-12-31") == "bhd");
    CHECK(holds(later, "contact.weekly", "2022-06-30") == "cars");
    CHECK(holds(later, "contact.weekly", "2022-07-01") == "bhd");

    const Policies none_before(policy::supposing({}, shipped_pack(), cars, day("2022-07-01")));
    CHECK(holds(none_before, "contact.weekly", "2022-06-30") == "none");
    CHECK(holds(none_before, "contact.weekly", "2022-07-01") == "cars");
}

namespace {

/// A pack of that id with one revision, `1`, and one of the shipped pack's rules under it.
policy::Pack follower(policy::Text id, policy::Text rule) {
    policy::Pack pack;
    pack.id = id;
    pack.revisions.push_back({"1", "One", "d", {}, {}, {}});
    for (const policy::Rule& one : shipped_pack().rules) {
        if (one.id != rule) continue;
        pack.rules.push_back(one);
        pack.rules.back().terms.resize(1);
        pack.rules.back().terms.front().revisions = {"1"};
    }
    return pack;
}

InForce adoption_of(const policy::Pack& pack, std::string_view from) {
    InForce one;
    one.pack = &pack;
    one.from = day(from);
    return one;
}

}  // namespace

TEST_CASE("a pack that follows another takes over the rules that it has") {
    const policy::Pack next = follower("our-county", "contact.weekly");
    const Policies policies(
        {adoption(cars, "2020-01-01", "2022-06-30"), adoption_of(next, "2022-07-01")});
    CHECK_FALSE(policies.clash());
    // Each speaks for its own days, by its own terms.
    std::vector<const Policies::Entry*> both;
    for (const auto& entry : policies.rules()) {
        if (entry.rule->id == "contact.weekly") both.push_back(&entry);
    }
    REQUIRE(both.size() == 2);
    const auto* earlier = both[0]->pack == &next ? both[1] : both[0];
    const auto* later = both[0]->pack == &next ? both[0] : both[1];
    CHECK(earlier->on(day("2022-06-30")).term != nullptr);
    CHECK(earlier->on(day("2022-07-01")).term == nullptr);
    CHECK(later->on(day("2022-06-30")).term == nullptr);
    CHECK(later->on(day("2022-07-01")).term != nullptr);
    CHECK(policies.find("contact.weekly") == later);
    // Of a day on which it is not in force the other speaks; of the time before both, the first.
    CHECK(earlier->is_said_elsewhere(day("2022-07-01")));
    CHECK(later->is_said_elsewhere(day("2022-06-30")));
    CHECK(later->is_said_elsewhere(day("2019-06-30")));
    CHECK_FALSE(earlier->is_said_elsewhere(day("2019-06-30")));
    CHECK(holds(policies, "contact.fortnightly", "2022-07-01") == "none");
}

TEST_CASE(
    "an adoption that replaces another pack ends what stands on its first day, and that alone") {
    policy::Pack ours = shipped_pack();
    ours.id = "ours";
    InForce next = adoption(cars, "2022-07-01");
    next.pack = &ours;
    next.replaces = shipped_pack().id;
    const Policies policies(
        {adoption(bhd, "2020-01-01", "2020-12-31"), adoption(cars, "2021-01-01"), next});
    CHECK(policies.adoptions()[0].last == day("2020-12-31"));
    CHECK(policies.adoptions()[1].last == day("2022-06-30"));
    CHECK_FALSE(policies.adoptions()[2].last);
    CHECK_FALSE(policies.clash());
}

TEST_CASE("packs with a rule of the same id are not in force on the same day") {
    const policy::Pack next = follower("our-county", "contact.weekly");
    const Policies policies(
        {adoption(cars, "2020-01-01", "2022-07-01"), adoption_of(next, "2022-07-01")});
    const auto clash = policies.clash();
    REQUIRE(clash);
    CHECK(clash->rule == "contact.weekly");
    CHECK(clash->same_day);
    CHECK(clash->first->pack == &shipped_pack());
    CHECK(clash->second->pack == &next);
    CHECK(Policies({adoption(cars, "2020-01-01"), adoption_of(next, "2022-07-01")}).clash());
}

TEST_CASE("a rule that promises something else needs an id of its own") {
    policy::Pack next = follower("our-county", "contact.weekly");
    const std::vector<InForce> turns = {adoption(cars, "2020-01-01", "2022-06-30"),
                                        adoption_of(next, "2022-07-01")};
    next.rules.front().weight = policy::Weight::advice;
    const auto weight = Policies(turns).clash();
    REQUIRE(weight);
    CHECK_FALSE(weight->same_day);
    next = follower("our-county", "contact.weekly");
    next.rules.front().terms.front().quota->period = policy::Period::month;
    CHECK(Policies(turns).clash());
    next = follower("our-county", "contact.weekly");
    next.rules.front().terms.front().quota->count = 3;
    CHECK_FALSE(Policies(turns).clash());
}

TEST_CASE("the packs that ship share no rule") {
    std::vector<InForce> all;
    const auto packs = shipped_packs_read();
    for (const auto& pack : packs)
        all.push_back(adoption_of(*pack, "2020-01-01"));
    CHECK_FALSE(Policies(all).clash());
}

TEST_CASE("supposing a pack, what it would take the place of ends") {
    const policy::Pack next = follower("our-county", "contact.weekly");
    const std::vector<InForce> real = {adoption(cars, "2020-01-01")};
    const Policies supposed(policy::supposing(real, next, 0, day("2022-07-01")));
    CHECK_FALSE(supposed.clash());
    CHECK(holds(supposed, "contact.weekly", "2022-07-01") == "1");
    CHECK(holds(supposed, "contact.fortnightly", "2022-06-30") == "cars");
    CHECK(holds(supposed, "contact.fortnightly", "2022-07-01") == "none");
}
