#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"
#include "store/folder.hpp"
#include "store/journal_line.hpp"

namespace rsc::casework {

/// What shows that a record is as its acts left it.
struct RecordProof {
    std::string file;
    std::string sha256;  ///< of the file as it stands
    /// The lines of the journal that changed it, of each only this file.
    std::vector<store::JournalLine> lines;
    std::int64_t head = 0;  ///< the journal's last line, and its hash: a seal kept elsewhere tells
    std::string head_hash;  ///< whether it is the one that was sealed
    std::vector<Finding> findings;  ///< why the record is not as its acts left it; empty: it is
};

/// Proves records of one store. The journal is read once, and again when a record is newer than it.
class RecordProofs {
  public:
    RecordProofs(store::ReadFolder folder, std::string_view store_id)
        : folder_(std::move(folder)), store_id_(store_id) {}

    /// `text` is the file's. The chain of the whole journal is not looked at: `audit` does that.
    [[nodiscard]] Result<RecordProof> of(const std::string& file, std::string_view text);

  private:
    [[nodiscard]] Result<void> read_journal();
    [[nodiscard]] bool knows(const std::string& file, const std::string& sha256) const;

    store::ReadFolder folder_;
    std::string store_id_;
    std::map<std::string, std::vector<store::JournalLine>> lines_;
    std::int64_t head_ = 0;
    std::string head_hash_;
};

}  // namespace rsc::casework
