#include "support/entry_acts.hpp"
#include "support/table.hpp"

namespace rsc::tools {
namespace {

Exit run_benefits_add(Invocation& in) {
    return add_entry(in, {.act = "benefits.add", .section = "benefits"});
}

Exit run_benefits_list(Invocation& in) {
    return list_sections(in, Target::client_case, {"benefits"});
}

}  // namespace

std::vector<Command> benefits_commands() {
    return {
        {"benefits",
         "add",
         "Serving",
         "A benefit screened, applied for, granted or denied",
         run_benefits_add,
         {{"rsc benefits add C-0007 --benefit SSI --status screened --at today", "Looked at."},
          {"rsc benefits add C-0007 --benefit SSDI --status applied --soar --at today",
           "Applied for through SOAR."}}},
        {"benefits",
         "list",
         "Serving",
         "The steps towards benefits",
         run_benefits_list,
         {{"rsc benefits list C-0007", "A line each."},
          {"rsc benefits list C-0007 --json", "As they stand in the record."}}},
    };
}

}  // namespace rsc::tools
