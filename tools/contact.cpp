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

Exit run_contact_add(Invocation& in) {
    return contact(in, "contact.add", true);
}
Exit run_contact_attempt(Invocation& in) {
    return contact(in, "contact.attempt", false);
}
// A contact that was written down wrongly is voided and added anew, as one act: nobody sees the
// case without it, and nothing has to be typed again.
Exit run_contact_correct(Invocation& in) {
    std::string id;
    Recording act(in, Target::client_case, "contact.correct");
    in.argument("ENTRY", id, "The contact or attempt that is wrong");
    std::vector<codec::Field> fields = codec::case_fields("contacts");
    for (codec::Field& field : fields)
        field.required = false;
    EntryOptions members(in, fields);
    if (!act.begin()) return act.status();
    if (in.reason().empty()) {
        return in.fail(Kind::usage, "usage.missing", "--reason is needed: what was wrong",
                       "for example --reason 'the visit was on the day before'");
    }
    auto given = act.read(members);
    if (!given) return in.fail(given.error());
    auto wrong = act.draft().entry("contacts", id);
    if (!wrong) return in.fail(wrong.error());
    codec::Json right = codec::Json::object();
    for (const auto& [key, value] : (*wrong)->items()) {
        // What it was imported from said otherwise.
        if (!codec::is_stamp(key) && key != "x-import") right[key] = value;
    }
    const codec::Json before = right;
    right.update(*given);
    if (right == before) {
        return in.fail(Kind::usage, "usage.missing", "nothing of " + id + " is corrected",
                       "give what is right; --help lists the options");
    }
    // It was made by whoever wrote it down first, not by who corrects it.
    if (!right.contains("worker") && (**wrong)["by"] != act.actor()) {
        right["worker"] = (**wrong)["by"];
    }
    if (right["reached"] == true && !given->contains("barrier")) right.erase("barrier");
    if (auto done = act.draft().void_entry(id, in.reason()); !done) return in.fail(done.error());
    act.draft().add("contacts", right);
    act.gate({policy::Occasion::advocacy});
    return act.commit();
}

Exit run_contact_list(Invocation& in) {
    return list_sections(in, Target::client_case, {"contacts"});
}

}  // namespace

std::vector<Command> contact_commands() {
    return {
        {"contact",
         "add",
         "Serving",
         "A contact that went both ways",
         run_contact_add,
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
         run_contact_attempt,
         {{"rsc contact attempt C-0007 --at now --mode phone --with client", "A voicemail."},
          {"rsc contact attempt C-0007 --at todayT14:00 --mode face-to-face --with client "
           "--barrier "
           "child-care",
           "The client did not come, and why."}}},
        {"contact",
         "correct",
         "Serving",
         "A contact that was written down wrongly: voided, and added as it was",
         run_contact_correct,
         {{"rsc contact correct C-0007 c12 --at 2026-03-02T15:30 --reason 'an hour later'",
           "All that is not given is taken over; both stay in the record."},
          {"rsc contact correct C-0007 c12 --reached no --barrier illness --reason 'no-show' -n",
           "What would be changed."}}},
        {"contact",
         "list",
         "Serving",
         "The contacts and attempts of a case",
         run_contact_list,
         {{"rsc contact list C-0007", "A line each, voided ones too."},
          {"rsc contact list C-0007 --json", "As they stand in the record."}}},
    };
}

}  // namespace rsc::tools
