#include <algorithm>
#include <set>

#include "exchange/csv.hpp"
#include "exchange/hmis.hpp"

namespace rsc::exchange {
namespace {

std::string line_of(const Table::Row& row) {
    std::vector<std::string_view> cells;
    for (std::size_t i = 0; i < row.size(); ++i)
        cells.push_back(row.cell(i));
    return csv_row(cells) + "\r\n";
}

std::string line_of(const std::vector<std::string>& header) {
    const std::vector<std::string_view> cells(header.begin(), header.end());
    return csv_row(cells) + "\r\n";
}

/// Of each file, the lines on which rejected rows begin.
using Lines = std::map<std::string, std::set<std::uint32_t>, std::less<>>;

Lines rejected_lines(const std::vector<Reject>& rejects) {
    Lines lines;
    for (const Reject& reject : rejects) {
        if (reject.scope == Scope::row) lines[reject.file].insert(reject.line);
    }
    return lines;
}

}  // namespace

Result<HmisFiles> rows_of_rejected(const HmisFiles& files, const std::vector<Reject>& rejects) {
    const Lines lines = rejected_lines(rejects);
    const auto is_rejected = [&](std::string_view file, const Table::Row& row) {
        const auto at = lines.find(file);
        return at != lines.end() && at->second.contains(row.line());
    };
    std::map<std::string, Table, std::less<>> tables;
    std::set<std::string> people;
    for (const auto& [name, bytes] : files) {
        auto table = Table::parse(bytes, name);
        if (!table) return pass_on(table);
        const auto person = table->column("PersonalID");
        for (std::size_t i = 0; person && i < table->size(); ++i) {
            const Table::Row row = table->row(i);
            if (is_rejected(name, row)) people.emplace(row.cell(*person));
        }
        tables.emplace(name, std::move(*table));
    }
    HmisFiles again;
    for (const auto& [name, table] : tables) {
        const auto person = table.column("PersonalID");
        std::string& text = again[name];
        text = line_of(table.header());
        for (std::size_t i = 0; i < table.size(); ++i) {
            const Table::Row row = table.row(i);
            const bool wanted = !person || is_rejected(name, row) ||
                                people.contains(std::string(row.cell(*person)));
            if (wanted) text += line_of(row);
        }
    }
    return again;
}

}  // namespace rsc::exchange
