#include <cerrno>
#include <filesystem>
#include <optional>

#include "store/failure.hpp"
#include "store/folder.hpp"
#include "store/layout.hpp"
#include "store/signals.hpp"

namespace rsc::store {
namespace {

std::string without_slash(std::string path) {
    while (path.size() > 1 && path.back() == '/')
        path.pop_back();
    return path;
}

std::string parent_of(const std::string& path) {
    const auto parent = std::filesystem::path(path).parent_path().string();
    return parent.empty() ? "." : parent;
}

Result<void> check_empty(const Root& root) {
    std::vector<Entry> entries;
    if (const int error = root.disk->list(root.directory.get(), entries); error < 0) {
        return failure(-error, "cannot list", root.path);
    }
    if (entries.empty()) return {};
    return fail(Kind::io, "store.not-empty", root.path + ": not empty",
                "name a new directory or an empty one", Place{root.path, {}, 0, 0});
}

Result<void> fill(const Root& root) {
    Session session;
    session.root = &root;
    for (const std::string_view name : directories) {
        auto made = make_directory(session, name, Flush::later);
        if (!made) return pass_on(made);
    }
    auto lock = open_lock_file(*root.disk, root.directory.get(), root.modes.file);
    if (!lock) return pass_on(lock);
    if (const int error = root.disk->fsync(root.directory.get()); error < 0) {
        return failure(-error, "cannot sync", root.path);
    }
    return {};
}

/// Takes back what `fill` made, as far as the disk lets it.
void clear(const Root& root) {
    Disk& disk = *root.disk;
    disk.unlinkat(root.directory.get(), lock_file.data(), 0);
    for (const std::string_view name : directories) {
        disk.unlinkat(root.directory.get(), name.data(), AT_REMOVEDIR);
    }
}

Result<void> sync_parent(Disk& disk, const std::string& path) {
    const int file = uninterrupted([&] { return disk.open_directory(parent_of(path).c_str()); });
    if (file < 0) return failure(-file, "cannot open the directory above", path);
    const Handle parent(disk, file);
    if (const int error = disk.fsync(file); error < 0) {
        return failure(-error, "cannot sync the directory above", path);
    }
    return {};
}

Result<void> furnish(Disk& disk, const std::string& path, bool is_new) {
    auto root = open_root(disk, path);
    if (!root) return pass_on(root);
    if (is_new) {
        if (const int error = disk.fchmod(root->directory.get(), 0700); error < 0) {
            return failure(-error, "cannot set the mode", path);
        }
        root->modes = Modes{};
    }
    if (auto empty = check_empty(*root); !empty) return empty;
    auto done = fill(*root);
    if (done) done = sync_parent(disk, path);
    if (!done) clear(*root);
    return done;
}

}  // namespace

Result<void> make_store(const std::string& given, Disk& disk) {
    const std::string path = without_slash(given);
    const SignalGuard guard;
    const int made = disk.mkdirat(AT_FDCWD, path.c_str(), 0700);
    if (made < 0 && made != -EEXIST) return failure(-made, "cannot make the store", path);
    auto done = furnish(disk, path, made == 0);
    if (!done && made == 0) disk.unlinkat(AT_FDCWD, path.c_str(), AT_REMOVEDIR);
    return done;
}

}  // namespace rsc::store
