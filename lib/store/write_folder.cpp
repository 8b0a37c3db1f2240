#include <cerrno>
#include <optional>

#include "store/beneath.hpp"
#include "store/failure.hpp"
#include "store/folder.hpp"
#include "store/layout.hpp"
#include "store/reading.hpp"
#include "store/signals.hpp"

namespace rsc::store {
namespace {

std::string directory_part(const std::string& relative) {
    const auto slash = relative.rfind('/');
    return slash == std::string::npos ? std::string() : relative.substr(0, slash);
}

Result<Fingerprint> fingerprint(Disk& disk, int file, const std::string& relative) {
    struct stat status = {};
    if (const int error = disk.fstat(file, status); error < 0) {
        return failure(-error, "cannot look at", relative);
    }
    return fingerprint_of(status);
}

}  // namespace

struct WriteFolder::State {
    State(ReadFolder folder, Lock held) : reader(std::move(folder)), lock(std::move(held)) {}

    ReadFolder reader;
    Lock lock;
    Session session;
};

WriteFolder::WriteFolder(std::unique_ptr<State> state) : state_(std::move(state)) {}
WriteFolder::WriteFolder(WriteFolder&&) noexcept = default;

WriteFolder& WriteFolder::operator=(WriteFolder&& other) noexcept {
    std::swap(state_, other.state_);
    return *this;
}

WriteFolder::~WriteFolder() {
    if (!state_ || state_->session.leftovers) return;
    // Should this fail, the next writer looks for leftovers and finds none.
    static_cast<void>(state_->lock.finish());
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
    if (*present) return exists_already(store_file);
    return folder;
}

Result<WriteFolder> WriteFolder::start(const std::shared_ptr<const Root>& root,
                                       const LockRequest& request) {
    auto lock = Lock::take(*root->disk, root->directory.get(), Sharing::exclusive, request,
                           root->modes.file);
    if (!lock) return pass_on(lock);
    const bool interrupted = lock->interrupted();
    auto state = std::make_unique<State>(ReadFolder(root), std::move(*lock));
    state->session.root = root.get();
    if (interrupted) {
        const SignalGuard guard;
        auto recovered = recover(state->session);
        if (!recovered) return pass_on(recovered);
    }
    return WriteFolder(std::move(state));
}

const ReadFolder& WriteFolder::reader() const {
    return state_->reader;
}

bool WriteFolder::recovered() const {
    return state_->lock.interrupted();
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
    return Read{std::string(buffer.text()), *before};
}

Result<void> WriteFolder::create(const std::string& relative, std::string_view bytes) {
    if (!belongs(relative)) return bad_name(relative);
    const SignalGuard guard;
    Session& session = state_->session;
    auto directory = make_directory(session, directory_part(relative), Flush::now);
    if (!directory) return pass_on(directory);
    auto temporary = Temporary::write(session, directory->get(), relative, bytes, Flush::now);
    if (!temporary) return pass_on(temporary);
    auto created = temporary->create();
    if (!created) return created;
    return settle(session, directory->get(), relative);
}

Result<void> WriteFolder::replace(const std::string& relative, std::string_view bytes,
                                  const Fingerprint& expected) {
    if (!belongs(relative)) return bad_name(relative);
    const SignalGuard guard;
    Session& session = state_->session;
    const int file =
        open_directory_beneath(session.disk(), session.directory(), directory_part(relative));
    if (file == -ENOENT) return changed_underneath(relative);
    if (file < 0) return failure(-file, "cannot open the directory", relative);
    const Handle directory(session.disk(), file);
    auto temporary = Temporary::write(session, file, relative, bytes, Flush::now);
    if (!temporary) return pass_on(temporary);
    auto replaced = temporary->replace(expected);
    if (!replaced) return replaced;
    return settle(session, file, relative);
}

Result<Batch> WriteFolder::batch() {
    return Batch(state_->session);
}

}  // namespace rsc::store
