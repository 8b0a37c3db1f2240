#include "casework/scan.hpp"
#include "names.hpp"
#include "render/text.hpp"
#include "support/rights.hpp"
#include "support/table.hpp"

namespace rsc::tools {
namespace {

struct Lister {
    timeline::Facts facts;
    std::vector<render::CaseLine> lines;

    explicit Lister(const timeline::Setting& setting) : facts(setting) {}

    void operator()(const model::Case& record, std::string_view, const std::string&) {
        facts.load(record);
        const calendar::Date today = facts.sight().as_of_day();
        render::CaseLine line;
        line.id = record.id.str();
        line.client = record.client.id.str();
        line.name = full_name(record.client);
        line.discharged = facts.discharge_day();
        line.level = facts.level_on(line.discharged ? std::min(today, *line.discharged) : today);
        if (!line.discharged) line.worker = facts.coordinator_at(facts.sight().as_of()).str();
        if (facts.enrolment() != nullptr) {
            line.enrolled = facts.sight().interval(facts.enrolment()->occurred).day;
        }
        line.entries = static_cast<std::int64_t>(record.contacts.size() + record.sccp.size() +
                                                 record.acuity.size() + record.sars.size());
        lines.push_back(std::move(line));
    }
};

Exit run_case_list(Invocation& in) {
    bool open_only = false;
    bool names = false;
    std::vector<std::string> workers;
    in.store_option();
    in.view_options();
    in.flag("--open", open_only, "Only cases that are not discharged");
    in.values("--worker", workers, "WORKER", "Only cases this worker leads now; 'me' is who acts");
    in.flag("--names", names, "Show the names of clients; it is logged");
    in.format_options({Format::table, Format::json, Format::ndjson, Format::csv});
    if (!in.parse()) return in.status();
    auto agency = in.open_agency();
    if (!agency) return in.fail(agency.error());
    auto view = in.view(*agency);
    if (!view) return in.fail(view.error());
    if (auto told = resolve_me(in, *agency, workers); !told) return in.fail(told.error());
    const timeline::Setting setting = agency->setting(*view);
    casework::ScanProblems problems;
    in.log_reading(*agency, {}, names ? "--names" : "");
    in.hold_still(agency->folder());
    auto listers = casework::scan(
        agency->folder(), casework::scan_threads(), [&] { return Lister(setting); }, problems);
    if (!listers) return in.fail(listers.error());

    render::CaseListOut out;
    out.heading = heading_of(*agency, *view);
    for (Lister& lister : *listers) {
        for (render::CaseLine& line : lister.lines) {
            if (open_only && line.discharged) continue;
            if (!workers.empty() &&
                std::find(workers.begin(), workers.end(), line.worker) == workers.end()) {
                continue;
            }
            if (!names) line.name.clear();
            out.cases.push_back(std::move(line));
        }
    }
    std::sort(out.cases.begin(), out.cases.end(),
              [](const auto& a, const auto& b) { return a.id < b.id; });
    out.findings = findings_of(problems.errors);

    const auto day = [](const std::optional<calendar::Date>& date) {
        return date ? date->text() : std::string("-");
    };
    const auto level = [](const render::CaseLine& line) {
        return line.level ? std::string(name(*line.level)) : std::string("-");
    };
    switch (in.format()) {
        case Format::json: in.print(render::json_text(out, agency->zone())); break;
        case Format::ndjson:
            for (const auto& line : out.cases)
                in.print(render::ndjson_line(line, agency->zone()));
            break;
        case Format::csv: {
            render::Csv csv;
            const auto add = [&](std::vector<std::string> cells, const std::string& name) {
                if (names) cells.insert(cells.begin() + 2, name);
                csv.add(cells);
            };
            add({"case", "client", "level", "worker", "enrolled", "discharged", "entries"}, "name");
            for (const auto& line : out.cases) {
                add({line.id, line.client, line.level ? level(line) : "", line.worker,
                     line.enrolled ? day(line.enrolled) : "",
                     line.discharged ? day(line.discharged) : "", std::to_string(line.entries)},
                    line.name);
            }
            in.print(csv.text());
            break;
        }
        case Format::html:  // not offered
        case Format::ics:
        case Format::openmetrics:
        case Format::table: {
            if (out.heading.sandbox) in.print("SANDBOX: nothing in this store is real\n");
            std::vector<render::Column> columns = {{"case", {}},
                                                   {"client", {}},
                                                   {"level", {}},
                                                   {"worker", {}},
                                                   {"enrolled", {}},
                                                   {"discharged", {}},
                                                   {"entries", render::Align::right}};
            if (names) columns.insert(columns.begin() + 2, {"name", {}});
            render::Table table(columns);
            for (const auto& line : out.cases) {
                std::vector<std::string> cells = {line.id,
                                                  line.client,
                                                  level(line),
                                                  line.worker.empty() ? "-" : line.worker,
                                                  day(line.enrolled),
                                                  day(line.discharged),
                                                  std::to_string(line.entries)};
                if (names) cells.insert(cells.begin() + 2, render::safe(line.name));
                table.add(std::move(cells));
            }
            in.print(table.text(in.look()));
        }
    }
    if (!out.findings.empty() && in.format() != Format::json) report_findings(out.findings);
    return in.finish(exit_of_unread(out.findings));
}

}  // namespace

Command case_list_command() {
    return {"case",
            "list",
            "Cases",
            "The cases of the store: level, worker, enrolment, discharge",
            run_case_list,
            {{"rsc case list --open --worker W-ana", "The open cases that W-ana leads."},
             {"rsc case list --names --open", "Which id belongs to whom; the reading is logged."},
             {"rsc case list --format csv -o cases.csv", "All cases, for a spreadsheet."}}};
}

}  // namespace rsc::tools
