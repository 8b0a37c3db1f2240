#pragma once

#include <string>
#include <vector>

#include "calendar/instant.hpp"
#include "support/exit_code.hpp"

namespace rsc::tools {

using Clock = calendar::Instant (*)();

/// Finds the command that `arguments` name (the program's own name first; `rsc-sar submit` is the
/// same as `rsc sar submit`) and runs it. `clock` is the machine's. A command reads it
/// once: an act after it holds the lock, so that nothing another writer did lies ahead of it.
[[nodiscard]] Exit dispatch(const std::vector<std::string>& arguments, Clock clock);

}  // namespace rsc::tools
