#include "calendar/business.hpp"

#include <algorithm>
#include <utility>

namespace rsc::calendar {
namespace {

bool is_weekday(Date day) {
    return day.weekday() <= Weekday::fri;
}

/// Mondays to Fridays from a fixed Monday up to and including `day`: only differences mean
/// anything.
std::int32_t weekdays_through(Date day) {
    const Date monday = day.monday();
    const std::int32_t in_week = std::min((day - monday).count + 1, 5);
    // 1969-12-29 was a Monday, so this division leaves no rest.
    return (monday - Date::from_days(-3)).count / 7 * 5 + in_week;
}

}  // namespace

BusinessCalendar::BusinessCalendar(HolidayCalendar calendar)
    : calendar_(std::move(calendar)),
      first_(Date::of(calendar_.first_year, 1, 1)),
      last_(Date::of(calendar_.last_year, 12, 31)) {
    for (const Holiday& holiday : calendar_.holidays) {
        if (is_weekday(holiday.date)) days_off_.push_back(holiday.date);
    }
    std::ranges::sort(days_off_);
    days_off_.erase(std::unique(days_off_.begin(), days_off_.end()), days_off_.end());
}

bool BusinessCalendar::covers(Date day) const {
    return first_ <= day && day <= last_;
}

std::optional<bool> BusinessCalendar::is_business_day(Date day) const {
    if (!covers(day)) return std::nullopt;
    return is_weekday(day) && !std::ranges::binary_search(days_off_, day);
}

std::optional<Date> BusinessCalendar::add(Date day, BusinessDays n) const {
    if (n.count < 0) return std::nullopt;
    // 0 is the first business day from `day` on; n > 0 is the nth of those that begin the day
    // after.
    Date at = n.count == 0 ? day : day + CalendarDays{1};
    for (std::int32_t wanted = std::max(n.count, 1);; at = at + CalendarDays{1}) {
        const auto open = is_business_day(at);
        if (!open) return std::nullopt;
        if (*open && --wanted == 0) return at;
    }
}

std::optional<BusinessDays> BusinessCalendar::late_by(Date due, Date actual) const {
    if (actual <= due) return BusinessDays{0};
    if (!covers(due + CalendarDays{1}) || !covers(actual)) return std::nullopt;
    const auto off =
        std::ranges::upper_bound(days_off_, actual) - std::ranges::upper_bound(days_off_, due);
    const std::int32_t open =
        weekdays_through(actual) - weekdays_through(due) - static_cast<std::int32_t>(off);
    return BusinessDays{*is_business_day(actual) ? open : open + 1};
}

}  // namespace rsc::calendar
