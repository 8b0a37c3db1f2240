#include "store/recovery.hpp"

#include <cerrno>

#include "base/digest.hpp"
#include "store/beneath.hpp"
#include "store/failure.hpp"
#include "store/layout.hpp"
#include "store/reading.hpp"

namespace rsc::store {
namespace {

/// Every directory in which a writer makes temporary files. Others (a backup, version control) are
/// none of ours.
Result<std::vector<std::string>> places(const Session& session) {
    std::vector<std::string> all = {""};
    all.insert(all.end(), directories.begin(), directories.end());
    const std::string cases(cases_directory);
    const int file = open_directory_beneath(session.disk(), session.directory(), cases);
    if (file == -ENOENT) return all;
    if (file < 0) return failure(-file, "cannot open", cases);
    const Handle handle(session.disk(), file);
    std::vector<Entry> entries;
    if (const int error = session.disk().list(file, entries); error < 0) {
        return failure(-error, "cannot list", cases);
    }
    for (const Entry& entry : entries) {
        if (is_shard(entry.name)) all.push_back(shard_directory(entry.name));
    }
    return all;
}

Result<void> sweep(Disk& disk, int directory, const std::string& relative) {
    std::vector<Entry> entries;
    if (const int error = disk.list(directory, entries); error < 0) {
        return failure(-error, "cannot list", relative);
    }
    for (const Entry& entry : entries) {
        if (!is_temporary(entry.name) || entry.type == EntryType::directory) continue;
        const int error = disk.unlinkat(directory, entry.name.c_str(), 0);
        if (error < 0 && error != -ENOENT && error != -EISDIR) {
            return failure(-error, "cannot remove", relative + "/" + entry.name);
        }
    }
    return {};
}

Result<void> sweep_all(const Session& session) {
    const auto all = places(session);
    if (!all) return tl::unexpected(all.error());
    for (const std::string& relative : *all) {
        const int file = open_directory_beneath(session.disk(), session.directory(), relative);
        // No writer works in what is missing, a link, or no directory at all.
        if (file == -ENOENT || file == -ELOOP || file == -ENOTDIR) continue;
        if (file < 0) return failure(-file, "cannot open", relative);
        const Handle handle(session.disk(), file);
        if (auto swept = sweep(session.disk(), file, relative); !swept) return swept;
    }
    return {};
}

enum class State : unsigned char { before, after, other };

/// What became of the files of the last line.
class LastLine {
  public:
    LastLine(const Session& session, const JournalLine& line) : session_(session), line_(line) {}

    [[nodiscard]] Result<void> look();
    [[nodiscard]] bool all_after() const { return all_after_; }
    [[nodiscard]] bool none_after() const { return none_after_; }
    [[nodiscard]] bool can_be_finished() const { return finishable_; }
    [[nodiscard]] Result<void> finish() const;

  private:
    /// The hash of what is there; empty for nothing; a word that is no hash for what is no file.
    [[nodiscard]] Result<std::string> hash_of(const std::string& relative) const;
    [[nodiscard]] std::string beside(std::size_t index) const;

    const Session& session_;
    const JournalLine& line_;
    std::vector<State> states_;
    bool all_after_ = true;
    bool none_after_ = true;
    bool finishable_ = true;
};

Result<std::string> LastLine::hash_of(const std::string& relative) const {
    const int file = open_beneath(session_.disk(), session_.directory(), relative, O_RDONLY);
    if (file == -ENOENT) return std::string();
    if (file == -ELOOP || file == -ENOTDIR || file == -ENXIO) return std::string("no file");
    if (file < 0) return failure(-file, "cannot open", relative);
    const Handle handle(session_.disk(), file);
    Buffer buffer;
    auto read = read_whole(session_.disk(), file, relative, buffer);
    if (read) return sha256(buffer.text());
    const std::string& code = read.error().code;
    if (code == "store.not-a-file" || code == "record.too-large") return std::string("no file");
    return pass_on(read);
}

std::string LastLine::beside(std::size_t index) const {
    const std::string& relative = line_.files[index].file;
    const auto slash = relative.rfind('/');
    const std::string directory =
        slash == std::string::npos ? std::string() : relative.substr(0, slash + 1);
    return directory + temporary_name(line_.seq, index);
}

Result<void> LastLine::look() {
    for (std::size_t i = 0; i < line_.files.size(); ++i) {
        const JournalFile& file = line_.files[i];
        const auto there = hash_of(file.file);
        if (!there) return tl::unexpected(there.error());
        const State state = *there == file.after    ? State::after
                            : *there == file.before ? State::before
                                                    : State::other;
        states_.push_back(state);
        if (state == State::after) {
            none_after_ = none_after_ && file.before == file.after;
            continue;
        }
        all_after_ = false;
        finishable_ = finishable_ && state == State::before;
        bool waits = false;
        if (!file.after.empty()) {
            const auto waiting = hash_of(beside(i));
            if (!waiting) return tl::unexpected(waiting.error());
            waits = *waiting == file.after;
            finishable_ = finishable_ && waits;
        }
        // A file that is otherwise, and beside which no new bytes wait, was put in place and edited
        // since.
        none_after_ = none_after_ && (state == State::before || waits);
    }
    return {};
}

Result<void> LastLine::finish() const {
    Disk& disk = session_.disk();
    for (std::size_t i = 0; i < states_.size(); ++i) {
        if (states_[i] == State::after) continue;
        const std::string& relative = line_.files[i].file;
        const auto slash = relative.rfind('/');
        const int file = open_directory_beneath(disk, session_.directory(),
                                                slash == std::string::npos
                                                    ? std::string_view()
                                                    : std::string_view(relative).substr(0, slash));
        if (file < 0) return failure(-file, "cannot open the directory", relative);
        const Handle directory(disk, file);
        const int error =
            line_.files[i].after.empty()
                ? disk.unlinkat(file, last_part(relative), 0)
                : disk.renameat(file, temporary_name(line_.seq, i).c_str(), last_part(relative));
        if (error < 0) return failure(-error, "cannot finish the transaction of", relative);
    }
    return {};
}

Result<void> settle_last(const Session& session, Journal& journal) {
    if (journal.last().seq == 0) return {};
    LastLine last(session, journal.last());
    if (auto looked = last.look(); !looked) return looked;
    if (last.all_after()) return {};
    if (last.can_be_finished()) return last.finish();
    if (!last.none_after()) return {};
    return journal.drop_last();
}

}  // namespace

Result<void> recover(const Session& session, Journal& journal) {
    // A line that its writer has seen carried out is not judged again: a file that is otherwise now
    // was changed since.
    if (journal.unsettled()) {
        if (auto settled = settle_last(session, journal); !settled) return settled;
    }
    if (auto swept = sweep_all(session); !swept) return swept;
    if (const int error = session.disk().syncfs(session.directory()); error < 0) {
        return failure(-error, "cannot sync the store", store_file);
    }
    return {};
}

}  // namespace rsc::store
