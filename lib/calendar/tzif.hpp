#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace rsc::calendar {

/// From `begin` (seconds since the epoch) on, local time is `offset` seconds east of UTC.
struct OffsetChange {
    std::int64_t begin = 0;
    std::int32_t offset = 0;
    friend bool operator==(const OffsetChange&, const OffsetChange&) = default;
};

/// The offsets that a compiled zone file (TZif, RFC 9636) gives for the years 1900 to 2199:
/// ascending, neighbours differ, the first begins at the least int64. Where the listed transitions
/// end, the rule in the file's footer is written out.
///
/// Nothing when `bytes` is no such file of version 2 or later, is cut off or contradicts itself, or
/// counts leap seconds (the "right" zones: their seconds are not ours).
///
/// Why not date-tz: it lists the whole database before it opens one zone, ends the program on a
/// damaged file, and ignores the footer, so that summer time stops after 2037.
[[nodiscard]] std::optional<std::vector<OffsetChange>> read_tzif(std::string_view bytes);

}  // namespace rsc::calendar
