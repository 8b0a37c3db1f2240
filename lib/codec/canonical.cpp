#include "codec/canonical.hpp"

#include "codec/canonical_dom.hpp"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <vector>

namespace rsc::codec {
namespace {

/// How many characters at the front of a text stand for themselves; eight are looked at together.
std::size_t plain_front(std::string_view text) {
    constexpr std::uint64_t every = 0x0101'0101'0101'0101ULL;
    constexpr std::uint64_t high = every * 0x80;
    // The highest bit of a byte below `limit`, and perhaps of one after it. What is not ASCII has
    // that bit itself, and is none of those looked for.
    const auto below = [](std::uint64_t bytes, std::uint64_t limit) {
        return (bytes - every * limit) & ~bytes & high;
    };
    const auto is_plain = [&](const char* eight) {
        std::uint64_t bytes = 0;
        std::memcpy(&bytes, eight, sizeof bytes);
        return (below(bytes, 0x20) | below(bytes ^ every * '"', 1) |
                below(bytes ^ every * '\\', 1)) == 0;
    };
    std::size_t at = 0;
    while (text.size() - at >= 8 && is_plain(text.data() + at))
        at += 8;
    if (text.size() >= 8 && text.size() - at < 8 && is_plain(text.data() + text.size() - 8)) {
        return text.size();
    }
    const auto stays = [](char c) {
        return c != '"' && c != '\\' && static_cast<unsigned char>(c) >= 0x20;
    };
    while (at < text.size() && stays(text[at]))
        ++at;
    return at;
}

/// The first eight letters as a number: the order of such numbers is that of the letters.
std::uint64_t front_of(std::string_view name) {
    std::uint64_t front = 0;
    for (const char c : name.substr(0, sizeof front))
        front = front << 8U | static_cast<unsigned char>(c);
    const std::size_t lacking = name.size() < sizeof front ? sizeof front - name.size() : 0;
    return lacking == sizeof front ? 0 : front << (8 * lacking);
}

/// The canonical form of a document as it is put together, at the end of `out`.
class Writer {
  public:
    explicit Writer(std::string& out) : out_(out), size_(out.size()) {}
    ~Writer() { out_.resize(size_); }
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;

    void value(dom::element element, std::string_view without);

  private:
    struct Member {
        std::uint64_t front;
        std::string_view name;
        dom::element value;

        friend bool operator<(const Member& a, const Member& b) {
            return a.front != b.front ? a.front < b.front : a.name < b.name;
        }
    };
    void object(dom::object object, std::string_view without);
    void array(dom::array array);
    void text(std::string_view text);
    void escaped(std::string_view text);

    void put(char c) { *room(1) = c; }
    void put(std::string_view characters) {
        characters.copy(room(characters.size()), characters.size());
    }
    /// Where so many more characters go: the text is longer than what stands in it, so that most
    /// of them need no more than the check.
    [[nodiscard]] char* room(std::size_t more) {
        const std::size_t at = size_;
        size_ += more;
        if (size_ > out_.size()) out_.resize(2 * size_ + 1024);
        return out_.data() + at;
    }

    std::string& out_;
    std::size_t size_;             ///< of what is put together; the rest of `out_` is room
    std::vector<Member> members_;  ///< of the objects that are open, the innermost last
};

void Writer::text(std::string_view text) {
    if (plain_front(text) < text.size()) return escaped(text);
    char* const at = room(text.size() + 2);
    *at = '"';
    text.copy(at + 1, text.size());
    at[text.size() + 1] = '"';
}

// The escapes of RFC 8785: the short ones where JSON has them, \u00xx in lower case for the other
// control characters, everything else as it is.
void Writer::escaped(std::string_view text) {
    static constexpr std::string_view hex = "0123456789abcdef";
    put('"');
    while (!text.empty()) {
        const std::size_t plain = plain_front(text);
        put(text.substr(0, plain));
        if (plain == text.size()) break;
        const char c = text[plain];
        text.remove_prefix(plain + 1);
        switch (c) {
            case '"': put("\\\""); break;
            case '\\': put("\\\\"); break;
            case '\b': put("\\b"); break;
            case '\f': put("\\f"); break;
            case '\n': put("\\n"); break;
            case '\r': put("\\r"); break;
            case '\t': put("\\t"); break;
            default:
                put("\\u00");
                put(hex[static_cast<unsigned char>(c) >> 4U]);
                put(hex[static_cast<unsigned char>(c) & 15U]);
        }
    }
    put('"');
}

void Writer::object(dom::object object, std::string_view without) {
    const std::size_t first = members_.size();
    for (const auto member : object) {
        if (!without.empty() && member.key == without) continue;
        members_.push_back({front_of(member.key), member.key, member.value});
    }
    // ASCII keys: byte order is the UTF-16 order that RFC 8785 asks for.
    std::sort(members_.begin() + static_cast<std::ptrdiff_t>(first), members_.end());
    put('{');
    for (std::size_t i = first; i < members_.size(); ++i) {
        if (i > first) put(',');
        text(members_[i].name);
        put(':');
        const dom::element of_member = members_[i].value;
        value(of_member, {});
    }
    put('}');
    members_.erase(members_.begin() + static_cast<std::ptrdiff_t>(first), members_.end());
}

void Writer::array(dom::array array) {
    put('[');
    bool first = true;
    for (const dom::element one : array) {
        if (!first) put(',');
        first = false;
        value(one, {});
    }
    put(']');
}

void Writer::value(dom::element element, std::string_view without) {
    switch (element.type()) {
        case dom::element_type::OBJECT: return object(dom::object(element), without);
        case dom::element_type::ARRAY: return array(dom::array(element));
        case dom::element_type::STRING: return text(std::string_view(element));
        case dom::element_type::INT64: return put(std::to_string(std::int64_t(element)));
        case dom::element_type::BOOL: return put(bool(element) ? "true" : "false");
        default: return put(simdjson::minify(element));
    }
}

}  // namespace

void put_canonical(std::string& out, dom::element element, std::string_view without) {
    Writer(out).value(element, without);
}

std::string canonical(std::string_view text, std::string_view without) {
    thread_local dom::parser parser;
    std::string out;
    out.reserve(text.size());
    put_canonical(out, parser.parse(text.data(), text.size()), without);
    return out;
}

}  // namespace rsc::codec
