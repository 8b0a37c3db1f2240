// What carries each demand of the source documents is real: a rule of a shipped pack, a check of
// the table, a member of a schema. Whether the commands exist is asked of the program itself
// (tests/cli/policy/coverage.t).

#include "policy/coverage.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "base/diagnostics.hpp"
#include "codec/json.hpp"
#include "codec/schema.hpp"
#include "shipped.hpp"

using namespace rsc;
using namespace rsc::policy::testing;
using codec::Json;

namespace {

/// The schema of a member, through arrays and references; null when there is none.
const Json* member_of(const Json& schema, const Json* at, std::string_view name) {
    for (int hops = 0; hops < 8 && at != nullptr; ++hops) {
        if (at->contains("$ref")) {
            const auto ref = at->at("$ref").get<std::string>();
            at = &schema.at("definitions").at(ref.substr(ref.rfind('/') + 1));
        } else if (at->contains("allOf")) {
            at = &at->at("allOf").front();
        } else if (at->contains("items")) {
            at = &at->at("items");
        } else {
            break;
        }
    }
    if (at == nullptr || !at->contains("properties")) return nullptr;
    const auto found = at->at("properties").find(std::string(name));
    return found == at->at("properties").end() ? nullptr : &*found;
}

bool is_member(std::string_view record) {
    const auto space = record.find(' ');
    const std::string text = codec::schema_text(record.substr(0, space));
    if (text.empty() || record.substr(space + 1, 1) != "/") return false;
    const Json schema = Json::parse(text);
    const Json* at = &schema;
    std::string_view path = record.substr(space + 2);
    while (at != nullptr && !path.empty()) {
        const auto slash = path.find('/');
        at = member_of(schema, at, path.substr(0, slash));
        path = slash == std::string_view::npos ? std::string_view() : path.substr(slash + 1);
    }
    return at != nullptr;
}

}  // namespace

TEST_CASE("every demand is carried, by what there is") {
    const auto registers = shipped_registers_read();
    const auto packs = shipped_packs_read();
    std::vector<const policy::Pack*> all;
    for (const auto& pack : packs)
        all.push_back(&*pack);
    std::size_t judged = 0;
    for (const policy::Requirement& demand : registers.requirements->requirements) {
        const auto carriers = policy::carriers_of(demand, all);
        CHECK_MESSAGE(!carriers.empty(), demand.id, " is carried by nothing");
        for (const policy::Carrier& carrier : carriers) {
            if (carrier.kind == policy::CarriedBy::check) {
                CHECK_MESSAGE(find_diagnostic(carrier.name) != nullptr, demand.id, ": ",
                              carrier.name);
            } else if (carrier.kind == policy::CarriedBy::record) {
                CHECK_MESSAGE(is_member(carrier.name), demand.id, ": ", carrier.name);
                CHECK_MESSAGE(!carrier.name.ends_with("/note"), demand.id);
            }
        }
        if (!policy::is_only_recorded(carriers)) ++judged;
        // What a document states as a time, a cap or a content is judged by a rule.
        const bool judgeable =
            std::any_of(demand.kind.begin(), demand.kind.end(), [](policy::DemandKind kind) {
                return kind == policy::DemandKind::deadline ||
                       kind == policy::DemandKind::recurring ||
                       kind == policy::DemandKind::content ||
                       kind == policy::DemandKind::attachment;
            });
        const bool has_rule = std::any_of(
            carriers.begin(), carriers.end(),
            [](const auto& carrier) { return carrier.kind == policy::CarriedBy::rule; });
        if (judgeable) CHECK_MESSAGE(has_rule, demand.id, " has no rule");
    }
    CHECK(judged >= 123);
}

TEST_CASE("a member that is none is told from one that is") {
    CHECK(is_member("case /contacts/mode"));
    CHECK(is_member("staff /fte/changes/percent"));
    CHECK_FALSE(is_member("case /contacts/no_such"));
    CHECK_FALSE(is_member("case /no_such"));
    CHECK_FALSE(is_member("nothing /contacts"));
}
