#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/error.hpp"
#include "store/disk.hpp"
#include "store/root.hpp"

/// The steps that a transaction is made of. Programs use folder.hpp.
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

/// The file that was read, and the SHA-256 of its bytes.
struct Known {
    Fingerprint file;
    std::string sha256;
};

/// When a change reaches the disk.
enum class Flush : unsigned char {
    now,    ///< with its own fsync
    later,  ///< with one syncfs for many
};

/// What the parts of one writer's work share.
struct Session {
    const Root* root = nullptr;
    /// A temporary file could not be removed, or a transaction was decided and not carried out: the
    /// next writer has to.
    bool leftovers = false;

    [[nodiscard]] Disk& disk() const { return *root->disk; }
    [[nodiscard]] int directory() const { return root->directory.get(); }
};

/// Writes all of `bytes` from `at` on, however many calls it takes.
[[nodiscard]] Result<void> write_all(Disk& disk, int file, std::string_view bytes,
                                     std::string_view relative, off_t at = 0);

/// Opens a directory of the store and makes the parts of it that are missing, with the store's
/// mode. With Flush::now, what was made survives a power cut when this returns.
[[nodiscard]] Result<Handle> make_directory(const Session& session, std::string_view relative,
                                            Flush flush);

/// The part of a name after its last '/'.
[[nodiscard]] const char* last_part(const std::string& relative);

/// That there is no file of this name (store.exists); that the file is the one that was read
/// (store.changed).
[[nodiscard]] Result<void> check_absent(Disk& disk, int directory, const std::string& relative);
[[nodiscard]] Result<void> check_unchanged(Disk& disk, int directory, const std::string& relative,
                                           const Fingerprint& expected);

/// New bytes beside the file that they are for. No `create` or `replace`, no file: the end of this
/// object removes it, unless they are to be `kept`.
class Temporary {
  public:
    /// Writes `bytes` to a new file `name` in `directory`; all of them, with the store's mode,
    /// closed without an error and, with Flush::now, synced. `relative` is what they are for.
    [[nodiscard]] static Result<Temporary> write(Session& session, int directory, std::string name,
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

    /// Whether its end leaves it for the next writer, who will finish the transaction.
    void keep(bool whether) { kept_ = whether; }

  private:
    Temporary(Session& session, int directory, std::string name, const std::string& relative);
    [[nodiscard]] int open();
    [[nodiscard]] Result<void> fill(Handle file, std::string_view bytes, Flush flush);
    [[nodiscard]] int rename_new();
    [[nodiscard]] Result<void> conclude(int error);
    [[nodiscard]] bool has_landed() const;
    void remove();

    Session* session_;
    int directory_;
    std::string relative_;
    std::string name_;  // empty: nothing to remove
    bool kept_ = false;
    Fingerprint identity_;
};

}  // namespace rsc::store
