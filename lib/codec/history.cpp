#include "codec/history.hpp"

#include "base/diagnostics.hpp"
#include "base/digest.hpp"
#include "codec/canonical.hpp"
#include "codec/scan.hpp"

namespace rsc::codec {

namespace {

std::string beginning_of(std::string_view store_id, std::string_view record_id) {
    return sha256(std::string(store_id).append("/").append(record_id));
}

}  // namespace

bool is_as_recorded(const std::vector<model::HistoryEntry>& history, std::string_view text) {
    return !history.empty() && history.back().record == sha256(canonical(text, "history"));
}

void append_history(Json& record, const Act& act, std::string_view store_id,
                    const calendar::Zone& zone) {
    const std::string hash = sha256(canonical(record.dump(), "history"));
    Json& history = record["history"];
    if (history.is_null()) history = Json::array();
    Json entry;
    entry["seq"] =
        history.empty() ? std::int64_t{1} : history.back().at("seq").get<std::int64_t>() + 1;
    entry["at"] = zone.text(act.at);
    entry["by"] = act.by;
    entry["act"] = act.act;
    if (!act.reason.empty()) entry["reason"] = act.reason;
    if (!act.entries.empty()) entry["entries"] = act.entries;
    if (!act.overrides.empty()) entry["overrides"] = act.overrides;
    entry["record"] = hash;
    entry["previous"] = history.empty() ? beginning_of(store_id, record.at("id").get<std::string>())
                                        : history.back().at("hash").get<std::string>();
    entry["hash"] = sha256(canonical(entry.dump()));
    history.push_back(std::move(entry));
}

namespace {

Finding broken(std::string_view file, std::string pointer, std::string message) {
    return finding_of("audit.history", {std::string(file), std::move(pointer), 0, 0}, {}, {},
                      std::move(message));
}

std::string text_in(const Json& json, const char* key) {
    const auto found = json.find(key);
    return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
}

}  // namespace

HistoryCheck verify_history(std::string_view text, std::string_view store_id, bool taken_in,
                            std::string_view file) {
    HistoryCheck check;
    if (first_fault(text)) return check;
    const Json record = parse_json(text);
    if (!record.is_object() || !record.contains("history") || !record["history"].is_array() ||
        record["history"].empty()) {
        return check;
    }
    check.there = true;
    const auto wrong = [&](std::string pointer, std::string message) {
        check.findings.push_back(broken(file, std::move(pointer), std::move(message)));
    };
    const Json& history = record["history"];
    std::string previous = beginning_of(store_id, text_in(record, "id"));
    std::int64_t seq = 0;
    for (std::size_t i = 0; i < history.size(); ++i) {
        const Json& entry = history[i];
        const std::string at = "/history/" + std::to_string(i);
        if (!entry.is_object() || !entry.contains("seq") || !entry["seq"].is_number_integer()) {
            wrong(at, "the entry is not as it was written");
            continue;
        }
        const auto number = entry["seq"].get<std::int64_t>();
        if (number != seq + 1) wrong(at + "/seq", "an entry is missing or out of order");
        seq = number;
        if (!(i == 0 && taken_in) && text_in(entry, "previous") != previous) {
            wrong(at + "/previous", i == 0 ? "the history begins in another record"
                                           : "the entry does not follow the one before it");
        }
        Json without = entry;
        without.erase("hash");
        previous = text_in(entry, "hash");
        if (previous != sha256(canonical(without.dump()))) {
            wrong(at, "the entry is not as it was written");
        }
    }
    if (!history.back().is_object() ||
        text_in(history.back(), "record") != sha256(canonical(text, "history"))) {
        wrong("/history", "the record is not as the last act left it");
    }
    return check;
}

}  // namespace rsc::codec
