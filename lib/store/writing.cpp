#include "store/writing.hpp"

#include <algorithm>
#include <cerrno>
#include <utility>

#include "store/beneath.hpp"
#include "store/failure.hpp"
#include "store/layout.hpp"

namespace rsc::store {
namespace {

constexpr int as_directory = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;

std::int64_t nanoseconds(const struct timespec& time) {
    return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
}

/// Sets the mode of a directory just made and makes its name survive.
int furnish(const Session& session, int parent, int made, Flush flush) {
    Disk& disk = session.disk();
    if (const int error = disk.fchmod(made, session.root->modes.directory); error < 0) return error;
    return flush == Flush::now ? disk.fsync(parent) : 0;
}

int make_in(const Session& session, int parent, const char* name, Flush flush) {
    Disk& disk = session.disk();
    if (const int error = disk.mkdirat(parent, name, 0700); error < 0 && error != -EEXIST) {
        return error;
    }
    const int made = uninterrupted([&] { return disk.openat(parent, name, as_directory, 0); });
    const int error = made < 0 ? made : furnish(session, parent, made, flush);
    if (error == 0) return made;
    if (made >= 0) disk.close(made);
    // Not to be found half made by the next one, who would not sync it. Fails where it is in use.
    disk.unlinkat(parent, name, AT_REMOVEDIR);
    return error;
}

/// A directory that was there is as it should be: who makes one finishes it or removes it.
int open_or_make(const Session& session, int parent, const char* name, Flush flush) {
    const int found =
        uninterrupted([&] { return session.disk().openat(parent, name, as_directory, 0); });
    return found == -ENOENT ? make_in(session, parent, name, flush) : found;
}

}  // namespace

Fingerprint fingerprint_of(const struct stat& status) {
    return {status.st_dev, status.st_ino, status.st_size, nanoseconds(status.st_mtim),
            nanoseconds(status.st_ctim)};
}

Result<void> write_all(Disk& disk, int file, std::string_view bytes, std::string_view relative,
                       off_t at) {
    std::size_t done = 0;
    while (done < bytes.size()) {
        const auto written = uninterrupted([&] {
            return disk.write_at(file, bytes.data() + done, bytes.size() - done,
                                 at + static_cast<off_t>(done));
        });
        if (written < 0) return failure(static_cast<int>(-written), "cannot write", relative);
        if (written == 0) return failure(EIO, "cannot write", relative);
        done += static_cast<std::size_t>(written);
    }
    return {};
}

Result<Handle> make_directory(const Session& session, std::string_view relative, Flush flush) {
    Disk& disk = session.disk();
    const int found = open_directory_beneath(disk, session.directory(), relative);
    if (found >= 0) return Handle(disk, found);
    if (found != -ENOENT) return failure(-found, "cannot open", relative);
    Handle step;
    int parent = session.directory();
    for (std::size_t begin = 0; begin < relative.size();) {
        const auto end = std::min(relative.find('/', begin), relative.size());
        const std::string name(relative.substr(begin, end - begin));
        const int next = open_or_make(session, parent, name.c_str(), flush);
        if (next < 0) return failure(-next, "cannot make the directory", relative);
        step = Handle(disk, next);
        parent = next;
        begin = end + 1;
    }
    return step;
}

const char* last_part(const std::string& relative) {
    const auto slash = relative.rfind('/');
    return relative.c_str() + (slash == std::string::npos ? 0 : slash + 1);
}

Result<void> check_absent(Disk& disk, int directory, const std::string& relative) {
    struct stat status = {};
    const int error = disk.statat(directory, last_part(relative), status);
    if (error == 0) return exists_already(relative);
    if (error != -ENOENT) return failure(-error, "cannot look at", relative);
    return {};
}

Result<void> check_unchanged(Disk& disk, int directory, const std::string& relative,
                             const Fingerprint& expected) {
    struct stat status = {};
    const int error = disk.statat(directory, last_part(relative), status);
    if (error < 0 && error != -ENOENT) return failure(-error, "cannot look at", relative);
    if (error == -ENOENT || fingerprint_of(status) != expected) return changed_underneath(relative);
    return {};
}

Temporary::Temporary(Session& session, int directory, std::string name, const std::string& relative)
    : session_(&session), directory_(directory), relative_(relative), name_(std::move(name)) {}

Temporary::Temporary(Temporary&& other) noexcept
    : session_(other.session_),
      directory_(other.directory_),
      relative_(std::move(other.relative_)),
      name_(std::exchange(other.name_, {})),
      kept_(other.kept_),
      identity_(other.identity_) {}

Temporary& Temporary::operator=(Temporary&& other) noexcept {
    std::swap(session_, other.session_);
    std::swap(directory_, other.directory_);
    std::swap(relative_, other.relative_);
    std::swap(name_, other.name_);
    std::swap(kept_, other.kept_);
    std::swap(identity_, other.identity_);
    return *this;
}

Temporary::~Temporary() {
    if (!kept_) remove();
}

Result<Temporary> Temporary::write(Session& session, int directory, std::string name,
                                   const std::string& relative, std::string_view bytes,
                                   Flush flush) {
    Temporary temporary(session, directory, std::move(name), relative);
    const int file = temporary.open();
    if (file < 0) {
        temporary.name_.clear();
        return failure(-file, "cannot make a temporary file", relative);
    }
    auto filled = temporary.fill(Handle(session.disk(), file), bytes, flush);
    if (!filled) return pass_on(filled);
    return temporary;
}

/// A file of this name is left over from a transaction that failed and could not clean up.
int Temporary::open() {
    constexpr int flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;
    Disk& disk = session_->disk();
    const auto attempt = [&] {
        return uninterrupted([&] { return disk.openat(directory_, name_.c_str(), flags, 0600); });
    };
    const int file = attempt();
    if (file != -EEXIST) return file;
    const int removed = disk.unlinkat(directory_, name_.c_str(), 0);
    return removed < 0 ? removed : attempt();
}

Result<void> Temporary::fill(Handle file, std::string_view bytes, Flush flush) {
    Disk& disk = session_->disk();
    if (const int error = disk.fchmod(file.get(), session_->root->modes.file); error < 0) {
        return failure(-error, "cannot set the mode", relative_);
    }
    auto written = write_all(disk, file.get(), bytes, relative_);
    if (!written) return written;
    // Once, whatever it answers: the kernel drops what it could not write, and a second fsync
    // would say that all is well.
    if (const int error = flush == Flush::now ? disk.fsync(file.get()) : 0; error < 0) {
        return failure(-error, "cannot sync", relative_);
    }
    struct stat status = {};
    if (const int error = disk.fstat(file.get(), status); error < 0) {
        return failure(-error, "cannot look at", relative_);
    }
    identity_ = fingerprint_of(status);
    if (const int error = file.close(); error < 0)
        return failure(-error, "cannot close", relative_);
    return {};
}

Result<void> Temporary::create() {
    const int error = rename_new();
    if (error == -EEXIST && !has_landed()) return exists_already(relative_);
    return conclude(error);
}

Result<void> Temporary::replace(const Fingerprint& expected) {
    auto unchanged = check_unchanged(session_->disk(), directory_, relative_, expected);
    if (!unchanged) return unchanged;
    return conclude(session_->disk().renameat(directory_, name_.c_str(), last_part(relative_)));
}

/// Where the file system cannot rename without replacing, a link can: it has the same effect, and
/// the temporary name goes afterwards.
int Temporary::rename_new() {
    Disk& disk = session_->disk();
    const int error = disk.rename_new(directory_, name_.c_str(), last_part(relative_));
    if (error != -EINVAL && error != -ENOSYS) return error;
    const int linked = disk.linkat(directory_, name_.c_str(), last_part(relative_));
    if (linked == 0) remove();
    return linked;
}

Result<void> Temporary::conclude(int error) {
    if (error == 0) {
        name_.clear();
        return {};
    }
    if (!has_landed()) return failure(-error, "cannot rename", relative_);
    remove();  // after a link there may still be the other name; after a rename there is none
    return durability_unknown(-error, relative_);
}

/// A remote file system can do what it was asked and lose the answer.
bool Temporary::has_landed() const {
    struct stat status = {};
    return session_->disk().statat(directory_, last_part(relative_), status) == 0 &&
           status.st_dev == identity_.device && status.st_ino == identity_.inode;
}

void Temporary::remove() {
    if (name_.empty()) return;
    const int error = session_->disk().unlinkat(directory_, name_.c_str(), 0);
    if (error < 0 && error != -ENOENT) session_->leftovers = true;
    name_.clear();
}

}  // namespace rsc::store
