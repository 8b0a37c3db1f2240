#include "support/entry_acts.hpp"
#include "support/table.hpp"

namespace rsc::tools {
namespace {

Exit run_phase_add(Invocation& in) {
    return add_entry(in, {.act = "phase.add", .section = "phase"});
}

Exit run_phase_list(Invocation& in) {
    return list_sections(in, Target::client_case, {"phase"});
}

}  // namespace

std::vector<Command> phase_commands() {
    return {
        {"phase",
         "add",
         "Assessing",
         "The phase of recovery, from the day it began",
         run_phase_add,
         {{"rsc phase add C-0007 --phase stabilization --at today", "From today on."},
          {"rsc phase add C-0007 --phase maintenance --at 2026-03-02", "Since that day."}}},
        {"phase",
         "list",
         "Assessing",
         "The phases of recovery",
         run_phase_list,
         {{"rsc phase list C-0007", "A line each."},
          {"rsc phase list C-0007 --json", "As they stand in the record."}}},
    };
}

}  // namespace rsc::tools
