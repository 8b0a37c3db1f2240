#include <doctest/doctest.h>

#include <functional>
#include <map>
#include <string>

#include "calendar/shipped.hpp"
#include "support.hpp"

using namespace rsc::calendar;
using namespace rsc::calendar::testing;

namespace {

using Days = std::map<Date, std::string>;

std::string_view shipped(std::string_view id) {
    for (const rsc::Embedded& file : shipped_calendars()) {
        if (file.name == id) return file.bytes;
    }
    return {};
}

/// The string or number that follows `key` at or after `from`; moves `from` behind it.
std::string_view value_of(std::string_view json, std::string_view key, std::size_t& from) {
    const std::size_t at = json.find(key, from);
    if (at == std::string_view::npos) return {};
    std::size_t begin = at + key.size();
    std::size_t end = json.find_first_of(",}", begin);
    if (json[begin] == '"') end = json.find('"', ++begin);
    from = end;
    return json.substr(begin, end - begin);
}

Days listed(std::string_view json) {
    Days days;
    Date previous = Date::from_days(0);
    for (std::size_t at = 0;;) {
        const std::string_view date = value_of(json, "\"date\": ", at);
        if (date.empty()) return days;
        CHECK_MESSAGE(previous < day(date), "out of order: ", std::string(date));
        previous = day(date);
        days[previous] = value_of(json, "\"name\": ", at);
    }
}

/// The nth (from 1) or, with 0, the last `weekday` of a month, found by looking at every day of it.
Date nth(int year, unsigned month, Weekday weekday, int n) {
    Date found;
    int seen = 0;
    const Date first = Date::of(year, month, 1);
    for (Date d = first; d.month() == month; d = d + CalendarDays{1}) {
        if (d.weekday() != weekday) continue;
        found = d;
        if (++seen == n) break;
    }
    return found;
}

void add_observed(Days& days, Date holiday, const std::string& name, bool saturdays_too) {
    days[holiday] = name;
    if (holiday.weekday() == Weekday::sun) days[holiday + CalendarDays{1}] = name + " (observed)";
    if (saturdays_too && holiday.weekday() == Weekday::sat) {
        days[holiday - CalendarDays{1}] = name + " (observed)";
    }
}

void wisconsin(Days& days, int year) {
    add_observed(days, Date::of(year, 1, 1), "New Year's Day", false);
    days[nth(year, 1, Weekday::mon, 3)] = "Martin Luther King Jr. Day";
    days[nth(year, 5, Weekday::mon, 0)] = "Memorial Day";
    add_observed(days, Date::of(year, 7, 4), "Independence Day", false);
    days[nth(year, 9, Weekday::mon, 1)] = "Labor Day";
    days[nth(year, 11, Weekday::thu, 4)] = "Thanksgiving Day";
    days[Date::of(year, 12, 24)] = "Christmas Eve";
    add_observed(days, Date::of(year, 12, 25), "Christmas Day", false);
    days[Date::of(year, 12, 31)] = "New Year's Eve";
}

void federal(Days& days, int year) {
    add_observed(days, Date::of(year, 1, 1), "New Year's Day", true);
    days[nth(year, 1, Weekday::mon, 3)] = "Birthday of Martin Luther King, Jr.";
    days[nth(year, 2, Weekday::mon, 3)] = "Washington's Birthday";
    days[nth(year, 5, Weekday::mon, 0)] = "Memorial Day";
    if (year >= 2021) {
        add_observed(days, Date::of(year, 6, 19), "Juneteenth National Independence Day", true);
    }
    add_observed(days, Date::of(year, 7, 4), "Independence Day", true);
    days[nth(year, 9, Weekday::mon, 1)] = "Labor Day";
    days[nth(year, 10, Weekday::mon, 2)] = "Columbus Day";
    add_observed(days, Date::of(year, 11, 11), "Veterans Day", true);
    days[nth(year, 11, Weekday::thu, 4)] = "Thanksgiving Day";
    add_observed(days, Date::of(year, 12, 25), "Christmas Day", true);
}

}  // namespace

TEST_CASE("each shipped calendar lists what its law defines for every year it covers") {
    struct Row {
        const char* id;
        std::function<void(Days&, int)> law;
    };
    for (const Row& row : {Row{"wisconsin-state", wisconsin}, Row{"us-federal", federal}}) {
        CAPTURE(std::string(row.id));
        const std::string_view json = shipped(row.id);
        std::size_t at = 0;
        CHECK(value_of(json, "\"schema\": ", at) == "rsc.calendar/1");
        CHECK(value_of(json, "\"id\": ", at) == row.id);
        CHECK(value_of(json, "\"from\": ", at) == "2010");
        CHECK(value_of(json, "\"to\": ", at) == "2040");

        Days defined;
        for (int year = 2009; year <= 2041; ++year)
            row.law(defined, year);
        std::erase_if(defined, [](const auto& entry) {
            return entry.first.year() < 2010 || entry.first.year() > 2040;
        });
        const Days found = listed(json);
        for (const auto& [date, name] : defined) {
            CHECK_MESSAGE(found.contains(date), "missing: ", date.text(), " ", name);
            if (found.contains(date)) CHECK(found.at(date) == name);
        }
        for (const auto& [date, name] : found) {
            CHECK_MESSAGE(defined.contains(date), "not in the law: ", date.text(), " ", name);
        }
    }
}

TEST_CASE("the Wisconsin holidays of 2026 are the nine that were announced") {
    Days year = listed(shipped("wisconsin-state"));
    std::erase_if(year, [](const auto& entry) { return entry.first.year() != 2026; });
    std::string dates;
    for (const auto& [date, name] : year)
        dates += date.text().substr(5) + " ";
    CHECK(dates == "01-01 01-19 05-25 07-04 09-07 11-26 12-24 12-25 12-31 ");
}

TEST_CASE("federal holidays move from a Saturday to Friday even into the year before") {
    const Days days = listed(shipped("us-federal"));
    CHECK(days.at(day("2021-12-31")) == "New Year's Day (observed)");
    CHECK(days.at(day("2022-01-01")) == "New Year's Day");
    CHECK(days.at(day("2026-07-03")) == "Independence Day (observed)");
    CHECK(days.at(day("2021-06-18")) == "Juneteenth National Independence Day (observed)");
    CHECK_FALSE(days.contains(day("2020-06-19")));
    CHECK_FALSE(listed(shipped("wisconsin-state")).contains(day("2026-07-03")));
}
