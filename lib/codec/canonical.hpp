#pragma once

#include <string>
#include <string_view>

namespace rsc::codec {

/// RFC 8785 for the documents of this store: keys ASCII and sorted, no space, integers only. `text`
/// is JSON that a Reader accepts; the top-level member `without` is left out.
[[nodiscard]] std::string canonical(std::string_view text, std::string_view without = {});

}  // namespace rsc::codec
