#include "calendar/tzif.hpp"

#include <algorithm>
#include <cstddef>
#include <limits>

#include "base/letters.hpp"
#include "calendar/date.hpp"
#include "calendar/instant.hpp"

namespace rsc::calendar {
namespace {

using Changes = std::vector<OffsetChange>;

constexpr int first_year = 1900;
constexpr int last_year = 2199;
constexpr std::int32_t largest_written_offset = 26 * 3'600;  // RFC 9636, 3.2: -89999 to 93599

std::int64_t midnight(int year, unsigned month, unsigned day) {
    return std::int64_t{Date::of(year, month, day).days_since_epoch()} * seconds_per_day;
}

// ---- the rule in the footer: POSIX TZ, e.g. "CST6CDT,M3.2.0,M11.1.0" or "<+0330>-3:30" ----

/// When a rule switches, in local seconds of the offset that is left.
struct Switch {
    enum class Form { julian, day_of_year, nth_weekday };
    Form form = Form::nth_weekday;
    int month = 0;
    int week = 0;  // 5 is the last
    int day = 0;   // of the year, or of the week with Sunday 0
    std::int32_t time = 2 * 3'600;

    [[nodiscard]] std::int64_t in(int year) const;
};

struct Footer {
    std::int32_t standard = 0;
    std::int32_t summer = 0;
    bool has_summer = false;
    Switch to_summer;
    Switch to_standard;
};

std::int64_t Switch::in(int year) const {
    const Date new_year = Date::of(year, 1, 1);
    Date date = new_year;
    if (form == Form::julian) {  // 1 to 365; 29 February is never counted
        const bool leap = (Date::of(year, 3, 1) - new_year).count == 60;
        date = new_year + CalendarDays{day - 1 + (leap && day >= 60 ? 1 : 0)};
    } else if (form == Form::day_of_year) {
        date = new_year + CalendarDays{day};
    } else {
        const Date first = Date::of(year, static_cast<unsigned>(month), 1);
        const int ahead = (day - static_cast<int>(first.weekday()) + 7) % 7;
        date = first + CalendarDays{ahead + 7 * (week - 1)};
        if (date > first.last_of_month()) date = date - CalendarDays{7};
    }
    return std::int64_t{date.days_since_epoch()} * seconds_per_day + time;
}

/// Reads a footer from the left. Every member returns whether (or what) it could read.
class FooterReader {
  public:
    explicit FooterReader(std::string_view text) : rest_(text) {}

    std::optional<Footer> footer() {
        Footer out;
        const auto standard = name() ? time() : std::nullopt;
        if (!standard) return std::nullopt;
        out.standard = -*standard;  // POSIX counts west of Greenwich
        if (rest_.empty()) return out;

        out.has_summer = true;
        out.summer = out.standard + 3'600;
        if (!name()) return std::nullopt;
        if (!rest_.empty() && rest_[0] != ',') {
            const auto summer = time();
            if (!summer) return std::nullopt;
            out.summer = -*summer;
        }
        const auto to_summer = change();
        const auto to_standard = change();
        if (!to_summer || !to_standard || !rest_.empty()) return std::nullopt;
        out.to_summer = *to_summer;
        out.to_standard = *to_standard;
        return out;
    }

  private:
    bool accept(char c) {
        if (rest_.empty() || rest_[0] != c) return false;
        rest_.remove_prefix(1);
        return true;
    }

    std::optional<int> number(int least, int most) {
        std::size_t n = 0;
        int value = 0;
        while (n < rest_.size() && n < 3 && is_digit(rest_[n])) {
            value = value * 10 + (rest_[n++] - '0');
        }
        if (n == 0 || value < least || value > most) return std::nullopt;
        rest_.remove_prefix(n);
        return value;
    }

    bool name() {
        const bool bracketed = accept('<');
        std::size_t n = 0;
        while (n < rest_.size() && is_name(rest_[n], bracketed))
            ++n;
        rest_.remove_prefix(n);
        return n >= 3 && (!bracketed || accept('>'));
    }

