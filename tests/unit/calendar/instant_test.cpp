#include "calendar/instant.hpp"

#include <doctest/doctest.h>

#include <cstdio>

#include "support.hpp"
#include "walker.hpp"

using namespace rsc::calendar;
using namespace rsc::calendar::testing;

TEST_CASE("an instant is read with its offset and seconds may be left out") {
    struct Row {
        const char* text;
        std::int64_t seconds;
    };
    for (const Row& row : {Row{"1970-01-01T00:00Z", 0},
                           {"1970-01-01T00:00:01Z", 1},
                           {"1969-12-31T23:59:59Z", -1},
                           {"2026-03-02T10:00-06:00", 1'772'467'200},
                           {"2026-03-02T10:00:07-06:00", 1'772'467'207},
                           {"2026-03-02T16:00:00+00:00", 1'772'467'200},
                           {"2026-03-02T21:30+05:30", 1'772'467'200},
                           {"2026-03-03T06:00+14:00", 1'772'467'200},
                           {"2026-03-02T02:00-14:00", 1'772'467'200}}) {
        CAPTURE(std::string(row.text));
        const auto read = Instant::parse(row.text);
        REQUIRE(read.has_value());
        CHECK(read->seconds_since_epoch() == row.seconds);
    }
}

TEST_CASE("text that is no instant is refused and the hint names the form") {
    struct Row {
        const char* text;
        const char* code;
    };
    for (const Row& row : {Row{"", "instant.malformed"},
                           {"2026-03-02", "instant.malformed"},
                           {"2026-03-02T10", "instant.malformed"},
                           {"2026-03-02T10:00", "instant.malformed"},
                           {"2026-03-02T10:00:00", "instant.malformed"},
                           {"2026-03-02T10:00:", "instant.malformed"},
                           {"2026-03-02T10:00:0", "instant.malformed"},
                           {"2026-03-02T10:00:Z", "instant.malformed"},
                           {"2026-03-02T10:00:00.5Z", "instant.malformed"},
                           {"2026-03-02T10:00:00,5Z", "instant.malformed"},
                           {"2026-03-02 10:00Z", "instant.malformed"},
                           {"2026-03-02t10:00Z", "instant.malformed"},
                           {"2026-03-02T10:00z", "instant.malformed"},
                           {"2026-03-02T10:00Z ", "instant.malformed"},
                           {" 2026-03-02T10:00Z", "instant.malformed"},
                           {"2026-03-02T10:00ZZ", "instant.malformed"},
                           {"2026-03-02T10:00 Z", "instant.malformed"},
                           {"2026-03-02T1000Z", "instant.malformed"},
                           {"2026-03-02T9:00Z", "instant.malformed"},
                           {"2026-03-02T24:00Z", "instant.malformed"},
                           {"2026-03-02T10:60Z", "instant.malformed"},
                           {"2026-03-02T23:59:60Z", "instant.malformed"},
                           {"2026-03-02T10:00-0600", "instant.malformed"},
                           {"2026-03-02T10:00-06", "instant.malformed"},
                           {"2026-03-02T10:00-6:00", "instant.malformed"},
                           {"2026-03-02T10:00-06:0", "instant.malformed"},
                           {"2026-03-02T10:00-06:60", "instant.malformed"},
                           {"2026-03-02T10:00-06:00:00", "instant.malformed"},
                           {"2026-03-02T10:00+14:01", "instant.malformed"},
                           {"2026-03-02T10:00-15:00", "instant.malformed"},
                           {"2026-03-02T10:00CST", "instant.malformed"},
                           {"2026-03-02T10:00\xE2\x88\x92"
                            "06:00",
                            "instant.malformed"},
                           {"2026-3-02T10:00Z", "instant.malformed"},
                           {"2026-02-30T10:00Z", "date.impossible"},
                           {"1899-12-31T10:00Z", "date.impossible"},
                           {"2200-01-01T00:00Z", "date.impossible"}}) {
        CAPTURE(std::string(row.text));
        const auto read = Instant::parse(row.text);
        REQUIRE_FALSE(read.has_value());
        CHECK(read.error().code == row.code);
        CHECK(read.error().kind == rsc::Kind::usage);
        CHECK(read.error().hint.find("YYYY-MM-DDTHH:MM") != std::string::npos);
    }
    CHECK(Instant::parse("2026-03-02T10:00").error().message ==
          "'2026-03-02T10:00' has no offset from UTC");
}

TEST_CASE("an instant with any one character changed is what its digits say one by one") {
    // With Z instead of an offset the digits are looked at one by one.
    const std::string whole = "2026-03-02T10:20:37";
    for (std::size_t at = 0; at < whole.size(); ++at) {
        for (int c = 0; c < 256; ++c) {
            std::string text = whole;
            text[at] = static_cast<char>(c);
            CAPTURE(text);
            const auto slow = Instant::parse(text + "Z");
            const auto west = Instant::read(text + "-06:30");
            const auto east = Instant::read(text + "+13:59");
            REQUIRE(west.has_value() == slow.has_value());
            REQUIRE(east.has_value() == slow.has_value());
            if (!slow) continue;
            REQUIRE(*west == *slow + Elapsed{6 * 3'600 + 30 * 60});
            REQUIRE(*east == *slow - Elapsed{13 * 3'600 + 59 * 60});
        }
    }
    for (std::size_t at = 0; at < 6; ++at) {
        for (int c = 0; c < 256; ++c) {
            std::string offset = "-06:30";
            offset[at] = static_cast<char>(c);
            CAPTURE(offset);
            // Without seconds the offset is looked at one by one.
            const auto slow = Instant::parse("2026-03-02T10:20" + offset);
            const auto fast = Instant::read("2026-03-02T10:20:00" + offset);
            REQUIRE(fast.has_value() == slow.has_value());
            if (slow) REQUIRE(*fast == *slow);
        }
    }
}

TEST_CASE("an instant with anything cut off is refused") {
    const std::string whole = "2026-03-02T10:00:07-06:00";
    for (std::size_t n = 0; n < whole.size(); ++n) {
        CAPTURE(n);
        CHECK_FALSE(Instant::parse(whole.substr(0, n)).has_value());
    }
}

TEST_CASE("seconds since the epoch agree with a clock that ticks") {
    // Around every end of a month of these years, second by second near midnight.
    for (Walker paper = Walker::at_the_first_day(); paper.year < 2200; paper.forward()) {
        if (paper.day != 1 || (paper.year % 100 > 1 && paper.year % 25 != 0)) continue;
        std::int64_t count = std::int64_t{paper.days_since_epoch} * 86'400;
        for (int second = 0; second < 200; ++second, ++count) {
            char text[48];
            std::snprintf(text, sizeof text, "%04d-%02u-01T00:%02d:%02dZ", paper.year, paper.month,
                          second / 60, second % 60);
            const auto read = Instant::parse(text);
            if (!read || read->seconds_since_epoch() != count) FAIL_CHECK(std::string(text));
        }
    }
    int hour = 0;
    int minute = 0;
    int second = 0;
    for (std::int64_t count = 0; count < 86'400; ++count) {
        char text[48];
        std::snprintf(text, sizeof text, "1970-01-01T%02d:%02d:%02dZ", hour, minute, second);
        const auto read = Instant::parse(text);
        const LocalTime local = Zone().local(Instant::from_seconds(count - 86'400));
        if (!read || read->seconds_since_epoch() != count || local.second_of_day != count ||
            local.date != Date::from_days(-1)) {
            FAIL_CHECK(std::string(text));
        }
        if (++second < 60) continue;
        second = 0;
        if (++minute < 60) continue;
        minute = 0;
        ++hour;
    }
}

TEST_CASE("a moment is a date up to ten characters and an instant beyond") {
    CHECK(std::get<Date>(parse_moment("2026-03-02").value()) == day("2026-03-02"));
    CHECK(std::get<Instant>(parse_moment("2026-03-02T10:00Z").value()) ==
          instant("2026-03-02T10:00Z"));
    struct Row {
        const char* text;
        const char* code;
    };
    for (const Row& row : {Row{"yesterday", "date.malformed"},
                           {"2026-02-30", "date.impossible"},
                           {"2026-03-02T10:00", "instant.malformed"},
                           {"2026-02-30T10:00Z", "date.impossible"}}) {
        CAPTURE(std::string(row.text));
        const auto moment = parse_moment(row.text);
        REQUIRE_FALSE(moment.has_value());
        CHECK(moment.error().code == row.code);
        CHECK(moment.error().hint.find("YYYY-MM-DD,") != std::string::npos);
        CHECK(moment.error().hint.find("YYYY-MM-DDTHH:MM") != std::string::npos);
    }
}
