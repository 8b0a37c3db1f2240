#include "support/dates.hpp"

#include <array>
#include <charconv>
#include <optional>

#include "base/letters.hpp"

namespace rsc::tools {

using calendar::CalendarDays;
using calendar::Date;
using calendar::Instant;

Result<Date> parse_day(std::string_view text, Date today) {
    if (text == "today") return today;
    if (text == "tomorrow") return today + CalendarDays{1};
    if (text == "yesterday") return today - CalendarDays{1};
    if (text == "som") return today.first_of_month();
    if (text == "eom") return today.last_of_month();
    static constexpr std::array<std::string_view, 7> names = {"mon", "tue", "wed", "thu",
                                                              "fri", "sat", "sun"};
    for (int i = 0; i < 7; ++i) {
        if (text != names[static_cast<std::size_t>(i)]) continue;
        const int now = static_cast<int>(today.weekday()) - 1;
        return today - CalendarDays{(now - i + 7) % 7};
    }
    if (text.size() >= 3 && (text.front() == '-' || text.front() == '+') && is_digit(text[1]) &&
        text.back() == 'd') {
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
            "write YYYY-MM-DD, today, tomorrow, yesterday, -7d, +7d, mon to sun (the last one), "
            "som or eom";
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

namespace {

// `HH:MM[:SS]` as a second of the day, or nothing.
std::optional<std::int32_t> time_of_day(std::string_view text) {
    const auto two = [&](std::size_t at, int most) -> int {
        if (at + 2 > text.size()) return -1;
        const char a = text[at];
        const char b = text[at + 1];
        if (a < '0' || a > '9' || b < '0' || b > '9') return -1;
        const int n = (a - '0') * 10 + (b - '0');
        return n <= most ? n : -1;
    };
    if (text.size() != 5 && text.size() != 8) return std::nullopt;
    const int hour = two(0, 23);
    const int minute = text[2] == ':' ? two(3, 59) : -1;
    const int second = text.size() == 5 ? 0 : text[5] == ':' ? two(6, 59) : -1;
    if (hour < 0 || minute < 0 || second < 0) return std::nullopt;
    return hour * 3600 + minute * 60 + second;
}

constexpr std::string_view moment_forms =
    "write now, a day (2026-03-02, today, tomorrow, -1d, mon), or a day with its time "
    "(2026-03-02T10:00, todayT08:00, tomorrowT10:00, 2026-03-02T10:00-06:00)";

}  // namespace

Result<calendar::Moment> parse_moment(std::string_view option, std::string_view text,
                                      const calendar::Zone& zone, calendar::Instant now) {
    const auto named = [&option](Error error) {
        error.message.insert(0, std::string(option) + ": ");
        error.hint = moment_forms;
        return tl::unexpected<Error>(std::move(error));
    };
    if (text == "now") return calendar::Moment(now);
    const std::size_t t = text.find('T');
    if (t == std::string_view::npos) {
        auto day = parse_day(text, zone.date_of(now));
        if (!day) return named(std::move(day.error()));
        return calendar::Moment(*day);
    }
    const auto second = time_of_day(text.substr(t + 1));
    if (!second) {
        auto instant = Instant::parse(text);
        if (!instant) return named(std::move(instant.error()));
        return calendar::Moment(*instant);
    }
    auto day = parse_day(text.substr(0, t), zone.date_of(now));
    if (!day) return named(std::move(day.error()));
    const calendar::WallTime wall = zone.at(*day, *second);
    if (wall.meaning == calendar::WallTime::Meaning::unique) {
        return calendar::Moment(wall.candidates.front());
    }
    const bool twice = wall.meaning == calendar::WallTime::Meaning::repeated;
    return fail(Kind::usage, "instant.wall-time",
                std::string(option) + ": the clock change " + (twice ? "repeats" : "skips") +
                    " the time " + std::string(text),
                "write the offset: " + zone.text(wall.candidates.front()) + " or " +
                    zone.text(wall.candidates.back()));
}

std::string readable(const calendar::Moment& moment, const calendar::Zone& zone) {
    if (const auto* instant = std::get_if<Instant>(&moment)) return zone.readable(*instant);
    const Date day = std::get<Date>(moment);
    static constexpr std::array<std::string_view, 7> names = {"Mon", "Tue", "Wed", "Thu",
                                                              "Fri", "Sat", "Sun"};
    return std::string(names[static_cast<std::size_t>(day.weekday()) - 1]) + " " + day.text();
}

}  // namespace rsc::tools
