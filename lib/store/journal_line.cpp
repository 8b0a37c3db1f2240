#include "store/journal_line.hpp"

#include <nlohmann/json.hpp>

#include "base/digest.hpp"

namespace rsc::store {
namespace {

using Json = nlohmann::json;  // sorts its members

Json hash_or_null(const std::string& hash) {
    return hash.empty() ? Json() : Json(hash);
}

Json json_of(const JournalLine& line) {
    Json json;
    json["seq"] = line.seq;
    json["at"] = line.intent.at;
    json["by"] = line.intent.by;
    json["act"] = line.intent.act;
    if (!line.intent.reason.empty()) json["reason"] = line.intent.reason;
    if (!line.intent.accepts.empty()) json["accepts"] = line.intent.accepts;
    Json& files = json["files"] = Json::array();
    for (const JournalFile& file : line.files) {
        files.push_back({{"file", file.file},
                         {"before", hash_or_null(file.before)},
                         {"after", hash_or_null(file.after)}});
    }
    json["previous"] = line.previous;
    return json;
}

/// Bytes that are no UTF-8 must not stop a write: they become U+FFFD.
std::string text_of(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string text(const Json& json, const char* key) {
    const auto found = json.find(key);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

JournalLine line_of(const Json& json) {
    JournalLine line;
    line.intent = {text(json, "at"), text(json, "by"), text(json, "act"), text(json, "reason"),
                   text(json, "accepts")};
    line.previous = text(json, "previous");
    const auto seq = json.find("seq");
    if (seq != json.end() && seq->is_number_integer()) line.seq = seq->get<std::int64_t>();
    const auto files = json.find("files");
    if (files == json.end() || !files->is_array()) return line;
    for (const Json& file : *files) {
        if (!file.is_object()) continue;
        line.files.push_back({text(file, "file"), text(file, "before"), text(file, "after")});
    }
    return line;
}

}  // namespace

std::string no_line() {
    return std::string(64, '0');
}

std::string print(JournalLine& line) {
    Json json = json_of(line);
    line.hash = sha256(text_of(json));
    json["hash"] = line.hash;
    return text_of(json) + '\n';
}

std::optional<JournalLine> parse_line(std::string_view given) {
    const Json json = Json::parse(given, nullptr, false);
    if (!json.is_object()) return std::nullopt;
    JournalLine line = line_of(json);
    // Whatever a line says beyond its members, or says differently, shows here.
    std::string again = print(line);
    again.pop_back();
    if (again != given) return std::nullopt;
    return line;
}

}  // namespace rsc::store
