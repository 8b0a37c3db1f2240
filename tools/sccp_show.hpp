#pragma once

#include <string>

#include "codec/json.hpp"
#include "support/invocation.hpp"

namespace rsc::tools {

/// Where the entry of that id is in the list; its size when it is not there.
[[nodiscard]] std::size_t index_of_entry(const codec::Json& list, const std::string& id);

// Looking at plans, a verb each.
[[nodiscard]] Exit sccp_show(Invocation& in);
[[nodiscard]] Exit sccp_diff(Invocation& in);

}  // namespace rsc::tools
