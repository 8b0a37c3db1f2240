#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"
#include "store/journal.hpp"
#include "store/writing.hpp"

namespace rsc::store {

/// A change to the store: one file or many, all of them or none.
///
///     auto transaction = folder.begin({at, by, "contact.add"});
///     transaction.stage(name, bytes, read->known);   // or nullopt: a new file
///     transaction.commit();
///
/// Nothing is written before `commit`. That writes all new bytes beside the files, syncs them,
/// checks every file that is to be replaced and every name that is to be new, and writes the
/// journal's line: the transaction is decided. Then it gives the files their names. A writer that
/// is cut off before that line changes nothing; after it, the next writer gives the remaining
/// names.
///
/// What readers see without a lock: each file whole, old or new. With `ReadFolder::hold`, which
/// waits for writers: all files of a transaction, or none.
///
/// Errors. Of `stage` and `remove`: store.name; store.exists for a name that is staged already. Of
/// `commit`: store.changed, store.exists, store.full, store.io and the like, audit.journal-broken;
/// and the store is untouched. Or store.durability-unknown: all files are in place, a power cut
/// may undo it. Or store.partly-committed: the transaction is decided, but the disk failed before
/// all files were in place; the next command that writes completes it. After `commit` the
/// transaction is empty.
///
/// It must not outlive the WriteFolder that it comes from; one thread uses it.
class Transaction {
  public:
    [[nodiscard]] Result<void> stage(const std::string& relative, std::string bytes,
                                     std::optional<Known> replaced = std::nullopt);
    [[nodiscard]] Result<void> remove(const std::string& relative, Known removed);
    [[nodiscard]] Result<void> commit();
    [[nodiscard]] std::size_t size() const { return changes_.size(); }

  private:
    friend class WriteFolder;
    Transaction(Session& session, Journal& journal, Intent intent)
        : session_(&session), journal_(&journal), intent_(std::move(intent)) {}

    struct Change {
        std::string relative;
        std::optional<std::string> bytes;  // nothing: the file goes
        std::optional<Known> known;        // nothing: the file is new
    };
    class Work;

    [[nodiscard]] Result<void> add(Change change);

    Session* session_;
    Journal* journal_;
    Intent intent_;
    std::set<std::string> names_;
    std::vector<Change> changes_;
};

}  // namespace rsc::store
