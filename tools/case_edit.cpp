#include <algorithm>
#include <set>

#include "case_edit.hpp"
#include "support/content.hpp"
#include "support/recording.hpp"

namespace rsc::tools {

using codec::Json;

namespace {

void collect_ids(const Json& json, std::set<std::string>& ids) {
    if (json.is_object() && json.contains("recorded") && json.contains("id") &&
        json["id"].is_string()) {
        ids.insert(json["id"].get<std::string>());
    }
    if (json.is_structured()) {
        for (const Json& inner : json)
            collect_ids(inner, ids);
    }
}

// A version that is signed, or a request that was submitted, is locked; a draft may still change.
bool is_draft(const Json& entry) {
    if (entry.contains("kind") && (entry.contains("with_client") || entry.contains("goals") ||
                                   entry.contains("crisis_plan") || entry.contains("services"))) {
        return !entry.contains("signed");
    }
    return false;
}

bool is_entry(const Json& json) {
    return json.is_object() && json.contains("recorded") && json.contains("id") &&
           json["id"].is_string();
}

// Members of entries that were changed or taken away: an entry is immutable but for a draft, and
// for what may still befall it.
void find_changes(const Json& before, const Json& after, const std::string& at, bool entry,
                  std::string& changed) {
    if (before == after) return;
    if (before.is_object() && after.is_object()) {
        const bool here = entry || is_entry(before);
        if (is_entry(before) && is_draft(before)) {
            // Its content may change; who drew it up and when, and that it was voided, may not.
            for (const char* member : {"id", "kind", "occurred", "recorded", "by", "voided"}) {
                const bool was = before.contains(member);
                if (was != after.contains(member) || (was && before[member] != after[member])) {
                    changed += (changed.empty() ? "" : ", ") + at + "/" + member;
                }
            }
            return;
        }
        for (const auto& [key, value] : before.items()) {
            const std::string there = at + "/" + key;
            if (!after.contains(key)) {
                if (here) changed += (changed.empty() ? "" : ", ") + there;
                continue;
            }
            find_changes(value, after[key], there, here, changed);
        }
        return;
    }
    if (before.is_array() && after.is_array() && !entry) {
        for (const Json& one : before) {
            for (std::size_t i = 0; i < after.size(); ++i) {
                if (is_entry(one) && is_entry(after[i]) && one["id"] == after[i]["id"]) {
                    find_changes(one, after[i], at + "/" + std::to_string(i), false, changed);
                }
            }
        }
        return;
    }
    if (before.is_array() && after.is_array() && before.size() <= after.size()) {
        // A list inside an entry may grow: steps of a request.
        for (std::size_t i = 0; i < before.size(); ++i)
            find_changes(before[i], after[i], at + "/" + std::to_string(i), true, changed);
        return;
    }
    if (entry) changed += (changed.empty() ? "" : ", ") + at;
}

}  // namespace

namespace {

// The stamps that are in a record: entries by id, events by what they carry.
void collect_stamps(const Json& json, std::set<std::string>& stamps) {
    if (json.is_object() && json.contains("recorded") && json.contains("occurred")) {
        stamps.insert(json.contains("id") ? json["id"].dump()
                                          : json["occurred"].dump() + json["recorded"].dump() +
                                                json.value("by", ""));
    }
    if (json.is_structured()) {
        for (const Json& inner : json)
            collect_stamps(inner, stamps);
    }
}

// What was typed is recorded now, and by whoever typed it.
void stamp_new(Json& json, const std::set<std::string>& known, const casework::Stamp& stamp) {
    if (json.is_object() && json.contains("recorded") && json.contains("occurred")) {
        const std::string mine =
            json.contains("id")
                ? json["id"].dump()
                : json["occurred"].dump() + json["recorded"].dump() + json.value("by", "");
        if (!known.contains(mine)) {
            json["recorded"] = stamp.recorded;
            json["by"] = stamp.by;
        }
    }
    if (json.is_structured()) {
        for (Json& inner : json)
            stamp_new(inner, known, stamp);
    }
}

// Entries that are new or not as they were.
void touch_changed(const Json& before, const Json& after, casework::Draft& draft) {
    casework::Draft earlier(before, {});
    const auto look = [&](const auto& self, const Json& json) -> void {
        if (is_entry(json)) {
            const Json* was = earlier.find(json["id"].get<std::string>());
            if (was == nullptr || *was != json) draft.touch(json["id"].get<std::string>());
        }
        if (json.is_structured()) {
            for (const Json& inner : json)
                self(self, inner);
        }
    };
    look(look, after);
}

}  // namespace

Exit case_edit(Invocation& in) {
    Recording act(in, Target::client_case, "case.edit");
    if (!act.prepare()) return act.status();
    if (in.reason().empty()) {
        return in.fail(Kind::usage, "usage.missing", "rsc case edit needs --reason",
                       "say why the record is changed by hand");
    }
    auto text = in.read_record(act.agency(), Target::client_case, act.id());
    if (!text) return in.fail(text.error());
    auto record = codec::Document<model::Case>::parse(*text, act.file());
    if (!record) return in.fail(record.error());
    Json facts = codec::parse_json(*text);
    facts.erase("history");
    const std::string form = codec::print_json(facts);
    auto edited = Edited::edit(form);
    if (!edited) return in.fail(edited.error());
    if (edited->text() == form) {
        edited->discard();
        in.print("Nothing was changed\n");
        return in.finish(Exit::ok);
    }
    const auto kept = [&](Exit status) {
        in.warn("what was typed is kept in " + edited->path());
        return status;
    };
    // What was typed must be a record by itself; its faults are named in the file it is in.
    auto sound = codec::Document<model::Case>::parse(edited->text(), edited->path());
    if (!sound) return kept(in.fail(sound.error()));
    if ((*sound)->id != (*record)->id) {
        return kept(in.fail(Kind::refused, "act.state", "the id of a case does not change",
                            "put " + act.id() + " back"));
    }
    Json fresh = codec::parse_json(edited->text());
    std::set<std::string> before;
    std::set<std::string> after;
    collect_ids(facts, before);
    collect_ids(fresh, after);
    std::string gone;
    for (const std::string& id : before) {
        if (!after.contains(id)) gone += (gone.empty() ? "" : ", ") + id;
    }
    if (!gone.empty()) {
        return kept(in.fail(Kind::refused, "act.state", "entries are gone: " + gone,
                            "an entry is never deleted: put it back, and void it with 'rsc case "
                            "void " +
                                act.id() + " ... --reason ...'"));
    }
    std::string changed;
    find_changes(facts, fresh, "", false, changed);
    if (!changed.empty()) {
        return kept(in.fail(Kind::refused, "act.state", "entries were changed: " + changed,
                            "an entry is immutable: put it back, void it with 'rsc case void " +
                                act.id() + " ... --reason ...', and enter it anew"));
    }
    if (!act.begin(casework::revision_of((*record)->history))) return kept(act.status());
    const Json none = Json::array();
    if ((facts.contains("assignments") ? facts["assignments"] : none) !=
        (fresh.contains("assignments") ? fresh["assignments"] : none)) {
        return kept(in.fail(Kind::refused, "act.state", "assignments are made by a supervisor",
                            "put them back; 'rsc assign add " + act.id() +
                                " --worker ... --level ... --at ...' assigns"));
    }
    std::set<std::string> stamps;
    collect_stamps(facts, stamps);
    stamp_new(fresh, stamps, act.draft().stamp());
    touch_changed(facts, fresh, act.draft());
    // An editor is no way round what a command would have asked.
    act.gate({policy::Occasion::plan_signed, policy::Occasion::sar_submitted,
              policy::Occasion::referral_made, policy::Occasion::purchase_made,
              policy::Occasion::discharge, policy::Occasion::admission_declined});
    act.content_from(edited->path(), edited->text(), "");
    const Json history =
        act.draft().json.contains("history") ? act.draft().json["history"] : Json();
    act.draft().json = std::move(fresh);
    act.draft().json.erase("history");
    if (!history.is_null()) act.draft().json["history"] = history;
    act.when_written([&edited] { edited->discard(); });
    return kept(act.commit());
}

}  // namespace rsc::tools
