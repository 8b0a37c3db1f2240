#include "codec/canonical.hpp"
#include "base/digest.hpp"

#include <doctest/doctest.h>

#include <array>
#include <nlohmann/json.hpp>
#include <set>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "calendar/zone.hpp"
#include "codec/document.hpp"
#include "codec/history.hpp"
#include "rich.hpp"

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

TEST_CASE("the canonical form is what a library that sorts its members writes") {
    // Another's sorted map and writer: for integers and ASCII keys the same form.
    const auto sorted = [](const std::string& text) { return nlohmann::json::parse(text).dump(); };
    codec::testing::Generator cases("case");
    codec::testing::Generator staff("staff");
    for (const codec::Json& document : {cases.full(), cases.least(), staff.full()}) {
        for (const std::string& text :
             {document.dump(), document.dump(1), document.dump(9, '\t'),
              document.dump(-1, ' ', true), codec::print_json(document)}) {
            CHECK(canonical(text) == sorted(text));
        }
    }
    for (const char* text :
         {R"({"b\"":1,"b!":2,"b\\":3,"b":4,"\u0062b":5,"b\n":6,"bbbbbbbbb":7,"bbbbbbbb":8})",
          R"({"a long \"name\" 2":1,"a long \"name\" 3":2,"a long \"name\" 1":3})",
          R"({"a":{"d":"\\","c":"\"","b":"x\ty"},"A":["\u00e9","é"],"":0})",
          "[-0, 10, -10, 123456789012345678, -9223372036854775808, 18446744073709551615]",
          "{ \"b\" :1 , \"a\"\n:\t[ ] , \"c\":{ } }", "  \"only a text\"  ", "null", "7"}) {
        CAPTURE(std::string(text));
        CHECK(canonical(text) == sorted(text));
    }
}

TEST_CASE("what is no JSON has no canonical form") {
    std::string deepest = std::string(64, '[') + std::string(64, ']');
    CHECK(canonical(deepest) == deepest);
    const std::string zero = std::string("[1") + '\0' + "]";
    for (const std::string& text : {std::string(),
                                    std::string(" "),
                                    std::string("{"),
                                    std::string("[1"),
                                    std::string("[1,]"),
                                    std::string("[1 2]"),
                                    std::string("{\"a\"}"),
                                    std::string("{\"a\":}"),
                                    std::string("{\"a\":1,}"),
                                    std::string("{a:1}"),
                                    std::string("{\"a\" 1}"),
                                    std::string("[1]]"),
                                    std::string("1 2"),
                                    std::string("[tru]"),
                                    std::string("nulll"),
                                    std::string("[01]"),
                                    std::string("[-]"),
                                    std::string("[-01]"),
                                    std::string("[1.]"),
                                    std::string("[+1]"),
                                    std::string("[1e]"),
                                    std::string("[99999999999999999999e999]"),
                                    std::string("\"open"),
                                    std::string("\"\\"),
                                    std::string("\"\\\""),
                                    std::string("[\"\\x\"]"),
                                    std::string("[\"\\ud800\"]"),
                                    std::string("[\"\t\"]"),
                                    std::string("[\"\xff\"]"),
                                    std::string("\xEF\xBB\xBF[]"),
                                    "[" + deepest + "]",
                                    zero}) {
        CAPTURE(text);
        std::string form;
        CHECK_FALSE(codec::put_canonical(form, text));
        CHECK_THROWS_AS((void)canonical(text), std::invalid_argument);
    }
}

TEST_CASE("a text is laid out as the library lays out its values, and says the same") {
    codec::testing::Generator cases("case");
    for (const codec::Json& document : {cases.full(), cases.least()}) {
        const std::string laid_out = document.dump(2) + "\n";
        for (const std::string& text : {document.dump(), document.dump(1), document.dump(9, '\t'),
                                        document.dump(-1, ' ', true), laid_out}) {
            CHECK(codec::laid_out(text) == laid_out);
        }
    }
    for (const char* text : {"[]", "{}", "[{}, [[ ], {\"a\" :\n{\"b\":[1,\"2\",null]}}], true]",
                             "\"a\"", "7", "0.5", R"({"":"","a\"b":"x\ty\u00e9\u001f\/"})"}) {
        CHECK(codec::laid_out(text) == codec::Json::parse(text).dump(2) + "\n");
    }
    // Deeper than a record may be, in room for no more than the text.
    const std::string deep = std::string(300, '[') + std::string(300, ']');
    CHECK(codec::laid_out(deep) == codec::Json::parse(deep).dump(2) + "\n");
    for (const std::string& text :
         {std::string("["), std::string(300, '['), std::string("{a\":1}"), std::string("{\"a\":1"),
          std::string("[1,]"), std::string("[1]]"), std::string("{\"a\":{\"b\":[1,{]}}")}) {
        CHECK_THROWS_AS((void)codec::laid_out(text), std::invalid_argument);
    }
}

TEST_CASE("members at the top are found as they stand") {
    std::array<codec::Member, 4> members{{{"b"}, {"a"}, {"absent"}, {"in"}}};
    std::string form = "before ";
    REQUIRE(codec::put_canonical(
        form, R"( {"b": [1, "x"], "\u0061":{"in": 1} ,"b":2, "c" :"\u0063"} )", "c", members));
    CHECK(form == R"(before {"a":{"in":1},"b":[1,"x"],"b":2})");
    CHECK(members[0].text == R"([1, "x"])");
    CHECK(members[1].text == R"({"in": 1})");
    CHECK(members[2].text.empty());
    CHECK(members[3].text.empty());
}

