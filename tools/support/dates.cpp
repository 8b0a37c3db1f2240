#include "support/dates.hpp"

#include <array>
#include <charconv>

namespace rsc::tools {

using calendar::CalendarDays;
using calendar::Date;

Result<Date> parse_day(std::string_view text, Date today) {
    if (text == "today") return today;
    if (text == "som") return today.first_of_month();
    if (text == "eom") return today.last_of_month();
    static constexpr std::array<std::string_view, 7> names = {"mon", "tue", "wed", "thu",
                                                              "fri", "sat", "sun"};
    for (int i = 0; i < 7; ++i) {
        if (text != names[static_cast<std::size_t>(i)]) continue;
        const int now = static_cast<int>(today.weekday()) - 1;
        return today - CalendarDays{(now - i + 7) % 7};
    }
    if (text.size() >= 3 && (text.front() == '-' || text.front() == '+') && text.back() == 'd') {
        std::int32_t days = 0;
        const char* end = text.data() + text.size() - 1;
        const auto parsed = std::from_chars(text.data() + 1, end, days);
        if (parsed.ec == std::errc{} && parsed.ptr == end && days <= 36500) {
            return text.front() == '-' ? today - CalendarDays{days} : today + CalendarDays{days};
        }
    }
    auto date = Date::parse(text);
    if (!date) {
        date.error().hint =
            "write YYYY-MM-DD, today, -7d, +7d, mon to sun (the last one), som or eom";
        return pass_on(date);
    }
    return date;
}

Result<Date> parse_day(std::string_view option, std::string_view text, Date today) {
    auto date = parse_day(text, today);
    if (!date) date.error().message.insert(0, std::string(option) + ": ");
    return date;
}

Result<calendar::Instant> parse_view(std::string_view text, const calendar::Zone& zone,
                                     calendar::Instant now) {
    if (text == "today" || text == "now") return now;
    if (text.find('T') != std::string_view::npos) return calendar::Instant::parse(text);
    auto day = parse_day(text, zone.date_of(now));
    if (!day) return pass_on(day);
    return zone.end_of(*day);
}

}  // namespace rsc::tools
