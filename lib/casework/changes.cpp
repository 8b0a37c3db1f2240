#include "casework/changes.hpp"

#include "base/diagnostics.hpp"
#include "codec/canonical.hpp"
#include "store/layout.hpp"

namespace rsc::casework {

using codec::Json;

Result<AdoptedCase> adopt_case(std::string_view text, std::string_view file, const codec::Act& act,
                               std::string_view store_id, const calendar::Zone& zone) {
    auto record = codec::Document<model::Case>::parse(text, file);
    if (!record) return pass_on(record);
    AdoptedCase adopted;
    adopted.id = (*record)->id.str();
    if (codec::is_as_recorded((*record)->history, text)) return adopted;
    auto bytes = finish<model::Case>(codec::parse_json(text), act, store_id, zone, file);
    if (!bytes) return pass_on(bytes);
    adopted.changed = true;
    adopted.bytes = std::move(*bytes);
    return adopted;
}

Result<std::string> adopt_policy(std::string_view config_text, const AdoptionRequest& request,
                                 const codec::Act& act, const calendar::Zone& zone) {
    const std::string file(store::store_file);
    auto pack = load_pack(request.pack_text, request.pack);
    if (!pack) return pass_on(pack);
    bool known = false;
    std::string revisions;
    for (const policy::Revision& revision : (*pack)->revisions) {
        known = known || revision.id == request.revision;
        revisions += (revisions.empty() ? "" : ", ") + std::string(revision.id);
    }
    if (!known) {
        return fail(Kind::not_found, "usage.not-found",
                    "pack " + request.pack + " has no revision '" + request.revision + "'",
                    "it has " + revisions);
    }
    if (request.until && *request.until < request.from) {
        return fail(Kind::usage, "check.interval-reversed", "--until is before --from",
                    std::string(remedy_of("check.interval-reversed")));
    }
    auto config = codec::Document<model::StoreConfig>::parse(config_text, file);
    if (!config) return pass_on(config);
    for (const model::Adoption& adoption : (*config)->policies) {
        if (adoption.pack != request.pack) continue;
        const bool ends_before_new =
            adoption.until ? *adoption.until < request.from : adoption.from < request.from;
        const bool begins_after_new =
            request.until ? adoption.from > *request.until : adoption.from > request.from;
        if (!ends_before_new && !begins_after_new) {
            return fail(Kind::refused, "policy.overlap",
                        request.pack + "@" + std::string(adoption.revision) + " is in force from " +
                            adoption.from.text() +
                            (adoption.until ? " to " + adoption.until->text() : ""),
                        std::string(remedy_of("policy.overlap")));
        }
    }
    Json json = codec::parse_json(config_text);
    const std::string hash = codec::sha256(request.pack_text);
    if (!json.contains("policies")) {
        // Keep the described order: policies stand before the history.
        Json ordered = Json::object();
        for (auto& [key, value] : json.items()) {
            if (key == "history") ordered["policies"] = Json::array();
            ordered[key] = value;
        }
        if (!ordered.contains("policies")) ordered["policies"] = Json::array();
        json = std::move(ordered);
    }
    for (Json& adoption : json["policies"]) {
        if (adoption["pack"] == request.pack) adoption["sha256"] = hash;
    }
    Json adoption;
    adoption["pack"] = request.pack;
    adoption["revision"] = request.revision;
    adoption["from"] = request.from.text();
    if (request.until) adoption["until"] = request.until->text();
    adoption["sha256"] = hash;
    adoption["adopted"] = zone.text(act.at);
    adoption["by"] = act.by;
    json["policies"].push_back(std::move(adoption));
    return finish<model::StoreConfig>(std::move(json), act, std::string_view((*config)->id), zone,
                                      file);
}

Result<std::string> new_config(const NewStore& request, const codec::Act& act,
                               const calendar::Zone& zone) {
    Json json;
    json["schema"] = "rsc.store/1";
    json["id"] = request.id;
    json["agency"] = request.agency;
    json["zone"] = request.zone;
    json["calendar"] = request.calendar;
    if (request.sandbox) json["sandbox"] = true;
    return finish<model::StoreConfig>(std::move(json), act, request.id, zone, store::store_file);
}

Result<std::string> new_agency(const NewStore& request, const codec::Act& act,
                               const calendar::Zone& zone) {
    Json json;
    json["schema"] = "rsc.agency/1";
    json["id"] = request.agency;
    if (!request.agency_name.empty()) json["name"] = request.agency_name;
    return finish<model::Agency>(std::move(json), act, request.id, zone, store::agency_file);
}

namespace {

// A value as a difference shows it: long texts may hold what a client said.
std::string shown(const Json& value) {
    if (value.is_string() && value.get_ref<const std::string&>().size() > 40) return "(text)";
    if (value.is_object() || value.is_array())
        return "(" + std::to_string(value.size()) + " members)";
    return value.dump();
}

void compare(const Json& before, const Json& after, const std::string& at,
             std::vector<std::string>& lines) {
    if (before == after) return;
    if (before.is_object() && after.is_object()) {
        for (const auto& [key, value] : before.items()) {
            if (!after.contains(key)) lines.push_back(at + "/" + key + ": removed " + shown(value));
        }
        for (const auto& [key, value] : after.items()) {
            if (!before.contains(key)) {
                lines.push_back(at + "/" + key + ": added " + shown(value));
            } else {
                compare(before[key], value, at + "/" + key, lines);
            }
        }
        return;
    }
    if (before.is_array() && after.is_array()) {
        for (std::size_t i = 0; i < std::max(before.size(), after.size()); ++i) {
            const std::string here = at + "/" + std::to_string(i);
            if (i >= after.size()) {
                lines.push_back(here + ": removed " + shown(before[i]));
            } else if (i >= before.size()) {
                lines.push_back(here + ": added " + shown(after[i]));
            } else {
                compare(before[i], after[i], here, lines);
            }
        }
        return;
    }
    lines.push_back(at + ": " + shown(before) + " -> " + shown(after));
}

}  // namespace

std::vector<std::string> difference(const Json& before, const Json& after) {
    std::vector<std::string> lines;
    compare(before, after, "", lines);
    return lines;
}

}  // namespace rsc::casework
