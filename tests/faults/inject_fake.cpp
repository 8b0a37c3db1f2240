#include "inject_fake.hpp"

#include <dirent.h>
#include <fcntl.h>
#include <unistd.h>

#include <string_view>

namespace rsc::inject {
namespace {

constexpr int disk_failed = 8;
constexpr int locked = 7;

const char* const store = "store";
const std::string first_file = "store/one.json";
const std::string second_file = "store/two.json";
const std::string busy = "store/.rsc-tmp-busy";

bool print(int file, std::string_view text) {
    return write(file, text.data(), text.size()) == static_cast<ssize_t>(text.size());
}

std::optional<std::string> content(const std::string& name) {
    const int file = open(name.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) return {};
    char text[4096];
    const ssize_t n = read(file, text, sizeof text);
    close(file);
    if (n < 0) return {};
    return std::string(text, static_cast<std::size_t>(n));
}

/// Removes the temporary files of a writer that was cut off.
bool sweep() {
    DIR* directory = opendir(store);
    if (directory == nullptr) return false;
    bool good = true;
    while (const dirent* entry = readdir(directory)) {
        if (!is_temporary(entry->d_name)) continue;
        good = unlinkat(dirfd(directory), entry->d_name, 0) == 0 && good;
    }
    closedir(directory);
    return good;
}

/// One of the programs.
class Pretender {
  public:
    explicit Pretender(std::string name) : name_(std::move(name)) {}
    int add();

  private:
    [[nodiscard]] bool is(std::string_view name) const { return name_ == name; }
    /// Writes the new bytes beside the file; returns the name they have there.
    [[nodiscard]] std::optional<std::string> beside(const std::string& name,
                                                    const std::string& bytes);
    [[nodiscard]] bool in_place(const std::string& name, const std::string& bytes);
    [[nodiscard]] bool put(const std::string& temporary, const std::string& name);
    int change();

    std::string name_;
};

std::optional<std::string> Pretender::beside(const std::string& name, const std::string& bytes) {
    std::string temporary = "store/.rsc-tmp-" + name.substr(6);
    const int file = open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0) return {};
    const bool written = print(file, bytes);
    const bool synced = fsync(file) == 0 || is("never mind the sync");
    const bool good = written && synced;
    close(file);
    if (!good && !is("never mind the disk")) {
        unlink(temporary.c_str());
        return {};
    }
    return temporary;
}

bool Pretender::in_place(const std::string& name, const std::string& bytes) {
    const int file = open(name.c_str(), O_WRONLY | O_TRUNC | O_CLOEXEC);
    if (file < 0) return false;
    const auto half = bytes.size() / 2;
    const bool good = print(file, bytes.substr(0, half)) && print(file, bytes.substr(half));
    close(file);
    return good;
}

bool Pretender::put(const std::string& temporary, const std::string& name) {
    if (rename(temporary.c_str(), name.c_str()) == 0 || is("never mind the rename")) return true;
    unlink(temporary.c_str());
    return false;
}

int Pretender::change() {
    const auto old_bytes = content(first_file);
    if (!old_bytes) return disk_failed;
    const std::string bytes = *old_bytes + "{\"more\": \"of the same\"}\n";
    if (is("in place")) {
        if (!in_place(first_file, bytes)) return disk_failed;
        return print(1, "added\n") ? 0 : disk_failed;
    }
    if (is("early report") && !print(1, "added\n")) return disk_failed;
    const auto temporary = beside(first_file, bytes);
    if (!temporary) return disk_failed;
    if (is("two files")) {
        const auto second = beside(second_file, bytes);
        if (!second || !put(*second, second_file)) return disk_failed;
    }
    if (!put(*temporary, first_file)) return disk_failed;
    const int directory = open(store, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool synced = directory >= 0 && fsync(directory) == 0;
    close(directory);
    if (!synced && !is("never mind the sync")) {
        print(2, is("not a word") ? "failed\n" : "committed, durability unknown\n");
        return disk_failed;
    }
    if (is("early report")) return 0;
    return print(1, "added\n") || is("never mind the report") ? 0 : disk_failed;
}

int Pretender::add() {
    if (is("lock file")) {
        const int file = open(busy.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
        if (file < 0) return locked;
        close(file);
    } else if (!is("litter") && !sweep()) {
        return disk_failed;
    }
    const int status = change();
    if (is("lock file")) unlink(busy.c_str());
    return status;
}

}  // namespace

const std::vector<Fake>& fakes() {
    static const std::vector<Fake> all = {
        {"sound", {}},
        {"in place", Wrong::torn},
        {"two files", Wrong::torn},
        {"never mind the disk", Wrong::torn},
        {"early report", Wrong::lost},
        {"lock file", Wrong::stuck},
        {"litter", Wrong::stuck},
        {"never mind the rename", Wrong::false_success},
        {"never mind the sync", Wrong::false_success},
        {"never mind the report", Wrong::false_success},
        {"not a word", Wrong::silent},
    };
    return all;
}

void make_fake_store(const std::string& directory) {
    for (const char* name : {"/rsc.json", "/one.json", "/two.json"}) {
        const int file = open((directory + name).c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
        print(file, "{\"a\": \"record that is long enough to be torn\"}\n");
        close(file);
    }
}

std::string fake_acts() {
    return "reader list\nsettle settle\nverify verify\nadd\n";
}

int be_fake(const std::string& name, const std::string& command) {
    if (command == "help") {
        print(1,
              "{\"commands\": [{\"name\": \"add\", \"writes\": true},"
              " {\"name\": \"list\", \"writes\": false}, {\"name\": \"settle\", \"writes\": false},"
              " {\"name\": \"verify\", \"writes\": false}]}");
        return 0;
    }
    if (command == "add") return Pretender(name).add();
    return content(first_file) && content(second_file) ? 0 : disk_failed;
}

}  // namespace rsc::inject
