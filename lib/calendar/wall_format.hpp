#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "calendar/date.hpp"

namespace rsc::calendar {

/// A day, and the time of day where one was written.
struct WallReading {
    Date date;
    std::optional<std::int32_t> second_of_day;
};

/// Reads a text that is written as `format` says, in the conversions of strptime: "%m/%d/%Y %H:%M".
/// The whole text has to be that; nothing where it is not, or where the day does not exist or lies
/// outside 1900 to 2199 (a year of two digits is one of the first century).
[[nodiscard]] std::optional<WallReading> parse_wall(std::string_view text,
                                                    const std::string& format);

}  // namespace rsc::calendar
