#include "rulebook/facts.hpp"

namespace rsc::rulebook {
namespace {

using codec::Json;

std::string id_prefix(const std::string& section) {
    if (section == "contacts") return "c";
    if (section == "assignments") return "a";
    if (section == "sccp") return "p";
    if (section == "acuity") return "i";
    if (section == "sars") return "s";
    if (section == "members") return "m";
    if (section == "meetings") return "g";
    return "e";
}

bool holds_events(const std::string& section) {
    return section == "status" || section == "attachments";
}

// A plan of which nothing is missing.
const Json& whole_crisis_plan() {
    static const Json plan{{"strengths", {"asks for help early"}},
                           {"natural_supports", {"sister"}},
                           {"steps", "call the sister, then the crisis line"}};
    return plan;
}

// An entry recorded when it occurred, by W-1, with the next free id.
void complete(Json& json, const std::string& section, int& next, bool in_array) {
    if (json.is_array()) {
        for (Json& element : json)
            complete(element, section, next, true);
        return;
    }
    if (!json.is_object()) return;
    if (json.contains("crisis_plan") && json["crisis_plan"] == true) {
        json["crisis_plan"] = whole_crisis_plan();
    }
    if (section == "signed" && !json.contains("signers"))
        json["signers"] = {"client", "coordinator"};
    if (section == "excuses" && !json.contains("approver")) json["approver"] = "W-9";
    if (json.contains("occurred") && section != "screen") {
        if (!json.contains("recorded") && json["occurred"].is_string()) {
            const auto occurred = json["occurred"].get<std::string>();
            json["recorded"] = occurred.size() > 10 ? occurred : occurred + "T12:00:00-06:00";
        }
        if (!json.contains("by")) json["by"] = "W-1";
        const bool single = section == "referral" || section == "enrolment" ||
                            section == "transition" || section == "discharge";
        const bool entry = (in_array && !holds_events(section)) || single;
        if (entry && !json.contains("id")) json["id"] = id_prefix(section) + std::to_string(++next);
    }
    if (section == "assignments" && !json.contains("worker")) json["worker"] = "W-1";
    for (auto& [key, member] : json.items())
        complete(member, key, next, false);
}

Json with_entries(Json json) {
    int next = 100;
    complete(json, "", next, false);
    return json;
}

void give(Json& json, const char* member, Json value) {
    if (!json.contains(member)) json[member] = std::move(value);
}

}  // namespace

Json completed_case(const Json& record, const Json& background) {
    Json all = background.is_null() ? Json::object() : background;
    for (const auto& [key, member] : record.items()) {
        if (member.is_null()) {
            all.erase(key);
        } else {
            all[key] = member;
        }
    }
    give(all, "schema", "rsc.case/1");
    give(all, "id", "C-1");
    give(all, "client", Json{{"id", "P-1"}, {"birth_date", "1990-05-05"}});
    return with_entries(std::move(all));
}

Json completed_staff(Json record) {
    give(record, "schema", "rsc.staff/2");
    give(record, "roles", Json::array({"coordinator"}));
    return with_entries(std::move(record));
}

Json completed_provider(Json record) {
    give(record, "schema", "rsc.provider/1");
    return with_entries(std::move(record));
}

Json completed_agency(Json record) {
    give(record, "schema", "rsc.agency/1");
    give(record, "id", "AG-1");
    return with_entries(std::move(record));
}

}  // namespace rsc::rulebook
