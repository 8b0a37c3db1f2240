#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"

namespace rsc::exchange {

/// A CSV file (RFC 4180) with a header row: quoted cells may hold commas, doubled quotes and line
/// breaks; rows end with CRLF or LF; a UTF-8 byte order mark is allowed. Spaces belong to their
/// cell. Empty lines between rows are skipped.
///
/// The table owns its text; what a row gives is good as long as the table stays where it is.
class Table {
  public:
    class Row {
      public:
        /// The line of the file, from 1, on which the row begins.
        [[nodiscard]] std::uint32_t line() const;
        [[nodiscard]] std::size_t size() const;
        /// The text of a cell, unquoted; `column` counts from 0. Empty beyond the last cell.
        [[nodiscard]] std::string_view cell(std::size_t column) const;

      private:
        friend class Table;
        Row(const Table& table, std::size_t index) : table_(&table), index_(index) {}
        const Table* table_;
        std::size_t index_;
    };

    /// `file` is what errors call it. Fails with `import.csv` at the line and column (in bytes) of
    /// the first fault: a quote inside an unquoted cell, text after a closing quote, a quoted cell
    /// that never ends, a carriage return alone, a NUL, text that is not UTF-8, no header, a header
    /// that names a column twice. A row with too few or too many cells is no fault here.
    [[nodiscard]] static Result<Table> parse(std::string_view bytes, std::string_view file);

    [[nodiscard]] const std::string& file() const { return file_; }
    [[nodiscard]] const std::vector<std::string>& header() const { return header_; }
    /// Where a column of the header stands, from 0.
    [[nodiscard]] std::optional<std::size_t> column(std::string_view name) const;
    /// Fails with `import.missing-column`, naming every one of `names` that the header lacks.
    [[nodiscard]] Result<void> require(std::span<const std::string_view> names) const;

    /// Rows after the header.
    [[nodiscard]] std::size_t size() const { return rows_.size(); }
    /// `index` is below `size()`.
    [[nodiscard]] Row row(std::size_t index) const { return {*this, index}; }

  private:
    struct Begin {
        std::uint32_t line = 0;
        std::size_t first_cell = 0;
    };
    struct Filling;

    [[nodiscard]] std::string_view cell_at(std::size_t cell) const;

    std::string file_;
    std::vector<std::string> header_;
    std::string text_;               // all cells, one after the other
    std::vector<std::size_t> ends_;  // of each cell in text_
    std::vector<Begin> rows_;
};

/// Cells as a row of such a file, quoted where needed, without its line end.
[[nodiscard]] std::string csv_row(const std::vector<std::string_view>& cells);

}  // namespace rsc::exchange
