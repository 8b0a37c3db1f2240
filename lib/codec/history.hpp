#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"
#include "calendar/zone.hpp"
#include "codec/json.hpp"
#include "model/history.hpp"

namespace rsc::codec {

/// A change about to be recorded in a record's `history`.
struct Act {
    calendar::Instant at;
    std::string by;
    std::string act;     ///< "case.adopt"
    std::string reason;  ///< may be empty
    std::vector<std::string> entries;
    std::vector<std::string> overrides;
};

/// The text of `record` with `act` appended to its history as a link of its chain: the hash of the
/// canonical record without history, the hash of the entry before (for the first, of
/// `store_id/record_id`), and its own. `record` is a JSON object that has an id.
[[nodiscard]] std::string with_act(std::string_view record, const Act& act,
                                   std::string_view store_id, const calendar::Zone& zone);

/// Whether the record is as its last history entry left it. A record without history is not: no act
/// of the tool brought it in.
[[nodiscard]] bool is_as_recorded(const std::vector<model::HistoryEntry>& history,
                                  std::string_view text);

/// What the chain of a record's history says.
struct HistoryCheck {
    bool there = false;        ///< the record has a history
    bool as_recorded = false;  ///< the record is as its last entry left it
    /// An entry that is missing, out of order, changed or from another record; a record that is not
    /// as its last entry left it. With pointers into `history`; code audit.history.
    std::vector<Finding> findings;
};
/// `text` is any bytes; what is no record has no history. The first entry must begin in this store
/// and record, unless the record was begun elsewhere and taken in.
[[nodiscard]] HistoryCheck verify_history(std::string_view text, std::string_view store_id,
                                          bool taken_in, std::string_view file);

}  // namespace rsc::codec
