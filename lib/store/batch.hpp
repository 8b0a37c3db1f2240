#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"
#include "store/writing.hpp"

namespace rsc::store {

/// Many files at once, with two syncs instead of two for each: for a demonstration agency, an
/// import, a transfer of a caseload.
///
///     auto batch = folder.batch();
///     for (...) batch.stage(name, bytes, fingerprint);   // nullopt: a new file
///     batch.commit();
///
/// What readers see. Nothing before `commit`; then the files one by one, each whole. A batch that
/// ends without `commit` removes what it staged.
///
/// Commit. Syncs all new bytes, checks every file that is to be replaced and every name that
/// is to be new, and only then renames; so whatever can be refused is refused while nothing is
/// visible.
///
/// Errors. Of `stage`: as for creating a file; also store.exists for a name that is staged already.
/// The batch remains usable. Of `commit`: as for creating and replacing, and the store is
/// untouched; or store.partly-committed, when the disk failed between two renames: the message says
/// how many files are in place; or store.durability-unknown: all are. After `commit` the batch is
/// empty.
///
/// A batch must not outlive the WriteFolder that it comes from; one thread uses it.
class Batch {
  public:
    Batch(Batch&&) noexcept = default;
    Batch& operator=(Batch&&) = delete;
    ~Batch() = default;

    [[nodiscard]] Result<void> stage(const std::string& relative, std::string_view bytes,
                                     const std::optional<Fingerprint>& replaced = std::nullopt);
    [[nodiscard]] Result<void> commit();
    [[nodiscard]] std::size_t size() const { return staged_.size(); }

  private:
    friend class WriteFolder;
    explicit Batch(Session& session) : session_(&session) {}

    struct Staged {
        Temporary temporary;
        std::optional<Fingerprint> replaced;
    };

    [[nodiscard]] Result<int> directory_of(const std::string& relative);
    [[nodiscard]] Result<void> check_all() const;
    [[nodiscard]] Result<void> rename_all();
    [[nodiscard]] Result<void> commit_staged();
    [[nodiscard]] static Result<void> put_in_place(Staged& staged);

    Session* session_;
    std::map<std::string, Handle> directories_;  // outlives what is staged in them
    std::set<std::string> names_;
    std::vector<Staged> staged_;
};

}  // namespace rsc::store
