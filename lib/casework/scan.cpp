#include "casework/scan.hpp"

#include <exception>
#include <system_error>
#include <thread>

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

void in_threads(unsigned threads, const std::function<void(unsigned)>& work) {
    std::exception_ptr failure;
    std::mutex guard;
    const auto work_or_tell = [&](unsigned me) {
        try {
            work(me);
        } catch (...) {
            const std::lock_guard lock(guard);
            failure = std::current_exception();
        }
    };
    std::vector<std::thread> running;
    running.reserve(threads);
    try {
        for (unsigned i = 1; i < threads; ++i)
            running.emplace_back(work_or_tell, i);
    } catch (const std::system_error&) {
        // The system gives no more threads: those there are do all the work.
    }
    work_or_tell(0);
    for (std::thread& thread : running)
        thread.join();
    if (failure) std::rethrow_exception(failure);
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

Result<std::vector<std::string>> case_ids(const store::ReadFolder& folder) {
    auto shards = folder.shards();
    if (!shards) return pass_on(shards);
    std::vector<std::string> ids;
    for (const std::string& name : *shards) {
        auto shard = folder.open_shard(name);
        if (!shard) return pass_on(shard);
        ids.insert(ids.end(), shard->ids().begin(), shard->ids().end());
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

}  // namespace rsc::casework
