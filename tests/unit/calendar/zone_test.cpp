#include "calendar/zone.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <ctime>
#include <map>

#include "support.hpp"

using namespace rsc::calendar;
using namespace rsc::calendar::testing;

namespace {

/// The C library's idea of local time, which reads the same database by code of its own.
class LibraryClock {
  public:
    explicit LibraryClock(const char* zone) {
        if (const char* before = std::getenv("TZ")) before_ = before;
        setenv("TZ", zone, 1);
        tzset();
    }
    LibraryClock(const LibraryClock&) = delete;
    LibraryClock& operator=(const LibraryClock&) = delete;
    ~LibraryClock() {
        if (before_.empty()) {
            unsetenv("TZ");
        } else {
            setenv("TZ", before_.c_str(), 1);
        }
        tzset();
    }

    [[nodiscard]] LocalTime local(std::int64_t seconds) const {
        const std::time_t time = seconds;
        std::tm tm{};
        localtime_r(&time, &tm);
        return {Date::of(tm.tm_year + 1900, static_cast<unsigned>(tm.tm_mon) + 1,
                         static_cast<unsigned>(tm.tm_mday)),
                tm.tm_hour * 3'600 + tm.tm_min * 60 + tm.tm_sec,
                static_cast<std::int32_t>(tm.tm_gmtoff)};
    }

  private:
    std::string before_;
};

bool same(const LocalTime& a, const LocalTime& b) {
    return a.date == b.date && a.second_of_day == b.second_of_day &&
           a.offset_seconds == b.offset_seconds;
}

constexpr std::int32_t clock(int hour, int minute, int second = 0) {
    return hour * 3'600 + minute * 60 + second;
}

/// Zones that differ in kind: whole, half and quarter hours, none, south of the equator, changes at
/// midnight and a minute after it, a summer time below the standard, a day left out, no rule at
/// all.
constexpr const char* all_kinds[] = {
    "America/Chicago",    "America/New_York",     "America/St_Johns", "America/Havana",
    "America/Sao_Paulo",  "America/Scoresbysund", "Asia/Kolkata",     "Asia/Kathmandu",
    "Australia/Adelaide", "Australia/Lord_Howe",  "Pacific/Chatham",  "Pacific/Apia",
    "Africa/Casablanca",  "Africa/Monrovia",      "Europe/Dublin",    "Europe/Amsterdam",
    "Asia/Gaza",          "America/Phoenix",      "Etc/GMT+5",        "UTC"};

}  // namespace

