#include <algorithm>
#include <map>

#include "base/diagnostics.hpp"
#include "codec/import_map.hpp"
#include "exchange/mapping.hpp"
#include "exchange/tables.hpp"
#include "importing.hpp"
#include "store/layout.hpp"

namespace rsc::tools {
namespace {

using exchange::Mapping;
using exchange::Table;

constexpr std::string_view extension = ".csv";

/// Tables that an export writes beside those of the records.
bool is_about_the_export(std::string_view name) {
    return name == "dictionary" || name == "disclosures-made";
}

/// The folder that 'rsc export csv' wrote: whole records.
Result<void> take_tables(Importing& import, const std::string& directory) {
    auto names = list_files(directory, extension);
    if (!names) return pass_on(names);
    std::map<std::string, Table> tables;
    for (const std::string& file : *names) {
        const std::string name = file.substr(0, file.size() - extension.size());
        if (is_about_the_export(name)) continue;
        auto bytes = read_file(directory + "/" + file, largest_table);
        if (!bytes) return pass_on(bytes);
        auto table = Table::parse(*bytes, file);
        if (!table) return pass_on(table);
        tables.emplace(name, std::move(*table));
    }
    auto joined = exchange::CaseTables::join(tables);
    if (!joined) return pass_on(joined);
    if (auto strays = joined->strays(); !strays.empty()) {
        Error error{Kind::invalid,
                    strays.front().code,
                    "rows belong to no case",
                    {},
                    strays.front().place,
                    {}};
        error.findings = std::move(strays);
        return tl::unexpected(std::move(error));
    }
    for (std::size_t at = 0; at < joined->size(); at += Importing::batch_size) {
        std::vector<Incoming> records;
        for (std::size_t i = at; i < std::min(joined->size(), at + Importing::batch_size); ++i) {
            auto one = joined->record(i);
            // What could not be put together must not pass for the whole when it is fed back.
            if (!one.findings.empty()) {
                one.record["not-all-of-it"] = "see the tables: rows or cells of them are lacking";
            }
            records.push_back({one.record.dump(), "cases.csv:" + std::to_string(one.line),
                               std::move(one.findings), true});
        }
        if (auto done = import.take_records(std::move(records)); !done) return done;
    }
    return {};
}

/// A row as it came: in the table's own encoding, so that it can be fed back.
std::string line_of(const std::vector<std::string_view>& cells, model::Encoding encoding) {
    std::string line = exchange::csv_row(cells);
    if (encoding == model::Encoding::utf_8) return line;
    return exchange::to_windows_1252(line).value_or(line);
}
std::string line_of(const Table& table, std::size_t row, model::Encoding encoding) {
    std::vector<std::string_view> cells;
    for (std::size_t i = 0; i < table.row(row).size(); ++i)
        cells.push_back(table.row(row).cell(i));
    return line_of(cells, encoding);
}

/// What a mapping's rows are about.
Target target_of(exchange::MappedKind kind) {
    switch (kind) {
        case exchange::MappedKind::staff: return Target::worker;
        case exchange::MappedKind::provider: return Target::provider;
        case exchange::MappedKind::client_case: break;
    }
    return Target::client_case;
}

/// The rows of somebody else's table, by the record they belong to, in the order in which the
/// records come first.
class RowsByRecord {
  public:
    RowsByRecord(const Table& table, const Mapping& mapping, const Importing& import,
                 model::Encoding encoding)
        : table_(table), mapping_(mapping), import_(import), encoding_(encoding) {
        for (std::size_t i = 0; i < table.size(); ++i)
            add(i);
    }
    [[nodiscard]] std::vector<Importing::Rows> take() { return std::move(records_); }

