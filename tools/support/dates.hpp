#pragma once

#include <string_view>

#include "calendar/zone.hpp"

namespace rsc::tools {

/// What people may write for a day: `YYYY-MM-DD`, `today`, `-7d` (days back), `+7d`, `mon` ...
/// `sun` (the last one, today included), `som` and `eom` (start and end of this month). Nothing
/// else is guessed.
[[nodiscard]] Result<calendar::Date> parse_day(std::string_view text, calendar::Date today);
/// The same for an option, which the error then names.
[[nodiscard]] Result<calendar::Date> parse_day(std::string_view option, std::string_view text,
                                               calendar::Date today);

/// A day means the end of it, `today` means now; an instant with offset means itself.
[[nodiscard]] Result<calendar::Instant> parse_view(std::string_view text,
                                                   const calendar::Zone& zone,
                                                   calendar::Instant now);

}  // namespace rsc::tools
