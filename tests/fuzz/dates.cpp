// Any text as a day, an instant, a moment, and in the words that people may type; and any bytes as
// a zone of the system's database. What is understood is written and read back as the same.

#include "support/dates.hpp"
#include "calendar/tzif.hpp"
#include "calendar/zone.hpp"
#include "fuzz.hpp"

namespace {

using namespace rsc;
using calendar::Date;
using calendar::Instant;
using fuzz::promise;

const Date first_day = Date::of(1900, 1, 1);
const Date last_day = Date::of(2199, 12, 31);

void promise_told(const Error& error) {
    promise(!error.code.empty() && !error.message.empty() && !error.hint.empty(),
            "a refused date says what it is and what to write", error.message);
}

/// The first and last hours of the calendar lie beyond it in zones that are behind or ahead.
bool has_local_day(Instant instant, const calendar::Zone& zone) {
    const Date local = zone.date_of(instant);
    return local >= first_day && local <= last_day;
}

void read_day(std::string_view text) {
    const auto date = Date::parse(text);
    if (!date) return promise_told(date.error());
    promise(date->text() == text, "a day is written as it was read", text);
    promise(*date >= first_day && *date <= last_day, "a day lies in 1900 to 2199", text);
    promise(Date::of(date->year(), date->month(), date->day()) == *date, "a day has its parts");
    const Date next = *date + calendar::CalendarMonths{1};
    promise(next > *date && next - *date <= calendar::CalendarDays{31}, "a month has 28 to 31 days",
            text);
    promise(calendar::age_on(*date, *date) == 0, "nobody is older than newborn at birth");
}

void read_instant(std::string_view text, const calendar::Zone& zone) {
    const auto instant = Instant::parse(text);
    if (!instant) return promise_told(instant.error());
    if (!has_local_day(*instant, zone)) return;
    const std::string written = zone.text(*instant);
    const auto again = Instant::parse(written);
    promise(again && *again == *instant, "an instant is read back from what the zone writes",
            written);
    promise(!zone.readable(*instant).empty(), "an instant can be read by people");
}

void read_words(std::string_view text, const calendar::Zone& zone) {
    const auto now = Instant::from_seconds(1'774'000'000);
    const Date today = zone.date_of(now);
    if (const auto day = tools::parse_day(text, today)) {
        const auto again = Date::parse(day->text());
        promise(again && *again == *day, "a day that was typed can be written down", text);
    } else {
        promise_told(day.error());
    }
    if (const auto view = tools::parse_view(text, zone, now)) {
        const auto again = Instant::parse(zone.text(*view));
        promise(!has_local_day(*view, zone) || (again && *again == *view),
                "an as-of that was typed can be written down", text);
    } else {
        promise_told(view.error());
    }
    if (const auto moment = tools::parse_moment("--at", text, zone, now)) {
        promise(!tools::readable(*moment, zone).empty(), "a moment can be read by people");
    } else {
        promise_told(moment.error());
        promise(moment.error().message.starts_with("--at: "), "the option is named");
    }
}

void read_zone(std::string_view bytes) {
    const auto changes = calendar::read_tzif(bytes);
    if (!changes) return;
    promise(!changes->empty() && changes->front().begin == std::numeric_limits<std::int64_t>::min(),
            "a zone has an offset at all times");
    for (std::size_t i = 1; i < changes->size(); ++i) {
        promise((*changes)[i - 1].begin < (*changes)[i].begin &&
                    (*changes)[i - 1].offset != (*changes)[i].offset,
                "the offsets of a zone ascend in time and differ");
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    static const calendar::Zone zone =
        calendar::Zone::load("America/Chicago").value_or(calendar::Zone());
    const std::string_view text = fuzz::text_of(bytes, size);
    if (text.starts_with("TZif")) {
        read_zone(text);
        return 0;
    }
    read_day(text);
    read_instant(text, zone);
    (void)calendar::parse_moment(text);
    read_words(text, zone);
    return 0;
}