  private:
    void add(std::size_t index) {
        const Table::Row row = table_.row(index);
        exchange::MappedRow mapped = mapping_.read(row, import_.agency().zone(), import_.now());
        const auto [place, is_new] = places_.emplace(mapped.record, records_.size());
        if (is_new) {
            Importing::Rows rows;
            rows.target = target_of(mapping_.kind());
            rows.id = mapped.record;
            if (!rows.id.empty()) rows.file = file_of(rows.target, rows.id);
            records_.push_back(std::move(rows));
        }
        Importing::Row one;
        one.incoming.text = line_of(table_, index, encoding_);
        one.incoming.place = table_.file() + ":" + std::to_string(row.line());
        const auto [first, is_first] =
            sources_.emplace(mapped.record + " " + mapped.source, row.line());
        if (!is_first && !mapping_.section().empty()) {
            mapped.findings.push_back(
                finding_of("import.duplicate", {table_.file(), {}, row.line(), 0},
                           "a key of its own", "that of line " + std::to_string(first->second)));
        }
        one.incoming.findings = std::move(mapped.findings);
        one.row = {mapping_.section(), std::move(mapped.source), std::move(mapped.members),
                   std::move(mapped.once)};
        records_[place->second].rows.push_back(std::move(one));
    }

    const Table& table_;
    const Mapping& mapping_;
    const Importing& import_;
    model::Encoding encoding_;
    std::map<std::string, std::size_t> places_;
    std::map<std::string, std::uint32_t> sources_;
    std::vector<Importing::Rows> records_;
};

Result<void> take_mapped(Importing& import, const std::string& file, const std::string& map_file) {
    auto map_text = read_file(map_file);
    if (!map_text) return pass_on(map_text);
    auto map = codec::Document<model::ImportMap>::parse(*map_text, map_file);
    if (!map) return pass_on(map);
    auto bytes = read_file(file, largest_table);
    if (!bytes) return pass_on(bytes);
    if ((*map)->encoding == model::Encoding::windows_1252) {
        auto text = exchange::from_windows_1252(*bytes);
        if (!text) {
            return fail(
                Kind::invalid, "import.csv", file + ": a byte that has no meaning in windows-1252",
                "export the file again, or correct the mapping's encoding", {file, {}, 0, 0});
        }
        bytes = std::move(*text);
    }
    auto table = Table::parse(*bytes, file);
    if (!table && (*map)->encoding == model::Encoding::utf_8) {
        table.error().hint += ", or say in the mapping that its encoding is windows-1252";
    }
    if (!table) return pass_on(table);
    auto mapping = Mapping::fit(**map, map_file, *table);
    if (!mapping) return pass_on(mapping);
    const std::vector<std::string_view> header(table->header().begin(), table->header().end());
    import.begin_rejects(line_of(header, (*map)->encoding) + "\n");
    std::vector<Importing::Rows> records =
        RowsByRecord(*table, *mapping, import, (*map)->encoding).take();
    for (std::size_t at = 0; at < records.size(); at += Importing::batch_size) {
        const std::size_t end = std::min(records.size(), at + Importing::batch_size);
        std::vector<Importing::Rows> batch(
            std::make_move_iterator(records.begin() + static_cast<std::ptrdiff_t>(at)),
            std::make_move_iterator(records.begin() + static_cast<std::ptrdiff_t>(end)));
        if (auto done = import.take_rows(std::move(batch)); !done) return done;
    }
    return {};
}

Exit run_import_csv(Invocation& in) {
    std::string input;
    std::string map_file;
    in.argument("FILE", input, "A table; without --map a folder that 'rsc export csv' wrote");
    in.value("--map", map_file, "MAP", "What the table's columns mean (rsc.import-map/1)");
    Importing import(in, std::string(casework::importing_csv));
    if (!import.begin()) return import.status();
    return import.finish(map_file.empty() ? take_tables(import, input)
                                          : take_mapped(import, input, map_file));
}

}  // namespace

Command import_csv_command() {
    return {
        "import",
        "csv",
        "Exchange",
        "Take in a spreadsheet, as a mapping file says what its columns mean",
        run_import_csv,
        {{"rsc import csv contacts.csv --map contacts.map.json --rejects again.csv --by W-lee",
          "What could not be taken in can be corrected and fed back."},
         {"rsc import csv tables/ --by W-lee", "Whole records, as 'rsc export csv' wrote them."}}};
}

}  // namespace rsc::tools
