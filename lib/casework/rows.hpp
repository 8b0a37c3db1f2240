#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "casework/changes.hpp"
#include "casework/draft.hpp"
#include "casework/taking_in.hpp"

namespace rsc::casework {

/// What a row of somebody else's table says of one record.
struct IncomingRow {
    std::string section;  ///< "contacts"; empty: the row is the record itself
    std::string source;   ///< the entry's `x-import`, by which it is known when it comes again
    codec::Json members;
    codec::Json once;  ///< members that are taken when the entry is made, and not held against it
};

struct RowFate {
    Fate fate = Fate::rejected;
    /// Why it is rejected, with places of the record; or what in it is doubtful all the same.
    std::vector<Finding> findings;
};

/// A record with rows taken in.
struct TakenRows {
    std::vector<RowFate> fates;  ///< of each row
    std::string bytes;           ///< empty: nothing changed
    std::vector<std::string> difference;
};

/// Takes rows of one record in, one after the other. An entry that no row brought before is added,
/// under an id and with the stamp of the act where the row says nothing of them. One that came
/// before is held against the row: what the row says and the entry lacks is added, and where the
/// two differ, the row is rejected (`import.conflict`); one that was voided and comes again
/// otherwise is a new one. A row that would leave the record invalid, or make a case contradict
/// itself, is rejected, and the others are taken in. `before` is nothing where the record does not
/// exist: it is made where a row is the record itself, and else the rows are rejected
/// (`import.unknown-id`).
///
/// `T` is the record's type; `id` and `file` are its own.
template <class T>
[[nodiscard]] TakenRows take_rows(const std::string& id, const std::string& file,
                                  const std::optional<std::string>& before,
                                  std::span<const IncomingRow> rows, const codec::Act& act,
                                  std::string_view store_id, const calendar::Zone& zone,
                                  const validate::Surroundings& around);

extern template TakenRows take_rows<model::Case>(const std::string&, const std::string&,
                                                 const std::optional<std::string>&,
                                                 std::span<const IncomingRow>, const codec::Act&,
                                                 std::string_view, const calendar::Zone&,
                                                 const validate::Surroundings&);
extern template TakenRows take_rows<model::Staff>(const std::string&, const std::string&,
                                                  const std::optional<std::string>&,
                                                  std::span<const IncomingRow>, const codec::Act&,
                                                  std::string_view, const calendar::Zone&,
                                                  const validate::Surroundings&);
extern template TakenRows take_rows<model::Provider>(const std::string&, const std::string&,
                                                     const std::optional<std::string>&,
                                                     std::span<const IncomingRow>,
                                                     const codec::Act&, std::string_view,
                                                     const calendar::Zone&,
                                                     const validate::Surroundings&);

}  // namespace rsc::casework
