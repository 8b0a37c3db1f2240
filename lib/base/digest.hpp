#pragma once

#include <array>
#include <initializer_list>
#include <string>
#include <string_view>

namespace rsc {

using Digest = std::array<unsigned char, 32>;

/// SHA-256 of the texts, one after the other.
[[nodiscard]] Digest sha256_of(std::initializer_list<std::string_view> texts);

/// In lower-case hexadecimal.
[[nodiscard]] std::string text_of(const Digest& digest);

/// SHA-256 in lower-case hexadecimal.
[[nodiscard]] std::string sha256(std::string_view bytes);

}  // namespace rsc
