#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "codec/json.hpp"
#include "render/outputs.hpp"
#include "render/text.hpp"

/// A report in every form, from one description: what a member of a row is called, what it means
/// and what it holds is said once, and JSON, NDJSON, CSV, tables and pages follow.
namespace rsc::render {

struct GridColumn {
    std::string key;      ///< the member's name
    std::string meaning;  ///< for a page
    bool right = false;   ///< a number
    bool shown = true;    ///< in tables and on pages; CSV and JSON have all
    bool counts = false;  ///< a number of people or of what they did, that can betray a few
};

/// A list of rows of one kind.
struct Grid {
    std::string key;
    std::string meaning;
    std::string note;
    std::vector<GridColumn> columns;
    std::vector<std::vector<std::string>> rows;
    std::string adds_up_by{};  ///< column within each of whose values the rows add up to a total
    bool overlaps = false;     ///< rows are parts of others
};

/// A single number.
struct SheetFigure {
    std::string key;
    std::string meaning;
    std::string value;
    bool is_rate = false;
    bool counts = false;
};

/// A drawing, as inline SVG that is markup already.
struct Chart {
    std::string caption;
    std::string svg;
};

/// A report, ready to be written down.
struct Sheet {
    std::string name;   ///< report.worklist
    std::string title;  ///< for people
    Heading heading;
    std::vector<std::string> policies;
    std::string as_of;
    std::string known_at;
    std::vector<std::string> only;  ///< what the call chose
    std::int64_t records = 0;
    bool complete = true;  ///< every record could be read
    std::vector<SheetFigure> figures;
    std::vector<Chart> charts;  ///< on pages alone
    std::vector<Grid> grids;
    std::vector<std::pair<std::string, std::string>> colophon;  ///< on pages: how it was made
    codec::Json json;
};

/// For a terminal.
[[nodiscard]] std::string sheet_text(const Sheet& sheet, Look look = {});
/// The report itself, or for several stores a list of them (schema report.several).
[[nodiscard]] std::string sheets_json(const std::vector<Sheet>& sheets);
/// A line for every row of every grid, or of one, with `agency` and `list`.
[[nodiscard]] std::string sheet_ndjson(const Sheet& sheet, std::optional<std::size_t> grid = {});
/// One grid of all sheets, with the agency in front. They are sheets of one report.
[[nodiscard]] std::string sheets_csv(const std::vector<Sheet>& sheets, std::size_t grid);
/// A page that stands for itself.
[[nodiscard]] std::string sheets_page(const std::vector<Sheet>& sheets);

}  // namespace rsc::render
