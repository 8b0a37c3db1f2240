#include "codec/canonical.hpp"
#include "base/digest.hpp"

#include <doctest/doctest.h>

#include <set>
#include <string>
#include <utility>

#include "calendar/zone.hpp"
#include "codec/document.hpp"
#include "codec/history.hpp"

using namespace rsc;
using codec::canonical;

TEST_CASE("the canonical form sorts keys, drops space and keeps the order of lists") {
    struct Row {
        const char* text;
        const char* form;
    };
    for (const Row& row : {
             Row{"{}", "{}"},
             {" [ ] ", "[]"},
             {"{\"b\": 1, \"a\": [3, 1, 2], \"B\": {}}", "{\"B\":{},\"a\":[3,1,2],\"b\":1}"},
             {"{\"a\":{\"z\":null,\"y\":[{\"d\":true,\"c\":false}]}}",
              "{\"a\":{\"y\":[{\"c\":false,\"d\":true}],\"z\":null}}"},
             {"{\"aa\":1,\"a\":2,\"a-\":3,\"\":4}", "{\"\":4,\"a\":2,\"a-\":3,\"aa\":1}"},
             {"[0, -1, 9007199254740992, -9007199254740992]",
              "[0,-1,9007199254740992,-9007199254740992]"},
             // The short escapes where JSON has them, \u00xx in lower case for other controls.
             {R"(["\u0008\u0009\u000a\u000c\u000d\u0022\u005c\u002f\u001F\u0000"])",
              R"(["\b\t\n\f\r\"\\/\u001f\u0000"])"},
             {"[\"\x7F\"]", "[\"\x7F\"]"},
             {R"(["\u20ac\u00e9\ud83d\ude00"])", "[\"€é😀\"]"},
             {R"({"\u0061":1})", R"({"a":1})"},
         }) {
        CAPTURE(std::string(row.text));
        CHECK(canonical(row.text) == row.form);
        CHECK(canonical(row.form) == row.form);
    }
}

TEST_CASE("what must be escaped is escaped wherever it stands in a text") {
    for (std::size_t length = 1; length < 34; ++length) {
        for (std::size_t at = 0; at < length; ++at) {
            for (const auto& [c, escaped] : {std::pair("\"", "\\\""),
                                             {"\\", "\\\\"},
                                             {"\x1F", "\\u001f"},
                                             {" ", " "},
                                             {"\x7F", "\x7F"},
                                             {"\xC3\xA9", "\xC3\xA9"}}) {
                const std::string before(at, 'a');
                const std::string after(length - at - 1, '~');
                const std::string form = "[\"" + before + escaped + after + "\"]";
                CAPTURE(form);
                REQUIRE(canonical(form) == form);
            }
        }
    }
}

TEST_CASE("keys with a long front in common are sorted by what follows") {
    CHECK(canonical(R"({"coordinates":1,"coordinator":2,"coordina":3,"coordin":4,"c":5})") ==
          R"({"c":5,"coordin":4,"coordina":3,"coordinates":1,"coordinator":2})");
}

TEST_CASE("the canonical form leaves out one member at the top and nowhere else") {
    const std::string text = R"({"history":[1],"a":{"history":2},"id":"C-1"})";
    CHECK(canonical(text, "history") == R"({"a":{"history":2},"id":"C-1"})");
    CHECK(canonical(text, "absent") == R"({"a":{"history":2},"history":[1],"id":"C-1"})");
}

