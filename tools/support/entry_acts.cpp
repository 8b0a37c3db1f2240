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

namespace {

// The members of a record that are no entries; whether an import made it is not for people to say.
std::vector<codec::Field> plain_fields(Target target) {
    std::vector<codec::Field> fields;
    for (codec::Field& field : fields_of(target, "")) {
        if (field.kind != codec::FieldKind::record && field.name != "imported") {
            fields.push_back(std::move(field));
        }
    }
    return fields;
}

}  // namespace

Exit add_record(Invocation& in, Target target, std::string_view act_name) {
    const bool worker = target == Target::worker;
    std::string id;
    Recording act(in, target, std::string(act_name), Names::a_new_one);
    in.argument(worker ? "WORKER" : "PROVIDER", id, "Id of the new one");
    std::vector<codec::Field> fields = plain_fields(target);
    if (worker) {
        for (codec::Field& field : fields_of(target, "fte")) {
            if (field.kind != codec::FieldKind::record) fields.push_back(std::move(field));
        }
    }
    EntryOptions members(in, std::move(fields), {{"percent", "--fte-percent"}});
    const auto make = [&](Recording& recording) -> Result<Json> {
        if (!is_well_formed_id(id)) {
            return fail(Kind::usage, "usage.bad-value", "'" + id + "' is no id",
                        "an id holds letters, digits and hyphens");
        }
        auto given = recording.read(members);
        if (!given) return given;
        Json record;
        record["schema"] = worker ? model::staff_schema : "rsc.provider/1";
        record["id"] = id;
        for (const auto& [key, value] : given->items()) {
            if (key == "percent") {
                record["fte"] = Json{{"percent", value}};
            } else {
                record[key] = value;
            }
        }
        return record;
    };
    if (!act.begin_new(make)) return act.status();
    act.say((worker ? "worker " : "provider ") + id);
    return act.commit();
}

Exit set_record(Invocation& in, Target target, std::string_view act_name) {
    Recording act(in, target, std::string(act_name));
    EntryOptions members(in, plain_fields(target));
    if (!act.begin()) return act.status();
    auto given = act.read(members);
    if (!given) return in.fail(given.error());
    if (given->empty()) {
        return in.fail(Kind::usage, "usage.missing", "nothing is set",
                       "give what is to be set; --help lists the options");
    }
    for (const auto& [key, value] : given->items())
        act.draft().json[key] = value;
    // A stub that an import made is a worker like others once somebody says who it is.
    act.draft().json.erase("imported");
    return act.commit();
}

Result<Json*> entry_or_newest(casework::Draft& draft, std::string_view section,
                              const std::string& id, std::string_view member) {
    if (!id.empty()) return draft.entry(section, id);
    if (Json* newest = draft.newest_without(section, member)) return newest;
    const casework::Section* known = casework::find_section(section);
    const std::string whose =
        draft.json.contains("id") ? draft.json["id"].get<std::string>() : std::string();
    return fail(
        Kind::not_found, "usage.not-found",
        "no " + std::string(known->noun) + " is open: none lacks '" + std::string(member) + "'",
        "name the entry, which 'rsc case show " + whose + " --section " +
            std::string(section.substr(0, section.find('/'))) +
            "' lists; one that is not there yet is added first");
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
