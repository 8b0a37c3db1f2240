#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/error.hpp"
#include "store/disk.hpp"
#include "store/root.hpp"

/// The steps that creating, replacing and batches are made of. Programs use folder.hpp.
namespace rsc::store {

/// Which file it was, and which state of it. Two reads with equal fingerprints saw the same bytes,
/// unless somebody wrote in place within one tick of the file system's clock and kept the size.
struct Fingerprint {
    dev_t device = 0;
    ino_t inode = 0;
    off_t size = 0;
    std::int64_t modified = 0;  ///< nanoseconds since 1970
    std::int64_t changed = 0;   ///< the same, of owner, mode and links too

    friend bool operator==(const Fingerprint&, const Fingerprint&) = default;
};
[[nodiscard]] Fingerprint fingerprint_of(const struct stat& status);

/// When a change reaches the disk.
enum class Flush : unsigned char {
    now,    ///< with its own fsync
    later,  ///< with one syncfs for many
};

/// What the parts of one writer's work share.
struct Session {
    const Root* root = nullptr;
    /// A temporary file could not be removed: the next writer has to.
    bool leftovers = false;

    [[nodiscard]] Disk& disk() const { return *root->disk; }
    [[nodiscard]] int directory() const { return root->directory.get(); }
};

/// Writes all of `bytes` to the start of the file, however many calls it takes.
[[nodiscard]] Result<void> write_all(Disk& disk, int file, std::string_view bytes,
                                     std::string_view relative);

/// Opens a directory of the store and makes the parts of it that are missing, with the store's
/// mode. With Flush::now, what was made survives a power cut when this returns.
[[nodiscard]] Result<Handle> make_directory(const Session& session, std::string_view relative,
                                            Flush flush);

/// fsync of a directory after a rename in it; an error is store.durability-unknown.
[[nodiscard]] Result<void> settle(const Session& session, int directory, std::string_view relative);

/// Removes the temporary files of writers that were cut off, and syncs what they renamed. Only
/// under the exclusive lock: then all temporary files are stale. Gives how many there were.
[[nodiscard]] Result<std::size_t> recover(const Session& session);

/// New bytes beside the file that they are for. No `create` or `replace`, no file: the end of this
/// object removes it.
class Temporary {
  public:
    /// Writes `bytes` to a new file in `directory`; all of them, with the store's mode, closed
    /// without an error and, with Flush::now, synced. `relative` is what they are for.
    [[nodiscard]] static Result<Temporary> write(Session& session, int directory,
                                                 const std::string& relative,
                                                 std::string_view bytes, Flush flush);

    Temporary(Temporary&& other) noexcept;
    Temporary& operator=(Temporary&& other) noexcept;
    Temporary(const Temporary&) = delete;
    Temporary& operator=(const Temporary&) = delete;
    ~Temporary();

    /// Gives it its name if no file has that name yet: store.exists.
    [[nodiscard]] Result<void> create();
    /// Puts it in the place of the file, if that is still the one that was read: store.changed.
    [[nodiscard]] Result<void> replace(const Fingerprint& expected);

    /// The checks of `create` and `replace` alone.
    [[nodiscard]] Result<void> check_absent() const;
    [[nodiscard]] Result<void> check_unchanged(const Fingerprint& expected) const;

    [[nodiscard]] const std::string& relative() const { return relative_; }
    [[nodiscard]] int directory() const { return directory_; }

  private:
    Temporary(Session& session, int directory, const std::string& relative);
    [[nodiscard]] int open();
    [[nodiscard]] Result<void> fill(Handle file, std::string_view bytes, Flush flush);
    [[nodiscard]] int rename_new();
    [[nodiscard]] Result<void> conclude(int error);
    [[nodiscard]] bool has_landed() const;
    [[nodiscard]] const char* target() const;
    void remove();

    Session* session_;
    int directory_;
    std::string relative_;
    std::string name_;  // empty: nothing to remove
    Fingerprint identity_;
};

}  // namespace rsc::store
