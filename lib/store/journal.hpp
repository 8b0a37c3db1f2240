#pragma once

#include <string>
#include <string_view>

#include "base/error.hpp"
#include "store/journal_line.hpp"
#include "store/writing.hpp"

/// The store's journal, `audit/journal`: one line for each transaction, each with the hash of the
/// line before, so that a file that vanished or came back in an older state shows, and so does a
/// line that is missing or was changed.
///
/// The line is written and synced before any file is given its name; it is the point at which the
/// transaction is decided. What a line that is whole promises is carried out by its writer or, when
/// that is cut off, by the next one (recovery). A line that is not whole promises nothing.
///
/// A line is appended at a known offset and taken back by cutting the file there: that needs no
/// room on a full disk. The length that is known to be settled stands in the lock file.
///
/// Errors. audit.journal-broken (Kind::invalid): the last line is not one, or lines are missing,
/// and no writer can be blamed; nothing is written after it. store.full, store.io and the like.
namespace rsc::store {

class Journal {
  public:
    /// Opens the journal, or makes it. Under the exclusive lock. A last line that is not whole is
    /// cut off when a writer may have been at it (`unsettled`).
    [[nodiscard]] static Result<Journal> open(const Session& session, off_t settled,
                                              bool interrupted);

    /// Whether the last line may promise what was not carried out.
    [[nodiscard]] bool unsettled() const { return unsettled_; }
    /// Nothing can be appended: lines are missing, or what stands last is none.
    [[nodiscard]] bool is_broken() const { return lost_ || broken_; }
    /// The last line; `seq` 0 when there is none.
    [[nodiscard]] const JournalLine& last() const { return last_; }
    [[nodiscard]] std::int64_t next() const { return last_.seq + 1 + damaged_; }
    /// The length that counts as settled when this writer is done: of a journal in which something
    /// is missing still what it had, so that nobody goes on from there unasked.
    [[nodiscard]] off_t settled() const { return lost_ || broken_ ? settled_ : size_; }

    /// Writes and syncs the line of a transaction. After an error there is no such line, unless
    /// `in_doubt`.
    [[nodiscard]] Result<void> append(JournalLine line);
    /// The same where lines that were there are missing or damaged, and the line says who answers
    /// for going on: it follows the last that is whole, and counts what stands between the two.
    [[nodiscard]] Result<void> append_after_loss(JournalLine line);
    /// Takes back the line that was just appended.
    void withdraw();
    /// Cuts off the last line, which somebody else wrote.
    [[nodiscard]] Result<void> drop_last();
    /// A line could not be taken back: whether it counts is for the next writer to see.
    [[nodiscard]] bool in_doubt() const { return in_doubt_; }

  private:
    Journal(Handle file, off_t size) : file_(std::move(file)), size_(size) {}
    [[nodiscard]] Result<void> look_back();
    [[nodiscard]] Result<bool> take_line(off_t end);
    [[nodiscard]] Result<void> look_past_damage();
    [[nodiscard]] Result<void> cut(off_t size);

    Handle file_;
    off_t size_ = 0;
    off_t settled_ = 0;  ///< nothing before this was ever left half-written
    off_t start_of_last_ = 0;
    JournalLine last_;
    JournalLine before_last_;
    std::int64_t damaged_ = 0;  ///< lines after the last whole one that are none
    bool unclosed_ = false;     ///< the last of them has no line feed
    bool unsettled_ = false;
    bool broken_ = false;
    bool lost_ = false;
    bool in_doubt_ = false;
};

/// Makes the journal's file, empty, if there is none.
[[nodiscard]] Result<Handle> open_journal_file(const Session& session);

/// audit.journal-broken.
[[nodiscard]] Error journal_broken();

}  // namespace rsc::store
