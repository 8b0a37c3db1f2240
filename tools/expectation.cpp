#include "support/entry_acts.hpp"
#include "support/table.hpp"

namespace rsc::tools {
namespace {

Exit run_expectation_add(Invocation& in) {
    return add_entry(in, {.act = "expectation.add", .section = "expectations"});
}

Exit run_expectation_list(Invocation& in) {
    return list_sections(in, Target::client_case, {"expectations"});
}

}  // namespace

std::vector<Command> expectation_commands() {
    return {
        {"expectation",
         "add",
         "Entering services",
         "What was explained to the client",
         run_expectation_add,
         {{"rsc expectation add C-0007 --topics nature-of-services,goals,rights --at today",
           "Three of the eight topics."},
          {"rsc expectation add C-0007 --topics costs,duration --at 2026-03-02", "On that day."}}},
        {"expectation",
         "list",
         "Entering services",
         "What was explained",
         run_expectation_list,
         {{"rsc expectation list C-0007", "A line each."},
          {"rsc expectation list C-0007 --json", "As they stand in the record."}}},
    };
}

}  // namespace rsc::tools
