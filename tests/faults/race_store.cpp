#include "race_store.hpp"

#include <charconv>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace rsc::faults {
namespace {

namespace fs = std::filesystem;

bool ends_in(const std::string& text, const std::string& end) {
    return text.size() >= end.size() &&
           text.compare(text.size() - end.size(), end.size(), end) == 0;
}

}  // namespace

std::string read_bytes(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    std::ostringstream out;
    out << in.rdbuf();
    return std::move(out).str();
}

void write_bytes(const std::string& path, const std::string& bytes) {
    std::ofstream out(path, std::ios::binary | std::ios::trunc);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    out.close();
    if (!out) throw std::runtime_error("cannot write " + path);
}

Files snapshot(const std::string& directory) {
    Files files;
    const std::size_t prefix = directory.size() + 1;
    for (const auto& entry : fs::recursive_directory_iterator(directory)) {
        if (!entry.is_regular_file()) continue;
        const std::string path = entry.path().string();
        files.emplace(path.substr(prefix), read_bytes(path));
    }
    return files;
}

Files restore(const std::string& directory, const Files& files) {
    fs::create_directories(directory);
    Files found = snapshot(directory);
    for (const auto& [path, bytes] : found) {
        if (!files.contains(path)) fs::remove(directory + "/" + path);
    }
    for (const auto& [path, bytes] : files) {
        const auto there = found.find(path);
        if (there != found.end() && there->second == bytes) continue;
        const std::string whole = directory + "/" + path;
        fs::create_directories(fs::path(whole).parent_path());
        write_bytes(whole, bytes);
    }
    return found;
}

bool is_noise(const std::string& path) {
    return path == "lock" || path.rfind("audit/reads-", 0) == 0;
}

bool is_temporary(const std::string& path) {
    const auto slash = path.rfind('/');
    return path[slash == std::string::npos ? 0 : slash + 1] == '.';
}

std::string difference(const Files& before, const Files& after) {
    std::string out;
    const auto add = [&out](const std::string& path, const char* how) {
        if (is_noise(path)) return;
        out += (out.empty() ? "" : "; ") + path + " " + how;
    };
    for (const auto& [path, bytes] : before) {
        const auto other = after.find(path);
        if (other == after.end()) {
            add(path, "is gone");
        } else if (other->second != bytes) {
            add(path, "differs");
        }
    }
    for (const auto& [path, bytes] : after) {
        if (!before.contains(path)) add(path, "is new");
    }
    return out;
}

std::optional<std::uint64_t> lock_counter(const std::string& lock_text) {
    const std::string key = "counter ";
    const auto begin = lock_text.find(key);
    if (begin == std::string::npos) return std::nullopt;
    std::uint64_t value = 0;
    const char* first = lock_text.data() + begin + key.size();
    if (std::from_chars(first, lock_text.data() + lock_text.size(), value).ec != std::errc{}) {
        return std::nullopt;
    }
    return value;
}

std::string lock_text(const std::string& store) {
    return read_bytes(store + "/lock");
}

std::string record_path(const std::string& store, const std::string& id) {
    for (const char* folder : {"cases", "staff", "providers"}) {
        const fs::path root = fs::path(store) / folder;
        if (!fs::exists(root)) continue;
        for (const auto& entry : fs::recursive_directory_iterator(root)) {
            if (ends_in(entry.path().string(), "/" + id + ".json")) return entry.path().string();
        }
    }
    return {};
}

}  // namespace rsc::faults
