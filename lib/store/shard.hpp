#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"
#include "store/buffer.hpp"
#include "store/disk.hpp"

namespace rsc::store {

/// One directory of cases, open for reading: what a scan of the whole store is made of.
///
///     Buffer buffer;                                // one per thread
///     for (const auto& name : shards)
///         if (auto shard = folder.open_shard(name))
///             for (InTurn cases(*shard, buffer); !cases.done();)
///                 auto text = cases.next();         // valid until the next read
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
    friend class InTurn;
    Shard(std::string prefix, Handle directory)
        : prefix_(std::move(prefix)), directory_(std::move(directory)) {}

    [[nodiscard]] Result<Handle> open(const std::string& id) const;
    [[nodiscard]] Result<std::string_view> read(const Handle& file, const std::string& id,
                                                Buffer& buffer) const;

    std::string prefix_;  // "cases/3f/"
    Handle directory_;
    std::vector<std::string> ids_;
    std::vector<std::string> strays_;
};

/// Reads each case of a shard once, in the order of their ids. As long as the disk has to be asked,
/// it opens the next ones and asks for their bytes before they are needed, so that the disk works
/// while a case is judged. Where all is in memory, asking would only cost time.
class InTurn {
  public:
    InTurn(const Shard& shard, Buffer& buffer);

    [[nodiscard]] bool done() const { return at_ == shard_.ids().size(); }
    /// Whose turn it is.
    [[nodiscard]] const std::string& id() const { return shard_.ids()[at_]; }
    /// Its bytes, and goes on to the next. Errors: those of Shard::read.
    [[nodiscard]] Result<std::string_view> next();

  private:
    void look_at_disk();
    void open_ahead();

    const Shard& shard_;
    Buffer& buffer_;
    std::size_t at_ = 0;
    std::deque<Handle> opened_;  ///< from the one at hand on
    bool waits_ = false;         ///< for the disk, of late
    long blocks_;
};

}  // namespace rsc::store
