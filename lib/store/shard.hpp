#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"
#include "store/buffer.hpp"
#include "store/disk.hpp"

namespace rsc::store {

/// One directory of cases, open for reading: what a scan of the whole store is made of.
///
///     Buffer buffer;                                    // one per thread
///     for (const auto& name : shards)
///         if (auto shard = folder.open_shard(name))
///             for (const auto& id : shard->ids())
///                 auto text = shard->read(id, buffer);  // valid until the next read
///
/// A case costs three system calls: open, read, close. The names are those at the time of opening;
/// a case that a writer adds later is not seen, one that is replaced is seen whole, old or new.
///
/// Threads. `read` may be called from several threads at once, each with its own Buffer.
class Shard {
  public:
    /// The ids of the cases, sorted.
    [[nodiscard]] const std::vector<std::string>& ids() const { return ids_; }
    /// Names that are no case of this shard, sorted: another extension, no id, an id that belongs
    /// into another shard. They are not read, so whoever reports must say so.
    [[nodiscard]] const std::vector<std::string>& strays() const { return strays_; }

    /// The bytes of a case. Errors: store.no-file, store.link, store.not-a-file (nothing waits for
    /// a pipe), record.too-large, store.denied, store.io; they name the file, and the next case can
    /// be read.
    [[nodiscard]] Result<std::string_view> read(const std::string& id, Buffer& buffer) const;

  private:
    friend class ReadFolder;
    Shard(std::string prefix, Handle directory)
        : prefix_(std::move(prefix)), directory_(std::move(directory)) {}

    std::string prefix_;  // "cases/3f/"
    Handle directory_;
    std::vector<std::string> ids_;
    std::vector<std::string> strays_;
};

}  // namespace rsc::store
