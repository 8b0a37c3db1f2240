#include "support/entry_acts.hpp"
#include "support/table.hpp"

namespace rsc::tools {
namespace {

Exit run_transition_add(Invocation& in) {
    Recording act(in, Target::client_case, "transition.add");
    EntryOptions members(in, codec::case_fields("transition"));
    if (!act.begin()) return act.status();
    auto entry = act.read(members);
    if (!entry) return in.fail(entry.error());
    if (auto set = act.draft().set("transition", *entry); !set) return in.fail(set.error());
    return act.commit();
}

Exit run_transition_show(Invocation& in) {
    return list_sections(in, Target::client_case, {"transition"});
}

}  // namespace

std::vector<Command> transition_commands() {
    return {
        {"transition",
         "add",
         "Planning",
         "Re-entry from incarceration, with the day of release",
         run_transition_add,
         {{"rsc transition add C-0007 --facility 'county jail' --release 2026-05-01T09:00 --at "
           "today",
           "A transition plan is owed before it."},
          {"rsc transition add C-0007 --release 2026-05-01 --at 2026-03-02",
           "The time of day is not known."}}},
        {"transition",
         "show",
         "Planning",
         "The re-entry of a client",
         run_transition_show,
         {{"rsc transition show C-0007", "From where, and when."},
          {"rsc transition show C-0007 --json", "As it stands in the record."}}},
    };
}

}  // namespace rsc::tools
