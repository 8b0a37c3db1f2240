#include "exchange/tables.hpp"

#include <doctest/doctest.h>

#include "../codec/rich.hpp"

using namespace rsc;
using namespace rsc::exchange;
using codec::Json;

namespace {

std::string quoted(const std::vector<std::string>& cells) {
    std::string line;
    for (const std::string& cell : cells) {
        std::string inner = cell;
        // As the writer of tables does: a formula is told from a text.
        if (!inner.empty() && std::string_view("=+-@\t\r").find(inner[0]) != std::string_view::npos)
            inner.insert(0, "'");
        line += line.empty() ? "\"" : ",\"";
        for (const char c : inner) {
            line += c;
            if (c == '"') line += c;
        }
        line += '"';
    }
    return line + "\r\n";
}

/// The record as tables and back.
Json round(const Json& record, std::map<std::string, std::string>* written = nullptr) {
    std::map<std::string, std::string> files;
    each_row(record, [&](const CaseTable& table, const std::vector<std::string>& cells) {
        std::string& text = files[table.name];
        if (text.empty()) text = quoted(table.header());
        CHECK(cells.size() == table.header().size());
        text += quoted(cells);
    });
    std::map<std::string, Table> tables;
    for (const auto& [name, text] : files)
        tables.emplace(name, Table::parse(text, name + ".csv").value());
    if (written != nullptr) *written = files;
    auto joined = CaseTables::join(tables);
    REQUIRE(joined.has_value());
    REQUIRE(joined->size() == 1);
    CHECK(joined->strays().empty());
    auto back = joined->record(0);
    for (const Finding& finding : back.findings)
        MESSAGE(finding.code << " " << finding.place.file << " " << finding.message);
    CHECK(back.findings.empty());
    return back.record;
}

Json small() {
    return Json::parse(R"({"schema":"rsc.case/1","id":"C-1","client":{"id":"K-1"}})");
}

}  // namespace

TEST_CASE("a record with every member of every type comes back from its tables as it was") {
    codec::testing::Generator generator("case");
    const Json record = generator.full();
    std::map<std::string, std::string> written;
    CHECK(round(record, &written).dump() == record.dump());
    // Every table has a row, so that none was forgotten.
    for (const CaseTable* table : case_tables())
        CHECK(written.contains(table->name));
}

TEST_CASE("texts that a spreadsheet would take for formulas, or that look like our guard, hold") {
    for (const char* text : {"=1+1", "+49", "-5 degrees", "@home", "'=1", "''=1", "'tis", "'",
                             "a \"b\", c\nd", "\t x", "-", "1;2"}) {
        CAPTURE(text);
        Json record = small();
        record["client"]["given_name"] = text;
        record["client"]["x-deep/~"] = {{"a", text}};
        CHECK(round(record).dump() == record.dump());
    }
}

TEST_CASE("rows without a home, bad cells and foreign columns are told") {
    std::map<std::string, Table> tables;
    const auto add = [&](const std::string& name, const std::string& text) {
        tables.insert_or_assign(name, Table::parse(text, name + ".csv").value());
    };
    CHECK(CaseTables::join(tables).error().code == "import.missing-file");
    add("cases", quoted(find_case_table("cases")->header()));
    add("nonsense", "a\n");
    add("phase", "case,id,more\n");
    auto wrong = CaseTables::join(tables);
    REQUIRE_FALSE(wrong.has_value());
    int maps = 0;
    int columns = 0;
    for (const Finding& finding : wrong.error().findings) {
        maps += finding.code == "import.map" ? 1 : 0;
        columns += finding.code == "import.missing-column" ? 1 : 0;
    }
    CHECK(maps == 2);
    CHECK(columns == 9);

    tables.clear();
    const auto row = [](const std::string& table, std::map<std::string, std::string> cells) {
        std::vector<std::string> line;
        for (const std::string& column : find_case_table(table)->header())
            line.push_back(cells[column]);
        return quoted(find_case_table(table)->header()) + quoted(line);
    };
    add("cases", row("cases", {{"id", "C-1"}, {"schema", "rsc.case/1"}, {"client.id", "K-1"}}));
    add("contacts",
        row("contacts", {{"case", "C-1"}, {"id", "c1"}, {"minutes", "ten"}, {"reached", "Y"}}));
    add("sccp.goals", row("sccp.goals", {{"case", "C-1"}, {"sccp", "v9"}, {"id", "g1"}}));
    add("phase", row("phase", {{"case", "C-2"}, {"id", "f1"}}));
    const auto joined = CaseTables::join(tables);
    REQUIRE(joined.has_value());
    std::vector<std::string> codes;
    for (const Finding& finding : joined->record(0).findings)
        codes.push_back(finding.code);
    CHECK(codes == std::vector<std::string>{"import.code", "import.code", "import.unknown-id"});
    REQUIRE(joined->strays().size() == 1);
    CHECK(joined->strays()[0].place.file == "phase.csv");
}

