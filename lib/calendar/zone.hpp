#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "calendar/instant.hpp"
#include "calendar/tzif.hpp"

namespace rsc::calendar {

struct LocalTime {
    Date date;
    std::int32_t second_of_day = 0;
    std::int32_t offset_seconds = 0;  ///< east of UTC
};

/// What a wall-clock time means: one instant; two (the hour that autumn repeats); or none (the hour
/// that spring skips), when `candidates` are the instants that lie as far before and after the gap
/// as the time lies inside it: for 02:30 in Chicago, 01:30 and 03:30.
struct WallTime {
    enum class Meaning : std::uint8_t { unique, repeated, skipped };
    Meaning meaning = Meaning::unique;
    std::vector<Instant> candidates;  ///< one when unique, else two, the earlier first
};

/// A time zone of the IANA database, its offsets for 1900 to 2199 read once. A value: copies are
/// independent, all members are pure and safe to call from several threads.
class Zone {
  public:
    /// UTC.
    Zone() = default;
    /// Opens one file of the system's database. Fails with `zone.unknown` when it has no such zone,
    /// or none that can be read.
    [[nodiscard]] static Result<Zone> load(std::string_view name);

    [[nodiscard]] const std::string& name() const { return name_; }
    [[nodiscard]] LocalTime local(Instant instant) const {
        const std::int64_t seconds = instant.seconds_since_epoch();
        const std::int32_t steady = steady_offset(seconds);
        return local_at(seconds, steady != changing ? steady : offset_at(seconds));
    }
    [[nodiscard]] Date date_of(Instant instant) const { return local(instant).date; }
    [[nodiscard]] Date date_of(const Moment& moment) const;
    /// The first and the last second that bear a local date; a day has 23, 24 or 25 hours. A date
    /// that the zone left out altogether (Samoa, 2011-12-30) ends a second before it starts.
    [[nodiscard]] Instant start_of(Date day) const;
    [[nodiscard]] Instant end_of(Date day) const {
        const std::int64_t midnight = midnight_of(day);
        const std::int32_t offset = steady_offset(midnight);
        if (offset == changing) return end_of_changing(day);
        return Instant::from_seconds(midnight + seconds_per_day - 1 - offset);
    }
    /// Both: the first and the last instant of the day, where it has any; never the later first.
    [[nodiscard]] std::pair<Instant, Instant> bounds_of(Date day) const {
        const std::int64_t midnight = midnight_of(day);
        const std::int32_t offset = steady_offset(midnight);
        if (offset == changing) return std::minmax({start_of(day), end_of_changing(day)});
        const Instant first = Instant::from_seconds(midnight - offset);
        return {first, first + Elapsed{seconds_per_day - 1}};
    }
    [[nodiscard]] WallTime at(Date day, std::int32_t second_of_day) const;
    /// `2026-03-02T10:00:00-06:00`, which `Instant::parse` reads back. (Before 1972 some offsets
    /// had seconds; there the text uses the nearest whole minute.)
    [[nodiscard]] std::string text(Instant instant) const;
    [[nodiscard]] std::string text(const Moment& moment) const;
    /// For people: `Mon 2026-03-02 10:00 -06:00`; seconds only when they are not 0.
    [[nodiscard]] std::string readable(Instant instant) const;

  private:
    /// What a wall-clock time means, without the allocation of WallTime. `jump` is the instant
    /// after the gap, when skipped.
    struct Reading {
        WallTime::Meaning meaning = WallTime::Meaning::unique;
        Instant first;
        Instant last;
        Instant jump;
    };
    [[nodiscard]] Reading read(Date day, std::int32_t second_of_day) const;
    static constexpr std::int32_t changing = std::numeric_limits<std::int32_t>::min();
    static constexpr unsigned stretch_bits = 19;  ///< some six days

    [[nodiscard]] static std::int64_t midnight_of(Date day) {
        return std::int64_t{day.days_since_epoch()} * seconds_per_day;
    }
    [[nodiscard]] static LocalTime local_at(std::int64_t seconds, std::int32_t offset) {
        const std::int64_t local = seconds + offset;
        std::int64_t day = local / seconds_per_day;
        std::int64_t second = local % seconds_per_day;
        if (second < 0) {
            --day;
            second += seconds_per_day;
        }
        return {Date::from_days(static_cast<std::int32_t>(day)), static_cast<std::int32_t>(second),
                offset};
    }
    /// The offset that holds for days to either side of an instant or a wall-clock time, where one
    /// does: what any time of that day then means is plain.
    [[nodiscard]] std::int32_t steady_offset(std::int64_t seconds) const {
        const std::uint64_t stretch = static_cast<std::uint64_t>(seconds) >> stretch_bits;
        return stretch < steady_.size() ? steady_[stretch] : changing;
    }
    [[nodiscard]] std::int32_t offset_at(std::int64_t seconds) const {
        return offsets_[index_at(seconds)].offset;
    }
    /// Of the offset in force at an instant.
    [[nodiscard]] std::size_t index_at(std::int64_t seconds) const;
    [[nodiscard]] std::uint32_t searched_index(std::int64_t seconds) const;
    /// Whether another offset has begun since.
    [[nodiscard]] bool is_over(std::size_t index, std::int64_t seconds) const {
        return index + 1 < offsets_.size() && offsets_[index + 1].begin <= seconds;
    }
    [[nodiscard]] Instant end_of_changing(Date day) const;
    void index_years();

    std::string name_ = "UTC";
    // Ascending; the first begins at the least int64.
    std::vector<OffsetChange> offsets_ = {{std::numeric_limits<std::int64_t>::min(), 0}};
    /// The offset of each stretch of the years that records are about, where none begins or ends in
    /// it or near it.
    std::vector<std::int32_t> steady_;
    /// Which offset is in force where each of them begins. Of other years one searches.
    std::vector<std::uint32_t> at_begin_;
};

}  // namespace rsc::calendar
