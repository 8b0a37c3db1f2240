#include "calendar/wall_format.hpp"

#include <date/date.h>

#include <sstream>

namespace rsc::calendar {

std::optional<WallReading> parse_wall(std::string_view text, const std::string& format) {
    std::istringstream in{std::string(text)};
    date::fields<std::chrono::seconds> fields{};
    date::from_stream(in, format.c_str(), fields);
    if (in.fail() || in.peek() != std::istringstream::traits_type::eof()) return std::nullopt;
    if (!fields.ymd.ok()) return std::nullopt;
    if (fields.has_tod && !fields.tod.in_conventional_range()) return std::nullopt;
    // Date itself knows which days it holds.
    auto day = Date::parse(date::format("%F", date::sys_days(fields.ymd)));
    if (!day) return std::nullopt;
    WallReading reading{*day, std::nullopt};
    if (fields.has_tod) {
        reading.second_of_day = static_cast<std::int32_t>(fields.tod.to_duration().count());
    }
    return reading;
}

}  // namespace rsc::calendar
