#pragma once

#include <span>
#include <string>
#include <vector>

#include "exchange/hmis.hpp"

namespace rsc::exchange {

/// What an import adds to a record that is there already.
struct Merged {
    codec::Json record;              ///< the existing record, with what was added
    std::vector<std::string> added;  ///< entry ids (`c3`), and members (`a1.ended`,
                                     ///< `client.birth_date`)
    std::vector<Reject> conflicts;   ///< `import.conflict`: what the two tell differently

    [[nodiscard]] bool is_changed() const { return !added.empty(); }
};

/// Entries are recognised by their `x-hmis`. A new one is added under the next free id of its
/// prefix; one that is there stays as it is, and a conflict names the members in which the export
/// differs. A discharge, and the end of an assignment, are added where there was none; one that was
/// entered by hand stands, in silence when it tells the same. What the record holds besides, its
/// history too, is not touched. Merging the same import a second time changes nothing.
///
/// `existing` is a valid rsc.case/1 record with the id of `incoming`. A record of another client is
/// left alone altogether, with one conflict.
[[nodiscard]] Merged merge(const codec::Json& existing, const HmisCase& incoming);

/// The same for an rsc.staff/1 record: names that were unknown are added, and a stub that User.csv
/// now lists ceases to be one. Nothing else of a worker's record comes from HMIS.
[[nodiscard]] Merged merge(const codec::Json& existing, const HmisStaff& incoming);

/// The entries of `existing` that an earlier import took from rows since deleted in HMIS and that
/// still count: `import.deleted`, a reject for each. They stay until somebody voids them.
[[nodiscard]] std::vector<Reject> still_counted(const codec::Json& existing,
                                                std::span<const HmisDeleted> deleted);

}  // namespace rsc::exchange
