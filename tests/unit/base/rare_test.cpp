#include "base/rare.hpp"

#include <doctest/doctest.h>

#include <string>

using rsc::Rare;

TEST_CASE("a rare value is there or not, and every copy has its own") {
    Rare<std::string> none;
    CHECK_FALSE(none.has_value());
    Rare<std::string> one(std::string("one"));
    REQUIRE(one);
    CHECK(*one == "one");
    CHECK(one->size() == 3);

    Rare<std::string> copy = one;
    *copy = "another";
    CHECK(*one == "one");
    copy = one;
    CHECK(*copy == "one");
    CHECK(&*copy != &*one);
    copy = *&copy;
    CHECK(*copy == "one");
    copy = none;
    CHECK_FALSE(copy);

    const Rare<std::string> moved = std::move(one);
    CHECK(*moved == "one");
    CHECK(none.emplace().empty());
    CHECK(none.has_value());
    none.reset();
    CHECK_FALSE(none);
}

TEST_CASE("it takes no more room than a pointer") {
    struct Large {
        std::string texts[4];
    };
    CHECK(sizeof(Rare<Large>) == sizeof(void*));
    static_assert(rsc::Maybe<Rare<Large>> && rsc::Maybe<std::optional<Large>>);
    static_assert(!rsc::Maybe<Large>);
}
