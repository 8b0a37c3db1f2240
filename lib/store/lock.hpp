#pragma once

#include <chrono>
#include <cstdint>
#include <string>

#include "base/error.hpp"
#include "store/disk.hpp"

/// The store's lock.
///
/// What it guarantees. At most one holder of an exclusive lock per store, on one machine and across
/// machines as far as the file system carries locks; no reader holds a shared lock meanwhile. The
/// lock belongs to an open file description, so the kernel drops it when its process dies, however
/// it dies: there is no stale lock, nothing to remove by hand. It is taken on the file `lock`,
/// which is never renamed or removed (two processes that lock two files of one name would both go
/// on).
///
/// What it does not do. It keeps nobody out who does not ask: an editor writes as it likes, and a
/// reader without the lock sees every file whole, old or new, but files of different times. Who
/// changes a file checks it against its fingerprint for that reason.
///
/// The record in the file. The system cannot name the holder of such a lock, so the holder of an
/// exclusive one writes itself down: process, host, command, a counter, and the length of the
/// journal when it was done. The counter is odd while a writer is at work and even when it is done.
/// A writer that finds it odd, that cannot read it, or that finds the journal of another length
/// knows that the last one was cut off and has to clean up before it starts. The record is not
/// synced: after a power cut it may be an old one. So it names the start of the system that it was
/// written under, and the first writer after another start cleans up, too.
///
/// Calling sequence.
///
///     auto lock = Lock::take(disk, root, Sharing::exclusive, request, mode);  // counter odd
///     if (!lock) return pass_on(lock);
///     if (lock->interrupted()) ... clean up ...
///     ... write ...
///     lock->finish(length of the journal);                              // counter even
///     // its end releases the lock
///
/// Without `finish` the counter stays odd and the next writer cleans up; that is what a writer
/// wants whose own cleaning up failed.
///
/// Errors. Kind::locked, store.locked: the wait is over; the message names the holder. Readers
/// leave no name. store.denied, store.read-only, store.full, store.link, store.io: the file could
/// not be opened, made or written.
namespace rsc::store {

enum class Sharing : unsigned char {
    shared,     ///< for who reads several files as of one time
    exclusive,  ///< for who writes
};

struct LockRequest {
    /// How long to ask again; zero asks once.
    std::chrono::milliseconds wait{0};
    /// What the others are shown, "rsc assign"; nothing about a person.
    std::string command;
};

class Lock {
  public:
    /// `root` is the store's directory, `mode` that of the file should it have to be made. A shared
    /// lock opens the file for reading only, so it works on a store that one may not write, and
    /// fails with store.no-file where no writer has ever been.
    [[nodiscard]] static Result<Lock> take(Disk& disk, int root, Sharing sharing,
                                           const LockRequest& request, mode_t mode);

    /// The last writer did not finish.
    [[nodiscard]] bool interrupted() const { return interrupted_; }
    /// The system was started since, or another one holds the store now.
    [[nodiscard]] bool rebooted() const { return rebooted_; }
    /// The length that the journal had when the last writer was done.
    [[nodiscard]] off_t journal() const { return journal_; }
    /// Writes the counter back to even; nothing is left to clean up. Needs no memory: what was
    /// written stays a success when there is none.
    void finish(off_t journal) noexcept;

  private:
    explicit Lock(Handle file) : file_(std::move(file)) {}
    [[nodiscard]] Result<void> start(const LockRequest& request);

    Handle file_;
    [[nodiscard]] Result<void> look();

    std::uint64_t counter_ = 0;
    off_t journal_ = 0;
    std::string boot_;
    bool rebooted_ = false;
    std::string done_;  // the record as it will be, but for the journal's length
    bool interrupted_ = false;
};

/// Makes the lock file, if there is none, with this mode whatever the umask.
[[nodiscard]] Result<Handle> open_lock_file(Disk& disk, int root, mode_t mode);

}  // namespace rsc::store
