#include "policy/check.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <set>

#include "base/diagnostics.hpp"
#include "shipped.hpp"

using namespace rsc;
using namespace rsc::policy::testing;

namespace {

using Edit = std::function<void(Json& pack)>;

/// `code pointer` of every finding on the shipped pack after `edit`.
std::vector<std::string> findings_after(const Edit& edit) {
    Json pack = codec::parse_json(shipped_text());
    edit(pack);
    const auto edited = read<policy::Pack>(pack.dump(2));
    std::vector<std::string> all;
    for (const Finding& finding :
         policy::check_pack(*edited, shipped_registers_read(), "policies/pack.json")) {
        CHECK(finding.place.file == "policies/pack.json");
        CHECK(finding.severity == Severity::error);
        CHECK_FALSE(finding.expected.empty());
        CHECK_FALSE(finding.found.empty());
        CHECK(find_diagnostic(finding.code) != nullptr);
        all.push_back(finding.code + " " + finding.place.pointer);
    }
    return all;
}

std::size_t index_of(const Json& pack, std::string_view rule) {
    for (std::size_t i = 0; i < pack["rules"].size(); ++i) {
        if (pack["rules"][i]["id"] == rule) return i;
    }
    FAIL("no rule " << rule);
    return 0;
}
Json& rule(Json& pack, std::string_view id) {
    return pack["rules"][index_of(pack, id)];
}

/// `/rules/12` of the shipped pack.
std::string at(std::string_view rule) {
    return "/rules/" + std::to_string(index_of(codec::parse_json(shipped_text()), rule));
}

}  // namespace

TEST_CASE("nothing is wrong with the shipped pack") {
    CHECK(findings_after([](Json&) {}).empty());
}

