#pragma once

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/types.h>

#include <cerrno>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace rsc::store {

enum class EntryType : unsigned char { file, directory, other, unknown };

struct Entry {
    std::string name;
    EntryType type = EntryType::unknown;
};

/// The system calls that the store makes, and the one virtual interface of the program: a test
/// stands between the store and the disk and fails the n-th call.
///
/// Guarantees. Every function is one system call (listing a directory excepted) and answers like
/// the kernel: a result >= 0, or the negated errno. Nothing is retried, remembered or logged here;
/// what to make of an EINTR or of a missing openat2 is decided above. `errno` is not part of the
/// contract.
///
/// Threads. The real disk has no state and may be called from any thread.
///
/// Lifetime. A disk outlives every folder and lock opened on it.
class Disk {
  public:
    Disk() = default;
    Disk(const Disk&) = delete;
    Disk& operator=(const Disk&) = delete;
    virtual ~Disk() = default;

    /// The directory that the user named; links on the way to it are the user's affair.
    virtual int open_directory(const char* path) = 0;
    /// openat2 with RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS. -ENOSYS and -EPERM where the system
    /// has no such call or a sandbox forbids it: see beneath.hpp.
    virtual int open_beneath(int directory, const char* relative, int flags) = 0;
    virtual int openat(int directory, const char* name, int flags, mode_t mode) = 0;
    virtual int close(int file) = 0;

    /// pread and pwrite: unlike read, they refuse a pipe (ESPIPE) without waiting for it.
    virtual ssize_t read_at(int file, char* into, std::size_t room, off_t at) = 0;
    virtual ssize_t write_at(int file, const char* from, std::size_t size, off_t at) = 0;

    /// posix_fadvise with POSIX_FADV_WILLNEED: does not wait.
    virtual int will_need(int file) = 0;
    /// getrusage: of how many blocks this thread had the disk asked so far.
    virtual long blocks_asked() = 0;

    virtual int truncate(int file, off_t size) = 0;

    virtual int fsync(int file) = 0;
    virtual int syncfs(int any_file) = 0;

    virtual int renameat(int directory, const char* from, const char* to) = 0;
    /// renameat2 with RENAME_NOREPLACE: -EEXIST when `to` exists, -EINVAL or -ENOSYS where the
    /// file system or the kernel cannot.
    virtual int rename_new(int directory, const char* from, const char* to) = 0;
    virtual int linkat(int directory, const char* from, const char* to) = 0;
    virtual int unlinkat(int directory, const char* name, int flags) = 0;
    virtual int mkdirat(int directory, const char* name, mode_t mode) = 0;
    virtual int fchmod(int file, mode_t mode) = 0;

    virtual int fstat(int file, struct stat& status) = 0;
    /// fstatat with AT_SYMLINK_NOFOLLOW.
    virtual int statat(int directory, const char* name, struct stat& status) = 0;
    /// The names in a directory, "." and ".." left out, in no order.
    virtual int list(int directory, std::vector<Entry>& entries) = 0;

    /// fcntl with F_OFD_SETLK or F_OFD_GETLK.
    virtual int lock(int file, int command, struct flock& range) = 0;

    /// Whom the kernel takes this process for.
    virtual uid_t user() = 0;
    virtual bool in_group(gid_t group) = 0;
};

[[nodiscard]] Disk& real_disk();

/// An open file or directory, closed when it goes out of scope.
class Handle {
  public:
    Handle() = default;
    Handle(Disk& disk, int file) : disk_(&disk), file_(file) {}
    Handle(Handle&& other) noexcept : disk_(other.disk_), file_(std::exchange(other.file_, -1)) {}
    Handle& operator=(Handle&& other) noexcept {
        std::swap(disk_, other.disk_);
        std::swap(file_, other.file_);
        return *this;
    }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    ~Handle() {
        if (file_ >= 0) disk_->close(file_);
    }

    [[nodiscard]] int get() const { return file_; }
    [[nodiscard]] Disk& disk() const { return *disk_; }
    /// For who must know whether closing worked. Linux has closed the file even when it says no.
    [[nodiscard]] int close() { return disk_->close(std::exchange(file_, -1)); }

  private:
    Disk* disk_ = nullptr;
    int file_ = -1;
};

/// Calls again while a signal interrupts, within reason. Only for calls that have done nothing when
/// they answer EINTR: never for fsync or close.
template <class SystemCall>
[[nodiscard]] auto uninterrupted(SystemCall call) {
    constexpr int patience = 100;
    auto answer = call();
    for (int attempt = 1; answer == -EINTR && attempt < patience; ++attempt) {
        answer = call();
    }
    return answer;
}

}  // namespace rsc::store
