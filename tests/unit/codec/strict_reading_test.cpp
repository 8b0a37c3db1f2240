#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "base/diagnostics.hpp"
#include "codec/document.hpp"
#include "codec/scan.hpp"

using namespace rsc;

namespace {

using CaseReader = codec::Reader<model::Case>;

/// `code pointer line:column` of every finding, in order.
std::vector<std::string> refusals(CaseReader& reader, const std::string& text) {
    const auto record = reader.read(text, "cases/C-1.json");
    std::vector<std::string> all;
    if (record) return all;
    for (const Finding& finding : record.error().findings) {
        all.push_back(finding.code + " " + finding.place.pointer + " " +
                      std::to_string(finding.place.line) + ":" +
                      std::to_string(finding.place.column));
    }
    return all;
}
std::vector<std::string> refusals(const std::string& text) {
    CaseReader reader;
    return refusals(reader, text);
}

Finding only_finding(const std::string& text) {
    CaseReader reader;
    const auto record = reader.read(text, "cases/C-1.json");
    REQUIRE_FALSE(record.has_value());
    REQUIRE(record.error().findings.size() == 1);
    return record.error().findings.front();
}

/// A record in one line, `members` after those that must be there.
std::string with(const std::string& members) {
    return R"({"schema":"rsc.case/1","id":"C-1","client":{"id":"P-1"})" +
           (members.empty() ? "" : "," + members) + "}";
}
constexpr std::size_t members_column = 57;  // where `members` begin

const std::string whole = R"({
  "schema": "rsc.case/1",
  "id": "C-1",
  "client": {"id": "P-1", "family_name": "Grüß \ud83d\ude00"},
  "contacts": [
    {"id": "c1", "occurred": "2026-03-02T10:00-06:00", "recorded": "2026-03-02T10:05-06:00",
     "by": "W-1", "with": "client", "reached": true, "minutes": 20}
  ],
  "x-source": {"row": 12, "of": [true, null]}
})";

struct Refusal {
    const char* what;
    std::string text;
    std::vector<std::string> findings;
};

void check_refusals(const std::vector<Refusal>& table) {
    for (const Refusal& row : table) {
        CAPTURE(std::string(row.what));
        const auto found = refusals(row.text);
        REQUIRE_MESSAGE(found.size() == row.findings.size(), row.text.substr(0, 200));
        for (std::size_t i = 0; i < found.size(); ++i)
            CHECK(found[i] == row.findings[i]);
    }
}

std::string column(std::size_t after) {
    return std::to_string(members_column + after);
}

}  // namespace

TEST_CASE("a whole record is read") {
    REQUIRE(refusals(whole).empty());
    REQUIRE(refusals(with("")).empty());
    REQUIRE(with("").size() == members_column - 1);
}

