#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rsc::render {

/// Text that a terminal may be shown: control, escape and bidirectional-override characters become
/// visible stand-ins, so that no field of a record can move the cursor or disguise another.
[[nodiscard]] std::string safe(std::string_view text);

/// The same for a text of several lines.
[[nodiscard]] std::string safe_lines(std::string_view text);

enum class Align : unsigned char { left, right };
struct Column {
    std::string title;
    Align align = Align::left;
};

/// How a text looks to whoever reads it.
struct Look {
    std::size_t width = 0;  ///< columns of the terminal; 0: as wide as it comes
    bool colour = false;    ///< verdicts are coloured
};

/// A plain table: columns as wide as their cells, two spaces between, no line longer than it must
/// be.
class Table {
  public:
    explicit Table(std::vector<Column> columns) : columns_(std::move(columns)) {}
    void add(std::vector<std::string> cells) { rows_.push_back(std::move(cells)); }
    /// A line across, before what is added next.
    void rule() { rows_.emplace_back(); }
    /// Where it is wider than the look allows, the longest prose is cut, and ends in an ellipsis;
    /// ids, dates and numbers never are.
    [[nodiscard]] std::string text(Look look = {}) const;

  private:
    [[nodiscard]] std::vector<std::size_t> widths(std::size_t most) const;

    std::vector<Column> columns_;
    std::vector<std::vector<std::string>> rows_;
};

/// `text` broken at spaces to lines of at most `width` columns, each after the first with `indent`
/// spaces before it.
[[nodiscard]] std::string wrap(std::string_view text, std::size_t width, std::size_t indent);

/// A CSV file, RFC 4180: quoted where needed, CRLF. A cell that a spreadsheet would take for a
/// formula gets an apostrophe in front; numbers stay numbers.
class Csv {
  public:
    void add(const std::vector<std::string>& cells);
    [[nodiscard]] const std::string& text() const { return text_; }

  private:
    std::string text_;
};

}  // namespace rsc::render
