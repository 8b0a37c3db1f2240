#pragma once

#include <string_view>

#include "base/eight.hpp"

namespace rsc::codec {

/// Steps over a JSON text, eight characters at a time where it can; for what reads whole records in
/// one walk. It tells no fault: once it gave up nothing fits any more. A zero byte, which JSON
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
    void skip_to_next() {
        if (*at_ == '\n') {
            const std::uint64_t others = eight_at(at_ + 1) ^ every(' ');
            at_ += others == 0 ? 9 : 1 + first_of(others);
        }
        skip_space();
    }
    void skip_some_space();
    /// Before a value: behind the name of a member stand a colon and, most often, one space.
    void skip_colon() {
        skip_space();
        expect(':');
        if (*at_ == ' ') ++at_;
        skip_space();
    }
    /// A mark at the first of eight characters that ends a text or its plain part: a quote, a
    /// backslash, a control character.
    [[nodiscard]] static std::uint64_t ends_of_plain(std::uint64_t eight) {
        // As in `below`, three times at once: to differ in seven bits changes no eighth.
        const std::uint64_t borrowed = ((eight ^ every('"')) - every(1)) |
                                       ((eight ^ every('\\')) - every(1)) | (eight - every(' '));
        return borrowed & ~eight & every(128);
    }
    /// To such a one.
    void skip_plain() {
        const char* at = at_;
        std::uint64_t ends = 0;
        while ((ends = ends_of_plain(eight_at(at))) == 0)
            at += 8;
        at_ = at + first_of(ends);
    }

    /// Bytes of no text: what it stands before once it gave up.
    static constexpr char nothing[64] = {};
    const char* at_ = nothing;
};

}  // namespace rsc::codec
