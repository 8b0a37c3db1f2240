#include "inject_world.hpp"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cctype>
#include <cerrno>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <system_error>
#include <vector>

namespace rsc::inject {
namespace {

[[noreturn]] void give_up(const std::string& deed) {
    throw std::system_error(errno, std::generic_category(), deed);
}

std::string read_file(const std::string& path, std::size_t size) {
    const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (file < 0) give_up("open " + path);
    std::string bytes(size + 1, '\0');
    std::size_t done = 0;
    while (true) {
        const ssize_t n = read(file, bytes.data() + done, bytes.size() - done);
        if (n < 0) give_up("read " + path);
        if (n == 0) break;
        done += static_cast<std::size_t>(n);
        if (done == bytes.size()) bytes.resize(2 * done);
    }
    close(file);
    bytes.resize(done);
    return bytes;
}

void read_into(const std::string& path, const std::string& prefix, World& world) {
    DIR* directory = opendir(path.c_str());
    if (directory == nullptr) give_up("list " + path);
    std::vector<std::string> names;
    while (const dirent* entry = readdir(directory)) {
        const std::string_view name = entry->d_name;
        if (name != "." && name != "..") names.emplace_back(name);
    }
    closedir(directory);
    for (const std::string& name : names) {
        const std::string full = path + "/" + name;
        struct stat status {};
        if (lstat(full.c_str(), &status) != 0) give_up("stat " + full);
        Entry& entry = world[prefix + name];
        entry.mode = status.st_mode;
        if (S_ISDIR(status.st_mode)) {
            read_into(full, prefix + name + "/", world);
        } else if (S_ISREG(status.st_mode)) {
            entry.bytes = std::make_shared<const std::string>(
                read_file(full, static_cast<std::size_t>(status.st_size)));
        } else {
            throw std::runtime_error(full + " is neither a file nor a directory");
        }
    }
}

void write_file(const std::string& path, const Entry& entry) {
    const int file = open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0) give_up("create " + path);
    std::size_t done = 0;
    while (done < entry.bytes->size()) {
        const ssize_t n = write(file, entry.bytes->data() + done, entry.bytes->size() - done);
        if (n <= 0) give_up("write " + path);
        done += static_cast<std::size_t>(n);
    }
    if (fchmod(file, entry.mode & 07777) != 0) give_up("chmod " + path);
    close(file);
}

std::string_view last_part(std::string_view name) {
    const auto slash = name.rfind('/');
    return slash == std::string_view::npos ? name : name.substr(slash + 1);
}

const Entry* find(const World& world, const std::string& name) {
    const auto found = world.find(name);
    return found == world.end() ? nullptr : &found->second;
}

/// The lock's record without the number of the process that holds it.
std::string without_process(const std::string& lock) {
    std::string text = lock;
    const auto at = text.find("process ");
    if (at != std::string::npos) {
        auto end = at + 8;
        while (end < text.size() && std::isdigit(static_cast<unsigned char>(text[end])) != 0)
            ++end;
        text.erase(at, end - at);
    }
    while (!text.empty() && (text.back() == ' ' || text.back() == '\n'))
        text.pop_back();
    return text;
}

std::set<std::string> names_of(std::initializer_list<const World*> worlds) {
    std::set<std::string> names;
    for (const World* world : worlds) {
        for (const auto& [name, entry] : *world)
            names.insert(names.end(), name);
    }
    return names;
}

/// A record, or a journal, whose end is there.
bool is_whole(const Entry& there, const Entry& after) {
    if (there.bytes == nullptr || there.mode != after.mode) return false;
    // A journal is one record in each line.
    return nlohmann::json::accept(*there.bytes) ||
           (there.bytes->starts_with("{\"") && there.bytes->ends_with("}\n"));
}

/// `there` is the journal as before with a beginning of what the act adds to it.
bool is_unfinished(const Entry* there, const Entry* before, const Entry* after) {
    if (there == nullptr || after == nullptr || there->bytes == nullptr) return false;
    const std::string_view now = *there->bytes;
    return now.size() >= (before == nullptr ? 0 : before->bytes->size()) &&
           after->bytes->starts_with(now);
}

}  // namespace

World read_world(const std::string& root) {
    World world;
    read_into(root, "", world);
    return world;
}

bool same(const Entry& one, const Entry& other) {
    if (one.mode != other.mode) return false;
    if (one.bytes == nullptr || other.bytes == nullptr) return one.bytes == other.bytes;
    return one.bytes == other.bytes || *one.bytes == *other.bytes;
}

