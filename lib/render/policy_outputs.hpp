#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "calendar/date.hpp"
#include "codec/describe_finding.hpp"
#include "policy/coverage.hpp"
#include "policy/diff.hpp"

/// What commands about policies print as JSON.
namespace rsc::render {

struct PolicyInForce {
    std::string pack;
    std::string revision;
    calendar::Date from;
    std::optional<calendar::Date> until;
};

struct PolicyLine {
    std::string pack;
    std::string revision;
    std::string title;
    std::int64_t rules = 0;
    std::vector<PolicyInForce> in_force;
};
struct PolicyListOut {
    std::string schema = "rsc.policy.list/1";
    std::vector<PolicyLine> revisions;
};

/// What carries a demand of a source document.
struct CarrierOut {
    policy::CarriedBy kind{};
    std::string name;
    std::string pack;
};
struct CoverageLine {
    std::string requirement;
    std::vector<policy::DemandKind> kinds;
    std::string where;
    std::string text;
    bool only_recorded = false;
    std::vector<CarrierOut> carriers;
};
struct CoverageOut {
    std::string schema = "rsc.policy.coverage/1";
    std::int64_t carried = 0;
    std::int64_t judged = 0;  ///< by a rule, check, gate or report
    std::vector<CoverageLine> requirements;
};

/// What one revision asks for otherwise than another.
struct PolicyChangeOut {
    policy::Change change{};
    std::string rule;
    std::string title;
    std::vector<std::string> requirements;
    std::string before;
    std::string after;
    std::vector<std::string> differences;
};
struct PolicyDiffOut {
    std::string schema = "rsc.policy.diff/1";
    std::string before;
    std::string after;
    std::vector<PolicyChangeOut> changes;
};

/// Whether packs give the verdicts that worked examples state.
struct PolicyTestOut {
    std::string schema = "rsc.policy.test/1";
    std::int64_t files = 0;
    std::int64_t scenarios = 0;
    std::int64_t failed = 0;
    std::int64_t expectations = 0;
    std::vector<codec::FindingOut> findings;
};

}  // namespace rsc::render
