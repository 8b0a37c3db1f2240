#pragma once

#include <algorithm>
#include <functional>
#include <string_view>

#include "store/disk.hpp"

namespace rsc::store::test {

/// The real disk, except that a script is asked before every call: an errno to answer with, or 0 to
/// go on. It never really syncs: no power is cut here, and thousands of runs would wait for it.
class FaultDisk final : public Disk {
  public:
    using Script = std::function<int(std::string_view call)>;

    Script script;
    /// The answer after the call was made: an errno that hides that it worked, or 0.
    Script afterwards;
    std::size_t longest_transfer = static_cast<std::size_t>(-1);
    long blocks = 0;
    uid_t as_user = 0;
    bool is_member = true;

    enum class Times { once, for_ever };
    void fail(int nth, int error, Times times) {
        script = [this, nth, error, times](std::string_view) {
            ++calls_;
            const bool now = times == Times::once ? calls_ == nth : calls_ >= nth;
            fired_ = fired_ || now;
            return now ? error : 0;
        };
    }
    [[nodiscard]] bool fired() const { return fired_; }

    int open_directory(const char* path) override {
        return ask("open", [&] { return real().open_directory(path); });
    }
    int open_beneath(int directory, const char* relative, int flags) override {
        return ask("openat2", [&] { return real().open_beneath(directory, relative, flags); });
    }
    int openat(int directory, const char* name, int flags, mode_t mode) override {
        return ask("openat", [&] { return real().openat(directory, name, flags, mode); });
    }
    /// Closes in any case, as Linux does.
    int close(int file) override {
        const int closed = real().close(file);
        return ask("close", [&] { return closed; });
    }
    ssize_t read_at(int file, char* into, std::size_t room, off_t at) override {
        return ask("pread", [&] {
            return real().read_at(file, into, std::min(room, longest_transfer), at);
        });
    }
    ssize_t write_at(int file, const char* from, std::size_t size, off_t at) override {
        return ask("pwrite", [&] {
            return real().write_at(file, from, std::min(size, longest_transfer), at);
        });
    }
    int will_need(int file) override {
        return ask("fadvise", [&] { return real().will_need(file); });
    }
    long blocks_asked() override {
        return ask("getrusage", [&] { return blocks; });
    }
    int truncate(int file, off_t size) override {
        return ask("ftruncate", [&] { return real().truncate(file, size); });
    }
    int fsync(int) override {
        return ask("fsync", [] { return 0; });
    }
    int syncfs(int) override {
        return ask("syncfs", [] { return 0; });
    }
    int renameat(int directory, const char* from, const char* to) override {
        return ask("renameat", [&] { return real().renameat(directory, from, to); });
    }
    int rename_new(int directory, const char* from, const char* to) override {
        return ask("renameat2", [&] { return real().rename_new(directory, from, to); });
    }
    int linkat(int directory, const char* from, const char* to) override {
        return ask("linkat", [&] { return real().linkat(directory, from, to); });
    }
    int unlinkat(int directory, const char* name, int flags) override {
        return ask("unlinkat", [&] { return real().unlinkat(directory, name, flags); });
    }
    int mkdirat(int directory, const char* name, mode_t mode) override {
        return ask("mkdirat", [&] { return real().mkdirat(directory, name, mode); });
    }
    int fchmod(int file, mode_t mode) override {
        return ask("fchmod", [&] { return real().fchmod(file, mode); });
    }
    int fstat(int file, struct stat& status) override {
        return ask("fstat", [&] { return real().fstat(file, status); });
    }
    int statat(int directory, const char* name, struct stat& status) override {
        return ask("fstatat", [&] { return real().statat(directory, name, status); });
    }
    int list(int directory, std::vector<Entry>& entries) override {
        return ask("getdents", [&] { return real().list(directory, entries); });
    }
    int lock(int file, int command, struct flock& range) override {
        return ask("fcntl", [&] { return real().lock(file, command, range); });
    }
    uid_t user() override { return as_user; }
    bool in_group(gid_t) override { return is_member; }

  private:
    static Disk& real() { return real_disk(); }

    template <class Call>
    auto ask(std::string_view name, Call call) -> decltype(call()) {
        if (const int error = script ? script(name) : 0; error != 0) return -error;
        const auto answer = call();
        if (const int error = afterwards ? afterwards(name) : 0; error != 0) return -error;
        return answer;
    }

    int calls_ = 0;
    bool fired_ = false;
};

/// A script that answers `error` to every call of one name.
inline FaultDisk::Script no(std::string_view call, int error) {
    return [call, error](std::string_view name) { return name == call ? error : 0; };
}

}  // namespace rsc::store::test
