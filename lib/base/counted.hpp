#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace rsc {

/// "1 day", "2 days", "0 days". For nouns that take an s.
[[nodiscard]] inline std::string counted(std::int64_t n, std::string_view noun) {
    return std::to_string(n).append(" ").append(noun).append(n == 1 ? "" : "s");
}

}  // namespace rsc
