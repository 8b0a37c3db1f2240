#include "calendar/business.hpp"

#include <doctest/doctest.h>

#include <set>

#include "calendar/shipped.hpp"
#include "support.hpp"
#include "walker.hpp"

using namespace rsc::calendar;
using namespace rsc::calendar::testing;

TEST_CASE("business days step over weekends and holidays") {
    const BusinessCalendar calendar = wisconsin_2026();
    struct Row {
        const char* from;
        int n;
        const char* to;
    };
    for (const Row& row : {Row{"2026-01-08", 1, "2026-01-09"},  // thursday + 1 = friday
                           {"2026-01-09", 1, "2026-01-12"},     // friday + 1 = monday
                           {"2026-01-10", 1, "2026-01-12"},     // saturday + 1 = monday
                           {"2026-01-11", 1, "2026-01-12"},     // sunday + 1 = monday
                           {"2026-01-16", 1, "2026-01-20"},     // a holiday on the monday
                           {"2026-01-19", 1, "2026-01-20"},     // from the holiday itself
                           {"2026-01-09", 3, "2026-01-14"},
                           {"2026-12-23", 1, "2026-12-28"},  // two holidays and a weekend
                           {"2026-12-23", 3, "2026-12-30"},
                           {"2026-07-03", 1, "2026-07-06"},
                           {"2026-01-09", 0, "2026-01-09"},  // 0 is the day itself
                           {"2026-01-10", 0, "2026-01-12"},  // or the next business day
                           {"2026-01-19", 0, "2026-01-20"}}) {
        CAPTURE(std::string(row.from));
        CAPTURE(row.n);
        CHECK(calendar.add(day(row.from), BusinessDays{row.n}) == day(row.to));
    }
}

