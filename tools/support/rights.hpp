#pragma once

#include "support/invocation.hpp"

/// Who may do what.
namespace rsc::tools {

/// The worker who acts; usage.not-found where the store has none of that id.
[[nodiscard]] Result<const model::Staff*> find_actor(const casework::Agency& agency,
                                                     const std::string& actor);

/// The word `me` among ids of workers becomes the id of who acts; usage.missing where nobody says.
[[nodiscard]] Result<void> resolve_me(const Invocation& in, const casework::Agency& agency,
                                      std::vector<std::string>& workers);

/// act.supervisor, unless `actor` is a supervisor or administrator at work. `what` is done:
/// "purging a case".
[[nodiscard]] Result<void> require_manager(const casework::Agency& agency, const std::string& actor,
                                           calendar::Date today, std::string_view what);
/// act.supervisor, unless `actor` is a supervisor at work.
[[nodiscard]] Result<void> require_supervisor(const casework::Agency& agency,
                                              const std::string& actor, calendar::Date today,
                                              std::string_view what);

/// Whether the rules named by --override may be let pass: by a supervisor, with a reason, and only
/// rules that are in force.
[[nodiscard]] Result<void> check_overrides(const Invocation& in, const casework::Agency& agency,
                                           const std::string& actor, calendar::Date today);

}  // namespace rsc::tools
