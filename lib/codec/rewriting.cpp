#include "codec/rewriting.hpp"

#include <simdjson.h>

#include <optional>

#include "base/letters.hpp"
#include "codec/scan.hpp"

namespace rsc::codec {
namespace {

/// The value of a scalar by itself; nothing where the text is none.
std::optional<simdjson::dom::element> parsed(std::string_view scalar) {
    thread_local simdjson::dom::parser parser(max_document_bytes);
    simdjson::dom::element element;
    if (parser.parse(scalar.data(), scalar.size()).get(element) != simdjson::SUCCESS) return {};
    return element;
}

}  // namespace

bool Rewriting::begin(std::string_view text) {
    // A copy that ends as a Walk asks for.
    thread_local std::string walked;
    walked.reserve(text.size() + sizeof nothing);
    walked.assign(text).append(nothing, sizeof nothing);
    text_ = text;
    begin_ = walked.data();
    out_.resize(size_ + text.size() + sizeof nothing);
    back_to(static_cast<std::ptrdiff_t>(size_));
    if (!Walk::begin({begin_, text.size()})) return false;
    skip_space();
    return true;
}

bool Rewriting::end() {
    skip_space();
    size_ = static_cast<std::size_t>(here());
    return at_ == begin_ + text_.size();
}

void Rewriting::grow(std::size_t more) {
    const std::ptrdiff_t at = here();
    out_.resize(out_.size() + out_.size() / 2 + more + sizeof nothing);
    back_to(at);
}

void Rewriting::scalar() {
    switch (*at_) {
        case '"': return static_cast<void>(text());
        case 't': return literal("true");
        case 'f': return literal("false");
        case 'n': return literal("null");
        default: return number();
    }
}

// What is plain is copied while its end is looked for.
std::string_view Rewriting::text() {
    if (*at_ != '"') return give_up(), std::string_view();
    const char* const begin = at_;
    const char* at = begin + 1;
    const std::ptrdiff_t from = here();
    char* to = to_;
    *to++ = '"';
    while (true) {
        const Sixteen sixteen = sixteen_at(at);
        std::memcpy(to, at, sizeof sixteen);
        const int plain = first_of(ends_of_plain(sixteen));
        at += plain;
        to += plain;
        if (plain < int{Sixteen::size()}) break;
    }
    at_ = at;
    if (!take('"')) return escaped_text(begin, from);
    *to++ = '"';
    to_ = to;
    return {begin + 1, static_cast<std::size_t>(at - begin) - 1};
}

std::string_view Rewriting::escaped_text(const char* begin, std::ptrdiff_t from) {
    while (!take('"')) {
        if (*at_ != '\\') return give_up(), std::string_view();
        at_ += 2;
        skip_plain();
    }
    const auto element = parsed({begin, static_cast<std::size_t>(at_ - begin)});
    std::string_view decoded;
    if (!element || element->get(decoded) != simdjson::SUCCESS) {
        return give_up(), std::string_view();
    }
    back_to(from);
    put_escaped(decoded);
    return decoded;
}

// The escapes of RFC 8785: the short ones where JSON has them, \u00xx in lower case for the other
// control characters, everything else as it is.
void Rewriting::put_escaped(std::string_view text) {
    static constexpr std::string_view hex = "0123456789abcdef";
    put('"');
    for (const char c : text) {
        switch (c) {
            case '"': put("\\\""); break;
            case '\\': put("\\\\"); break;
            case '\b': put("\\b"); break;
            case '\f': put("\\f"); break;
            case '\n': put("\\n"); break;
            case '\r': put("\\r"); break;
            case '\t': put("\\t"); break;
            default:
                if (static_cast<unsigned char>(c) >= 0x20) {
                    put(c);
                } else {
                    put("\\u00");
                    put(hex[static_cast<unsigned char>(c) >> 4U]);
                    put(hex[static_cast<unsigned char>(c) & 15U]);
                }
        }
    }
    put('"');
}

void Rewriting::number() {
    const char* const begin = at_;
    const bool negative = take('-');
    const char* const first = at_;
    while (is_digit(*at_))
        ++at_;
    const auto digits = at_ - first;
    const bool fits = digits > 0 && digits < 19;
    const bool leads_with_zero = *first == '0' && (digits > 1 || negative);
    if (!fits || leads_with_zero || *at_ == '.' || *at_ == 'e' || *at_ == 'E') {
        return other_number(begin);
    }
    put(std::string_view(begin, static_cast<std::size_t>(at_ - begin)));
}

void Rewriting::other_number(const char* begin) {
    while (is_digit(*at_) || *at_ == '.' || *at_ == '+' || *at_ == '-' || *at_ == 'e' ||
           *at_ == 'E')
        ++at_;
    const auto element = parsed({begin, static_cast<std::size_t>(at_ - begin)});
    if (!element) return give_up();
    const std::string form = simdjson::minify(*element);
    make_room(form.size());
    put(form);
}

void Rewriting::literal(std::string_view word) {
    if (std::string_view(at_, word.size()) != word) return give_up();
    at_ += word.size();
    put(word);
}

}  // namespace rsc::codec
