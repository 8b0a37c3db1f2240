#pragma once

#include "model/case.hpp"
#include "render/outputs.hpp"
#include "support/invocation.hpp"

namespace rsc::tools {

/// What a line is about, for people: ids, not paths.
[[nodiscard]] std::string subject_of(const render::LogLine& line);

/// Why an act in a case's history was done, who approved it, and what it was let break: "told by
/// phone; overrides cm.caseload", "county-waiver, approved by W-lee".
[[nodiscard]] std::string reason_of(const model::Case& record, const model::HistoryEntry& act);

/// What was done and read. `recent`: the newest acts first, and no more than one wants to see; else
/// both logs, whole.
[[nodiscard]] Exit show_log(Invocation& in, bool recent);

}  // namespace rsc::tools
