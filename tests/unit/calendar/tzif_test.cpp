#include "calendar/tzif.hpp"

#include <doctest/doctest.h>

#include <limits>
#include <string>

#include "support.hpp"

using namespace rsc::calendar;
using namespace rsc::calendar::testing;

namespace {

void put(std::string& out, std::int64_t value, int width) {
    for (int shift = 8 * (width - 1); shift >= 0; shift -= 8) {
        out += static_cast<char>((value >> shift) & 0xFF);
    }
}

/// A zone file of the slim kind: an empty first block, few transitions, and a rule for the rest.
struct ZoneFile {
    std::vector<std::int32_t> types = {-21'600};
    std::vector<std::pair<std::int64_t, std::uint8_t>> transitions;
    std::string footer;
    char version = '2';
    int leap_seconds = 0;

    [[nodiscard]] std::string bytes() const {
        std::string out = header(0, 0, 0);
        out += header(transitions.size(), types.size(), leap_seconds);
        for (const auto& [time, type] : transitions)
            put(out, time, 8);
        for (const auto& [time, type] : transitions)
            out += static_cast<char>(type);
        for (const std::int32_t offset : types) {
            put(out, offset, 4);
            out += std::string(2, '\0');
        }
        out += std::string("XXX\0", 4);
        out += std::string(static_cast<std::size_t>(leap_seconds) * 12, '\0');
        return out + '\n' + footer + '\n';
    }

    [[nodiscard]] std::string header(std::size_t times, std::size_t kinds, int leaps) const {
        std::string out = "TZif";
        out += version;
        out += std::string(15, '\0');
        for (const std::size_t count :
             {std::size_t{0}, std::size_t{0}, static_cast<std::size_t>(leaps), times, kinds,
              kinds == 0 ? std::size_t{0} : std::size_t{4}}) {
            put(out, static_cast<std::int64_t>(count), 4);
        }
        return out;
    }
};

std::int64_t seconds(std::string_view text) {
    return instant(text).seconds_since_epoch();
}

/// The offset in force at an instant; -1 when the file is refused.
std::int32_t offset_at(const ZoneFile& file, std::string_view text) {
    const auto changes = read_tzif(file.bytes());
    if (!changes) return -1;
    std::int32_t offset = 0;
    for (const OffsetChange& change : *changes) {
        if (change.begin <= seconds(text)) offset = change.offset;
    }
    return offset;
}

}  // namespace

TEST_CASE("a slim zone file is carried on by the rule in its footer") {
    ZoneFile file;
    file.types = {-21'000, -21'600, -18'000};
    file.transitions = {{seconds("1950-01-01T06:00Z"), 1}, {seconds("2007-03-11T08:00Z"), 2}};
    file.footer = "CST6CDT,M3.2.0,M11.1.0";
    struct Row {
        const char* at;
        std::int32_t offset;
    };
    for (const Row& row : {Row{"1900-01-01T00:00Z", -21'000},
                           {"1950-01-01T05:59:59Z", -21'000},
                           {"1950-01-01T06:00:00Z", -21'600},
                           {"1980-07-01T00:00Z", -21'600},  // the rule begins after 2007-03-11
                           {"2007-03-11T08:00Z", -18'000},
                           {"2007-11-04T06:59:59Z", -18'000},
                           {"2007-11-04T07:00:00Z", -21'600},
                           {"2026-03-08T07:59:59Z", -21'600},
                           {"2026-03-08T08:00:00Z", -18'000},
                           {"2199-03-10T08:00:00Z", -18'000},
                           {"2199-11-03T07:00:00Z", -21'600}}) {
        CAPTURE(std::string(row.at));
        CHECK(offset_at(file, row.at) == row.offset);
    }
}

TEST_CASE("the changes begin at the least number and rise and differ") {
    ZoneFile file;
    file.types = {-20'000, -21'600, -18'000, -21'600};
    file.transitions = {{-9'000'000'000, 0}, {-8'000'000'000, 2}, {0, 1}, {1'000, 3}, {2'000, 2}};
    const auto changes = read_tzif(file.bytes());
    REQUIRE(changes.has_value());
    // What lies before 1900 is left out; types 1 and 3 differ in name only.
    const std::vector<OffsetChange> expected = {
        {std::numeric_limits<std::int64_t>::min(), -18'000}, {0, -21'600}, {2'000, -18'000}};
    CHECK(*changes == expected);
}

TEST_CASE("every form of rule is understood") {
    struct Row {
        const char* footer;
        const char* at;
        std::int32_t offset;
    };
    for (const Row& row : {
             Row{"CST6", "2026-07-01T00:00Z", -21'600},  // no rule: the listed type stands
             {"EST5EDT,M3.2.0,M11.1.0", "2026-03-08T06:59:59Z", -18'000},
             {"EST5EDT,M3.2.0,M11.1.0", "2026-03-08T07:00:00Z", -14'400},
             // The last Sunday, and a switch at 01:00 UTC.
             {"CET-1CEST,M3.5.0,M10.5.0/3", "2026-03-29T00:59:59Z", 3'600},
             {"CET-1CEST,M3.5.0,M10.5.0/3", "2026-03-29T01:00:00Z", 7'200},
             {"CET-1CEST,M3.5.0,M10.5.0/3", "2026-10-25T01:00:00Z", 3'600},
             // Half an hour, names in brackets, summer around the new year.
             {"<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", "2026-01-01T00:00Z", 39'600},
             {"<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", "2026-04-04T15:00:00Z", 37'800},
             // Winter time below the standard.
             {"IST-1GMT0,M10.5.0,M3.5.0/1", "2026-01-01T00:00Z", 0},
             {"IST-1GMT0,M10.5.0,M3.5.0/1", "2026-07-01T00:00Z", 3'600},
             // The evening before the last Sunday, as a negative hour.
             {"<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2026-03-29T00:59:59Z", -7'200},
             {"<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2026-03-29T01:00:00Z", -3'600},
             // Fifty hours after the fourth Thursday: the Saturday that follows.
             {"EET-2EEST,M3.4.4/50,M10.4.4/50", "2026-03-27T23:59:59Z", 7'200},
             {"EET-2EEST,M3.4.4/50,M10.4.4/50", "2026-03-28T00:00:00Z", 10'800},
             // Day 60 without leap days is 1 March in every year; day 59 from 0 is not.
             {"AAA0BBB,J60/0,J300/0", "2024-02-29T23:59:59Z", 0},
             {"AAA0BBB,J60/0,J300/0", "2024-03-01T00:00:00Z", 3'600},
             {"AAA0BBB,J60/0,J300/0", "2023-03-01T00:00:00Z", 3'600},
             {"AAA0BBB,J60/0,J300/0", "2023-02-28T23:59:59Z", 0},
             {"AAA0BBB,59/0,300/0", "2024-02-29T00:00:00Z", 3'600},
             {"AAA0BBB,59/0,300/0", "2023-03-01T00:00:00Z", 3'600},
             {"AAA0BBB,59/0,300/0", "2023-02-28T23:59:59Z", 0},
             // Everlasting summer.
             {"EST5EDT,0/0,J365/25", "2026-01-01T04:30:00Z", -14'400},
             {"EST5EDT,0/0,J365/25", "2025-12-31T12:00:00Z", -14'400},
         }) {
        CAPTURE(std::string(row.footer));
        CAPTURE(std::string(row.at));
        ZoneFile file;
        file.footer = row.footer;
        CHECK(offset_at(file, row.at) == row.offset);
    }
}

TEST_CASE("a footer that is no rule is refused") {
    for (const char* footer :
         {"6", "CS6", "CST", "CST6CDT", "CST6CDT,", "CST6CDT,M3.2.0", "CST6CDT,M3.2.0,M11.1.0,",
          "CST6CDT,M13.2.0,M11.1.0", "CST6CDT,M3.0.0,M11.1.0", "CST6CDT,M3.6.0,M11.1.0",
          "CST6CDT,M3.2.7,M11.1.0", "CST6CDT,M3.2,M11.1.0", "CST6CDT,J0,J5", "CST6CDT,366,5",
          "CST6CDT,J1/168,J5", "<CST6CDT,M3.2.0,M11.1.0", "CST6:60", "CST999", "CST6 CDT"}) {
        CAPTURE(std::string(footer));
        ZoneFile file;
        file.footer = footer;
        CHECK_FALSE(read_tzif(file.bytes()).has_value());
    }
}

TEST_CASE("a damaged zone file is refused wherever it is cut off") {
    ZoneFile file;
    file.types = {-21'600, -18'000};
    file.transitions = {{0, 1}, {1'000'000, 0}};
    file.footer = "CST6CDT,M3.2.0,M11.1.0";
    const std::string whole = file.bytes();
    REQUIRE(read_tzif(whole).has_value());
    for (std::size_t n = 0; n < whole.size(); ++n) {
        CAPTURE(n);
        CHECK_FALSE(read_tzif(std::string_view(whole).substr(0, n)).has_value());
    }
    CHECK_FALSE(read_tzif(whole + '\n').has_value());
    // Any byte may be wrong: the reader refuses or reads on, but stays within the bytes.
    for (std::size_t n = 0; n < whole.size(); ++n) {
        for (const char wrong : {'\0', '\x01', '\x7f', '\xff'}) {
            std::string damaged = whole;
            damaged[n] = wrong;
            const auto changes = read_tzif(damaged);
            if (changes) CHECK_FALSE(changes->empty());
        }
    }
}

TEST_CASE("a zone file that contradicts itself or is of another kind is refused") {
    const ZoneFile right;
    REQUIRE(read_tzif(right.bytes()).has_value());
    ZoneFile wrong = right;
    wrong.version = '\0';
    CHECK_FALSE(read_tzif(wrong.bytes()).has_value());
    wrong = right;
    wrong.leap_seconds = 1;
    CHECK_FALSE(read_tzif(wrong.bytes()).has_value());
    wrong = right;
    wrong.types = {};
    CHECK_FALSE(read_tzif(wrong.bytes()).has_value());
    wrong = right;
    wrong.types = {200'000};
    CHECK_FALSE(read_tzif(wrong.bytes()).has_value());
    wrong = right;
    wrong.transitions = {{0, 1}};
    CHECK_FALSE(read_tzif(wrong.bytes()).has_value());
    wrong = right;
    wrong.transitions = {{5, 0}, {5, 0}};
    CHECK_FALSE(read_tzif(wrong.bytes()).has_value());
}
