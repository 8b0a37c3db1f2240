#include "support/plugins.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <set>

#include "base/letters.hpp"
#include "support/streams.hpp"
#include "support/table.hpp"

namespace rsc::tools {
namespace {

constexpr std::string_view prefix = "rsc-";

std::vector<std::string> directories() {
    std::vector<std::string> found;
    const char* path = std::getenv("PATH");
    std::string_view rest = path == nullptr ? "" : path;
    while (!rest.empty()) {
        const std::string_view one = rest.substr(0, rest.find(':'));
        rest.remove_prefix(std::min(one.size() + 1, rest.size()));
        if (one.starts_with('/')) found.emplace_back(one);
    }
    return found;
}

bool is_name(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || is_digit(c) || c == '-';
    });
}

bool is_program(const std::string& path) {
    struct stat status {};
    return ::stat(path.c_str(), &status) == 0 && S_ISREG(status.st_mode) &&
           ::access(path.c_str(), X_OK) == 0;
}

}  // namespace

std::vector<std::string> plugin_names() {
    namespace fs = std::filesystem;
    std::set<std::string> names;
    for (const std::string& directory : directories()) {
        std::error_code failed;
        for (auto at = fs::directory_iterator(directory, failed); !failed && at != fs::end(at);
             at.increment(failed)) {
            const std::string file = at->path().filename().string();
            if (!file.starts_with(prefix)) continue;
            const std::string name = file.substr(prefix.size());
            if (is_name(name) && is_program(at->path().string())) names.insert(name);
        }
    }
    for (const std::string& area : areas())
        names.erase(area);
    return {names.begin(), names.end()};
}

std::string plugin_path(const std::string& name) {
    if (!is_name(name)) return {};
    for (const std::string& directory : directories()) {
        std::string path = directory + "/" + std::string(prefix) + name;
        if (is_program(path)) return path;
    }
    return {};
}

Exit run_plugin(const std::string& path, const std::vector<std::string>& arguments) {
    // What this program ignores is not for others to inherit.
    std::signal(SIGPIPE, SIG_DFL);
    std::signal(SIGXFSZ, SIG_DFL);
    std::vector<std::string> words = {path.substr(path.rfind('/') + 1)};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<char*> pointers;
    for (std::string& word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    ::execv(path.c_str(), pointers.data());
    const int reason = errno;
    std::signal(SIGPIPE, SIG_IGN);
    write_error("rsc: " + path + " could not be started: " + std::strerror(reason) +
                " [plugin.start]\n  hint: see whether it is a program for this machine, and its "
                "first line names one that is there\n");
    return Exit::io;
}

}  // namespace rsc::tools
