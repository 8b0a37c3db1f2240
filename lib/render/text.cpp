#include "render/text.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "base/letters.hpp"
#include "timeline/obligation.hpp"

#include "exchange/csv.hpp"

namespace rsc::render {
namespace {

// Columns a UTF-8 text takes, one for each code point.
std::size_t width_of(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    }));
}

/// At most `width` columns; what is left out shows as an ellipsis.
std::string cut(std::string text, std::size_t width) {
    if (width_of(text) <= width) return text;
    std::size_t columns = 0;
    std::size_t end = 0;
    while (end < text.size()) {
        const bool begins = (static_cast<unsigned char>(text[end]) & 0xC0U) != 0x80U;
        if (begins && columns + 1 == width) break;
        columns += begins ? 1 : 0;
        ++end;
    }
    return text.substr(0, end) + "\u2026";
}

/// Verdicts by how they stand; anything else as it is.
std::string coloured(const std::string& cell) {
    const auto verdict = named<timeline::Verdict>(cell);
    if (!verdict) return cell;
    const char* colour = nullptr;
    switch (*verdict) {
        case timeline::Verdict::met: colour = "32"; break;
        case timeline::Verdict::met_late:
        case timeline::Verdict::undetermined: colour = "33"; break;
        case timeline::Verdict::overdue:
        case timeline::Verdict::missed: colour = "1;31"; break;
        case timeline::Verdict::open:
        case timeline::Verdict::excused:
        case timeline::Verdict::not_applicable: return cell;
    }
    return std::string("\x1b[") + colour + "m" + cell + "\x1b[0m";
}

bool is_number(std::string_view text) {
    if (text.starts_with('-')) text.remove_prefix(1);
    if (text.empty()) return false;
    return std::all_of(text.begin(), text.end(), [](char c) { return is_digit(c) || c == '.'; });
}

}  // namespace

std::string safe(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte < 0x20 || byte == 0x7F) {
            out += byte == '\n' || byte == '\t' ? ' ' : '?';
            continue;
        }
        // C1 controls (U+0080..U+009F).
        if (byte == 0xC2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0) {
            out += '?';
            ++i;
            continue;
        }
        // U+200B..U+200F, U+2028..U+202E, U+2060..U+206F: invisible, or turning the line round.
        if (byte == 0xE2 && i + 2 < text.size()) {
            const auto second = static_cast<unsigned char>(text[i + 1]);
            const auto third = static_cast<unsigned char>(text[i + 2]);
            const bool turning = (second == 0x80 && ((third >= 0x8B && third <= 0x8F) ||
                                                     (third >= 0xA8 && third <= 0xAE))) ||
                                 (second == 0x81 && third >= 0xA0 && third <= 0xAF);
            if (turning) {
                out += '?';
                i += 2;
                continue;
            }
        }
        // U+061C and U+FEFF.
        if (byte == 0xD8 && i + 1 < text.size() &&
            static_cast<unsigned char>(text[i + 1]) == 0x9C) {
            out += '?';
            ++i;
            continue;
        }
        if (byte == 0xEF && text.substr(i, 3) == "\xEF\xBB\xBF") {
            out += '?';
            i += 2;
            continue;
        }
        out += text[i];
    }
    return out;
}

std::string safe_lines(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        out += safe(text.substr(0, end));
        if (end < text.size()) out += '\n';
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return out;
}

std::vector<std::size_t> Table::widths(std::size_t most) const {
    std::vector<std::size_t> widths;
    for (const Column& column : columns_)
        widths.push_back(width_of(column.title));
    for (const auto& row : rows_) {
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], width_of(row[i]));
    }
    if (most == 0) return widths;
    // Half an id or half a date is worth nothing: only prose is cut, and not to nothing.
    constexpr std::size_t least = 12;
    std::vector<bool> prose(widths.size(), false);
    for (const auto& row : rows_) {
        for (std::size_t i = 0; i < row.size(); ++i)
            prose[i] = prose[i] || row[i].find(' ') != std::string::npos;
    }
    std::size_t all = 2 * (widths.size() - 1);
    for (const std::size_t width : widths)
        all += width;
    while (all > most) {
        std::optional<std::size_t> widest;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            const bool cuttable = prose[i] && columns_[i].align == Align::left && widths[i] > least;
            if (cuttable && (!widest || widths[i] > widths[*widest])) widest = i;
        }
        if (!widest) break;
        --widths[*widest];
        --all;
    }
    return widths;
}

std::string Table::text(Look look) const {
    const std::vector<std::size_t> widths = this->widths(look.width);
    std::string out;
    const auto line = [&](const auto& cell_of, std::size_t cells) {
        std::string text;
        for (std::size_t i = 0; i < cells; ++i) {
            const std::string cell = cut(cell_of(i), widths[i]);
            const std::string pad(widths[i] - std::min(widths[i], width_of(cell)), ' ');
            const std::string shown = look.colour ? coloured(cell) : cell;
            if (i > 0) text += "  ";
            text += columns_[i].align == Align::right ? pad + shown : shown + pad;
        }
        while (!text.empty() && text.back() == ' ')
            text.pop_back();
        out += text + "\n";
    };
    const auto across = [&] {
        line([&](std::size_t i) { return std::string(widths[i], '-'); }, columns_.size());
    };
    line([&](std::size_t i) { return columns_[i].title; }, columns_.size());
    across();
    for (const auto& row : rows_) {
        if (row.empty()) {
            across();
        } else {
            line([&](std::size_t i) { return row[i]; }, row.size());
        }
    }
    return out;
}

std::string wrap(std::string_view text, std::size_t width, std::size_t indent) {
    std::string out;
    std::size_t column = indent;
    while (!text.empty()) {
        const std::size_t space = text.find(' ');
        const std::string_view word = text.substr(0, space);
        text.remove_prefix(space == std::string_view::npos ? text.size() : space + 1);
        if (word.empty()) continue;
        const std::size_t length = width_of(word);
        if (!out.empty()) {
            if (column + 1 + length > width) {
                out += "\n" + std::string(indent, ' ');
                column = indent;
            } else {
                out += ' ';
                ++column;
            }
        }
        out += word;
        column += length;
    }
    return out;
}

void Csv::add(const std::vector<std::string>& cells) {
    std::vector<std::string> safe_cells(cells);
    for (std::string& cell : safe_cells) {
        static constexpr std::string_view formula("=+-@\t\r\0", 7);
        if (!cell.empty() && formula.find(cell.front()) != std::string_view::npos &&
            !is_number(cell)) {
            cell.insert(cell.begin(), '\'');
        }
        std::erase(cell, '\0');
    }
    text_ += exchange::csv_row({safe_cells.begin(), safe_cells.end()}) + "\r\n";
}

}  // namespace rsc::render