TEST_CASE("a zone is known by its name and a name cannot leave the database") {
    CHECK(zone("America/Chicago").name() == "America/Chicago");
    CHECK(zone("Etc/GMT+5").local(instant("2026-03-02T10:00Z")).offset_seconds == -5 * 3'600);
    CHECK(Zone().name() == "UTC");
    for (const char* name :
         {"",
          "Chicago",
          "America",
          "America/",
          "/America/Chicago",
          "America/Chicago ",
          "america/chicago",
          "../zoneinfo/America/Chicago",
          "America/../America/Chicago",
          "..",
          ".",
          "/etc/passwd",
          "tzdata.zi",
          "leapseconds",
          "America/Nowhere",
          "right/America/Chicago",
          "America/Chicago\n",
          "CST6CDT,M3.2.0,M11.1.0",
          ":UTC",
          "-06:00",
          "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}) {
        CAPTURE(std::string(name));
        const auto loaded = Zone::load(name);
        REQUIRE_FALSE(loaded.has_value());
        CHECK(loaded.error().code == "zone.unknown");
        CHECK(loaded.error().kind == rsc::Kind::usage);
        CHECK(loaded.error().hint.find("America/Chicago") != std::string::npos);
    }
    CHECK(Zone::load("America/Nowhere").error().message.find("'America/Nowhere'") !=
          std::string::npos);
    CHECK_FALSE(Zone::load(std::string_view("UTC\0", 4)).has_value());
}

TEST_CASE("local time follows the change of the clocks") {
    const Zone chicago = zone("America/Chicago");
    struct Row {
        const char* instant;
        const char* text;
        const char* readable;
    };
    for (const Row& row :
         {Row{"2026-03-02T16:00Z", "2026-03-02T10:00:00-06:00", "Mon 2026-03-02 10:00 -06:00"},
          {"2026-03-08T07:59:59Z", "2026-03-08T01:59:59-06:00", "Sun 2026-03-08 01:59:59 -06:00"},
          {"2026-03-08T08:00:00Z", "2026-03-08T03:00:00-05:00", "Sun 2026-03-08 03:00 -05:00"},
          {"2026-11-01T06:59:59Z", "2026-11-01T01:59:59-05:00", "Sun 2026-11-01 01:59:59 -05:00"},
          {"2026-11-01T07:00:00Z", "2026-11-01T01:00:00-06:00", "Sun 2026-11-01 01:00 -06:00"},
          {"2026-01-01T05:59:59Z", "2025-12-31T23:59:59-06:00", "Wed 2025-12-31 23:59:59 -06:00"},
          {"1965-01-01T00:00:00Z", "1964-12-31T18:00:00-06:00", "Thu 1964-12-31 18:00 -06:00"}}) {
        CAPTURE(std::string(row.instant));
        CHECK(chicago.text(instant(row.instant)) == row.text);
        CHECK(chicago.readable(instant(row.instant)) == row.readable);
    }
    CHECK(zone("Asia/Kolkata").text(instant("2026-03-02T16:00Z")) == "2026-03-02T21:30:00+05:30");
    CHECK(zone("Asia/Kathmandu").text(instant("2026-03-02T16:00Z")) == "2026-03-02T21:45:00+05:45");
    CHECK(Zone().text(instant("2026-03-02T16:00Z")) == "2026-03-02T16:00:00+00:00");
}

TEST_CASE("a day has 23 or 24 or 25 hours") {
    struct Row {
        const char* zone;
        const char* day;
        const char* start;
        const char* end;
        std::int64_t minutes;
    };
    for (const Row& row : {
             Row{"America/Chicago", "2026-03-07", "2026-03-07T00:00-06:00",
                 "2026-03-07T23:59:59-06:00", 24 * 60},
             {"America/Chicago", "2026-03-08", "2026-03-08T00:00-06:00",
              "2026-03-08T23:59:59-05:00", 23 * 60},
             {"America/Chicago", "2026-11-01", "2026-11-01T00:00-05:00",
              "2026-11-01T23:59:59-06:00", 25 * 60},
             // Half an hour of summer time.
             {"Australia/Lord_Howe", "2024-04-07", "2024-04-07T00:00+11:00",
              "2024-04-07T23:59:59+10:30", 24 * 60 + 30},
             // Clocks go from midnight to 01:00, and from 01:00 back to midnight.
             {"America/Havana", "2024-03-10", "2024-03-10T01:00-04:00", "2024-03-10T23:59:59-04:00",
              23 * 60},
             {"America/Havana", "2024-11-03", "2024-11-03T00:00-04:00", "2024-11-03T23:59:59-05:00",
              25 * 60},
             // From 00:01 back to 23:01: the day before ends after the next one began.
             {"America/St_Johns", "2010-11-06", "2010-11-06T00:00-02:30",
              "2010-11-06T23:59:59-03:30", 25 * 60},
         }) {
        CAPTURE(std::string(row.zone));
        CAPTURE(std::string(row.day));
        const Zone place = zone(row.zone);
        CHECK(place.start_of(day(row.day)) == instant(row.start));
        CHECK(place.end_of(day(row.day)) == instant(row.end));
        CHECK((instant(row.end) - instant(row.start)).seconds + 1 == row.minutes * 60);
    }
    CHECK(zone("America/St_Johns").start_of(day("2010-11-07")) ==
          Instant::from_seconds(instant("2010-11-07T00:00-02:30").seconds_since_epoch()));
    const Zone samoa = zone("Pacific/Apia");
    CHECK(samoa.end_of(day("2011-12-29")) + Elapsed{1} == samoa.start_of(day("2011-12-31")));
    CHECK(samoa.end_of(day("2011-12-30")) + Elapsed{1} == samoa.start_of(day("2011-12-30")));
}

TEST_CASE("a wall time is unique or repeated or skipped") {
    using Meaning = WallTime::Meaning;
    struct Row {
        const char* zone;
        const char* day;
        std::int32_t second;
        Meaning meaning;
        std::vector<const char*> candidates;
    };
    // Places other than Chicago in years gone by: their laws change.
    const Row rows[] = {
        {"America/Chicago",
         "2026-03-02",
         clock(10, 0),
         Meaning::unique,
         {"2026-03-02T10:00-06:00"}},
        {"America/Chicago",
         "2026-03-08",
         clock(1, 59, 59),
         Meaning::unique,
         {"2026-03-08T01:59:59-06:00"}},
        {"America/Chicago",
         "2026-03-08",
         clock(2, 0),
         Meaning::skipped,
         {"2026-03-08T01:00-06:00", "2026-03-08T03:00-05:00"}},
        {"America/Chicago",
         "2026-03-08",
         clock(2, 30),
         Meaning::skipped,
         {"2026-03-08T01:30-06:00", "2026-03-08T03:30-05:00"}},
        {"America/Chicago",
         "2026-03-08",
         clock(2, 59, 59),
         Meaning::skipped,
         {"2026-03-08T01:59:59-06:00", "2026-03-08T03:59:59-05:00"}},
        {"America/Chicago", "2026-03-08", clock(3, 0), Meaning::unique, {"2026-03-08T03:00-05:00"}},
        {"America/Chicago",
         "2026-11-01",
         clock(0, 59, 59),
         Meaning::unique,
         {"2026-11-01T00:59:59-05:00"}},
        {"America/Chicago",
         "2026-11-01",
         clock(1, 0),
         Meaning::repeated,
         {"2026-11-01T01:00-05:00", "2026-11-01T01:00-06:00"}},
        {"America/Chicago",
         "2026-11-01",
         clock(1, 59, 59),
         Meaning::repeated,
         {"2026-11-01T01:59:59-05:00", "2026-11-01T01:59:59-06:00"}},
        {"America/Chicago", "2026-11-01", clock(2, 0), Meaning::unique, {"2026-11-01T02:00-06:00"}},
        {"Australia/Lord_Howe",
         "2024-10-06",
         clock(2, 15),
         Meaning::skipped,
         {"2024-10-06T01:45+10:30", "2024-10-06T02:45+11:00"}},
        {"Australia/Lord_Howe",
         "2024-04-07",
         clock(1, 45),
         Meaning::repeated,
         {"2024-04-07T01:45+11:00", "2024-04-07T01:45+10:30"}},
        {"Asia/Kolkata", "2026-03-08", clock(2, 30), Meaning::unique, {"2026-03-08T02:30+05:30"}},
    };
    for (const Row& row : rows) {
        CAPTURE(std::string(row.zone));
        CAPTURE(std::string(row.day));
        CAPTURE(row.second);
        const WallTime wall = zone(row.zone).at(day(row.day), row.second);
        CHECK(wall.meaning == row.meaning);
        REQUIRE(wall.candidates.size() == row.candidates.size());
        for (std::size_t i = 0; i < row.candidates.size(); ++i) {
            CHECK(wall.candidates[i] == instant(row.candidates[i]));
        }
    }
}

TEST_CASE("local time agrees with the C library from 1900 to 2199 in zones of every kind") {
    const std::int64_t from = instant("1900-01-01T00:00Z").seconds_since_epoch();
    const std::int64_t to = instant("2199-12-31T23:59:59Z").seconds_since_epoch();
    for (const char* name : all_kinds) {
        CAPTURE(std::string(name));
        const Zone ours = zone(name);
        const LibraryClock theirs(name);
        const auto check = [&](std::int64_t seconds) {
            if (!same(ours.local(Instant::from_seconds(seconds)), theirs.local(seconds))) {
                FAIL_CHECK("differs at " << seconds);
            }
        };
        Dice dice(7);
        for (int i = 0; i < 10'000; ++i)
            check(dice.roll(from, to));
        // Every change that shows between one week and the next, to the second.
        constexpr std::int64_t week = 7 * 86'400;
        for (std::int64_t at = from; at + week <= to; at += week) {
            std::int64_t low = at;
            std::int64_t high = at + week;
            const std::int32_t before = theirs.local(low).offset_seconds;
            if (theirs.local(high).offset_seconds == before) continue;
            while (high - low > 1) {
                const std::int64_t middle = low + (high - low) / 2;
                (theirs.local(middle).offset_seconds == before ? low : high) = middle;
            }
            check(low);
            check(high);
        }
    }
}

TEST_CASE("wall times agree with listening to every tick of three days around a change") {
    struct Row {
        const char* zone;
        const char* day;
    };
    for (const Row& row : {Row{"America/Chicago", "2026-03-08"},
                           {"America/Chicago", "2026-11-01"},
                           {"America/Chicago", "2026-07-04"},
                           {"America/Havana", "2024-03-10"},
                           {"America/Havana", "2024-11-03"},
                           {"America/St_Johns", "2010-11-06"},
                           {"America/St_Johns", "2010-11-07"},
                           {"Australia/Lord_Howe", "2024-04-07"},
                           {"Europe/Dublin", "2024-10-27"}}) {
        CAPTURE(std::string(row.zone));
        CAPTURE(std::string(row.day));
        const Zone ours = zone(row.zone);
        const Date date = day(row.day);
        std::vector<std::vector<std::int64_t>> shown(86'400);  // by second of the day
        {
            const LibraryClock theirs(row.zone);
            const std::int64_t noon = std::int64_t{date.days_since_epoch()} * 86'400 + 43'200;
            for (std::int64_t tick = noon - 36 * 3'600; tick <= noon + 36 * 3'600; ++tick) {
                const LocalTime local = theirs.local(tick);
                if (local.date == date) shown[local.second_of_day].push_back(tick);
            }
        }
        std::int64_t first = 0;
        std::int64_t last = 0;
        for (std::int32_t second = 0; second < 86'400; ++second) {
            const std::vector<std::int64_t>& ticks = shown[second];
            for (const std::int64_t tick : ticks) {
                if (first == 0 || tick < first) first = tick;
                if (tick > last) last = tick;
            }
            const WallTime wall = ours.at(date, second);
            bool agrees = false;
            if (ticks.empty()) {
                agrees = wall.meaning == WallTime::Meaning::skipped && wall.candidates.size() == 2;
            } else {
                agrees = wall.meaning == (ticks.size() == 1 ? WallTime::Meaning::unique
                                                            : WallTime::Meaning::repeated) &&
                         wall.candidates.size() == ticks.size();
                for (std::size_t i = 0; agrees && i < ticks.size(); ++i) {
                    agrees = wall.candidates[i].seconds_since_epoch() == ticks[i];
                }
            }
            if (!agrees) FAIL_CHECK("differs at second " << second);
        }
        CHECK(ours.start_of(date).seconds_since_epoch() == first);
        CHECK(ours.end_of(date).seconds_since_epoch() == last);
    }
}

TEST_CASE("the text of an instant is read back as that instant even where offsets had seconds") {
    for (const char* name : all_kinds) {
        CAPTURE(std::string(name));
        const Zone place = zone(name);
        Dice dice(13);
        for (int i = 0; i < 2'000; ++i) {
            const Instant at = Instant::from_seconds(dice.roll(-2'208'900'000, 7'258'000'000));
            const auto back = Instant::parse(place.text(at));
            if (!back || *back != at) FAIL_CHECK(place.text(at));
        }
    }
    CHECK(zone("Africa/Monrovia").text(instant("1960-01-01T12:00Z")) ==
          "1960-01-01T11:15:00-00:45");
}
