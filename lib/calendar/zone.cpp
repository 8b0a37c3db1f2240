#include "calendar/zone.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <system_error>

#include "base/letters.hpp"
#include "calendar/scan.hpp"

namespace rsc::calendar {
namespace {

// An offset is never more than a day and a bit, so that every period that could have shown a time
// on its clocks overlaps these two days to either side.
constexpr std::int64_t reach = 2 * 86'400;
constexpr std::string_view database = "/usr/share/zoneinfo/";
constexpr std::int64_t last_indexed = 4'102'444'800;  // 2100-01-01
constexpr std::size_t largest_file = 65'536;          // the largest zone of 2026 takes 4 KiB

/// Whether `name` stays inside the database when it is appended to its folder.
bool is_zone_name(std::string_view name) {
    if (name.empty() || name.size() > 64 || name.front() == '/' || name.back() == '/') return false;
    return std::ranges::all_of(name, [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || is_digit(c) || c == '_' ||
               c == '+' || c == '-' || c == '/';
    });
}

/// The bytes of a zone's file; none when there is no such file or it is too large for one. A
/// stream would not say whether a file is missing or could not be read.
Result<std::string> zone_file(std::string_view name) {
    std::string bytes(largest_file, '\0');
    const auto unread = [name](int error) {
        return fail(Kind::io, "store.io",
                    "the file of time zone '" + std::string(name) +
                        "' cannot be read: " + std::generic_category().message(error),
                    "look at the disk and at the package tzdata");
    };
    const int file = ::open((std::string(database) + std::string(name)).c_str(),
                            O_RDONLY | O_CLOEXEC | O_NOCTTY);
    if (file < 0) {
        if (errno == ENOENT || errno == ENOTDIR) return std::string();
        return unread(errno);
    }
    std::size_t size = 0;
    int error = 0;
    while (size < bytes.size()) {
        const ssize_t got = ::read(file, bytes.data() + size, bytes.size() - size);
        if (got == 0) break;
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) {
            error = errno;
            break;
        }
        size += static_cast<std::size_t>(got);
    }
    ::close(file);
    if (error == EISDIR || size == bytes.size()) return std::string();
    if (error != 0) return unread(error);
    bytes.resize(size);
    return bytes;
}

tl::unexpected<Error> unknown(std::string_view name) {
    return fail(Kind::usage, "zone.unknown",
                "no time zone " + scan::quoted(name) + " in " + std::string(database),
                "use an IANA name, for example America/Chicago; the system's package of zones is "
                "usually called tzdata");
}

/// HH:MM, and :SS when asked for.
enum class Seconds : std::uint8_t { left_out, written };
void append_clock(std::string& out, std::int32_t second_of_day, Seconds seconds) {
    scan::append_two(out, second_of_day / 3'600);
    out += ':';
    scan::append_two(out, second_of_day / 60 % 60);
    if (seconds == Seconds::written) {
        out += ':';
        scan::append_two(out, second_of_day % 60);
    }
}

void append_offset(std::string& out, std::int32_t offset) {
    out += offset < 0 ? '-' : '+';
    append_clock(out, offset < 0 ? -offset : offset, Seconds::left_out);
}

/// The offset as it can be written: ±HH:MM knows no seconds.
std::int32_t whole_minutes(std::int32_t offset) {
    return (offset + (offset < 0 ? -30 : 30)) / 60 * 60;
}

}  // namespace

Result<Zone> Zone::load(std::string_view name) {
    if (!is_zone_name(name)) return unknown(name);
    auto bytes = zone_file(name);
    if (!bytes) return pass_on(bytes);
    auto offsets = read_tzif(*bytes);
    if (!offsets) return unknown(name);
    Zone zone;
    zone.name_ = name;
    zone.offsets_ = std::move(*offsets);
    zone.index_years();
    return zone;
}

void Zone::index_years() {
    constexpr std::int64_t length = std::int64_t{1} << stretch_bits;
    const auto stretches_before = [](std::int64_t seconds) {
        return (std::clamp<std::int64_t>(seconds, 0, last_indexed) + length - 1) / length;
    };
    steady_.assign(static_cast<std::size_t>(stretches_before(last_indexed)), changing);
    at_begin_.resize(steady_.size());
    std::uint32_t at_begin = searched_index(0);
    for (std::size_t i = 0; i < steady_.size(); ++i) {
        const std::int64_t begin = static_cast<std::int64_t>(i) * length;
        while (is_over(at_begin, begin))
            ++at_begin;
        at_begin_[i] = at_begin;
    }
    for (std::size_t i = 0; i < offsets_.size(); ++i) {
        // All that is so far from where the offset begins and ends that no reading comes near.
        const auto from = i == 0 ? 0 : stretches_before(offsets_[i].begin + reach);
        const auto to =
            i + 1 == offsets_.size()
                ? stretches_before(last_indexed)
                : stretches_before(offsets_[i + 1].begin - reach - seconds_per_day - length);
        if (from < to) std::fill(steady_.begin() + from, steady_.begin() + to, offsets_[i].offset);
    }
}

std::size_t Zone::index_at(std::int64_t seconds) const {
    const std::uint64_t stretch = static_cast<std::uint64_t>(seconds) >> stretch_bits;
    if (stretch >= at_begin_.size()) return searched_index(seconds);
    std::uint32_t index = at_begin_[stretch];
    while (is_over(index, seconds))
        ++index;
    return index;
}

std::uint32_t Zone::searched_index(std::int64_t seconds) const {
    const auto after = std::ranges::upper_bound(offsets_, seconds, {}, &OffsetChange::begin);
    return static_cast<std::uint32_t>(after - offsets_.begin()) - 1;
}

Zone::Reading Zone::read(Date day, std::int32_t second_of_day) const {
    const std::int64_t wall =
        std::int64_t{day.days_since_epoch()} * seconds_per_day + second_of_day;
    const std::size_t from = index_at(wall - reach);
    const std::size_t to = index_at(wall + reach);
    Reading out;
    bool seen = false;
    for (std::size_t i = from; i <= to; ++i) {
        const std::int64_t instant = wall - offsets_[i].offset;
        if (instant < offsets_[i].begin) continue;
        if (i + 1 < offsets_.size() && instant >= offsets_[i + 1].begin) continue;
        if (seen) out.meaning = WallTime::Meaning::repeated;
        if (!seen) out.first = Instant::from_seconds(instant);
        out.last = Instant::from_seconds(instant);
        seen = true;
    }
    if (seen) return out;

    out.meaning = WallTime::Meaning::skipped;
    for (std::size_t i = from; i < to; ++i) {
        const std::int64_t jump = offsets_[i + 1].begin;
        if (wall < jump + offsets_[i].offset || wall >= jump + offsets_[i + 1].offset) continue;
        out.first = Instant::from_seconds(wall - offsets_[i + 1].offset);
        out.last = Instant::from_seconds(wall - offsets_[i].offset);
        out.jump = Instant::from_seconds(jump);
    }
    return out;
}

Instant Zone::start_of(Date day) const {
    const Reading midnight = read(day, 0);
    return midnight.meaning == WallTime::Meaning::skipped ? midnight.jump : midnight.first;
}

Instant Zone::end_of_changing(Date day) const {
    const Reading last = read(day, static_cast<std::int32_t>(seconds_per_day) - 1);
    return last.meaning == WallTime::Meaning::skipped ? last.jump - Elapsed{1} : last.last;
}

WallTime Zone::at(Date day, std::int32_t second_of_day) const {
    const Reading reading = read(day, second_of_day);
    if (reading.meaning == WallTime::Meaning::unique) return {reading.meaning, {reading.first}};
    return {reading.meaning, {reading.first, reading.last}};
}

Date Zone::date_of(const Moment& moment) const {
    if (const auto* day = std::get_if<Date>(&moment)) return *day;
    return date_of(std::get<Instant>(moment));
}

std::string Zone::text(const Moment& moment) const {
    if (const auto* day = std::get_if<Date>(&moment)) return day->text();
    return text(std::get<Instant>(moment));
}

std::string Zone::text(Instant instant) const {
    const std::int32_t offset = whole_minutes(local(instant).offset_seconds);
    const LocalTime time = local_at(instant.seconds_since_epoch(), offset);
    std::string out = time.date.text() + 'T';
    append_clock(out, time.second_of_day, Seconds::written);
    append_offset(out, offset);
    return out;
}

std::string Zone::readable(Instant instant) const {
    static constexpr std::array<std::string_view, 7> names = {"Mon ", "Tue ", "Wed ", "Thu ",
                                                              "Fri ", "Sat ", "Sun "};
    const std::int32_t offset = whole_minutes(local(instant).offset_seconds);
    const LocalTime time = local_at(instant.seconds_since_epoch(), offset);
    std::string out(names[static_cast<std::size_t>(time.date.weekday()) - 1]);
    out += time.date.text() + ' ';
    append_clock(out, time.second_of_day,
                 time.second_of_day % 60 == 0 ? Seconds::left_out : Seconds::written);
    out += ' ';
    append_offset(out, offset);
    return out;
}

}  // namespace rsc::calendar
