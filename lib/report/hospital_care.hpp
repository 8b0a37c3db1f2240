#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "timeline/facts.hpp"

namespace rsc::report {

/// The local day of a step that is seen.
[[nodiscard]] std::optional<calendar::Date> day_of(const timeline::Sight& sight,
                                                   const std::optional<model::Event>& step);

/// Days from the one to the other; none where one is missing or they are the wrong way round.
[[nodiscard]] std::optional<std::int64_t> between(std::optional<calendar::Date> from,
                                                  std::optional<calendar::Date> to);

/// Stays in hospitals without a day outside between them.
struct Care {
    std::vector<const model::Placement*> stays;
    std::optional<calendar::Date> admitted;
    std::optional<calendar::Date> discharged;
    bool acute = false;  ///< acute care or detoxification is among them
    std::string lacking;

    void lacks(const std::string& what, const model::Placement& stay) {
        lacking += (lacking.empty() ? "" : ", ") + what + " of " + stay.id.str();
    }
};

/// Every time in hospital (acute care, detoxification, a state hospital), in order. A client who
/// went from one to another on one day was not back in between.
[[nodiscard]] std::vector<Care> care_of(const timeline::Facts& facts);

/// The first kept appointment or linkage from a day on, and the entry that shows it.
[[nodiscard]] std::pair<std::optional<calendar::Date>, std::string> linkage(
    const timeline::Facts& facts, calendar::Date from);

}  // namespace rsc::report
