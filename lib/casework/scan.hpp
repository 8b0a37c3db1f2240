#pragma once

#include <algorithm>
#include <atomic>
#include <exception>
#include <functional>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <system_error>
#include <thread>
#include <vector>

#include "casework/progress.hpp"
#include "codec/document.hpp"
#include "store/folder.hpp"
#include "store/layout.hpp"

namespace rsc::casework {

/// What a scan could not read or decode. The scan goes on; the report says so and the status is
/// that of the worst.
struct ScanProblems {
    std::vector<Error> errors;  ///< sorted by file
    std::vector<std::string> strays;
    std::size_t read = 0;  ///< records that were decoded

    void merge(ScanProblems other);
    void sort();
    /// All that is wrong with the records that could not be read.
    [[nodiscard]] std::vector<Finding> findings() const;
};

/// Why an act that needs every case cannot go on: because of the disk where one of them could not
/// be read at all, else because of the records. With all findings.
[[nodiscard]] Error unreadable(std::string message, const ScanProblems& problems);

/// Threads that keep a disk busy: harmless when everything is in memory, several times faster when
/// it is not.
[[nodiscard]] unsigned scan_threads();

/// Reads every case of the store, each once, shard by shard, with `threads` threads. `make()` gives
/// each thread a worker of its own; `worker(record, text, file)` is called for each case that
/// decodes, in no particular order. The workers come back for merging. Memory does not grow with
/// the number of cases. With `members`, no others of a record are decoded; with `progress`, how far
/// it is can be seen there.
template <class Make>
[[nodiscard]] auto scan(const store::ReadFolder& folder, unsigned threads, Make make,
                        ScanProblems& problems, std::span<const std::string_view> members = {},
                        Progress* progress = nullptr) -> Result<std::vector<decltype(make())>> {
    using Worker = decltype(make());
    auto shards = folder.shards();
    if (!shards) return pass_on(shards);

    if (progress != nullptr) progress->parts += shards->size();
    std::vector<Worker> workers;
    std::vector<ScanProblems> found(threads);
    for (unsigned i = 0; i < threads; ++i)
        workers.push_back(make());
    std::atomic<std::size_t> next{0};
    const auto work = [&](unsigned me) {
        store::Buffer buffer;
        codec::Reader<model::Case> reader;
        ScanProblems& mine = found[me];
        for (std::size_t i = next++; i < shards->size(); i = next++) {
            auto shard = folder.open_shard((*shards)[i]);
            if (!shard) {
                mine.errors.push_back(std::move(shard.error()));
                continue;
            }
            for (const std::string& stray : shard->strays()) {
                mine.strays.push_back("cases/" + (*shards)[i] + "/" + stray);
            }
            for (const std::string& id : shard->ids()) {
                const std::string file = store::case_file(CaseId{id});
                auto text = shard->read(id, buffer);
                if (!text) {
                    mine.errors.push_back(std::move(text.error()));
                    continue;
                }
                auto record = members.empty() ? reader.read_padded(*text, file)
                                              : reader.read_members(*text, file, members);
                if (!record) {
                    mine.errors.push_back(std::move(record.error()));
                    continue;
                }
                ++mine.read;
                workers[me](**record, *text, file);
                if (progress != nullptr) progress->records.fetch_add(1, std::memory_order_relaxed);
            }
            if (progress != nullptr) ++progress->parts_read;
        }
    };
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
    for (ScanProblems& mine : found)
        problems.merge(std::move(mine));
    problems.sort();
    return workers;
}

}  // namespace rsc::casework
