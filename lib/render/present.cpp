#include "render/present.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <set>

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

/// What says of how many people a row is, if anything does.
bool counts_people(std::string_view key) {
    return key == "cases" || key == "subjects";
}

/// A number of a row, and whether it is hidden.
struct Count {
    std::int64_t value = 0;
    bool hidden = false;
};

/// Numbers that add up to one that may be known: the counts of a row, a column, both with what a
/// figure says of them.
using Line = std::vector<Count*>;

/// The numbers of a grid or of the figures, row by row; null where a cell counts nothing.
class Counts {
  public:
    /// Takes a row; those of few people are hidden whole.
    void add(std::vector<std::optional<Count>> row, std::optional<std::int64_t> people,
             std::int64_t below) {
        const bool few = people && *people > 0 && *people < below;
        for (std::optional<Count>& one : row) {
            if (one) one->hidden = few || (one->value > 0 && one->value < below);
        }
        rows_.push_back(std::move(row));
    }
    void hide_all() {
        for (Row& row : rows_) {
            for (std::optional<Count>& one : row) {
                if (one) one->hidden = true;
            }
        }
    }
    [[nodiscard]] std::size_t size() const { return rows_.size(); }
    [[nodiscard]] Count* at(std::size_t row, std::size_t column) {
        auto& one = rows_[row][column];
        return one ? &*one : nullptr;
    }
    /// Whether anything of the row is hidden.
    [[nodiscard]] bool touched(std::size_t row) const {
        return std::any_of(rows_[row].begin(), rows_[row].end(),
                           [](const std::optional<Count>& one) { return one && one->hidden; });
    }
    [[nodiscard]] bool touched() const {
        for (std::size_t i = 0; i < rows_.size(); ++i) {
            if (touched(i)) return true;
        }
        return false;
    }

  private:
    using Row = std::vector<std::optional<Count>>;
    std::vector<Row> rows_;
};

/// Where a single number of a line is hidden, the others and their total give it away: the next
/// smallest goes with it. True when something was hidden.
bool hide_next(const Line& line) {
    std::size_t hidden = 0;
    Count* next = nullptr;
    for (Count* one : line) {
        if (one->value == 0) continue;
        if (one->hidden) {
            ++hidden;
        } else if (next == nullptr || one->value < next->value) {
            next = one;
        }
    }
    if (hidden != 1 || next == nullptr) return false;
    next->hidden = true;
    return true;
}

Counts counts_of(const std::vector<SheetFigure>& figures, std::int64_t below) {
    std::vector<std::optional<Count>> row;
    std::optional<std::int64_t> people;
    for (const SheetFigure& figure : figures) {
        const auto value = number(figure.value);
        row.push_back(figure.counts && value ? std::optional(Count{*value}) : std::nullopt);
        if (counts_people(figure.key)) people = value;
    }
    Counts counts;
    counts.add(std::move(row), people, below);
    return counts;
}

Counts counts_of(const Grid& grid, std::int64_t below) {
    Counts counts;
    for (const Row& cells : grid.rows) {
        std::vector<std::optional<Count>> row;
        std::optional<std::int64_t> people;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const auto value = number(cells[i]);
            row.push_back(grid.columns[i].counts && value ? std::optional(Count{*value})
                                                          : std::nullopt);
            if (counts_people(grid.columns[i].key)) people = value;
        }
        counts.add(std::move(row), people, below);
    }
    if (grid.overlaps && counts.touched()) counts.hide_all();
    return counts;
}

/// The counts of every row add up to one of them, or to none: nobody can tell here. How many people
/// a row is of does not.
template <class Columns>
void add_rows(std::vector<Line>& lines, Counts& counts, const Columns& columns) {
    for (std::size_t row = 0; row < counts.size(); ++row) {
        Line line;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (!counts_people(columns[i].key) && counts.at(row, i)) {
                line.push_back(counts.at(row, i));
            }
        }
        lines.push_back(std::move(line));
    }
}

/// Each column adds up within its part, and to the figure of its name where it is all one part.
void add_columns(std::vector<Line>& lines, const Grid& grid, Counts& counts,
                 const std::vector<SheetFigure>& figures, Counts& totals) {
    const auto by = column_of(grid, grid.adds_up_by);
    for (std::size_t i = 0; i < grid.columns.size(); ++i) {
        std::map<std::string, Line> parts;
        for (std::size_t row = 0; row < counts.size(); ++row) {
            if (Count* one = counts.at(row, i)) {
                parts[by ? grid.rows[row][*by] : std::string()].push_back(one);
            }
        }
        for (std::size_t f = 0; !by && !parts.empty() && f < figures.size(); ++f) {
            Count* total = totals.at(0, f);
            if (total != nullptr && figures[f].key == grid.columns[i].key) {
                parts.begin()->second.push_back(total);
            }
        }
        for (auto& [key, line] : parts)
            lines.push_back(std::move(line));
    }
}

