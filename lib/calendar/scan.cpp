#include "calendar/scan.hpp"

#include <date/date.h>

#include <array>

namespace rsc::calendar::scan {
namespace {

constexpr int first_year = 1900;
constexpr int last_year = 2199;
constexpr std::size_t longest_quote = 40;

date::year_month_day civil(const WrittenDate& written) {
    return date::year{written.year} / date::month{written.month} / date::day{written.day};
}

}  // namespace

std::optional<WrittenDate> written_date(std::string_view text) {
    if (text.size() < 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const int year = digits(text, 0, 4);
    const int month = digits(text, 5, 2);
    const int day = digits(text, 8, 2);
    if (year < 0 || month < 0 || day < 0) return std::nullopt;
    return WrittenDate{year, static_cast<unsigned>(month), static_cast<unsigned>(day)};
}

bool exists(const WrittenDate& written) {
    return written.year >= first_year && written.year <= last_year && civil(written).ok();
}

std::optional<Date> existing_day(const char* ten) {
    const Eight front(ten, front_of_date);
    if (front.wrong() != 0) return std::nullopt;
    return existing_day(front.pair(0) * 100 + front.pair(2), front.pair(5), pair(ten + 8));
}

std::optional<Date> existing_day(unsigned year, unsigned month, unsigned day) {
    // Days of a year before each month, of common and of leap years, and the whole.
    static constexpr std::array<std::array<std::uint16_t, 14>, 2> before{
        {{0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365},
         {0, 0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335, 366}}};
    // From 1900, the years divisible by 4 are leap years, but for that one and 2100.
    const unsigned years = year - unsigned{first_year};
    if (years > unsigned{last_year - first_year} || month - 1 > 11) return std::nullopt;
    const bool leap = years % 4 == 0 && years % 200 != 0;
    const auto& days = before[leap ? 1 : 0];
    if (day - 1 >= unsigned{days[month + 1]} - days[month]) return std::nullopt;
    // Leap years before this one, of those divisible by 4.
    const unsigned leaps = (years + 3) / 4 - (years > 0 ? 1U : 0U) - (years > 200 ? 1U : 0U);
    constexpr int epoch = 25'567;  // days from 1900-01-01 to 1970-01-01
    return Date::from_days(static_cast<std::int32_t>(years * 365 + leaps + days[month] + day - 1) -
                           epoch);
}

tl::unexpected<Error> impossible(const WrittenDate& written, std::string_view found,
                                 std::string hint) {
    std::string why = written.year < first_year || written.year > last_year
                          ? " is outside the years 1900 to 2199"
                          : " names a day that does not exist";
    return fail(Kind::usage, "date.impossible", quoted(found) + why, std::move(hint));
}

std::string quoted(std::string_view text) {
    std::string out = "'";
    for (const char c : text.substr(0, longest_quote))
        out += (c >= ' ' && c <= '~') ? c : '?';
    if (text.size() > longest_quote) out += "...";
    out += '\'';
    return out;
}

}  // namespace rsc::calendar::scan
