#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"
#include "store/disk.hpp"
#include "store/lock.hpp"
#include "store/root.hpp"
#include "store/shard.hpp"
#include "store/transaction.hpp"
#include "store/writing.hpp"

/// A store, opened for reading or for writing. The type says which: what takes a ReadFolder cannot
/// change a store, what takes a WriteFolder holds its lock. Bytes go in and out; what they mean is
/// somebody else's business.
///
/// Names are relative to the store and those of layout.hpp. They are resolved beneath the store's
/// directory only, and no link is followed (store.link).
///
/// What readers see, with or without a lock: every file whole, as it was before a write or after
/// it, whatever happens to the writer. Several files are of one time only under `hold`.
///
/// What a writer guarantees, on success: the new bytes survive a power cut. On an error: the old
/// bytes are there, untouched, and nothing is left beside them; with two exceptions that have codes
/// of their own, store.durability-unknown and store.partly-committed: see transaction.hpp.
///
/// Errors, all of Kind::io unless said otherwise. store.missing: no store at this path.
/// store.unsafe: others may write into it or it is somebody else's. store.no-file
/// (Kind::not_found). store.exists. store.changed (Kind::changed). store.locked (Kind::locked).
/// store.link, store.not-a-file: what is there is not a regular file. record.too-large
/// (Kind::invalid): more than 16 MiB. store.name: no name of the layout. store.full,
/// store.read-only, store.denied; store.io with the system's own words. Messages name the file and
/// never quote it.
namespace rsc::store {

/// The store as of one time.
struct Hold {
    Lock lock;
    /// Why what stands may not be of one time: a writer was cut off and this process cannot settle
    /// what it left (a read-only disk), or the journal has lost lines.
    std::optional<Error> unsettled;
};

/// Copies share one open directory. May be used from several threads at once.
class ReadFolder {
  public:
    [[nodiscard]] static Result<ReadFolder> open(const std::string& path, Disk& disk = real_disk());

    [[nodiscard]] const std::string& path() const { return root_->path; }

    [[nodiscard]] Result<std::string> read(const std::string& relative) const;
    /// Whether there is something of this name; store.link when it is a link.
    [[nodiscard]] Result<bool> exists(const std::string& relative) const;

    /// The ids of the `<id>.json` in a directory ("staff"), sorted; none when it does not exist.
    [[nodiscard]] Result<std::vector<std::string>> list(const std::string& directory) const;
    /// The names in a directory ("" is the store) that the layout does not know, sorted. Names of
    /// temporary files are not among them: they are a writer's, or the next writer removes them.
    [[nodiscard]] Result<std::vector<std::string>> strays(const std::string& directory) const;

    /// Every file that transactions write, sorted: what the journal speaks of.
    [[nodiscard]] Result<std::vector<std::string>> files() const;

    /// Hands over a log of the audit directory (layout.hpp) line by line, without its line feed;
    /// `whole` is false for a last line that has none. No lines where there is no such log.
    using TakeLine = std::function<void(std::string_view line, bool whole)>;
    [[nodiscard]] Result<void> each_line(const std::string& log, const TakeLine& take) const;
    /// Appends a line to a log, with one call; not synced. What reads may be logged without the
    /// lock, since appending writers do not write over each other. store.read-only, store.denied.
    [[nodiscard]] Result<void> append_line(const std::string& log, std::string_view line) const;
    /// The logs of readings, sorted by month.
    [[nodiscard]] Result<std::vector<std::string>> reading_logs() const;

    /// What is not as the store's own rules have it, whoever did it. Sorted.
    struct Oddity {
        enum class Kind : unsigned char { temporary, mode, link } kind{};
        std::string name;
        mode_t mode = 0;      ///< of Kind::mode: what it has
        mode_t expected = 0;  ///< and what it should have
    };
    [[nodiscard]] Result<std::vector<Oddity>> oddities() const;
    /// Whether the last writer finished. Asks for the lock; settles nothing.
    [[nodiscard]] Result<bool> is_settled(const LockRequest& request) const;
    /// Whether the journal is shorter than when the last writer was done, which no writer does.
    [[nodiscard]] Result<bool> has_lost_lines(const LockRequest& request) const;