TEST_CASE("the places in lists hold, however a spreadsheet sorted the rows") {
    Json record = small();
    record["sars"] = Json::parse(R"([{"id":"s1","occurred":"2026-03-02",
        "recorded":"2026-03-02T10:00Z","by":"W-1","kind":"initial","status":[
        {"occurred":"2026-03-02","recorded":"2026-03-02T10:00Z","by":"W-1","status":"submitted"},
        {"occurred":"2026-03-03","recorded":"2026-03-03T10:00Z","by":"W-1","status":"approved",
         "authorized":[{"service":"legal","units":7,"from":"2026-03-03","through":"2026-04-03"}]}]}])");
    std::map<std::string, std::vector<std::string>> lines;
    each_row(record, [&](const CaseTable& table, const std::vector<std::string>& cells) {
        lines[table.name].push_back(quoted(cells));
    });
    const auto joined_of = [&](bool gap) {
        std::map<std::string, Table> tables;
        for (const auto& [name, rows] : lines) {
            std::string text = quoted(find_case_table(name)->header());
            const std::size_t last = gap && name == "sars.status" ? 1 : 0;
            for (std::size_t i = rows.size(); i > last; --i)
                text += rows[i - 1];
            tables.emplace(name, Table::parse(text, name + ".csv").value());
        }
        return CaseTables::join(tables)->record(0);
    };
    const auto back = joined_of(false);
    CHECK(back.findings.empty());
    CHECK(back.record.dump() == record.dump());
    // A row that is gone is told, and nothing takes its place.
    const auto gap = joined_of(true);
    REQUIRE(gap.findings.size() == 2);
    CHECK(gap.findings[0].code == "import.missing-value");
    CHECK(gap.findings[1].code == "import.unknown-id");
}

TEST_CASE("what cannot have stood in the column of more members is refused") {
    for (const char* cell :
         {R"({"/contacts/x-a":1})", R"({"/contacts/0/x-a":1})", R"({"/client/id/x-a":1})",
          R"({"/client/given_name":"x"})", R"({"x-a":1})", R"([1])", "{"}) {
        CAPTURE(cell);
        std::vector<std::string> cells;
        for (const std::string& column : find_case_table("cases")->header()) {
            cells.push_back(column == "id"          ? "C-1"
                            : column == "schema"    ? "rsc.case/1"
                            : column == "client.id" ? "K-1"
                            : column == "x"         ? cell
                                                    : "");
        }
        std::map<std::string, Table> tables;
        tables.emplace(
            "cases",
            Table::parse(quoted(find_case_table("cases")->header()) + quoted(cells), "cases.csv")
                .value());
        const auto joined = CaseTables::join(tables);
        REQUIRE(joined.has_value());
        CHECK(joined->record(0).findings.size() == 1);
    }
    // A nest deeper than any record is not followed.
    const std::string deep =
        "{\"/x-a\":" + std::string(100'000, '[') + std::string(100'000, ']') + "}";
    std::vector<std::string> cells(find_case_table("cases")->header().size());
    cells.front() = "C-1";
    cells.back() = deep;
    std::map<std::string, Table> tables;
    tables.emplace("cases", Table::parse(quoted(find_case_table("cases")->header()) + quoted(cells),
                                         "cases.csv")
                                .value());
    CHECK(CaseTables::join(tables)->record(0).findings.size() == 1);
}

TEST_CASE("the dictionary has a row for every column of every table") {
    std::size_t columns = 0;
    for (const CaseTable* table : case_tables())
        columns += table->header().size();
    const auto rows = data_dictionary();
    CHECK(rows.size() == columns + 1);
    for (const auto& row : rows)
        CHECK(row.size() == rows[0].size());
}
