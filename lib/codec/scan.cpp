#include "codec/scan.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>

#include "base/letters.hpp"

namespace rsc::codec {
namespace {

std::string quoted_byte(char c) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x20 && byte < 0x7f) return std::string("'") + c + "'";
    static constexpr std::string_view hex = "0123456789abcdef";
    return std::string("byte 0x") + hex[byte >> 4U] + hex[byte & 15U];
}

/// Pointers to look for, those that lead to them among them, and where they led.
using Spots = std::map<std::string, std::optional<Spot>, std::less<>>;

/// A recursive-descent reader that only checks, or looks for spots.
class Scanner {
  public:
    explicit Scanner(std::string_view text, Spots* spots = nullptr)
        : text_(text), spots_(spots), on_the_way_(spots != nullptr) {}

    [[nodiscard]] std::optional<SyntaxFault> scan() {
        if (text_.starts_with("\xEF\xBB\xBF")) {
            fault("json.encoding", "the text without a byte order mark", "a byte order mark");
            return fault_;
        }
        root_ = skip_space(0);
        (void)value(0);
        if (!fault_) {
            at_ = skip_space(at_);
            if (at_ != text_.size()) fault("json.syntax", "the end of the text", here());
        }
        return fault_;
    }

    [[nodiscard]] std::size_t root() const { return root_; }

  private:
    [[nodiscard]] std::string here() const {
        return at_ >= text_.size() ? "the end of the text" : quoted_byte(text_[at_]);
    }
    bool fault(std::string_view code, std::string_view expected, std::string found) {
        if (!fault_) {
            fault_ = SyntaxFault{at_, std::string(code), std::string(expected), std::move(found)};
        }
        return false;
    }
    [[nodiscard]] std::size_t skip_space(std::size_t i) const {
        while (i < text_.size() &&
               (text_[i] == ' ' || text_[i] == '\n' || text_[i] == '\r' || text_[i] == '\t')) {
            ++i;
        }
        return i;
    }

    // Reads the value at hand as the step `key` of the path.
    bool member(std::string_view key, std::size_t key_at, std::size_t depth) {
        if (!on_the_way_) return value(depth);
        const std::size_t length = path_.size();
        path_ += '/';
        path_ += pointer_escape(key);
        const auto wanted = spots_->find(path_);
        on_the_way_ = wanted != spots_->end();  // what leads to a spot is wanted too
        if (on_the_way_) wanted->second = Spot{at_, key_at};
        const bool good = value(depth);
        on_the_way_ = true;
        path_.resize(length);
        return good;
    }

    bool value(std::size_t depth) {
        at_ = skip_space(at_);
        if (at_ >= text_.size()) return fault("json.syntax", "a value", here());
        if (spots_ != nullptr && !on_the_way_) return pass_by();
        switch (text_[at_]) {
            case '{': return object(depth + 1);
            case '[': return array(depth + 1);
            case '"': return string(nullptr);
            case 't': return literal("true");
            case 'f': return literal("false");
            case 'n': return literal("null");
            default: return number();
        }
    }

    // Passes a value in which no spot is: the text is JSON, so that only its end is of interest.
    bool pass_by() {
        std::size_t open = 0;
        for (; at_ < text_.size(); ++at_) {
            switch (text_[at_]) {
                case '"':
                    pass_text();
                    if (open == 0) return ++at_, true;
                    break;
                case '{':
                case '[': ++open; break;
                case '}':
                case ']':
                    if (open == 0) return true;
                    if (--open == 0) return ++at_, true;
                    break;
                case ',':
                case ' ':
                case '\n':
                case '\r':
                case '\t':
                    if (open == 0) return true;
                    break;
                default: break;
            }
        }
        return true;
    }

    // From the quote that begins a text to the one that ends it.
    void pass_text() {
        const auto is_escaped = [this](std::size_t quote) {
            std::size_t before = quote;
            while (text_[before - 1] == '\\')
                --before;
            return (quote - before) % 2 == 1;
        };
        do
            at_ = std::min(text_.find('"', at_ + 1), text_.size());
        while (at_ < text_.size() && is_escaped(at_));
    }

