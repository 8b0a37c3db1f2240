#include "report_run.hpp"

#include "base/suggest.hpp"

namespace rsc::tools {

tl::unexpected<Error> no_such_rule(const casework::Agency& agency, const std::string& rule) {
    std::vector<std::string> rules;
    for (const auto& entry : agency.policies().rules())
        rules.emplace_back(entry.rule->id);
    const std::string near = nearest(rule, rules);
    return fail(
        Kind::not_found, "usage.not-found", "no policy in force has a rule '" + rule + "'",
        near.empty() ? "'rsc policy show PACK' lists the rules" : "did you mean '" + near + "'?");
}

void ReportOptions::declare(Invocation& in, bool with_levels, std::initializer_list<Format> more) {
    in.stores_option();
    in.view_options();
    in.values("--worker", workers, "WORKER", "Only what is of this worker");
    if (with_levels) in.values("--level", levels, "LEVEL", "Only RSC-I, RSC-F or CM");
    in.value("--part", part, "LIST", "The list that CSV gives; the first when not given");
    in.number("--threads", threads, 1, 256, "Threads that read and judge");
    std::vector<Format> formats{Format::table, Format::json, Format::ndjson, Format::csv,
                                Format::html};
    formats.insert(formats.end(), more);
    in.format_options(formats);
}

Result<report::Selection> ReportOptions::selection() const {
    report::Selection selection;
    selection.workers.insert(workers.begin(), workers.end());
    auto parsed = parse_words<model::Level>(levels, "--level");
    if (!parsed) return pass_on(parsed);
    selection.levels = std::move(*parsed);
    return selection;
}

Result<std::unique_ptr<ReportStore>> open_report_store(Invocation& in,
                                                       const ReportOptions& options) {
    auto agency = in.open_agency();
    if (!agency) return pass_on(agency);
    auto view = in.view(*agency);
    if (!view) return pass_on(view);
    if (agency->policies().adoptions().empty()) {
        return fail(Kind::invalid, "adoption.missing",
                    "no policy is in force in store " + std::string(agency->config().id),
                    "run 'rsc policy adopt PACK@REVISION --from DATE'");
    }
    for (const std::string& worker : options.workers) {
        // A name that nobody has would give an empty report, which looks like nothing owed.
        if (worker == "agency" || worker == "supervisor" ||
            agency->directory().find(WorkerId{worker}) != nullptr) {
            continue;
        }
        return fail(Kind::not_found, "usage.not-found",
                    "--worker: there is no worker '" + worker + "'",
                    "a worker's id, 'agency', or 'supervisor' where none is named");
    }
    auto store = std::make_unique<ReportStore>(ReportStore{std::move(*agency), {}, {}, {}});
    store->setting = store->agency.setting(*view);
    for (const auto& worker : store->agency.staff())
        store->staff.push_back(&*worker);
    return store;
}

Exit told_unread(Invocation& in, const std::vector<codec::FindingOut>& findings,
                 const casework::ScanProblems& problems) {
    for (const std::string& stray : problems.strays)
        in.warn(stray + ": not a case file, not read");
    if (findings.empty()) return Exit::ok;
    if (in.format() != Format::json) {
        report_findings(findings);
        if (!problems.errors.empty()) {
            in.warn("not read: " + std::to_string(problems.errors.size()) + " of " +
                    std::to_string(problems.errors.size() + problems.read) + " case records");
        }
    }
    return exit_of_unread(findings);
}

Exit print_sheets(Invocation& in, const ReportOptions& options,
                  const std::vector<render::Sheet>& sheets, Exit status) {
    std::size_t part = 0;
    if (!options.part.empty()) {
        const auto& grids = sheets.front().grids;
        std::string known;
        for (part = 0; part < grids.size() && grids[part].key != options.part; ++part)
            known += (known.empty() ? "" : ", ") + grids[part].key;
        if (part == grids.size()) {
            return in.fail(Kind::usage, "usage.bad-value",
                           "--part: there is no list '" + options.part + "'", "one of " + known);
        }
    }
    switch (in.format()) {
        case Format::json: in.print(render::sheets_json(sheets)); break;
        case Format::csv: in.print(render::sheets_csv(sheets, part)); break;
        case Format::html: in.print(render::sheets_page(sheets)); break;
        case Format::ndjson:
            for (const render::Sheet& sheet : sheets)
                in.print(render::sheet_ndjson(sheet));
            break;
        case Format::ics:  // not of every report
        case Format::openmetrics:
        case Format::table:
            for (std::size_t i = 0; i < sheets.size(); ++i)
                in.print((i > 0 ? "\n" : "") + render::sheet_text(sheets[i]));
            break;
    }
    return in.finish(status);
}

}  // namespace rsc::tools
