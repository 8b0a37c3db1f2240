#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/error.hpp"

namespace rsc::calendar {

/// Spans of different kinds are different types: none converts to, adds to or compares with
/// another, because "24 hours", "one day" and "one business day" are different promises.
struct Elapsed {
    std::int64_t seconds = 0;
    friend auto operator<=>(const Elapsed&, const Elapsed&) = default;
};
struct CalendarDays {
    std::int32_t count = 0;
    friend auto operator<=>(const CalendarDays&, const CalendarDays&) = default;
};
struct CalendarMonths {
    std::int32_t count = 0;
    friend auto operator<=>(const CalendarMonths&, const CalendarMonths&) = default;
};
struct BusinessDays {
    std::int32_t count = 0;
    friend auto operator<=>(const BusinessDays&, const BusinessDays&) = default;
};

/// Monday is 1, as in ISO 8601.
enum class Weekday : std::uint8_t { mon = 1, tue, wed, thu, fri, sat, sun };

/// A day of the proleptic Gregorian calendar in the store's zone; no time of day, no zone of its
/// own.
class Date {
  public:
    constexpr Date() = default;
    [[nodiscard]] static constexpr Date from_days(std::int32_t since_epoch) {
        Date d;
        d.days_ = since_epoch;
        return d;
    }
    /// The caller answers for a day that exists; see `parse` for text that people typed.
    [[nodiscard]] static Date of(int year, unsigned month, unsigned day);
    /// Exactly `YYYY-MM-DD`, a day that exists, years 1900 to 2199. `2024-2-3`, `2024-02-30` and
    /// anything after the last digit are refused, with `date.malformed` or, where the form is
    /// right, `date.impossible`.
    [[nodiscard]] static Result<Date> parse(std::string_view text);
    /// The same, without a reason where it is none.
    [[nodiscard]] static std::optional<Date> read(std::string_view text);

    [[nodiscard]] constexpr std::int32_t days_since_epoch() const { return days_; }
    [[nodiscard]] int year() const;
    [[nodiscard]] unsigned month() const;
    [[nodiscard]] unsigned day() const;
    [[nodiscard]] Weekday weekday() const;
    [[nodiscard]] Date monday() const;  ///< of the same ISO week
    [[nodiscard]] Date first_of_month() const;
    [[nodiscard]] Date last_of_month() const;
    [[nodiscard]] std::string text() const;  ///< `2026-03-02`

    friend constexpr auto operator<=>(const Date&, const Date&) = default;
    friend constexpr Date operator+(Date d, CalendarDays n) { return from_days(d.days_ + n.count); }
    friend constexpr Date operator-(Date d, CalendarDays n) { return from_days(d.days_ - n.count); }
    friend constexpr CalendarDays operator-(Date a, Date b) { return {a.days_ - b.days_}; }
    /// Clamped to the month's end: 01-31 + 1 month = 02-28 (02-29 in a leap year).
    friend Date operator+(Date d, CalendarMonths n);

  private:
    std::int32_t days_ = 0;  // since 1970-01-01
};

/// Whole years from `birth` to `on`: someone born on 29 February is a year older on 1 March of a
/// common year.
[[nodiscard]] int age_on(Date birth, Date on);

}  // namespace rsc::calendar
