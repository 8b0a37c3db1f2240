#pragma once

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

/// `text` is the file's. The chain of the whole journal is not looked at: `audit` does that.
[[nodiscard]] Result<RecordProof> prove(const store::ReadFolder& folder, std::string_view store_id,
                                        const std::string& file, std::string_view text);

}  // namespace rsc::casework
