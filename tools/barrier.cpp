#include "support/entry_acts.hpp"
#include "support/table.hpp"

namespace rsc::tools {
namespace {

Exit run_barrier_add(Invocation& in) {
    return add_entry(in, {.act = "barrier.add", .section = "barriers"});
}

Exit run_barrier_set(Invocation& in) {
    return add_event(in, {.act = "barrier.set", .section = "barriers", .member = "removed"});
}

Exit run_barrier_list(Invocation& in) {
    return list_sections(in, Target::client_case, {"barriers"});
}

}  // namespace

std::vector<Command> barrier_commands() {
    return {
        {"barrier",
         "add",
         "Serving",
         "Something between the client and a service",
         run_barrier_add,
         {{"rsc barrier add C-0007 --barrier felony-record --service housing --at today",
           "A barrier to housing."},
          {"rsc barrier add C-0007 --barrier funding --service dental --at today",
           "Nobody pays for it."}}},
        {"barrier",
         "set",
         "Serving",
         "A barrier was removed",
         run_barrier_set,
         {{"rsc barrier set C-0007 --at today", "The newest that stands."},
          {"rsc barrier set C-0007 br1 --at 2026-03-02", "That one."}}},
        {"barrier",
         "list",
         "Serving",
         "The barriers, and their removal",
         run_barrier_list,
         {{"rsc barrier list C-0007", "A line each."},
          {"rsc barrier list C-0007 --json", "As they stand in the record."}}},
    };
}

}  // namespace rsc::tools