TEST_CASE("a broken pack is refused with its code and its place") {
    struct Row {
        const char* what;
        Edit edit;
        std::vector<std::string> findings;
    };
    const std::vector<Row> table = {
        {"a rule's id twice",
         [](Json& pack) { rule(pack, "contact.weekly")["id"] = "contact.rsc-24h"; },
         {"policy.duplicate-id " + at("contact.weekly") + "/id"}},
        {"a revision twice",
         [](Json& pack) { pack["revisions"].push_back(pack["revisions"][0]); },
         {"policy.duplicate-id /revisions/2/id"}},
        {"a revision of an unknown document",
         [](Json& pack) {
             Json revision = pack["revisions"][0];
             revision["id"] = "new";
             revision["document"] = "nowhere";
             pack["revisions"].push_back(revision);
         },
         {"policy.unknown-reference /revisions/2/document", "policy.unreachable /revisions/2"}},
        {"a revision nobody speaks of",
         [](Json& pack) {
             Json revision = pack["revisions"][0];
             revision["id"] = "new";
             pack["revisions"].push_back(revision);
         },
         {"policy.unreachable /revisions/2"}},
        {"an unknown requirement",
         [](Json& pack) { rule(pack, "contact.weekly")["requirements"].push_back("A999"); },
         {"policy.unknown-reference " + at("contact.weekly") + "/requirements/1"}},
        {"an unknown reading",
         [](Json& pack) { rule(pack, "contact.weekly")["readings"][0] = "Q999"; },
         {"policy.unknown-reference " + at("contact.weekly") + "/readings/0"}},
        {"a term of an unknown revision",
         [](Json& pack) { rule(pack, "worker.file")["terms"][0]["revisions"].push_back("dhs"); },
         {"policy.unknown-reference " + at("worker.file") + "/terms/0/revisions"}},
        {"a citation of an unknown document",
         [](Json& pack) {
             rule(pack, "worker.file")["terms"][0]["cites"].push_back(
                 Json{{"document", "nowhere"}, {"section", "1"}});
         },
         {"policy.unknown-reference " + at("worker.file") + "/terms/0/cites/2/document"}},
        {"two terms for one revision",
         [](Json& pack) {
             Json& terms = rule(pack, "worker.file")["terms"];
             terms.push_back(terms[0]);
         },
         {"policy.contradiction " + at("worker.file") + "/terms/1/revisions",
          "policy.contradiction " + at("worker.file") + "/terms/1/revisions"}},
        {"one revision twice in a term",
         [](Json& pack) { rule(pack, "worker.file")["terms"][0]["revisions"].push_back("bhd"); },
         {"policy.contradiction " + at("worker.file") + "/terms/0/revisions"}},
        {"terms that demand different kinds of thing",
         [](Json& pack) {
             Json& term = rule(pack, "contact.weekly")["terms"][1];
             term["every"] =
                 Json{{"days", 7}, {"anchor", "level-start"}, {"met_by", term["quota"]["met_by"]}};
             term.erase("quota");
         },
         {"policy.contradiction " + at("contact.weekly") + "/terms/1"}},
        {"terms on different occasions",
         [](Json& pack) {
             rule(pack, "worker.hire-notice")["terms"][1]["within"]["after"] = "training-held";
         },
         {"policy.contradiction " + at("worker.hire-notice") + "/terms/1"}},
        {"terms that start to run on different days",
         [](Json& pack) {
             rule(pack, "team.periodic-cm")["terms"][1]["every"]["anchor"] = "first-level";
         },
         {"policy.contradiction " + at("team.periodic-cm") + "/terms/1"}},
        {"terms of different periods",
         [](Json& pack) { rule(pack, "contact.weekly")["terms"][1]["quota"]["period"] = "month"; },
         {"policy.contradiction " + at("contact.weekly") + "/terms/1"}},
        {"no demand",
         [](Json& pack) { rule(pack, "worker.file")["terms"][0].erase("requires"); },
         {"policy.demand-count " + at("worker.file") + "/terms/0"}},
        {"two demands",
         [](Json& pack) {
             rule(pack, "worker.file")["terms"][0]["continuous"] = Json{{"what", "licence"}};
         },
         {"policy.demand-count " + at("worker.file") + "/terms/0"}},
        {"no place in the revision's own document",
         [](Json& pack) { rule(pack, "worker.file")["terms"][0]["cites"].erase(0); },
         {"policy.cite-missing " + at("worker.file") + "/terms/0/cites"}},
        {"an occasion of another subject",
         [](Json& pack) { rule(pack, "contact.rsc-24h")["terms"][0]["within"]["after"] = "hired"; },
         {"policy.impossible " + at("contact.rsc-24h") + "/terms/0/within/after"}},
        {"a case judged when the agency began",
         [](Json& pack) {
             rule(pack, "contact.rsc-24h")["terms"][0]["within"]["after"] = "agency-begun";
         },
         {"policy.impossible " + at("contact.rsc-24h") + "/terms/0/within/after"}},
        {"a worker judged on an enrolment",
         [](Json& pack) {
             rule(pack, "worker.training")["terms"][0]["within"]["after"] = "enrolment";
         },
         {"policy.impossible " + at("worker.training") + "/terms/0/within/after"}},
        {"evidence of another subject",
         [](Json& pack) {
             rule(pack, "contact.rsc-24h")["terms"][0]["within"]["met_by"]["kind"] = "notice";
         },
         {"policy.impossible " + at("contact.rsc-24h") + "/terms/0/within/met_by"}},
        {"a quota met by attendance",
         [](Json& pack) {
             rule(pack, "team.monthly")["terms"][0]["quota"]["met_by"] =
                 Json{{"kind", "attendance"}};
         },
         {"policy.impossible " + at("team.monthly") + "/terms/0/quota/met_by"}},
        {"something rolling met by a notice",
         [](Json& pack) {
             rule(pack, "contact.fortnightly")["terms"][0]["every"]["met_by"] =
                 Json{{"kind", "notice"}};
         },
         {"policy.impossible " + at("contact.fortnightly") + "/terms/0/every/met_by"}},
        {"before an occasion of a worker",
         [](Json& pack) { rule(pack, "transition.plan")["terms"][0]["before"]["event"] = "hired"; },
         {"policy.impossible " + at("transition.plan") + "/terms/0/before/event"}},
        {"a count where no time is stated",
         [](Json& pack) {
             rule(pack, "worker.hire-notice")["terms"][0]["within"]["clock"] = "none-stated";
             rule(pack, "worker.hire-notice")["terms"][0]["within"]["count"] = 3;
         },
         {"policy.impossible " + at("worker.hire-notice") + "/terms/0/within/count"}},
        {"a window of an occasion that has none",
         [](Json& pack) { rule(pack, "team.formed")["terms"][0]["within"]["window"] = true; },
         {"policy.impossible " + at("team.formed") + "/terms/0/within/window"}},
        {"a content of another subject",
         [](Json& pack) {
             rule(pack, "worker.background-check")["terms"][0]["requires"]["contents"] =
                 Json::array({"plan-needs"});
         },
         {"policy.impossible " + at("worker.background-check") + "/terms/0/requires/contents"}},
        {"a case that must hold the agency's fund",
         [](Json& pack) {
             rule(pack, "sccp.funding")["terms"][0]["requires"]["contents"] =
                 Json::array({"discretionary-fund"});
         },
         {"policy.impossible " + at("sccp.funding") + "/terms/0/requires/contents"}},
        {"a level's cap without a limit",
         [](Json& pack) { rule(pack, "caseload.rsc-i")["terms"][0]["cap"].erase("limit"); },
         {"policy.impossible " + at("caseload.rsc-i") + "/terms/0/cap"}},
        {"a cap on a case",
         [](Json& pack) { rule(pack, "caseload.rsc-i")["subject"] = "case"; },
         {"policy.impossible " + at("caseload.rsc-i") + "/terms/0/cap"}},
        {"a roster of a case",
         [](Json& pack) { rule(pack, "agency.crisis-access")["subject"] = "case"; },
         {"policy.impossible " + at("agency.crisis-access") + "/terms/0/coverage"}},
        {"a fitting level without levels",
         [](Json& pack) {
             for (Json& term : rule(pack, "level.cm-eligible")["terms"])
                 term.erase("applies");
         },
         {"policy.impossible " + at("level.cm-eligible") + "/terms/0/level_fits",
          "policy.impossible " + at("level.cm-eligible") + "/terms/1/level_fits"}},
        {"a vague text that is a violation",
         [](Json& pack) { rule(pack, "services.monitored")["weight"] = "violation"; },
         {"policy.weight " + at("services.monitored") + "/weight"}},
        {"two caps of one level",
         [](Json& pack) {
             for (Json& term : rule(pack, "caseload.rsc-f")["terms"])
                 term["cap"]["level"] = "RSC-I";
         },
         {"policy.contradiction " + at("caseload.rsc-f") + "/terms/0",
          "policy.contradiction " + at("caseload.rsc-f") + "/terms/0"}},
        {"the same demand in two rules",
         [](Json& pack) {
             Json twin = rule(pack, "team.monthly");
             twin["id"] = "team.monthly-again";
             pack["rules"].push_back(twin);
         },
         {"policy.contradiction /rules/" + std::to_string(shipped_pack().rules.size()) + "/terms/0",
          "policy.contradiction /rules/" + std::to_string(shipped_pack().rules.size()) +
              "/terms/0"}},
        {"scores that indicate a level by one rule and another by the next",
         [](Json& pack) { rule(pack, "level.step-down")["terms"][1]["level_fits"]["high"] = 40; },
         {"policy.contradiction " + at("level.step-down") + "/terms/1"}},
        {"a range of scores that ends before it begins",
         [](Json& pack) {
             rule(pack, "level.step-down")["terms"][1]["level_fits"]["low"] = 39;
             rule(pack, "level.cm-eligible")["terms"][1]["level_fits"]["low"] = 39;
         },
         {"policy.impossible " + at("level.cm-eligible") + "/terms/1/level_fits/low",
          "policy.impossible " + at("level.step-down") + "/terms/1/level_fits/low"}},
        {"half of what goes together",
         [](Json& pack) {
             rule(pack, "contact.weekly")["terms"][1]["applies"]["levels"] = {"RSC-I"};
         },
         {"policy.impossible " + at("contact.weekly") + "/terms/1/applies/levels"}},
        {"levels of a worker",
         [](Json& pack) { rule(pack, "worker.file")["terms"][0]["applies"]["levels"] = {"CM"}; },
         {"policy.impossible " + at("worker.file") + "/terms/0/applies/levels"}},
        {"emergency steps of everybody",
         [](Json& pack) {
             Json& term = rule(pack, "contact.rsc-24h")["terms"][0];
             term["within"]["met_by"] = Json{{"kind", "emergency-steps"}};
             term["applies"].erase("emergency");
         },
         {"policy.impossible " + at("contact.rsc-24h") + "/terms/0/within/met_by"}},
        {"one revision for an episode of what recurs",
         [](Json& pack) {
             for (Json& term : rule(pack, "acuity.periodic")["terms"])
                 term["judged_by"] = "in-force-at-enrolment";
         },
         {"policy.impossible " + at("acuity.periodic") + "/terms/0/judged_by"}},
        {"what recurs, met by what has no day",
         [](Json& pack) {
             rule(pack, "acuity.periodic")["terms"][0]["every"]["met_by"] =
                 Json{{"kind", "contents"}, {"contents", {"consents"}}};
         },
         {"policy.impossible " + at("acuity.periodic") + "/terms/0/every/met_by"}},
        {"eight days of a week",
         [](Json& pack) { rule(pack, "contact.weekly")["terms"][0]["quota"]["count"] = 8; },
         {"policy.impossible " + at("contact.weekly") + "/terms/0/quota/count"}},
        {"a document that the register has",
         [](Json& pack) {
             pack["documents"] = Json::array(
                 {Json{{"id", "coordination-policy-bhd"}, {"title", "Mine"}, {"publisher", "Me"}}});
         },
         {"policy.duplicate-id /documents/0/id"}},
    };
    std::set<std::string> codes;
    for (const Row& row : table) {
        CAPTURE(std::string(row.what));
        const auto found = findings_after(row.edit);
        CHECK(found.size() == row.findings.size());
        for (std::size_t i = 0; i < std::min(found.size(), row.findings.size()); ++i) {
            CHECK(found[i] == row.findings[i]);
        }
        for (const std::string& finding : found)
            codes.insert(finding.substr(0, finding.find(' ')));
    }
    // Whatever the check can find is in the table; the other codes are of adoptions and files.
    for (const Diagnostic& diagnostic : diagnostics()) {
        const std::string code(diagnostic.code);
        if (!code.starts_with("policy.")) continue;
        const bool elsewhere = code == "policy.broken" || code == "policy.changed" ||
                               code == "policy.overlap" || code == "policy.no-change" ||
                               code == "policy.in-force";
        CHECK_MESSAGE(codes.contains(code) != elsewhere, code);
    }
}

