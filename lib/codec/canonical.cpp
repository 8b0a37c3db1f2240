#include "codec/canonical.hpp"

#include "codec/canonical_dom.hpp"

#include <algorithm>
#include <vector>

namespace rsc::codec {
namespace {

bool stays(char c) {
    return c != '"' && c != '\\' && static_cast<unsigned char>(c) >= 0x20;
}

// The escapes of RFC 8785: the short ones where JSON has them, \u00xx in lower case for the other
// control characters, everything else as it is.
void put_text(std::string& out, std::string_view text) {
    static constexpr std::string_view hex = "0123456789abcdef";
    out += '"';
    while (!text.empty()) {
        const auto* const next = std::find_if_not(text.begin(), text.end(), stays);
        const auto plain = static_cast<std::size_t>(next - text.begin());
        out += text.substr(0, plain);
        if (plain == text.size()) break;
        const char c = text[plain];
        text.remove_prefix(plain + 1);
        switch (c) {
            case '"': out += "\\\""; break;
            case '\\': out += "\\\\"; break;
            case '\b': out += "\\b"; break;
            case '\f': out += "\\f"; break;
            case '\n': out += "\\n"; break;
            case '\r': out += "\\r"; break;
            case '\t': out += "\\t"; break;
            default:
                out += "\\u00";
                out += hex[static_cast<unsigned char>(c) >> 4U];
                out += hex[static_cast<unsigned char>(c) & 15U];
        }
    }
    out += '"';
}

void put_object(std::string& out, dom::object object, std::string_view without) {
    std::vector<dom::key_value_pair> members;
    members.reserve(object.size());
    for (const auto member : object) {
        if (without.empty() || member.key != without) members.push_back(member);
    }
    // ASCII keys: byte order is the UTF-16 order that RFC 8785 asks for.
    std::sort(members.begin(), members.end(),
              [](const auto& a, const auto& b) { return a.key < b.key; });
    out += '{';
    for (std::size_t i = 0; i < members.size(); ++i) {
        if (i > 0) out += ',';
        put_text(out, members[i].key);
        out += ':';
        put_canonical(out, members[i].value);
    }
    out += '}';
}

}  // namespace

void put_canonical(std::string& out, dom::element element, std::string_view without) {
    switch (element.type()) {
        case dom::element_type::OBJECT: return put_object(out, dom::object(element), without);
        case dom::element_type::ARRAY: {
            out += '[';
            bool first = true;
            for (const dom::element one : dom::array(element)) {
                if (!first) out += ',';
                first = false;
                put_canonical(out, one);
            }
            out += ']';
            return;
        }
        case dom::element_type::STRING: return put_text(out, std::string_view(element));
        case dom::element_type::INT64: out += std::to_string(std::int64_t(element)); return;
        case dom::element_type::BOOL: out += bool(element) ? "true" : "false"; return;
        default: out += simdjson::minify(element); return;
    }
}

std::string canonical(std::string_view text, std::string_view without) {
    thread_local dom::parser parser;
    std::string out;
    out.reserve(text.size());
    put_canonical(out, parser.parse(text.data(), text.size()), without);
    return out;
}

}  // namespace rsc::codec