    /// The shards there are, sorted: "00", "3f".
    [[nodiscard]] Result<std::vector<std::string>> shards() const;
    [[nodiscard]] Result<Shard> open_shard(const std::string& name) const;

    /// Keeps writers out until the lock ends, so that several reads are of one time. What a writer
    /// that was cut off has left is settled first, where this process may write.
    [[nodiscard]] Result<Hold> hold(const LockRequest& request) const;

  private:
    friend class WriteFolder;
    explicit ReadFolder(std::shared_ptr<const Root> root) : root_(std::move(root)) {}
    [[nodiscard]] Result<Handle> open_beneath(const std::string& relative, int flags) const;
    [[nodiscard]] Result<bool> agrees(const Lock& lock) const;
    [[nodiscard]] Result<off_t> journal_size() const;
    [[nodiscard]] Result<std::vector<std::string>> all_directories() const;
    [[nodiscard]] Result<std::vector<Entry>> entries(const std::string& directory) const;

    std::shared_ptr<const Root> root_;
};

/// The bytes of a file and which file they came from.
struct Read {
    std::string bytes;
    Known known;
};

/// A store and its exclusive lock.
///
///     auto folder = WriteFolder::open(path, {2s, "rsc contact"});
///     auto before = folder->read_for_change(name);
///     ... new bytes out of before->bytes ...
///     auto transaction = folder->begin({at, by, "contact.add"});
///     transaction.stage(name, bytes, before->known);
///     auto done = transaction.commit();
///
/// Opening settles what a writer that was cut off has left. One thread uses it. SIGINT and SIGTERM
/// wait while files are written (signals.hpp).
class WriteFolder {
  public:
    [[nodiscard]] static Result<WriteFolder> open(const std::string& path,
                                                  const LockRequest& request,
                                                  Disk& disk = real_disk());
    /// What `make_store` has made and has no rsc.json yet (else store.exists). That file is created
    /// last: until then nobody takes the directory for a store.
    [[nodiscard]] static Result<WriteFolder> open_new(const std::string& path,
                                                      const LockRequest& request,
                                                      Disk& disk = real_disk());

    WriteFolder(WriteFolder&&) noexcept;
    WriteFolder& operator=(WriteFolder&&) noexcept;
    WriteFolder(const WriteFolder&) = delete;
    WriteFolder& operator=(const WriteFolder&) = delete;
    ~WriteFolder();

    [[nodiscard]] const ReadFolder& reader() const;
    /// Whether the writer before this one was cut off.
    [[nodiscard]] bool recovered() const;
    /// The journal's last line; its `seq` is 0 when there is none.
    [[nodiscard]] const JournalLine& last_line() const;
    /// Gives everything in the store the mode that it should have. Returns how many had another.
    [[nodiscard]] Result<std::size_t> set_modes();
    /// audit.journal-broken, where no act can be written for want of a sound end of the journal.
    [[nodiscard]] Result<void> can_go_on() const;
    /// A line of its own in the journal, for files that came by other means: they are as `files`
    /// says, and nothing is written but the line. Goes on after lines that are missing or damaged:
    /// what is left of them stays where it is.
    [[nodiscard]] Result<void> note(Intent intent, std::vector<JournalFile> files);

    [[nodiscard]] Result<Read> read_for_change(const std::string& relative) const;

    /// What is written goes through a transaction, and into the journal with it.
    [[nodiscard]] Transaction begin(Intent intent);
    /// Lets the lock go before the end of this object, which can do nothing more.
    void close();

  private:
    friend class ReadFolder;
    struct State;
    explicit WriteFolder(std::unique_ptr<State> state);
    [[nodiscard]] static Result<WriteFolder> start(const std::shared_ptr<const Root>& root,
                                                   const LockRequest& request);

    std::unique_ptr<State> state_;
};

/// Makes the directory of a store, its directories, its journal and its lock; mode 0700. A
/// directory that exists must be empty (store.not-empty), or hold no more than an attempt that was
/// cut off has left; it keeps its mode, and one that its group may write becomes a group's store.
/// On an error nothing is left of what was made.
[[nodiscard]] Result<void> make_store(const std::string& path, Disk& disk = real_disk());

}  // namespace rsc::store
