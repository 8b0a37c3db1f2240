#pragma once

#include <optional>
#include <string>
#include <vector>

#include "calendar/date.hpp"

namespace rsc::calendar {

struct Holiday {
    Date date;
    std::string name;
};

/// Holidays as data. What a year outside `first_year..last_year` holds is not known: it is never
/// "no holidays".
struct HolidayCalendar {
    std::string id;
    std::string title;
    std::string source;  ///< the law or notice the days come from
    int first_year = 0;
    int last_year = 0;
    std::vector<Holiday> holidays;
};

/// Monday to Friday less the holidays of one calendar.
///
///     friday + 1 = monday        saturday + 1 = monday        sunday + 1 = monday
///     friday before a monday holiday + 1 = tuesday
class BusinessCalendar {
  public:
    BusinessCalendar() = default;
    explicit BusinessCalendar(HolidayCalendar calendar);

    [[nodiscard]] const HolidayCalendar& calendar() const { return calendar_; }
    [[nodiscard]] bool covers(Date day) const;
    /// Nothing when the day's year is not covered.
    [[nodiscard]] std::optional<bool> is_business_day(Date day) const;
    /// The nth business day after `day` (n >= 0; 0 is the day itself, or the next business day when
    /// it is none). Nothing when a year that had to be looked at is not covered, or n < 0.
    [[nodiscard]] std::optional<Date> add(Date day, BusinessDays n) const;
    /// Business days by which `actual` is later than `due` (both any day, actual > due): those in
    /// (due, actual], a weekend day or holiday at the end counting as the next business day, so at
    /// least 1; 0 when it is not later. Nothing when not covered.
    [[nodiscard]] std::optional<BusinessDays> late_by(Date due, Date actual) const;

  private:
    HolidayCalendar calendar_;
    Date first_ = Date::from_days(0);  // covered, both included; nothing by default
    Date last_ = Date::from_days(-1);
    std::vector<Date> days_off_;  // holidays from Monday to Friday, ascending, each once
};

}  // namespace rsc::calendar
