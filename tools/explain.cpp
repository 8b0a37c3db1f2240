#include "base/diagnostics.hpp"
#include "casework/scan.hpp"
#include "render/text.hpp"
#include "rulebook/registers.hpp"
#include "store/layout.hpp"
#include "support/table.hpp"
#include "validate/catalogue.hpp"

namespace rsc::tools {
namespace {

using timeline::Obligation;

constexpr std::string_view subjects_hint =
    "name a case ('rsc case list' lists them), a worker, 'agency', or a code that is printed in [] "
    "('rsc explain --codes' lists them)";

Exit explain_code(Invocation& in, const Diagnostic& diagnostic) {
    if (in.format() == Format::json) {
        render::DiagnosticOut out;
        out.code = diagnostic.code;
        out.severity = diagnostic.severity;
        out.title = diagnostic.title;
        out.detail = diagnostic.detail;
        out.remedy = diagnostic.remedy;
        in.print(render::json_text(out, calendar::Zone()));
        return in.finish(Exit::ok);
    }
    in.print(std::string(diagnostic.code) + " (" + std::string(name(diagnostic.severity)) + "): " +
             std::string(diagnostic.title) + "\n\n  " + render::wrap(diagnostic.detail, 78, 2) +
             "\n\n  What to do: " + render::wrap(diagnostic.remedy, 78, 2) + "\n");
    return in.finish(Exit::ok);
}

Exit explain_reading(Invocation& in, const policy::Reading& reading) {
    if (in.format() == Format::json) {
        render::ReadingOut out;
        out.id = reading.id;
        out.about = reading.about;
        out.text = reading.text;
        in.print(render::json_text(out, calendar::Zone()));
        return in.finish(Exit::ok);
    }
    in.print(std::string(reading.id) + ", on " + std::string(reading.about) + "\n\n  " +
             render::wrap(reading.text, 78, 2) + "\n");
    return in.finish(Exit::ok);
}

Exit list_codes(Invocation& in) {
    if (in.format() == Format::json) {
        render::DiagnosticsOut out;
        for (const Diagnostic& one : diagnostics()) {
            out.codes.push_back({std::string(one.code), one.severity, std::string(one.title)});
        }
        in.print(render::json_text(out, calendar::Zone()));
        return in.finish(Exit::ok);
    }
    render::Table table({{"code", {}}, {"severity", {}}, {"what it means", {}}});
    for (const Diagnostic& one : diagnostics()) {
        table.add({std::string(one.code), std::string(name(one.severity)), std::string(one.title)});
    }
    in.print(table.text(in.look()));
    return in.finish(Exit::ok);
}

const policy::Reading* find_reading(std::string_view id) {
    for (const policy::Reading& reading : rulebook::registers().readings->readings) {
        if (reading.id == id) return &reading;
    }
    return nullptr;
}

/// A record of the store whose id looks like that of a reading goes before it.
bool is_a_record(const Invocation& in, const std::string& id) {
    const auto folder = in.find_store();
    if (!folder) return false;
    return folder->exists(store::case_file(CaseId{id})).value_or(true) ||
           folder->exists(store::staff_file(WorkerId{id})).value_or(true);
}

std::string explanation_text(const report::Explanation& explanation) {
    std::string out = explanation.row.obligation + "\n  " + explanation.row.title + "\n";
    for (const report::Step& step : explanation.steps) {
        std::string about = "  " + step.about + ":";
        about.resize(std::max<std::size_t>(about.size() + 1, 14), ' ');
        out += about + render::wrap(render::safe(step.text), 96, 14) + "\n";
    }
    return out;
}

std::string overview_text(const std::vector<Obligation>& rows) {
    render::Table table({{"rule", {}},
                         {"trigger", {}},
                         {"began", {}},
                         {"due", {}},
                         {"verdict", {}},
                         {"late", {}},
                         {"answers", {}},
                         {"lacking", {}}});
    for (const Obligation& obligation : rows) {
        const report::Row row = report::row_of(obligation);
        table.add({row.rule + (row.detail.empty() ? "" : " (" + render::safe(row.detail) + ")"),
                   row.trigger.empty() ? "-" : row.trigger, row.occurrence.text(),
                   row.due_day ? row.due_day->text() : "-", std::string(name(row.verdict)),
                   row.late.empty() ? "-" : row.late, render::safe(row.owner_due),
                   render::safe(row.lacking)});
    }
    return table.text();
}

/// The obligations of a case, of a worker with the caseload's, or of the agency.
struct Judged {
    std::unique_ptr<codec::Document<model::Case>> record;
    std::unique_ptr<timeline::CaseJudge> judge;
    timeline::Caseloads caseloads;
    std::vector<Obligation> rows;
    std::vector<Finding> findings;          ///< of the case
    std::vector<codec::FindingOut> unread;  ///< cases that the caseload could not count
};

struct Folder {
    timeline::Facts facts;
    timeline::Caseloads caseloads;
    explicit Folder(const timeline::Setting& setting) : facts(setting) {}
    void operator()(const model::Case& record, std::string_view, const std::string&) {
        facts.load(record);
        caseloads.add(facts);
    }
};

Result<void> judge_subject(Invocation& in, const std::string& subject,
                           const casework::Agency& agency, const timeline::Setting& setting,
                           Judged& judged) {
    const std::string file = store::case_file(CaseId{subject});
    auto is_case = agency.folder().exists(file);
    if (!is_case) return pass_on(is_case);
    if (*is_case) {
        auto text = agency.folder().read(file);
        if (!text) return pass_on(text);
        in.log_reading(agency, {subject});
        auto record = codec::Document<model::Case>::parse(*text, file);
        if (!record) return pass_on(record);
        judged.record = std::make_unique<codec::Document<model::Case>>(std::move(*record));
        judged.judge = std::make_unique<timeline::CaseJudge>(setting);
        judged.rows = judged.judge->judge(**judged.record);
        auto now = in.now(agency.config().sandbox);
        if (!now) return pass_on(now);
        judged.findings = validate::check_case(**judged.record, agency.surroundings(*now), file);
        return {};
    }
    if (subject == agency.record().id || subject == "agency") {
        timeline::judge_agency(agency.record(), setting, judged.rows);
        return {};
    }
    const model::Staff* staff = agency.directory().find(WorkerId{subject});
    if (staff == nullptr) {
        return fail(Kind::not_found, "usage.not-found",
                    "there is no case, worker or diagnostic '" + subject + "'",
                    std::string(subjects_hint));
    }
    timeline::judge_worker(*staff, agency.record(), setting, judged.rows);
    casework::ScanProblems problems;
    in.read_all(agency);
    auto folders = casework::scan(
        agency.folder(), casework::scan_threads(), [&] { return Folder(setting); }, problems);
    if (!folders) return pass_on(folders);
    judged.unread = findings_of(problems.errors);
    for (const Folder& folder : *folders)
        judged.caseloads.merge(folder.caseloads);
    std::vector<Obligation> caps;
    judged.caseloads.judge(setting, caps);
    for (Obligation& cap : caps) {
        if (cap.subject == subject) judged.rows.push_back(std::move(cap));
    }
    return {};
}

Exit run_explain(Invocation& in) {
    std::string subject;
    std::string what;
    std::vector<std::string> verdicts;
    bool codes = false;
    in.store_option();
    in.view_options();
    in.optional_argument("SUBJECT", subject,
                         "A case, a worker, the agency, a diagnostic code, or a reading");
    in.optional_argument("RULE|OBLIGATION", what,
                         "Only this rule, or the obligation of this identity");
    in.values("--verdict", verdicts, "VERDICT", "Only these verdicts");
    in.words(names_of(timeline::Verdict{}));
    in.flag("--codes", codes, "List the diagnostic codes there are");
    in.format_options({Format::table, Format::json});
    if (!in.parse()) return in.status();
    if (codes && subject.empty()) return list_codes(in);
    if (codes || subject.empty()) {
        return in.fail(Kind::usage, codes ? "usage.bad-value" : "usage.missing",
                       codes ? "--codes lists all codes: nothing else can be named"
                             : "rsc explain needs SUBJECT",
                       codes ? "leave " + subject + " out, or --codes" : "see rsc explain --help");
    }
    if (const Diagnostic* diagnostic = find_diagnostic(subject)) {
        return explain_code(in, *diagnostic);
    }
    if (const policy::Reading* reading = find_reading(subject);
        reading != nullptr && what.empty() && !is_a_record(in, subject)) {
        return explain_reading(in, *reading);
    }
    if (what.empty() && subject.find('~') != std::string::npos) {
        what = subject;
        subject = subject.substr(0, subject.find('~'));
    }
    if (!is_well_formed_id(subject)) {
        return in.fail(Kind::not_found, "usage.not-found",
                       "there is no case, worker or diagnostic '" + subject + "'",
                       std::string(subjects_hint));
    }
    std::set<timeline::Verdict> wanted;
    for (const std::string& word : verdicts) {
        const auto verdict = named<timeline::Verdict>(word);
        if (!verdict) {
            return in.fail(Kind::usage, "usage.bad-value", "--verdict: there is no '" + word + "'",
                           "one of open, met, met-late, overdue, missed, excused, not-applicable, "
                           "undetermined");
        }
        wanted.insert(*verdict);
    }
    auto agency = in.open_agency();
    if (!agency) return in.fail(agency.error());
    auto view = in.view(*agency);
    if (!view) return in.fail(view.error());
    if (agency->policies().adoptions().empty()) {
        return in.fail(Kind::invalid, "adoption.missing", "no policy is in force in the store",
                       "run 'rsc policy adopt PACK@REVISION --from DATE'");
    }
    const timeline::Setting setting = agency->setting(*view);
    Judged judged;
    if (auto done = judge_subject(in, subject, *agency, setting, judged); !done) {
        return in.fail(done.error());
    }
    bool any = false;
    std::erase_if(judged.rows, [&](const Obligation& row) {
        const bool asked =
            what.empty() || row.rule->rule->id == what || timeline::identity(row) == what;
        any = any || asked;
        if (!wanted.empty() && !wanted.contains(row.verdict)) return true;
        return !what.empty() && row.rule->rule->id != what && timeline::identity(row) != what;
    });
    if (judged.rows.empty() && any && in.format() != Format::json) {
        in.print(subject + " has no obligation with such a verdict\n");
        return in.finish(exit_of_unread(judged.unread));
    }
    if (judged.rows.empty() && !any) {
        return in.fail(Kind::not_found, "explain.nothing",
                       subject + " has no obligation" + (what.empty() ? "" : " of '" + what + "'"),
                       "'rsc explain " + subject + "' lists those there are");
    }
    const report::Library library{rulebook::registers().documents, rulebook::registers().readings,
                                  &setting, judged.findings};
    const timeline::Facts* facts = judged.judge ? &judged.judge->facts() : nullptr;
    const Exit status = exit_of_unread(judged.unread);
    if (in.format() == Format::json) {
        render::ExplainOut out;
        out.heading = heading_of(*agency, *view);
        for (const Obligation& row : judged.rows) {
            out.explanations.push_back(report::explain(row, facts, library));
        }
        in.print(render::json_text(out, agency->zone()));
        if (!judged.unread.empty()) report_findings(judged.unread);
        return in.finish(status);
    }
    in.print(subject + " as of " + agency->zone().readable(view->as_of) + ", as known " +
             agency->zone().readable(view->known_at) +
             (agency->config().sandbox ? " (SANDBOX: not real)" : "") + "\n\n");
    if (what.empty()) {
        in.print(render::safe_lines(overview_text(judged.rows)));
    } else {
        bool first = true;
        for (const Obligation& row : judged.rows) {
            if (!first) in.print("\n");
            first = false;
            in.print(render::safe_lines(explanation_text(report::explain(row, facts, library))));
        }
    }
    if (!judged.unread.empty()) report_findings(judged.unread);
    return in.finish(status);
}

}  // namespace

Command explain_command() {
    return {"explain",
            "",
            "Judging",
            "Why: the clause, the clock, the evidence, who answers; or what a code means",
            run_explain,
            {{"rsc explain C-0007", "Every obligation of a case, a line each."},
             {"rsc explain C-0007 contact.weekly --as-of 2026-03-31",
              "Every week of one rule, with the whole reason."},
             {"rsc explain record.unknown-member", "What a diagnostic code means."},
             {"rsc explain --codes", "The codes there are."},
             {"rsc explain Q12", "How an unclear text of the policies is read."}}};
}

}  // namespace rsc::tools
