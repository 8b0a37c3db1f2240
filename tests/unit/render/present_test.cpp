#include "render/present.hpp"

#include <doctest/doctest.h>

#include <random>

using namespace rsc;
using render::Grid;
using render::Sheet;

namespace {

Sheet sheet_of(Grid grid) {
    Sheet sheet;
    sheet.grids.push_back(std::move(grid));
    return sheet;
}

Grid counts(std::vector<std::vector<std::string>> rows) {
    return {"groups",
            "Groups",
            "",
            {{"group", "", false, true, false},
             {"due", "", true, true, true},
             {"met", "", true, true, true},
             {"mean", "", true, true, false}},
            std::move(rows)};
}

}  // namespace

TEST_CASE("counts of few are hidden, with what would give them away") {
    // b's one small count takes due with it, and in each column another row's takes its place.
    Sheet sheet = sheet_of(counts({{"a", "30", "20", "2"},
                                   {"b", "16", "4", "3"},
                                   {"c", "19", "0", "1"},
                                   {"d", "44", "12", "7"}}));
    render::suppress(sheet, 11);
    const auto& rows = sheet.grids[0].rows;
    CHECK(rows[0] == std::vector<std::string>{"a", "30", "20", "2"});
    CHECK(rows[1] == std::vector<std::string>{"b", "<11", "<11", "<11"});
    CHECK(rows[2] == std::vector<std::string>{"c", "<11", "0", "<11"});
    CHECK(rows[3] == std::vector<std::string>{"d", "<11", "<11", "<11"});
    CHECK_FALSE(sheet.grids[0].note.empty());
}

TEST_CASE("nothing is hidden where nothing is small, and nought counts nobody") {
    Sheet sheet = sheet_of(counts({{"a", "30", "30", "2"}, {"c", "12", "0", "1"}}));
    render::suppress(sheet, 11);
    CHECK(sheet.grids[0].rows[1] == std::vector<std::string>{"c", "12", "0", "1"});
    CHECK(sheet.grids[0].note.empty());
}

TEST_CASE("a single hidden row takes the next smallest with it") {
    Sheet sheet =
        sheet_of(counts({{"a", "30", "30", "2"}, {"b", "10", "10", "3"}, {"c", "12", "11", "1"}}));
    render::suppress(sheet, 11);
    const auto& rows = sheet.grids[0].rows;
    CHECK(rows[0][1] == "30");
    CHECK(rows[1][1] == "<11");
    CHECK(rows[2][1] == "<11");
}

TEST_CASE("those that add up to one total are looked at apart from the others") {
    Grid grid = counts({{"a", "30", "30", "2"},
                        {"a", "10", "10", "3"},
                        {"b", "40", "40", "1"},
                        {"b", "4", "4", "1"},
                        {"b", "20", "20", "1"}});
    grid.adds_up_by = "group";
    Sheet sheet = sheet_of(grid);
    render::suppress(sheet, 11);
    std::vector<std::string> due;
    for (const auto& row : sheet.grids[0].rows)
        due.push_back(row[1]);
    CHECK(due == std::vector<std::string>{"<11", "<11", "40", "<11", "<11"});
    grid.overlaps = true;
    Sheet parts = sheet_of(grid);
    render::suppress(parts, 11);
    for (const auto& row : parts.grids[0].rows)
        CHECK(row[1] == "<11");
}

TEST_CASE("a row that says of how many people it is, is hidden whole where they are few") {
    Grid grid =
        counts({{"a", "300", "200", "2"}, {"b", "400", "200", "2"}, {"C-1", "40", "5", "2"}});
    grid.columns.push_back({"cases", "", true, true, true});
    for (std::size_t i = 0; i < 3; ++i)
        grid.rows[i].emplace_back(i == 0 ? "12" : i == 1 ? "3" : "1");
    Sheet sheet = sheet_of(std::move(grid));
    render::suppress(sheet, 11);
    const auto& rows = sheet.grids[0].rows;
    CHECK(rows[0][1] == "300");
    CHECK(rows[0][4] == "12");
    CHECK(rows[1] == std::vector<std::string>{"b", "<11", "<11", "<11", "<11"});
    // What is of one person may be called by their id.
    CHECK(rows[2] == std::vector<std::string>{"(one)", "<11", "<11", "<11", "<11"});
}

TEST_CASE("a total that is known takes part in the sum of its column") {
    Sheet sheet = sheet_of(counts({{"a", "30", "30", "2"}, {"b", "14", "14", "3"}}));
    sheet.figures = {{"due", "", "44", false, true},
                     {"met", "", "9", false, true},
                     {"open", "", "12", false, true}};
    render::suppress(sheet, 11);
    // met is small; open is the smallest beside it; and the rows must not add up to met.
    CHECK(sheet.figures[0].value == "44");
    CHECK(sheet.figures[1].value == "<11");
    CHECK(sheet.figures[2].value == "<11");
    CHECK(sheet.grids[0].rows[1][2] == "<11");
}