TEST_CASE("SHA-256 of known texts") {
    CHECK(sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(sha256("abc") == text_of(sha256_of({"a", "", "bc"})));
    CHECK(sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

namespace {

constexpr std::string_view record_text = R"({
  "schema": "rsc.case/1",
  "id": "C-1",
  "client": {"id": "P-1"},
  "x-mine": {"b": 1, "a": 2}
})";

codec::Act act(std::string name) {
    codec::Act one;
    one.at = calendar::Instant::parse("2026-03-02T10:00:00-06:00").value();
    one.by = "W-1";
    one.act = std::move(name);
    return one;
}

bool as_recorded(const std::string& text) {
    const auto record = codec::Document<model::Case>::parse(text, "a");
    REQUIRE(record.has_value());
    return codec::is_as_recorded((*record)->history, text);
}

}  // namespace

TEST_CASE("each act is linked to the one before and the first to store and record") {
    const auto zone = calendar::Zone::load("America/Chicago").value();
    codec::Json record = codec::parse_json(record_text);
    codec::append_history(record, act("case.adopt"), "S-1", zone);
    record["episode"] = 2;
    codec::Act second = act("case.edit");
    second.reason = "typing error";
    second.entries = {"c1"};
    second.overrides = {"contact.weekly"};
    codec::append_history(record, second, "S-1", zone);

    const codec::Json& history = record["history"];
    REQUIRE(history.size() == 2);
    CHECK(history[0]["seq"] == 1);
    CHECK(history[1]["seq"] == 2);
    CHECK(history[0]["at"] == "2026-03-02T10:00:00-06:00");
    CHECK(history[0]["act"] == "case.adopt");
    CHECK_FALSE(history[0].contains("reason"));
    CHECK(history[1]["reason"] == "typing error");
    CHECK(history[1]["entries"].dump() == "[\"c1\"]");
    CHECK(history[1]["overrides"].dump() == "[\"contact.weekly\"]");
    CHECK(history[0]["previous"] == sha256("S-1/C-1"));
    CHECK(history[1]["previous"] == history[0]["hash"]);
    CHECK(history[0]["record"] ==
          sha256(R"({"client":{"id":"P-1"},"id":"C-1","schema":"rsc.case/1",)"
                 R"("x-mine":{"a":2,"b":1}})"));
    for (codec::Json entry : history) {
        const codec::Json hash = entry["hash"];
        entry.erase("hash");
        CHECK(hash == sha256(canonical(entry.dump())));
    }
    // What was appended is a record still.
    CHECK(codec::Document<model::Case>::parse(codec::print_json(record), "a").has_value());
}

TEST_CASE("an edit by other means is seen and a change of layout is none") {
    const auto zone = calendar::Zone::load("America/Chicago").value();
    codec::Json record = codec::parse_json(record_text);
    CHECK_FALSE(as_recorded(record.dump()));  // no act brought it in
    codec::append_history(record, act("case.adopt"), "S-1", zone);
    CHECK(as_recorded(record.dump()));
    CHECK(as_recorded(codec::print_json(record)));

    codec::Json edited = record;
    edited["episode"] = 3;
    CHECK_FALSE(as_recorded(edited.dump()));
    edited = record;
    edited["x-mine"]["a"] = 3;
    CHECK_FALSE(as_recorded(edited.dump()));
    edited = record;
    edited.erase("x-mine");
    CHECK_FALSE(as_recorded(edited.dump()));
    edited.erase("history");
    CHECK_FALSE(as_recorded(edited.dump()));
}

TEST_CASE("the same act on another record or in another store has another hash") {
    const auto zone = calendar::Zone::load("America/Chicago").value();
    const auto hash = [&](std::string_view id, std::string_view store) {
        codec::Json record = codec::parse_json(record_text);
        record["id"] = std::string(id);
        codec::append_history(record, act("case.adopt"), store, zone);
        return record["history"][0]["hash"].get<std::string>();
    };
    CHECK(
        std::set<std::string>{hash("C-1", "S-1"), hash("C-2", "S-1"), hash("C-1", "S-2")}.size() ==
        3);
    CHECK(hash("C-1", "S-1") == hash("C-1", "S-1"));
}

TEST_CASE("what is printed keeps the order of members and what nobody described") {
    const std::string text =
        "{\n  \"x-b\": {\n    \"z\": [],\n    \"a\": \"é\"\n  },\n  \"id\": \"C-1\",\n"
        "  \"x-a\": [\n    1,\n    {}\n  ],\n  \"client\": {\n    \"x-c\": null\n  }\n}\n";
    CHECK(codec::print_json(codec::parse_json(text)) == text);
}
