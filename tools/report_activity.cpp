#include <algorithm>
#include <tuple>

#include "casework/scan.hpp"
#include "render/text.hpp"
#include "report/activity.hpp"
#include "support/dates.hpp"
#include "support/table.hpp"

namespace rsc::tools {
namespace {

struct Counter {
    report::Activities activities;
    void operator()(const model::Case& record, std::string_view, const std::string&) {
        activities.add(record);
    }
};

Exit run(Invocation& in) {
    std::string from;
    std::string through;
    std::vector<std::string> facts;
    in.store_option();
    in.value("--from", from, "DATE", "First day of what occurred");
    in.value("--through", through, "DATE", "Last day of what occurred, included");
    in.values("--fact", facts, "FACT", "Only facts that begin so, like contacts or contacts.mode");
    in.format_options({Format::table, Format::json, Format::ndjson, Format::csv});
    if (!in.parse()) return in.status();
    auto agency = in.open_agency();
    if (!agency) return in.fail(agency.error());
    auto now = in.now(agency->config().sandbox);
    if (!now) return in.fail(now.error());
    const calendar::Date today = agency->zone().date_of(*now);
    report::Activities::Days days;
    for (const auto& [option, text, day] : {std::tuple{"--from", &from, &days.from},
                                            std::tuple{"--through", &through, &days.through}}) {
        if (text->empty()) continue;
        auto parsed = parse_day(option, *text, today);
        if (!parsed) return in.fail(parsed.error());
        *day = *parsed;
    }
    if (days.from && days.through && *days.through < *days.from) {
        return in.fail(Kind::usage, "check.interval-reversed", "--through is before --from",
                       "exchange the two days");
    }
    casework::ScanProblems problems;
    in.read_all(*agency);
    auto counters = casework::scan(
        agency->folder(), casework::scan_threads(),
        [&] { return Counter{report::Activities(agency->zone(), days)}; }, problems);
    if (!counters) return in.fail(counters.error());
    report::Activities all(agency->zone(), days);
    for (const Counter& counter : *counters)
        all.merge(counter.activities);
    for (const auto& staff : agency->staff())
        all.add(*staff);
    all.add(agency->record());
    auto providers = agency->folder().list("providers");
    if (!providers) return in.fail(providers.error());
    for (const std::string& id : *providers) {
        auto text = in.read_record(*agency, Target::provider, id);
        if (!text) {
            problems.errors.push_back(std::move(text.error()));
            continue;
        }
        auto provider =
            codec::Document<model::Provider>::parse(*text, file_of(Target::provider, id));
        if (provider) all.add(**provider);
    }

    render::ActivityOut out;
    out.heading = heading_of(*agency, std::nullopt);
    out.from = days.from;
    out.through = days.through;
    out.records = static_cast<std::int64_t>(problems.read);
    for (report::Activity& row : all.rows()) {
        const bool wanted =
            facts.empty() || std::any_of(facts.begin(), facts.end(), [&](const std::string& fact) {
                return row.fact == fact || row.fact.starts_with(fact + ".");
            });
        if (wanted) out.rows.push_back(std::move(row));
    }
    out.findings = findings_of(problems.errors);
    const Exit status = exit_of_unread(out.findings);
    switch (in.format()) {
        case Format::json: in.print(render::json_text(out, agency->zone())); break;
        case Format::ndjson:
            for (const report::Activity& row : out.rows)
                in.print(render::ndjson_line(row, agency->zone()));
            break;
        case Format::csv: {
            render::Csv csv;
            csv.add({"fact", "word", "entries", "records"});
            for (const report::Activity& row : out.rows) {
                csv.add(
                    {row.fact, row.word, std::to_string(row.entries), std::to_string(row.records)});
            }
            in.print(csv.text());
            break;
        }
        case Format::html:  // not offered
        case Format::ics:
        case Format::openmetrics:
        case Format::table: {
            if (out.heading.sandbox) in.print("SANDBOX: nothing in this store is real\n");
            in.print("What was recorded by " + out.heading.agency +
                     (days.from ? " from " + days.from->text() : std::string()) +
                     (days.through ? " through " + days.through->text() : std::string()) + "\n\n");
            render::Table table({{"fact", {}},
                                 {"word", {}},
                                 {"entries", render::Align::right},
                                 {"records", render::Align::right}});
            for (const report::Activity& row : out.rows) {
                table.add(
                    {row.fact, row.word, std::to_string(row.entries), std::to_string(row.records)});
            }
            in.print(table.text());
        }
    }
    if (!out.findings.empty() && in.format() != Format::json) report_findings(out.findings);
    return in.finish(status);
}

}  // namespace

Command report_activity_command() {
    return {"report",
            "activity",
            "Judging",
            "What was recorded: services, contacts, referrals, barriers and all else by code",
            run,
            {{"rsc report activity --from 2026-03-01 --through 2026-03-31",
              "Everything coded that occurred in March."},
             {"rsc report activity --fact contacts.coordinated --fact referrals_out --format csv",
              "Services coordinated and referred to, for a spreadsheet."}}};
}

}  // namespace rsc::tools