TEST_CASE("a text that is no JSON is refused at its first fault") {
    check_refusals({
        {"empty", "", {"json.syntax  1:1"}},
        {"only space", " \n ", {"json.syntax  2:2"}},
        {"broken literal", "{\"a\":\n  tru}", {"json.syntax  2:3"}},
        {"literal that goes on", "{\"a\": truex}", {"json.syntax  1:11"}},
        {"missing comma", "{\"a\": 1\n \"b\": 2}", {"json.syntax  2:2"}},
        {"comma too many", "{\"a\": 1,}", {"json.syntax  1:9"}},
        {"comma in an array", "{\"a\": [1,]}", {"json.syntax  1:10"}},
        {"mismatched bracket", "{\"a\": [1, 2}", {"json.syntax  1:12"}},
        {"closed twice", "{}}", {"json.syntax  1:3"}},
        {"two documents", "{} {}", {"json.syntax  1:4"}},
        {"no colon", "{\"a\" 1}", {"json.syntax  1:6"}},
        {"key without quotes", "{a: 1}", {"json.syntax  1:2"}},
        {"single quotes", "{'a': 1}", {"json.syntax  1:2"}},
        {"comment", "{} // so", {"json.syntax  1:4"}},
        {"leading zero", "{\"a\": 01}", {"json.syntax  1:7"}},
        {"leading plus", "{\"a\": +1}", {"json.syntax  1:7"}},
        {"digit after the point", "{\"a\": 1.}", {"json.syntax  1:9"}},
        {"not a number", "{\"a\": NaN}", {"json.syntax  1:7"}},
        {"control character", "{\"a\": \"\x01\"}", {"json.syntax  1:8"}},
        {"line break in a text", "{\"a\": \"b\nc\"}", {"json.syntax  1:9"}},
        {"unknown escape", "{\"a\": \"\\q\"}", {"json.syntax  1:9"}},
        {"short escape", "{\"a\": \"\\u12\"}", {"json.syntax  1:10"}},
        {"NUL tail", std::string("{}\0", 3), {"json.syntax  1:3"}},
        {"NUL tail of a whole record", whole + std::string(1, '\0'), {"json.syntax  10:2"}},
        {"NUL in a text", std::string("{\"a\": \"\0\"}", 10), {"json.syntax  1:8"}},
        {"byte order mark", "\xEF\xBB\xBF{}", {"json.encoding  1:1"}},
        {"UTF-16", std::string("\xFF\xFE{\0}\0", 6), {"json.syntax  1:1"}},
        {"lone low surrogate", R"({"a": "\udc00"})", {"json.encoding  1:14"}},
        {"lone high surrogate", R"({"a": "\ud800"})", {"json.encoding  1:14"}},
        {"high surrogate twice", R"({"a": "\ud800\ud800"})", {"json.encoding  1:16"}},
        {"surrogate in a key", R"({"\udc00": 1})", {"json.encoding  1:9"}},
        {"Latin-1", "{\"a\": \"Gr\xFC\xDF\"}", {"json.encoding  1:10"}},
        {"overlong", "{\"a\": \"\xC0\xAF\"}", {"json.encoding  1:8"}},
        {"surrogate in UTF-8", "{\"a\": \"\xED\xA0\x80\"}", {"json.encoding  1:8"}},
        {"beyond Unicode", "{\"a\": \"\xF4\x90\x80\x80\"}", {"json.encoding  1:8"}},
        {"integer beyond 64 bits", "{\"a\": 18446744073709551616}", {"json.number  1:7"}},
        {"float beyond all", "{\"a\": 1e400}", {"json.number  1:7"}},
    });
}

TEST_CASE("a record cut off at any byte is refused") {
    CaseReader reader;
    for (std::size_t length = 0; length < whole.size(); ++length) {
        CAPTURE(length);
        const auto found = refusals(reader, whole.substr(0, length));
        REQUIRE(found.size() == 1);
        CHECK(found.front().starts_with("json."));
    }
    REQUIRE(refusals(reader, whole).empty());
}

TEST_CASE("a refusal names what was expected and what was found") {
    const Finding finding = only_finding("{\"a\": 1\n \"b\": 2}");
    CHECK(finding.place.file == "cases/C-1.json");
    CHECK(finding.severity == Severity::error);
    CHECK(finding.expected == "',' or '}' after a member");
    CHECK(finding.found == "'\"'");
    CHECK(finding.message == title_of("json.syntax"));
    CHECK(finding.remedy == remedy_of("json.syntax"));
}

TEST_CASE("a document that is no object is refused") {
    check_refusals({{"text", "\"C-1\"", {"record.wrong-type  1:1"}},
                    {"list", "\n[]", {"record.wrong-type  2:1"}},
                    {"null", "null", {"record.wrong-type  1:1"}},
                    {"number", "7", {"record.wrong-type  1:1"}}});
}

TEST_CASE("every member stands once") {
    check_refusals({
        {"at the top",
         with(R"("episode":1,"episode":2)"),
         {"record.duplicate-member /episode 1:" + column(12)}},
        {"the same value", with(R"("id":"C-1")"), {"record.duplicate-member /id 1:" + column(0)}},
        {"in a nested record",
         R"({"schema":"rsc.case/1","id":"C-1","client":{"id":"P-1","id":"P-1"}})",
         {"record.duplicate-member /client/id 1:56"}},
        {"an x- member",
         with(R"("x-a":1,"x-a":1)"),
         {"record.duplicate-member /x-a 1:" + column(8)}},
        {"an unknown one",
         with(R"("zzzz":1,"zzzz":1)"),
         {"record.unknown-member /zzzz 1:" + column(9),
          "record.duplicate-member /zzzz 1:" + column(9)}},
        {"deep inside an x- member",
         with(R"("x-a":{"b":[0,{"c":1,"c":1}]})"),
         {"record.duplicate-member /x-a/b/1/c 1:" + column(21)}},
        {"the same key in other letters",
         with(R"("x-a":1,"\u0078-a":1)"),
         {"record.duplicate-member /x-a 1:" + column(8)}},
        {"an empty key",
         with(R"("x-a":{"":1,"":2})"),
         {"record.duplicate-member /x-a/ 1:" + column(12)}},
    });
}

