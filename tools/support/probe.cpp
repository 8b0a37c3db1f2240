#include "support/probe.hpp"

#include <linux/magic.h>
#include <pwd.h>
#include <sys/resource.h>
#include <sys/utsname.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string_view>

namespace rsc::tools {
namespace {

namespace fs = std::filesystem;

struct Known {
    std::uint64_t magic;
    std::string_view name;
    bool remote;
    bool keeps_promises;
    bool lasting;
};

// Numbers that linux/magic.h does not have stand in the kernel's own sources.
constexpr std::uint64_t zfs_magic = 0x2fc12fc1;
constexpr std::uint64_t exfat_magic = 0x2011bab0;
constexpr std::uint64_t vboxsf_magic = 0x786f4256;
constexpr std::uint64_t ntfs3_magic = 0x7366746e;

constexpr std::array known = {
    Known{EXT4_SUPER_MAGIC, "ext4", false, true, true},
    Known{XFS_SUPER_MAGIC, "xfs", false, true, true},
    Known{BTRFS_SUPER_MAGIC, "btrfs", false, true, true},
    Known{F2FS_SUPER_MAGIC, "f2fs", false, true, true},
    Known{zfs_magic, "zfs", false, true, true},
    Known{TMPFS_MAGIC, "tmpfs", false, true, false},
    Known{RAMFS_MAGIC, "ramfs", false, true, false},
    Known{OVERLAYFS_SUPER_MAGIC, "overlay", false, true, true},
    Known{NFS_SUPER_MAGIC, "nfs", true, true, true},
    Known{SMB_SUPER_MAGIC, "smb", true, false, true},
    Known{CIFS_SUPER_MAGIC, "cifs", true, false, true},
    Known{SMB2_SUPER_MAGIC, "smb2", true, false, true},
    Known{FUSE_SUPER_MAGIC, "fuse", true, false, true},
    Known{V9FS_MAGIC, "9p", true, false, true},
    Known{vboxsf_magic, "vboxsf", true, false, true},
    Known{MSDOS_SUPER_MAGIC, "vfat", false, false, true},
    Known{exfat_magic, "exfat", false, false, true},
    Known{ntfs3_magic, "ntfs", false, false, true},
};

std::string hexadecimal(std::uint64_t number) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (; number > 0; number >>= 4U)
        text.insert(text.begin(), digits[number & 15U]);
    return "0x" + text;
}

std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return text;
}

}  // namespace

std::optional<FileSystem> file_system_of(const std::string& path) {
    struct statfs status = {};
    if (::statfs(path.c_str(), &status) != 0) return std::nullopt;
    // Some of the numbers are negative in the type that the call gives.
    const auto magic = static_cast<std::uint64_t>(static_cast<std::uint32_t>(status.f_type));
    FileSystem found{
        hexadecimal(magic), false, false, true,
        static_cast<std::uint64_t>(status.f_bavail) * static_cast<std::uint64_t>(status.f_bsize)};
    for (const Known& one : known) {
        if (one.magic != magic) continue;
        found.name = one.name;
        found.remote = one.remote;
        found.keeps_promises = one.keeps_promises;
        found.lasting = one.lasting;
    }
    return found;
}

std::string sync_folder_of(const std::string& path) {
    constexpr std::array folders = {"dropbox",   "onedrive", "google drive", "googledrive",
                                    "nextcloud", "owncloud", "icloud",       "syncthing",
                                    "seafile",   "box sync"};
    constexpr std::array markers = {".stfolder", ".dropbox", ".dropbox.cache", ".owncloudsync.log",
                                    ".nextcloudsync.log"};
    std::error_code ignored;
    fs::path at = fs::weakly_canonical(path, ignored);
    for (; !at.empty() && at != at.root_path(); at = at.parent_path()) {
        const std::string name = lower(at.filename().string());
        for (const std::string_view folder : folders) {
            if (name.starts_with(folder)) return at.filename().string();
        }
        for (const std::string_view marker : markers) {
            if (fs::exists(at / marker, ignored)) return std::string(marker);
        }
    }
    return {};
}

std::string zone_data_edition() {
    std::ifstream in("/usr/share/zoneinfo/tzdata.zi");
    std::string line;
    constexpr std::string_view begins = "# version ";
    if (std::getline(in, line) && line.starts_with(begins)) return line.substr(begins.size());
    return {};
}

std::uint64_t core_limit() {
    rlimit limit{};
    return getrlimit(RLIMIT_CORE, &limit) == 0 ? limit.rlim_max : 0;
}

std::string system_user() {
    const passwd* user = getpwuid(geteuid());
    return user == nullptr ? std::string() : user->pw_name;
}

std::string system_name() {
    utsname system{};
    if (::uname(&system) != 0) return {};
    std::string name = std::string(system.sysname) + " " + system.release + " " + system.machine;
    std::ifstream release("/etc/os-release");
    constexpr std::string_view member = "PRETTY_NAME=";
    for (std::string line; std::getline(release, line);) {
        if (!line.starts_with(member)) continue;
        line.erase(0, member.size());
        std::erase(line, '"');
        name += ", " + line;
    }
    return name;
}

std::string with_home(std::string path) {
    const char* home = std::getenv("HOME");
    if (path.starts_with("~/") && home != nullptr) path.replace(0, 1, home);
    return path;
}

std::string without_names(std::string text) {
    const auto hide = [&](const std::string& folder, std::size_t at) {
        const std::size_t end = at + folder.size();
        if (end < text.size() && text[end] != '/' && text[end] != ':' && text[end] != ' ') return;
        text.replace(at, folder.size(), "~");
    };
    if (const char* home = std::getenv("HOME");
        home != nullptr && std::string_view(home).size() > 1) {
        for (std::size_t at = text.find(home); at != std::string::npos;
             at = text.find(home, at + 1))
            hide(home, at);
    }
    const std::string homes = std::string("/home") + "/";
    for (std::size_t at = text.find(homes); at != std::string::npos;
         at = text.find(homes, at + 1)) {
        const std::size_t end = text.find_first_of("/: ", at + homes.size());
        hide(text.substr(at, end - at), at);
    }
    if (utsname system{}; ::uname(&system) == 0) {
        const std::string host = std::string(" on ") + system.nodename;
        if (const std::size_t at = text.find(host); at != std::string::npos) {
            text.replace(at, host.size(), " here");
        }
    }
    return text;
}

}  // namespace rsc::tools
