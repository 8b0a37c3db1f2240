#include "calendar/scan.hpp"

#include <date/date.h>

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
