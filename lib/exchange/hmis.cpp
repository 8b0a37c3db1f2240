#include "exchange/hmis.hpp"

#include <array>

#include "exchange/hmis_export.hpp"

namespace rsc::exchange {
namespace {

struct Part {
    std::string_view file;
    bool needed;
};
constexpr std::array<Part, 9> files_of_export = {{
    {"Client.csv", true},
    {"Enrollment.csv", true},
    {"Exit.csv", false},
    {"Services.csv", false},
    {"CurrentLivingSituation.csv", false},
    {"Event.csv", false},
    {"IncomeBenefits.csv", false},
    {"User.csv", false},
    {"Export.csv", false},
}};

/// The tables of the files that are there. All that is wrong with them is collected.
Result<HmisTables> tables_of(const HmisFiles& files) {
    HmisTables tables;
    std::vector<Error> errors;
    for (const auto& [name, needed] : files_of_export) {
        const auto at = files.find(name);
        if (at == files.end()) {
            if (!needed) continue;
            errors.push_back(fail(Kind::not_found, "import.missing-file",
                                  "the export has no " + std::string(name),
                                  "export again, or name the folder that holds it",
                                  Place{std::string(name), {}, 0, 0})
                                 .value());
            continue;
        }
        auto table = Table::parse(at->second, name);
        if (!table) {
            errors.push_back(std::move(table.error()));
            continue;
        }
        const auto complete = table->require(needed_columns(name));
        if (!complete) errors.push_back(complete.error());
        tables.emplace(name, std::move(*table));
    }
    if (errors.empty()) return tables;
    if (errors.size() == 1) return tl::unexpected(std::move(errors.front()));

    Error all = errors.front();
    all.message += ", and " + std::to_string(errors.size() - 1) + " more faults of the export";
    for (const Error& error : errors) {
        all.findings.push_back(
            {error.code, Severity::error, error.place, error.message, {}, {}, error.hint});
    }
    return tl::unexpected(std::move(all));
}

bool names_are_hashed(const HmisTables& tables) {
    const auto at = tables.find("Export.csv");
    if (at == tables.end() || at->second.size() == 0) return false;
    return means_hashed(at->second.row(0).cell(at->second.column("HashStatus").value()));
}

}  // namespace

std::vector<std::string_view> hmis_file_names() {
    std::vector<std::string_view> names;
    for (const Part& part : files_of_export)
        names.push_back(part.file);
    return names;
}

Result<HmisImport> read_hmis(const HmisFiles& files, const HmisOptions& options,
                             const calendar::Zone& zone) {
    const auto tables = tables_of(files);
    if (!tables) return tl::unexpected(tables.error());

    HmisImport import;
    import.names_hashed = names_are_hashed(*tables);
    const HmisExport rows = read_rows(*tables, options, zone, import);
    make_cases(rows, options, zone, import);
    make_staff(rows, import);
    return import;
}

}  // namespace rsc::exchange
