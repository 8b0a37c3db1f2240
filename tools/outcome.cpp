#include "support/dates.hpp"
#include "support/entry_acts.hpp"
#include "support/table.hpp"

namespace rsc::tools {
namespace {

Exit run_outcome_add(Invocation& in) {
    std::string opens;
    std::string closes;
    std::string completed;
    Recording act(in, Target::client_case, "outcome.add");
    EntryOptions members(in, codec::case_fields("outcomes"));
    in.value("--opens", opens, "DATE", "First day on which it counts");
    in.value("--closes", closes, "DATE", "Last day on which it counts");
    in.value("--completed", completed, "WHEN", "When it was completed, if it was");
    if (!act.begin()) return act.status();
    auto outcome = act.read(members);
    if (!outcome) return in.fail(outcome.error());
    if (opens.empty() != closes.empty()) {
        return in.fail(Kind::usage, "usage.missing", "--opens and --closes go together",
                       "give both, or neither");
    }
    if (!opens.empty()) {
        auto first = parse_day("--opens", opens, act.today());
        if (!first) return in.fail(first.error());
        auto last = parse_day("--closes", closes, act.today());
        if (!last) return in.fail(last.error());
        (*outcome)["window"] = {{"opens", first->text()}, {"closes", last->text()}};
    }
    if (!completed.empty()) {
        auto event = act.at("--completed", completed);
        if (!event) return in.fail(event.error());
        (*outcome)["completed"] = act.draft().event(*event);
    }
    act.draft().add("outcomes", *outcome);
    return act.commit();
}

Exit run_outcome_complete(Invocation& in) {
    return add_event(in, {.act = "outcome.complete", .section = "outcomes", .member = "completed"});
}

Exit run_outcome_list(Invocation& in) {
    return list_sections(in, Target::client_case, {"outcomes"});
}

}  // namespace

std::vector<Command> outcome_commands() {
    return {
        {"outcome",
         "add",
         "Assessing",
         "An outcome instrument that is due, was asked for, or was completed",
         run_outcome_add,
         {{"rsc outcome add C-0007 --instrument GPRA --stage follow-up --opens 2026-08-01 --closes "
           "2026-10-31 --at today",
           "It counts in that window."},
          {"rsc outcome add C-0007 --instrument satisfaction --stage on-request --at today",
           "The county asked for it today."},
          {"rsc outcome add C-0007 --instrument state --stage discharge --at today --completed "
           "today",
           "Completed."}}},
        {"outcome",
         "complete",
         "Assessing",
         "An outcome instrument was completed",
         run_outcome_complete,
         {{"rsc outcome complete C-0007 --at today", "The newest that was not."},
          {"rsc outcome complete C-0007 o2 --at 2026-03-02", "That one."}}},
        {"outcome",
         "list",
         "Assessing",
         "The outcome instruments of a case",
         run_outcome_list,
         {{"rsc outcome list C-0007", "Due, window, completion."},
          {"rsc outcome list C-0007 --json", "As they stand in the record."}}},
    };
}

}  // namespace rsc::tools
