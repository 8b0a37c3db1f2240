#include "exchange/csv.hpp"

#include <csv.h>

#include <algorithm>
#include <new>

namespace rsc::exchange {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// The C parser, freed whatever happens.
class Parser {
  public:
    Parser() {
        csv_init(&parser_, CSV_STRICT | CSV_STRICT_FINI);
        csv_set_space_func(&parser_, [](unsigned char) { return 0; });
    }
    Parser(const Parser&) = delete;
    Parser& operator=(const Parser&) = delete;
    ~Parser() { csv_free(&parser_); }

    [[nodiscard]] csv_parser* get() { return &parser_; }
    /// What went wrong is either the text's fault, or no memory.
    void throw_unless_text() {
        if (csv_error(&parser_) != CSV_EPARSE) throw std::bad_alloc();
    }

  private:
    csv_parser parser_{};
};

/// The length of the UTF-8 sequence at the front of `text`, which is not empty; 0 when there is
/// none.
std::size_t sequence_length(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(0);
    if (lead < 0x80) return lead == 0 ? 0 : 1;
    const std::size_t length = lead < 0xC2   ? 0
                               : lead < 0xE0 ? 2
                               : lead < 0xF0 ? 3
                               : lead < 0xF5 ? 4
                                             : 0;
    if (length == 0 || text.size() < length) return 0;
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0U) != 0x80) return 0;
    }
    const bool overlong = (lead == 0xE0 && byte(1) < 0xA0) || (lead == 0xF0 && byte(1) < 0x90);
    const bool surrogate = lead == 0xED && byte(1) >= 0xA0;
    const bool beyond = lead == 0xF4 && byte(1) >= 0x90;
    return overlong || surrogate || beyond ? 0 : length;
}

std::optional<std::size_t> first_bad_byte(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = sequence_length(text.substr(at));
        if (length == 0) return at;
        at += length;
    }
    return std::nullopt;
}

tl::unexpected<Error> fault(std::string_view file, std::uint32_t line, std::size_t column,
                            std::string_view what) {
    std::string where = std::string(file) + " line " + std::to_string(line);
    if (column > 0) where += ", column " + std::to_string(column);
    return fail(Kind::invalid, "import.csv", where + ": " + std::string(what),
                "export the file again as CSV in UTF-8",
                Place{std::string(file), {}, line, static_cast<std::uint32_t>(column)});
}

}  // namespace

/// What the parser's callbacks fill while one physical line after the other is fed to it. Rows
/// begin only at the front of a physical line.
struct Table::Filling {
    Table& table;
    bool row_ended = false;       // during the line at hand
    bool return_in_line = false;  // a carriage return ended a row, and text follows it

    static void on_cell(void* text, std::size_t size, void* self) {
        auto& filling = *static_cast<Filling*>(self);
        filling.return_in_line = filling.return_in_line || filling.row_ended;
        filling.table.text_.append(static_cast<const char*>(text), size);
        filling.table.ends_.push_back(filling.table.text_.size());
    }
    static void on_row(int, void* self) { static_cast<Filling*>(self)->row_ended = true; }
};

Result<Table> Table::parse(std::string_view bytes, std::string_view file) {
    if (bytes.starts_with(byte_order_mark)) bytes.remove_prefix(byte_order_mark.size());

    Table table;
    table.file_ = file;
    if (const auto bad = first_bad_byte(bytes)) {
        const std::string_view before = bytes.substr(0, *bad);
        const auto line = static_cast<std::uint32_t>(std::ranges::count(before, '\n') + 1);
        const std::size_t start = before.rfind('\n') + 1;  // npos + 1 is 0
        return fault(file, line, *bad - start + 1, "a byte that is not UTF-8 text");
    }

    table.text_.reserve(bytes.size());
    Parser parser;
    Filling filling{table};
    bool in_row = false;
    std::uint32_t line = 0;
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t end = bytes.find('\n', at);
        const std::string_view text =
            bytes.substr(at, end == std::string_view::npos ? end : end + 1 - at);
        at += text.size();
        ++line;
        if (!in_row && (text == "\n" || text == "\r\n")) continue;
        if (!in_row) table.rows_.push_back({line, table.ends_.size()});
        filling.row_ended = false;
        const std::size_t taken = csv_parse(parser.get(), text.data(), text.size(),
                                            Filling::on_cell, Filling::on_row, &filling);
        if (taken < text.size()) {
            parser.throw_unless_text();
            return fault(file, line, taken + 1,
                         "a quote inside a cell that is not quoted, or text after a closing quote");
        }
        if (filling.return_in_line) {
            return fault(file, line, text.find('\r') + 1, "a carriage return without a line feed");
        }
        in_row = !filling.row_ended;
    }
    if (csv_fini(parser.get(), Filling::on_cell, Filling::on_row, &filling) != 0) {
        parser.throw_unless_text();
        return fault(file, table.rows_.back().line, 0,
                     "a quoted cell of this row never ends, the file does");
    }
    if (filling.return_in_line)
        return fault(file, line, 0, "a carriage return without a line feed");

    if (table.rows_.empty()) return fault(file, 1, 0, "the file is empty, not even a header");
    const Row header = table.row(0);
    for (std::size_t i = 0; i < header.size(); ++i) {
        // Spreadsheets write the columns beyond the last one, too.
        if (!header.cell(i).empty() && table.column(header.cell(i))) {
            return fault(file, header.line(), 0,
                         "the header names field " + std::to_string(i + 1) + " a second time");
        }
        table.header_.emplace_back(header.cell(i));
    }
    table.rows_.erase(table.rows_.begin());
    return table;
}

std::optional<std::size_t> Table::column(std::string_view name) const {
    const auto found = std::ranges::find(header_, name);
    if (found == header_.end()) return std::nullopt;
    return static_cast<std::size_t>(found - header_.begin());
}

Result<void> Table::require(std::span<const std::string_view> names) const {
    std::string missing;
    for (const auto& name : names) {
        if (!column(name)) missing += (missing.empty() ? "" : ", ") + std::string(name);
    }
    if (missing.empty()) return {};
    return fail(Kind::invalid, "import.missing-column", file_ + " lacks " + missing,
                "export the file again with the column names of the HMIS CSV standard",
                Place{file_, {}, 1, 0});
}

std::string_view Table::cell_at(std::size_t cell) const {
    const std::size_t begin = cell == 0 ? 0 : ends_[cell - 1];
    return std::string_view(text_).substr(begin, ends_[cell] - begin);
}

std::uint32_t Table::Row::line() const {
    return table_->rows_[index_].line;
}

std::size_t Table::Row::size() const {
    const auto& rows = table_->rows_;
    const std::size_t end =
        index_ + 1 < rows.size() ? rows[index_ + 1].first_cell : table_->ends_.size();
    return end - rows[index_].first_cell;
}

std::string_view Table::Row::cell(std::size_t column) const {
    if (column >= size()) return {};
    return table_->cell_at(table_->rows_[index_].first_cell + column);
}

std::string csv_row(const std::vector<std::string_view>& cells) {
    std::string row;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0) row += ',';
        if (cells[i].find_first_of(",\"\r\n") == std::string_view::npos) {
            row += cells[i];
            continue;
        }
        row += '"';
        for (const char c : cells[i]) {
            row += c;
            if (c == '"') row += c;
        }
        row += '"';
    }
    return row;
}

}  // namespace rsc::exchange
