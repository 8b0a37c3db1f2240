#include "store/root.hpp"

#include <cerrno>

#include "store/failure.hpp"

namespace rsc::store {
namespace {

Modes modes_of(const struct stat& status) {
    if ((status.st_mode & S_IWGRP) != 0) return {0660, 02770};
    return {};
}

bool is_ours(Disk& disk, const struct stat& status) {
    const uid_t user = disk.user();
    if (user == 0 || user == status.st_uid) return true;
    return (status.st_mode & S_IWGRP) != 0 && disk.in_group(status.st_gid);
}

tl::unexpected<Error> unsafe(const std::string& path, const std::string& why,
                             const std::string& remedy) {
    return fail(Kind::io, "store.unsafe", path + ": " + why, remedy, Place{path, {}, 0, 0});
}

}  // namespace

tl::unexpected<Error> no_store(const std::string& path) {
    return fail(Kind::io, "store.missing", path + ": no store here",
                "name a directory that 'rsc init' has made", Place{path, {}, 0, 0});
}

Result<Root> open_root(Disk& disk, const std::string& path) {
    const int file = uninterrupted([&] { return disk.open_directory(path.c_str()); });
    if (file == -ENOENT || file == -ENOTDIR) return no_store(path);
    if (file < 0) return failure(-file, "cannot open the store", path);
    Root root{&disk, path, Handle(disk, file), {}};
    struct stat status = {};
    if (const int error = disk.fstat(file, status); error < 0) {
        return failure(-error, "cannot look at the store", path);
    }
    if ((status.st_mode & S_IWOTH) != 0) {
        return unsafe(path, "everybody may write into this directory", "chmod o-w it");
    }
    if (!is_ours(disk, status)) {
        return unsafe(path, "this directory belongs to somebody else",
                      "work as its owner, or have it made a group's store (mode 2770)");
    }
    root.modes = modes_of(status);
    return root;
}

}  // namespace rsc::store