    bool object(std::size_t depth) {
        if (depth > max_depth) return fault("json.too-deep", "at most 64 levels", "a 65th level");
        ++at_;
        at_ = skip_space(at_);
        if (at_ < text_.size() && text_[at_] == '}') return ++at_, true;
        while (true) {
            at_ = skip_space(at_);
            if (at_ >= text_.size() || text_[at_] != '"') {
                return fault("json.syntax", "a member name in double quotes", here());
            }
            const std::size_t key_at = at_;
            std::string key;
            if (!string(&key)) return false;
            at_ = skip_space(at_);
            if (at_ >= text_.size() || text_[at_] != ':') {
                return fault("json.syntax", "':' after the member name", here());
            }
            ++at_;
            at_ = skip_space(at_);
            if (!member(key, key_at, depth)) return false;
            at_ = skip_space(at_);
            if (at_ < text_.size() && text_[at_] == ',') {
                ++at_;
                continue;
            }
            if (at_ < text_.size() && text_[at_] == '}') return ++at_, true;
            return fault("json.syntax", "',' or '}' after a member", here());
        }
    }

    bool array(std::size_t depth) {
        if (depth > max_depth) return fault("json.too-deep", "at most 64 levels", "a 65th level");
        ++at_;
        at_ = skip_space(at_);
        if (at_ < text_.size() && text_[at_] == ']') return ++at_, true;
        for (std::size_t index = 0;; ++index) {
            at_ = skip_space(at_);
            if (!member(std::to_string(index), at_, depth)) return false;
            at_ = skip_space(at_);
            if (at_ < text_.size() && text_[at_] == ',') {
                ++at_;
                continue;
            }
            if (at_ < text_.size() && text_[at_] == ']') return ++at_, true;
            return fault("json.syntax", "',' or ']' after an element", here());
        }
    }

    bool literal(std::string_view word) {
        if (text_.substr(at_, word.size()) != word) return fault("json.syntax", "a value", here());
        at_ += word.size();
        return true;
    }

    [[nodiscard]] std::size_t digits() {
        const std::size_t begin = at_;
        while (at_ < text_.size() && is_digit(text_[at_]))
            ++at_;
        return at_ - begin;
    }

    bool number() {
        const std::size_t begin = at_;
        if (text_[at_] == '-') ++at_;
        const std::size_t first = at_;
        const std::size_t whole = digits();
        if (whole == 0) return fault("json.syntax", "a value", here());
        if (whole > 1 && text_[first] == '0') {
            at_ = first;
            return fault("json.syntax", "a number without a leading zero", "'0'");
        }
        bool integer = true;
        if (at_ < text_.size() && text_[at_] == '.') {
            integer = false;
            ++at_;
            if (digits() == 0) return fault("json.syntax", "a digit after '.'", here());
        }
        if (at_ < text_.size() && (text_[at_] == 'e' || text_[at_] == 'E')) {
            integer = false;
            ++at_;
            if (at_ < text_.size() && (text_[at_] == '+' || text_[at_] == '-')) ++at_;
            if (digits() == 0) return fault("json.syntax", "a digit of the exponent", here());
        }
        if (spots_ != nullptr || fits(text_.substr(begin, at_ - begin), integer)) return true;
        std::string found(text_.substr(begin, std::min<std::size_t>(at_ - begin, 40)));
        at_ = begin;
        return fault("json.number", "an integer within ±9007199254740992", std::move(found));
    }

    // What is no integer only has to be a number that there is: the decoder refuses it anyway.
    [[nodiscard]] static bool fits(std::string_view number, bool integer) {
        const char* const end = number.data() + number.size();
        if (!integer) {
            double value = 0;
            return std::from_chars(number.data(), end, value).ec == std::errc{};
        }
        std::int64_t value = 0;
        constexpr std::int64_t limit = std::int64_t{1} << 53;
        const auto parsed = std::from_chars(number.data(), end, value);
        return parsed.ec == std::errc{} && value <= limit && value >= -limit;
    }

