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

/// Hides what would tell something of few people: lists of subjects as a whole; rows of fewer
/// people than `below`, where a row says of how many it is, and what a group of one person is
/// called; every count from 1 to below what is given; and, until nothing more can be worked out
/// from totals, the next smallest count of a row or column in which a single one is hidden. Rates
/// and amounts go with the counts of their row; all rows of a grid whose rows are parts of each
/// other go with one.
void suppress(Sheet& sheet, std::int64_t below);

/// The subjects that its grids list.
[[nodiscard]] std::set<std::string> subjects(const Sheet& sheet);

/// A column `name` after each column `subject`.
void add_names(Sheet& sheet, const std::map<std::string, std::string>& names);

}  // namespace rsc::render
