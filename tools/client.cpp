#include "support/entry_acts.hpp"
#include "support/table.hpp"

namespace rsc::tools {
namespace {

using codec::Json;

Exit run_client_set(Invocation& in) {
    Recording act(in, Target::client_case, "client.set");
    std::vector<codec::Field> fields;
    for (codec::Field& field : codec::case_fields("client")) {
        if (field.name == "id" || field.kind == codec::FieldKind::record) continue;
        fields.push_back(field);
    }
    EntryOptions members(in, fields);
    if (!act.begin()) return act.status();
    auto given = act.read(members);
    if (!given) return in.fail(given.error());
    if (given->empty()) {
        return in.fail(Kind::usage, "usage.missing", "rsc client set: nothing is set",
                       "give what is to be set; --help lists the options");
    }
    Json& client = act.draft().json["client"];
    bool corrects = false;
    for (const auto& [key, value] : given->items()) {
        corrects = corrects || (client.contains(key) && client[key] != value);
        client[key] = value;
    }
    if (corrects && in.reason().empty()) {
        return in.fail(Kind::usage, "usage.missing", "a correction needs --reason",
                       "say why what stood there was wrong");
    }
    return act.commit();
}

Exit run_client_verify(Invocation& in) {
    Recording act(in, Target::client_case, "client.verify");
    EntryOptions members(in, codec::case_fields("client/contact_information"));
    if (!act.begin()) return act.status();
    auto entry = act.read(members);
    if (!entry) return in.fail(entry.error());
    // What was verified and found unchanged need not be typed again.
    const Json& client = act.draft().json["client"];
    if (client.contains("contact_information")) {
        for (auto at = client["contact_information"].rbegin();
             at != client["contact_information"].rend(); ++at) {
            if (at->contains("voided")) continue;
            for (const char* member : {"phone", "email", "address"}) {
                if (!entry->contains(member) && at->contains(member))
                    (*entry)[member] = (*at)[member];
            }
            break;
        }
    }
    if (!entry->contains("phone") && !entry->contains("email") && !entry->contains("address")) {
        return in.fail(Kind::usage, "usage.missing",
                       "nothing is known of where the client is reached",
                       "give --phone, --email or --address");
    }
    act.draft().add("client/contact_information", *entry);
    return act.commit();
}

Exit run_client_population(Invocation& in) {
    return add_entry(in, {.act = "client.population", .section = "client/populations"});
}
Exit run_client_guardian(Invocation& in) {
    return add_entry(in, {.act = "client.guardian", .section = "client/guardianship"});
}
Exit run_client_system(Invocation& in) {
    Recording act(in, Target::client_case, "client.system");
    EntryOptions members(in, codec::case_fields("referral/systems"));
    if (!act.begin()) return act.status();
    auto entry = act.read(members);
    if (!entry) return in.fail(entry.error());
    if (auto referral = act.draft().standing("referral"); !referral) {
        return in.fail(referral.error());
    }
    act.draft().add("referral/systems", *entry);
    return act.commit();
}

Exit run_client_family(Invocation& in) {
    Recording act(in, Target::client_case, "client.family");
    EntryOptions members(in, codec::case_fields("client/family"));
    if (!act.begin()) return act.status();
    auto given = act.read(members);
    if (!given) return in.fail(given.error());
    Json member;
    const std::string id = act.draft().next_id("fm");
    member["id"] = id;
    for (const auto& [key, value] : given->items())
        member[key] = value;
    Json& family = act.draft().json["client"]["family"];
    if (family.is_null()) family = Json::array();
    family.push_back(std::move(member));
    act.draft().touch(id);
    act.say("added family member " + id);
    return act.commit();
}

Exit run_client_end(Invocation& in) {
    std::string id;
    std::string when;
    Recording act(in, Target::client_case, "client.end");
    in.argument("ENTRY", id, "A population, system or guardianship");
    in.value("--at", when, "WHEN", "When it ended: now, a day, or a day with its time (needed)");
    if (!act.begin()) return act.status();
    auto event = act.at("--at", when);
    if (!event) return in.fail(event.error());
    for (const std::string_view section :
         {"client/populations", "referral/systems", "client/guardianship"}) {
        auto entry = act.draft().entry(section, id);
        if (!entry) continue;
        if (auto done = act.draft().befall(**entry, "ended", *event); !done) {
            return in.fail(done.error());
        }
        return act.commit();
    }
    return in.fail(Kind::not_found, "usage.not-found",
                   "no population, system or guardianship has the id '" + id + "'",
                   "'rsc client show' lists them");
}

Exit run_client_show(Invocation& in) {
    return list_sections(in, Target::client_case, {"client", "referral/systems"});
}

}  // namespace

std::vector<Command> client_commands() {
    return {
        {"client",
         "set",
         "Entering services",
         "Name, birth date, language of the client",
         run_client_set,
         {{"rsc client set C-0007 --birth-date 1987-05-04", "What was not known at intake."},
          {"rsc client set C-0007 --family-name - --reason 'misspelt' < name.txt",
           "A correction; the name comes from standard input."}}},
        {"client",
         "verify",
         "Entering services",
         "Contact information, as verified on a day",
         run_client_verify,
         {{"rsc client verify C-0007 --at today", "Nothing has changed."},
          {"rsc client verify C-0007 --at today --phone 414-555-0100", "A new number."}}},
        {"client",
         "population",
         "Entering services",
         "A population the client belongs to",
         run_client_population,
         {{"rsc client population C-0007 --population pregnant --at today", "From today on."},
          {"rsc client population C-0007 --population veteran --at 2026-03-02",
           "From that day on."}}},
        {"client",
         "system",
         "Entering services",
         "A public system the client or family is involved with",
         run_client_system,
         {{"rsc client system C-0007 --system probation --at today",
           "A formal member of the team is to represent it."},
          {"rsc client system C-0007 --system child-welfare --at 2026-03-02",
           "From that day on."}}},
        {"client",
         "guardian",
         "Entering services",
         "A guardian of the client",
         run_client_guardian,
         {{"rsc client guardian C-0007 --guardian 'county guardian' --scope health --at today",
           "Who decides what."},
          {"rsc client guardian C-0007 --guardian - --at today < name.txt",
           "The name comes from standard input."}}},
        {"client",
         "family",
         "Entering services",
         "A member of the family that an RSC-F case serves",
         run_client_family,
         {{"rsc client family C-0007 --relationship daughter --birth-date 2019-08-01", "A child."},
          {"rsc client family C-0007 --relationship son --given-name - < name.txt",
           "The name comes from standard input."}}},
        {"client",
         "end",
         "Entering services",
         "A population, system or guardianship has ended",
         run_client_end,
         {{"rsc client end C-0007 y1 --at today", "The involvement y1 is over."},
          {"rsc client end C-0007 p2 --at 2026-03-02", "Population p2, since that day."}}},
        {"client",
         "show",
         "Entering services",
         "The client of a case",
         run_client_show,
         {{"rsc client show C-0007", "Data, contact information, populations, systems."},
          {"rsc client show C-0007 --json", "As they stand in the record."}}},
    };
}

}  // namespace rsc::tools