    [[nodiscard]] std::optional<unsigned> hex4() const {
        if (at_ + 4 > text_.size()) return std::nullopt;
        unsigned code = 0;
        const auto* begin = text_.data() + at_;
        const auto parsed = std::from_chars(begin, begin + 4, code, 16);
        if (parsed.ec != std::errc{} || parsed.ptr != begin + 4) return std::nullopt;
        return code;
    }

    static void append_utf8(std::string& out, unsigned code) {
        const auto put = [&out](unsigned byte) { out += static_cast<char>(byte); };
        if (code < 0x80) {
            put(code);
        } else if (code < 0x800) {
            put(0xC0U | (code >> 6U));
            put(0x80U | (code & 0x3FU));
        } else if (code < 0x10000) {
            put(0xE0U | (code >> 12U));
            put(0x80U | ((code >> 6U) & 0x3FU));
            put(0x80U | (code & 0x3FU));
        } else {
            put(0xF0U | (code >> 18U));
            put(0x80U | ((code >> 12U) & 0x3FU));
            put(0x80U | ((code >> 6U) & 0x3FU));
            put(0x80U | (code & 0x3FU));
        }
    }

    bool escape(std::string* out) {
        ++at_;  // the backslash
        if (at_ >= text_.size()) return fault("json.syntax", "an escape", here());
        static constexpr std::string_view from = "\"\\/bfnrt";
        static constexpr std::string_view to = "\"\\/\b\f\n\r\t";
        if (const auto i = from.find(text_[at_]); i != std::string_view::npos) {
            if (out != nullptr) *out += to[i];
            ++at_;
            return true;
        }
        if (text_[at_] != 'u') return fault("json.syntax", "an escape that JSON knows", here());
        ++at_;
        auto code = hex4();
        if (!code) return fault("json.syntax", "four hexadecimal digits", here());
        at_ += 4;
        if (*code >= 0xDC00 && *code < 0xE000) {
            return fault("json.encoding", "a surrogate pair", "a lone low surrogate");
        }
        if (*code >= 0xD800 && *code < 0xDC00) {
            if (text_.substr(at_, 2) != "\\u") {
                return fault("json.encoding", "a surrogate pair", "a lone high surrogate");
            }
            at_ += 2;
            const auto low = hex4();
            if (!low || *low < 0xDC00 || *low > 0xDFFF) {
                return fault("json.encoding", "a low surrogate", "something else");
            }
            at_ += 4;
            code = 0x10000 + ((*code - 0xD800) << 10U) + (*low - 0xDC00);
        }
        if (out != nullptr) append_utf8(*out, *code);
        return true;
    }