void restore(const std::string& root, const World& wanted) {
    const World there = read_world(root);
    // Backwards: what is in a directory goes before it.
    for (auto entry = there.rbegin(); entry != there.rend(); ++entry) {
        const Entry* keep = find(wanted, entry->first);
        if (keep != nullptr && same(*keep, entry->second)) continue;
        const std::string path = root + "/" + entry->first;
        const bool directory = S_ISDIR(entry->second.mode);
        if (directory && keep != nullptr && S_ISDIR(keep->mode)) continue;
        if ((directory ? rmdir(path.c_str()) : unlink(path.c_str())) != 0)
            give_up("remove " + path);
    }
    for (const auto& [name, entry] : wanted) {
        const Entry* now = find(there, name);
        if (now != nullptr && same(*now, entry)) continue;
        const std::string path = root + "/" + name;
        if (!S_ISDIR(entry.mode)) {
            write_file(path, entry);
            continue;
        }
        if ((now == nullptr || !S_ISDIR(now->mode)) && mkdir(path.c_str(), 0700) != 0)
            give_up("make " + path);
        if (chmod(path.c_str(), entry.mode & 07777) != 0) give_up("chmod " + path);
    }
}

bool is_temporary(std::string_view name) {
    return last_part(name).starts_with(".rsc-tmp-");
}

bool is_ignored(std::string_view name) {
    return last_part(name) == "lock" || name.find("/audit/reads") != std::string_view::npos ||
           name == "out" || name.starts_with("out/");
}

bool is_journal(std::string_view name) {
    return name.ends_with("/audit/journal");
}

std::string mask(std::string_view bytes) {
    std::string out;
    std::string run;
    const auto flush = [&] {
        out += run.size() >= 16 ? "#" : run;
        run.clear();
    };
    for (const char c : bytes) {
        if (std::isdigit(static_cast<unsigned char>(c)) != 0 || (c >= 'a' && c <= 'f')) {
            run += c;
        } else {
            flush();
            out += c;
        }
    }
    flush();
    return out;
}

bool Change::alike(const std::string& name, const Entry* one, const Entry* other) const {
    if (one == nullptr || other == nullptr) return one == other;
    if (same(*one, *other)) return true;
    return drawn.contains(name) && one->mode == other->mode && one->bytes != nullptr &&
           other->bytes != nullptr && mask(*one->bytes) == mask(*other->bytes);
}

Difference Change::compare(const World& world, Journal journal) const {
    std::string old_file;
    std::string old_directory;
    std::string new_file;
    const auto keep_first = [](std::string& first, const std::string& name) {
        if (first.empty()) first = name;
    };
    for (const std::string& name : names_of({&before, &after, &world})) {
        if (is_ignored(name) || is_temporary(name)) continue;
        if (journal == Journal::left_out && is_journal(name)) continue;
        const Entry* then = find(before, name);
        const Entry* later = find(after, name);
        const Entry* now = find(world, name);
        const bool as_before = alike(name, now, then);
        const bool as_after = alike(name, now, later);
        if (as_before && as_after) continue;
        if (as_before) {
            const bool directory = later != nullptr && S_ISDIR(later->mode);
            keep_first(directory ? old_directory : old_file, name);
        } else if (as_after) {
            // A directory made ahead of the file that it is for tells nothing.
            if (now == nullptr || !S_ISDIR(now->mode)) keep_first(new_file, name);
        } else if (in_steps && later != nullptr && is_whole(*now, *later)) {
            keep_first(old_file, name);
            keep_first(new_file, name);
        } else if (!(journal == Journal::unfinished && is_journal(name) &&
                     is_unfinished(now, then, later))) {
            return {State::foreign, name};
        }
    }
    if (new_file.empty()) return {State::before, ""};
    if (old_file.empty() && old_directory.empty()) return {State::after, ""};
    return {State::mixed, old_file.empty() ? old_directory : old_file};
}

std::string Change::fingerprint(const World& world) const {
    std::string text;
    for (const std::string& name : names_of({&before, &world})) {
        if (name.find("/audit/reads") != std::string::npos) continue;
        const Entry* then = find(before, name);
        const Entry* now = find(world, name);
        if (then != nullptr && now != nullptr && same(*then, *now)) continue;
        text += is_temporary(name) ? mask(name) : name;
        if (now != nullptr) {
            text += '\1' + std::to_string(now->mode) + '\1';
            const bool lock = last_part(name) == "lock";
            if (now->bytes != nullptr) {
                text += lock                   ? without_process(*now->bytes)
                        : drawn.contains(name) ? mask(*now->bytes)
                                               : *now->bytes;
            }
        }
        text += '\2';
    }
    return text;
}

bool Change::untouched(const World& world) const {
    for (const std::string& name : names_of({&before, &world})) {
        if (name.find("/audit/reads") != std::string::npos) continue;
        const Entry* then = find(before, name);
        const Entry* now = find(world, name);
        if (then == nullptr || now == nullptr || !same(*then, *now)) return false;
    }
    return true;
}

std::set<std::string> differing(const World& one, const World& other) {
    std::set<std::string> names;
    for (const std::string& name : names_of({&one, &other})) {
        if (is_ignored(name)) continue;
        const Entry* a = find(one, name);
        const Entry* b = find(other, name);
        if (a == nullptr || b == nullptr || !same(*a, *b)) names.insert(name);
    }
    return names;
}

}  // namespace rsc::inject
