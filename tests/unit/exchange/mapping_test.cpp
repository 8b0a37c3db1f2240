#include "exchange/mapping.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <functional>

#include "codec/import_map.hpp"
#include "support.hpp"

using namespace rsc;
using namespace rsc::exchange;
using codec::Json;
using exchange::testing::chicago;

namespace {

const calendar::Instant now = calendar::Instant::parse("2026-11-10T08:00:00-06:00").value();

Json contacts_map() {
    return Json::parse(R"({"schema":"rsc.import-map/1","id":"log","into":"contacts",
        "record_column":"Case","record_prefix":"C-","key":["No"],"format":"%m/%d/%Y %H:%M|%m/%d/%Y",
        "members":[
            {"member":"occurred","columns":["Date","Time"]},
            {"member":"recorded","columns":["Entered"]},
            {"member":"mode","columns":["How"],"codes":[{"cell":"Tel","is":"phone"}],
             "default":"email"},
            {"member":"with","value":"client"},
            {"member":"reached","columns":["Met"],
             "codes":[{"cell":"Y","is":"true"},{"cell":"N","is":"false"}]},
            {"member":"minutes","columns":["Min"]},
            {"member":"coordinated","columns":["For"],
             "codes":[{"cell":"House","is":"housing"},{"cell":"Job","is":"employment"}]}]})");
}

constexpr std::string_view header = "No,Case,Date,Time,Entered,How,Met,Min,For\n";

struct Fitted {
    codec::Document<model::ImportMap> map;
    Table table;
    Mapping mapping;

    static Result<Fitted> make(const Json& json, const std::string& text) {
        auto map = codec::Document<model::ImportMap>::parse(json.dump(), "map.json");
        REQUIRE(map.has_value());
        auto table = Table::parse(text, "log.csv");
        REQUIRE(table.has_value());
        auto mapping = Mapping::fit(**map, "map.json", *table);
        if (!mapping) return pass_on(mapping);
        return Fitted{std::move(*map), std::move(*table), std::move(*mapping)};
    }
};

MappedRow read(const std::string& line, const Json& map = contacts_map()) {
    auto fitted = Fitted::make(map, std::string(header) + line + "\n");
    REQUIRE(fitted.has_value());
    return fitted->mapping.read(fitted->table.row(0), chicago(), now);
}

std::vector<std::string> codes_of(const std::vector<Finding>& findings) {
    std::vector<std::string> codes;
    for (const Finding& finding : findings)
        codes.push_back(finding.code);
    return codes;
}

using Codes = std::vector<std::string>;

}  // namespace

TEST_CASE("a row says what the mapping makes of it") {
    const MappedRow row = read("7, 12 ,03/02/2026,09:30,03/02/2026 10:00,Tel,Y,20,\"House, Job\"");
    CHECK(row.findings.empty());
    CHECK(row.record == "C-12");
    CHECK(row.source == "log/7");
    CHECK(row.members == Json::parse(R"({"occurred":"2026-03-02T09:30:00-06:00",
        "recorded":"2026-03-02T10:00:00-06:00","mode":"phone","with":"client","reached":true,
        "minutes":20,"coordinated":["housing","employment"]})"));
}

TEST_CASE("a day without time is a date; recorded on a day is at its end, and not after now") {
    MappedRow row = read("7,12,03/02/2026,,03/03/2026,,N,,");
    CHECK(row.findings.empty());
    CHECK(row.members["occurred"] == "2026-03-02");
    // It is taken when the entry is made: what it is taken for depends on the day of the import.
    CHECK(row.once["recorded"] == "2026-03-03T23:59:59-06:00");
    CHECK(row.members["mode"] == "email");
    CHECK_FALSE(row.members.contains("minutes"));
    row = read("7,12,11/10/2026,,11/10/2026,,N,,");
    CHECK(row.once["recorded"] == "2026-11-10T08:00:00-06:00");
    CHECK_FALSE(row.members.contains("recorded"));
}

TEST_CASE("times that the clock change skips or repeats are not guessed") {
    CHECK(codes_of(read("7,12,03/08/2026,02:30,03/09/2026,Tel,Y,,").findings) ==
          Codes{"import.wall-time"});
    CHECK(codes_of(read("7,12,11/01/2026,01:30,11/02/2026,Tel,Y,,").findings) ==
          Codes{"import.wall-time"});
}

TEST_CASE("all that is wrong with a row is told, and nobody's name") {
    const MappedRow row = read("7,,02/30/2026,09:00,soon,Juniper Alder,maybe,ten,Job");
    CHECK(codes_of(row.findings) == Codes{"import.missing-value", "import.date", "import.date",
                                          "import.code", "import.code", "import.code"});
    CHECK(row.record.empty());
    for (const Finding& finding : row.findings) {
        CHECK(finding.place.line == 2);
        CHECK(finding.found.find("Juniper") == std::string::npos);
    }
    CHECK(codes_of(read("7,12,03/02/2026,09:00").findings) == Codes{"import.cells"});
    CHECK(codes_of(read("7,1 2,03/02/2026,,03/02/2026,Tel,Y,,").findings) ==
          Codes{"import.unknown-id"});
}

TEST_CASE("without key columns a row is known by what it says") {
    Json map = contacts_map();
    map.erase("key");
    const std::string a = read("7,12,03/02/2026,,03/03/2026,Tel,Y,,", map).source;
    CHECK(a == read("8,13,03/02/2026,,03/03/2026,Tel,Y,,", map).source);
    CHECK(a != read("7,12,03/02/2026,,03/03/2026,Tel,N,,", map).source);
    CHECK(a.size() == std::string("log/").size() + 64);
}

