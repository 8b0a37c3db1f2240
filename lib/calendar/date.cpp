#include "calendar/date.hpp"

#include <date/date.h>

#include "calendar/scan.hpp"

namespace rsc::calendar {
namespace {

date::sys_days sys(Date d) {
    return date::sys_days{date::days{d.days_since_epoch()}};
}

date::year_month_day civil(Date d) {
    return date::year_month_day{sys(d)};
}

Date from(date::sys_days d) {
    return Date::from_days(d.time_since_epoch().count());
}

}  // namespace

Date Date::of(int year, unsigned month, unsigned day) {
    return from(date::sys_days{date::year{year} / date::month{month} / date::day{day}});
}

std::optional<Date> Date::read(std::string_view text) {
    if (text.size() != 10) return std::nullopt;
    return scan::existing_day(text.data());
}

Result<Date> Date::parse(std::string_view text) {
    if (const auto day = read(text)) return *day;
    const auto written = text.size() == 10 ? scan::written_date(text) : std::nullopt;
    if (!written) {
        return fail(Kind::usage, "date.malformed", scan::quoted(text) + " is not a date",
                    "write " + std::string(scan::date_form));
    }
    if (!scan::exists(*written)) {
        return scan::impossible(*written, text,
                                "write a day that exists as " + std::string(scan::date_form));
    }
    return of(written->year, written->month, written->day);
}

int Date::year() const {
    return static_cast<int>(civil(*this).year());
}

unsigned Date::month() const {
    return static_cast<unsigned>(civil(*this).month());
}

unsigned Date::day() const {
    return static_cast<unsigned>(civil(*this).day());
}

Weekday Date::weekday() const {
    return static_cast<Weekday>(date::weekday{sys(*this)}.iso_encoding());
}

Date Date::monday() const {
    return *this - CalendarDays{static_cast<std::int32_t>(weekday()) - 1};
}

Date Date::first_of_month() const {
    const auto ymd = civil(*this);
    return from(date::sys_days{ymd.year() / ymd.month() / 1});
}

Date Date::last_of_month() const {
    const auto ymd = civil(*this);
    return from(date::sys_days{ymd.year() / ymd.month() / date::last});
}

std::string Date::text() const {
    const auto ymd = civil(*this);
    const int year = static_cast<int>(ymd.year());
    std::string out;
    out.reserve(10);
    scan::append_two(out, year / 100);
    scan::append_two(out, year % 100);
    out += '-';
    scan::append_two(out, static_cast<int>(static_cast<unsigned>(ymd.month())));
    out += '-';
    scan::append_two(out, static_cast<int>(static_cast<unsigned>(ymd.day())));
    return out;
}

Date operator+(Date d, CalendarMonths n) {
    const auto moved = civil(d) + date::months{n.count};
    if (moved.ok()) return from(date::sys_days{moved});
    return from(date::sys_days{moved.year() / moved.month() / date::last});
}

int age_on(Date birth, Date on) {
    const auto born = civil(birth);
    const auto now = civil(on);
    const int years = static_cast<int>(now.year()) - static_cast<int>(born.year());
    const bool birthday_to_come =
        now.month() < born.month() || (now.month() == born.month() && now.day() < born.day());
    return birthday_to_come ? years - 1 : years;
}

}  // namespace rsc::calendar