TEST_CASE("a broken pack is refused with all that is wrong at once") {
    const auto found = findings_after([](Json& pack) {
        rule(pack, "contact.weekly")["readings"][0] = "Q999";
        rule(pack, "worker.file")["terms"][0].erase("requires");
        rule(pack, "services.monitored")["weight"] = "violation";
    });
    CHECK(found.size() == 3);
}

TEST_CASE("words that are not in the vocabulary cannot be in a pack") {
    for (const auto& [where, word] :
         std::map<std::string, std::string>{{"/rules/0/subject", "client"},
                                            {"/rules/0/weight", "crime"},
                                            {"/rules/0/terms/0/requires/at", "always"},
                                            {"/rules/0/terms/0/requires/contents/0", "goodwill"}}) {
        CAPTURE(where);
        Json pack = codec::parse_json(shipped_text());
        pack[Json::json_pointer(where)] = word;
        const auto document = codec::Document<policy::Pack>::parse(pack.dump(), "a");
        REQUIRE_FALSE(document.has_value());
        CHECK(document.error().findings.front().code == "record.bad-value");
        CHECK(document.error().findings.front().place.pointer == where);
    }
}

// The requirements -----------------------------------------------------------------------------

TEST_CASE("every demand of A1 to A65 that can be judged is carried by a rule") {
    std::set<std::string_view> carried;
    for (const policy::Rule& one : shipped_pack().rules) {
        carried.insert(one.requirements.begin(), one.requirements.end());
    }
    using policy::DemandKind;
    const std::set<DemandKind> judged = {DemandKind::deadline, DemandKind::recurring,
                                         DemandKind::cap, DemandKind::content,
                                         DemandKind::attachment};
    int count = 0;
    std::set<std::string> seen;
    for (const policy::Requirement& demand : shipped_registers_read().requirements->requirements) {
        CHECK(seen.insert(std::string(demand.id)).second);
        if (!demand.id.starts_with('A')) continue;
        const int number = std::stoi(std::string(demand.id.substr(1)));
        const bool of_kind = std::any_of(demand.kind.begin(), demand.kind.end(),
                                         [&](DemandKind kind) { return judged.contains(kind); });
        if (number > 65 || !of_kind) continue;
        ++count;
        CHECK_MESSAGE(carried.contains(demand.id), demand.id, " is carried by no rule");
    }
    for (int i = 1; i <= 65; ++i)
        CHECK(seen.contains("A" + std::to_string(i)));
    CHECK(count > 40);
}

