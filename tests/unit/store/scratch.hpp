#pragma once

#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "fault_disk.hpp"
#include "store/folder.hpp"
#include "store/layout.hpp"

namespace rsc::store::test {

namespace fs = std::filesystem;

/// In memory where there is such a place: the tests rename thousands of times, and a file system on
/// a disk may flush at each. TMPDIR says otherwise.
inline fs::path scratch_base() {
    const bool in_memory = std::getenv("TMPDIR") == nullptr && ::access("/dev/shm", W_OK) == 0;
    return in_memory ? fs::path("/dev/shm") : fs::temp_directory_path();
}

/// A directory of one test, gone with it. `store()` is a path within it.
class Scratch {
  public:
    Scratch() {
        std::string pattern = (scratch_base() / "rsc-store-XXXXXX").string();
        REQUIRE(::mkdtemp(pattern.data()) != nullptr);
        path_ = pattern;
    }
    ~Scratch() {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;

    [[nodiscard]] std::string store() const { return (path_ / "store").string(); }
    [[nodiscard]] fs::path file(const std::string& relative) const {
        return path_ / "store" / relative;
    }

  private:
    fs::path path_;
};

inline void put(const fs::path& file, const std::string& bytes) {
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << bytes;
}

inline std::string bytes_of(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

inline mode_t mode_of(const fs::path& file) {
    struct stat status = {};
    REQUIRE(::lstat(file.c_str(), &status) == 0);
    return status.st_mode & 07777U;
}

inline std::vector<std::string> temporaries(const fs::path& store) {
    std::vector<std::string> found;
    for (const auto& entry : fs::recursive_directory_iterator(store)) {
        if (is_temporary(entry.path().filename().string())) found.push_back(entry.path().string());
    }
    return found;
}

inline std::string code(const Error& error) {
    return error.code;
}
template <class T>
std::string code(const Result<T>& result) {
    return result ? "ok" : result.error().code;
}

inline const LockRequest at_once{std::chrono::milliseconds(0), "rsc test"};

inline const Intent an_act{"2026-03-02T12:00:00-06:00", "W-ana", "contact.add", {}, {}};

inline const std::string case_a = case_file(CaseId{"a"});

inline WriteFolder open_for_writing(const Scratch& scratch, Disk& disk = real_disk()) {
    auto folder = WriteFolder::open(scratch.store(), at_once, disk);
    REQUIRE(folder);
    return std::move(*folder);
}

/// Transactions of one file.
inline Result<void> create(WriteFolder& folder, const std::string& name, const std::string& bytes) {
    auto transaction = folder.begin(an_act);
    if (auto staged = transaction.stage(name, bytes); !staged) return staged;
    return transaction.commit();
}
inline Result<void> replace(WriteFolder& folder, const std::string& name, const std::string& bytes,
                            const Known& known) {
    auto transaction = folder.begin(an_act);
    if (auto staged = transaction.stage(name, bytes, known); !staged) return staged;
    return transaction.commit();
}

/// A store with its rsc.json, as `rsc init` leaves it.
inline void make_test_store(const Scratch& scratch) {
    FaultDisk disk;
    REQUIRE(make_store(scratch.store(), disk));
    auto folder = WriteFolder::open_new(scratch.store(), at_once, disk);
    REQUIRE(folder);
    REQUIRE(create(*folder, "rsc.json", "{}"));
}

}  // namespace rsc::store::test
