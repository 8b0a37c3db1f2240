#include "support/entry_acts.hpp"
#include "support/table.hpp"

namespace rsc::tools {
namespace {

Exit run_appointment_add(Invocation& in) {
    return add_entry(in, {.act = "appointment.add", .section = "appointments"});
}

Exit run_appointment_set(Invocation& in) {
    std::string id;
    Recording act(in, Target::client_case, "appointment.set");
    in.optional_argument("ENTRY", id, "The appointment; else the newest without an outcome");
    EntryOptions members(in, codec::case_fields("appointments/outcome"));
    if (!act.begin()) return act.status();
    auto outcome = act.read(members);
    if (!outcome) return in.fail(outcome.error());
    if ((*outcome)["result"] == "missed" && !outcome->contains("barrier")) {
        return in.fail(Kind::usage, "usage.missing",
                       "--barrier is needed: what kept the client away",
                       "ask before calling it non-compliance; 'unknown' is an answer");
    }
    auto appointment = entry_or_newest(act.draft(), "appointments", id, "outcome");
    if (!appointment) return in.fail(appointment.error());
    if (auto done = act.draft().befall(**appointment, "outcome", *outcome); !done) {
        return in.fail(done.error());
    }
    return act.commit();
}

Exit run_appointment_list(Invocation& in) {
    return list_sections(in, Target::client_case, {"appointments"});
}

}  // namespace

std::vector<Command> appointment_commands() {
    return {
        {"appointment",
         "add",
         "Serving",
         "An appointment",
         run_appointment_add,
         {{"rsc appointment add C-0007 --service outpatient-treatment --provider P-clinic "
           "--scheduled 2026-03-16T09:00 --at now",
           "Made now for that time."},
          {"rsc appointment add C-0007 --service medical --scheduled +7d --at today",
           "In seven days."}}},
        {"appointment",
         "set",
         "Serving",
         "Whether an appointment was kept; a missed one with its barrier",
         run_appointment_set,
         {{"rsc appointment set C-0007 --result kept --at today", "The newest."},
          {"rsc appointment set C-0007 q2 --result missed --barrier transportation --at today",
           "Missed, and why."}}},
        {"appointment",
         "list",
         "Serving",
         "The appointments of a case",
         run_appointment_list,
         {{"rsc appointment list C-0007", "With their outcomes."},
          {"rsc appointment list C-0007 --json", "As they stand in the record."}}},
    };
}

}  // namespace rsc::tools