TEST_CASE("members inside entries, and whole records") {
    Json map = Json::parse(R"({"schema":"rsc.import-map/1","id":"auth","into":"sars",
        "record_column":"Case","members":[
            {"member":"occurred","columns":["Date"],"format":"%m/%d/%Y"},
            {"member":"kind","value":"initial"},
            {"member":"lines.0.units","columns":["Min"]},
            {"member":"status.1.status","value":"approved"}]})");
    MappedRow row = read("7,C-12,03/02/2026,,,,,24,", map);
    CHECK(row.findings.empty());
    CHECK(row.members == Json::parse(R"({"occurred":"2026-03-02","kind":"initial",
        "lines":[{"units":24}],"status":[{},{"status":"approved"}]})"));
    map = Json::parse(R"({"schema":"rsc.import-map/1","id":"pay","into":"staff",
        "record_column":"Case","record_prefix":"W-","members":[
            {"member":"fte.percent","columns":["Min"]}]})");
    auto fitted = Fitted::make(map, std::string(header) + "7,ana,,,,,,80,\n");
    REQUIRE(fitted.has_value());
    CHECK(fitted->mapping.kind() == MappedKind::staff);
    CHECK(fitted->mapping.section().empty());
    row = fitted->mapping.read(fitted->table.row(0), chicago(), now);
    CHECK(row.record == "W-ana");
    CHECK(row.members == Json::parse(R"({"fte":{"percent":80}})"));
}

TEST_CASE("a mapping that does not fit is refused with all that is wrong") {
    struct Wrong {
        std::function<void(Json&)> change;
        std::string pointer;
    };
    const std::vector<Wrong> wrongs = {
        {[](Json& m) { m["into"] = "history"; }, "/into"},
        {[](Json& m) { m["into"] = "sars/lines"; }, "/into"},
        {[](Json& m) { m["id"] = "a b"; }, "/id"},
        {[](Json& m) { m["members"][0]["member"] = "when"; }, "/members/0/member"},
        {[](Json& m) { m["members"][0]["member"] = "id"; }, "/members/0/member"},
        {[](Json& m) { m["members"][0]["member"] = "voided"; }, "/members/0/member"},
        {[](Json& m) { m["members"][0]["member"] = "voided.reason"; }, "/members/0/member"},
        {[](Json& m) {
             m["into"] = "case";
             m["members"][0]["member"] = "consents.0.covers";
         },
         "/members/0/member"},
        {[](Json& m) {
             m["into"] = "case";
             m["members"][0]["member"] = "history.0.act";
         },
         "/members/0/member"},
        {[](Json& m) {
             m["into"] = "sars";
             m["members"][0]["member"] = "lines.00.units";
         },
         "/members/0/member"},
        {[](Json& m) { m["members"][1]["member"] = "occurred"; }, "/members/1/member"},
        {[](Json& m) { m["members"][3].erase("value"); }, "/members/3"},
        {[](Json& m) { m["members"][3]["columns"] = {"How"}; }, "/members/3"},
        {[](Json& m) { m["members"][2]["format"] = "%Y"; }, "/members/2/format"},
    };
    for (const Wrong& wrong : wrongs) {
        Json map = contacts_map();
        wrong.change(map);
        CAPTURE(wrong.pointer);
        auto fitted = Fitted::make(map, std::string(header));
        REQUIRE_FALSE(fitted.has_value());
        const auto& findings = fitted.error().findings;
        CHECK(std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) {
            return finding.code == "import.map" && finding.place.pointer == wrong.pointer;
        }));
    }
    auto fitted = Fitted::make(contacts_map(), "No,Case\n");
    REQUIRE_FALSE(fitted.has_value());
    CHECK(fitted.error().findings.size() == 7);
    CHECK(fitted.error().code == "import.missing-column");
}

TEST_CASE("a member may be left out unless other columns are filled") {
    Json map = contacts_map();
    map["members"].push_back(
        {{"member", "setting"}, {"value", "office"}, {"when", {"Min", "For"}}});
    CHECK(read("7,12,03/02/2026,,03/03/2026,Tel,Y,20,", map).members["setting"] == "office");
    CHECK(read("7,12,03/02/2026,,03/03/2026,Tel,Y,,Job", map).members["setting"] == "office");
    CHECK_FALSE(read("7,12,03/02/2026,,03/03/2026,Tel,Y,,", map).members.contains("setting"));
}

TEST_CASE("an apostrophe of somebody else's is theirs") {
    Json map = contacts_map();
    map["members"].push_back({{"member", "note"}, {"columns", {"For"}}});
    map["members"].erase(6);
    CHECK(read("7,12,03/02/2026,,03/03/2026,Tel,Y,,'-10 degrees' he said", map).members["note"] ==
          "'-10 degrees' he said");
}

TEST_CASE("the code page of spreadsheets") {
    CHECK(from_windows_1252("Bj\xF6rk \x80 \x93q\x94 \x9F").value() == "Björk € “q” Ÿ");
    CHECK(from_windows_1252("plain").value() == "plain");
    CHECK_FALSE(from_windows_1252("\x81").has_value());
    for (const char* bytes : {"Bj\xF6rk \x80 \x93q\x94 \x9F", "plain", ""})
        CHECK(to_windows_1252(from_windows_1252(bytes).value()) == std::string(bytes));
    CHECK_FALSE(to_windows_1252("\xE2\x82\xBF").has_value());
}
