#include "store/transaction.hpp"

#include <cerrno>
#include <map>

#include "base/counted.hpp"
#include "base/diagnostics.hpp"
#include "base/digest.hpp"
#include "store/failure.hpp"
#include "store/layout.hpp"
#include "store/signals.hpp"

namespace rsc::store {
namespace {

/// Up to so many files are synced one by one; for more, one syncfs is quicker, although it waits
/// for what other programs have written, too.
constexpr std::size_t few = 8;

constexpr std::string_view partly_committed_code = "store.partly-committed";

tl::unexpected<Error> partly_committed(std::size_t done, std::size_t all, Error cause) {
    cause.kind = Kind::io;
    cause.code = partly_committed_code;
    cause.message += " (in place: " + std::to_string(done) + " of " +
                     counted(static_cast<std::int64_t>(all), "file") + ")";
    cause.hint = remedy_of(partly_committed_code);
    return tl::unexpected(std::move(cause));
}

std::string directory_part(const std::string& relative) {
    const auto slash = relative.rfind('/');
    return slash == std::string::npos ? std::string() : relative.substr(0, slash);
}

}  // namespace

/// One commit, from the first temporary file to the last sync.
class Transaction::Work {
  public:
    Work(Session& session, Journal& journal, const std::vector<Change>& changes)
        : session_(session),
          journal_(journal),
          changes_(changes),
          flush_(changes.size() <= few ? Flush::now : Flush::later) {
        files_.reserve(changes.size());
    }

    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<void> decide(const Intent& intent);
    [[nodiscard]] Result<void> carry_out();

  private:
    struct File {
        int directory = -1;
        std::optional<Temporary> temporary;
    };
    [[nodiscard]] Result<int> directory_of(const std::string& relative);
    [[nodiscard]] Result<void> check(const Change& change, int directory) const;
    [[nodiscard]] Result<void> put_in_place(const Change& change, File& file) const;
    [[nodiscard]] Result<void> give_up(std::size_t done, Result<void> cause);
    [[nodiscard]] Result<void> settle_all() const;
    void keep(bool whether);

    Session& session_;
    Journal& journal_;
    const std::vector<Change>& changes_;
    Flush flush_;
    std::map<std::string, Handle> directories_;
    std::vector<File> files_;
};

Result<int> Transaction::Work::directory_of(const std::string& relative) {
    const std::string directory = directory_part(relative);
    const auto known = directories_.find(directory);
    if (known != directories_.end()) return known->second.get();
    auto made = make_directory(session_, directory, flush_);
    if (!made) return pass_on(made);
    return directories_.emplace(directory, std::move(*made)).first->second.get();
}

Result<void> Transaction::Work::check(const Change& change, int directory) const {
    return change.known
               ? check_unchanged(session_.disk(), directory, change.relative, change.known->file)
               : check_absent(session_.disk(), directory, change.relative);
}

/// All that can be refused is refused here, while nothing is visible.
Result<void> Transaction::Work::prepare() {
    for (std::size_t i = 0; i < changes_.size(); ++i) {
        const Change& change = changes_[i];
        const auto directory = directory_of(change.relative);
        if (!directory) return tl::unexpected(directory.error());
        File file{*directory, std::nullopt};
        if (change.bytes) {
            auto temporary =
                Temporary::write(session_, *directory, temporary_name(journal_.next(), i),
                                 change.relative, *change.bytes, flush_);
            if (!temporary) return pass_on(temporary);
            file.temporary.emplace(std::move(*temporary));
        }
        files_.push_back(std::move(file));
    }
    if (flush_ == Flush::later) {
        if (const int error = session_.disk().syncfs(session_.directory()); error < 0) {
            return failure(-error, "cannot sync", changes_.front().relative);
        }
    }
    for (std::size_t i = 0; i < changes_.size(); ++i) {
        if (auto checked = check(changes_[i], files_[i].directory); !checked) return checked;
    }
    return {};
}

Result<void> Transaction::Work::decide(const Intent& intent) {
    JournalLine line;
    line.intent = intent;
    for (const Change& change : changes_) {
        line.files.push_back({change.relative, change.known ? change.known->sha256 : std::string(),
                              change.bytes ? sha256(*change.bytes) : std::string()});
    }
    // Whatever happens from here on, an exception too: who comes next must look, until all is done.
    session_.leftovers = true;
    auto appended = journal_.append(std::move(line));
    if (!appended && !journal_.in_doubt()) session_.leftovers = false;
    return appended;
}

Result<void> Transaction::Work::put_in_place(const Change& change, File& file) const {
    if (file.temporary) {
        return change.known ? file.temporary->replace(change.known->file)
                            : file.temporary->create();
    }
    if (auto same = check(change, file.directory); !same) return same;
    const int error = session_.disk().unlinkat(file.directory, last_part(change.relative), 0);
    if (error < 0) return failure(-error, "cannot remove", change.relative);
    return {};
}

void Transaction::Work::keep(bool whether) {
    for (File& file : files_) {
        if (file.temporary) file.temporary->keep(whether);
    }
}

/// A file could not be put in place. The first one: the decision is taken back. A later one: what
/// was decided stands, and its temporary files stay for the next writer.
Result<void> Transaction::Work::give_up(std::size_t done, Result<void> cause) {
    if (done > 0) return partly_committed(done, changes_.size(), std::move(cause.error()));
    keep(false);
    journal_.withdraw();
    if (journal_.in_doubt()) {
        return partly_committed(0, changes_.size(), std::move(cause.error()));
    }
    session_.leftovers = false;
    return cause;
}

Result<void> Transaction::Work::carry_out() {
    keep(true);
    for (std::size_t i = 0; i < changes_.size(); ++i) {
        auto put = put_in_place(changes_[i], files_[i]);
        // Renamed, but the answer was lost: go on, the sync at the end will tell.
        if (!put && put.error().code != durability_unknown_code) return give_up(i, std::move(put));
    }
    session_.leftovers = false;
    return settle_all();
}

Result<void> Transaction::Work::settle_all() const {
    if (flush_ == Flush::later) {
        const int error = session_.disk().syncfs(session_.directory());
        if (error < 0) return durability_unknown(-error, changes_.front().relative);
        return {};
    }
    for (const auto& [name, directory] : directories_) {
        const int error = session_.disk().fsync(directory.get());
        if (error < 0) return durability_unknown(-error, changes_.front().relative);
    }
    return {};
}

Result<void> Transaction::add(Change change) {
    if (!belongs(change.relative)) return bad_name(change.relative);
    if (!names_.insert(change.relative).second) return exists_already(change.relative);
    changes_.push_back(std::move(change));
    return {};
}

Result<void> Transaction::stage(const std::string& relative, std::string bytes,
                                std::optional<Known> replaced) {
    return add({relative, std::move(bytes), std::move(replaced)});
}

Result<void> Transaction::remove(const std::string& relative, Known removed) {
    return add({relative, std::nullopt, std::move(removed)});
}

Result<void> Transaction::commit() {
    const SignalGuard guard;
    const std::vector<Change> changes = std::exchange(changes_, {});
    names_.clear();
    if (changes.empty()) return {};
    Work work(*session_, *journal_, changes);
    if (auto prepared = work.prepare(); !prepared) return prepared;
    if (auto decided = work.decide(intent_); !decided) {
        if (!journal_->in_doubt()) return decided;
        return partly_committed(0, changes.size(), std::move(decided.error()));
    }
    return work.carry_out();
}

}  // namespace rsc::store
