#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <optional>

#include "store/beneath.hpp"
#include "store/failure.hpp"
#include "store/folder.hpp"
#include "store/journal.hpp"
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

/// Whether a store in the making may have left this: a lock, or a directory with nothing in it but
/// a journal without a line.
Result<bool> is_beginning(const Root& root, const Entry& entry) {
    if (entry.name == lock_file) return true;
    if (std::find(directories.begin(), directories.end(), entry.name) == directories.end()) {
        return false;
    }
    const int file = open_directory_beneath(*root.disk, root.directory.get(), entry.name);
    if (file < 0) return failure(-file, "cannot open", entry.name);
    const Handle directory(*root.disk, file);
    std::vector<Entry> entries;
    if (const int error = root.disk->list(file, entries); error < 0) {
        return failure(-error, "cannot list", entry.name);
    }
    return std::all_of(entries.begin(), entries.end(), [&](const Entry& inner) {
        struct stat status = {};
        return entry.name + "/" + inner.name == journal_file &&
               root.disk->statat(file, inner.name.c_str(), status) == 0 && status.st_size == 0;
    });
}

Result<void> check_empty(const Root& root) {
    std::vector<Entry> entries;
    if (const int error = root.disk->list(root.directory.get(), entries); error < 0) {
        return failure(-error, "cannot list", root.path);
    }
    // In whatever order they come: a store is called one before anything else is said.
    for (const Entry& entry : entries) {
        if (entry.name == store_file) {
            return fail(Kind::io, "store.exists", root.path + ": there is a store here already",
                        "use it, or name a new directory", Place{root.path, {}, 0, 0});
        }
    }
    for (const Entry& entry : entries) {
        const auto beginning = is_beginning(root, entry);
        if (!beginning) return tl::unexpected(beginning.error());
        if (*beginning) continue;
        return fail(Kind::io, "store.not-empty", root.path + ": not empty",
                    "name a new directory or an empty one", Place{root.path, {}, 0, 0});
    }
    return {};
}

Result<void> fill(const Root& root) {
    Session session;
    session.root = &root;
    for (const std::string_view name : directories) {
        auto made = make_directory(session, name, Flush::later);
        if (!made) return pass_on(made);
    }
    auto journal = open_journal_file(session);
    if (!journal) return pass_on(journal);
    auto lock = open_lock_file(*root.disk, root.directory.get(), root.modes.file);
    if (!lock) return pass_on(lock);
    if (const int error = root.disk->fsync(root.directory.get()); error < 0) {
        return failure(-error, "cannot sync", root.path);
    }
    return {};
}

/// An attempt that was cut off after its files were decided is carried out, or taken back.
Result<void> settle_attempt(const std::string& path, Disk& disk) {
    auto writer = WriteFolder::open_new(path, {}, disk);
    if (writer || writer.error().code == "store.exists") return {};
    return pass_on(writer);
}

/// Takes back what `fill` made, as far as the disk lets it.
void clear(const Root& root) {
    Disk& disk = *root.disk;
    disk.unlinkat(root.directory.get(), lock_file.data(), 0);
    disk.unlinkat(root.directory.get(), journal_file.data(), 0);
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
    struct stat status = {};
    if (disk.statat(root->directory.get(), lock_file.data(), status) == 0) {
        if (auto settled = settle_attempt(path, disk); !settled) return settled;
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
