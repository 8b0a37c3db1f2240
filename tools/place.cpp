#include <tuple>

#include "support/entry_acts.hpp"
#include "support/table.hpp"

namespace rsc::tools {
namespace {

Exit run_place_add(Invocation& in) {
    bool waiting = false;
    Recording act(in, Target::client_case, "place.add");
    EntryOptions members(in, codec::case_fields("placements"));
    in.flag("--waitlisted", waiting, "Put on the wait list; else the client was admitted");
    if (!act.begin()) return act.status();
    auto stay = act.read(members);
    if (!stay) return in.fail(stay.error());
    codec::Json step{{"occurred", (*stay)["occurred"]}};
    (*stay)[waiting ? "waitlisted" : "admitted"] = act.draft().event(step);
    act.draft().add("placements", *stay);
    act.excuses(act.today());  // whether it pauses anything is for the policy to say
    return act.commit();
}

Exit run_place_set(Invocation& in) {
    std::string id;
    std::string admitted;
    std::string ready;
    std::string discharged;
    bool on_medication = false;
    Recording act(in, Target::client_case, "place.set");
    in.optional_argument("ENTRY", id, "The stay; else the newest that lasts");
    in.value("--admitted", admitted, "WHEN", "When the client was admitted");
    in.value("--ready", ready, "WHEN", "When the client was found ready to be discharged");
    in.value("--discharged", discharged, "WHEN", "When the client was discharged or released");
    in.flag("--on-medication", on_medication, "Left with medication to be continued");
    if (!act.begin()) return act.status();
    if (admitted.empty() && ready.empty() && discharged.empty()) {
        return in.fail(Kind::usage, "usage.missing",
                       "--admitted, --ready or --discharged is needed",
                       "for example --discharged today");
    }
    auto stay = entry_or_newest(act.draft(), "placements", id, "discharged");
    if (!stay) return in.fail(stay.error());
    for (const auto& [option, member, when] :
         {std::tuple{"--admitted", "admitted", &admitted}, std::tuple{"--ready", "ready", &ready},
          std::tuple{"--discharged", "discharged", &discharged}}) {
        if (when->empty()) continue;
        auto event = act.at(option, *when);
        if (!event) return in.fail(event.error());
        if (auto done = act.draft().befall(**stay, member, *event); !done) {
            return in.fail(done.error());
        }
    }
    if (on_medication) (**stay)["on_medication"] = true;
    return act.commit();
}

Exit run_place_list(Invocation& in) {
    return list_sections(in, Target::client_case, {"placements"});
}

}  // namespace

std::vector<Command> place_commands() {
    return {
        {"place",
         "add",
         "Serving",
         "A stay elsewhere: acute, detox, state hospital, jail",
         run_place_add,
         {{"rsc place add C-0007 --kind incarceration --at today",
           "Admitted today. Nothing is paused by itself."},
          {"rsc place add C-0007 --kind state-hospital --provider P-state --at today --waitlisted",
           "On the wait list."}}},
        {"place",
         "set",
         "Serving",
         "Admission to or discharge from a stay",
         run_place_set,
         {{"rsc place set C-0007 --discharged today --on-medication",
           "With medication to be continued."},
          {"rsc place set C-0007 h1 --admitted 2026-03-02", "From the wait list."}}},
        {"place",
         "list",
         "Serving",
         "The stays of a client",
         run_place_list,
         {{"rsc place list C-0007", "With wait, admission and discharge."},
          {"rsc place list C-0007 --json", "As they stand in the record."}}},
    };
}

}  // namespace rsc::tools
