#include "calendar/scan.hpp"

#include <date/date.h>

#include <array>

namespace rsc::calendar::scan {
namespace {

constexpr int first_year = 1900;
constexpr int last_year = 2199;
constexpr std::size_t longest_quote = 40;

/// The first day of each month from `first_year` on, and that after the last, as days since the
/// epoch.
constexpr auto first_days = [] {
    std::array<std::int32_t, (last_year - first_year + 1) * 12 + 1> days{};
    for (std::size_t i = 0; i < days.size(); ++i) {
        const date::sys_days first =
            date::year{first_year + static_cast<int>(i / 12)} / static_cast<int>(i % 12 + 1) / 1;
        days[i] = static_cast<std::int32_t>(first.time_since_epoch().count());
    }
    return days;
}();

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
    const unsigned years = year - unsigned{first_year};
    if (years > unsigned{last_year - first_year} || month - 1 > 11) return std::nullopt;
    const std::int32_t* const first = &first_days[years * 12 + month - 1];
    if (day - 1 >= static_cast<unsigned>(first[1] - first[0])) return std::nullopt;
    return Date::from_days(first[0] + static_cast<std::int32_t>(day - 1));
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
