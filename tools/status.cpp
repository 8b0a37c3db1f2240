#include <set>

#include "audit_log.hpp"
#include "base/counted.hpp"
#include "casework/scan.hpp"
#include "record_checks.hpp"
#include "render/status_outputs.hpp"
#include "render/text.hpp"
#include "report/worklist.hpp"
#include "support/table.hpp"

namespace rsc::tools {
namespace {

/// How far ahead "falls due" looks.
constexpr calendar::CalendarDays ahead{7};

/// A thread's share: what is owed and what is wrong, from one reading of each case.
struct Share {
    timeline::CaseJudge judge;
    report::Worklist owed;
    timeline::Caseloads caseloads;
    RecordChecks checks;
    std::int64_t open = 0;
    std::int64_t closed = 0;

    Share(const timeline::Setting& setting, calendar::Date through, const RecordChecks& begun)
        : judge(setting), owed(report::Selection(), through), checks(begun) {}

    void operator()(const model::Case& record, std::string_view text, const std::string& file) {
        const auto& rows = judge.judge(record);
        owed.add(judge.facts(), rows);
        caseloads.add(judge.facts());
        checks(record, text, file);
        ++(judge.facts().discharge() == nullptr ? open : closed);
    }
    void merge(Share&& other) {
        owed.merge(std::move(other.owed));
        caseloads.merge(other.caseloads);
        checks.merge(std::move(other.checks));
        open += other.open;
        closed += other.closed;
    }
};

/// What workers and the agency owe by themselves.
void add_others(const casework::Agency& agency, const timeline::Setting& setting, Share& all) {
    std::vector<timeline::Obligation> rows;
    all.caseloads.judge(setting, rows);
    for (const auto& worker : agency.staff())
        timeline::judge_worker(*worker, agency.record(), setting, rows);
    timeline::judge_agency(agency.record(), setting, rows);
    all.owed.add(rows);
}

void count_owed(const report::WorklistBody& owed, render::StatusOut& out) {
    std::set<std::string, std::less<>> late;
    for (const report::WorkItem& item : owed.items) {
        if (item.verdict == timeline::Verdict::undetermined) ++out.undetermined;
        if (item.verdict == timeline::Verdict::overdue) late.insert(item.subject);
    }
    out.overdue = owed.overdue;
    out.overdue_of = static_cast<std::int64_t>(late.size());
    out.due = owed.due;
}

void count_finding(const codec::FindingOut& finding, render::StatusOut& out) {
    switch (finding.severity) {
        case Severity::error: ++out.errors; break;
        case Severity::warning: ++out.warnings; break;
        case Severity::note: ++out.notes; break;
    }
}

/// The last act, the last seal and the last night's report.
Result<void> look_at_logs(Invocation& in, const casework::Agency& agency, render::StatusOut& out) {
    std::size_t unreadable = 0;
    auto lines = casework::read_logs(agency.folder(), unreadable);
    if (!lines) return pass_on(lines);
    for (casework::Logged& line : *lines) {
        std::optional<render::LogLine>* last = nullptr;
        if (line.seq > 0) last = &out.act;
        if (line.seq == 0 && line.act.starts_with("read audit seal")) last = &out.seal;
        if (line.seq == 0 && line.act == "read report nightly") last = &out.nightly;
        if (last == nullptr) continue;
        *last = render::LogLine{std::move(line.at), std::move(line.by),    std::move(line.act),
                                line.seq,           std::move(line.files), std::move(line.reason)};
    }
    if (unreadable > 0) {
        in.warn(counted(static_cast<std::int64_t>(unreadable), "line") +
                " of the logs cannot be read");
    }
    return {};
}

std::string when_text(const std::optional<render::LogLine>& line) {
    if (!line) return "never";
    return line->at + (line->by.empty() ? "" : " by " + line->by);
}

void print_screen(Invocation& in, const render::StatusOut& out, const casework::Agency& agency) {
    const calendar::Zone& zone = agency.zone();
    const std::string& store = agency.folder().path();
    const std::string& calendar = agency.business().calendar().id;
    render::Table table({{"what", {}}, {"how it stands", {}}, {"more", {}}});
    const auto line = [&](std::string what, const std::string& found, std::string more) {
        table.add({std::move(what), render::safe(found), std::move(more)});
    };
    line("store", store + (out.heading.sandbox ? " (SANDBOX: nothing in it is real)" : ""),
         "rsc doctor");
    line("agency", out.heading.agency + ", as of " + zone.readable(*out.heading.as_of), "");
    line("days", out.heading.zone + ", holidays of " + calendar, "rsc help dates");
    if (out.policies.empty()) line("policy", "none is in force", "rsc policy list");
    for (const render::PolicyInForce& one : out.policies) {
        line("policy", one.pack + "@" + one.revision + " since " + one.from.text(),
             "rsc policy list");
    }
    line("cases", std::to_string(out.open) + " open, " + std::to_string(out.closed) + " discharged",
         "rsc case list");
    const std::string of = out.overdue_of == 1
                               ? "one case, worker or agency"
                               : std::to_string(out.overdue_of) + " cases, workers or the agency";
    line("overdue", std::to_string(out.overdue) + (out.overdue == 0 ? "" : ", of " + of),
         "rsc due");
    line("due in 7 days", std::to_string(out.due), "rsc due --days 7");
    line("undetermined", std::to_string(out.undetermined), "rsc due");
    line("findings",
         counted(out.errors, "error") + ", " + counted(out.warnings, "warning") + ", " +
             counted(out.notes, "note"),
         "rsc check");
    line("last act",
         when_text(out.act) +
             (out.act ? ": " + out.act->act + " " + subject_of(*out.act) : std::string()),
         "rsc log");
    std::string seal = when_text(out.seal);
    if (out.seal) seal += ":" + out.seal->act.substr(std::string_view("read audit seal").size());
    line("last seal", seal, "rsc audit seal");
    line("last nightly", when_text(out.nightly), "rsc help nightly");
    in.print(table.text(in.look()));
}

Exit run_status(Invocation& in) {
    in.store_option();
    in.format_options({Format::table, Format::json});
    if (!in.parse()) return in.status();
    auto agency = in.open_agency();
    if (!agency) return in.fail(agency.error());
    auto now = in.now(agency->config().sandbox);
    if (!now) return in.fail(now.error());
    const timeline::View view{*now, *now};
    const timeline::Setting setting = agency->setting(view);
    const validate::Surroundings around = agency->surroundings(*now);
    const std::set<std::string, std::less<>> every;
    const calendar::Date today = agency->zone().date_of(*now);
    const auto begin = [&] { return Share(setting, today + ahead, RecordChecks(around, every)); };

    render::StatusOut out;
    out.heading = heading_of(*agency, view);
    // Before this very reading is noted.
    if (auto looked = look_at_logs(in, *agency, out); !looked) return in.fail(looked.error());
    in.read_all(*agency);
    casework::ScanProblems problems;
    casework::Progress progress;
    auto line = in.show(progress);
    auto shares =
        casework::scan(agency->folder(), casework::scan_threads(), begin, problems, {}, &progress);
    line.reset();
    if (!shares) return in.fail(shares.error());
    Share all = begin();
    for (Share& share : *shares)
        all.merge(std::move(share));
    add_others(*agency, setting, all);

    for (const policy::InForce& one : agency->policies().adoptions()) {
        if (!one.holds_on(today)) continue;
        out.policies.push_back(
            {std::string(one.pack->id), std::string(one.revision_id()), one.from, one.last});
    }
    out.open = all.open;
    out.closed = all.closed;
    count_owed(all.owed.take(), out);
    auto findings = all.checks.take(in, *agency, problems);
    if (!findings) return in.fail(findings.error());
    const std::vector<codec::FindingOut> unread = findings_of(problems.errors);
    for (const codec::FindingOut& finding : unread)
        count_finding(finding, out);
    for (const Finding& finding : agency->findings())
        count_finding(codec::FindingOut(finding), out);
    for (const Finding& finding : *findings)
        count_finding(codec::FindingOut(finding), out);
    if (in.format() == Format::json) {
        in.print(render::json_text(out, agency->zone()));
    } else {
        print_screen(in, out, *agency);
    }
    if (!unread.empty()) report_findings(unread);
    return in.finish(exit_of_unread(unread));
}

}  // namespace

Command status_command() {
    return {"status",
            "",
            "Judging",
            "How the store stands, on one screen",
            run_status,
            {{"rsc status", "Policies, cases, what is overdue, findings, last act, seal, night."},
             {"rsc status --json | jq '.overdue, .seal.at'", "For a monitor."}}};
}

}  // namespace rsc::tools
