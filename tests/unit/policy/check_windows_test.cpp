// What a pack cannot ask for, of the demands with windows, blocks, holders and contents. A content
// looks at the entry of its occasion: asked for on another, it would look at something else.

#include <doctest/doctest.h>

#include <algorithm>
#include <functional>

#include "base/diagnostics.hpp"
#include "shipped.hpp"

using namespace rsc;
using namespace rsc::policy::testing;

namespace {

using Edit = std::function<void(Json& term)>;

/// The findings of a shipped pack after an edit of the terms of one of its rules: the places within
/// the term.
std::vector<std::string> findings_after(std::string_view pack_id, std::string_view rule_id,
                                        const Edit& edit) {
    Json pack = codec::parse_json(bytes_of(policy::shipped_packs(), pack_id));
    for (Json& rule : pack["rules"]) {
        if (rule["id"] != rule_id) continue;
        for (Json& term : rule["terms"])
            edit(term);
    }
    const auto edited = read<policy::Pack>(pack.dump(2));
    std::vector<std::string> places;
    for (const Finding& finding :
         policy::check_pack(*edited, shipped_registers_read(), "policies/pack.json")) {
        const std::string& pointer = finding.place.pointer;
        const auto terms = pointer.find("/terms/");
        const auto rest =
            terms == std::string::npos ? std::string::npos : pointer.find('/', terms + 7);
        std::string place = finding.code;
        if (rest != std::string::npos) place += " " + pointer.substr(rest);
        if (std::find(places.begin(), places.end(), place) == places.end()) {
            places.push_back(std::move(place));
        }
    }
    return places;
}

}  // namespace

TEST_CASE("nothing is wrong with any shipped pack") {
    for (const auto& pack : shipped_packs_read()) {
        CAPTURE(pack->id);
        CHECK(policy::check_pack(*pack, shipped_registers_read(), "a").empty());
    }
}

TEST_CASE("demands that can never arise or be met are refused with their place") {
    struct Row {
        const char* what;
        const char* pack;
        const char* rule;
        Edit edit;
        const char* finding;
    };
    const char* const florida = "florida-care-coordination";
    const char* const standards = "case-management-standards";
    const char* const federal = "federal-outcomes";
    const char* const follow_up = "follow-up-after-discharge";
    const Row table[] = {
        {"a plan's content at a discharge", florida, "refusal.documented",
         [](Json& term) { term["requires"]["contents"] = {"plan-goals"}; },
         "policy.impossible /requires/contents"},
        {"a linkage's content at a referral", standards, "linkage.evidence",
         [](Json& term) { term["requires"]["at"] = "referral-made"; },
         "policy.impossible /requires/contents"},
        {"goals linked after an assignment", standards, "linkage.plan-goals",
         [](Json& term) { term["within"]["after"] = "first-assignment"; },
         "policy.impossible /within/met_by"},
        {"a reason for the level at a purchase", "milwaukee-coordination", "level.reason",
         [](Json& term) { term["requires"]["at"] = "purchase-made"; },
         "policy.impossible /requires/contents"},
        {"contents with a time", florida, "benefits.screened",
         [](Json& term) {
             term["within"]["clock"] = "calendar-days";
             term["within"]["count"] = 30;
         },
         "policy.impossible /within/clock"},
        {"contents that are none", florida, "benefits.screened",
         [](Json& term) { term["within"]["met_by"].erase("contents"); },
         "policy.impossible /within/met_by"},
        {"a case that must hold the agency's protocol", florida, "benefits.screened",
         [](Json& term) { term["within"]["met_by"]["contents"] = {"hand-off-protocol"}; },
         "policy.impossible /within/met_by"},
        {"two windows", federal, "federal.follow-up",
         [](Json& term) {
             term["within"]["opens"] = {{"clock", "calendar-days"}, {"count", 1}};
             term["within"]["give_or_take"] = 3;
         },
         "policy.impossible /within"},
        {"a window counted in hours", follow_up, "follow-up.hospital-7d",
         [](Json& term) { term["within"]["clock"] = "hours"; }, "policy.impossible /within"},
        {"a window that opens after hours", follow_up, "follow-up.hospital-7d",
         [](Json& term) { term["within"]["opens"]["clock"] = "hours"; },
         "policy.impossible /within/opens/clock"},
        {"again without a window", follow_up, "follow-up.hospital-7d",
         [](Json& term) { term["within"]["again"] = true; }, "policy.impossible /within/again"},
        {"a window that opens when it is over", follow_up, "follow-up.hospital-7d",
         [](Json& term) { term["within"]["opens"]["count"] = 8; },
         "policy.impossible /within/opens/count"},
        {"windows that overlap", federal, "federal.annual",
         [](Json& term) {
             term["within"]["clock"] = "calendar-days";
             term["within"]["count"] = 60;
         },
         "policy.impossible /within/give_or_take"},
        {"several of what is no stay", federal, "federal.annual",
         [](Json& term) {
             term["within"]["several"] = {{"days", 30}, {"counts", "last"}};
         },
         "policy.impossible /within/several"},
        {"ended by what ends nothing", federal, "federal.annual",
         [](Json& term) { term["within"]["ended_by"] = "plan-signed"; },
         "policy.impossible /within/ended_by"},
        {"more days than a block has", florida, "contact.first-30-days",
         [](Json& term) { term["blocks"]["count"] = 8; }, "policy.impossible /blocks/count"},
        {"excused by what excuses nothing", florida, "linkage.psychiatric",
         [](Json& term) { term["excused_by"] = {"plan-goals"}; }, "policy.impossible /excused_by"},
        {"an excuse of a content", florida, "linkage.no-opening",
         [](Json& term) { term["excused_by"] = {"refusal-documented"}; },
         "policy.impossible /excused_by"},
        {"a resource list of a case", florida, "plan.regular-review",
         [](Json& term) { term["every"]["anchor"] = "listed"; }, "policy.impossible /every/anchor"},
        {"a count beside that of the plan", standards, "contact.plan-intensity",
         [](Json& term) { term["quota"]["count"] = 2; }, "policy.impossible /quota/count"},
    };
    for (const Row& row : table) {
        CAPTURE(row.what);
        const auto findings = findings_after(row.pack, row.rule, row.edit);
        REQUIRE(findings.size() == 1);
        CHECK(findings.front() == row.finding);
    }
}

TEST_CASE("one revision judges an episode in every clause of a rule, or in none") {
    bool first = true;
    const auto findings =
        findings_after("federal-outcomes", "federal.follow-up", [&first](Json& term) {
            if (!std::exchange(first, false)) term["judged_by"] = "in-force-at-trigger";
        });
    REQUIRE(findings.size() == 1);
    CHECK(findings.front() == "policy.contradiction /judged_by");
}