    static bool is_name(char c, bool bracketed) {
        if ((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')) return true;
        return bracketed && (is_digit(c) || c == '+' || c == '-');
    }

    /// [+-]h[h[h]][:mm[:ss]] in seconds.
    std::optional<std::int32_t> time() {
        const bool negative = accept('-');
        if (!negative) accept('+');
        const auto hours = number(0, 167);
        if (!hours) return std::nullopt;
        std::int32_t seconds = *hours * 3'600;
        for (const int unit : {60, 1}) {
            if (!accept(':')) break;
            const auto part = number(0, 59);
            if (!part) return std::nullopt;
            seconds += *part * unit;
        }
        return negative ? -seconds : seconds;
    }

    std::optional<Switch> change() {
        if (!accept(',')) return std::nullopt;
        Switch out;
        bool read = false;
        if (accept('M')) {
            read = take(out.month, 1, 12) && accept('.') && take(out.week, 1, 5) && accept('.') &&
                   take(out.day, 0, 6);
        } else if (accept('J')) {
            out.form = Switch::Form::julian;
            read = take(out.day, 1, 365);
        } else {
            out.form = Switch::Form::day_of_year;
            read = take(out.day, 0, 365);
        }
        if (!read) return std::nullopt;
        if (accept('/')) {
            const auto at = time();
            if (!at) return std::nullopt;
            out.time = *at;
        }
        return out;
    }

    bool take(int& into, int least, int most) {
        const auto value = number(least, most);
        if (value) into = *value;
        return value.has_value();
    }

    std::string_view rest_;
};

// ---- the binary part ----

/// Big-endian two's complement; the caller has checked that the bytes are there.
std::int64_t big_endian(std::string_view bytes, std::size_t at, std::size_t width) {
    const bool negative = (static_cast<unsigned char>(bytes[at]) & 0x80U) != 0;
    std::uint64_t value = negative ? ~std::uint64_t{0} : 0;
    for (std::size_t i = 0; i < width; ++i) {
        value = (value << 8U) | static_cast<unsigned char>(bytes[at + i]);
    }
    return static_cast<std::int64_t>(value);
}

constexpr std::size_t header_size = 44;

struct Header {
    std::size_t is_ut = 0;
    std::size_t is_standard = 0;
    std::size_t leap_seconds = 0;
    std::size_t times = 0;
    std::size_t types = 0;
    std::size_t characters = 0;

    [[nodiscard]] std::size_t body_size(std::size_t time_width) const {
        return times * (time_width + 1) + types * 6 + characters + leap_seconds * (time_width + 4) +
               is_standard + is_ut;
    }
};

std::optional<Header> read_header(std::string_view bytes) {
    if (bytes.size() < header_size || !bytes.starts_with("TZif") || bytes[4] < '2') {
        return std::nullopt;
    }
    const auto count = [&](std::size_t n) {
        // Unsigned in the file; the mask keeps what the sign would spread.
        return static_cast<std::size_t>(big_endian(bytes, 20 + 4 * n, 4) & 0xFFFF'FFFF);
    };
    return Header{count(0), count(1), count(2), count(3), count(4), count(5)};
}

/// Adds a change after the last one, keeping the promises of read_tzif about neighbours.
void append(Changes& changes, OffsetChange next) {
    if (!changes.empty() && changes.back().begin == next.begin) changes.pop_back();
    if (changes.empty() || changes.back().offset != next.offset) changes.push_back(next);
}

/// What the file lists: the first type before the first transition, then each transition.
std::optional<Changes> listed_changes(const Header& header, std::string_view body) {
    const std::size_t indices_at = header.times * 8;
    const std::size_t types_at = indices_at + header.times;
    const auto offset_of = [&](std::size_t type) -> std::optional<std::int32_t> {
        if (type >= header.types) return std::nullopt;
        const auto offset = static_cast<std::int32_t>(big_endian(body, types_at + type * 6, 4));
        if (offset > largest_written_offset || offset < -largest_written_offset)
            return std::nullopt;
        return offset;
    };

    const auto before = offset_of(0);
    if (!before) return std::nullopt;
    Changes changes{{std::numeric_limits<std::int64_t>::min(), *before}};
    std::int64_t previous = changes.front().begin;
    for (std::size_t i = 0; i < header.times; ++i) {
        const std::int64_t begin = big_endian(body, i * 8, 8);
        const auto offset = offset_of(static_cast<unsigned char>(body[indices_at + i]));
        if (!offset || begin <= previous) return std::nullopt;
        previous = begin;
        append(changes, {begin, *offset});
    }
    return changes;
}

/// What the rule goes on with after `last`, through `last_year`.
void append_rule(Changes& changes, const Footer& footer, std::int64_t last) {
    Changes more;
    for (int year = first_year - 1; year <= last_year + 1; ++year) {
        more.push_back({footer.to_summer.in(year)-footer.standard, footer.summer});
        more.push_back({footer.to_standard.in(year)-footer.summer, footer.standard});
    }
    // Stable: in a zone of everlasting summer a year's end and the next one's beginning coincide.
    std::ranges::stable_sort(more, {}, &OffsetChange::begin);
    for (const OffsetChange& change : more) {
        if (change.begin > last) append(changes, change);
    }
}

/// Keeps 1900 to 2199, and a day to either side because the bounds are UTC's.
Changes clipped(const Changes& changes) {
    const std::int64_t from = midnight(first_year, 1, 1) - seconds_per_day;
    const std::int64_t to = midnight(last_year + 1, 1, 1) + seconds_per_day;
    Changes out;
    for (const OffsetChange& change : changes) {
        if (change.begin > to) break;
        if (change.begin <= from) out.clear();
        out.push_back(change);
    }
    out.front().begin = std::numeric_limits<std::int64_t>::min();
    return out;
}

}  // namespace

std::optional<Changes> read_tzif(std::string_view bytes) {
    // The first block repeats the second one in 32 bits for old readers.
    const auto old = read_header(bytes);
    if (!old || old->body_size(4) > bytes.size() - header_size) return std::nullopt;
    bytes.remove_prefix(header_size + old->body_size(4));

    const auto header = read_header(bytes);
    if (!header || header->leap_seconds != 0) return std::nullopt;
    bytes.remove_prefix(header_size);
    const std::size_t size = header->body_size(8);
    if (size > bytes.size()) return std::nullopt;

    auto changes = listed_changes(*header, bytes.substr(0, size));
    if (!changes) return std::nullopt;
    const std::string_view tail = bytes.substr(size);
    if (tail.size() < 2 || tail.front() != '\n' || tail.find('\n', 1) != tail.size() - 1) {
        return std::nullopt;
    }
    if (tail.size() > 2) {  // an empty footer: nothing is known to follow the last transition
        const auto footer = FooterReader(tail.substr(1, tail.size() - 2)).footer();
        if (!footer) return std::nullopt;
        const std::int64_t last = header->times == 0
                                      ? std::numeric_limits<std::int64_t>::min()
                                      : big_endian(bytes, (header->times - 1) * 8, 8);
        if (footer->has_summer) append_rule(*changes, *footer, last);
    }
    return clipped(*changes);
}

}  // namespace rsc::calendar
