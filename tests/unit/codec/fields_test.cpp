#include <doctest/doctest.h>

#include "codec/fields.hpp"

using namespace rsc;
using codec::Field;
using codec::FieldKind;

namespace {

const Field* find(const std::vector<Field>& fields, std::string_view name) {
    for (const Field& field : fields) {
        if (field.name == name) return &field;
    }
    return nullptr;
}

}  // namespace

TEST_CASE("The members of a section are those of its description") {
    const auto fields = codec::case_fields("contacts");
    const Field* mode = find(fields, "mode");
    REQUIRE(mode != nullptr);
    CHECK(mode->kind == FieldKind::word);
    CHECK_FALSE(mode->required);
    CHECK(mode->words.front() == "face-to-face");
    const Field* minutes = find(fields, "minutes");
    REQUIRE(minutes != nullptr);
    CHECK(minutes->kind == FieldKind::integer);
    CHECK(minutes->limits.most == 1440);
    const Field* services = find(fields, "coordinated");
    REQUIRE(services != nullptr);
    CHECK(services->list);
    CHECK(services->kind == FieldKind::word);
}

TEST_CASE("A path leads into nested sections and events") {
    CHECK(find(codec::case_fields("team/members"), "support") != nullptr);
    CHECK(find(codec::case_fields("assignments/ended"), "reason") != nullptr);
    CHECK(find(codec::staff_fields("degrees"), "major") != nullptr);
    CHECK(codec::case_fields("nowhere").empty());
    CHECK(codec::case_fields("contacts/nowhere").empty());
}

TEST_CASE("What a truth is when absent is known") {
    const auto assignments = codec::case_fields("assignments");
    const Field* primary = find(assignments, "primary");
    REQUIRE(primary != nullptr);
    CHECK(primary->defaulted);
    CHECK(primary->otherwise);
    const auto admissions = codec::case_fields("admissions");
    const Field* eligible = find(admissions, "eligible");
    REQUIRE(eligible != nullptr);
    CHECK(eligible->kind == FieldKind::truth);
    CHECK_FALSE(eligible->defaulted);  // unknown, not false
}

TEST_CASE("A record is laid out in the order of its description, x- members last") {
    const auto json = codec::parse_json(
        R"({"x-mine": 1, "contacts": [{"with": "client", "x-a": 2, "id": "c1"}], "id": "C-1"})");
    CHECK(codec::in_order(static_cast<const model::Case*>(nullptr), json).dump() ==
          R"({"id":"C-1","contacts":[{"id":"c1","with":"client","x-a":2}],"x-mine":1})");
}
