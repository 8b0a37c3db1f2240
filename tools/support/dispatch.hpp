#pragma once

#include <string>
#include <vector>

#include "calendar/instant.hpp"
#include "support/exit_code.hpp"

namespace rsc::tools {

/// Finds the command that `arguments` name (the program's own name first; `rsc-sar submit` is the
/// same as `rsc sar submit`) and runs it. `now` is the machine's clock, read once.
[[nodiscard]] Exit dispatch(const std::vector<std::string>& arguments, calendar::Instant now);

}  // namespace rsc::tools