TEST_CASE("a misspelt member is refused with the name it was meant to be") {
    check_refusals(
        {{"nested",
          with("\n\"contacts\":[{\n\"raeched\":true}]"),
          {"record.missing-member /contacts/0 2:13", "record.missing-member /contacts/0 2:13",
           "record.missing-member /contacts/0 2:13", "record.missing-member /contacts/0 2:13",
           "record.missing-member /contacts/0 2:13", "record.missing-member /contacts/0 2:13",
           "record.unknown-member /contacts/0/raeched 3:1"}}});
    CHECK(only_finding(with(R"("assignmets":[])")).remedy == "did you mean 'assignments'?");
    CHECK(only_finding(with(R"("assignmets":[])")).found == "'assignmets'");
    CHECK(only_finding(with(R"("qqqqqqqqqq":1)")).remedy == "'rsc schema' lists the members");
    CHECK(only_finding(with(R"("X-mine":1)")).code == "record.unknown-member");
    CHECK(
        refusals(with(R"("x-mine":{"any":["thing",-9007199254740992,9007199254740992]})")).empty());
}

TEST_CASE("a missing member is refused at the object that lacks it") {
    check_refusals({{"all of them",
                     "{}",
                     {"record.missing-member  1:1", "record.missing-member  1:1",
                      "record.missing-member  1:1"}},
                    {"nested",
                     "{\"schema\":\"rsc.case/1\",\"id\":\"C-1\",\n\"client\":{}}",
                     {"record.missing-member /client 2:10"}}});
    CHECK(only_finding(R"({"schema":"rsc.case/1","id":"C-1"})").expected == "member 'client'");
}

TEST_CASE("a value has its type and its range") {
    const auto refused = [](const std::string& member, const std::string& code) {
        CAPTURE(member);
        const std::string name = member.substr(1, member.find('"', 1) - 1);
        const auto found = refusals(with(member));
        REQUIRE(found.size() == 1);
        CHECK(found.front() == code + " /" + name + " 1:" + column(name.size() + 3));
    };
    refused(R"("episode":"1")", "record.wrong-type");
    refused(R"("episode":true)", "record.wrong-type");
    refused(R"("episode":null)", "record.wrong-type");
    refused(R"("episode":1.0)", "record.wrong-type");
    refused(R"("episode":1e3)", "record.wrong-type");
    refused(R"("episode":1.5)", "record.wrong-type");
    refused(R"("episode":0)", "record.bad-value");
    refused(R"("episode":-0)", "record.bad-value");
    refused(R"("episode":10001)", "record.bad-value");
    refused(R"("episode":9007199254740993)", "record.bad-value");
    refused(R"("episode":9223372036854775808)", "record.wrong-type");
    refused(R"("contacts":{})", "record.wrong-type");
    refused(R"("team":[])", "record.wrong-type");
    refused(R"("discharge":null)", "record.wrong-type");
    refused(R"("x-a":9007199254740993)", "json.number");
    refused(R"("x-a":-9007199254740993)", "json.number");
    refused(R"("x-a":18446744073709551615)", "json.number");
    refused(R"("x-a":1.5)", "json.number");
    refused(R"("x-a":1e3)", "json.number");
    CHECK(refusals(with(R"("episode":10000)")).empty());
    CHECK(refusals(with(R"("x-a":-0)")).empty());
}

