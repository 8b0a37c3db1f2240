#include "calendar/date.hpp"

#include <doctest/doctest.h>

#include <cstdio>

#include "support.hpp"
#include "walker.hpp"

using namespace rsc::calendar;
using namespace rsc::calendar::testing;

TEST_CASE("a date is exactly ten characters and a day that exists") {
    for (const char* text :
         {"2026-03-02", "1900-01-01", "2199-12-31", "2024-02-29", "2000-02-29"}) {
        CAPTURE(std::string(text));
        const auto date = Date::parse(text);
        REQUIRE(date.has_value());
        CHECK(date->text() == text);
    }
}

TEST_CASE("text that is not of the form YYYY-MM-DD is refused as malformed") {
    using namespace std::string_view_literals;
    for (const auto text : {""sv,
                            "2024"sv,
                            "2024-2-3"sv,
                            "2024-02-3"sv,
                            "2024-02-03 "sv,
                            " 2024-02-03"sv,
                            "2024-02-03Z"sv,
                            "2024/02/03"sv,
                            "2024-02/03"sv,
                            "2024/02-03"sv,
                            "20240203"sv,
                            "2024-0203-"sv,
                            "24-02-03"sv,
                            "+024-02-03"sv,
                            "-024-02-03"sv,
                            "2024-+2-03"sv,
                            "2024-02--3"sv,
                            "2024-02- 3"sv,
                            "202x-02-03"sv,
                            "2024-W05-6"sv,
                            "2024-034"sv,
                            "03-02-2024"sv,
                            "2024-02-03T"sv,
                            "2024-02-03\n"sv,
                            "2024-02-0\0"sv,
                            "today"sv,
                            "2024\xE2\x80\x93"
                            "02\xE2"sv,
                            "\xD9\xA2\xD9\xA0\xD9\xA2\xD9\xA4-1"sv}) {
        CAPTURE(std::string(text));
        const auto date = Date::parse(text);
        REQUIRE_FALSE(date.has_value());
        CHECK(date.error().code == "date.malformed");
        CHECK(date.error().kind == rsc::Kind::usage);
        CHECK(date.error().hint.find("YYYY-MM-DD") != std::string::npos);
    }
}

TEST_CASE("a day that does not exist or lies outside 1900 to 2199 is refused as impossible") {
    for (const char* text : {"2024-02-30", "2023-02-29", "1900-02-29", "2100-02-29", "2024-04-31",
                             "2024-00-10", "2024-13-01", "2024-01-00", "2024-01-32", "2024-99-99",
                             "1899-12-31", "2200-01-01", "0000-01-01", "9999-12-31"}) {
        CAPTURE(std::string(text));
        const auto date = Date::parse(text);
        REQUIRE_FALSE(date.has_value());
        CHECK(date.error().code == "date.impossible");
        CHECK(date.error().message.find(text) != std::string::npos);
        CHECK(date.error().hint.find("YYYY-MM-DD") != std::string::npos);
    }
}

