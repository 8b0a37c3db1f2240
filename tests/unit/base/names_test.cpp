#include "base/names.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "base/counted.hpp"
#include "base/diagnostics.hpp"
#include "base/suggest.hpp"

namespace {

enum class Colour : unsigned char { deep_red, green };
constexpr auto names_of(Colour) {
    return rsc::words("deep-red", "green");
}
enum class Unnamed : unsigned char { one };

}  // namespace

TEST_CASE("a word and its enumerator stand for one another") {
    CHECK(rsc::name(Colour::deep_red) == "deep-red");
    CHECK(rsc::name(Colour::green) == "green");
    CHECK(rsc::named<Colour>("green") == Colour::green);
    CHECK(rsc::named<Colour>("deep-red") == Colour::deep_red);
    for (const char* other : {"", "Green", "green ", "gree", "deep_red"}) {
        CHECK_FALSE_MESSAGE(rsc::named<Colour>(other).has_value(), other);
    }
    static_assert(rsc::Named<Colour>);
    static_assert(!rsc::Named<Unnamed>);
    static_assert(!rsc::Named<int>);
}

TEST_CASE("of several near words the nearest is suggested, and of equals the first") {
    const std::vector<std::string> words = {"contacts", "contract", "consents"};
    CHECK(rsc::nearest("contact", words) == "contacts");
    CHECK(rsc::nearest("consent", words) == "consents");
    CHECK(rsc::nearest("contacts", words) == "contacts");
    CHECK(rsc::nearest("", words).empty());
    CHECK(rsc::nearest("xy", std::vector<std::string>{"ab", "cd"}) == "ab");
    CHECK(rsc::nearest("x", std::vector<std::string>{}).empty());
}

TEST_CASE("the distance of two words counts insertions, deletions and exchanges") {
    CHECK(rsc::edit_distance("", "") == 0);
    CHECK(rsc::edit_distance("abc", "abc") == 0);
    CHECK(rsc::edit_distance("abc", "") == 3);
    CHECK(rsc::edit_distance("abc", "abd") == 1);
    CHECK(rsc::edit_distance("abc", "xabc") == 1);
    CHECK(rsc::edit_distance("ab", "ba") == 2);
    CHECK(rsc::edit_distance("sunday", "saturday") == rsc::edit_distance("saturday", "sunday"));
    CHECK(rsc::edit_distance("sunday", "saturday") == 3);
}

TEST_CASE("every diagnostic is found by its code and by no part of it") {
    for (const rsc::Diagnostic& one : rsc::diagnostics()) {
        CHECK(rsc::title_of(one.code) == one.title);
        CHECK(rsc::remedy_of(one.code) == one.remedy);
        const std::string longer = std::string(one.code) + "x";
        CHECK(rsc::find_diagnostic(longer) == nullptr);
    }
    CHECK(rsc::remedy_of("nothing").empty());
    CHECK(rsc::find_diagnostic("") == nullptr);
    CHECK(rsc::find_diagnostic("zzz") == nullptr);
}

TEST_CASE("what is counted stands in the number that it has") {
    CHECK(rsc::counted(0, "day") == "0 days");
    CHECK(rsc::counted(1, "day") == "1 day");
    CHECK(rsc::counted(2, "business day") == "2 business days");
}