/// Writes the stand-in where something is hidden; rates and amounts of a row go with its counts.
void hide(Grid& grid, Counts& counts, const std::string& stand_in) {
    for (std::size_t row = 0; row < counts.size(); ++row) {
        if (!counts.touched(row)) continue;
        Row& cells = grid.rows[row];
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const bool is_count = counts.at(row, i) != nullptr;
            if (is_count && counts_people(grid.columns[i].key) && counts.at(row, i)->value == 1) {
                cells.front() = "(one)";  // a group of one person may be called by their id
            }
            const bool hidden = is_count ? counts.at(row, i)->hidden : grid.columns[i].right;
            if (hidden && !cells[i].empty()) cells[i] = stand_in;
        }
    }
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
    const auto subject = column_of(rows, "subject");
    struct Group {
        std::map<std::string, std::int64_t> by_verdict;
        std::set<std::string> subjects;
    };
    std::map<std::string, Group> counts;
    for (const Row& row : rows.rows) {
        Group& group = counts[row[*by]];
        ++group.by_verdict[verdict ? row[*verdict] : std::string()];
        if (subject) group.subjects.insert(row[*subject]);
    }
    std::vector<std::string> verdicts;
    if (verdict && verdict != by) {
        for (const std::string_view word : timeline::names_of(timeline::Verdict{})) {
            const bool is_there = std::any_of(counts.begin(), counts.end(), [&](const auto& one) {
                return one.second.by_verdict.contains(std::string(word));
            });
            if (is_there) verdicts.emplace_back(word);
        }
    }
    Grid groups;
    groups.key = "by_" + column;
    groups.meaning = rows.meaning + ", by " + column;
    groups.columns.push_back({column, rows.columns[*by].meaning, false, true, false});
    if (subject) {
        groups.columns.push_back(
            {"subjects", "Of how many clients, workers or agencies they are", true, true, true});
    }
    groups.columns.push_back({"rows", "How many rows", true, true, true});
    for (const std::string& word : verdicts)
        groups.columns.push_back({word, "Of these, " + word, true, true, true});
    for (const auto& [key, group] : counts) {
        std::int64_t all = 0;
        for (const auto& [word, count] : group.by_verdict)
            all += count;
        Row cells{key};
        if (subject) cells.push_back(std::to_string(group.subjects.size()));
        cells.push_back(std::to_string(all));
        for (const std::string& word : verdicts) {
            const auto found = group.by_verdict.find(word);
            cells.push_back(std::to_string(found == group.by_verdict.end() ? 0 : found->second));
        }
        groups.rows.push_back(std::move(cells));
    }
    const std::size_t all = subject ? 2 : 1;
    std::stable_sort(groups.rows.begin(), groups.rows.end(), [&](const Row& a, const Row& b) {
        return number(a[all]).value_or(0) > number(b[all]).value_or(0);
    });
    if (!keep) sheet.grids.clear();
    sheet.grids.insert(sheet.grids.begin(), std::move(groups));
    return {};
}

void suppress(Sheet& sheet, std::int64_t below) {
    const std::string stand_in = "<" + std::to_string(below);
    sheet.charts.clear();
    Counts totals = counts_of(sheet.figures, below);
    std::vector<Counts> grids;
    for (Grid& grid : sheet.grids) {
        if (column_of(grid, "subject")) {
            grid.note = "Left out, because each row is about one person.";
            grid.rows.clear();
        }
        grids.push_back(counts_of(grid, below));
    }
    std::vector<Line> lines;
    add_rows(lines, totals, sheet.figures);
    for (std::size_t i = 0; i < grids.size(); ++i) {
        add_rows(lines, grids[i], sheet.grids[i].columns);
        add_columns(lines, sheet.grids[i], grids[i], sheet.figures, totals);
    }
    for (bool more = true; more;) {
        more = false;
        for (const Line& line : lines)
            more = hide_next(line) || more;
    }
    for (std::size_t f = 0; f < sheet.figures.size() && totals.touched(); ++f) {
        SheetFigure& figure = sheet.figures[f];
        const Count* count = totals.at(0, f);
        if (figure.is_rate || (count != nullptr && count->hidden)) {
            figure.value = figure.is_rate ? "hidden" : stand_in;
        }
    }
    for (std::size_t i = 0; i < grids.size(); ++i) {
        if (!grids[i].touched()) continue;
        hide(sheet.grids[i], grids[i], stand_in);
        sheet.grids[i].note =
            "Counts below " + std::to_string(below) + " are hidden, and what would give them away.";
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
