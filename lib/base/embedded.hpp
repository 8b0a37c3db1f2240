#pragma once

#include <span>
#include <string_view>

namespace rsc {

/// A data file of the source tree that was compiled in: its stem and its bytes.
struct Embedded {
    std::string_view name;
    std::string_view bytes;
};

}  // namespace rsc
