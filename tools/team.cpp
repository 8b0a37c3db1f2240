#include "support/entry_acts.hpp"
#include "support/table.hpp"

namespace rsc::tools {
namespace {

Exit run_team_add(Invocation& in) {
    return add_entry(in, {.act = "team.add", .section = "team/members"});
}

Exit run_team_end(Invocation& in) {
    return add_event(in, {.act = "team.end", .section = "team/members", .member = "ended"});
}

Exit run_team_meet(Invocation& in) {
    return add_entry(
        in, {.act = "team.meet",
             .section = "team/meetings",
             .called = {{"client_attended", "--without-client", "The client did not come"}}});
}

Exit run_team_lead(Invocation& in) {
    Recording act(in, Target::client_case, "team.lead");
    EntryOptions members(in, codec::case_fields("team/leads"));
    if (!act.begin()) return act.status();
    auto lead = act.read(members);
    if (!lead) return in.fail(lead.error());
    // One agency leads: the one before ends where this one begins.
    if (codec::Json* before = act.draft().newest_without("team/leads", "ended")) {
        const codec::Json end{{"occurred", (*lead)["occurred"]}};
        if (auto done = act.draft().befall(*before, "ended", end); !done) {
            return in.fail(done.error());
        }
    }
    act.draft().add("team/leads", *lead);
    return act.commit();
}

Exit run_team_list(Invocation& in) {
    return list_sections(in, Target::client_case, {"team/members", "team/meetings", "team/leads"});
}

}  // namespace

std::vector<Command> team_commands() {
    return {
        {"team",
         "add",
         "Planning",
         "A member of the Recovery Support Team",
         run_team_add,
         {{"rsc team add C-0007 --support informal --relationship sister --at today",
           "A natural support; --name - reads the name from standard input."},
          {"rsc team add C-0007 --support formal --system probation --relationship 'probation "
           "officer' --at today",
           "A formal member who represents a system."}}},
        {"team",
         "end",
         "Planning",
         "A membership has ended",
         run_team_end,
         {{"rsc team end C-0007 m2 --at today", "Member m2 is not on the team any more."},
          {"rsc team end C-0007 m2 --at 2026-03-02 --reason 'moved away'",
           "Since that day, and why."}}},
        {"team",
         "meet",
         "Planning",
         "A meeting of the team",
         run_team_meet,
         {{"rsc team meet C-0007 --at today --attendees m1,m2", "The client came too."},
          {"rsc team meet C-0007 --at 2026-03-31T15:00 --attendees m1,m2 --without-client",
           "Without the client."}}},
        {"team",
         "lead",
         "Planning",
         "The agency that leads, and whom to ask first",
         run_team_lead,
         {{"rsc team lead C-0007 --agency P-clinic --contact 'front desk' --at today",
           "As all who serve the client agreed."},
          {"rsc team lead C-0007 --agency P-clinic --at 2026-03-02", "Since that day."}}},
        {"team",
         "list",
         "Planning",
         "Members, meetings and lead agency",
         run_team_list,
         {{"rsc team list C-0007", "Who is on the team, and when it met."},
          {"rsc team list C-0007 --json", "As they stand in the record."}}},
    };
}

}  // namespace rsc::tools
