#include "report_run.hpp"

namespace rsc::tools {
namespace {

using report::Compliance;
using timeline::Verdict;

Exit run(Invocation& in) {
    ReportOptions options;
    std::vector<std::string> fail_on;
    in.value("--group-by", options.group_by, "WHAT", "worker, agency, rule, level or case");
    in.values("--fail-on", fail_on, "VERDICT", "Exit with 1 when there is one of these");
    options.declare(in, {.levels = true,
                         .rules = true,
                         .verdicts = true,
                         .since = "Only what fell due, or began, on this day or later",
                         .groups = true});
    if (!in.parse()) return in.status();
    const auto group_by =
        named<report::GroupBy>(options.group_by.empty() ? "worker" : options.group_by);
    if (!group_by) {
        return in.fail(Kind::usage, "usage.bad-value",
                       "--group-by: there is no '" + options.group_by + "'",
                       "one of worker, agency, rule, level, case");
    }
    auto failing = parse_words<Verdict>(fail_on, "--fail-on");
    if (!failing) return in.fail(failing.error());
    options.group_by.clear();
    // A spreadsheet has room for one list: the one that was asked for.
    if (options.list && options.part.empty() && in.format() != Format::table) options.part = "rows";
    return run_report(
        in, options,
        [&](const ReportStore& store, const report::Selection& selection) {
            return Compliance(
                {*group_by, selection, options.list, std::string(store.agency.config().agency)});
        },
        [](auto& share, const ReportStore&) { return share.report.take(); },
        [&](const report::ComplianceBody& body) {
            const bool found = std::any_of(failing->begin(), failing->end(),
                                           [&](Verdict verdict) { return body.of(verdict) > 0; });
            return found ? Exit::found : Exit::ok;
        });
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
