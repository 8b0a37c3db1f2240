#include "codec/history.hpp"

#include "base/digest.hpp"
#include "codec/canonical.hpp"

namespace rsc::codec {

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
    entry["previous"] =
        history.empty() ? sha256(std::string(store_id) + "/" + record.at("id").get<std::string>())
                        : history.back().at("hash").get<std::string>();
    entry["hash"] = sha256(canonical(entry.dump()));
    history.push_back(std::move(entry));
}

}  // namespace rsc::codec