TEST_CASE("texts, ids, words, dates and instants are strict") {
    // A contact of which one member is replaced.
    const auto contact = [](const std::string& name, const std::string& value) {
        std::string text = R"("contacts":[{"id":"c1","occurred":"2026-03-02",)"
                           R"("recorded":"2026-03-02T10:05-06:00","by":"W-1","with":"client",)"
                           R"("reached":true,"place":"here"}])";
        const auto begin = text.find("\"" + name + "\":\"") + name.size() + 4;
        text.replace(begin, text.find('"', begin) - begin, value);
        return with(text);
    };
    struct Row {
        const char* name;
        std::vector<const char*> good;
        std::vector<const char*> bad;
    };
    for (const Row& row : {
             Row{"id",
                 {"c1", "abcd123456789"},
                 {"", "c", "1", "C1", "abcde1", "c1234567890", "c-1"}},
             Row{"by",
                 {"W-1", "0", "0123456789012345678901234567890123456789012345678901234567890123"},
                 {"", "-W", "W_1", "W 1", "../W", "W.1", "W\\u00e9",
                  "01234567890123456789012345678901234567890123456789012345678901234"}},
             Row{"with", {"family", "treatment-provider"}, {"", "Client", "client ", "clients"}},
             Row{"place", {" ", "\\u0000", "é"}, {""}},
             Row{"occurred",
                 {"2026-03-02", "2024-02-29", "1900-01-01", "2199-12-31", "2026-03-02T10:00Z",
                  "2026-03-02T10:00:59+14:00"},
                 {"",
                  "2026-02-30",
                  "2025-02-29",
                  "2026-13-01",
                  "2026-00-10",
                  "2026-3-2",
                  "2026-03-02 ",
                  "20260302",
                  "1899-12-31",
                  "2200-01-01",
                  "2026-03-02T",
                  "2026-03-02T10:00",
                  "2026-03-02T24:00Z",
                  "2026-03-02T10:60Z",
                  "2026-03-02T10:00:60Z",
                  "2026-03-02T10:00:00.5Z",
                  "2026-03-02T10:00+14:01",
                  "2026-03-02T10:00-06",
                  "2026-03-02T10:00z",
                  "2026-02-30T10:00Z",
                  "2026-03-02 10:00Z"}},
             Row{"recorded",
                 {"2026-03-02T10:00-06:00", "2026-03-02T00:00:00-14:00"},
                 {"2026-03-02", "2026-03-02T10:00", "2026-03-02T10:00:00"}},
         }) {
        const std::string name = row.name;
        for (const std::string value : row.good) {
            CAPTURE(name);
            CAPTURE(value);
            CHECK(refusals(contact(name, value)).empty());
        }
        for (const std::string value : row.bad) {
            CAPTURE(name);
            CAPTURE(value);
            const Finding finding = only_finding(contact(name, value));
            CHECK(finding.code == "record.bad-value");
            CHECK(finding.place.pointer == "/contacts/0/" + name);
        }
    }
    CHECK(only_finding(contact("with", "cleint")).remedy == "did you mean 'client'?");
    CHECK(only_finding(contact("with", "zzzzzzzzz")).remedy == remedy_of("record.bad-value"));
    CHECK(only_finding(contact("with", "cleint")).expected.starts_with("one of client, family"));
}

TEST_CASE("a document of another kind or of a newer program is told apart") {
    const auto code = [](const std::string& schema) {
        return only_finding(R"({"schema":")" + schema + R"(","id":"C-1","client":{"id":"P-1"}})")
            .code;
    };
    CHECK(code("rsc.case/2") == "record.schema-newer");
    CHECK(code("rsc.case/10") == "record.schema-newer");
    CHECK(code("rsc.case/0") == "record.schema-unknown");
    CHECK(code("rsc.staff/1") == "record.schema-unknown");
    CHECK(code("rsc.staff/2") == "record.schema-unknown");
    CHECK(code("") == "record.schema-unknown");
}

