#include "casework/scan.hpp"

namespace rsc::casework {

void ScanProblems::merge(ScanProblems other) {
    std::move(other.errors.begin(), other.errors.end(), std::back_inserter(errors));
    std::move(other.strays.begin(), other.strays.end(), std::back_inserter(strays));
    read += other.read;
}

void ScanProblems::sort() {
    std::sort(errors.begin(), errors.end(),
              [](const Error& a, const Error& b) { return a.place.file < b.place.file; });
    std::sort(strays.begin(), strays.end());
}

unsigned scan_threads() {
    return std::max(8U, 2 * std::thread::hardware_concurrency());
}

}  // namespace rsc::casework