    // The length of the UTF-8 sequence at `at_`, 0 when it is malformed (RFC 3629).
    [[nodiscard]] std::size_t sequence() const {
        const auto byte = [this](std::size_t i) -> unsigned {
            return at_ + i < text_.size() ? static_cast<unsigned char>(text_[at_ + i]) : 0U;
        };
        const auto tail = [&byte](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
        const unsigned lead = byte(0);
        if (lead < 0x80) return 1;
        if (lead >= 0xC2 && lead <= 0xDF && tail(1)) return 2;
        if (lead >= 0xE0 && lead <= 0xEF && tail(1) && tail(2)) {
            if (lead == 0xE0 && byte(1) < 0xA0) return 0;
            if (lead == 0xED && byte(1) >= 0xA0) return 0;
            return 3;
        }
        if (lead >= 0xF0 && lead <= 0xF4 && tail(1) && tail(2) && tail(3)) {
            if (lead == 0xF0 && byte(1) < 0x90) return 0;
            if (lead == 0xF4 && byte(1) >= 0x90) return 0;
            return 4;
        }
        return 0;
    }

    [[nodiscard]] static bool is_plain(char c) {
        return c >= ' ' && c <= '~' && c != '"' && c != '\\';
    }

    bool string(std::string* out) {
        ++at_;  // the opening quote
        while (at_ < text_.size()) {
            const std::size_t begin = at_;
            while (at_ < text_.size() && is_plain(text_[at_]))
                ++at_;
            if (out != nullptr) out->append(text_.substr(begin, at_ - begin));
            if (at_ == text_.size()) break;
            const char c = text_[at_];
            if (c == '"') return ++at_, true;
            if (c == '\\') {
                if (!escape(out)) return false;
                continue;
            }
            if (static_cast<unsigned char>(c) < 0x20) {
                return fault("json.syntax", "control characters escaped", quoted_byte(c));
            }
            const std::size_t length = sequence();
            if (length == 0) return fault("json.encoding", "UTF-8", quoted_byte(c));
            if (out != nullptr) out->append(text_.substr(at_, length));
            at_ += length;
        }
        return fault("json.syntax", "'\"' at the end of the string", "the end of the text");
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::optional<SyntaxFault> fault_;
    Spots* spots_;
    bool on_the_way_;  ///< a spot may be in the value at hand
    std::string path_;
    std::size_t root_ = 0;
};

}  // namespace

Position position_of(std::string_view text, std::size_t offset) {
    offset = std::min(offset, text.size());
    const std::string_view before = text.substr(0, offset);
    const auto lines = std::count(before.begin(), before.end(), '\n');
    const auto last = before.rfind('\n');
    const std::size_t column = last == std::string_view::npos ? offset : offset - last - 1;
    return {static_cast<std::uint32_t>(lines) + 1, static_cast<std::uint32_t>(column) + 1};
}

Lines::Lines(std::string_view text) {
    for (std::size_t i = text.find('\n'); i != text.npos; i = text.find('\n', i + 1))
        starts_.push_back(i + 1);
}

Position Lines::at(std::size_t offset) const {
    const auto next = std::upper_bound(starts_.begin(), starts_.end(), offset);
    return {static_cast<std::uint32_t>(next - starts_.begin()),
            static_cast<std::uint32_t>(offset - *(next - 1)) + 1};
}

std::optional<SyntaxFault> first_fault(std::string_view text) {
    return Scanner(text).scan();
}

std::vector<Spot> spots_of(std::string_view text, std::span<const std::string> pointers) {
    // "/a/0/b", then "/a/0", then "/a": the longest that leads somewhere.
    const auto shorter = [](std::string_view pointer) {
        const auto slash = pointer.rfind('/');
        return pointer.substr(0, slash == std::string_view::npos ? 0 : slash);
    };
    Spots spots;
    for (std::string_view pointer : pointers) {
        while (!pointer.empty() && spots.try_emplace(std::string(pointer)).second) {
            pointer = shorter(pointer);
        }
    }
    Scanner scanner(text, &spots);
    (void)scanner.scan();
    std::vector<Spot> found;
    found.reserve(pointers.size());
    for (const std::string& pointer : pointers) {
        Spot spot{scanner.root(), scanner.root()};
        for (std::string_view at = pointer; !at.empty(); at = shorter(at)) {
            const auto& there = spots.find(at)->second;
            if (!there) continue;
            spot = at.size() == pointer.size() ? *there : Spot{there->value, there->value};
            break;
        }
        found.push_back(spot);
    }
    return found;
}

std::size_t offset_of(std::string_view text, std::string_view pointer) {
    const std::string wanted(pointer);
    return spots_of(text, {&wanted, 1}).front().value;
}

void locate(std::vector<Finding>& findings, std::string_view text) {
    std::vector<std::string> pointers;
    pointers.reserve(findings.size());
    for (const Finding& finding : findings)
        pointers.push_back(finding.place.pointer);
    const std::vector<Spot> spots = spots_of(text, pointers);
    const Lines lines(text);
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const Position at = lines.at(spots[i].value);
        findings[i].place.line = at.line;
        findings[i].place.column = at.column;
    }
}

std::string pointer_escape(std::string_view key) {
    std::string out;
    out.reserve(key.size());
    for (const char c : key) {
        if (c == '~') {
            out += "~0";
        } else if (c == '/') {
            out += "~1";
        } else {
            out += c;
        }
    }
    return out;
}

}  // namespace rsc::codec
