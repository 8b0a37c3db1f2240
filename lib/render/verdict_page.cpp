#include "render/verdict_page.hpp"

#include <algorithm>
#include <array>

#include "render/html.hpp"

namespace rsc::render {
namespace {

/// A section of the page, and the steps of the explanation that stand in it.
struct Section {
    std::string_view title;
    std::array<std::string_view, 6> steps;
};
// What would put it right is the agency's own business, and is left out.
constexpr std::array<Section, 4> sections{
    {{"What was owed", {"clause", "source", "revision"}},
     {"How its time was counted", {"trigger", "clock"}},
     {"What the record shows",
      {"evidence", "uncounted", "afterwards", "finding", "excuse", "disputed"}},
     {"How the text is read", {"reading"}}}};

}  // namespace

std::string verdict_page(const VerdictOut& verdict, const calendar::Zone& zone) {
    const report::Row& row = verdict.explanation.row;
    const auto steps_of = [&](const auto& wanted) {
        std::string out;
        for (const report::Step& step : verdict.explanation.steps) {
            if (!step.about.empty() &&
                std::find(wanted.begin(), wanted.end(), step.about) != wanted.end()) {
                out += term(step.about, step.text);
            }
        }
        return out;
    };
    std::string body = "<h1>" + escaped(row.title) + " <span class=\"tag\">" +
                       escaped(name(row.verdict)) + "</span></h1>\n<p>" +
                       escaped(verdict.heading.agency) + ", case " + escaped(row.subject);
    if (verdict.heading.as_of) {
        body += ", as of " + escaped(zone.readable(*verdict.heading.as_of)) + ", as known " +
                escaped(zone.readable(*verdict.heading.known_at));
    }
    if (verdict.heading.sandbox) body += " <strong>SANDBOX: not real</strong>";
    body += "</p>\n";
    body += verdict.statement ? disclosed(verdict.statement, zone)
                              : "<p><strong>" + escaped(exchange::redisclosure_notice) +
                                    "</strong> This page is for use within the agency.</p>\n";
    body += "<dl>\n" + steps_of(std::array<std::string_view, 2>{"verdict", "owner"}) +
            term("means", report::meaning(row.verdict)) + term("obligation", row.obligation) +
            "</dl>\n";
    for (const Section& section : sections) {
        std::string steps = steps_of(section.steps);
        if (section.steps.front() == "clause" && !verdict.policy_sha256.empty()) {
            steps += term("policy's SHA-256", verdict.policy_sha256);
        }
        if (steps.empty()) continue;
        body += "<h2>" + escaped(section.title) + "</h2>\n<dl>\n" + steps + "</dl>\n";
    }
    body += "<h2>What shows that the record is as its acts left it</h2>\n" +
            proof_of_record(verdict.proof, verdict.findings);
    body +=
        "<p class=\"quiet\">Judged by " + escaped(verdict.program) +
        ". Clause and readings are in our own words; the document named is the authority.</p>\n";
    return page(row.title + ": " + std::string(name(row.verdict)), body);
}

}  // namespace rsc::render
