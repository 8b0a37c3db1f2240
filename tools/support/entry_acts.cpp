#include "support/entry_acts.hpp"

#include "store/layout.hpp"
#include "support/sections.hpp"

namespace rsc::tools {

using codec::Json;

std::vector<codec::Field> fields_of(Target target, std::string_view section) {
    switch (target) {
        case Target::client_case: return codec::case_fields(section);
        case Target::worker: return codec::staff_fields(section);
        case Target::provider: return codec::provider_fields(section);
        case Target::agency: break;
    }
    return codec::agency_fields(section);
}

Exit add_entry(Invocation& in, const AddEntry& verb) {
    Recording act(in, verb.target, std::string(verb.act));
    EntryOptions members(in, fields_of(verb.target, verb.section), verb.called);
    if (!act.begin()) return act.status();
    auto entry = act.read(members);
    if (!entry) return in.fail(entry.error());
    act.draft().add(verb.section, *entry);
    act.gate(verb.gates);
    return act.commit();
}

Result<Json*> entry_or_newest(casework::Draft& draft, std::string_view section,
                              const std::string& id, std::string_view member) {
    if (!id.empty()) return draft.entry(section, id);
    if (Json* newest = draft.newest_without(section, member)) return newest;
    const casework::Section* known = casework::find_section(section);
    return fail(
        Kind::not_found, "usage.not-found",
        "no " + std::string(known->noun) + " is open: none lacks '" + std::string(member) + "'",
        "name the entry; 'rsc case show' lists them");
}

Exit add_event(Invocation& in, const AddEvent& verb) {
    std::string id;
    Recording act(in, verb.target, std::string(verb.act));
    in.optional_argument("ENTRY", id, "The entry; else the newest that is still open");
    const std::string path = std::string(verb.section) + "/" + std::string(verb.member);
    EntryOptions members(in, fields_of(verb.target, path), verb.called);
    if (!act.begin()) return act.status();
    auto event = act.read(members);
    if (!event) return in.fail(event.error());
    auto entry = entry_or_newest(act.draft(), verb.section, id, verb.member);
    if (!entry) return in.fail(entry.error());
    if (auto done = act.draft().befall(**entry, verb.member, *event); !done) {
        return in.fail(done.error());
    }
    act.gate(verb.gates);
    return act.commit();
}

Exit show_record(Invocation& in, Target target, const std::string& id) {
    if (!in.parse()) return in.status();
    auto agency = in.open_agency();
    if (!agency) return in.fail(agency.error());
    auto text = in.read_record(*agency, target, id);
    if (!text) return in.fail(text.error());
    if (in.format() == Format::json) {
        in.print(*text);
        return in.finish(Exit::ok);
    }
    if (agency->config().sandbox) in.print("SANDBOX: nothing in this store is real\n");
    const Json record = codec::parse_json(*text);
    for (const auto& [key, value] : record.items()) {
        if (key != "schema" && !(value.is_structured() && value.empty())) {
            in.print(section_text(key, value));
        }
    }
    return in.finish(Exit::ok);
}

Exit list_sections(Invocation& in, Target target,
                   std::initializer_list<std::string_view> sections) {
    std::string id;
    in.store_option();
    if (target != Target::agency) in.record_argument(target, id);
    in.format_options({Format::table, Format::json});
    if (!in.parse()) return in.status();
    auto agency = in.open_agency();
    if (!agency) return in.fail(agency.error());
    auto text = in.read_record(*agency, target, id);
    if (!text) return in.fail(text.error());
    const Json record = codec::parse_json(*text);
    Json picked = Json::object();
    for (const std::string_view section : sections) {
        const Json* found = section_at(record, section);
        if (found != nullptr) picked[std::string(section)] = *found;
    }
    if (in.format() == Format::json) {
        in.print(codec::print_json(picked));
        return in.finish(Exit::ok);
    }
    if (agency->config().sandbox) in.print("SANDBOX: nothing in this store is real\n");
    for (const std::string_view section : sections) {
        const std::string name(section);
        in.print(section_text(name, picked.contains(name) ? picked[name] : Json::array()));
    }
    return in.finish(Exit::ok);
}

}  // namespace rsc::tools