TEST_CASE("no hidden count can be worked out from the shown ones of its row and column") {
    std::mt19937 random(20260331);
    const auto draw = [&](int to) { return static_cast<int>(random() % unsigned(to)); };
    for (int round = 0; round < 300; ++round) {
        std::vector<std::vector<std::string>> rows;
        std::vector<std::vector<int>> raw;
        for (int i = 0; i < 2 + draw(6); ++i) {
            const int met = draw(4) == 0 ? draw(12) : draw(60);
            const int due = met + (draw(3) == 0 ? 0 : draw(40));
            raw.push_back({due, met});
            rows.push_back(
                {"g" + std::to_string(i), std::to_string(due), std::to_string(met), "1"});
        }
        Sheet sheet = sheet_of(counts(rows));
        render::suppress(sheet, 11);
        for (std::size_t column = 0; column < 2; ++column) {
            int hidden = 0;
            int shown = 0;
            for (std::size_t i = 0; i < raw.size(); ++i) {
                const std::string& cell = sheet.grids[0].rows[i][column + 1];
                const int value = raw[i][column];
                if (cell == "<11") {
                    hidden += value > 0 ? 1 : 0;
                } else {
                    CHECK(cell == std::to_string(value));
                    CHECK((value == 0 || value >= 11));
                    shown += value > 0 ? 1 : 0;
                }
            }
            CHECK((hidden != 1 || shown == 0));
        }
    }
}

TEST_CASE("figures of few, rates, drawings and rows about single people do not leave") {
    Sheet sheet = sheet_of({"items", "Items", "", {{"subject", ""}, {"late", ""}}, {{"C-1", "x"}}});
    sheet.figures = {{"open", "", "10", false, true},
                     {"none", "", "0", false, true},
                     {"many", "", "11", false, true},
                     {"within", "", "3", false, false},
                     {"permille", "", "900", true, false}};
    sheet.charts.push_back({"c", "<svg/>"});
    render::suppress(sheet, 11);
    CHECK(sheet.grids[0].rows.empty());
    CHECK_FALSE(sheet.grids[0].note.empty());
    CHECK(sheet.charts.empty());
    CHECK(sheet.figures[0].value == "<11");
    CHECK(sheet.figures[1].value == "0");
    CHECK(sheet.figures[2].value == "<11");  // the next smallest, or a total would give it away
    CHECK(sheet.figures[3].value == "3");
    CHECK(sheet.figures[4].value == "hidden");
    Sheet many;
    many.figures = {{"due", "", "40", false, true}, {"permille", "", "900", true, false}};
    render::suppress(many, 11);
    CHECK(many.figures[1].value == "900");
}

TEST_CASE("rows are counted by a column, and by verdict") {
    Sheet sheet = sheet_of({"items",
                            "Items",
                            "",
                            {{"rule", "The rule"}, {"verdict", ""}},
                            {{"a", "overdue"}, {"b", "open"}, {"a", "overdue"}, {"a", "open"}}});
    sheet.grids.push_back(counts({}));
    CHECK(render::group_by(sheet, 0, "colour", false) == "rule, verdict");
    CHECK(sheet.grids.size() == 2);
    Sheet kept = sheet;
    CHECK(render::group_by(kept, 0, "rule", true).empty());
    CHECK(kept.grids.size() == 3);
    CHECK(render::group_by(sheet, 0, "rule", false).empty());
    REQUIRE(sheet.grids.size() == 1);
    const Grid& groups = sheet.grids[0];
    REQUIRE(groups.columns.size() == 4);
    CHECK(groups.columns[2].key == "open");
    CHECK(groups.columns[3].key == "overdue");
    CHECK(groups.rows[0] == std::vector<std::string>{"a", "3", "1", "2"});
    CHECK(groups.rows[1] == std::vector<std::string>{"b", "1", "1", "0"});
}

TEST_CASE("groups of rows about people say of how many") {
    Sheet sheet = sheet_of({"items",
                            "Items",
                            "",
                            {{"subject", ""}, {"rule", ""}},
                            {{"C-1", "a"}, {"C-1", "a"}, {"C-2", "a"}, {"C-2", "b"}}});
    REQUIRE(render::group_by(sheet, 0, "rule", false).empty());
    CHECK(sheet.grids[0].rows[0] == std::vector<std::string>{"a", "2", "3"});
    CHECK(sheet.grids[0].rows[1] == std::vector<std::string>{"b", "1", "1"});
    render::suppress(sheet, 3);
    CHECK(sheet.grids[0].rows[0] == std::vector<std::string>{"a", "<3", "<3"});
    CHECK(sheet.grids[0].rows[1] == std::vector<std::string>{"(one)", "<3", "<3"});
}

TEST_CASE("names stand after subjects; who has none gets none") {
    Sheet sheet =
        sheet_of({"items", "", "", {{"subject", ""}, {"late", ""}}, {{"C-1", "x"}, {"W-1", "y"}}});
    CHECK(render::subjects(sheet) == std::set<std::string>{"C-1", "W-1"});
    render::add_names(sheet, {{"C-1", "Ada Weir"}});
    CHECK(sheet.grids[0].rows[0] == std::vector<std::string>{"C-1", "Ada Weir", "x"});
    CHECK(sheet.grids[0].rows[1] == std::vector<std::string>{"W-1", "", "y"});
}
