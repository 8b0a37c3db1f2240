#pragma once

#include <algorithm>
#include <atomic>
#include <functional>
#include <mutex>
#include <optional>
#include <span>
#include <string>
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

/// The ids of all cases of a store, sorted.
[[nodiscard]] Result<std::vector<std::string>> case_ids(const store::ReadFolder& folder);

/// Threads that keep a disk busy: harmless when everything is in memory, several times faster when
/// it is not.
[[nodiscard]] unsigned scan_threads();

/// The I-th of N parts of a store, for several processes or machines: every N-th shard.
struct Part {
    std::size_t which = 1;
    std::size_t of = 1;
};

/// Runs `work(me)` in `threads` threads, of which this is one; what one of them throws is thrown.
void in_threads(unsigned threads, const std::function<void(unsigned)>& work);

/// Case records that come as lines of JSON. `next` gives whole lines, as many as it likes, with the
/// number of the first, and false at the end; it is called by one thread at a time.
struct Lines {
    std::string text;
    std::size_t first = 1;
};
using NextLines = std::function<Result<bool>(Lines&)>;

/// The same as `scan` for such lines. A finding's file is "-", its line that of the input.
template <class Make>
[[nodiscard]] auto scan_lines(const NextLines& next, unsigned threads, Make make,
                              ScanProblems& problems, Progress* progress = nullptr)
    -> Result<std::vector<decltype(make())>> {
    std::vector<decltype(make())> workers;
    std::vector<ScanProblems> found(threads);
    for (unsigned i = 0; i < threads; ++i)
        workers.push_back(make());
    std::mutex guard;
    std::optional<Error> failure;
    const auto work = [&](unsigned me) {
        codec::Reader<model::Case> reader;
        ScanProblems& mine = found[me];
        Lines lines;
        for (;;) {
            {
                const std::lock_guard lock(guard);
                if (failure) return;
                auto more = next(lines);
                if (!more) failure = std::move(more.error());
                if (!more || !*more) return;
            }
            // The parser may look so far beyond the end of a text.
            const std::size_t size = lines.text.size();
            lines.text.append(store::Buffer::padding, '\0');
            const std::string_view all(lines.text.data(), size);
            std::size_t number = lines.first;
            for (std::size_t at = 0; at < all.size(); ++number) {
                const std::size_t end = std::min(all.find('\n', at), all.size());
                const std::string_view text = all.substr(at, end - at);
                lines.text[end] = '\0';  // what is read in one walk ends so
                at = end + 1;
                if (text.find_first_not_of(" \t\r") == std::string_view::npos) continue;
                auto record = reader.read_padded(text, "-");
                if (!record) {
                    Error error = std::move(record.error());
                    error.place.line = static_cast<std::uint32_t>(number);
                    for (Finding& finding : error.findings)
                        finding.place.line = static_cast<std::uint32_t>(number);
                    mine.errors.push_back(std::move(error));
                    continue;
                }
                ++mine.read;
                workers[me](**record, text, "-");
                if (progress != nullptr) progress->records.fetch_add(1, std::memory_order_relaxed);
            }
        }
    };
    in_threads(threads, work);
    if (failure) return tl::unexpected(std::move(*failure));
    for (ScanProblems& mine : found)
        problems.merge(std::move(mine));
    problems.sort();
    return workers;
}

/// Reads every case of the store, each once, shard by shard, with `threads` threads. `make()` gives
/// each thread a worker of its own; `worker(record, text, file)` is called for each case that
/// decodes, in no particular order. The workers come back for merging. Memory does not grow with
/// the number of cases. With `members`, no others of a record are decoded; with `progress`, how far
/// it is can be seen there; of the shards, only those of `part`.
template <class Make>
[[nodiscard]] auto scan(const store::ReadFolder& folder, unsigned threads, Make make,
                        ScanProblems& problems, std::span<const std::string_view> members = {},
                        Progress* progress = nullptr, Part part = {})
    -> Result<std::vector<decltype(make())>> {
    using Worker = decltype(make());
    auto shards = folder.shards();
    if (!shards) return pass_on(shards);

    std::vector<std::string> chosen;
    for (std::size_t i = part.which - 1; i < shards->size(); i += part.of)
        chosen.push_back(std::move((*shards)[i]));
    *shards = std::move(chosen);
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
            for (store::InTurn cases(*shard, buffer); !cases.done();) {
                const std::string file = store::case_file(CaseId{cases.id()});
                auto text = cases.next();
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
    in_threads(threads, work);
    for (ScanProblems& mine : found)
        problems.merge(std::move(mine));
    problems.sort();
    return workers;
}

}  // namespace rsc::casework
