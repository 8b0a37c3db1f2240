#include <algorithm>
#include <cerrno>
#include <utility>

#include "store/beneath.hpp"
#include "store/failure.hpp"
#include "store/folder.hpp"
#include "store/layout.hpp"

namespace rsc::store {
namespace {

constexpr std::size_t piece = std::size_t{1} << 18U;

}  // namespace

Result<void> ReadFolder::each_line(const std::string& log, const TakeLine& take) const {
    auto file = open_beneath(log, O_RDONLY);
    if (!file) {
        if (file.error().kind == Kind::not_found) return {};
        return pass_on(file);
    }
    std::string text;
    std::string buffer(piece, '\0');
    bool cut = false;
    for (off_t at = 0;;) {
        const auto got = uninterrupted(
            [&] { return root_->disk->read_at(file->get(), buffer.data(), buffer.size(), at); });
        if (got < 0) return failure(static_cast<int>(-got), "cannot read", log);
        if (got == 0) break;
        at += got;
        const std::size_t searched = text.size();
        text.append(buffer, 0, static_cast<std::size_t>(got));
        std::size_t begin = 0;
        for (auto end = text.find('\n', searched); end != std::string::npos;
             end = text.find('\n', begin)) {
            // Of what was too long to be a line, only the end came by.
            take(std::string_view(text).substr(begin, end - begin), !std::exchange(cut, false));
            begin = end + 1;
        }
        text.erase(0, begin);
        if (text.size() > longest_line) {
            text.clear();
            cut = true;
        }
    }
    if (!text.empty() || cut) take(text, false);
    return {};
}

Result<void> ReadFolder::append_line(const std::string& log, std::string_view line) const {
    if (!is_reading_log(log)) return bad_name(log);
    Disk& disk = *root_->disk;
    const int opened = open_directory_beneath(disk, root_->directory.get(), audit_directory);
    if (opened < 0) return failure(-opened, "cannot open the directory", log);
    const Handle directory(disk, opened);
    constexpr int flags = O_WRONLY | O_APPEND | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC;
    const auto open = [&](int more) {
        return uninterrupted(
            [&] { return disk.openat(opened, last_part(log), flags | more, 0600); });
    };
    int file = open(0);
    const bool made = file == -ENOENT;
    if (made) file = open(O_CREAT);
    if (file < 0) return failure(-file, "cannot open", log);
    const Handle handle(disk, file);
    if (made) {
        const int error = disk.fchmod(file, root_->modes.file);
        if (error < 0) return failure(-error, "cannot set the mode", log);
    }
    const std::string text = std::string(line).append("\n");
    // The offset says nothing for a file opened to be appended to.
    const auto written =
        uninterrupted([&] { return disk.write_at(file, text.data(), text.size(), 0); });
    if (written < 0) return failure(static_cast<int>(-written), "cannot write", log);
    if (static_cast<std::size_t>(written) < text.size())
        return failure(ENOSPC, "cannot write", log);
    return {};
}

Result<std::vector<std::string>> ReadFolder::reading_logs() const {
    auto all = entries(std::string(audit_directory));
    if (!all) return pass_on(all);
    std::vector<std::string> logs;
    for (const Entry& entry : *all) {
        std::string name = std::string(audit_directory).append("/").append(entry.name);
        if (is_reading_log(name)) logs.push_back(std::move(name));
    }
    return logs;
}

Result<std::vector<std::string>> ReadFolder::all_directories() const {
    std::vector<std::string> all = {""};
    all.insert(all.end(), directories.begin(), directories.end());
    auto names = shards();
    if (!names) return pass_on(names);
    for (const std::string& shard : *names)
        all.push_back(shard_directory(shard));
    return all;
}

Result<std::vector<std::string>> ReadFolder::files() const {
    const auto places = all_directories();
    if (!places) return tl::unexpected(places.error());
    std::vector<std::string> found;
    for (const std::string& directory : *places) {
        auto all = entries(directory);
        if (!all) return pass_on(all);
        for (const Entry& entry : *all) {
            std::string name = directory.empty() ? entry.name : directory + "/" + entry.name;
            // Settings of the tool are nobody's act.
            if (belongs(name) && name != config_file) found.push_back(std::move(name));
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

Result<std::vector<ReadFolder::Oddity>> ReadFolder::oddities() const {
    const auto places = all_directories();
    if (!places) return tl::unexpected(places.error());
    std::vector<Oddity> odd;
    Disk& disk = *root_->disk;
    constexpr mode_t permissions = 07777;
    for (const std::string& directory : *places) {
        const int file = open_directory_beneath(disk, root_->directory.get(), directory);
        if (file < 0) continue;  // missing, or a link: seen from the directory above
        const Handle handle(disk, file);
        auto all = entries(directory);
        if (!all) return pass_on(all);
        for (const Entry& entry : *all) {
            const std::string name = directory.empty() ? entry.name : directory + "/" + entry.name;
            struct stat status = {};
            if (disk.statat(file, entry.name.c_str(), status) < 0) continue;
            if (is_temporary(entry.name)) odd.push_back({Oddity::Kind::temporary, name, 0, 0});
            if (S_ISLNK(status.st_mode)) odd.push_back({Oddity::Kind::link, name, 0, 0});
            if (!S_ISREG(status.st_mode) && !S_ISDIR(status.st_mode)) continue;
            const mode_t has = status.st_mode & permissions;
            const mode_t should =
                S_ISDIR(status.st_mode) ? root_->modes.directory : root_->modes.file;
            if (has != should) odd.push_back({Oddity::Kind::mode, name, has, should});
        }
    }
    std::sort(odd.begin(), odd.end(),
              [](const Oddity& a, const Oddity& b) { return a.name < b.name; });
    return odd;
}

}  // namespace rsc::store