TEST_CASE("the elements of a list are found as they stand") {
    using Elements = std::vector<std::string_view>;
    CHECK(codec::elements_of(R"([1, {"a": [2 , 3]} ,"]", [] ])") ==
          Elements{"1", R"({"a": [2 , 3]})", R"("]")", "[]"});
    CHECK(codec::elements_of(" [ ] ").empty());
    CHECK(codec::elements_of(R"({"a":[1]})").empty());
    CHECK(codec::elements_of("").empty());
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

void append(codec::Json& record, const codec::Act& act, std::string_view store,
            const calendar::Zone& zone) {
    record = codec::parse_json(codec::with_act(record.dump(), act, store, zone));
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
    append(record, act("case.adopt"), "S-1", zone);
    record["episode"] = 2;
    codec::Act second = act("case.edit");
    second.reason = "typing error";
    second.entries = {"c1"};
    second.overrides = {"contact.weekly"};
    append(record, second, "S-1", zone);

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

TEST_CASE("an act is added to a text and nothing else of it changes") {
    const auto zone = calendar::Zone::load("America/Chicago").value();
    const auto added = [&](std::string_view text) {
        return codec::with_act(text, act("case.adopt"), "S-1", zone);
    };
    const std::string first = added(" { \"id\" : \"C-1\" } ");
    CHECK(first.starts_with(" { \"id\" : \"C-1\" ,\"history\":[{\"seq\":1,"));
    CHECK(first.ends_with("\"}]} "));
    const std::string entry = codec::parse_json(first)["history"][0].dump();
    CHECK(added("{\"history\": [ ] ,\"id\":\"C-1\"}") ==
          "{\"history\": [ " + entry + "] ,\"id\":\"C-1\"}");
    std::string second = first;
    second.insert(second.find("]}"), "\n");
    second = added(second + "\n");
    CHECK(second.starts_with(first.substr(0, first.find("]}")) + "\n,{\"seq\":2,"));
    CHECK(second.ends_with("\"}]} \n"));
    CHECK(codec::verify_history(second, "S-1", false, "a").as_recorded);
    CHECK_THROWS_AS((void)added("{\"id\":\"C-1\""), std::invalid_argument);
}

TEST_CASE("an edit by other means is seen and a change of layout is none") {
    const auto zone = calendar::Zone::load("America/Chicago").value();
    codec::Json record = codec::parse_json(record_text);
    CHECK_FALSE(as_recorded(record.dump()));  // no act brought it in
    append(record, act("case.adopt"), "S-1", zone);
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
        append(record, act("case.adopt"), store, zone);
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

TEST_CASE("a history is verified by what it says, however it is written") {
    const auto zone = calendar::Zone::load("America/Chicago").value();
    codec::Json record = codec::parse_json(record_text);
    append(record, act("case.adopt"), "S-1", zone);
    record["episode"] = 2;
    append(record, act("case.edit"), "S-1", zone);
    const auto messages = [](const std::string& text) {
        const auto check = codec::verify_history(text, "S-1", false, "a");
        CHECK(check.there);
        CHECK(check.as_recorded);
        std::vector<std::string> all;
        for (const Finding& finding : check.findings)
            all.push_back(finding.place.pointer + ": " + finding.message);
        return all;
    };
    const std::string text = codec::print_json(record);
    CHECK(messages(text).empty());
    CHECK(messages(record.dump()).empty());
    // Escapes that say the same.
    std::string escaped = text;
    escaped.replace(escaped.find("\"C-1\""), 5, "\"\\u0043-1\"");
    const std::string hash = record["history"][0]["hash"];
    const auto next = escaped.find("\"previous\": \"" + hash);
    REQUIRE(next != std::string::npos);
    std::array<char, 7> first{};
    std::snprintf(first.data(), first.size(), "\\u%04x", static_cast<unsigned>(hash.front()));
    escaped.replace(next + 13, 1, first.data());
    CHECK(messages(escaped).empty());

    const auto edited = [&](auto&& edit) {
        codec::Json other = record;
        edit(other["history"]);
        return codec::verify_history(other.dump(), "S-1", false, "a").findings;
    };
    for (const char* member : {"seq", "record", "previous", "hash", "by"}) {
        CAPTURE(std::string(member));
        CHECK_FALSE(edited([&](codec::Json& history) { history[0].erase(member); }).empty());
        CHECK_FALSE(edited([&](codec::Json& history) { history[1][member] = 7; }).empty());
    }
    // A link that is whole in itself, and follows another.
    codec::Json other = record;
    codec::Json& link = other["history"][1];
    link["previous"] = sha256("another");
    link.erase("hash");
    link["hash"] = sha256(canonical(link.dump()));
    CHECK(messages(other.dump()) ==
          std::vector<std::string>{
              "/history/1/previous: the entry does not follow the one before it"});
    const auto elsewhere = codec::verify_history(text, "S-2", false, "a").findings;
    REQUIRE(elsewhere.size() == 1);
    CHECK(elsewhere[0].message == "the history begins in another record");
    CHECK(codec::verify_history(text, "S-2", true, "a").findings.empty());
    CHECK_FALSE(edited([](codec::Json& history) { history.erase(0); }).empty());
    CHECK_FALSE(edited([](codec::Json& history) { history[1] = "an entry"; }).empty());
    for (const char* none :
         {"", "[]", "{}", "{\"history\":[]}", "{\"history\":{}}", "{\"history\":[1]"})
        CHECK_FALSE(codec::verify_history(none, "S-1", false, "a").there);
}
