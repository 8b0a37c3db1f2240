#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/eight.hpp"
#include "calendar/date.hpp"

// What the strict parsers of this layer share. Nothing outside lib/calendar includes it.
namespace rsc::calendar::scan {

inline constexpr std::string_view date_form = "YYYY-MM-DD, for example 2026-03-02";
inline constexpr std::string_view instant_form =
    "YYYY-MM-DDTHH:MM[:SS] with Z or an offset such as -06:00, for example 2026-03-02T10:00-06:00";

/// The number that exactly `width` ASCII digits at `at` spell, or -1. Any `at` is allowed.
[[nodiscard]] constexpr int digits(std::string_view text, std::size_t at, std::size_t width) {
    if (at > text.size() || width > text.size() - at) return -1;
    int value = 0;
    for (std::size_t i = at; i < at + width; ++i) {
        if (text[i] < '0' || text[i] > '9') return -1;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

/// The number that two ASCII digits spell, or one above 99.
[[nodiscard]] constexpr unsigned pair(const char* at) {
    const unsigned tens = static_cast<unsigned char>(at[0]) - unsigned{'0'};
    const unsigned ones = static_cast<unsigned char>(at[1]) - unsigned{'0'};
    return tens > 9 || ones > 9 ? 10'000 : tens * 10 + ones;
}

/// How eight characters are to be: a digit for every 0, and the rest as it stands.
struct Form {
    std::uint64_t characters = 0;
    std::uint64_t fixed = 0;  ///< all bits of what is no digit

    consteval Form(const char (&form)[9]) : characters(eight_at(form)) {
        for (unsigned i = 0; i < 8; ++i)
            fixed |= form[i] == '0' ? 0 : std::uint64_t{0xFF} << (8 * i);
    }
};

/// Eight characters read together: one by one, the digits of instants would be most of what
/// decoding a record costs.
class Eight {
  public:
    Eight(const char* at, const Form& form) {
        // A digit less '0' is 0 to 9, and alone stays below 128 when 118 is added.
        const std::uint64_t digits = eight_at(at) ^ form.characters;
        const std::uint64_t high = (digits + every(128 - 10)) | digits;
        wrong_ = (digits & form.fixed) | (high & every(128));
        pairs_ = digits * 10 + (digits >> 8U);
    }
    /// Not 0 where the characters are not of the form.
    [[nodiscard]] std::uint64_t wrong() const { return wrong_; }
    /// The number that the digits at `index` and after it spell, where they are of the form.
    [[nodiscard]] unsigned pair(unsigned index) const {
        return static_cast<unsigned>(pairs_ >> (8 * index)) & 0xFFU;
    }

  private:
    std::uint64_t wrong_;
    std::uint64_t pairs_;
};

/// The first eight of the ten characters of a date.
inline constexpr Form front_of_date("0000-00-");

/// The day that ten well-formed characters at the front of `text` name, whether it exists or not.
struct WrittenDate {
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
};
[[nodiscard]] std::optional<WrittenDate> written_date(std::string_view text);

/// Whether the day exists and its year is within 1900 to 2199.
[[nodiscard]] bool exists(const WrittenDate& written);

/// The day that ten characters name, where it exists: what almost every text is. Otherwise nothing,
/// and the reasons are to be looked for.
[[nodiscard]] std::optional<Date> existing_day(const char* ten);
/// The same of a date whose characters were looked at.
[[nodiscard]] std::optional<Date> existing_day(unsigned year, unsigned month, unsigned day);

/// `date.impossible`, naming `found`.
[[nodiscard]] tl::unexpected<Error> impossible(const WrittenDate& written, std::string_view found,
                                               std::string hint);

/// `text` in single quotes, fit for a message: cut off when long, `?` for whatever is not printable
/// ASCII.
[[nodiscard]] std::string quoted(std::string_view text);

/// Two decimal digits; `value` is below 100.
inline void append_two(std::string& out, int value) {
    out += static_cast<char>('0' + value / 10);
    out += static_cast<char>('0' + value % 10);
}

}  // namespace rsc::calendar::scan
