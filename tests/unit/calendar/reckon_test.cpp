#include "calendar/reckon.hpp"

#include <doctest/doctest.h>

#include "support.hpp"

using namespace rsc::calendar;
using namespace rsc::calendar::testing;

namespace {

constexpr Elapsed hours(std::int64_t n) {
    return {n * 3'600};
}

Interval anchor(std::string_view text, const Zone& zone) {
    return interval_of(parse_moment(text).value(), zone);
}

}  // namespace

TEST_CASE("an allowance is written in its own unit") {
    CHECK(text(hours(24)) == "24 hours");
    CHECK(text(hours(1)) == "1 hour");
    CHECK(text(Elapsed{1'800}) == "30 minutes");
    CHECK(text(Elapsed{5'400}) == "90 minutes");
    CHECK(text(Elapsed{61}) == "61 seconds");
    CHECK(text(CalendarDays{7}) == "7 days");
    CHECK(text(CalendarDays{1}) == "1 day");
    CHECK(text(CalendarMonths{6}) == "6 months");
    CHECK(text(BusinessDays{1}) == "1 business day");
    CHECK(text(BusinessDays{3}) == "3 business days");
}

TEST_CASE("a moment is an instant or the whole of a local day") {
    const Zone chicago = zone("America/Chicago");
    const Interval timed = anchor("2026-03-03T05:30Z", chicago);
    CHECK(timed.earliest == timed.latest);
    CHECK(timed.day == day("2026-03-02"));
    CHECK(timed.timed);
    const Interval dated = anchor("2026-03-08", chicago);
    CHECK(dated.earliest == instant("2026-03-08T00:00-06:00"));
    CHECK(dated.latest == instant("2026-03-08T23:59:59-05:00"));
    CHECK(dated.day == day("2026-03-08"));
    CHECK_FALSE(dated.timed);
    const Interval left_out = anchor("2011-12-30", zone("Pacific/Apia"));
    CHECK(left_out.earliest <= left_out.latest);
}

TEST_CASE("every clock falls due when its scenario says") {
    const Zone chicago = zone("America/Chicago");
    const BusinessCalendar business = wisconsin_2026();
    struct Row {
        const char* from;
        Allowance allowance;
        const char* due;
    };
    for (const Row& row : {
             Row{"2026-03-02T10:00-06:00", hours(24), "2026-03-03T10:00-06:00"},
             // Hours run through both changes of the clocks.
             {"2026-03-07T20:00-06:00", hours(24), "2026-03-08T21:00-05:00"},
             {"2026-10-31T20:00-05:00", hours(24), "2026-11-01T19:00-06:00"},
             {"2026-03-02T16:50-06:00", Elapsed{1'800}, "2026-03-02T17:20-06:00"},
             // Days end with a local day, whatever the hour of the trigger or the weekday.
             {"2026-03-09T15:00-05:00", CalendarDays{7}, "2026-03-16T23:59:59-05:00"},
             {"2026-03-07T23:59-06:00", CalendarDays{1}, "2026-03-08T23:59:59-05:00"},
             {"2026-03-01", CalendarDays{7}, "2026-03-08T23:59:59-05:00"},
             {"2026-10-25", CalendarDays{7}, "2026-11-01T23:59:59-06:00"},
             {"2026-02-20", CalendarDays{14}, "2026-03-06T23:59:59-06:00"},
             {"2026-12-25", CalendarDays{7}, "2027-01-01T23:59:59-06:00"},
             // The trigger's day is the local one: this is still 2 March in Chicago.
             {"2026-03-03T05:30Z", CalendarDays{1}, "2026-03-03T23:59:59-06:00"},
             {"2026-01-31", CalendarMonths{1}, "2026-02-28T23:59:59-06:00"},
             {"2026-08-31T09:00-05:00", CalendarMonths{6}, "2027-02-28T23:59:59-06:00"},
             {"2026-01-09T16:00-06:00", BusinessDays{1}, "2026-01-12T23:59:59-06:00"},
             {"2026-01-10", BusinessDays{1}, "2026-01-12T23:59:59-06:00"},
             {"2026-01-16", BusinessDays{1}, "2026-01-20T23:59:59-06:00"},
             {"2026-03-06T16:00-06:00", BusinessDays{1}, "2026-03-09T23:59:59-05:00"},
         }) {
        CAPTURE(std::string(row.from));
        CAPTURE(text(row.allowance));
        const auto deadline = due(anchor(row.from, chicago), row.allowance, chicago, business);
        REQUIRE(deadline.has_value());
        CHECK(deadline->earliest == instant(row.due));
        CHECK(deadline->latest == instant(row.due));
        CHECK(deadline->day == chicago.date_of(instant(row.due)));
    }
}

TEST_CASE("an hour clock that starts on a day only is due within an interval") {
    const Zone chicago = zone("America/Chicago");
    const auto deadline = due(anchor("2026-03-07", chicago), hours(24), chicago, {});
    REQUIRE(deadline.has_value());
    CHECK(deadline->earliest == instant("2026-03-08T00:00-06:00"));
    CHECK(deadline->latest == instant("2026-03-09T00:59:59-05:00"));
    CHECK(deadline->day == day("2026-03-09"));
}

TEST_CASE("a business clock outside the covered years has no deadline") {
    const Zone chicago = zone("America/Chicago");
    const BusinessCalendar business = wisconsin_2026();
    for (const char* from : {"2026-12-30", "2026-12-30T10:00-06:00", "2025-06-01", "2027-01-01"}) {
        CAPTURE(std::string(from));
        CHECK_FALSE(due(anchor(from, chicago), BusinessDays{1}, chicago, business).has_value());
        CHECK(due(anchor(from, chicago), CalendarDays{1}, chicago, business).has_value());
    }
}

TEST_CASE("the end of a day is its last second") {
    const Zone chicago = zone("America/Chicago");
    const Instant last = instant("2026-11-01T23:59:59-06:00");
    CHECK(end_of_day(day("2026-11-01"), chicago) == Deadline{last, last, day("2026-11-01")});
}
