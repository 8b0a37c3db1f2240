#include "race_record.hpp"

#include <algorithm>
#include <cstdio>
#include <nlohmann/json.hpp>
#include <set>

namespace rsc::faults {
namespace {

using Json = nlohmann::json;

Json parse(const std::string& text) {
    return Json::parse(text, nullptr, false);
}

std::string text_of(const Json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

// Every object that is an entry: one with an id and the time it was recorded.
void collect(const Json& value, Record& record) {
    if (value.is_object()) {
        const std::string id = text_of(value, "id");
        if (!id.empty() && value.contains("recorded")) record.ids.push_back(id);
        const std::string paper = text_of(value, "sha256");
        if (!paper.empty() && value.value("kept", false)) record.papers.push_back(paper);
    }
    if (!value.is_structured()) return;
    for (const Json& part : value)
        collect(part, record);
}

std::string broken_history(const Json& history, Record& record) {
    std::string previous;
    std::int64_t seq = 0;
    for (const Json& one : history) {
        ++seq;
        const std::string at = "history " + std::to_string(seq);
        if (one.value("seq", std::int64_t{0}) != seq) return at + " has another number";
        if (seq > 1 && text_of(one, "previous") != previous) return at + " does not chain";
        previous = text_of(one, "hash");
        HistoryLine line{text_of(one, "at"), text_of(one, "act"), text_of(one, "record"), {}};
        if (one.contains("entries")) line.entries = one["entries"].get<std::vector<std::string>>();
        record.history.push_back(std::move(line));
    }
    return seq == 0 ? "no history" : "";
}

// c1, c2, c3 ...: none twice, none left out.
std::string broken_ids(const std::vector<std::string>& ids) {
    std::map<std::string, std::set<std::size_t>> numbers;
    for (const std::string& id : ids) {
        const auto digit = id.find_first_of("0123456789");
        if (digit == std::string::npos) continue;
        const std::size_t number = std::stoul(id.substr(digit));
        if (!numbers[id.substr(0, digit)].insert(number).second) return "id " + id + " twice";
    }
    for (const auto& [letters, used] : numbers) {
        if (*used.rbegin() != used.size()) return "a gap in the ids " + letters + "1 and on";
    }
    return {};
}

void find_lead(const Json& whole, Record& record) {
    if (!whole.contains("assignments")) return;
    for (const Json& one : whole["assignments"]) {
        if (one.contains("ended") || one.contains("voided")) continue;
        record.lead = text_of(one, "worker");
        ++record.leads;
    }
}

}  // namespace

std::optional<Acknowledged> acknowledged(const std::string& out) {
    const Json json = parse(out);
    if (!json.is_object() || json.value("dry_run", true)) return std::nullopt;
    Acknowledged promise;
    promise.record = text_of(json, "record");
    promise.act = text_of(json, "act");
    const std::string revision = text_of(json, "revision");
    const auto dash = revision.find('-');
    if (dash == std::string::npos || promise.record.empty()) return std::nullopt;
    promise.seq = std::stoll(revision.substr(0, dash));
    promise.begins = revision.substr(dash + 1);
    for (const Json& entry : json.value("entries", Json::array())) {
        promise.entries.push_back(text_of(entry, "id"));
    }
    return promise;
}

Record read_record(const std::string& text) {
    Record record;
    const Json whole = parse(text);
    if (!whole.is_object() || !whole.contains("history")) {
        record.wrong = text.empty() ? "an empty file or none" : "no whole JSON record";
        return record;
    }
    record.id = text_of(whole, "id");
    collect(whole, record);
    find_lead(whole, record);
    record.wrong = broken_history(whole["history"], record);
    if (record.wrong.empty()) record.wrong = broken_ids(record.ids);
    return record;
}

std::string lost(const Record& record, const Acknowledged& promise) {
    const std::string what = promise.record + ", act " + std::to_string(promise.seq);
    const auto index = static_cast<std::size_t>(promise.seq);
    if (index == 0 || index > record.history.size()) return what + " is not there";
    const HistoryLine& line = record.history[index - 1];
    if (line.act != promise.act || line.record.rfind(promise.begins, 0) != 0) {
        return what + " is another one than the one acknowledged";
    }
    for (const std::string& id : promise.entries) {
        const auto is_it = [&id](const std::string& one) { return one == id; };
        if (std::none_of(line.entries.begin(), line.entries.end(), is_it) ||
            std::none_of(record.ids.begin(), record.ids.end(), is_it)) {
            return what + ": entry " + id + " is not there";
        }
    }
    return {};
}

Journal read_journal(const std::string& text) {
    Journal journal;
    std::string previous;
    std::size_t begin = 0;
    while (begin < text.size()) {
        const auto end = text.find('\n', begin);
        const std::string at = "journal line " + std::to_string(journal.lines + 1);
        const Json entry = parse(text.substr(begin, end == std::string::npos ? end : end - begin));
        if (end == std::string::npos || !entry.is_object()) {
            journal.wrong = at + " is torn";
            return journal;
        }
        if (journal.lines > 0 && text_of(entry, "previous") != previous) {
            journal.wrong = at + " does not chain";
            return journal;
        }
        ++journal.lines;
        if (entry.value("seq", std::size_t{0}) != journal.lines) {
            journal.wrong = at + " has another number";
            return journal;
        }
        previous = text_of(entry, "hash");
        journal.last_at = text_of(entry, "at");
        begin = end + 1;
    }
    return journal;
}

std::string with_contacts(const std::string& text, std::size_t contacts) {
    auto record = nlohmann::ordered_json::parse(text);
    auto& all = record["contacts"];
    const auto model = all.at(0);
    for (std::size_t i = all.size(); i < contacts; ++i) {
        auto contact = model;
        const std::size_t minute = 11UL * 60 + i;  // from 11 o'clock of that day on
        char clock[16];
        std::snprintf(clock, sizeof clock, "T%02zu:%02zu:00", minute / 60 % 24, minute % 60);
        const std::string day = model["occurred"].get<std::string>().substr(0, 10);
        contact["id"] = "c" + std::to_string(i + 1);
        contact["occurred"] = day + clock + "-06:00";
        contact["recorded"] = day + "T23:00:00-06:00";
        all.push_back(std::move(contact));
    }
    return record.dump(2) + "\n";
}

std::size_t contacts_in(const std::string& text) {
    const Json json = parse(text);
    return json.is_object() && json.contains("contacts") ? json["contacts"].size() : 0;
}

std::map<std::string, std::size_t> leads_listed(const std::string& out) {
    std::map<std::string, std::size_t> leads;
    const Json json = parse(out);
    if (!json.is_object() || !json.contains("cases")) return leads;
    for (const Json& one : json["cases"])
        ++leads[text_of(one, "worker")];
    return leads;
}

std::optional<std::size_t> cases_in_room(const std::string& out) {
    const Json json = parse(out);
    if (!json.is_object() || !json.contains("rooms")) return std::nullopt;
    std::size_t sum = 0;
    for (const Json& one : json["rooms"])
        sum += one.value("cases", std::size_t{0});
    return sum;
}

std::optional<std::size_t> records_in_report(const std::string& out) {
    const Json json = parse(out);
    if (!json.is_object() || !json.contains("records")) return std::nullopt;
    return json.value("records", std::size_t{0});
}

std::vector<std::string> case_ids(const std::string& case_list) {
    std::vector<std::string> ids;
    const Json json = parse(case_list);
    if (!json.is_object() || !json.contains("cases")) return ids;
    for (const Json& one : json["cases"])
        ids.push_back(text_of(one, "id"));
    return ids;
}

}  // namespace rsc::faults