TEST_CASE("nesting is accepted to 64 levels and refused beyond, however deep") {
    const auto nested = [](std::size_t levels) {
        return with("\"x-a\":" + std::string(levels - 1, '[') + std::string(levels - 1, ']'));
    };
    CHECK(refusals(nested(64)).empty());
    CHECK(refusals(with("\"x-a\":" + std::string(63, '[') + "1,\"b\"" + std::string(63, ']')))
              .empty());
    std::string innermost = "/x-a";
    for (int i = 0; i < 63; ++i)
        innermost += "/0";
    check_refusals({{"65", nested(65), {"json.too-deep " + innermost + " 1:" + column(6 + 63)}},
                    {"65 objects",
                     [] {
                         std::string text;
                         for (int i = 0; i < 65; ++i)
                             text += "{\"a\":";
                         return text + "1" + std::string(65, '}');
                     }(),
                     {"json.too-deep  1:" + std::to_string(64 * 5 + 1)}}});
    for (const std::size_t levels : {100'000U, 7'000'000U}) {
        const std::string text = nested(levels);
        CHECK(only_finding(text).code == "json.too-deep");
    }
    for (const char* open : {"[", "{\"a\":"}) {
        std::string text;
        for (int i = 0; i < 10'000'000 && text.size() < codec::max_document_bytes - 8; ++i) {
            text += open;
        }
        CHECK(only_finding(text).code == "json.too-deep");
    }
}

TEST_CASE("a text of 16 MiB is read and a byte more is refused unread") {
    std::string text = with("\"x-a\":\"\"");
    text.insert(text.size() - 2, codec::max_document_bytes - text.size(), 'a');
    REQUIRE(text.size() == codec::max_document_bytes);
    CaseReader reader;
    CHECK(refusals(reader, text).empty());
    text += ' ';
    CHECK(refusals(reader, text) == std::vector<std::string>{"record.too-large  1:1"});
    CHECK(only_finding(text).found == "16777217 bytes");
}

TEST_CASE("ids of entries are unique in a record") {
    const auto goal = [](const char* id) {
        return std::string(R"({"id":")") + id + R"(","words":"work"})";
    };
    const auto plan = [&](const char* id, const std::string& goals) {
        return std::string(R"({"id":")") + id +
               R"(","occurred":"2026-03-02","recorded":"2026-03-02T10:05-06:00","by":"W-1",)"
               R"("kind":"full","goals":[)" +
               goals + "]}";
    };
    CHECK(refusals(with("\"sccp\":[" + plan("p1", goal("g1")) + "," + plan("p2", goal("g2")) + "]"))
              .empty());
    const std::string text =
        with("\"sccp\":[\n" + plan("p1", goal("g1")) + ",\n" +
             plan("p2", goal("g1") + "," + goal("p1") + "," + goal("g1")) + "]");
    check_refusals({{"goals and plans",
                     text,
                     {"record.duplicate-id /sccp/1/goals/0/id 3:112",
                      "record.duplicate-id /sccp/1/goals/2/id 3:166",
                      "record.duplicate-id /sccp/1/goals/1/id 3:139"}}});
    CHECK(only_finding(with("\"sccp\":[" + plan("p1", goal("p1")) + "]")).found == "'p1'");
    // Enough of them that their hashes must meet.
    std::string many;
    for (int i = 1; i <= 5000; ++i) {
        many += (many.empty() ? "" : ",") + goal(("g" + std::to_string(i)).c_str());
    }
    CHECK(refusals(with("\"sccp\":[" + plan("p1", many) + "]")).empty());
    CHECK(refusals(with("\"sccp\":[" + plan("p1", many + "," + goal("g77")) + "]")).size() == 1);
}

TEST_CASE("a reader forgets the ids of the record before") {
    const auto contact = [](const char* id) {
        return std::string(R"({"id":")") + id +
               R"(","occurred":"2026-03-02","recorded":"2026-03-02T10:05-06:00","by":"W-1",)"
               R"("with":"client","reached":true})";
    };
    CaseReader reader;
    // The long one is more than fits into the number that ids are compared by.
    for (const char* id : {"c1", "abcd123456789"}) {
        const std::string once = with("\"contacts\":[" + contact(id) + "]");
        const std::string twice = with("\"contacts\":[" + contact(id) + "," + contact(id) + "]");
        CHECK(refusals(reader, twice).size() == 1);
        CHECK(refusals(reader, once).empty());
        CHECK(refusals(reader, once).empty());
    }
}

