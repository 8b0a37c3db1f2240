#include <doctest/doctest.h>

#include <functional>
#include <set>

#include "codec/document.hpp"
#include "codec/json.hpp"
#include "policy/check.hpp"
#include "policy/shipped.hpp"

namespace {

using namespace rsc;
using codec::Json;

template <class T>
const T& shipped_register(std::string_view name) {
    static const auto document = [name] {
        for (const Embedded& file : policy::shipped_registers()) {
            if (file.name == name) return *codec::Document<T>::parse(file.bytes, file.name);
        }
        throw std::logic_error("no such register");
    }();
    return *document;
}

policy::Registers registers() {
    return {&shipped_register<policy::DocumentRegister>("documents"),
            &shipped_register<policy::RequirementRegister>("requirements"),
            &shipped_register<policy::ReadingRegister>("readings")};
}

Json shipped() {
    return codec::parse_json(policy::shipped_packs().front().bytes);
}

Json& rule(Json& pack, std::string_view id) {
    for (Json& one : pack["rules"]) {
        if (one["id"] == id) return one;
    }
    throw std::logic_error("no such rule");
}

std::vector<Finding> check(const Json& pack) {
    const auto document = codec::Document<policy::Pack>::parse(pack.dump(), "pack");
    REQUIRE(document.has_value());
    return policy::check_pack(**document, registers(), "pack");
}

}  // namespace

TEST_CASE("the shipped pack is sound") {
    CHECK(check(shipped()).empty());
}

TEST_CASE("a pack that is broken is refused with the fault's code and place") {
    struct Row {
        std::string_view code;
        std::string_view pointer;
        std::function<void(Json&)> breakage;
    };
    const Row rows[] = {
        {"policy.duplicate-id", "/id", [](Json& p) { p["rules"][1]["id"] = p["rules"][0]["id"]; }},
        {"policy.duplicate-id", "/revisions/1/id",
         [](Json& p) { p["revisions"][1]["id"] = p["revisions"][0]["id"]; }},
        {"policy.contradiction", "/terms/1",
         [](Json& p) {
             Json& terms = rule(p, "contact.weekly")["terms"];
             terms[1]["revisions"] = terms[0]["revisions"];
         }},
        {"policy.contradiction", "/terms/1",
         [](Json& p) {
             Json& term = rule(p, "team.periodic-cm")["terms"][1];
             term["every"]["anchor"] = "first-level";
         }},
        {"policy.demand-count", "/terms/0",
         [](Json& p) {
             rule(p, "sccp.full")["terms"][0]["continuous"] = Json{{"what", "assignment"}};
         }},
        {"policy.demand-count", "/terms/0",
         [](Json& p) { rule(p, "sccp.full")["terms"][0].erase("within"); }},
        {"policy.cite-missing", "/cites",
         [](Json& p) { rule(p, "sccp.full")["terms"][0]["cites"].erase(1); }},
        {"policy.unknown-reference", "/requirements/0",
         [](Json& p) { rule(p, "sccp.full")["requirements"][0] = "A999"; }},
        {"policy.unknown-reference", "/readings/0",
         [](Json& p) { rule(p, "sccp.full")["readings"][0] = "Q999"; }},
        {"policy.unknown-reference", "/cites/0/document",
         [](Json& p) { rule(p, "sccp.full")["terms"][0]["cites"][0]["document"] = "nothing"; }},
        {"policy.unknown-reference", "/revisions",
         [](Json& p) { rule(p, "sccp.full")["terms"][0]["revisions"].push_back("later"); }},
        {"policy.unknown-reference", "/document",
         [](Json& p) { p["revisions"][0]["document"] = "nothing"; }},
        {"policy.impossible", "/within/after",
         [](Json& p) { rule(p, "sccp.full")["terms"][0]["within"]["after"] = "hired"; }},
        {"policy.impossible", "/within/met_by",
         [](Json& p) {
             rule(p, "sccp.full")["terms"][0]["within"]["met_by"] = Json{{"kind", "notice"}};
         }},
        {"policy.impossible", "/within/count",
         [](Json& p) { rule(p, "provider.introduced")["terms"][0]["within"]["count"] = 3; }},
        {"policy.impossible", "/requires/contents",
         [](Json& p) {
             rule(p, "referral.form")["terms"][0]["requires"]["contents"][0] = "degree";
         }},
        {"policy.impossible", "/cap",
         [](Json& p) { rule(p, "caseload.rsc-i")["terms"][0]["cap"].erase("limit"); }},
        {"policy.impossible", "/level_fits",
         [](Json& p) {
             for (Json& term : rule(p, "level.cm-eligible")["terms"])
                 term.erase("applies");
         }},
        {"policy.weight", "/weight",
         [](Json& p) { rule(p, "services.monitored")["weight"] = "violation"; }},
        {"policy.unreachable", "/revisions/2",
         [](Json& p) {
             Json revision = p["revisions"][1];
             revision["id"] = "empty";
             p["revisions"].push_back(revision);
         }},
    };
    for (const Row& row : rows) {
        CAPTURE(row.code);
        CAPTURE(row.pointer);
        Json pack = shipped();
        row.breakage(pack);
        bool found = false;
        for (const Finding& finding : check(pack)) {
            found = found || (finding.code == row.code &&
                              finding.place.pointer.find(row.pointer) != std::string::npos);
            CHECK_FALSE(finding.message.empty());
            CHECK_FALSE(finding.expected.empty());
        }
        CHECK(found);
    }
}

TEST_CASE("every deadline, recurrence, cap, content and attachment of A1 to A65 has a rule") {
    const auto pack =
        codec::Document<policy::Pack>::parse(policy::shipped_packs().front().bytes, "p");
    REQUIRE(pack.has_value());
    std::set<std::string_view> carried;
    for (const policy::Rule& one : (*pack)->rules) {
        carried.insert(one.requirements.begin(), one.requirements.end());
    }
    std::size_t asked = 0;
    for (const policy::Requirement& requirement : registers().requirements->requirements) {
        if (!requirement.id.starts_with('A')) continue;
        bool demands = false;
        for (const policy::DemandKind kind : requirement.kind) {
            demands = demands ||
                      (kind != policy::DemandKind::record && kind != policy::DemandKind::outcome);
        }
        if (!demands) continue;
        ++asked;
        CHECK_MESSAGE(carried.contains(requirement.id), requirement.id);
    }
    CHECK(asked > 45);
}

TEST_CASE("the registers hold all five documents, 136 requirements and 60 readings") {
    CHECK(registers().documents->documents.size() == 5);
    CHECK(registers().requirements->requirements.size() == 136);
    CHECK(registers().readings->readings.size() == 60);
}
