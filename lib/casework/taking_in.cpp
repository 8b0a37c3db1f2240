#include "casework/taking_in.hpp"

#include <algorithm>

#include "base/diagnostics.hpp"
#include "codec/canonical.hpp"
#include "codec/scan.hpp"
#include "store/layout.hpp"

namespace rsc::casework {
namespace {

using codec::Json;

constexpr std::string_view history_member = "history";

std::string file_of(const model::Case& record) {
    return store::case_file(record.id);
}
std::string file_of(const model::Staff& record) {
    return store::staff_file(record.id);
}
std::string file_of(const model::Provider& record) {
    return store::provider_file(record.id);
}

const Json* same_entry(const Json& list, const Json& entry) {
    const auto id = entry.find("id");
    if (id == entry.end()) return nullptr;
    const auto found = std::find_if(list.begin(), list.end(), [&](const Json& other) {
        return other.is_object() && other.contains("id") && other["id"] == *id;
    });
    return found == list.end() ? nullptr : &*found;
}

/// What `is` holds and `comes` does not, or holds otherwise, by pointer. An entry is found by its
/// id; of what has none the order stays.
void find_lost(const Json& is, const Json& comes, const std::string& at,
               std::vector<std::string>& lost) {
    if (is.is_object() && comes.is_object()) {
        for (const auto& [name, value] : is.items()) {
            const std::string pointer = at + "/" + codec::pointer_escape(name);
            const auto there = comes.find(name);
            if (there == comes.end()) {
                lost.push_back(pointer);
            } else {
                find_lost(value, *there, pointer, lost);
            }
        }
    } else if (is.is_array() && comes.is_array()) {
        for (std::size_t i = 0; i < is.size(); ++i) {
            const std::string pointer = at + "/" + std::to_string(i);
            const Json* there = is[i].is_object() && is[i].contains("id")
                                    ? same_entry(comes, is[i])
                                    : (i < comes.size() ? &comes[i] : nullptr);
            if (there == nullptr) {
                lost.push_back(pointer);
            } else {
                find_lost(is[i], *there, pointer, lost);
            }
        }
    } else if (is != comes) {
        lost.push_back(at);
    }
}

}  // namespace

template <class T>
Arrival Taker::read_as(codec::Reader<T>& reader, std::string_view text, std::string_view source) {
    Arrival arrival;
    auto record = reader.read(text, source);
    if (record) {
        arrival.id = (*record)->id.str();
        arrival.file = file_of(**record);
    } else {
        arrival.findings = std::move(record.error().findings);
    }
    return arrival;
}

Arrival Taker::read(std::string_view text, std::string_view source) {
    const std::string schema = codec::declared_schema(text);
    if (schema.starts_with("rsc.staff/")) return read_as(staff_, text, source);
    if (schema.starts_with("rsc.provider/")) return read_as(providers_, text, source);
    // What is neither is refused as a case, with all that is wrong with it.
    return read_as(cases_, text, source);
}

Result<std::string> Taker::finish_as(const std::string& file, std::string_view record) {
    const auto in = [&file](std::string_view directory) {
        return file.starts_with(std::string(directory) + "/");
    };
    if (in(store::staff_directory)) {
        return finish<model::Staff>(record, *act_, store_id_, *zone_, file);
    }
    if (in(store::providers_directory)) {
        return finish<model::Provider>(record, *act_, store_id_, *zone_, file);
    }
    return finish<model::Case>(record, *act_, store_id_, *zone_, file);
}

void Taker::hold_against(Arrival& arrival, std::string_view text,
                         const std::optional<std::string>& before, bool compare) {
    const auto same = [&] {
        return codec::canonical(text, history_member) == codec::canonical(*before, history_member);
    };
    if (before && same()) {
        arrival.fate = Fate::unchanged;
        return;
    }
    arrival.fate = before ? Fate::changed : Fate::created;
    std::string merged;
    if (before) {
        Json fresh = codec::parse_json(text);
        Json old = codec::parse_json(*before);
        Json history = Json::array();
        if (old.contains(history_member)) history = std::move(old[std::string(history_member)]);
        old.erase(std::string(history_member));
        fresh.erase(std::string(history_member));
        arrival.difference = difference(old, fresh);
        std::vector<std::string> lost;
        find_lost(old, fresh, "", lost);
        for (const std::string& pointer : lost) {
            arrival.findings.push_back(finding_of("import.conflict", {arrival.file, pointer, 0, 0},
                                                  "what the store's record holds",
                                                  "something else, or nothing"));
        }
        if (!lost.empty()) {
            arrival.fate = Fate::rejected;
            return;
        }
        if (!history.empty()) fresh[std::string(history_member)] = std::move(history);
        merged = fresh.dump();
        text = merged;
    }
    if (compare) return;
    auto bytes = finish_as(arrival.file, text);
    if (bytes) {
        arrival.bytes = std::move(*bytes);
    } else {
        arrival.fate = Fate::rejected;
        arrival.findings = std::move(bytes.error().findings);
    }
}

}  // namespace rsc::casework
