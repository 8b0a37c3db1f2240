#include "store/batch.hpp"

#include "store/failure.hpp"
#include "store/layout.hpp"
#include "store/signals.hpp"

namespace rsc::store {
namespace {

tl::unexpected<Error> partly_committed(std::size_t done, std::size_t all, Error cause) {
    cause.kind = Kind::io;
    cause.code = "store.partly-committed";
    cause.message += " (" + std::to_string(done) + " of " + std::to_string(all) +
                     " files are in place, durability unknown)";
    cause.hint = "the files in place are whole; run the command again for the others";
    return tl::unexpected(std::move(cause));
}

}  // namespace

Result<int> Batch::directory_of(const std::string& relative) {
    const auto slash = relative.rfind('/');
    const std::string directory =
        slash == std::string::npos ? std::string() : relative.substr(0, slash);
    const auto known = directories_.find(directory);
    if (known != directories_.end()) return known->second.get();
    auto made = make_directory(*session_, directory, Flush::later);
    if (!made) return pass_on(made);
    return directories_.emplace(directory, std::move(*made)).first->second.get();
}

Result<void> Batch::stage(const std::string& relative, std::string_view bytes,
                          const std::optional<Fingerprint>& replaced) {
    if (!belongs(relative)) return bad_name(relative);
    if (names_.contains(relative)) return exists_already(relative);
    const SignalGuard guard;
    const auto directory = directory_of(relative);
    if (!directory) return tl::unexpected(directory.error());
    auto temporary = Temporary::write(*session_, *directory, relative, bytes, Flush::later);
    if (!temporary) return pass_on(temporary);
    staged_.push_back({std::move(*temporary), replaced});
    names_.insert(relative);
    return {};
}

Result<void> Batch::commit() {
    const SignalGuard guard;
    auto result = commit_staged();
    staged_.clear();
    names_.clear();
    return result;
}

Result<void> Batch::commit_staged() {
    if (staged_.empty()) return {};
    // The new bytes before any name that points to them.
    if (const int error = session_->disk().syncfs(session_->directory()); error < 0) {
        return failure(-error, "cannot sync", staged_.front().temporary.relative());
    }
    if (auto checked = check_all(); !checked) return checked;
    if (auto renamed = rename_all(); !renamed) return renamed;
    if (const int error = session_->disk().syncfs(session_->directory()); error < 0) {
        return durability_unknown(-error, staged_.front().temporary.relative());
    }
    return {};
}

Result<void> Batch::check_all() const {
    for (const Staged& staged : staged_) {
        auto checked = staged.replaced ? staged.temporary.check_unchanged(*staged.replaced)
                                       : staged.temporary.check_absent();
        if (!checked) return checked;
    }
    return {};
}

Result<void> Batch::put_in_place(Staged& staged) {
    return staged.replaced ? staged.temporary.replace(*staged.replaced) : staged.temporary.create();
}

Result<void> Batch::rename_all() {
    std::size_t done = 0;
    for (Staged& staged : staged_) {
        auto renamed = put_in_place(staged);
        // Renamed, but the answer was lost: go on, the sync at the end will tell.
        const bool landed = renamed || renamed.error().code == durability_unknown_code;
        if (!landed && done == 0) return renamed;
        if (!landed) return partly_committed(done, staged_.size(), std::move(renamed.error()));
        ++done;
    }
    return {};
}

}  // namespace rsc::store
