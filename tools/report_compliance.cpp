#include "casework/scan.hpp"
#include "codec/describe_finding.hpp"
#include "render/text.hpp"
#include "report_run.hpp"
#include "support/dates.hpp"
#include "support/table.hpp"

namespace rsc::tools {
namespace {

using report::Compliance;
using timeline::Verdict;

struct Options {
    std::string group_by = "worker";
    std::vector<std::string> workers;
    std::vector<std::string> rules;
    std::vector<std::string> levels;
    std::vector<std::string> verdicts;
    std::vector<std::string> fail_on;
    std::string since;
    bool list = false;
    std::int64_t threads = 0;
};

/// A thread's share of the report.
struct Share {
    timeline::CaseJudge judge;
    Compliance counts;
    timeline::Caseloads caseloads;

    Share(const timeline::Setting& setting, const Compliance::Request& request)
        : judge(setting), counts(request) {}

    void operator()(const model::Case& record, std::string_view, const std::string&) {
        for (const timeline::Obligation& obligation : judge.judge(record))
            counts.add(obligation);
        caseloads.add(judge.facts());
    }
};

Result<Compliance::Request> request_of(const Options& options, const casework::Agency& agency,
                                       calendar::Instant now) {
    Compliance::Request request;
    const auto group_by = named<report::GroupBy>(options.group_by);
    if (!group_by) {
        return fail(Kind::usage, "usage.bad-value",
                    "--group-by: there is no '" + options.group_by + "'",
                    "one of worker, agency, rule, level, case");
    }
    request.group_by = *group_by;
    request.list = options.list;
    request.agency = agency.config().agency;
    auto levels = parse_words<model::Level>(options.levels, "--level");
    if (!levels) return pass_on(levels);
    request.selection.levels = std::move(*levels);
    auto verdicts = parse_words<Verdict>(options.verdicts, "--verdict");
    if (!verdicts) return pass_on(verdicts);
    request.selection.verdicts = std::move(*verdicts);
    for (const std::string& rule : options.rules) {
        if (agency.policies().find(rule) == nullptr) return no_such_rule(agency, rule);
        request.selection.rules.insert(rule);
    }
    request.selection.workers.insert(options.workers.begin(), options.workers.end());
    if (!options.since.empty()) {
        auto since = parse_day("--since", options.since, agency.zone().date_of(now));
        if (!since) return pass_on(since);
        request.selection.since = *since;
    }
    return request;
}

std::string percent(const render::Rate& rate) {
    if (rate.denominator == 0) return "-";
    // Rounded down: a rate is never shown better than it is.
    const std::int64_t tenths = rate.numerator * 1000 / rate.denominator;
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + " %";
}

std::vector<std::string> cells(const std::string& key, const render::CountsOut& counts,
                               const std::string& rate) {
    std::vector<std::string> row = {render::safe(key), rate};
    for (const std::int64_t n :
         {counts.due, counts.met, counts.met_late, counts.overdue, counts.missed,
          counts.undetermined, counts.excused, counts.not_applicable, counts.open}) {
        row.push_back(std::to_string(n));
    }
    return row;
}

std::string policies_text(const std::vector<render::PolicyInForce>& policies) {
    std::string out;
    for (const auto& policy : policies) {
        out += "Policy: " + policy.pack + "@" + policy.revision + " from " + policy.from.text() +
               (policy.until ? " to " + policy.until->text() : "") + "\n";
    }
    return out;
}

// What was left out by the call, so that nobody takes a part for the whole.
std::string selection_text(const Options& options) {
    std::string out;
    const auto add = [&out](std::string_view what, const std::vector<std::string>& words) {
        if (words.empty()) return;
        out += (out.empty() ? "" : "; ") + std::string(what);
        for (std::size_t i = 0; i < words.size(); ++i)
            out += (i == 0 ? " " : ", ") + words[i];
    };
    add("worker", options.workers);
    add("rule", options.rules);
    add("level", options.levels);
    add("verdict", options.verdicts);
    if (!options.since.empty()) add("since", {options.since});
    return out.empty() ? "" : "Only: " + render::safe(out) + "\n";
}

std::string table_text(const render::ComplianceOut& out, const Options& options,
                       const calendar::Zone& zone) {
    std::string text = "Compliance of " + out.heading.agency + " as of " +
                       zone.readable(*out.heading.as_of) + ", as known " +
                       zone.readable(*out.heading.known_at) + "\n";
    if (out.heading.sandbox) text += "SANDBOX: nothing in this store is real\n";
    text += policies_text(out.policies) + selection_text(options);
    text += "Case records judged: " + std::to_string(out.records) + "\n";
    if (!out.findings.empty()) {
        text +=
            "NOT COMPLETE: some records could not be read; see standard error, or 'rsc check'\n";
    }
    text += "\n";
    using render::Align;
    std::vector<render::Column> columns = {{std::string(name(out.group_by)), Align::left}};
    for (const char* title : {"in time", "due", "met", "late", "overdue", "missed", "undeterm.",
                              "excused", "n/a", "open"}) {
        columns.push_back({title, Align::right});
    }
    render::Table table(columns);
    // Among some of the verdicts there is no rate.
    const bool rated = options.verdicts.empty();
    const auto rate = [rated](const render::CountsOut& counts) {
        return rated ? percent(counts.rate) : std::string("-");
    };
    for (const render::GroupOut& group : out.groups) {
        table.add(cells(group.key, group.counts, rate(group.counts)));
    }
    if (!out.groups.empty()) table.rule();
    table.add(cells("all", out.totals, rate(out.totals)));
    text += table.text();
    text += "\n" + std::string(rated ? "in time = met / due; " : "") +
            "due = met + late + overdue + missed + undetermined\n";
    return text;
}

std::string list_text(const std::vector<report::Row>& rows) {
    if (rows.empty()) return "";
    render::Table table({{"subject", {}},
                         {"rule", {}},
                         {"began", {}},
                         {"due", {}},
                         {"verdict", {}},
                         {"late", {}},
                         {"answers", {}},
                         {"lacking", {}}});
    for (const report::Row& row : rows) {
        table.add({render::safe(row.subject), row.rule, row.occurrence.text(),
                   row.due_day ? row.due_day->text() : "-", std::string(name(row.verdict)),
                   row.late.empty() ? "-" : row.late, render::safe(row.owner_due),
                   render::safe(row.lacking)});
    }
    return "\n" + table.text();
}

std::string csv_text(const render::ComplianceOut& out, const Options& options) {
    render::Csv csv;
    if (options.list) {
        csv.add({"obligation", "subject",  "rule",      "title",      "weight",
                 "policy",     "trigger",  "detail",    "occurrence", "due_day",
                 "verdict",    "because",  "late",      "lacking",    "evidence",
                 "met_on",     "attempts", "owner_due", "owner_now",  "level"});
        for (const report::Row& row : out.rows) {
            csv.add({row.obligation,
                     row.subject,
                     row.rule,
                     row.title,
                     std::string(name(row.weight)),
                     row.policy,
                     row.trigger,
                     row.detail,
                     row.occurrence.text(),
                     row.due_day ? row.due_day->text() : "",
                     std::string(name(row.verdict)),
                     std::string(name(row.because)),
                     row.late,
                     row.lacking,
                     row.evidence,
                     row.met_on ? row.met_on->text() : "",
                     std::to_string(row.attempts),
                     row.owner_due,
                     row.owner_now,
                     row.level ? std::string(name(*row.level)) : ""});
        }
        return csv.text();
    }
    csv.add({std::string(name(out.group_by)), "title", "due", "met", "met-late", "overdue",
             "missed", "undetermined", "excused", "not-applicable", "open"});
    for (const render::GroupOut& group : out.groups) {
        csv.add(cells(group.key, group.counts, group.title));
    }
    return csv.text();
}

Exit run(Invocation& in) {
    Options options;
    in.store_option();
    in.view_options();
    in.value("--group-by", options.group_by, "WHAT", "worker, agency, rule, level or case");
    in.values("--worker", options.workers, "WORKER", "Only what this worker answered for");
    in.values("--rule", options.rules, "RULE", "Only these rules");
    in.values("--level", options.levels, "LEVEL", "Only RSC-I, RSC-F or CM");
    in.values("--verdict", options.verdicts, "VERDICT", "Only these verdicts");
    in.value("--since", options.since, "DATE",
             "Only what fell due, or began, on this day or later");
    in.flag("--list", options.list, "List the obligations that are counted");
    in.values("--fail-on", options.fail_on, "VERDICT", "Exit with 1 when there is one of these");
    in.number("--threads", options.threads, 1, 256, "Threads that read and judge");
    in.format_options({Format::table, Format::json, Format::ndjson, Format::csv});
    if (!in.parse()) return in.status();

    auto agency = in.open_agency();
    if (!agency) return in.fail(agency.error());
    auto view = in.view(*agency);
    if (!view) return in.fail(view.error());
    if (agency->policies().adoptions().empty()) {
        return in.fail(Kind::invalid, "adoption.missing",
                       "no policy is in force in store " + std::string(agency->config().id),
                       "run 'rsc policy adopt PACK@REVISION --from DATE'");
    }
    auto request = request_of(options, *agency, view->as_of);
    if (!request) return in.fail(request.error());
    auto fail_on = parse_words<Verdict>(options.fail_on, "--fail-on");
    if (!fail_on) return in.fail(fail_on.error());

    const timeline::Setting setting = agency->setting(*view);
    casework::ScanProblems problems;
    const unsigned threads =
        options.threads > 0 ? static_cast<unsigned>(options.threads) : casework::scan_threads();
    in.read_all(*agency);
    auto shares = casework::scan(
        agency->folder(), threads, [&] { return Share(setting, *request); }, problems);
    if (!shares) return in.fail(shares.error());
    Compliance report(*request);
    timeline::Caseloads caseloads;
    for (Share& share : *shares) {
        report.merge(std::move(share.counts));
        caseloads.merge(share.caseloads);
    }
    // Counted worker by worker, so that memory does not grow with what all of them owe.
    std::vector<timeline::Obligation> rows;
    const auto count = [&] {
        for (const timeline::Obligation& obligation : rows)
            report.add(obligation);
        rows.clear();
    };
    caseloads.judge(setting, rows);
    count();
    for (const auto& staff : agency->staff()) {
        timeline::judge_worker(*staff, agency->record(), setting, rows);
        count();
    }
    timeline::judge_agency(agency->record(), setting, rows);
    count();
    if (report.groups().empty()) {
        // A name that nobody has would give an empty report, which looks like nothing owed.
        for (const std::string& worker : options.workers) {
            if (worker == "agency" || worker == "supervisor" ||
                agency->directory().find(WorkerId{worker}) != nullptr) {
                continue;
            }
            return in.fail(Kind::not_found, "usage.not-found",
                           "--worker: there is no worker '" + worker + "'",
                           "a worker's id, 'agency', or 'supervisor' where none is named");
        }
    }

    render::ComplianceOut out;
    out.heading = heading_of(*agency, *view);
    for (const policy::InForce& in_force : agency->policies().adoptions()) {
        out.policies.push_back({std::string(in_force.pack->id), std::string(in_force.revision_id()),
                                in_force.from, in_force.last});
    }
    out.group_by = request->group_by;
    out.records = static_cast<std::int64_t>(problems.read);
    out.totals = render::CountsOut(report.totals());
    for (const Compliance::Group& group : report.groups()) {
        out.groups.push_back({group.key, group.title, render::CountsOut(group.counts)});
    }
    out.rows = report.take_rows();
    out.findings = findings_of(problems.errors);
    for (const Finding& finding : agency->findings())
        out.findings.emplace_back(finding);
    for (const std::string& stray : problems.strays)
        in.warn(stray + ": not a case file, not read");

    switch (in.format()) {
        case Format::json: in.print(render::json_text(out, agency->zone())); break;
        case Format::ndjson:
            for (const auto& row : out.rows)
                in.print(render::ndjson_line(row, agency->zone()));
            if (!options.list) {
                for (const auto& group : out.groups) {
                    in.print(render::ndjson_line(group, agency->zone()));
                }
            }
            break;
        case Format::csv: in.print(csv_text(out, options)); break;
        case Format::html:  // not offered
        case Format::ics:
        case Format::openmetrics:
        case Format::table:
            in.print(table_text(out, options, agency->zone()));
            in.print(list_text(out.rows));
            break;
    }
    Exit status = Exit::ok;
    for (const Verdict verdict : *fail_on) {
        if (report.totals().of(verdict) > 0) status = Exit::found;
    }
    if (!out.findings.empty()) {
        status = worse(status, exit_of_unread(out.findings));
        if (in.format() != Format::json) {
            report_findings(out.findings);
            if (!problems.errors.empty()) {
                in.warn("not judged, because they could not be read: " +
                        std::to_string(problems.errors.size()) + " of " +
                        std::to_string(problems.errors.size() + problems.read) + " case records");
            }
        }
    }
    return in.finish(status);
}

}  // namespace

Command report_compliance_command() {
    return {"report",
            "compliance",
            "Judging",
            "What was owed, was it done, and how late: counts, rates, lists",
            run,
            {{"rsc report compliance --as-of 2026-03-31",
              "Last month's compliance by worker, worst first."},
             {"rsc report compliance --rule contact.weekly --verdict missed --list --format csv",
              "Every missed weekly contact, for a spreadsheet."},
             {"rsc report compliance -C /srv/agency --fail-on overdue,missed -q --json",
              "From cron: JSON, and exit status 1 when something is overdue or missed."}}};
}

}  // namespace rsc::tools
