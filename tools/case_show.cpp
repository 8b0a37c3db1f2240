#include "codec/fields.hpp"
#include "codec/json.hpp"
#include "render/text.hpp"
#include "support/sections.hpp"
#include "support/table.hpp"

namespace rsc::tools {
namespace {

using codec::Json;

Exit run(Invocation& in) {
    std::string id;
    std::string section;
    in.store_option();
    in.argument("CASE", id, "The case");
    in.value("--section", section, "NAME", "Only this section of the record");
    std::vector<std::string_view> sections;
    for (const codec::Field& field : codec::case_fields(""))
        sections.push_back(field.name);
    in.words(sections);
    in.format_options({Format::table, Format::json});
    if (!in.parse()) return in.status();
    auto agency = in.open_agency();
    if (!agency) return in.fail(agency.error());
    auto text = in.read_record(*agency, Target::client_case, id);
    if (!text) return in.fail(text.error());
    const Json json = codec::parse_json(*text);
    if (!section.empty() && !json.contains(section)) {
        return in.fail(Kind::not_found, "usage.not-found",
                       "case " + id + " has no section '" + section + "'",
                       "'rsc schema case' lists the sections");
    }
    if (in.format() == Format::json) {
        in.print(section.empty() ? *text : codec::print_json(json[section]));
        return in.finish(Exit::ok);
    }
    in.print("Case " + id + (agency->config().sandbox ? " (SANDBOX: not real)" : "") + "\n\n");
    for (const auto& [key, value] : json.items()) {
        if (section.empty()
                ? key == "id" || key == "schema" || (value.is_structured() && value.empty())
                : key != section) {
            continue;
        }
        in.print(section_text(key, value));
    }
    return in.finish(Exit::ok);
}

}  // namespace

Command case_show_command() {
    return {"case",
            "show",
            "Cases",
            "One case: its sections and entries, or the record itself as JSON",
            run,
            {{"rsc case show C-0007", "All sections, an entry a line."},
             {"rsc case show C-0007 --section contacts --json",
              "Its contacts, as they stand in the record."}}};
}

}  // namespace rsc::tools
