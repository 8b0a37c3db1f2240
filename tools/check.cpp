#include <map>

#include "base/diagnostics.hpp"
#include "casework/scan.hpp"
#include "check_store.hpp"
#include "record_checks.hpp"
#include "render/text.hpp"
#include "store/layout.hpp"
#include "support/table.hpp"

namespace rsc::tools {
namespace {

using codec::FindingOut;

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

Exit run_check(Invocation& in) {
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
    auto shares = casework::scan(
        agency->folder(), casework::scan_threads(), [&] { return RecordChecks(around, only); },
        problems, {}, &progress);
    line.reset();
    if (!shares) return in.fail(shares.error());
    RecordChecks checks(around, only);
    for (RecordChecks& share : *shares)
        checks.merge(std::move(share));
    auto findings = checks.take(in, *agency, problems);
    if (!findings) return in.fail(findings.error());

    render::CheckOut out;
    out.heading = heading_of(*agency, std::nullopt);
    out.records = static_cast<std::int64_t>(checks.checked());
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
    for (const Finding& finding : *findings) {
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
            if (in.quiet() && out.findings.empty()) break;
            in.print(findings_text(out.findings));
            std::map<std::string, std::int64_t> by_code;
            for (const FindingOut& finding : out.findings)
                ++by_code[finding.code];
            if (!by_code.empty()) in.print("\n");
            for (const auto& [code, count] : by_code) {
                in.print(std::to_string(count) + "  " + code + "\n");
            }
            in.print("Records checked: " + std::to_string(checks.checked()) +
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
            run_check,
            {{"rsc check", "Every finding of every record."},
             {"rsc check C-0007 --fail-on warning", "One case; exit status 1 from warnings on."},
             {"rsc check --store", "The store itself, with its journal."},
             {"rsc check --list", "The checks there are."}}};
}

}  // namespace rsc::tools
