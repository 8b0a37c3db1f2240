#include "rulebook/extension.hpp"

#include <doctest/doctest.h>

#include <functional>

#include "codec/json.hpp"
#include "rulebook/packs.hpp"
#include "rulebook/registers.hpp"

using namespace rsc;
using codec::Json;

namespace {

Result<std::string> shipped(const std::string& id) {
    const std::string_view text = rulebook::shipped_pack(id);
    if (text.empty()) return fail(Kind::not_found, "usage.not-found", "none", "");
    return std::string(text);
}

/// An extension of the CARS revision that changes the review of the plan.
Json extension() {
    return Json::parse(R"({
        "schema": "rsc.policy-extension/1", "id": "ours", "title": "Ours", "summary": "Ours.",
        "extends": {"pack": "milwaukee-coordination", "revision": "cars"},
        "documents": [{"id": "ours-1", "title": "Contract", "publisher": "Us"}],
        "revision": {"id": "1", "title": "One", "document": "ours-1"},
        "changes": [{"rule": "sccp.review", "cites": [{"document": "ours-1", "section": "4"}],
                     "summary": "Every 14 days.", "days": 14}]
    })");
}

const policy::Rule* rule_of(const policy::Pack& pack, std::string_view id) {
    for (const policy::Rule& rule : pack.rules) {
        if (rule.id == id) return &rule;
    }
    return nullptr;
}

std::vector<std::string> findings_of(const Json& json) {
    std::vector<std::string> found;
    auto pack = rulebook::load_written_pack(codec::print_json(json), "ours.json", shipped);
    if (pack) return found;
    for (const Finding& finding : pack.error().findings)
        found.push_back(finding.code + " " + finding.place.pointer);
    return found;
}

}  // namespace

TEST_CASE("an extension takes over what it does not speak of") {
    auto whole = rulebook::load_written_pack(codec::print_json(extension()), "ours.json", shipped);
    REQUIRE(whole);
    const policy::Pack& pack = *whole->pack;
    const auto base = rulebook::load_pack(*shipped("milwaukee-coordination"), "base");
    std::size_t of_cars = 0;
    for (const policy::Rule& rule : (*base)->rules) {
        for (const policy::Term& term : rule.terms) {
            const auto& of = term.revisions;
            if (std::find(of.begin(), of.end(), "cars") == of.end()) continue;
            ++of_cars;
            const policy::Rule* taken = rule_of(pack, rule.id);
            REQUIRE_MESSAGE(taken != nullptr, rule.id);
            CHECK(taken->terms.size() == 1);
            CHECK(taken->requirements == rule.requirements);
            CHECK(taken->weight == rule.weight);
            if (rule.id == "sccp.review") continue;
            for (const policy::Cite& cite : taken->terms.front().cites)
                CHECK(cite.document == "coordination-policy-cars");
        }
    }
    CHECK(pack.rules.size() == of_cars);
    const policy::Term& review = rule_of(pack, "sccp.review")->terms.front();
    CHECK(review.every->days == 14);
    CHECK(review.cites.front().document == "ours-1");
    CHECK(review.every->met_by.plan_kinds.size() == 3);
    CHECK(pack.revisions.front().based_on->revision == "cars");
}

TEST_CASE("an extension may be extended") {
    auto first = rulebook::load_written_pack(codec::print_json(extension()), "ours.json", shipped);
    REQUIRE(first);
    Json second = extension();
    second["id"] = "theirs";
    second["extends"] = Json{{"pack", "ours"}, {"revision", "1"}};
    second["documents"][0]["id"] = "theirs-1";
    second["revision"]["document"] = "theirs-1";
    second["changes"][0]["cites"][0]["document"] = "theirs-1";
    second["changes"][0]["days"] = 7;
    auto whole = rulebook::load_written_pack(codec::print_json(second), "theirs.json",
                                             [&](const std::string& id) -> Result<std::string> {
                                                 if (id == "ours") return first->text;
                                                 return shipped(id);
                                             });
    REQUIRE(whole);
    CHECK(rule_of(*whole->pack, "sccp.review")->terms.front().every->days == 7);
    CHECK(whole->pack->documents.size() == 2);
    CHECK(whole->pack->revisions.front().based_on->documents.size() == 2);
}

