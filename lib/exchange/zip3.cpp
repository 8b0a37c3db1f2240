#include "exchange/zip3.hpp"

#include <algorithm>
#include <array>

#include "base/letters.hpp"

namespace rsc::exchange {
namespace {

// Of 20,000 people or fewer by the Census of 2000: the list in the guidance of the Department of
// Health and Human Services on de-identification. A newer census may move an area in or out.
constexpr std::array<std::string_view, 17> small_areas = {"036", "059", "063", "102", "203", "556",
                                                          "692", "790", "821", "823", "830", "831",
                                                          "878", "879", "884", "890", "893"};

// What stands before a ZIP code: the postal codes of states and territories.
constexpr std::array<std::string_view, 56> states = {
    "al", "ak", "az", "ar", "ca", "co", "ct", "de", "dc", "fl", "ga", "hi", "id", "il",
    "in", "ia", "ks", "ky", "la", "me", "md", "ma", "mi", "mn", "ms", "mo", "mt", "ne",
    "nv", "nh", "nj", "nm", "ny", "nc", "nd", "oh", "ok", "or", "pa", "ri", "sc", "sd",
    "tn", "tx", "ut", "vt", "va", "wa", "wv", "wi", "wy", "pr", "gu", "vi", "as", "mp"};

constexpr std::array<std::string_view, 4> countries = {"usa", "us", "united states", "america"};

bool is_capital(char c) {
    return c >= 'A' && c <= 'Z';
}
bool is_letter(char c) {
    return c >= 'a' && c <= 'z';
}

std::string lower_case(std::string_view text) {
    std::string lower(text);
    for (char& c : lower) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return lower;
}

void drop_trailing_marks(std::string_view& text) {
    constexpr std::string_view marks = " \t\r\n.,;";
    const std::size_t last = text.find_last_not_of(marks);
    text = last == std::string_view::npos ? std::string_view{} : text.substr(0, last + 1);
}

// Whether the text ends with the word, and not within one.
bool ends_with_word(std::string_view text, std::string_view word) {
    if (!text.ends_with(word)) return false;
    const std::string_view before = text.substr(0, text.size() - word.size());
    return before.empty() || !(is_letter(before.back()) || is_digit(before.back()));
}

void drop_country(std::string_view& text) {
    for (const std::string_view country : countries) {
        if (!ends_with_word(text, country)) continue;
        text.remove_suffix(country.size());
        drop_trailing_marks(text);
        return;
    }
}

std::size_t trailing_digits(std::string_view text) {
    std::size_t count = 0;
    while (count < text.size() && is_digit(text[text.size() - 1 - count]))
        ++count;
    return count;
}

void drop_plus_four(std::string_view& text) {
    constexpr std::size_t with_hyphen = 5;
    if (trailing_digits(text) != with_hyphen - 1 || text.size() < with_hyphen) return;
    if (text[text.size() - with_hyphen] == '-') text.remove_suffix(with_hyphen);
}

// `text` is the beginning of the address in small letters. A state is written in capitals: "in" is
// a word.
bool stands_before_zip(std::string_view text, std::string_view address) {
    if (text.empty() || (text.back() != ' ' && text.back() != ',' && text.back() != '\n')) {
        return false;
    }
    drop_trailing_marks(text);
    if (text.size() < 2) return false;
    const std::string_view written = address.substr(text.size() - 2, 2);
    return is_capital(written[0]) && is_capital(written[1]) &&
           std::any_of(states.begin(), states.end(),
                       [&](std::string_view state) { return ends_with_word(text, state); });
}

}  // namespace

std::string zip3_of(std::string_view address) {
    const std::string lower = lower_case(address);
    std::string_view text = lower;
    drop_trailing_marks(text);
    drop_country(text);
    drop_plus_four(text);
    constexpr std::size_t digits = 5;
    if (trailing_digits(text) != digits) return {};
    const std::string_view zip = text.substr(text.size() - digits);
    if (!stands_before_zip(text.substr(0, text.size() - digits), address)) return {};
    const std::string_view area = zip.substr(0, 3);
    const bool small = std::find(small_areas.begin(), small_areas.end(), area) != small_areas.end();
    return small ? "000" : std::string(area);
}

}  // namespace rsc::exchange
