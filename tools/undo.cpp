#include <algorithm>
#include <set>

#include "casework/audit.hpp"
#include "store/layout.hpp"
#include "support/recording.hpp"
#include "support/table.hpp"

namespace rsc::tools {
namespace {

using codec::Json;

// Whether anything outside `ids` refers to one of them.
void find_references(const Json& json, const std::set<std::string>& ids, std::string_view inside,
                     std::string& by) {
    if (json.is_object()) {
        if (json.contains("voided")) return;  // it refers to nothing any more
        std::string here(inside);
        if (json.contains("recorded") && json.contains("id")) here = json["id"].get<std::string>();
        for (const auto& [key, value] : json.items()) {
            if (key == "id" || key == "history") continue;
            if (value.is_string() && ids.contains(value.get<std::string>()) &&
                !ids.contains(here)) {
                by = here;
            }
            find_references(value, ids, here, by);
        }
    } else if (json.is_array()) {
        for (const Json& one : json) {
            if (one.is_string() && ids.contains(one.get<std::string>()) &&
                !ids.contains(std::string(inside))) {
                by = std::string(inside);
            }
            find_references(one, ids, inside, by);
        }
    }
}

// "3 minutes ago"; one who looks has lost count of the seconds.
std::string ago(calendar::Instant then, calendar::Instant now) {
    const std::int64_t minutes = (now - then).seconds / 60;
    if (minutes < 1) return "just now";
    return timeline::text({minutes * 60, timeline::Unit::seconds, false}) + " ago";
}

// Which case is meant is for the caller to say: the last act may be in another than one thinks of.
Exit name_last_act(Invocation& in, const Recording& act) {
    auto now = in.now(act.agency().config().sandbox);
    if (!now) return in.fail(now.error());
    std::size_t unreadable = 0;
    auto lines = casework::read_logs(act.agency().folder(), unreadable);
    if (!lines) return in.fail(lines.error());
    const auto last =
        std::find_if(lines->rbegin(), lines->rend(), [&](const casework::Logged& line) {
            return line.seq != 0 && line.by == act.actor() && line.files.size() == 1 &&
                   line.files.front().starts_with(store::cases_directory);
        });
    if (last == lines->rend()) {
        return in.fail(Kind::usage, "usage.missing",
                       "rsc undo needs CASE, and " + act.actor() + " has done nothing in any",
                       "'rsc log' shows who did what");
    }
    const std::string& file = last->files.front();
    const std::string id = store::id_of_file(file.substr(file.rfind('/') + 1)).value_or(file);
    const bool undone = last->act == "undo";
    return in.fail(Kind::usage, "usage.missing",
                   "rsc undo needs CASE: the last act of " + act.actor() + " was " + last->act +
                       " in " + id + ", " + ago(last->instant, *now),
                   undone ? "what was undone is not undone again; 'rsc log --worker " +
                                act.actor() + "' shows what came before it"
                          : "'rsc undo " + id +
                                " -n' shows whether and how it is taken back, 'rsc undo " + id +
                                "' does it");
}

Exit run_undo(Invocation& in) {
    Recording act(in, Target::client_case, "undo", Names::perhaps_none);
    if (!act.prepare()) return act.status();
    if (act.id().empty()) return name_last_act(in, act);
    if (!act.begin()) return act.status();
    casework::Draft& draft = act.draft();
    const Json history = draft.json.contains("history") ? draft.json["history"] : Json::array();
    std::size_t mine = history.size();
    for (std::size_t i = 0; i < history.size(); ++i) {
        if (history[i]["by"] == act.actor() && history[i]["act"] != "undo") mine = i;
    }
    if (mine == history.size()) {
        return in.fail(Kind::not_found, "usage.not-found",
                       act.actor() + " has done nothing in this case",
                       "'rsc case history " + act.id() + "' shows who did what");
    }
    const Json& last = history[mine];
    const std::string what = last["act"].get<std::string>();
    std::set<std::string> ids;
    for (const Json& id : last.value("entries", Json::array()))
        ids.insert(id.get<std::string>());
    if (what == "case.edit") {
        return in.fail(Kind::refused, "act.state", "an edit by hand is not taken back by itself",
                       "edit the record once more: 'rsc case edit " + act.id() + " --reason ...'");
    }
    if (what == "contact.correct") {
        return in.fail(Kind::refused, "act.state", "a correction is not taken back by itself",
                       "correct the contact that took the place of the wrong one once more: 'rsc "
                       "contact correct " +
                           act.id() + " " + last["entries"].back().get<std::string>() +
                           " ... --reason ...'");
    }
    if (ids.empty()) {
        return in.fail(
            Kind::refused, "act.state", what + " added no entry",
            "mend it with another act; 'rsc case history " + act.id() + "' shows what was done");
    }
    // Which act touched one of these entries, before or after this one.
    const auto touched_in = [&](std::size_t from, std::size_t to,
                                const std::string& id) -> const Json* {
        for (std::size_t i = from; i < to; ++i) {
            const Json& entries = history[i].value("entries", Json::array());
            if (std::find(entries.begin(), entries.end(), Json(id)) != entries.end()) {
                return &history[i];
            }
        }
        return nullptr;
    };
    for (const std::string& id : ids) {
        const Json* entry = draft.find(id);
        if (entry != nullptr && entry->contains("voided")) {
            return in.fail(Kind::refused, "act.state", id + " is voided already",
                           "nothing is left to undo");
        }
        if (entry == nullptr || touched_in(0, mine, id) != nullptr) {
            return in.fail(Kind::refused, "act.state",
                           what + " changed " + id + ", which was there before",
                           "what befell an entry is not taken back: 'rsc case void " +
                               draft.json["id"].get<std::string>() + " " + id +
                               " --reason ...' and enter it anew, or record what happened next");
        }
        if (const Json* later = touched_in(mine + 1, history.size(), id)) {
            return in.fail(Kind::refused, "act.state",
                           id + " has gone on since: " + (*later)["act"].get<std::string>(),
                           "if it is wrong, void it: 'rsc case void " + act.id() + " " + id +
                               " --reason ...'");
        }
    }
    std::string by;
    find_references(draft.json, ids, "", by);
    if (!by.empty()) {
        return in.fail(Kind::refused, "act.state", by + " builds on what " + what + " added",
                       "if that is wrong too, void it first: 'rsc case void " + act.id() + " " +
                           by + " --reason ...'");
    }
    const std::string reason = in.reason().empty() ? "undone by who entered it" : in.reason();
    const std::string at = last["at"].get<std::string>();
    for (const std::string& id : ids) {
        if (auto done = draft.void_entry(id, reason); !done) return in.fail(done.error());
    }
    act.say("undone: " + what + " of " + at);
    return act.commit();
}

}  // namespace

std::vector<Command> undo_commands() {
    return {{"undo",
             "",
             "Cases",
             "Void what your last act in a case added, if nothing builds on it",
             run_undo,
             {{"rsc undo C-0007", "It stays in the record, voided."},
              {"rsc undo C-0007 -n", "What that would change."},
              {"rsc undo", "Which act was your last, and in which case; nothing is done."}}}};
}

}  // namespace rsc::tools
