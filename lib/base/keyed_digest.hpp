#pragma once

#include <initializer_list>
#include <string_view>

#include "base/digest.hpp"

namespace rsc {

/// HMAC with SHA-256 (RFC 2104) of the texts, one after the other: the same for the same key and
/// texts, and of no use to somebody without the key.
[[nodiscard]] Digest keyed_digest(std::string_view key,
                                  std::initializer_list<std::string_view> texts);

}  // namespace rsc
