#include "codec/canonical.hpp"

#include <simdjson.h>

#include <algorithm>
#include <vector>

namespace rsc::codec {
namespace {

namespace dom = simdjson::dom;

// The escapes of RFC 8785: the short ones where JSON has them, \u00xx in lower case for the other
// control characters, everything else as it is.
void put_text(std::string& out, std::string_view text) {
    static constexpr std::string_view hex = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        switch (c) {
            case '"': out += "\\\""; break;
            case '\\': out += "\\\\"; break;
            case '\b': out += "\\b"; break;
            case '\f': out += "\\f"; break;
            case '\n': out += "\\n"; break;
            case '\r': out += "\\r"; break;
            case '\t': out += "\\t"; break;
            default:
                if (static_cast<unsigned char>(c) < 0x20) {
                    out += "\\u00";
                    out += hex[static_cast<unsigned char>(c) >> 4U];
                    out += hex[static_cast<unsigned char>(c) & 15U];
                } else {
                    out += c;
                }
        }
    }
    out += '"';
}

void put(std::string& out, dom::element element, std::string_view without) {
    switch (element.type()) {
        case dom::element_type::OBJECT: {
            std::vector<dom::key_value_pair> members;
            for (const auto member : dom::object(element)) {
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
                put(out, members[i].value, {});
            }
            out += '}';
            return;
        }
        case dom::element_type::ARRAY: {
            out += '[';
            bool first = true;
            for (const dom::element one : dom::array(element)) {
                if (!first) out += ',';
                first = false;
                put(out, one, {});
            }
            out += ']';
            return;
        }
        case dom::element_type::STRING: put_text(out, std::string_view(element)); return;
        default: out += simdjson::minify(element); return;
    }
}

}  // namespace

std::string canonical(std::string_view text, std::string_view without) {
    thread_local dom::parser parser;
    std::string out;
    out.reserve(text.size());
    put(out, parser.parse(text.data(), text.size()), without);
    return out;
}

}  // namespace rsc::codec
