#pragma once

#include "support/invocation.hpp"

namespace rsc::tools {

/// The rule of a policy in force that an option names. usage.not-found with the one that was
/// probably meant: a rule that nobody knows would count nothing, and look like nothing owed.
[[nodiscard]] Result<const policy::Policies::Entry*> find_rule(const casework::Agency& agency,
                                                               const std::string& option,
                                                               const std::string& rule);

}  // namespace rsc::tools
