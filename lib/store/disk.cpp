#include "store/disk.hpp"

#include <dirent.h>
#include <linux/openat2.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <string_view>

namespace rsc::store {
namespace {

template <class Number>
[[nodiscard]] Number answer(Number result) {
    return result < 0 ? static_cast<Number>(-errno) : result;
}

EntryType type_of(unsigned char d_type) {
    switch (d_type) {
        case DT_REG: return EntryType::file;
        case DT_DIR: return EntryType::directory;
        case DT_UNKNOWN: return EntryType::unknown;
        default: return EntryType::other;
    }
}

struct CloseDirectory {
    void operator()(DIR* stream) const { ::closedir(stream); }
};

class RealDisk final : public Disk {
  public:
    int open_directory(const char* path) override {
        return answer(::open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    }

    int open_beneath(int directory, const char* relative, int flags) override {
        struct open_how how = {};
        how.flags = static_cast<unsigned>(flags);
        how.resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS;
        return static_cast<int>(
            answer(::syscall(SYS_openat2, directory, relative, &how, sizeof how)));
    }

    int openat(int directory, const char* name, int flags, mode_t mode) override {
        return answer(::openat(directory, name, flags, mode));
    }

    int close(int file) override { return answer(::close(file)); }

    ssize_t read_at(int file, char* into, std::size_t room, off_t at) override {
        return answer(::pread(file, into, room, at));
    }

    ssize_t write_at(int file, const char* from, std::size_t size, off_t at) override {
        return answer(::pwrite(file, from, size, at));
    }

    int will_need(int file) override { return -::posix_fadvise(file, 0, 0, POSIX_FADV_WILLNEED); }

    long blocks_asked() override {
        struct rusage usage = {};
        return answer(::getrusage(RUSAGE_THREAD, &usage)) < 0 ? 0 : usage.ru_inblock;
    }

    int truncate(int file, off_t size) override { return answer(::ftruncate(file, size)); }

    int fsync(int file) override { return answer(::fsync(file)); }
    int syncfs(int any_file) override { return answer(::syncfs(any_file)); }

    int renameat(int directory, const char* from, const char* to) override {
        return answer(::renameat(directory, from, directory, to));
    }

    int rename_new(int directory, const char* from, const char* to) override {
        return answer(::renameat2(directory, from, directory, to, RENAME_NOREPLACE));
    }

    int linkat(int directory, const char* from, const char* to) override {
        return answer(::linkat(directory, from, directory, to, 0));
    }

    int unlinkat(int directory, const char* name, int flags) override {
        return answer(::unlinkat(directory, name, flags));
    }

    int mkdirat(int directory, const char* name, mode_t mode) override {
        return answer(::mkdirat(directory, name, mode));
    }

    int fchmod(int file, mode_t mode) override { return answer(::fchmod(file, mode)); }

    int fstat(int file, struct stat& status) override { return answer(::fstat(file, &status)); }

    int statat(int directory, const char* name, struct stat& status) override {
        return answer(::fstatat(directory, name, &status, AT_SYMLINK_NOFOLLOW));
    }

    int list(int directory, std::vector<Entry>& entries) override {
        // A fresh description: a duplicate would share its position with `directory`.
        const int file = ::openat(directory, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (file < 0) return -errno;
        const std::unique_ptr<DIR, CloseDirectory> stream(::fdopendir(file));
        if (!stream) {
            const int error = errno;
            ::close(file);
            return -error;
        }
        errno = 0;
        while (const dirent* entry = ::readdir(stream.get())) {
            const std::string_view name = entry->d_name;
            if (name != "." && name != "..")
                entries.push_back({std::string(name), type_of(entry->d_type)});
            errno = 0;
        }
        return -errno;
    }

    int lock(int file, int command, struct flock& range) override {
        return answer(::fcntl(file, command, &range));
    }

    uid_t user() override { return ::geteuid(); }

    bool in_group(gid_t group) override {
        if (group == ::getegid()) return true;
        const int count = ::getgroups(0, nullptr);
        if (count <= 0) return false;
        std::vector<gid_t> groups(static_cast<std::size_t>(count));
        const int known = ::getgroups(count, groups.data());
        return known > 0 && std::find(groups.begin(), groups.end(), group) != groups.end();
    }
};

}  // namespace

Disk& real_disk() {
    static RealDisk disk;
    return disk;
}

}  // namespace rsc::store