TEST_CASE("all faults of a record are told at once, each at its place") {
    const std::string text = R"({
  "schema": "rsc.case/1",
  "id": "C 1",
  "episode": 99999999999999999,
  "client": {"birth_date": "1990-02-30", "colour": "blue"},
  "contacts": [
    {"id": "c1", "occurred": "2026-03-02", "recorded": "2026-03-02", "by": "W-1",
     "with": "cleint", "reached": "yes"}
  ],
  "x-a": {"b": 1, "b": 0.5}
}
)";
    check_refusals(
        {{"all",
          text,
          {"record.bad-value /id 3:9", "record.bad-value /episode 4:14",
           "record.missing-member /client 5:13", "record.bad-value /client/birth_date 5:28",
           "record.unknown-member /client/colour 5:42",
           "record.bad-value /contacts/0/recorded 7:56", "record.bad-value /contacts/0/with 8:14",
           "record.wrong-type /contacts/0/reached 8:35", "record.duplicate-member /x-a/b 10:19",
           "json.number /x-a/b 10:24"}}});
    CaseReader reader;
    const auto record = reader.read(text, "cases/C-1.json");
    CHECK(record.error().kind == Kind::invalid);
    CHECK(record.error().code == "record.bad-value");
    CHECK(record.error().place.line == 3);
}

TEST_CASE("a place inside a member whose name needs escaping is found") {
    check_refusals({{"slash and tilde",
                     with(R"("x-a/b~c":{"d":{"e":1,"e":2}})"),
                     {"record.duplicate-member /x-a~1b~0c/d/e 1:" + column(22)}}});
}

TEST_CASE("a record full of faults is refused without telling all of them") {
    const auto quickly = [](const std::string& members, const char* first) {
        CaseReader reader;
        const auto record = reader.read(with(members), "cases/C-1.json");
        REQUIRE_FALSE(record.has_value());
        const auto& findings = record.error().findings;
        CHECK(findings.size() == 1001);
        CHECK(findings.front().code == first);
        CHECK(findings.back().code == "record.invalid");
        return findings.back().found;
    };
    const auto repeated = [](const std::string& one, std::size_t times) {
        std::string all = one;
        for (std::size_t i = 1; i < times; ++i)
            all += "," + one;
        return all;
    };
    CHECK(quickly("\"contacts\":[" + repeated("7", 400'000) + "]", "record.wrong-type") ==
          "399000 more faults");
    CHECK(quickly("\"x-a\":{" + repeated("\"a\":1", 100'000) + "}", "record.duplicate-member") ==
          "98999 more faults");
    std::string unknown = "\"y\":0";
    for (int i = 0; i < 70'000; ++i)
        unknown += ",\"y" + std::to_string(i) + "\":0";
    CHECK(quickly(unknown, "record.unknown-member") == "69001 more faults");
}

TEST_CASE("many different members of one's own are read") {
    std::string text = "\"x-a\":{\"b\":0";
    for (int i = 0; i < 70'000; ++i)
        text += ",\"k" + std::to_string(i) + "\":" + "0";
    CHECK(refusals(with(text + "}")).empty());
    std::string top = "\"x-a\":0";
    for (int i = 0; i < 70'000; ++i)
        top += ",\"x-" + std::to_string(i) + "\":" + "0";
    CHECK(refusals(with(top)).empty());
}

TEST_CASE("a reader goes on after a refusal") {
    CaseReader reader;
    CHECK_FALSE(reader.read("{", "a").has_value());
    CHECK_FALSE(reader.read(with("\"episode\":0"), "b").has_value());
    const auto record = reader.read(whole, "c");
    REQUIRE(record.has_value());
    CHECK((*record)->contacts.size() == 1);
    CHECK((*record)->client.family_name == "Grüß 😀");
    const auto next = reader.read(with(""), "d");
    REQUIRE(next.has_value());
    CHECK((*next)->contacts.empty());
    CHECK((*next)->client.family_name.empty());
}

TEST_CASE("members may stand in any order") {
    CHECK(refusals(R"({"episode":2,"client":{"language":"es","id":"P-1"},"id":"C-1",)"
                   R"("x-a":1,"schema":"rsc.case/1"})")
              .empty());
    CaseReader reader;
    const auto record =
        reader.read(R"({"history":[],"episode":2,"x-b":[],"client":{"language":"es",)"
                    R"("id":"P-1"},"id":"C-1","x-a":1,"schema":"rsc.case/1"})",
                    "a");
    REQUIRE(record.has_value());
    CHECK((*record)->episode == 2);
    CHECK((*record)->client.language == "es");
}
