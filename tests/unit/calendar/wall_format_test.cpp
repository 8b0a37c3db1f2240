#include "calendar/wall_format.hpp"

#include <doctest/doctest.h>

using namespace rsc::calendar;

TEST_CASE("days and times are read as a format says, whole or not at all") {
    const auto noon = parse_wall("03/02/2026 12:30 PM", "%m/%d/%Y %I:%M %p");
    REQUIRE(noon.has_value());
    CHECK(noon->date.text() == "2026-03-02");
    CHECK(noon->second_of_day == 12 * 3600 + 30 * 60);
    const auto midnight = parse_wall("03/02/2026 12:05 AM", "%m/%d/%Y %I:%M %p");
    CHECK(midnight.value().second_of_day == 300);
    const auto day = parse_wall("3/2/2026", "%m/%d/%Y");
    REQUIRE(day.has_value());
    CHECK(day->date.text() == "2026-03-02");
    CHECK_FALSE(day->second_of_day.has_value());
    CHECK(parse_wall("29.02.2028", "%d.%m.%Y").value().date.text() == "2028-02-29");
    for (const char* wrong : {"02/29/2027", "03/02/2026 ", "03/02/26", "03-02-2026", "",
                              "13/01/2026", "03/02/2026 x"}) {
        CAPTURE(wrong);
        CHECK_FALSE(parse_wall(wrong, "%m/%d/%Y").has_value());
    }
    CHECK_FALSE(parse_wall("03/02/2026 25:00", "%m/%d/%Y %H:%M").has_value());
    CHECK_FALSE(parse_wall("03/02/2026 10:75", "%m/%d/%Y %H:%M").has_value());
    CHECK_FALSE(parse_wall("12:00", "%H:%M").has_value());
}
