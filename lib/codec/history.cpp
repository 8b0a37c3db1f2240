#include "codec/history.hpp"

#include <array>
#include <charconv>
#include <optional>
#include <stdexcept>

#include "base/diagnostics.hpp"
#include "base/digest.hpp"
#include "codec/canonical.hpp"

namespace rsc::codec {

namespace {

std::string beginning_of(std::string_view store_id, std::string_view record_id) {
    return sha256(std::string(store_id).append("/").append(record_id));
}

}  // namespace

bool is_as_recorded(const std::vector<model::HistoryEntry>& history, std::string_view text) {
    return !history.empty() && history.back().record == sha256(canonical(text, "history"));
}

namespace {

Finding broken(std::string_view file, std::string pointer, std::string message) {
    return finding_of("audit.history", {std::string(file), std::move(pointer), 0, 0}, {}, {},
                      std::move(message));
}

/// The text that a member holds; an empty one where it holds another value, or is not there.
std::string text_in(const Member& member) {
    const std::string_view text = member.text;
    if (!text.starts_with('"')) return {};
    if (text.find('\\') != std::string_view::npos) return parse_json(text).get<std::string>();
    return std::string(text.substr(1, text.size() - 2));
}

std::optional<std::int64_t> integer_in(const Member& member) {
    std::int64_t number = 0;
    const char* const end = member.text.data() + member.text.size();
    const auto read = std::from_chars(member.text.data(), end, number);
    if (read.ec != std::errc{} || read.ptr != end) return std::nullopt;
    return number;
}

}  // namespace

std::string with_act(std::string_view record, const Act& act, std::string_view store_id,
                     const calendar::Zone& zone) {
    std::string canonical;
    std::array<Member, 2> members{{{"id"}, {"history"}}};
    const auto& [id, history] = members;
    if (!put_canonical(canonical, record, "history", members)) {
        throw std::invalid_argument("no JSON");
    }
    const auto entries = elements_of(history.text);
    std::array<Member, 2> of_last{{{"seq"}, {"hash"}}};
    std::string last;
    if (!entries.empty()) (void)put_canonical(last, entries.back(), {}, of_last);

    Json entry;
    entry["seq"] = entries.empty() ? 1 : integer_in(of_last[0]).value() + 1;
    entry["at"] = zone.text(act.at);
    entry["by"] = act.by;
    entry["act"] = act.act;
    if (!act.reason.empty()) entry["reason"] = act.reason;
    if (!act.entries.empty()) entry["entries"] = act.entries;
    if (!act.overrides.empty()) entry["overrides"] = act.overrides;
    entry["record"] = sha256(canonical);
    entry["previous"] = entries.empty() ? beginning_of(store_id, text_in(id)) : text_in(of_last[1]);
    entry["hash"] = sha256(codec::canonical(entry.dump()));

    // Into the list that is there, or as the last member.
    const bool is_list = history.text.starts_with('[');
    const std::size_t end = is_list
                                ? static_cast<std::size_t>(history.text.data() - record.data()) +
                                      history.text.size() - 1
                                : record.rfind('}');
    std::string text;
    const std::string added = entry.dump();
    text.reserve(record.size() + added.size() + 16);
    text += record.substr(0, end);
    text += is_list ? (entries.empty() ? "" : ",") : ",\"history\":[";
    text += added;
    if (!is_list) text += ']';
    text += record.substr(end);
    return text;
}

HistoryCheck verify_history(std::string_view text, std::string_view store_id, bool taken_in,
                            std::string_view file) {
    HistoryCheck check;
    std::string record;
    record.reserve(text.size() + 16);
    std::array<Member, 2> members{{{"id"}, {"history"}}};
    if (!put_canonical(record, text, "history", members)) return check;
    const auto& [id, history] = members;
    const auto entries = elements_of(history.text);
    if (entries.empty()) return check;
    check.there = true;
    const auto wrong = [&](std::string pointer, std::string message) {
        check.findings.push_back(broken(file, std::move(pointer), std::move(message)));
    };
    std::string canonical;
    std::string previous = beginning_of(store_id, text_in(id));
    std::string left;
    std::int64_t last = 0;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const bool first = i == 0;
        const std::string at = "/history/" + std::to_string(i);
        std::array<Member, 4> of_entry{{{"seq"}, {"record"}, {"previous"}, {"hash"}}};
        const auto& [seq, left_record, follows, hash] = of_entry;
        canonical.clear();
        (void)put_canonical(canonical, entries[i], "hash", of_entry);
        left = text_in(left_record);
        const auto number = integer_in(seq);
        if (!number) {
            wrong(at, "the entry is not as it was written");
            continue;
        }
        if (*number != last + 1) wrong(at + "/seq", "an entry is missing or out of order");
        last = *number;
        if (!(first && taken_in) && text_in(follows) != previous) {
            wrong(at + "/previous", first ? "the history begins in another record"
                                          : "the entry does not follow the one before it");
        }
        previous = text_in(hash);
        if (previous != sha256(canonical)) wrong(at, "the entry is not as it was written");
    }
    check.as_recorded = left == sha256(record);
    if (!check.as_recorded) wrong("/history", "the record is not as the last act left it");
    return check;
}

}  // namespace rsc::codec
