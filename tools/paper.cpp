#include "support/entry_acts.hpp"
#include "support/table.hpp"

namespace rsc::tools {
namespace {

Exit run_paper_add(Invocation& in) {
    return add_entry(in, {.act = "paper.add", .section = "papers"});
}

Exit run_paper_set(Invocation& in) {
    return add_event(in, {.act = "paper.set", .section = "papers", .member = "reviewed"});
}

Exit run_paper_list(Invocation& in) {
    return list_sections(in, Target::client_case, {"papers"});
}

}  // namespace

std::vector<Command> paper_commands() {
    return {
        {"paper",
         "add",
         "Assessing",
         "A paper of another provider about the client",
         run_paper_add,
         {{"rsc paper add C-0007 --kind assessment --provider P-clinic --dated 2026-02-20 --at "
           "today",
           "Obtained today."},
          {"rsc paper add C-0007 --kind self-report --shared-with P-clinic,P-shelter --at today",
           "Who uses it instead of asking again."}}},
        {"paper",
         "set",
         "Assessing",
         "A paper was read and interpreted",
         run_paper_set,
         {{"rsc paper set C-0007 --at today", "The newest that was not yet."},
          {"rsc paper set C-0007 pa1 --at 2026-03-02", "That paper."}}},
        {"paper",
         "list",
         "Assessing",
         "The papers of other providers",
         run_paper_list,
         {{"rsc paper list C-0007", "A line each."},
          {"rsc paper list C-0007 --json", "As they stand in the record."}}},
    };
}

}  // namespace rsc::tools
