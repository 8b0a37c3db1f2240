#pragma once

#include <string_view>

#include "base/sixteen.hpp"

namespace rsc::codec {

/// Steps over a JSON text, sixteen characters at a time where it can; for what reads whole records
/// in one walk. It tells no fault: once it gave up nothing fits any more. A zero byte, which JSON
/// nowhere allows, and at least 63 bytes more that may be read follow the text.
class Walk {
  protected:
    /// False where the text is not followed by a zero byte, or is not UTF-8.
    [[nodiscard]] bool begin(std::string_view text);

    void give_up() { at_ = nothing; }
    [[nodiscard]] bool gave_up() const { return at_ == nothing; }
    [[nodiscard]] bool take(char c) {
        if (*at_ != c) return false;
        ++at_;
        return true;
    }
    void expect(char c) {
        if (!take(c)) give_up();
    }
    [[nodiscard]] bool is_at_space() const { return static_cast<unsigned char>(*at_) <= ' '; }
    void skip_space() {
        if (is_at_space()) skip_some_space();
    }
    /// Between values: most often a line feed and the spaces of the next line.
    [[gnu::always_inline]] void skip_to_next() {
        if (*at_ == '\n') at_ += 1 + first_of(!is_each(sixteen_at(at_ + 1), ' '));
        skip_space();
    }
    void skip_some_space();
    /// Before a value: behind the name of a member stand a colon and, most often, one space.
    void skip_colon() {
        if (*at_ != ':') {
            skip_space();
            if (*at_ != ':') return give_up();
        }
        ++at_;
        if (*at_ == ' ') ++at_;
        skip_space();
    }
    /// Behind a value: whether a comma and another one follow, which it then stands at. Otherwise
    /// it stands at what ends them.
    [[nodiscard]] bool goes_on();
    /// A mark at each of sixteen characters that ends a text or its plain part: a quote, a
    /// backslash, a control character.
    [[nodiscard, gnu::always_inline]] static Sixteen::mask_type ends_of_plain(
        const Sixteen& sixteen) {
        return is_each(sixteen, '"') || is_each(sixteen, '\\') ||
               sixteen < static_cast<unsigned char>(' ');
    }
    /// To the first such.
    void skip_plain() {
        auto ends = ends_of_plain(sixteen_at(at_));
        while (none_of(ends)) {
            at_ += Sixteen::size();
            ends = ends_of_plain(sixteen_at(at_));
        }
        at_ += find_first_set(ends);
    }

    /// Bytes of no text: what it stands before once it gave up.
    static constexpr char nothing[64] = {};
    const char* at_ = nothing;
};

}  // namespace rsc::codec
