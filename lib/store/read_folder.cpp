#include <algorithm>
#include <cerrno>

#include "store/beneath.hpp"
#include "store/failure.hpp"
#include "store/folder.hpp"
#include "store/layout.hpp"
#include "store/reading.hpp"

namespace rsc::store {
namespace {

/// What a store has in its own directory besides files that `belongs` knows.
bool is_part(std::string_view name) {
    return name == lock_file ||
           std::find(directories.begin(), directories.end(), name) != directories.end();
}

bool is_known(const std::string& directory, const std::string& name) {
    if (is_temporary(name)) return true;
    if (directory.empty()) return belongs(name) || is_part(name);
    if (directory == cases_directory) return is_shard(name);
    const std::string relative = directory + "/" + name;
    return belongs(relative) || relative == journal_file || is_reading_log(relative);
}

}  // namespace

Result<ReadFolder> ReadFolder::open(const std::string& path, Disk& disk) {
    auto root = open_root(disk, path);
    if (!root) return pass_on(root);
    ReadFolder folder(std::make_shared<const Root>(std::move(*root)));
    const auto present = folder.exists(std::string(store_file));
    if (!present) return tl::unexpected(present.error());
    if (!*present) return no_store(path);
    return folder;
}

Result<Handle> ReadFolder::open_beneath(const std::string& relative, int flags) const {
    if (!is_beneath(relative)) return bad_name(relative);
    const int file = store::open_beneath(*root_->disk, root_->directory.get(), relative, flags);
    if (file < 0) return unreadable(-file, relative);
    return Handle(*root_->disk, file);
}

Result<std::string> ReadFolder::read(const std::string& relative) const {
    auto file = open_beneath(relative, O_RDONLY);
    if (!file) return pass_on(file);
    Buffer buffer;
    auto done = read_whole(*root_->disk, file->get(), relative, buffer);
    if (!done) return pass_on(done);
    return std::string(buffer.text());
}

Result<bool> ReadFolder::exists(const std::string& relative) const {
    if (!is_beneath(relative)) return bad_name(relative);
    Disk& disk = *root_->disk;
    int directory = root_->directory.get();
    Handle above;
    const auto slash = relative.rfind('/');
    if (slash != std::string::npos) {
        directory = open_directory_beneath(disk, directory, relative.substr(0, slash));
        if (directory == -ENOENT) return false;
        if (directory < 0) return failure(-directory, "cannot open the directory", relative);
        above = Handle(disk, directory);
    }
    const char* name = relative.c_str() + (slash == std::string::npos ? 0 : slash + 1);
    struct stat status = {};
    const int error = disk.statat(directory, name, status);
    if (error == -ENOENT) return false;
    if (error < 0) return failure(-error, "cannot look at", relative);
    if (S_ISLNK(status.st_mode)) return failure(ELOOP, "cannot open", relative);
    return true;
}

Result<std::vector<Entry>> ReadFolder::entries(const std::string& directory) const {
    std::vector<Entry> found;
    const int file = open_directory_beneath(*root_->disk, root_->directory.get(), directory);
    if (file == -ENOENT) return found;
    if (file == -EINVAL) return bad_name(directory);
    if (file < 0) return failure(-file, "cannot open", directory);
    const Handle handle(*root_->disk, file);
    if (const int error = root_->disk->list(file, found); error < 0) {
        return failure(-error, "cannot list", directory);
    }
    std::sort(found.begin(), found.end(),
              [](const Entry& a, const Entry& b) { return a.name < b.name; });
    return found;
}

Result<std::vector<std::string>> ReadFolder::list(const std::string& directory) const {
    auto all = entries(directory);
    if (!all) return pass_on(all);
    std::vector<std::string> ids;
    for (const Entry& entry : *all) {
        if (auto id = id_of_file(entry.name)) ids.push_back(std::move(*id));
    }
    std::sort(ids.begin(), ids.end());  // "a-b.json" comes before "a.json", "a" before "a-b"
    return ids;
}

Result<std::vector<std::string>> ReadFolder::strays(const std::string& directory) const {
    auto all = entries(directory);
    if (!all) return pass_on(all);
    std::vector<std::string> unknown;
    for (const Entry& entry : *all) {
        if (!is_known(directory, entry.name)) unknown.push_back(entry.name);
    }
    return unknown;
}

Result<std::vector<std::string>> ReadFolder::shards() const {
    auto all = entries(std::string(cases_directory));
    if (!all) return pass_on(all);
    std::vector<std::string> names;
    for (const Entry& entry : *all) {
        if (is_shard(entry.name)) names.push_back(entry.name);
    }
    return names;
}

Result<Shard> ReadFolder::open_shard(const std::string& name) const {
    const std::string directory = shard_directory(name);
    if (!is_shard(name)) return bad_name(directory);
    auto handle = open_beneath(directory, O_RDONLY | O_DIRECTORY);
    if (!handle) return pass_on(handle);
    auto all = entries(directory);
    if (!all) return pass_on(all);
    Shard shard(directory + "/", std::move(*handle));
    for (const Entry& entry : *all) {
        auto id = id_of_file(entry.name);
        if (id && shard_of(*id) == name) {
            shard.ids_.push_back(std::move(*id));
        } else if (!is_temporary(entry.name)) {
            shard.strays_.push_back(entry.name);
        }
    }
    std::sort(shard.ids_.begin(), shard.ids_.end());
    return shard;
}

Result<off_t> ReadFolder::journal_size() const {
    auto file = open_beneath(std::string(journal_file), O_RDONLY);
    if (!file) return pass_on(file);
    struct stat status = {};
    if (const int error = root_->disk->fstat(file->get(), status); error < 0) {
        return failure(-error, "cannot look at", journal_file);
    }
    return status.st_size;
}

/// Whether the last writer was done, and the journal is as it left it.
Result<bool> ReadFolder::agrees(const Lock& lock) const {
    if (lock.interrupted()) return false;
    auto size = journal_size();
    if (!size && size.error().kind == Kind::not_found) return true;  // nobody has written yet
    if (!size) return pass_on(size);
    return *size == lock.journal();
}

Result<bool> ReadFolder::has_lost_lines(const LockRequest& request) const {
    auto lock = Lock::take(*root_->disk, root_->directory.get(), Sharing::shared, request,
                           root_->modes.file);
    if (!lock && lock.error().kind == Kind::not_found) return false;
    if (!lock) return pass_on(lock);
    auto size = journal_size();
    if (!size && size.error().kind == Kind::not_found) return lock->journal() > 0;
    if (!size) return pass_on(size);
    return *size < lock->journal();
}

Result<bool> ReadFolder::is_settled(const LockRequest& request) const {
    auto lock = Lock::take(*root_->disk, root_->directory.get(), Sharing::shared, request,
                           root_->modes.file);
    if (!lock && lock.error().kind == Kind::not_found) return false;
    if (!lock) return pass_on(lock);
    return agrees(*lock);
}

Result<Hold> ReadFolder::hold(const LockRequest& request) const {
    const auto share = [&] {
        return Lock::take(*root_->disk, root_->directory.get(), Sharing::shared, request,
                          root_->modes.file);
    };
    auto lock = share();
    Result<bool> settled = false;  // without a lock file, too: the next writer makes it
    if (lock) {
        settled = agrees(*lock);
        if (!settled) return pass_on(settled);
        if (*settled) return Hold{std::move(*lock), {}};
        const Lock done = std::move(*lock);
    } else if (lock.error().kind != Kind::not_found) {
        return pass_on(lock);
    }
    Error why;
    {
        auto writer = WriteFolder::start(root_, request);
        if (!writer && writer.error().kind == Kind::locked) return pass_on(writer);
        why = writer ? journal_broken() : std::move(writer.error());
    }
    lock = share();
    if (!lock) return pass_on(lock);
    settled = agrees(*lock);
    if (!settled) return pass_on(settled);
    Hold hold{std::move(*lock), {}};
    if (!*settled) hold.unsettled = std::move(why);
    return hold;
}

}  // namespace rsc::store
