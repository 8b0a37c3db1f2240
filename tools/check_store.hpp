#pragma once

#include "support/invocation.hpp"

namespace rsc::tools {

/// `rsc check --store`: the store itself, like fsck a disk. With `repair`, settles what a writer
/// left that was cut off, and sets modes: no more than can be proven to be right.
[[nodiscard]] Exit check_store(Invocation& in, Severity threshold, bool repair);

}  // namespace rsc::tools
