#include <algorithm>
#include <map>

#include "base/diagnostics.hpp"
#include "casework/audit.hpp"
#include "casework/scan.hpp"
#include "check_store.hpp"
#include "codec/history.hpp"
#include "codec/scan.hpp"
#include "render/text.hpp"
#include "store/layout.hpp"
#include "support/table.hpp"

namespace rsc::tools {
namespace {

using codec::FindingOut;

struct Checker {
    const validate::Surroundings* around = nullptr;
    std::set<std::string, std::less<>>* only = nullptr;
    std::vector<Finding> findings;
    std::map<std::string, std::vector<std::string>> open_cases;  // by client
    std::size_t checked = 0;

    void operator()(const model::Case& record, std::string_view text, const std::string& file) {
        if (!record.discharge || record.discharge->voided) {
            open_cases[record.client.id.str()].push_back(record.id.str());
            for (const model::SamePerson& link : record.client.same_as) {
                if (link.voided || link.ended) continue;
                open_cases[link.client.str()].push_back(record.id.str());
            }
        }
        if (!only->empty() && !only->contains(record.id.text)) return;
        ++checked;
        std::vector<Finding> here = validate::check_case(record, *around, file);
        if (store::case_file(record.id) != file) {
            here.push_back(finding_of("check.name-mismatch", {file, "/id", 0, 0},
                                      "the id that the file is named by",
                                      "'" + record.id.str() + "'"));
        }
        // Whether it begins in this store is for 'rsc audit verify', which knows what came in.
        auto history = codec::verify_history(text, {}, true, file);
        if (!history.as_recorded) {
            here.push_back(finding_of("check.hand-edited", {file, "", 0, 0},
                                      "the record as its last history entry left it",
                                      record.history.empty() ? "no history" : "another"));
        } else {
            std::move(history.findings.begin(), history.findings.end(), std::back_inserter(here));
        }
        if (!here.empty()) codec::locate(here, text);
        for (Finding& finding : here)
            findings.push_back(std::move(finding));
    }
};

/// The records of workers, providers and the agency, which the cases rest on.
Result<void> check_others(Invocation& in, const casework::Agency& agency,
                          const validate::Surroundings& around, std::vector<Finding>& findings,
                          std::vector<Error>& errors) {
    const auto take = [&](std::vector<Finding> here, const std::string& text) {
        if (!here.empty()) codec::locate(here, text);
        std::move(here.begin(), here.end(), std::back_inserter(findings));
    };
    for (const auto& staff : agency.staff()) {
        auto text = in.read_record(agency, Target::worker, staff->id.str());
        if (!text) return pass_on(text);
        take(validate::check_record(*staff, around, file_of(Target::worker, staff->id.str())),
             *text);
    }
    auto text = in.read_record(agency, Target::agency, {});
    if (!text) return pass_on(text);
    take(validate::check_record(agency.record(), around, file_of(Target::agency, {})), *text);
    auto providers = agency.folder().list("providers");
    if (!providers) return pass_on(providers);
    for (const std::string& id : *providers) {
        const std::string file = file_of(Target::provider, id);
        auto bytes = agency.folder().read(file);
        if (!bytes) {
            errors.push_back(std::move(bytes.error()));
            continue;
        }
        auto provider = codec::Document<model::Provider>::parse(*bytes, file);
        if (!provider) continue;  // among the agency's findings
        take(validate::check_record(**provider, around, file), *bytes);
    }
    return {};
}

/// What the journal says of cases that are named. Files that cannot be read are told already.
Result<std::vector<Finding>> against_journal(const casework::Agency& agency,
                                             const std::set<std::string, std::less<>>& cases,
                                             const std::vector<Error>& unread) {
    std::vector<std::string> files;
    for (const std::string& id : cases)
        files.push_back(store::case_file(CaseId{id}));
    std::erase_if(files, [&](const std::string& file) {
        return std::any_of(unread.begin(), unread.end(),
                           [&](const Error& error) { return error.place.file == file; });
    });
    return casework::audit_files(agency.folder(), agency.config().id, files);
}

Exit list_checks(Invocation& in) {
    render::Table table({{"check", {}}, {"severity", {}}, {"what it finds", {}}});
    for (const Diagnostic& diagnostic : diagnostics()) {
        if (!diagnostic.code.starts_with("check.")) continue;
        table.add({std::string(diagnostic.code), std::string(name(diagnostic.severity)),
                   std::string(diagnostic.title)});
    }
    in.print(table.text());
    return in.finish(Exit::ok);
}

Exit run(Invocation& in) {
    std::vector<std::string> cases;
    bool list = false;
    bool of_store = false;
    bool repair = false;
    std::string fail_on = "error";
    in.store_option("-C");
    in.arguments("CASE", cases, "Only these cases");
    in.flag("--store", of_store, "The store itself: files, modes, journal, histories, left-overs");
    in.flag("--repair", repair, "With --store: settle and set what can be proven");
    in.changes_store();
    in.flag("--list", list, "List the checks there are");
    in.value("--fail-on", fail_on, "SEVERITY",
             "Exit with 1 from this severity on: note, warning, error");
    in.words(names_of(Severity{}));
    in.format_options({Format::table, Format::json, Format::ndjson});
    if (!in.parse()) return in.status();
    if (list) return list_checks(in);
    const auto threshold = named<Severity>(fail_on);
    if (!threshold) {
        return in.fail(Kind::usage, "usage.bad-value", "--fail-on: there is no '" + fail_on + "'",
                       "one of note, warning, error");
    }
    if (of_store || repair) {
        if (of_store && cases.empty()) return check_store(in, *threshold, repair);
        return in.fail(Kind::usage, "usage.bad-value",
                       of_store ? "--store is of the whole store: no case can be named"
                                : "--repair goes with --store",
                       "rsc check --store --repair");
    }
    auto agency = in.open_agency();
    if (!agency) return in.fail(agency.error());
    auto now = in.now(agency->config().sandbox);
    if (!now) return in.fail(now.error());
    const validate::Surroundings around = agency->surroundings(*now);
    std::set<std::string, std::less<>> only(cases.begin(), cases.end());
    for (const std::string& id : only) {
        auto there = is_well_formed_id(id) ? agency->folder().exists(store::case_file(CaseId{id}))
                                           : Result<bool>(false);
        if (!there) return in.fail(there.error());
        if (!*there) {
            return in.fail(Kind::not_found, "usage.not-found", "there is no case " + id,
                           "'rsc case list' lists the cases");
        }
    }
    casework::ScanProblems problems;
    in.read_all(*agency);
    casework::Progress progress;
    auto line = in.show(progress);
    auto checkers = casework::scan(
        agency->folder(), casework::scan_threads(),
        [&] {
            Checker checker;
            checker.around = &around;
            checker.only = &only;
            return checker;
        },
        problems, {}, &progress);
    line.reset();
    if (!checkers) return in.fail(checkers.error());

    std::vector<Finding> findings;
    std::map<std::string, std::vector<std::string>> open_cases;
    std::size_t checked = 0;
    for (Checker& checker : *checkers) {
        checked += checker.checked;
        std::move(checker.findings.begin(), checker.findings.end(), std::back_inserter(findings));
        for (auto& [client, ids] : checker.open_cases) {
            auto& all = open_cases[client];
            all.insert(all.end(), ids.begin(), ids.end());
        }
    }
    if (only.empty()) {
        if (auto done = check_others(in, *agency, around, findings, problems.errors); !done) {
            return in.fail(done.error());
        }
    }
    // Reading all files against the journal is for 'rsc check --store'; of those that were named it
    // costs little, and an older one looks whole.
    if (!only.empty()) {
        auto there = against_journal(*agency, only, problems.errors);
        if (!there) return in.fail(there.error());
        for (Finding& finding : *there) {
            const auto told = [&](const Finding& one) {
                return one.code == "check.hand-edited" && one.place.file == finding.place.file;
            };
            if (std::any_of(findings.begin(), findings.end(), told)) continue;
            findings.push_back(std::move(finding));
        }
    }
    for (auto& [client, ids] : open_cases) {
        std::sort(ids.begin(), ids.end());
        for (std::size_t i = 1; i < ids.size(); ++i) {
            if (!only.empty() && !only.contains(ids[i])) continue;
            findings.push_back(finding_of("check.duplicate-client",
                                          {store::case_file(CaseId{ids[i]}), "/client/id", 0, 0},
                                          "one open case of client " + client, "also " + ids[0]));
        }
    }
    if (only.empty()) {
        for (const std::string directory :
             {"", "cases", "staff", "providers", "policies", "calendars"}) {
            auto strays = agency->folder().strays(directory);
            if (!strays) return in.fail(strays.error());
            for (const std::string& name : *strays) {
                problems.strays.push_back(directory.empty() ? name : directory + "/" + name);
            }
        }
    }
    for (const std::string& stray : problems.strays) {
        if (only.empty()) {
            findings.push_back(
                finding_of("check.stray-file", {stray, "", 0, 0}, "a case file", stray));
        }
    }
    std::stable_sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) {
        return std::tie(a.place.file, a.code, a.place.pointer) <
               std::tie(b.place.file, b.code, b.place.pointer);
    });

