#include <cerrno>

#include "store/beneath.hpp"
#include "store/failure.hpp"
#include "store/layout.hpp"
#include "store/writing.hpp"

namespace rsc::store {
namespace {

/// Every directory in which a writer makes temporary files. Others (a backup, version control) are
/// none of ours.
Result<std::vector<std::string>> places(const Session& session) {
    std::vector<std::string> all = {""};
    all.insert(all.end(), directories.begin(), directories.end());
    const std::string cases(cases_directory);
    const int file = open_directory_beneath(session.disk(), session.directory(), cases);
    if (file == -ENOENT) return all;
    if (file < 0) return failure(-file, "cannot open", cases);
    const Handle handle(session.disk(), file);
    std::vector<Entry> entries;
    if (const int error = session.disk().list(file, entries); error < 0) {
        return failure(-error, "cannot list", cases);
    }
    for (const Entry& entry : entries) {
        if (is_shard(entry.name)) all.push_back(shard_directory(entry.name));
    }
    return all;
}

Result<std::size_t> sweep(Disk& disk, int directory, const std::string& relative) {
    std::vector<Entry> entries;
    if (const int error = disk.list(directory, entries); error < 0) {
        return failure(-error, "cannot list", relative);
    }
    std::size_t removed = 0;
    for (const Entry& entry : entries) {
        if (!is_temporary(entry.name) || entry.type == EntryType::directory) continue;
        const int error = disk.unlinkat(directory, entry.name.c_str(), 0);
        if (error < 0 && error != -ENOENT && error != -EISDIR) {
            return failure(-error, "cannot remove", relative + "/" + entry.name);
        }
        ++removed;
    }
    return removed;
}

}  // namespace

Result<std::size_t> recover(const Session& session) {
    const auto all = places(session);
    if (!all) return tl::unexpected(all.error());
    std::size_t removed = 0;
    for (const std::string& relative : *all) {
        const int file = open_directory_beneath(session.disk(), session.directory(), relative);
        // No writer works in what is missing, a link, or no directory at all.
        if (file == -ENOENT || file == -ELOOP || file == -ENOTDIR) continue;
        if (file < 0) return failure(-file, "cannot open", relative);
        const Handle handle(session.disk(), file);
        auto swept = sweep(session.disk(), file, relative);
        if (!swept) return swept;
        removed += *swept;
    }
    if (const int error = session.disk().syncfs(session.directory()); error < 0) {
        return failure(-error, "cannot sync the store", store_file);
    }
    return removed;
}

}  // namespace rsc::store
