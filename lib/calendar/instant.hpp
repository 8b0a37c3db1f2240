#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "calendar/date.hpp"

namespace rsc::calendar {

/// Of a clock without changes of summer time, and without leap seconds, as POSIX counts.
inline constexpr std::int64_t seconds_per_day = 86'400;

/// A point on the world's clock, to the second. It has no zone; a Zone tells its local time.
class Instant {
  public:
    constexpr Instant() = default;
    [[nodiscard]] static constexpr Instant from_seconds(std::int64_t since_epoch) {
        Instant i;
        i.seconds_ = since_epoch;
        return i;
    }
    /// `YYYY-MM-DDTHH:MM[:SS](Z|±HH:MM)`: the offset is required, seconds may be left out; no
    /// fraction, no 24:00, no leap second, offsets up to 14:00, years 1900 to 2199, nothing before
    /// or after. Fails with `instant.malformed`, or `date.impossible` for a day that does not
    /// exist.
    [[nodiscard]] static Result<Instant> parse(std::string_view text);
    /// The same, without a reason where it is none.
    [[nodiscard]] static std::optional<Instant> read(std::string_view text);

    [[nodiscard]] constexpr std::int64_t seconds_since_epoch() const { return seconds_; }

    friend constexpr auto operator<=>(const Instant&, const Instant&) = default;
    friend constexpr Instant operator+(Instant i, Elapsed e) {
        return from_seconds(i.seconds_ + e.seconds);
    }
    friend constexpr Instant operator-(Instant i, Elapsed e) {
        return from_seconds(i.seconds_ - e.seconds);
    }
    friend constexpr Elapsed operator-(Instant a, Instant b) { return {a.seconds_ - b.seconds_}; }

  private:
    std::int64_t seconds_ = 0;
};

/// When something happened, as precisely as it was written down: an instant, or a day only.
using Moment = std::variant<Instant, Date>;

/// Up to ten characters are a date, more are an instant; the error's hint names both forms.
[[nodiscard]] Result<Moment> parse_moment(std::string_view text);
[[nodiscard]] std::optional<Moment> read_moment(std::string_view text);

}  // namespace rsc::calendar
