#pragma once

#include <optional>
#include <string>
#include <vector>

#include "render/outputs.hpp"

namespace rsc::render {

/// How a store stands, on one screen.
struct StatusOut {
    std::string schema = "rsc.status/1";
    Heading heading;
    std::vector<PolicyInForce> policies;  ///< those of the day
    std::int64_t open = 0;
    std::int64_t closed = 0;
    std::int64_t overdue = 0;
    std::int64_t overdue_of = 0;
    std::int64_t due = 0;
    std::int64_t undetermined = 0;
    std::int64_t errors = 0;
    std::int64_t warnings = 0;
    std::int64_t notes = 0;
    std::optional<LogLine> act;
    std::optional<LogLine> seal;
    std::optional<LogLine> nightly;
};

[[nodiscard]] std::string json_text(const StatusOut& out, const calendar::Zone& zone);

}  // namespace rsc::render
