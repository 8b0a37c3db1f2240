#include <algorithm>

#include "assign_lead.hpp"
#include "casework/perform.hpp"
#include "render/text.hpp"
#include "support/table.hpp"

namespace rsc::tools {
namespace {

using codec::Json;

Exit run_assign_add(Invocation& in) {
    Recording act(in, Target::client_case, "assign.add");
    EntryOptions members(in, codec::case_fields("assignments"),
                         {{"reason", "--level-reason"},
                          {"primary", "--secondary", "Serves beside the worker who leads"}});
    if (!act.begin()) return act.status();
    if (auto allowed = act.require_supervisor("assigning"); !allowed) {
        return in.fail(allowed.error());
    }
    auto entry = act.read(members);
    if (!entry) return in.fail(entry.error());
    if (const Json* lead = open_lead(act.draft());
        lead != nullptr && entry->value("primary", true)) {
        return in.fail(Kind::refused, "act.state",
                       (*lead)["worker"].get<std::string>() + " leads the case already, by " +
                           (*lead)["id"].get<std::string>(),
                       "'rsc assign transfer " + act.id() +
                           " --to ... --at ...' hands it on, 'rsc assign step-down' and 'rsc "
                           "assign step-up' at another level; --secondary adds a worker beside");
    }
    const std::string worker = (*entry)["worker"].get<std::string>();
    if (auto able = can_serve(act.agency(), act.today(), worker); !able)
        return in.fail(able.error());
    if (const Json* other = open_assignment_of(act.draft(), worker); other != nullptr) {
        return in.fail(Kind::refused, "act.state",
                       worker + " serves the case already, by " + (*other)["id"].get<std::string>(),
                       "end that assignment first: 'rsc assign end " + act.id() + " " +
                           (*other)["id"].get<std::string>() + " --at ...'");
    }
    act.draft().add("assignments", *entry);
    act.gate(assignment_gates);
    act.assigns((*entry)["worker"].get<std::string>(),
                *named<model::Level>((*entry)["level"].get<std::string>()));
    return act.commit();
}

// The lead is handed on: the open assignment ends as the new one begins.
Exit run_assign_hand_on(Invocation& in, std::string act_name, model::EndReason why,
                        std::initializer_list<model::Level> levels) {
    std::string to;
    std::string when;
    std::string level_word;
    std::string reason;
    std::string note;
    Recording act(in, Target::client_case, std::move(act_name));
    in.value("--to", to, "WORKER",
             why == model::EndReason::transfer ? "Who leads from then on (needed)"
                                               : "Who leads from then on; else the same worker");
    in.value("--at", when, "WHEN", "From when: now, a day, or a day with its time (needed)");
    if (levels.size() > 1) {
        in.value("--level", level_word, "LEVEL", "RSC-I (the default) or RSC-F");
        std::vector<std::string_view> words;
        for (const model::Level level : levels)
            words.push_back(name(level));
        in.words(words);
    }
    in.value("--level-reason", reason, "WORD",
             "Why this level: highest-risk, special-grant, clinical, light-coordination, acuity");
    in.words(names_of(model::LevelReason{}));
    in.value("--note", note, "TEXT", "Free text");
    if (!act.begin()) return act.status();
    if (auto allowed = act.require_supervisor("assigning"); !allowed) {
        return in.fail(allowed.error());
    }
    auto event = act.at("--at", when);
    if (!event) return in.fail(event.error());
    Json* lead = open_lead(act.draft());
    if (lead == nullptr) {
        return in.fail(
            Kind::refused, "act.state", "nobody leads the case",
            "'rsc assign add " + act.id() + " --worker ... --level ... --at ...' assigns a worker");
    }
    const std::string now_level = (*lead)["level"].get<std::string>();
    std::string level = now_level;
    if (levels.size() > 0) {
        level = std::string(name(*levels.begin()));
        if (!level_word.empty()) level = level_word;
        const auto wanted = named<model::Level>(level);
        if (!wanted || std::find(levels.begin(), levels.end(), *wanted) == levels.end()) {
            return in.fail(Kind::usage, "usage.bad-value",
                           "--level: '" + level + "' is no such level", "RSC-I or RSC-F");
        }
        if (model::group_of(*wanted) == model::group_of(*named<model::Level>(now_level))) {
            return in.fail(
                Kind::refused, "act.state", "the client is on " + now_level + " already",
                "'rsc assign transfer " + act.id() + " --to ... --at ...' changes the worker");
        }
    } else if (reason.empty() && lead->contains("reason")) {
        reason = (*lead)["reason"].get<std::string>();
    }
    if (to.empty() && why == model::EndReason::transfer) {
        return in.fail(Kind::usage, "usage.missing", "--to is needed: who leads from then on",
                       "'rsc assign room' shows who has room");
    }
    if (to.empty()) to = (*lead)["worker"].get<std::string>();
    if (!is_well_formed_id(to)) {
        return in.fail(Kind::usage, "usage.bad-value", "--to: '" + to + "' is no worker id",
                       "an id holds letters, digits and hyphens");
    }
    if (!reason.empty() && !named<model::LevelReason>(reason)) {
        return in.fail(Kind::usage, "usage.bad-value",
                       "--level-reason: '" + reason + "' is not known",
                       "one of highest-risk, special-grant, clinical, light-coordination, acuity");
    }
    if (auto able = can_serve(act.agency(), act.today(), to); !able) return in.fail(able.error());
    if (why == model::EndReason::transfer && (*lead)["worker"] == to) {
        return in.fail(Kind::refused, "act.state", to + " leads the case already",
                       "name another worker");
    }
    auto done = hand_on(act.draft(), *lead, {std::move(*event), to, why, level, reason, note});
    if (!done) return in.fail(done.error());
    act.gate(assignment_gates);
    act.assigns(to, *named<model::Level>(level));
    return act.commit();
}

Exit run_assign_transfer(Invocation& in) {
    return run_assign_hand_on(in, "assign.transfer", model::EndReason::transfer, {});
}
Exit run_assign_step_down(Invocation& in) {
    return run_assign_hand_on(in, "assign.step-down", model::EndReason::step_down,
                              {model::Level::cm});
}
Exit run_assign_step_up(Invocation& in) {
    return run_assign_hand_on(in, "assign.step-up", model::EndReason::step_up,
                              {model::Level::rsc_i, model::Level::rsc_f});
}
Exit run_assign_end(Invocation& in) {
    std::string id;
    Recording act(in, Target::client_case, "assign.end");
    in.optional_argument("ENTRY", id, "The assignment; else that of the worker who leads");
    EntryOptions members(in, codec::case_fields("assignments/ended"), {{"reason", "--because"}});
    if (!act.begin()) return act.status();
    if (auto allowed = act.require_supervisor("ending an assignment"); !allowed) {
        return in.fail(allowed.error());
    }
    auto event = act.read(members);
    if (!event) return in.fail(event.error());
    Json* assignment = id.empty() ? open_lead(act.draft()) : nullptr;
    if (!id.empty()) {
        auto found = act.draft().entry("assignments", id);
        if (!found) return in.fail(found.error());
        assignment = *found;
    }
    if (assignment == nullptr) {
        return in.fail(Kind::refused, "act.state", "nobody leads the case",
                       "name the assignment; 'rsc assign list " + act.id() + "' lists them");
    }
    if (auto done = act.draft().befall(*assignment, "ended", *event); !done) {
        return in.fail(done.error());
    }
    return act.commit();
}
Exit run_assign_list(Invocation& in) {
    return list_sections(in, Target::client_case, {"assignments"});
}

Exit run_assign_room(Invocation& in) {
    std::string level_word;
    in.store_option();
    in.view_options();
    in.value("--level", level_word, "LEVEL", "RSC-I (the default), RSC-F or CM");
    in.words(names_of(model::Level{}));
    in.format_options({Format::table, Format::json});
    if (!in.parse()) return in.status();
    if (level_word.empty()) level_word = "RSC-I";
    const auto level = named<model::Level>(level_word);
    if (!level) {
        return in.fail(Kind::usage, "usage.bad-value", "--level: '" + level_word + "' is no level",
                       "one of RSC-I, RSC-F, CM");
    }
    auto agency = in.open_agency();
    if (!agency) return in.fail(agency.error());
    auto view = in.view(*agency);
    if (!view) return in.fail(view.error());
    casework::ScanProblems problems;
    const timeline::Setting setting = agency->setting(*view);
    auto loads = casework::count_others(*agency, setting, {}, problems);
    if (!loads) return in.fail(loads.error());
    render::RoomOut out;
    out.heading = heading_of(*agency, *view);
    out.level = *level;
    for (const casework::Room& room : casework::rooms(*agency, setting, *loads, *level)) {
        out.rooms.push_back({room.worker.str(), room.cases, room.limit, room.limit - room.cases});
    }
    out.findings = findings_of(problems.errors);
    const Exit status = exit_of_unread(out.findings);
    if (in.format() == Format::json) {
        in.print(render::json_text(out, agency->zone()));
        return in.finish(status);
    }
    if (out.heading.sandbox) in.print("SANDBOX: nothing in this store is real\n");
    render::Table table({{"worker", {}},
                         {level_word, render::Align::right},
                         {"limit", render::Align::right},
                         {"room", render::Align::right}});
    for (const render::RoomLine& room : out.rooms) {
        table.add({room.worker, std::to_string(room.cases), std::to_string(room.limit),
                   std::to_string(room.room)});
    }
    in.print(out.rooms.empty() ? "Nobody has room for " + level_word + "\n"
                               : table.text(in.look()));
    if (!out.findings.empty()) report_findings(out.findings);
    return in.finish(status);
}

}  // namespace

std::vector<Command> assign_commands() {
    return {
        {"assign",
         "add",
         "Entering services",
         "Assign a worker at a level; the caps are counted",
         run_assign_add,
         {{"rsc assign add C-0007 --worker W-ana --level RSC-I --level-reason highest-risk --at "
           "now",
           "Ana leads from now on."},
          {"rsc assign add C-0007 --worker W-ana --level RSC-I --level-reason clinical --at now "
           "--override caseload.cap --reason 'W-ben is ill until Friday'",
           "Over the cap, by a supervisor, with the reason."}}},
        {"assign",
         "transfer",
         "Entering services",
         "Hand the case to another worker at the same level",
         run_assign_transfer,
         {{"rsc assign transfer C-0007 --to W-ben --at today",
           "Ben leads from today; what is due keeps its day."},
          {"rsc assign transfer C-0007 --to W-ben --at today -n", "What that would change."}}},
        assign_hand_over_command(),
        {"assign",
         "step-down",
         "Entering services",
         "Go on with case management",
         run_assign_step_down,
         {{"rsc assign step-down C-0007 --to W-cho --at today --level-reason acuity",
           "Case management by Cho."},
          {"rsc assign step-down C-0007 --at today", "Case management by the same worker."}}},
        {"assign",
         "step-up",
         "Entering services",
         "Go on with recovery support coordination",
         run_assign_step_up,
         {{"rsc assign step-up C-0007 --to W-ana --at today --level-reason acuity",
           "RSC-I by Ana."},
          {"rsc assign step-up C-0007 --level RSC-F --at today --level-reason clinical",
           "The whole family, by the same worker."}}},
        {"assign",
         "end",
         "Entering services",
         "End an assignment without a new one",
         run_assign_end,
         {{"rsc assign end C-0007 --at today --because coverage", "Nobody leads from today on."},
          {"rsc assign end C-0007 a2 --at 2026-03-02 --because other", "That assignment."}}},
        {"assign",
         "list",
         "Entering services",
         "The assignments of a case",
         run_assign_list,
         {{"rsc assign list C-0007", "Who served, at which level, until when."},
          {"rsc assign list C-0007 --json", "As they stand in the record."}}},
        {"assign",
         "room",
         "Entering services",
         "Who has room for one more client at a level",
         run_assign_room,
         {{"rsc assign room --level CM", "Case managers with room, most first."},
          {"rsc assign room --json", "For RSC-I, as JSON."}}},
    };
}

}  // namespace rsc::tools
