#pragma once

#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"
#include "calendar/zone.hpp"
#include "model/agency.hpp"
#include "model/case.hpp"

namespace rsc::validate {

/// What a record is checked against besides itself.
struct Surroundings {
    const calendar::Zone* zone = nullptr;
    calendar::Instant now;
    std::set<std::string, std::less<>> workers;
    std::set<std::string, std::less<>> providers;
    const model::Agency* agency = nullptr;  ///< for the range of its acuity instrument
};

/// A named check. It looks at one record and says what contradicts itself; lateness is never a
/// finding, and a finding is never a verdict.
struct Check {
    std::string_view code;  ///< as in base/diagnostics.hpp, where its meaning stands
    void (*run)(const model::Case&, const Surroundings&, std::vector<Finding>&);
};

/// Every check of case records, by code.
[[nodiscard]] std::span<const Check> case_checks();

/// All findings of a record; `file` is what they call it. Places carry the JSON pointer; whoever
/// has the text adds line and column.
[[nodiscard]] std::vector<Finding> check_case(const model::Case& record,
                                              const Surroundings& surroundings,
                                              std::string_view file);

/// Those of `after` that are not among `before`: of the same code, place and value. What an act
/// brings in, and not what was there.
[[nodiscard]] std::vector<Finding> beyond(std::vector<Finding> after,
                                          const std::vector<Finding>& before);

/// All findings of a worker's record and of the agency's: moments to come, days the wrong way
/// round, workers and trainings that are not there. Their codes are those of case records.
[[nodiscard]] std::vector<Finding> check_record(const model::Staff& record,
                                                const Surroundings& surroundings,
                                                std::string_view file);
[[nodiscard]] std::vector<Finding> check_record(const model::Agency& record,
                                                const Surroundings& surroundings,
                                                std::string_view file);
[[nodiscard]] std::vector<Finding> check_record(const model::Provider& record,
                                                const Surroundings& surroundings,
                                                std::string_view file);

}  // namespace rsc::validate
