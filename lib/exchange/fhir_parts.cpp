#include "exchange/fhir_parts.hpp"

#include <algorithm>
#include <array>

namespace rsc::exchange::fhir {
namespace {

using codec::Json;

bool says_nothing(const Json& value) {
    if (value.is_string()) return value.get_ref<const std::string&>().empty();
    return value.is_null() || (value.is_structured() && value.empty());
}

/// White space that FHIR's texts may not hold, in UTF-8.
constexpr std::array<std::string_view, 21> wide_spaces = {
    "\u0085", "\u00a0", "\u1680", "\u2000", "\u2001", "\u2002", "\u2003",
    "\u2004", "\u2005", "\u2006", "\u2007", "\u2008", "\u2009", "\u200a",
    "\u2028", "\u2029", "\u202f", "\u205f", "\u3000", "\ufeff", "\x7f"};

/// The length of the wide space with which a text begins, or 0.
std::size_t wide_space_at(std::string_view text) {
    // All of them begin with one of these bytes.
    if (text.empty() ||
        std::string_view("\xc2\xe1\xe2\xe3\xef\x7f").find(text.front()) == std::string_view::npos) {
        return 0;
    }
    const auto* const found =
        std::find_if(wide_spaces.begin(), wide_spaces.end(),
                     [&](std::string_view space) { return text.starts_with(space); });
    return found == wide_spaces.end() ? 0 : found->size();
}

std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        switch (c) {
            case '&': out += "&amp;"; break;
            case '<': out += "&lt;"; break;
            case '>': out += "&gt;"; break;
            default: out += c;
        }
    }
    return out;
}

}  // namespace

void put(Json& object, const char* member, Json value) {
    if (!says_nothing(value)) object[member] = std::move(value);
}

void append(Json& object, const char* member, Json value) {
    if (!says_nothing(value)) object[member].push_back(std::move(value));
}

void append_once(Json& object, const char* member, Json value) {
    const Json& present = list_of(object, member);
    if (std::find(present.begin(), present.end(), value) == present.end()) {
        append(object, member, std::move(value));
    }
}

std::string plain(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t wide = wide_space_at(text.substr(i));
        const char c = text[i];
        const bool control =
            static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\r' && c != '\n';
        out += wide != 0 || control ? ' ' : c;
        i += std::max<std::size_t>(wide, 1);
    }
    constexpr std::string_view blank = " \t\r\n";
    const std::size_t begin = out.find_first_not_of(blank);
    if (begin == std::string::npos) return {};
    return out.substr(begin, out.find_last_not_of(blank) + 1 - begin);
}

std::string_view text_of(const Json& object, const char* member) {
    const auto found = object.find(member);
    if (found == object.end() || !found->is_string()) return {};
    return found->get_ref<const std::string&>();
}

const Json& list_of(const Json& object, const char* member) {
    static const Json none = Json::array();
    const auto found = object.find(member);
    return found == object.end() ? none : *found;
}

bool is_set(const Json& object, const char* member) {
    return object.value(member, false);
}

bool is_voided(const Json& entry) {
    return entry.contains("voided");
}

bool stands(const Json& object, const char* member) {
    return object.contains(member) && !is_voided(object[member]);
}

std::string joined(const Json& texts) {
    std::string out;
    for (const Json& text : texts) {
        if (!out.empty()) out += ", ";
        out += text.get_ref<const std::string&>();
    }
    return out;
}

std::string_view moment_of(const Json& entry, const char* event) {
    return entry.contains(event) ? text_of(entry[event], "occurred") : std::string_view();
}

Json coding(std::string_view system, std::string_view code) {
    return {{"system", system}, {"code", code}};
}

Json hl7_coding(std::string_view system, std::string_view code) {
    return coding(std::string(hl7) + std::string(system), code);
}

Json hl7_concept(std::string_view system, std::string_view code) {
    return {{"coding", Json::array({hl7_coding(system, code)})}};
}

Json own_concept(std::string_view vocabulary, std::string_view word) {
    return own_concept(vocabulary, word, word);
}

Json own_concept(std::string_view vocabulary, std::string_view word, std::string_view text) {
    if (word.empty()) return nullptr;
    Json made = {{"coding", Json::array({coding("urn:rsc:" + std::string(vocabulary), word)})}};
    put(made, "text", plain(text));
    return made;
}

Json said(std::string_view text) {
    Json made;
    put(made, "text", plain(text));
    return made;
}

Json surely_said(std::string_view text) {
    Json made = said(text);
    return made.is_null() ? absent("unknown") : made;
}

Json absent(std::string_view reason) {
    const Json extension = {{"url", "http://hl7.org/fhir/StructureDefinition/data-absent-reason"},
                            {"valueCode", reason}};
    return {{"extension", Json::array({extension})}};
}

Json narrative(std::initializer_list<std::string> lines) {
    std::string paragraphs;
    for (const std::string& text : lines) {
        const std::string shown = escaped(plain(text));
        if (!shown.empty()) paragraphs += "<p>" + shown + "</p>";
    }
    if (paragraphs.empty()) return nullptr;
    return {{"status", "additional"},
            {"div", "<div xmlns=\"http://www.w3.org/1999/xhtml\">" + paragraphs + "</div>"}};
}

std::string line(std::string_view what, std::string_view text) {
    const std::string shown = plain(text);
    return shown.empty() ? shown : std::string(what) + ": " + shown;
}

}  // namespace rsc::exchange::fhir