    render::CheckOut out;
    out.heading = heading_of(*agency, std::nullopt);
    out.records = static_cast<std::int64_t>(checked);
    const auto wanted = [&](const Error& error) {
        if (only.empty()) return true;
        for (const std::string& id : only) {
            if (store::case_file(CaseId{id}) == error.place.file) return true;
        }
        return false;
    };
    std::erase_if(problems.errors, [&](const Error& error) { return !wanted(error); });
    out.findings = findings_of(problems.errors);
    if (only.empty()) {
        for (const Finding& finding : agency->findings())
            out.findings.emplace_back(finding);
    }
    Exit status = exit_of_unread(out.findings);
    for (const Finding& finding : findings) {
        if (finding.severity >= *threshold) status = worse(status, Exit::found);
        out.findings.emplace_back(finding);
    }
    switch (in.format()) {
        case Format::json: in.print(render::json_text(out, agency->zone())); break;
        case Format::ndjson:
            for (const FindingOut& finding : out.findings) {
                in.print(render::ndjson_line(finding, agency->zone()));
            }
            break;
        default: {
            in.print(findings_text(out.findings));
            std::map<std::string, std::int64_t> by_code;
            for (const FindingOut& finding : out.findings)
                ++by_code[finding.code];
            if (!by_code.empty()) in.print("\n");
            for (const auto& [code, count] : by_code) {
                in.print(std::to_string(count) + "  " + code + "\n");
            }
            in.print("Records checked: " + std::to_string(checked) +
                     ", findings: " + std::to_string(out.findings.size()) + "\n");
        }
    }
    return in.finish(status);
}

}  // namespace

Command check_command() {
    return {"check",
            "",
            "Judging",
            "What is wrong with the records: contradictions, gaps, broken files",
            run,
            {{"rsc check", "Every finding of every record."},
             {"rsc check C-0007 --fail-on warning", "One case; exit status 1 from warnings on."},
             {"rsc check --store", "The store itself, with its journal."},
             {"rsc check --list", "The checks there are."}}};
}

}  // namespace rsc::tools
