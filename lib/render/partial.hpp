#pragma once

#include <optional>
#include <string>
#include <vector>

#include "render/outputs.hpp"
#include "render/reports.hpp"

// A compliance report over a part of the cases, in a form that others can be added to.
namespace rsc::render {

/// How many cases a worker serves changes on a day by so many, by level.
struct LoadChange {
    std::string worker;
    calendar::Date day;
    std::int64_t rsc_i = 0;
    std::int64_t rsc_f = 0;
    std::int64_t cm = 0;
};

/// A group's obligations by verdict, in the order of the vocabulary.
struct PartialGroup {
    std::string group;
    std::string title;
    std::int64_t cases = 0;
    std::vector<std::int64_t> by_verdict;
};

struct PartialOut {
    static constexpr std::string_view schema_name = "rsc.report.partial/1";

    std::string schema{schema_name};
    Heading heading;
    std::vector<PolicyInForce> policies;
    std::vector<std::string> only;
    report::GroupBy group_by{};
    bool list = false;
    std::string part;  ///< "2/8" of the store; empty: what came on standard input
    std::int64_t records = 0;
    PartialGroup all;
    std::vector<PartialGroup> groups;
    std::vector<LoadChange> loads;
    std::vector<report::Row> rows;
    std::vector<std::string> strays;
    std::vector<FindingOut> findings;
};

/// One line of JSON.
[[nodiscard]] std::string print_partial(const PartialOut& partial, const calendar::Zone& zone);

/// Errors: partial.invalid, at `file`.
[[nodiscard]] Result<PartialOut> read_partial(std::string_view text, const std::string& file);

[[nodiscard]] std::string partial_schema();

/// Why the partial results cannot be of one report: another store, view, policy, choice or part.
/// Nothing where they can.
[[nodiscard]] std::optional<Error> mismatch(const std::vector<PartialOut>& parts);

/// The same against the report that the parts are to become.
[[nodiscard]] std::optional<Error> differs(const ReportOut<report::ComplianceBody>& report,
                                           const PartialOut& part);

}  // namespace rsc::render
