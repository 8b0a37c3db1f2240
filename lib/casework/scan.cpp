#include "casework/scan.hpp"

namespace rsc::casework {

void ScanProblems::merge(ScanProblems other) {
    std::move(other.errors.begin(), other.errors.end(), std::back_inserter(errors));
    std::move(other.strays.begin(), other.strays.end(), std::back_inserter(strays));
    read += other.read;
}

std::vector<Finding> ScanProblems::findings() const {
    std::vector<Finding> all;
    for (const Error& error : errors) {
        all.insert(all.end(), error.findings.begin(), error.findings.end());
        if (!error.findings.empty()) continue;
        all.push_back(
            {error.code, Severity::error, error.place, error.message, {}, {}, error.hint});
    }
    return all;
}

void ScanProblems::sort() {
    std::sort(errors.begin(), errors.end(),
              [](const Error& a, const Error& b) { return a.place.file < b.place.file; });
    std::sort(strays.begin(), strays.end());
}

Error unreadable(std::string message, const ScanProblems& problems) {
    Error error{Kind::invalid,
                "record.invalid",
                std::move(message),
                "mend the case: 'rsc check' names what is wrong",
                {},
                {}};
    for (const Error& one : problems.errors) {
        if (one.kind != Kind::io) continue;
        error.kind = one.kind;
        error.code = one.code;
        break;
    }
    error.place.file = store::cases_directory;
    error.findings = problems.findings();
    return error;
}

unsigned scan_threads() {
    return std::max(8U, 2 * std::thread::hardware_concurrency());
}

}  // namespace rsc::casework