TEST_CASE("a year outside the calendar is unknown and not without holidays") {
    const BusinessCalendar calendar = wisconsin_2026();
    CHECK(calendar.covers(day("2026-01-01")));
    CHECK(calendar.covers(day("2026-12-31")));
    CHECK_FALSE(calendar.covers(day("2025-12-31")));
    CHECK_FALSE(calendar.covers(day("2027-01-01")));
    CHECK(calendar.is_business_day(day("2026-01-02")) == true);
    CHECK(calendar.is_business_day(day("2026-01-01")) == false);
    CHECK(calendar.is_business_day(day("2026-01-03")) == false);
    CHECK_FALSE(calendar.is_business_day(day("2025-12-31")).has_value());
    CHECK_FALSE(calendar.is_business_day(day("2027-01-02")).has_value());

    CHECK_FALSE(calendar.add(day("2026-12-30"), BusinessDays{1}).has_value());
    CHECK_FALSE(calendar.add(day("2026-12-31"), BusinessDays{0}).has_value());
    CHECK_FALSE(calendar.add(day("2026-01-05"), BusinessDays{2'000'000'000}).has_value());
    CHECK_FALSE(calendar.add(day("2025-12-30"), BusinessDays{1}).has_value());
    CHECK_FALSE(calendar.add(day("2025-12-31"), BusinessDays{0}).has_value());
    // The day itself is not looked at: what comes after it is known.
    CHECK(calendar.add(day("2025-12-31"), BusinessDays{1}) == day("2026-01-02"));
    CHECK_FALSE(calendar.add(day("2026-06-01"), BusinessDays{-1}).has_value());

    CHECK_FALSE(calendar.late_by(day("2026-12-30"), day("2027-01-04")).has_value());
    CHECK_FALSE(calendar.late_by(day("2025-12-30"), day("2026-01-04")).has_value());
    CHECK(calendar.late_by(day("2025-12-31"), day("2026-01-05")) == BusinessDays{2});
    CHECK_FALSE(BusinessCalendar().is_business_day(day("2026-06-01")).has_value());
    CHECK_FALSE(BusinessCalendar().add(day("1970-01-01"), BusinessDays{1}).has_value());
}

TEST_CASE("lateness in business days is at least one") {
    const BusinessCalendar calendar = wisconsin_2026();
    struct Row {
        const char* due;
        const char* actual;
        int late;
    };
    for (const Row& row : {Row{"2026-01-12", "2026-01-13", 1},
                           {"2026-01-20", "2026-01-21", 1},  // scenario 10
                           {"2026-01-16", "2026-01-17", 1},  // saturday counts as tuesday
                           {"2026-01-16", "2026-01-18", 1},
                           {"2026-01-16", "2026-01-19", 1},
                           {"2026-01-16", "2026-01-20", 1},
                           {"2026-01-16", "2026-01-21", 2},
                           {"2026-01-12", "2026-01-19", 5},
                           {"2026-12-29", "2026-12-31", 2},
                           {"2026-01-12", "2026-01-12", 0},
                           {"2026-01-13", "2026-01-12", 0}}) {
        CAPTURE(std::string(row.due));
        CAPTURE(std::string(row.actual));
        CHECK(calendar.late_by(day(row.due), day(row.actual)) == BusinessDays{row.late});
    }
}

TEST_CASE("business days agree with crossing off days on a paper calendar") {
    // Holidays on every weekday, some twice, some at the ends of the covered years.
    HolidayCalendar holidays{"paper", "", "", 2019, 2024, {}};
    std::set<Date> closed;
    Dice dice(5);
    const Date first = day("2019-01-01");
    const Date last = day("2024-12-31");
    for (int i = 0; i < 120; ++i) {
        const Date date = Date::from_days(static_cast<std::int32_t>(
            dice.roll(first.days_since_epoch(), last.days_since_epoch())));
        holidays.holidays.push_back({date, ""});
        closed.insert(date);
    }
    for (const Date date : {first, last, last, last - CalendarDays{1}}) {
        holidays.holidays.push_back({date, ""});
        closed.insert(date);
    }
    const BusinessCalendar calendar(holidays);

    Walker paper = Walker::at_the_first_day();
    std::vector<std::optional<bool>> open;  // from 2018-11-01 on, nothing when not covered
    while (paper.year < 2018 || paper.month < 11)
        paper.forward();
    const std::int32_t origin = paper.days_since_epoch;
    for (; paper.year < 2025 || paper.month < 3; paper.forward()) {
        const Date date = Date::from_days(paper.days_since_epoch);
        const bool covered = paper.year >= 2019 && paper.year <= 2024;
        open.push_back(covered ? std::optional(paper.weekday <= 5 && !closed.contains(date))
                               : std::nullopt);
        REQUIRE(calendar.is_business_day(date) == open.back());
    }

    const auto size = static_cast<std::int32_t>(open.size());
    for (std::int32_t from = 0; from < size - 40; ++from) {
        const Date date = Date::from_days(origin + from);
        for (int n = 0; n <= 12; ++n) {
            std::optional<Date> expected;
            int left = n == 0 ? 1 : n;
            for (std::int32_t at = n == 0 ? from : from + 1; at < size && open[at]; ++at) {
                if (*open[at] && --left == 0) {
                    expected = Date::from_days(origin + at);
                    break;
                }
            }
            if (calendar.add(date, BusinessDays{n}) != expected) {
                FAIL_CHECK(date.text() << " + " << n);
            }
        }
        int crossed = 0;
        bool known = true;
        for (std::int32_t to = from + 1; to <= from + 40; ++to) {
            known = known && open[to].has_value();
            if (known && *open[to]) ++crossed;
            std::optional<BusinessDays> expected;
            if (known) expected = BusinessDays{*open[to] ? crossed : crossed + 1};
            const Date actual = Date::from_days(origin + to);
            if (calendar.late_by(date, actual) != expected) {
                FAIL_CHECK(date.text() << " to " << actual.text());
            }
        }
    }
}
