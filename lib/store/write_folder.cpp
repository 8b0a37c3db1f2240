#include <cerrno>
#include <optional>

#include "base/digest.hpp"
#include "store/failure.hpp"
#include "store/folder.hpp"
#include "store/layout.hpp"
#include "store/reading.hpp"
#include "store/recovery.hpp"
#include "store/signals.hpp"

namespace rsc::store {
namespace {

Result<Fingerprint> fingerprint(Disk& disk, int file, const std::string& relative) {
    struct stat status = {};
    if (const int error = disk.fstat(file, status); error < 0) {
        return failure(-error, "cannot look at", relative);
    }
    return fingerprint_of(status);
}

}  // namespace

struct WriteFolder::State {
    State(ReadFolder folder, Lock held, Session shared, Journal opened)
        : reader(std::move(folder)),
          lock(std::move(held)),
          session(shared),
          journal(std::move(opened)) {}

    ReadFolder reader;
    Lock lock;
    Session session;
    Journal journal;
};

WriteFolder::WriteFolder(std::unique_ptr<State> state) : state_(std::move(state)) {}
WriteFolder::WriteFolder(WriteFolder&&) noexcept = default;

WriteFolder& WriteFolder::operator=(WriteFolder&& other) noexcept {
    std::swap(state_, other.state_);
    return *this;
}

WriteFolder::~WriteFolder() {
    close();
}

void WriteFolder::close() {
    if (state_ && !state_->session.leftovers) state_->lock.finish(state_->journal.settled());
    state_.reset();
}

Result<WriteFolder> WriteFolder::open(const std::string& path, const LockRequest& request,
                                      Disk& disk) {
    auto reader = ReadFolder::open(path, disk);
    if (!reader) return pass_on(reader);
    return start(reader->root_, request);
}

Result<WriteFolder> WriteFolder::open_new(const std::string& path, const LockRequest& request,
                                          Disk& disk) {
    auto root = open_root(disk, path);
    if (!root) return pass_on(root);
    auto folder = start(std::make_shared<const Root>(std::move(*root)), request);
    if (!folder) return folder;
    const auto present = folder->reader().exists(std::string(store_file));
    if (!present) return tl::unexpected(present.error());
    // A journal that says something belongs to a store that has lost its rsc.json.
    if (*present || folder->last_line().seq != 0) return exists_already(store_file);
    return folder;
}

Result<WriteFolder> WriteFolder::start(const std::shared_ptr<const Root>& root,
                                       const LockRequest& request) {
    auto lock = Lock::take(*root->disk, root->directory.get(), Sharing::exclusive, request,
                           root->modes.file);
    if (!lock) return pass_on(lock);
    const SignalGuard guard;
    Session session;
    session.root = root.get();
    auto journal = Journal::open(session, lock->journal(), lock->interrupted());
    if (!journal) return pass_on(journal);
    if (journal->unsettled() || lock->rebooted()) {
        if (auto recovered = recover(session, *journal); !recovered) return pass_on(recovered);
    }
    return WriteFolder(
        std::make_unique<State>(ReadFolder(root), std::move(*lock), session, std::move(*journal)));
}

const ReadFolder& WriteFolder::reader() const {
    return state_->reader;
}

bool WriteFolder::recovered() const {
    return state_->journal.unsettled();
}

const JournalLine& WriteFolder::last_line() const {
    return state_->journal.last();
}

Result<Read> WriteFolder::read_for_change(const std::string& relative) const {
    auto file = state_->reader.open_beneath(relative, O_RDONLY);
    if (!file) return pass_on(file);
    Disk& disk = state_->session.disk();
    const auto before = fingerprint(disk, file->get(), relative);
    if (!before) return tl::unexpected(before.error());
    Buffer buffer;
    auto done = read_whole(disk, file->get(), relative, buffer);
    if (!done) return pass_on(done);
    const auto after = fingerprint(disk, file->get(), relative);
    if (!after) return tl::unexpected(after.error());
    if (*before != *after) return changed_underneath(relative);
    return Read{std::string(buffer.text()), {*before, sha256(buffer.text())}};
}

Result<std::size_t> WriteFolder::set_modes() {
    const auto odd = state_->reader.oddities();
    if (!odd) return tl::unexpected(odd.error());
    std::size_t mended = 0;
    for (const ReadFolder::Oddity& one : *odd) {
        if (one.kind != ReadFolder::Oddity::Kind::mode) continue;
        auto file = state_->reader.open_beneath(one.name, O_RDONLY);
        if (!file) return pass_on(file);
        const int error = state_->session.disk().fchmod(file->get(), one.expected);
        if (error < 0) return failure(-error, "cannot set the mode", one.name);
        ++mended;
    }
    return mended;
}

Result<void> WriteFolder::can_go_on() const {
    if (state_->journal.is_broken()) return tl::unexpected<Error>(journal_broken());
    return {};
}

Result<void> WriteFolder::note(Intent intent, std::vector<JournalFile> files) {
    const SignalGuard guard;
    JournalLine line;
    line.intent = std::move(intent);
    line.files = std::move(files);
    auto appended = state_->journal.append_after_loss(std::move(line));
    state_->session.leftovers = state_->session.leftovers || state_->journal.in_doubt();
    return appended;
}

Transaction WriteFolder::begin(Intent intent) {
    return {state_->session, state_->journal, std::move(intent)};
}

}  // namespace rsc::store
