#include "support/entry_acts.hpp"
#include "support/table.hpp"

namespace rsc::tools {
namespace {

Exit run_discharge_add(Invocation& in) {
    Recording act(in, Target::client_case, "discharge.add");
    EntryOptions members(in, codec::case_fields("discharge"),
                         {{"planned", "--unplanned", "It was not planned"}});
    if (!act.begin()) return act.status();
    auto entry = act.read(members);
    if (!entry) return in.fail(entry.error());
    if (!entry->value("planned", true) && (*entry)["reasons"] == codec::Json::array({"other"}) &&
        !entry->contains("note")) {
        return in.fail(Kind::usage, "usage.missing", "an unplanned discharge needs its reason",
                       "give a reason other than 'other', or say more with --note");
    }
    if (auto set = act.draft().set("discharge", *entry); !set) return in.fail(set.error());
    act.gate({policy::Occasion::discharge});
    return act.commit();
}

Exit run_discharge_reopen(Invocation& in) {
    Recording act(in, Target::client_case, "discharge.reopen");
    if (!act.begin()) return act.status();
    if (in.reason().empty()) {
        return in.fail(Kind::usage, "usage.missing", "rsc discharge reopen needs --reason",
                       "say why the episode goes on");
    }
    auto discharge = act.draft().entry("discharge", "");
    if (!discharge) return in.fail(discharge.error());
    if (auto done = act.draft().void_entry((**discharge)["id"].get<std::string>(), in.reason());
        !done) {
        return in.fail(done.error());
    }
    // Whoever served when it ended serves again: the caps are counted.
    if (act.draft().json.contains("assignments")) {
        for (const codec::Json& one : act.draft().json["assignments"]) {
            if (one.contains("voided") || one.contains("ended")) continue;
            act.assigns(one["worker"].get<std::string>(),
                        *named<model::Level>(one["level"].get<std::string>()));
        }
    }
    return act.commit();
}

Exit run_discharge_show(Invocation& in) {
    return list_sections(in, Target::client_case, {"discharge"});
}

}  // namespace

std::vector<Command> discharge_commands() {
    return {
        {"discharge",
         "add",
         "Leaving services",
         "Discharge the client: the episode ends",
         run_discharge_add,
         {{"rsc discharge add C-0007 --reasons completed --at today",
           "Planned; the day is served."},
          {"rsc discharge add C-0007 --reasons lost-contact --unplanned --at today",
           "Unplanned, with its reason."}}},
        {"discharge",
         "reopen",
         "Leaving services",
         "The episode goes on: the discharge is voided",
         run_discharge_reopen,
         {{"rsc discharge reopen C-0007 --reason 'entered in the wrong case'",
           "It stays in the record, voided."},
          {"rsc discharge reopen C-0007 --reason 'the client came back the same day' -n",
           "What that would change."}}},
        {"discharge",
         "show",
         "Leaving services",
         "The discharge of a case",
         run_discharge_show,
         {{"rsc discharge show C-0007", "When and why."},
          {"rsc discharge show C-0007 --json", "As it stands in the record."}}},
    };
}

}  // namespace rsc::tools
