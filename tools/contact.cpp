#include "support/entry_acts.hpp"
#include "support/table.hpp"

namespace rsc::tools {
namespace {

Exit contact(Invocation& in, std::string act_name, bool reached) {
    Recording act(in, Target::client_case, std::move(act_name));
    EntryOptions members(in, codec::case_fields("contacts"),
                         {{"reached", ""}, {"barrier", reached ? "" : "--barrier"}});
    if (!act.begin()) return act.status();
    auto entry = act.read(members);
    if (!entry) return in.fail(entry.error());
    (*entry)["reached"] = reached;
    act.draft().add("contacts", *entry);
    act.gate({policy::Occasion::advocacy});
    return act.commit();
}

Exit run_add(Invocation& in) {
    return contact(in, "contact.add", true);
}
Exit run_attempt(Invocation& in) {
    return contact(in, "contact.attempt", false);
}
Exit run_list(Invocation& in) {
    return list_sections(in, Target::client_case, {"contacts"});
}

}  // namespace

std::vector<Command> contact_commands() {
    return {
        {"contact",
         "add",
         "Serving",
         "A contact that went both ways",
         run_add,
         {{"rsc contact add C-0007 --at now --mode phone --with client --minutes 15",
           "The client was reached by phone just now."},
          {"rsc contact add C-0007 --at todayT10:00 --mode face-to-face --with client --setting "
           "home "
           "--coordinated housing,legal --note - < note.txt",
           "A visit; the note comes from standard input and so stays out of the process list."}}},
        {"contact",
         "attempt",
         "Serving",
         "An attempt: a voicemail, a letter, a no-show with its barrier",
         run_attempt,
         {{"rsc contact attempt C-0007 --at now --mode phone --with client", "A voicemail."},
          {"rsc contact attempt C-0007 --at todayT14:00 --mode face-to-face --with client "
           "--barrier "
           "child-care",
           "The client did not come, and why."}}},
        {"contact",
         "list",
         "Serving",
         "The contacts and attempts of a case",
         run_list,
         {{"rsc contact list C-0007", "A line each, voided ones too."},
          {"rsc contact list C-0007 --json", "As they stand in the record."}}},
    };
}

}  // namespace rsc::tools
