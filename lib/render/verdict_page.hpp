#pragma once

#include "render/disclosed.hpp"

namespace rsc::render {

/// One verdict and all that it rests on, for somebody who has nothing but the page.
struct VerdictOut {
    Heading heading;
    std::optional<exchange::Statement> statement;
    report::Explanation explanation;
    std::string policy_sha256;  ///< of the pack that judged it
    Proof proof;
    std::string program;               ///< that judged, and its version
    std::vector<FindingOut> findings;  ///< why the record is not as its acts left it
};

/// As a page that stands for itself and prints.
[[nodiscard]] std::string verdict_page(const VerdictOut& verdict, const calendar::Zone& zone);

}  // namespace rsc::render
