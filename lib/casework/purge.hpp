#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "calendar/reckon.hpp"
#include "model/agency.hpp"
#include "model/case.hpp"
#include "store/folder.hpp"
#include "store/journal_line.hpp"

/// What has to hold before a case goes for good, and what is left of it.
namespace rsc::casework {

/// The last day on which the case has to be kept: the agency's months of retention after the
/// discharge, clamped to the end of the month. Kind::refused: the agency has not said for how long
/// cases are kept, or the case is open.
[[nodiscard]] Result<calendar::Date> kept_until(const model::Agency& agency,
                                                const model::Case& record,
                                                const calendar::Zone& zone,
                                                const calendar::BusinessCalendar& business);

/// The files of the papers that the case file `file`, whose bytes are `text`, names and no other
/// case does. Fails where a case cannot be read: it may name one of them.
[[nodiscard]] Result<std::vector<std::string>> own_papers(const store::ReadFolder& folder,
                                                          std::string_view text,
                                                          std::string_view file);

/// What stays of a purged case: its ids, when, by whom and why it went, and the hash of its bytes.
[[nodiscard]] std::string tombstone_of(const model::Case& record, std::string_view text,
                                       const store::Intent& intent);

}  // namespace rsc::casework
