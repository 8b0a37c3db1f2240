#pragma once

#include "support/invocation.hpp"

namespace rsc::tools {

/// `rsc case edit`: the record in an editor, taken only where no entry was changed or removed.
[[nodiscard]] Exit case_edit(Invocation& in);

}  // namespace rsc::tools