TEST_CASE("a refusal quotes what was found, made printable and cut short") {
    CHECK(Date::parse("2024-2-3").error().message == "'2024-2-3' is not a date");
    CHECK(Date::parse("a\x1b[1m\nb\xff").error().message == "'a?[1m?b?' is not a date");
    CHECK(Date::parse(std::string(5'000, 'x')).error().message.size() < 100);
}

TEST_CASE("every day from 1900 to 2199 agrees with a calendar counted on paper") {
    int days = 0;
    for (Walker paper = Walker::at_the_first_day(); paper.year < 2200; paper.forward(), ++days) {
        const Date date = Date::from_days(paper.days_since_epoch);
        const unsigned length = Walker::month_length(paper.year, paper.month);
        char text[32];
        std::snprintf(text, sizeof text, "%04d-%02u-%02u", paper.year, paper.month, paper.day);
        const auto parsed = Date::parse(text);
        const bool agrees =
            date.year() == paper.year && date.month() == paper.month && date.day() == paper.day &&
            static_cast<int>(date.weekday()) == paper.weekday && date.text() == text &&
            parsed.has_value() && *parsed == date &&
            Date::of(paper.year, paper.month, paper.day) == date &&
            (date - date.monday()).count == paper.weekday - 1 &&
            date.monday().weekday() == Weekday::mon &&
            (date - date.first_of_month()).count == static_cast<int>(paper.day) - 1 &&
            (date.last_of_month() - date).count == static_cast<int>(length - paper.day);
        if (!agrees) FAIL_CHECK("disagrees at " << std::string(text));
    }
    CHECK(days == 109'573);
}

TEST_CASE("every text of digits and two dashes is a date exactly when the day exists") {
    for (int year : {1899, 1900, 1904, 2000, 2023, 2024, 2100, 2199, 2200}) {
        for (unsigned month = 0; month <= 99; ++month) {
            for (unsigned day = 0; day <= 99; ++day) {
                char text[32];
                std::snprintf(text, sizeof text, "%04d-%02u-%02u", year, month, day);
                const bool real = year >= 1900 && year <= 2199 && month >= 1 && month <= 12 &&
                                  day >= 1 && day <= Walker::month_length(year, month);
                if (Date::parse(text).has_value() != real) FAIL_CHECK(std::string(text));
            }
        }
    }
}

TEST_CASE("days and months are added and months end where the month ends") {
    struct Row {
        const char* from;
        int months;
        const char* to;
    };
    for (const Row& row : {Row{"2026-01-31", 1, "2026-02-28"},
                           {"2024-01-31", 1, "2024-02-29"},
                           {"2026-01-31", 2, "2026-03-31"},
                           {"2026-03-31", 1, "2026-04-30"},
                           {"2023-08-31", 5, "2024-01-31"},
                           {"2023-08-31", 8, "2024-04-30"},
                           {"2026-12-15", 1, "2027-01-15"},
                           {"2026-01-15", -1, "2025-12-15"},
                           {"2026-03-31", -1, "2026-02-28"},
                           {"2024-02-29", 12, "2025-02-28"},
                           {"2024-02-29", 48, "2028-02-29"},
                           {"2026-05-05", 0, "2026-05-05"}}) {
        CAPTURE(std::string(row.from));
        CAPTURE(row.months);
        CHECK(day(row.from) + CalendarMonths{row.months} == day(row.to));
    }
    CHECK(day("2024-02-28") + CalendarDays{1} == day("2024-02-29"));
    CHECK(day("2023-02-28") + CalendarDays{1} == day("2023-03-01"));
    CHECK(day("2026-12-31") + CalendarDays{1} == day("2027-01-01"));
    CHECK(day("2026-01-01") - CalendarDays{1} == day("2025-12-31"));
    CHECK(day("2025-01-01") - day("2024-01-01") == CalendarDays{366});
}

TEST_CASE("adding months agrees with turning the pages of a calendar") {
    Dice dice(11);
    for (int i = 0; i < 20'000; ++i) {
        const Date from = Date::from_days(static_cast<std::int32_t>(dice.roll(-20'000, 60'000)));
        const int months = static_cast<int>(dice.roll(-120, 120));
        int year = from.year();
        unsigned month = from.month();
        for (int turned = 0; turned < months; ++turned) {
            if (++month == 13) {
                month = 1;
                ++year;
            }
        }
        for (int turned = 0; turned > months; --turned) {
            if (--month == 0) {
                month = 12;
                --year;
            }
        }
        const unsigned length = Walker::month_length(year, month);
        const Date to = Date::of(year, month, from.day() < length ? from.day() : length);
        if (from + CalendarMonths{months} != to) FAIL_CHECK(from.text() << " + " << months);
    }
}

TEST_CASE("an age is whole years and a leap-day child is older on 1 March") {
    struct Row {
        const char* birth;
        const char* on;
        int age;
    };
    for (const Row& row : {Row{"1990-05-10", "2026-05-09", 35},
                           {"1990-05-10", "2026-05-10", 36},
                           {"1990-05-10", "2026-04-30", 35},
                           {"1990-05-10", "2026-06-01", 36},
                           {"2008-02-29", "2026-02-28", 17},
                           {"2008-02-29", "2026-03-01", 18},
                           {"2008-02-29", "2028-02-28", 19},
                           {"2008-02-29", "2028-02-29", 20},
                           {"2026-01-01", "2026-01-01", 0},
                           {"2025-12-31", "2026-01-01", 0}}) {
        CAPTURE(std::string(row.birth));
        CAPTURE(std::string(row.on));
        CHECK(age_on(day(row.birth), day(row.on)) == row.age);
    }
}
