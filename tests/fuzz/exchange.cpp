// Any bytes as CSV: refused with line and column, or a table whose cells are all there. And the
// files of an HMIS export, cut out of one input at lines that hold `=` and a letter: every row is
// counted once, and what is taken in is a record.

#include <array>

#include "calendar/zone.hpp"
#include "codec/document.hpp"
#include "exchange/csv.hpp"
#include "exchange/hmis_merge.hpp"
#include "fuzz.hpp"

namespace {

using namespace rsc;
using fuzz::promise;

void read_table(std::string_view bytes) {
    constexpr std::string_view file = "Client.csv";
    const auto table = exchange::Table::parse(bytes, file);
    if (!table) {
        promise(table.error().code == "import.csv", "a table is refused as CSV",
                table.error().code);
        promise(table.error().place.line >= 1, "a refused table has a line", table.error().message);
        return;
    }
    const auto lines = static_cast<std::size_t>(std::count(bytes.begin(), bytes.end(), '\n')) + 1;
    std::uint32_t before = 0;
    std::size_t text = 0;
    for (std::size_t i = 0; i < table->size(); ++i) {
        const auto row = table->row(i);
        promise(row.line() > before && row.line() <= lines, "rows have ascending lines");
        before = row.line();
        for (std::size_t column = 0; column < row.size(); ++column)
            text += row.cell(column).size();
        promise(row.cell(row.size()).empty(), "beyond the last cell is nothing");
    }
    promise(text <= bytes.size(), "cells hold no more than the file");
}

exchange::HmisFiles files_in(std::string_view bytes) {
    static constexpr std::array<std::pair<char, std::string_view>, 6> names = {
        {{'C', "Client.csv"},
         {'E', "Enrollment.csv"},
         {'X', "Exit.csv"},
         {'S', "Services.csv"},
         {'U', "User.csv"},
         {'Z', "Export.csv"}}};
    exchange::HmisFiles files;
    std::string* open = nullptr;
    while (!bytes.empty()) {
        const std::string_view line = bytes.substr(0, bytes.find('\n'));
        const std::string_view whole = bytes.substr(0, line.size() + 1);
        bytes.remove_prefix(whole.size());
        const auto name = std::find_if(names.begin(), names.end(), [&](const auto& one) {
            return line.size() == 2 && line[0] == '=' && line[1] == one.first;
        });
        if (name != names.end()) {
            open = &files[std::string(name->second)];
        } else if (open != nullptr) {
            open->append(whole);
        }
    }
    return files;
}

void read_export(std::string_view bytes) {
    static const calendar::Zone zone =
        calendar::Zone::load("America/Chicago").value_or(calendar::Zone());
    const exchange::HmisFiles files = files_in(bytes);
    const exchange::HmisOptions options{model::Level::cm, calendar::Date::of(2026, 3, 20),
                                        calendar::Instant::from_seconds(1'774'000'000)};
    const auto import = exchange::read_hmis(files, options, zone);
    if (!import) {
        promise(!import.error().code.empty(), "a refused export has a code");
        return;
    }
    for (const exchange::FileCount& count : import->files)
        promise(count.adds_up(), "every row is counted once", count.file);
    for (const exchange::Reject& reject : import->rejects)
        promise(reject.line >= 1 && !reject.code.empty(), "a reject has its line", reject.reason);
    for (const exchange::HmisCase& one : import->cases) {
        const std::string text = codec::print_json(one.record);
        const auto record = codec::Document<model::Case>::parse(text, one.id);
        promise(record.has_value(), "what is taken in is a case record", text);
        const exchange::Merged merged = exchange::merge(one.record, one);
        promise(!merged.is_changed() && merged.conflicts.empty(),
                "the same import a second time changes nothing", text);
    }
    for (const exchange::HmisStaff& one : import->staff) {
        const std::string text = codec::print_json(one.record);
        const auto record = codec::Document<model::Staff>::parse(text, one.id);
        promise(record.has_value(), "what is taken in is a worker's record", text);
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::string_view text = fuzz::text_of(bytes, size);
    read_table(text);
    read_export(text);
    return 0;
}
