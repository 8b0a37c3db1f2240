#include "exchange/csv.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>
#include <vector>

using rsc::exchange::Table;

namespace {

using Cells = std::vector<std::string>;

struct Line {
    std::uint32_t line;
    Cells cells;
};

std::vector<Line> rows_of(std::string_view bytes) {
    const auto table = Table::parse(bytes, "T.csv");
    REQUIRE_MESSAGE(table.has_value(), table.error().message);
    std::vector<Line> rows;
    for (std::size_t r = 0; r < table->size(); ++r) {
        const auto row = table->row(r);
        Line line{row.line(), {}};
        for (std::size_t c = 0; c < row.size(); ++c)
            line.cells.emplace_back(row.cell(c));
        rows.push_back(line);
    }
    return rows;
}

}  // namespace

TEST_CASE("a row keeps its cells and the line on which it begins") {
    struct {
        const char* what;
        std::string bytes;
        std::vector<Line> rows;
    } const table[] = {
        {"line feeds", "a,b\n1,2\n3,4\n", {{2, {"1", "2"}}, {3, {"3", "4"}}}},
        {"carriage return and line feed",
         "a,b\r\n1,2\r\n3,4\r\n",
         {{2, {"1", "2"}}, {3, {"3", "4"}}}},
        {"no line feed at the end", "a,b\n1,2", {{2, {"1", "2"}}}},
        {"byte order mark",
         "\xEF\xBB\xBF"
         "a,b\n1,2\n",
         {{2, {"1", "2"}}}},
        {"empty cells", "a,b\n,\n\"\",x\n", {{2, {"", ""}}, {3, {"", "x"}}}},
        {"quoted comma and quotes",
         "a,b\n\"1,2\",\"he said \"\"no\"\"\"\n",
         {{2, {"1,2", "he said \"no\""}}}},
        {"a cell over three lines",
         "a,b\n\"x\ny\r\nz\",1\n5,6\n",
         {{2, {"x\ny\r\nz", "1"}}, {5, {"5", "6"}}}},
        {"an empty line inside a quoted cell",
         "a,b\n\"x\n\ny\",1\n5,6\n",
         {{2, {"x\n\ny", "1"}}, {5, {"5", "6"}}}},
        {"a quoted cell at the end of the file", "a,b\n1,\"2\n3\"", {{2, {"1", "2\n3"}}}},
        {"empty lines are skipped and counted",
         "a,b\n\n1,2\n\r\n\n3,4\n\n",
         {{3, {"1", "2"}}, {6, {"3", "4"}}}},
        {"spaces belong to the cell", "a,b\n 1 ,\t2\n", {{2, {" 1 ", "\t2"}}}},
        {"rows of another width are kept as they are",
         "a,b\n1\n1,2,3\n",
         {{2, {"1"}}, {3, {"1", "2", "3"}}}},
        {"text beyond ASCII",
         "a,b\nM\xC3\xBCller,\xF0\x9F\x99\x82\n",
         {{2, {"M\xC3\xBCller", "\xF0\x9F\x99\x82"}}}},
    };
    for (const auto& row : table) {
        CAPTURE(row.what);
        const auto got = rows_of(row.bytes);
        REQUIRE(got.size() == row.rows.size());
        for (std::size_t i = 0; i < got.size(); ++i) {
            CHECK(got[i].line == row.rows[i].line);
            CHECK(got[i].cells == row.rows[i].cells);
        }
    }
}

TEST_CASE("a text that is no CSV is refused at its line and column") {
    struct {
        const char* what;
        std::string bytes;
        std::uint32_t line;
        std::uint32_t column;
    } const table[] = {
        {"a quote inside an unquoted cell", "a,b\n1,2\n3,4\"5\n", 3, 4},
        {"a quote after a space", "a,b\n1, \"2\"\n", 2, 4},
        {"text after a closing quote", "a,b\n\"1\"2,3\n", 2, 4},
        {"a quoted cell that never ends", "a,b\n1,2\n\"3,4\n5,6\n", 3, 0},
        {"a carriage return alone", "a,b\n1,2\r3,4\n", 2, 4},
        {"a carriage return alone in the last line", "a,b\n1,2\r3,4", 2, 4},
        {"a byte that is not UTF-8", "a,b\n1,2\n3,M\xFCller\n", 3, 4},
        {"an overlong sequence", "a,b\n\xC0\xAF,1\n", 2, 1},
        {"a surrogate", "a,b\n1,\xED\xA0\x80\n", 2, 3},
        {"a NUL", std::string("a,b\n1,\0\n", 8), 2, 3},
        {"nothing at all", "", 1, 0},
        {"only a byte order mark", "\xEF\xBB\xBF", 1, 0},
        {"a column named twice", "a,b,a\n1,2,3\n", 1, 0},
    };
    for (const auto& row : table) {
        CAPTURE(row.what);
        const auto got = Table::parse(row.bytes, "T.csv");
        REQUIRE_FALSE(got.has_value());
        CHECK(got.error().code == "import.csv");
        CHECK(got.error().kind == rsc::Kind::invalid);
        CHECK(got.error().place.file == "T.csv");
        CHECK(got.error().place.line == row.line);
        CHECK(got.error().place.column == row.column);
    }
}

TEST_CASE("columns are found by name, and every missing one is named") {
    const auto table = Table::parse("\"PersonalID\",DOB\n1,2\n", "Client.csv");
    REQUIRE(table.has_value());
    CHECK(table->column("PersonalID") == 0U);
    CHECK(table->column("DOB") == 1U);
    CHECK_FALSE(table->column("dob").has_value());
    CHECK(table->require(std::array<std::string_view, 1>{"DOB"}).has_value());

    const auto missing =
        table->require(std::array<std::string_view, 3>{"FirstName", "DOB", "LastName"});
    REQUIRE_FALSE(missing.has_value());
    CHECK(missing.error().code == "import.missing-column");
    CHECK(missing.error().message == "Client.csv lacks FirstName, LastName");
}

TEST_CASE("a header without rows is an empty table") {
    const auto table = Table::parse("a,b\n", "T.csv");
    REQUIRE(table.has_value());
    CHECK(table->size() == 0);
    CHECK(table->header() == Cells{"a", "b"});
}
