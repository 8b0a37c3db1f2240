#include "render/present.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

#include "timeline/obligation.hpp"

namespace rsc::render {
namespace {

using Row = std::vector<std::string>;

std::optional<std::size_t> column_of(const Grid& grid, std::string_view key) {
    for (std::size_t i = 0; i < grid.columns.size(); ++i) {
        if (grid.columns[i].key == key) return i;
    }
    return std::nullopt;
}

std::optional<std::int64_t> number(const std::string& cell) {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
    if (error != std::errc() || end != cell.data() + cell.size()) return std::nullopt;
    return value;
}

/// The fewest that a row counts; nothing where it counts nobody.
std::optional<std::int64_t> fewest(const Grid& grid, const Row& row) {
    if (const auto cases = column_of(grid, "cases")) return number(row[*cases]);
    std::optional<std::int64_t> least;
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (!grid.columns[i].counts) continue;
        const auto value = number(row[i]);
        if (value && *value > 0 && (!least || *value < *least)) least = value;
    }
    return least;
}

void hide(const Grid& grid, Row& row, const std::string& stand_in) {
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (grid.columns[i].right && !row[i].empty()) row[i] = stand_in;
    }
}

/// Whether a row had to be hidden.
bool hide_few(Grid& grid, std::int64_t below, const std::string& stand_in) {
    /// The rows that add up to one total.
    struct Part {
        std::vector<std::size_t> few;
        std::optional<std::size_t> next;
    };
    const auto by = column_of(grid, grid.adds_up_by);
    std::map<std::string, Part> parts;
    for (std::size_t i = 0; i < grid.rows.size(); ++i) {
        const auto least = fewest(grid, grid.rows[i]);
        if (!least || *least == 0) continue;
        Part& part = parts[by ? grid.rows[i][*by] : std::string()];
        if (*least < below) {
            part.few.push_back(i);
        } else if (!part.next || *least < *fewest(grid, grid.rows[*part.next])) {
            part.next = i;
        }
    }
    bool any = false;
    for (const auto& [key, part] : parts) {
        for (const std::size_t i : part.few)
            hide(grid, grid.rows[i], stand_in);
        if (part.few.size() == 1 && part.next) hide(grid, grid.rows[*part.next], stand_in);
        any = any || !part.few.empty();
    }
    if (any && grid.overlaps) {
        for (Row& row : grid.rows)
            hide(grid, row, stand_in);
    }
    return any;
}

}  // namespace

std::string group_by(Sheet& sheet, std::size_t grid, const std::string& column, bool keep) {
    const Grid& rows = sheet.grids.at(grid);
    const auto by = column_of(rows, column);
    if (!by) {
        std::string known;
        for (const GridColumn& one : rows.columns)
            known += (known.empty() ? "" : ", ") + one.key;
        return known;
    }
    const auto verdict = column_of(rows, "verdict");
    std::map<std::string, std::map<std::string, std::int64_t>> counts;
    for (const Row& row : rows.rows)
        ++counts[row[*by]][verdict ? row[*verdict] : std::string()];
    std::vector<std::string> verdicts;
    if (verdict && verdict != by) {
        for (const std::string_view word : timeline::names_of(timeline::Verdict{})) {
            const bool is_there = std::any_of(counts.begin(), counts.end(), [&](const auto& one) {
                return one.second.contains(std::string(word));
            });
            if (is_there) verdicts.emplace_back(word);
        }
    }
    Grid groups;
    groups.key = "by_" + column;
    groups.meaning = rows.meaning + ", by " + column;
    groups.columns.push_back({column, rows.columns[*by].meaning, false, true, false});
    groups.columns.push_back({"rows", "How many rows", true, true, true});
    for (const std::string& word : verdicts)
        groups.columns.push_back({word, "Of these, " + word, true, true, true});
    for (const auto& [key, by_verdict] : counts) {
        std::int64_t all = 0;
        Row cells{key, ""};
        for (const auto& [word, count] : by_verdict)
            all += count;
        cells[1] = std::to_string(all);
        for (const std::string& word : verdicts) {
            const auto found = by_verdict.find(word);
            cells.push_back(std::to_string(found == by_verdict.end() ? 0 : found->second));
        }
        groups.rows.push_back(std::move(cells));
    }
    std::stable_sort(groups.rows.begin(), groups.rows.end(), [](const Row& a, const Row& b) {
        return number(a[1]).value_or(0) > number(b[1]).value_or(0);
    });
    if (!keep) sheet.grids.clear();
    sheet.grids.insert(sheet.grids.begin(), std::move(groups));
    return {};
}

void suppress(Sheet& sheet, std::int64_t below) {
    const std::string stand_in = "<" + std::to_string(below);
    for (SheetFigure& figure : sheet.figures) {
        const auto value = number(figure.value);
        // A rate is of a count beside it; which, nobody can tell here.
        if (figure.is_rate || (figure.counts && value && *value > 0 && *value < below)) {
            figure.value = figure.is_rate ? "hidden" : stand_in;
        }
    }
    sheet.charts.clear();
    for (Grid& grid : sheet.grids) {
        if (column_of(grid, "subject")) {
            grid.note = "Left out, because each row is about one person.";
            grid.rows.clear();
            continue;
        }
        if (hide_few(grid, below, stand_in)) {
            grid.note = "Rows that count fewer than " + std::to_string(below) +
                        " are hidden, and what would give them away.";
        }
    }
}

std::set<std::string> subjects(const Sheet& sheet) {
    std::set<std::string> found;
    for (const Grid& grid : sheet.grids) {
        const auto column = column_of(grid, "subject");
        if (!column) continue;
        for (const Row& row : grid.rows)
            found.insert(row[*column]);
    }
    return found;
}

void add_names(Sheet& sheet, const std::map<std::string, std::string>& names) {
    for (Grid& grid : sheet.grids) {
        const auto column = column_of(grid, "subject");
        if (!column) continue;
        const auto after = static_cast<std::ptrdiff_t>(*column) + 1;
        grid.columns.insert(grid.columns.begin() + after,
                            {"name", "The client's name", false, true, false});
        for (Row& row : grid.rows) {
            const auto name = names.find(row[*column]);
            row.insert(row.begin() + after, name == names.end() ? "" : name->second);
        }
    }
}

}  // namespace rsc::render
