#include "calendar/instant.hpp"

#include "calendar/scan.hpp"

namespace rsc::calendar {
namespace {

constexpr std::int32_t largest_offset = 14 * 3'600;

std::string instant_hint() {
    return "write " + std::string(scan::instant_form);
}

tl::unexpected<Error> malformed(std::string_view text, std::string_view why) {
    return fail(Kind::usage, "instant.malformed", scan::quoted(text) + std::string(why),
                instant_hint());
}

/// Seconds east of UTC that `zone`, all of it, spells.
std::optional<std::int32_t> written_offset(std::string_view zone) {
    if (zone == "Z") return 0;
    if (zone.size() != 6 || (zone[0] != '+' && zone[0] != '-') || zone[3] != ':') {
        return std::nullopt;
    }
    const int hours = scan::digits(zone, 1, 2);
    const int minutes = scan::digits(zone, 4, 2);
    if (hours < 0 || minutes < 0 || minutes > 59) return std::nullopt;
    const std::int32_t offset = hours * 3'600 + minutes * 60;
    if (offset > largest_offset) return std::nullopt;
    return zone[0] == '-' ? -offset : offset;
}

/// `YYYY-MM-DDTHH:MM:SS-06:00`, as the program writes it, where all of it is well.
std::optional<Instant> usual_instant(std::string_view text) {
    if (text.size() != 25) return std::nullopt;
    static constexpr scan::Form clock_form("00T00:00");
    static constexpr scan::Form of_west(":00-00:0");
    static constexpr scan::Form of_east(":00+00:0");
    const char* at = text.data();
    const bool west = at[19] == '-';
    const scan::Eight front(at, scan::front_of_date);
    const scan::Eight clock(at + 8, clock_form);
    const scan::Eight rest(at + 16, west ? of_west : of_east);
    if ((front.wrong() | clock.wrong() | rest.wrong()) != 0) return std::nullopt;
    const unsigned hour = clock.pair(3);
    const unsigned minute = clock.pair(6);
    const unsigned second = rest.pair(1);
    const unsigned off_hours = rest.pair(4);
    const unsigned off_minutes = scan::pair(at + 23);
    if (hour > 23 || minute > 59 || second > 59 || off_hours > 13 || off_minutes > 59) {
        return std::nullopt;
    }
    const auto day =
        scan::existing_day(front.pair(0) * 100 + front.pair(2), front.pair(5), clock.pair(0));
    if (!day) return std::nullopt;
    const auto offset = static_cast<std::int32_t>(off_hours * 3'600 + off_minutes * 60);
    const auto second_of_day = static_cast<std::int32_t>(hour * 3'600 + minute * 60 + second);
    return Instant::from_seconds(std::int64_t{day->days_since_epoch()} * seconds_per_day +
                                 second_of_day - (west ? -offset : offset));
}

}  // namespace

std::optional<Instant> Instant::read(std::string_view text) {
    if (const auto usual = usual_instant(text)) return usual;
    const auto parsed = parse(text);
    return parsed ? std::optional(*parsed) : std::nullopt;
}

Result<Instant> Instant::parse(std::string_view text) {
    if (const auto usual = usual_instant(text)) return *usual;
    const auto written = scan::written_date(text);
    if (!written || text.size() < 16 || text[10] != 'T' || text[13] != ':') {
        return malformed(text, " is not an instant");
    }
    const int hour = scan::digits(text, 11, 2);
    const int minute = scan::digits(text, 14, 2);
    int second = 0;
    std::string_view zone = text.substr(16);
    if (!zone.empty() && zone[0] == ':') {
        second = scan::digits(text, 17, 2);
        zone = text.substr(text.size() < 19 ? text.size() : 19);
    }
    if (hour < 0 || minute < 0 || second < 0) return malformed(text, " is not an instant");
    if (hour > 23 || minute > 59 || second > 59) {
        return malformed(text, " has a time of day outside 00:00:00 to 23:59:59");
    }
    if (zone.empty()) return malformed(text, " has no offset from UTC");
    const auto offset = written_offset(zone);
    if (!offset) return malformed(text, " does not end in Z or an offset up to 14:00");
    if (!scan::exists(*written)) return scan::impossible(*written, text, instant_hint());

    const Date day = Date::of(written->year, written->month, written->day);
    const std::int32_t second_of_day = hour * 3'600 + minute * 60 + second;
    return from_seconds(std::int64_t{day.days_since_epoch()} * seconds_per_day + second_of_day -
                        *offset);
}

std::optional<Moment> read_moment(std::string_view text) {
    if (text.size() > 10) return Instant::read(text);
    return Date::read(text);
}

Result<Moment> parse_moment(std::string_view text) {
    const auto name_both = [](Error error) {
        error.hint = "write a date as " + std::string(scan::date_form) + "; or an instant as " +
                     std::string(scan::instant_form);
        return tl::unexpected<Error>(std::move(error));
    };
    if (text.size() > 10) {
        auto instant = Instant::parse(text);
        if (!instant) return name_both(std::move(instant.error()));
        return Moment{*instant};
    }
    auto date = Date::parse(text);
    if (!date) return name_both(std::move(date.error()));
    return Moment{*date};
}

}  // namespace rsc::calendar
