#include <array>

#include "render/reports.hpp"

namespace rsc::render {
namespace {

std::string label(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '\\' || c == '"') out += '\\';
        out += c == '\n' ? ' ' : c;
    }
    return out;
}

}  // namespace

std::string open_metrics(const ReportOut<report::NightlyBody>& out, calendar::Instant as_of) {
    const std::string agency = "agency=\"" + label(out.heading.agency) + "\"";
    std::string text;
    const auto family = [&text](std::string_view name, std::string_view help) {
        text += "# TYPE " + std::string(name) + " gauge\n# HELP " + std::string(name) + " " +
                std::string(help) + "\n";
    };
    const auto sample = [&](std::string_view name, const std::string& labels, std::int64_t value) {
        text += std::string(name) + "{" + agency + (labels.empty() ? "" : "," + labels) + "} " +
                std::to_string(value) + "\n";
    };
    const report::NightlyBody& body = out.body;
    const std::array figures{
        std::tuple{"rsc_records", "Case records read", out.records},
        std::tuple{"rsc_records_unreadable", "Findings that kept records from being read",
                   static_cast<std::int64_t>(out.findings.size())},
        std::tuple{"rsc_cases_open", "Open cases", body.open_cases},
        std::tuple{"rsc_cases_unassigned", "Open cases without a worker", body.unassigned},
        std::tuple{"rsc_workers_over_cap", "Workers over a cap", body.over_cap},
        std::tuple{"rsc_obligations_overdue", "Obligations that are overdue", body.overdue},
        std::tuple{"rsc_obligations_due", "Obligations that fell due in the time looked at",
                   body.due},
        std::tuple{"rsc_obligations_met", "Of them, met in time", body.met},
    };
    for (const auto& [name, help, value] : figures) {
        family(name, help);
        sample(name, "", value);
    }
    family("rsc_rule_obligations", "Obligations that fell due, by rule and verdict");
    for (const report::NightlyRule& rule : body.rules) {
        const std::array verdicts{std::pair{"met", rule.met}, std::pair{"met-late", rule.late},
                                  std::pair{"overdue", rule.overdue},
                                  std::pair{"missed", rule.missed},
                                  std::pair{"undetermined", rule.undetermined}};
        for (const auto& [verdict, count] : verdicts) {
            sample("rsc_rule_obligations",
                   "rule=\"" + label(rule.rule) + "\",verdict=\"" + verdict + "\"", count);
        }
    }
    family("rsc_caseload", "Cases of a worker at a level");
    for (const report::CaseloadLine& line : body.workers) {
        sample(
            "rsc_caseload",
            "worker=\"" + label(line.worker) + "\",level=\"" + std::string(name(line.level)) + "\"",
            line.cases);
    }
    family("rsc_report_as_of_seconds", "The instant that the report speaks for");
    sample("rsc_report_as_of_seconds", "", as_of.seconds_since_epoch());
    return text + "# EOF\n";
}

}  // namespace rsc::render
