#pragma once

#include <optional>
#include <string>
#include <variant>

#include "calendar/business.hpp"
#include "calendar/zone.hpp"

namespace rsc::calendar {

/// How long a promise allows. The clock is the type.
using Allowance = std::variant<Elapsed, CalendarDays, CalendarMonths, BusinessDays>;

/// "24 hours", "30 minutes", "7 days", "1 business day", "6 months".
[[nodiscard]] std::string text(const Allowance& allowance);

/// When a promise falls due. A trigger known only by its day makes an hour clock's due instant an
/// interval, so both ends are kept; they are equal for every other clock and trigger.
struct Deadline {
    Instant earliest;
    Instant latest;
    Date day;  ///< the local day of `latest`

    friend bool operator==(const Deadline&, const Deadline&) = default;
};

/// The interval of instants a moment may mean: itself, or its whole local day.
struct Interval {
    Instant earliest;
    Instant latest;
    Date day;            ///< the local day (of `earliest`)
    bool timed = false;  ///< a time of day is known

    friend bool operator==(const Interval&, const Interval&) = default;
};
[[nodiscard]] inline Interval interval_of(const Moment& moment, const Zone& zone) {
    if (const auto* instant = std::get_if<Instant>(&moment)) {
        return {*instant, *instant, zone.date_of(*instant), true};
    }
    const Date day = std::get<Date>(moment);
    // A date that the zone left out ends before it starts; an interval must not.
    const auto [earliest, latest] = zone.bounds_of(day);
    return {earliest, latest, day, false};
}

/// Hours run in elapsed seconds; at the due instant is on time. Days and months count from the
/// trigger's local day (day 0) and end with a local day, whatever weekday it is. Business days end
/// with a business day. Nothing when the business calendar does not cover a year it needs.
[[nodiscard]] std::optional<Deadline> due(const Interval& anchor, const Allowance& allowance,
                                          const Zone& zone, const BusinessCalendar& business);

/// The deadline that is the end of a local day.
[[nodiscard]] inline Deadline end_of_day(Date day, const Zone& zone) {
    const Instant end = zone.end_of(day);
    return {end, end, day};
}

}  // namespace rsc::calendar