TEST_CASE("a rule carries requirements of the documents it cites") {
    std::map<std::string_view, const policy::Requirement*> demands;
    for (const policy::Requirement& demand : shipped_registers_read().requirements->requirements) {
        demands[demand.id] = &demand;
    }
    for (const policy::Rule& one : shipped_pack().rules) {
        std::set<std::string_view> of_demands;
        for (const auto id : one.requirements) {
            REQUIRE_MESSAGE(demands.contains(id), one.id, " names ", id);
            of_demands.insert(demands[id]->documents.begin(), demands[id]->documents.end());
        }
        for (const policy::Term& term : one.terms) {
            for (const policy::Cite& cite : term.cites) {
                CHECK_MESSAGE(of_demands.contains(cite.document), one.id, " cites ", cite.document);
            }
        }
    }
}

TEST_CASE("the registers are whole and name no document that they do not hold") {
    const auto registers = shipped_registers_read();
    std::set<std::string_view> documents;
    for (const auto& document : registers.documents->documents) {
        CHECK(documents.insert(document.id).second);
    }
    for (const auto& demand : registers.requirements->requirements) {
        for (const auto id : demand.documents) {
            CHECK_MESSAGE(documents.contains(id), demand.id, " names ", id);
        }
    }
    CHECK(registers.documents->documents.size() == 8);
    CHECK(registers.requirements->requirements.size() == 136);
    CHECK(registers.readings->readings.size() == 60);
    std::set<std::string_view> readings;
    for (const auto& reading : registers.readings->readings) {
        CHECK(readings.insert(reading.id).second);
    }
}

TEST_CASE("a pack may cite documents of its own, and those it was made from") {
    const auto found = findings_after([](Json& pack) {
        pack["documents"] =
            Json::array({Json{{"id", "ours"}, {"title", "Ours"}, {"publisher", "Us"}}});
        Json& revision = pack["revisions"][1];
        const Json before = revision["document"];
        revision["document"] = "ours";
        revision["based_on"] = Json{{"pack", "milwaukee-coordination"},
                                    {"revision", "cars"},
                                    {"documents", Json::array({before})}};
    });
    CHECK(found.empty());
    const auto rootless = findings_after([](Json& pack) {
        pack["documents"] =
            Json::array({Json{{"id", "ours"}, {"title", "Ours"}, {"publisher", "Us"}}});
        pack["revisions"][1]["document"] = "ours";
    });
    CHECK(rootless.size() > 60);
    CHECK(rootless.front().starts_with("policy.cite-missing"));
}
