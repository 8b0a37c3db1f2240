#pragma once

#include <cstdint>

/// What the driver and the library that fails allocations tell each other.
namespace rsc::faults {

/// One run in which the allocations `first` to `last` fail, counted from 1 and from `main` on.
struct Order {
    std::uint64_t first = 0;
    std::uint64_t last = 0;
    unsigned seconds = 30;  ///< how long it may take
    unsigned reserved = 0;
};

struct Outcome {
    int status = 0;  ///< as from waitpid
    int reserved = 0;
    std::uint64_t seen = 0;  ///< how often memory was asked for
};

}  // namespace rsc::faults
