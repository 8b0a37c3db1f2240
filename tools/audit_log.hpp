#pragma once

#include "render/outputs.hpp"
#include "support/invocation.hpp"

namespace rsc::tools {

/// What a line is about, for people: ids, not paths.
[[nodiscard]] std::string subject_of(const render::LogLine& line);

/// What was done and read. `recent`: the newest acts first, and no more than one wants to see; else
/// both logs, whole.
[[nodiscard]] Exit show_log(Invocation& in, bool recent);

}  // namespace rsc::tools
