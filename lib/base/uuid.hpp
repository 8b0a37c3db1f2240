#pragma once

#include <string>
#include <string_view>

namespace rsc {

/// The UUID of a URI (RFC 4122, version 5, name space of URLs), in lower case: the same name has
/// the same UUID everywhere, and two names have two.
[[nodiscard]] std::string uuid_of(std::string_view uri);

}  // namespace rsc
