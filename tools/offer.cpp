#include "support/entry_acts.hpp"
#include "support/table.hpp"

namespace rsc::tools {
namespace {

Exit run_offer_add(Invocation& in) {
    return add_entry(in, {.act = "offer.add", .section = "offers"});
}

Exit run_offer_list(Invocation& in) {
    return list_sections(in, Target::client_case, {"offers"});
}

}  // namespace

std::vector<Command> offer_commands() {
    return {
        {"offer",
         "add",
         "Serving",
         "Something offered to the client, and the answer",
         run_offer_add,
         {{"rsc offer add C-0007 --kind care-coordination --answer accepted --at today",
           "The client agrees to be contacted."},
          {"rsc offer add C-0007 --kind service --service housing --answer refused --at today",
           "A refusal, documented."}}},
        {"offer",
         "list",
         "Serving",
         "What was offered and answered",
         run_offer_list,
         {{"rsc offer list C-0007", "A line each."},
          {"rsc offer list C-0007 --json", "As they stand in the record."}}},
    };
}

}  // namespace rsc::tools
