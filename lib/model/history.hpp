#pragma once

#include "model/entry.hpp"

namespace rsc::model {

/// One change to a record, made by the tool: who, when, which act and why. `record` is the SHA-256
/// of the canonical record (without `history`) as the act left it, `previous` the hash of the entry
/// before (of the store's and the record's id for the first), `hash` that of this entry.
struct HistoryEntry {
    std::int64_t seq = 0;
    Instant at;
    WorkerId by;
    Text act;
    Text reason;
    std::vector<EntryId> entries;  ///< that the act added or changed
    std::vector<Text> overrides;   ///< rules it was allowed to break
    Text record;
    Text previous;
    Text hash;
};

}  // namespace rsc::model
