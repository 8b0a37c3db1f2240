#include "casework/draft.hpp"

#include <algorithm>
#include <charconv>

#include "codec/describe.hpp"

namespace rsc::casework {

using codec::Json;

namespace {

constexpr Section sections[] = {
    {"client/contact_information", "i", "contact information"},
    {"client/populations", "p", "population"},
    {"client/guardianship", "g", "guardianship"},
    {"client/same_as", "u", "link to another client id"},
    {"referral", "ref", "referral"},
    {"referral/systems", "y", "system"},
    {"enrolment", "enr", "enrolment"},
    {"admissions", "ad", "admission"},
    {"offers", "of", "offer"},
    {"papers", "pa", "paper"},
    {"assignments", "a", "assignment"},
    {"contacts", "c", "contact"},
    {"team/members", "m", "team member"},
    {"team/meetings", "t", "team meeting"},
    {"team/leads", "ld", "lead agency"},
    {"sccp", "v", "plan version"},
    {"acuity", "x", "acuity index"},
    {"level_of_care", "l", "level-of-care result"},
    {"sars", "s", "request"},
    {"purchases", "b", "purchase"},
    {"referrals_out", "r", "referral to a service"},
    {"barriers", "br", "barrier"},
    {"placements", "h", "stay"},
    {"appointments", "q", "appointment"},
    {"outcomes", "o", "outcome instrument"},
    {"consents", "k", "consent"},
    {"disclosures", "z", "disclosure"},
    {"benefits", "n", "benefit"},
    {"expectations", "j", "expectation"},
    {"phase", "f", "phase"},
    {"excuses", "w", "excuse"},
    {"transition", "tr", "re-entry"},
    {"discharge", "dis", "discharge"},
    {"disputes", "dp", "dispute"},
    // of workers, providers and the agency
    {"fte/changes", "ft", "share of full time"},
    {"degrees", "d", "degree"},
    {"experience", "e", "experience"},
    {"documents", "doc", "paper in the employee file"},
    {"credentials", "cr", "credential"},
    {"knowledge", "kn", "knowledge"},
    {"notices", "no", "notice"},
    {"trainings", "tn", "training"},
    {"verified", "ve", "verification"},
    {"discretionary_fund", "df", "discretionary fund"},
    {"on_call", "oc", "on-call shift"},
    {"agreements", "ag", "agreement"},
    {"quality_reviews", "qr", "quality review"},
    {"acuity_instruments", "ai", "acuity instrument"},
};

std::string with_article(std::string_view noun) {
    const bool vowel = std::string_view("aeiou").find(noun.front()) != std::string_view::npos;
    return (vowel ? "an " : "a ") + std::string(noun);
}

bool is_single(std::string_view section) {
    return section == "referral" || section == "enrolment" || section == "transition" ||
           section == "discharge";
}

// The highest number that an id of this prefix has anywhere in the record. What stands in x-
// members is none of ours.
void highest(const Json& json, std::string_view prefix, std::int64_t& number) {
    if (json.is_object()) {
        if (const auto id = json.find("id"); id != json.end() && id->is_string()) {
            const auto& text = id->get_ref<const std::string&>();
            std::int64_t n = 0;
            if (text.starts_with(prefix) && codec::is_entry_id(text)) {
                const char* begin = text.data() + prefix.size();
                const char* end = text.data() + text.size();
                const auto parsed = std::from_chars(begin, end, n);
                if (parsed.ec == std::errc{} && parsed.ptr == end) number = std::max(number, n);
            }
        }
        for (const auto& [member, inner] : json.items()) {
            if (!member.starts_with("x-")) highest(inner, prefix, number);
        }
    } else if (json.is_array()) {
        for (const Json& inner : json)
            highest(inner, prefix, number);
    }
}

Json* find_entry(Json& json, std::string_view id) {
    if (json.is_object() && json.contains("recorded") && json.contains("id") &&
        json["id"].is_string() && json["id"].get_ref<const std::string&>() == id) {
        return &json;
    }
    if (json.is_structured()) {
        for (Json& inner : json) {
            if (Json* found = find_entry(inner, id)) return found;
        }
    }
    return nullptr;
}

void copy_members(const Json& members, Json& to) {
    for (const auto& [key, value] : members.items()) {
        if (key != "occurred" && key != "note") to[key] = value;
    }
}

// How an entry of this record is voided.
std::string voiding(const Json& record, std::string_view entry) {
    const auto text = [&record](const char* name) {
        return record.contains(name) ? record[name].get<std::string>() : std::string();
    };
    const std::string schema = text("schema");
    const std::string whose = schema.starts_with("rsc.staff/")    ? "staff void " + text("id")
                              : schema.starts_with("rsc.agency/") ? std::string("agency void")
                                                                  : "case void " + text("id");
    return "'rsc " + whose + " " + std::string(entry) + " --reason ...'";
}

Json stamped(const Json& members, const Stamp& stamp) {
    Json entry;
    entry["occurred"] = members.at("occurred");
    entry["recorded"] = stamp.recorded;
    entry["by"] = stamp.by;
    if (members.contains("note")) entry["note"] = members["note"];
    copy_members(members, entry);
    return entry;
}

}  // namespace

std::span<const Section> case_sections() {
    return sections;
}

const Section* find_section(std::string_view path) {
    for (const Section& section : sections) {
        if (section.path == path) return &section;
    }
    return nullptr;
}

tl::unexpected<Error> not_in_state(std::string message, std::string hint) {
    return fail(Kind::refused, "act.state", std::move(message), std::move(hint));
}

std::string Draft::next_id(std::string_view prefix) const {
    std::int64_t number = 0;
    highest(json, prefix, number);
    return std::string(prefix) + std::to_string(number + 1);
}

Json Draft::event(const Json& members) const {
    return stamped(members, stamp_);
}

void Draft::touch(std::string_view id) {
    if (std::find(touched_.begin(), touched_.end(), id) == touched_.end()) {
        touched_.emplace_back(id);
    }
}

Json& Draft::list_at(std::string_view section) {
    Json* at = &json;
    const std::size_t slash = section.find('/');
    if (slash != std::string_view::npos) {
        Json& holder = (*at)[std::string(section.substr(0, slash))];
        if (holder.is_null()) holder = Json::object();
        at = &holder;
        section.remove_prefix(slash + 1);
    }
    Json& list = (*at)[std::string(section)];
    if (list.is_null()) list = Json::array();
    return list;
}

std::string Draft::add(std::string_view section, const Json& members) {
    const Section* known = find_section(section);
    Json entry;
    std::string id = next_id(known->prefix);
    entry["id"] = id;
    const Json rest = stamped(members, stamp_);
    for (const auto& [key, value] : rest.items())
        entry[key] = value;
    list_at(section).push_back(std::move(entry));
    touch(id);
    return id;
}

Result<std::string> Draft::set(std::string_view section, const Json& members) {
    const Section* known = find_section(section);
    const std::string name(section);
    if (json.contains(name)) {
        if (!json[name].contains("voided")) {
            return not_in_state("the record has " + with_article(known->noun) + " already, " +
                                    json[name]["id"].get<std::string>() + " of " +
                                    json[name]["occurred"].get<std::string>(),
                                "if it is wrong, void it first: " +
                                    voiding(json, json[name]["id"].get<std::string>()));
        }
        Json& superseded = json["superseded"];
        if (superseded.is_null()) superseded = Json::object();
        Json& list = superseded[name + "s"];
        if (list.is_null()) list = Json::array();
        list.push_back(json[name]);
    }
    Json entry;
    std::string id = next_id(known->prefix);
    entry["id"] = id;
    const Json rest = stamped(members, stamp_);
    for (const auto& [key, value] : rest.items())
        entry[key] = value;
    json[name] = std::move(entry);
    touch(id);
    return id;
}

Json* Draft::find(std::string_view id) {
    return find_entry(json, id);
}

Result<Json*> Draft::entry(std::string_view section, std::string_view id) {
    const Section* known = find_section(section);
    std::string ids;
    if (is_single(section)) {
        const std::string name(section);
        if (json.contains(name)) {
            if (id.empty() || json[name]["id"].get_ref<const std::string&>() == id) {
                return &json[name];
            }
            ids = json[name]["id"].get<std::string>();
        }
    } else {
        Json* at = &json;
        std::string_view rest = section;
        if (const std::size_t slash = rest.find('/'); slash != std::string_view::npos) {
            const std::string holder(rest.substr(0, slash));
            at = at->contains(holder) ? &(*at)[holder] : nullptr;
            rest.remove_prefix(slash + 1);
        }
        if (at != nullptr && at->contains(std::string(rest))) {
            for (Json& one : (*at)[std::string(rest)]) {
                const auto& known_id = one["id"].get_ref<const std::string&>();
                if (known_id == id) return &one;
                ids += (ids.empty() ? "" : ", ") + known_id;
            }
        }
    }
    return fail(Kind::not_found, "usage.not-found",
                "the record has no " + std::string(known->noun) +
                    (id.empty() ? "" : " '" + std::string(id) + "'"),
                ids.empty() ? "there is none yet" : "there are " + ids);
}

Result<Json*> Draft::standing(std::string_view section) {
    auto found = entry(section, "");
    if (!found) return found;
    if ((*found)->contains("voided")) {
        return not_in_state("the " + std::string(find_section(section)->noun) + " is voided",
                            "record it anew first");
    }
    return found;
}

Json* Draft::newest_without(std::string_view section, std::string_view member) {
    Json& list = list_at(section);
    for (auto at = list.rbegin(); at != list.rend(); ++at) {
        if (!at->contains("voided") && !at->contains(std::string(member))) return &*at;
    }
    return nullptr;
}

Result<void> Draft::befall(Json& entry, std::string_view member, const Json& members) {
    const std::string id = entry["id"].get<std::string>();
    if (entry.contains("voided")) {
        return not_in_state(id + " is voided", "act on an entry that counts");
    }
    if (entry.contains(std::string(member))) {
        return not_in_state(id + " has '" + std::string(member) + "' already, of " +
                                entry[std::string(member)]["occurred"].get<std::string>(),
                            "an entry is never overwritten; if it is wrong, void it, " +
                                voiding(json, id) + ", and enter it anew");
    }
    entry[std::string(member)] = event(members);
    touch(id);
    return {};
}

void Draft::append(Json& entry, std::string_view list, const Json& members) {
    Json& steps = entry[std::string(list)];
    if (steps.is_null()) steps = Json::array();
    steps.push_back(event(members));
    touch(entry["id"].get<std::string>());
}

Result<void> Draft::void_entry(std::string_view id, std::string_view reason) {
    Json* entry = find(id);
    if (entry == nullptr) {
        return fail(Kind::not_found, "usage.not-found",
                    "the record has no entry '" + std::string(id) + "'",
                    "show the record: each entry begins with its id");
    }
    if (entry->contains("voided")) {
        return not_in_state(std::string(id) + " is voided already", "nothing is left to do");
    }
    Json voided;
    voided["at"] = stamp_.recorded;
    voided["by"] = stamp_.by;
    voided["reason"] = std::string(reason);
    (*entry)["voided"] = std::move(voided);
    touch(id);
    return {};
}

}  // namespace rsc::casework