TEST_CASE("what an extension cannot say is refused where it says it") {
    struct Row {
        const char* what;
        std::function<void(Json&)> edit;
        std::string finding;
    };
    const std::vector<Row> table = {
        {"nothing is wrong", [](Json&) {}, ""},
        {"the amount it has", [](Json& e) { e["changes"][0]["days"] = 30; },
         "policy.no-change /changes/0"},
        {"no amount", [](Json& e) { e["changes"][0].erase("days"); },
         "policy.no-change /changes/0"},
        {"an amount of another demand", [](Json& e) { e["changes"][0]["limit"] = 3; },
         "policy.impossible /changes/0/limit"},
        {"a rule that there is not", [](Json& e) { e["changes"][0]["rule"] = "sccp.revue"; },
         "policy.unknown-reference /changes/0/rule"},
        {"a rule of the other revision alone",
         [](Json& e) {
             e["drops"] = Json::array({Json{{"rule", "none"}, {"reason", "r"}}});
         },
         "policy.unknown-reference /drops/0/rule"},
        {"changed and dropped",
         [](Json& e) {
             e["drops"] = Json::array({Json{{"rule", "sccp.review"}, {"reason", "r"}}});
         },
         "policy.duplicate-id /drops/0/rule"},
        {"the id of the pack it extends", [](Json& e) { e["id"] = "milwaukee-coordination"; },
         "policy.duplicate-id /id"},
        {"a revision that there is not", [](Json& e) { e["extends"]["revision"] = "dhs"; },
         "policy.unknown-reference /extends/revision"},
        {"a pack that there is not", [](Json& e) { e["extends"]["pack"] = "dhs"; },
         "policy.unknown-reference /extends/pack"},
        {"a document that there is not", [](Json& e) { e["revision"]["document"] = "ours-2"; },
         "policy.unknown-reference /revision/document"},
        {"what it was made from, twice said",
         [](Json& e) {
             e["revision"]["based_on"] =
                 Json{{"pack", "p"}, {"revision", "r"}, {"documents", {"d"}}};
         },
         "policy.impossible /revision/based_on"},
        {"a citation of nothing",
         [](Json& e) { e["changes"][0]["cites"][0]["document"] = "nowhere"; },
         "policy.cite-missing /changes/0"},
    };
    for (const Row& row : table) {
        CAPTURE(std::string(row.what));
        Json edited = extension();
        row.edit(edited);
        const auto found = findings_of(edited);
        if (row.finding.empty()) {
            CHECK(found.empty());
        } else {
            REQUIRE_FALSE(found.empty());
            CHECK(std::find(found.begin(), found.end(), row.finding) != found.end());
        }
    }
}

TEST_CASE("the amounts that can be changed are those that the demand has") {
    const auto base = rulebook::load_pack(*shipped("milwaukee-coordination"), "base");
    const auto of = [&](std::string_view id) {
        std::string names;
        const policy::Rule& rule = *rule_of(**base, id);
        for (const auto name : rulebook::changeable(rule, rule.terms.back()))
            names += (names.empty() ? "" : " ") + std::string(name);
        return names;
    };
    CHECK(of("sccp.review") == "days levels");
    CHECK(of("caseload.cm") == "limit");
    CHECK(of("caseload.mixed").empty());
    CHECK(of("contact.weekly") == "count levels");
    CHECK(of("sccp.full") == "count clock levels");
    CHECK(of("level.cm-eligible") == "low high stale_days");
    CHECK(of("worker.file").empty());
}

TEST_CASE(
    "a pack that is begun from nothing is sound, one begun from another waits for its changes") {
    rulebook::NewPack request;
    request.id = "ours";
    request.revision = "1";
    request.title = "Ours";
    request.publisher = "Us";
    auto own = rulebook::begin_pack(request, shipped);
    REQUIRE(own);
    CHECK(rulebook::load_written_pack(*own, "own.json", shipped));

    const auto base = rulebook::load_pack(*shipped("milwaukee-coordination"), "base");
    request.extends = "milwaukee-coordination@cars";
    for (const policy::Rule& rule : (*base)->rules) {
        for (const policy::Term& term : rule.terms) {
            const auto& of = term.revisions;
            if (std::find(of.begin(), of.end(), "cars") != of.end())
                request.rules.emplace_back(rule.id);
        }
    }
    auto all = rulebook::begin_pack(request, shipped);
    REQUIRE(all);
    const auto found = findings_of(Json::parse(*all));
    CHECK(found.size() == request.rules.size());
    for (const std::string& one : found)
        CHECK(one.starts_with("policy.no-change"));
}
