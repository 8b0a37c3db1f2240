#pragma once

#include "support/invocation.hpp"

/// What an option names has to be there. Errors: usage.not-found.
namespace rsc::tools {

[[nodiscard]] Result<const model::Staff*> find_worker(const casework::Agency& agency,
                                                      std::string_view option,
                                                      const std::string& worker);

/// A rule of a policy in force; the error names the one that was probably meant.
[[nodiscard]] Result<const policy::Policies::Entry*> find_rule(const casework::Agency& agency,
                                                               std::string_view option,
                                                               const std::string& rule);

}  // namespace rsc::tools
