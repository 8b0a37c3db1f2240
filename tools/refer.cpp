#include "support/entry_acts.hpp"
#include "support/table.hpp"

namespace rsc::tools {
namespace {

Exit run_refer_add(Invocation& in) {
    return add_entry(in, {.act = "refer.add",
                          .section = "referrals_out",
                          .gates = {policy::Occasion::referral_made}});
}

Exit run_refer_set(Invocation& in) {
    std::string id;
    Recording act(in, Target::client_case, "refer.set");
    in.optional_argument("ENTRY", id, "The referral; else the newest without a result");
    EntryOptions members(in, codec::case_fields("referrals_out/result"));
    if (!act.begin()) return act.status();
    auto result = act.read(members);
    if (!result) return in.fail(result.error());
    auto referral = entry_or_newest(act.draft(), "referrals_out", id, "result");
    if (!referral) return in.fail(referral.error());
    const auto word = (*result)["result"].get<std::string>();
    if (word == "not-linked" && !result->contains("barrier")) {
        return in.fail(Kind::usage, "usage.missing", "--barrier is needed: what stood in the way",
                       "'unknown' is an answer");
    }
    // A place on the wait list is no end: the result is still to come.
    if (word == "waitlisted") {
        if (result->size() > 2) {
            return in.fail(Kind::usage, "usage.bad-value",
                           "a place on the wait list has no barrier, evidence or notice yet",
                           "give them with the result");
        }
        const codec::Json event{{"occurred", (*result)["occurred"]}};
        auto done = act.draft().befall(**referral, "waitlisted", event);
        if (!done) return in.fail(done.error());
    } else if (auto done = act.draft().befall(**referral, "result", *result); !done) {
        return in.fail(done.error());
    }
    act.gate({policy::Occasion::linked, policy::Occasion::no_opening});
    return act.commit();
}

Exit run_refer_hand_off(Invocation& in) {
    return add_event(in, {.act = "refer.hand-off",
                          .section = "referrals_out",
                          .member = "hand_off",
                          .gates = {policy::Occasion::handed_over}});
}

Exit run_refer_list(Invocation& in) {
    return list_sections(in, Target::client_case, {"referrals_out"});
}

}  // namespace

std::vector<Command> refer_commands() {
    return {
        {"refer",
         "add",
         "Serving",
         "Refer the client to a service",
         run_refer_add,
         {{"rsc refer add C-0007 --service housing --provider P-shelter --referral-form --at today",
           "On the RSC RSS Referral Form."},
          {"rsc refer add C-0007 --service employment --goal gl1 --referral-form --at today",
           "For a goal of the plan."}}},
        {"refer",
         "set",
         "Serving",
         "Whether the client got there, and what shows it",
         run_refer_set,
         {{"rsc refer set C-0007 --result linked --evidence lease --at today", "Linked."},
          {"rsc refer set C-0007 r2 --result not-linked --barrier felony-record --at today",
           "What stood in the way."}}},
        {"refer",
         "hand-off",
         "Serving",
         "The client was handed over in person",
         run_refer_hand_off,
         {{"rsc refer hand-off C-0007 --face-to-face --protocol-followed --at today",
           "A warm hand-off."},
          {"rsc refer hand-off C-0007 r2 --face-to-face --at 2026-03-02", "Of that referral."}}},
        {"refer",
         "list",
         "Serving",
         "The referrals of a client to services",
         run_refer_list,
         {{"rsc refer list C-0007", "With what became of them."},
          {"rsc refer list C-0007 --json", "As they stand in the record."}}},
    };
}

}  // namespace rsc::tools
