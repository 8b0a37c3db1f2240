#pragma once

#include <doctest/doctest.h>

#include <cstdint>
#include <string>

#include "calendar/business.hpp"
#include "calendar/instant.hpp"
#include "calendar/zone.hpp"

// Short forms for tables of cases. They throw on a typing mistake in the table.
namespace rsc::calendar::testing {

inline Date day(std::string_view text) {
    return Date::parse(text).value();
}
inline Instant instant(std::string_view text) {
    return Instant::parse(text).value();
}
inline Zone zone(std::string_view name) {
    return Zone::load(name).value();
}

/// The scenarios' business calendar, less its weekend days.
inline BusinessCalendar wisconsin_2026() {
    HolidayCalendar calendar{"wisconsin-state", "", "", 2026, 2026, {}};
    for (const char* date : {"2026-01-01", "2026-01-19", "2026-05-25", "2026-09-07", "2026-11-26",
                             "2026-12-24", "2026-12-25", "2026-12-31"}) {
        calendar.holidays.push_back({day(date), ""});
    }
    return BusinessCalendar(calendar);
}

/// The same numbers on every machine and every run (a linear congruential generator).
class Dice {
  public:
    explicit Dice(std::uint64_t seed) : state_(seed) {}
    /// least <= result <= most
    std::int64_t roll(std::int64_t least, std::int64_t most) {
        state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
        const auto span = static_cast<std::uint64_t>(most - least) + 1;
        return least + static_cast<std::int64_t>((state_ >> 16U) % span);
    }

  private:
    std::uint64_t state_;
};

}  // namespace rsc::calendar::testing

// How doctest prints our values when a check fails.
namespace doctest {
template <>
struct StringMaker<rsc::calendar::Date> {
    static String convert(const rsc::calendar::Date& d) { return d.text().c_str(); }
};
template <>
struct StringMaker<rsc::calendar::Instant> {
    static String convert(const rsc::calendar::Instant& i) {
        return rsc::calendar::Zone().text(i).c_str();
    }
};
template <>
struct StringMaker<std::string> {
    static String convert(const std::string& s) { return s.c_str(); }
};
}  // namespace doctest
