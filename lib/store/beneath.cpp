#include "store/beneath.hpp"

#include <string>

namespace rsc::store {
namespace {

/// No O_NOFOLLOW for openat2: RESOLVE_NO_SYMLINKS says ELOOP, whereas O_NOFOLLOW with O_DIRECTORY
/// would say ENOTDIR.
constexpr int always = O_CLOEXEC | O_NONBLOCK;

bool is_link(Disk& disk, int directory, const char* name) {
    struct stat status = {};
    return disk.statat(directory, name, status) == 0 && S_ISLNK(status.st_mode);
}

int open_component(Disk& disk, int directory, const char* name, int flags) {
    const int file = uninterrupted([&] { return disk.openat(directory, name, flags, 0); });
    return file == -ENOTDIR && is_link(disk, directory, name) ? -ELOOP : file;
}

int walk(Disk& disk, int root, std::string_view relative, int flags) {
    Handle step;
    int directory = root;
    for (auto slash = relative.find('/'); slash != std::string_view::npos;
         slash = relative.find('/')) {
        const std::string name(relative.substr(0, slash));
        const int next = open_component(disk, directory, name.c_str(),
                                        O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
        if (next < 0) return next;
        step = Handle(disk, next);
        directory = next;
        relative.remove_prefix(slash + 1);
    }
    return open_component(disk, directory, std::string(relative).c_str(), flags);
}

}  // namespace

bool is_beneath(std::string_view relative) {
    if (relative.find('\0') != std::string_view::npos) return false;
    for (;;) {
        const auto slash = relative.find('/');
        const auto component = relative.substr(0, slash);
        if (component.empty() || component == "." || component == "..") return false;
        if (slash == std::string_view::npos) return true;
        relative.remove_prefix(slash + 1);
    }
}

int open_beneath(Disk& disk, int root, std::string_view relative, int flags) {
    if (!is_beneath(relative)) return -EINVAL;
    const std::string name(relative);
    const int file =
        uninterrupted([&] { return disk.open_beneath(root, name.c_str(), flags | always); });
    if (file == -ENOSYS || file == -EPERM)
        return walk(disk, root, relative, flags | always | O_NOFOLLOW);
    return file == -EXDEV ? -ELOOP : file;
}

int open_directory_beneath(Disk& disk, int root, std::string_view relative) {
    constexpr int flags = O_RDONLY | O_DIRECTORY;
    if (!relative.empty()) return open_beneath(disk, root, relative, flags);
    return uninterrupted([&] { return disk.openat(root, ".", flags | always, 0); });
}

}  // namespace rsc::store
