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

/// When something happened: `now`; a day as above, which is a date; or a day, `T` and a time of
/// day, as in `2026-03-02T10:00-06:00`, `2026-03-02T10:00`, `todayT10:00` or `-1dT17:30`. A time
/// without offset is the local one; where the clock change skips or repeats it, it is refused with
/// both candidates (instant.wall-time).
[[nodiscard]] Result<calendar::Moment> parse_moment(std::string_view option, std::string_view text,
                                                    const calendar::Zone& zone,
                                                    calendar::Instant now);

/// As people read it: `Mon 2026-03-02 10:00 -06:00`, or `Mon 2026-03-02`.
[[nodiscard]] std::string readable(const calendar::Moment& moment, const calendar::Zone& zone);

}  // namespace rsc::tools
