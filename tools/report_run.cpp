#include "report_run.hpp"

#include <map>
#include <set>

#include "names.hpp"
#include "render/present.hpp"
#include "support/dates.hpp"
#include "support/rights.hpp"
#include "support/rules.hpp"

namespace rsc::tools {

void ReportOptions::declare(Invocation& in, const Choices& choices) {
    if (choices.streams) {
        in.optional_argument("INPUT", input, "-: case records on standard input, one a line");
    }
    in.stores_option();
    in.view_options();
    in.values("--worker", workers, "WORKER", "Only what is of this worker; 'me' is who acts");
    if (choices.levels) {
        in.values("--level", levels, "LEVEL", "Only RSC-I, RSC-F or CM");
        in.words(names_of(model::Level{}));
    }
    if (choices.rules) in.values("--rule", rules, "RULE", "Only these rules");
    if (choices.verdicts) {
        in.values("--verdict", verdicts, "VERDICT", "Only these verdicts");
        in.words(names_of(timeline::Verdict{}));
    }
    if (!choices.since.empty()) in.value("--since", since, "DATE", choices.since);
    if (!choices.through.empty()) in.value("--through", through, "DATE", choices.through);
    if (!choices.groups) {
        in.value("--group-by", group_by, "COLUMN", "Count the rows by what this column says");
    }
    in.flag("--list", list, "The rows, too, where they are grouped or counted only");
    in.flag("--names", names, "Show the names of clients; it is logged");
    in.number("--threads", threads, 1, 256, "Threads that read and judge");
    declare_forms(in, choices.more);
}

void ReportOptions::declare_forms(Invocation& in, std::initializer_list<Format> more) {
    in.value("--part", part, "LIST", "The list that --group-by, CSV and NDJSON are of");
    in.number("--suppress-below", suppress_below, 2, 1000,
              "Hide counts smaller than this, and what would betray them");
    in.colour_option();
    std::vector<Format> formats{Format::table, Format::json, Format::ndjson, Format::csv,
                                Format::html};
    formats.insert(formats.end(), more);
    in.format_options(formats);
}

namespace {

/// What is arranged for people has no schema: programs arrange the rows themselves.
constexpr bool is_for_people(Format format) {
    return format == Format::table || format == Format::csv || format == Format::html;
}

}  // namespace

Result<void> ReportOptions::check(Invocation& in) const {
    if (!input.empty() && input != "-") {
        return fail(Kind::usage, "usage.bad-value",
                    "what is read is the store, or '-' for standard input; not '" + input + "'",
                    "-C names the store");
    }
    if (input == "-" && in.stores().size() > 1) {
        return fail(Kind::usage, "usage.bad-value", "what comes on standard input is of one store",
                    "name one store with -C");
    }
    if (arranged() && !is_for_people(in.format())) {
        return fail(Kind::usage, "usage.bad-value",
                    "--group-by COLUMN, --suppress-below and --names are of tables, csv and html",
                    "take one of these, or group the rows of the JSON");
    }
    if (names && suppress_below > 0) {
        return fail(Kind::usage, "usage.bad-value",
                    "--names tells people apart, and --suppress-below is so that nobody can",
                    "leave one of them out");
    }
    return {};
}

Result<report::Selection> ReportOptions::selection(const ReportStore& store) const {
    report::Selection selection;
    selection.workers.insert(workers.begin(), workers.end());
    auto parsed_levels = parse_words<model::Level>(levels, "--level");
    if (!parsed_levels) return pass_on(parsed_levels);
    selection.levels = std::move(*parsed_levels);
    auto parsed_verdicts = parse_words<timeline::Verdict>(verdicts, "--verdict");
    if (!parsed_verdicts) return pass_on(parsed_verdicts);
    selection.verdicts = std::move(*parsed_verdicts);
    for (const std::string& rule : rules) {
        if (auto found = find_rule(store.agency, "--rule", rule); !found) return pass_on(found);
        selection.rules.insert(rule);
    }
    for (const auto& [option, text, day] :
         {std::tuple{"--since", &since, &selection.since},
          std::tuple{"--through", &through, &selection.through}}) {
        if (text->empty()) continue;
        auto parsed = parse_day(option, *text, store.today());
        if (!parsed) return pass_on(parsed);
        *day = *parsed;
    }
    if (selection.since && selection.through && *selection.through < *selection.since) {
        return fail(Kind::usage, "check.interval-reversed", "--through is before --since",
                    "exchange the two days");
    }
    return selection;
}

std::vector<std::string> ReportOptions::only() const {
    std::vector<std::string> only;
    const auto add = [&only](std::string_view what, const std::vector<std::string>& words) {
        for (const std::string& word : words)
            only.push_back(std::string(what) + " " + word);
    };
    add("worker", workers);
    add("rule", rules);
    add("level", levels);
    add("verdict", verdicts);
    if (!since.empty()) only.push_back("since " + since);
    if (!through.empty()) only.push_back("through " + through);
    return only;
}

Result<std::unique_ptr<ReportStore>> open_report_store(Invocation& in, ReportOptions& options) {
    if (auto checked = options.check(in); !checked) return pass_on(checked);
    auto agency = in.open_agency();
    if (!agency) return pass_on(agency);
    auto view = in.view(*agency);
    if (!view) return pass_on(view);
    if (options.judges && agency->policies().adoptions().empty()) {
        return fail(Kind::invalid, "adoption.missing",
                    "no policy is in force in store " + std::string(agency->config().id),
                    "run 'rsc policy adopt PACK@REVISION --from DATE'");
    }
    if (auto told = resolve_me(in, *agency, options.workers); !told) return pass_on(told);
    for (const std::string& worker : options.workers) {
        // A name that nobody has would give an empty report, which looks like nothing owed.
        if (worker == "agency" || worker == "supervisor" ||
            agency->directory().find(WorkerId{worker}) != nullptr) {
            continue;
        }
        return fail(Kind::not_found, "usage.not-found",
                    "--worker: there is no worker '" + worker + "'",
                    "a worker's id, 'me', 'agency', or 'supervisor' where none is named");
    }
    auto store = std::make_unique<ReportStore>(ReportStore{std::move(*agency), {}, {}, {}});
    store->setting = store->agency.setting(*view);
    for (const auto& worker : store->agency.staff())
        store->staff.push_back(&*worker);
    return store;
}

render::Holding holding_for(Format format) {
    return is_for_people(format) ? render::Holding::rows : render::Holding::json;
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

void show_names(Invocation& in, ReportStore& store, render::Sheet& sheet) {
    std::map<std::string, std::string> names;
    std::vector<std::string> cases;
    for (const std::string& subject : render::subjects(sheet)) {
        const std::string file = store::case_file(CaseId{subject});
        auto text = store.agency.folder().read(file);
        if (!text) continue;  // workers and the agency are subjects, too
        auto record = codec::Document<model::Case>::parse(*text, file);
        if (!record) continue;
        const model::Client& client = (*record)->client;
        names[subject] = full_name(client);
        cases.push_back(subject);
    }
    if (!cases.empty()) in.log_reading(store.agency, cases, "--names");
    render::add_names(sheet, names);
}

namespace {

/// Groups and hides, as asked for. The list that CSV and NDJSON give.
Result<std::size_t> arrange(const ReportOptions& options, std::vector<render::Sheet>& sheets) {
    std::size_t part = 0;
    if (!options.part.empty()) {
        const auto& grids = sheets.front().grids;
        std::string known;
        for (part = 0; part < grids.size() && grids[part].key != options.part; ++part)
            known += (known.empty() ? "" : ", ") + grids[part].key;
        if (part == grids.size()) {
            return fail(Kind::usage, "usage.bad-value",
                        "--part: there is no list '" + options.part + "'", "one of " + known);
        }
    }
    if (!options.group_by.empty()) {
        for (render::Sheet& sheet : sheets) {
            const std::string known = render::group_by(sheet, part, options.group_by, options.list);
            if (!known.empty()) {
                return fail(Kind::usage, "usage.bad-value",
                            "--group-by: the list '" + sheet.grids[part].key + "' has no column '" +
                                options.group_by + "'",
                            "one of " + known);
            }
        }
        part = 0;
    }
    if (options.suppress_below > 0) {
        for (render::Sheet& sheet : sheets)
            render::suppress(sheet, options.suppress_below);
    }
    return part;
}

}  // namespace

Exit print_sheets(Invocation& in, const ReportOptions& options, std::vector<render::Sheet> sheets,
                  Exit status) {
    auto part = arrange(options, sheets);
    if (!part) return in.fail(part.error());
    switch (in.format()) {
        case Format::json: in.print(render::sheets_json(sheets)); break;
        case Format::csv: in.print(render::sheets_csv(sheets, *part)); break;
        case Format::html: in.print(render::sheets_page(sheets)); break;
        case Format::ndjson:
            for (const render::Sheet& sheet : sheets) {
                in.print(render::sheet_ndjson(
                    sheet, options.part.empty() ? std::optional<std::size_t>() : *part));
            }
            break;
        case Format::ics:  // not of every report
        case Format::openmetrics:
        case Format::table:
            for (std::size_t i = 0; i < sheets.size(); ++i)
                in.print((i > 0 ? "\n" : "") + render::sheet_text(sheets[i], in.look()));
            break;
    }
    return in.finish(status);
}

}  // namespace rsc::tools
