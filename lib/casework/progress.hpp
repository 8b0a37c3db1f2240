#pragma once

#include <atomic>
#include <cstddef>

namespace rsc::casework {

/// How far a scan is, for whoever watches it from another thread.
struct Progress {
    std::atomic<std::size_t> parts{0};
    std::atomic<std::size_t> parts_read{0};
    std::atomic<std::size_t> records{0};
};

}  // namespace rsc::casework
