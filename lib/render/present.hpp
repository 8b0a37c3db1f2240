#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>

#include "render/sheet.hpp"

// How a sheet is arranged for people before it is written down. JSON is not touched.
namespace rsc::render {

/// Counts the rows of a grid by what a column says, and by verdict where it has one. The groups
/// come first; the other grids are left out unless `keep` is set. Where the grid has no such
/// column, its columns, and nothing is changed.
[[nodiscard]] std::string group_by(Sheet& sheet, std::size_t grid, const std::string& column,
                                   bool keep);

/// Hides what would tell something of few people: lists of subjects as a whole; the numbers of a
/// row that counts somebody and fewer than `below`; where that is a single row of those that add
/// up, those of the row that counts the next fewest, so that no total gives it away; and all rows
/// where they are parts of each other. A row counts what its column `cases` says, else what the
/// smallest of its counts says.
void suppress(Sheet& sheet, std::int64_t below);

/// The subjects that its grids list.
[[nodiscard]] std::set<std::string> subjects(const Sheet& sheet);

/// A column `name` after each column `subject`.
void add_names(Sheet& sheet, const std::map<std::string, std::string>& names);

}  // namespace rsc::render
