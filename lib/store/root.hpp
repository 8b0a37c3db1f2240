#pragma once

#include <string>

#include "base/error.hpp"
#include "store/disk.hpp"

namespace rsc::store {

/// The modes of everything in a store, whatever the umask.
struct Modes {
    mode_t file = 0600;
    mode_t directory = 0700;
};

/// The store's directory, open.
struct Root {
    Disk* disk = nullptr;
    std::string path;
    Handle directory;
    Modes modes;
};

/// Opens the directory and decides whether it is safe to work in.
///
/// store.missing: there is no such directory. store.unsafe: everybody may write into it, or it
/// belongs to somebody else. A directory that its group may write is a group's store, open to the
/// group's members, and its files get 0660 and 2770; any other is its owner's, with 0600 and 0700.
/// The superuser may open either.
[[nodiscard]] Result<Root> open_root(Disk& disk, const std::string& path);

[[nodiscard]] tl::unexpected<Error> no_store(const std::string& path);

}  // namespace rsc::store
