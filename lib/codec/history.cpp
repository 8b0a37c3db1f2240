#include "codec/history.hpp"

#include "base/diagnostics.hpp"
#include "base/digest.hpp"
#include "codec/canonical.hpp"
#include "codec/canonical_dom.hpp"
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

std::string_view text_in(dom::element object, std::string_view key) {
    std::string_view text;
    return object[key].get(text) == simdjson::SUCCESS ? text : std::string_view();
}

}  // namespace

HistoryCheck verify_history(std::string_view text, std::string_view store_id, bool taken_in,
                            std::string_view file) {
    thread_local dom::parser parser(max_document_bytes);
    thread_local std::string padded;  // the parser would make one for each text
    padded.reserve(text.size() + simdjson::SIMDJSON_PADDING);
    padded.assign(text);
    HistoryCheck check;
    dom::element record;
    dom::array history;
    if (parser.parse(padded.data(), padded.size(), false).get(record) != simdjson::SUCCESS ||
        record["history"].get(history) != simdjson::SUCCESS || history.size() == 0) {
        return check;
    }
    check.there = true;
    const auto wrong = [&](std::string pointer, std::string message) {
        check.findings.push_back(broken(file, std::move(pointer), std::move(message)));
    };
    std::string canonical;
    canonical.reserve(text.size());
    std::string previous = beginning_of(store_id, text_in(record, "id"));
    std::string_view left;
    std::int64_t seq = 0;
    std::size_t i = 0;
    for (const dom::element entry : history) {
        const bool first = i == 0;
        const std::string at = "/history/" + std::to_string(i++);
        left = text_in(entry, "record");
        std::int64_t number = 0;
        if (entry["seq"].get(number) != simdjson::SUCCESS) {
            wrong(at, "the entry is not as it was written");
            continue;
        }
        if (number != seq + 1) wrong(at + "/seq", "an entry is missing or out of order");
        seq = number;
        if (!(first && taken_in) && text_in(entry, "previous") != previous) {
            wrong(at + "/previous", first ? "the history begins in another record"
                                          : "the entry does not follow the one before it");
        }
        previous = text_in(entry, "hash");
        canonical.clear();
        put_canonical(canonical, entry, "hash");
        if (previous != sha256(canonical)) wrong(at, "the entry is not as it was written");
    }
    canonical.clear();
    put_canonical(canonical, record, "history");
    check.as_recorded = left == sha256(canonical);
    if (!check.as_recorded) wrong("/history", "the record is not as the last act left it");
    return check;
}

}  // namespace rsc::codec
