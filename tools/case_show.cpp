#include <algorithm>

#include "codec/json.hpp"
#include "render/text.hpp"
#include "store/layout.hpp"
#include "support/table.hpp"

namespace rsc::tools {
namespace {

using codec::Json;

// Members of an entry as one line: codes, dates and short texts; lists by their length.
std::string line_of(const Json& entry) {
    std::string out;
    for (const auto& [key, value] : entry.items()) {
        static constexpr std::string_view said_or_dull[] = {
            "id", "occurred", "recorded", "by", "seq", "at", "record", "previous", "hash"};
        if (std::find(std::begin(said_or_dull), std::end(said_or_dull), key) !=
            std::end(said_or_dull)) {
            continue;
        }
        std::string text;
        if (value.is_string()) {
            text = value.get<std::string>();
            if (text.size() > 48) text = text.substr(0, 45) + "...";
        } else if (value.is_boolean()) {
            text = value.get<bool>() ? "yes" : "no";
        } else if (value.is_number()) {
            text = value.dump();
        } else if (value.is_array()) {
            bool words = !value.empty();
            for (const Json& one : value)
                words = words && one.is_string();
            if (words && value.size() <= 4) {
                for (const Json& one : value) {
                    text += (text.empty() ? "" : ",") + one.get<std::string>();
                }
            } else {
                text = "(" + std::to_string(value.size()) + ")";
            }
        } else if (value.contains("occurred")) {
            text = value["occurred"].get<std::string>();
        } else {
            text = "(yes)";
        }
        out += (out.empty() ? "" : "  ") + key + "=" + text;
    }
    return render::safe(out);
}

std::string scalar(const Json& value) {
    return render::safe(value.is_string() ? value.get<std::string>() : value.dump());
}

void show_section(Invocation& in, const std::string& title, const Json& section) {
    if (section.is_array()) {
        in.print(title + " (" + std::to_string(section.size()) + ")\n");
        render::Table table({{"  id", {}}, {"occurred", {}}, {"by", {}}, {"what", {}}});
        for (const Json& entry : section) {
            const std::string seq = entry.contains("seq") ? entry["seq"].dump() : "-";
            table.add({"  " + render::safe(entry.value("id", seq)),
                       render::safe(entry.value("occurred", entry.value("at", "-"))),
                       render::safe(entry.value("by", "-")), line_of(entry)});
        }
        in.print(table.text() + (title.front() == ' ' ? "" : "\n"));
        return;
    }
    in.print(title + "\n");
    for (const auto& [key, value] : section.items()) {
        if (value.is_array() && !value.empty() && value.front().is_object()) {
            show_section(in, "  " + key, value);
        } else if (value.is_object()) {
            const std::string rest = line_of(value);
            const std::string day = value.contains("occurred") ? scalar(value["occurred"]) : "";
            in.print("  " + key + ": " + day + (day.empty() || rest.empty() ? "" : "  ") + rest +
                     "\n");
        } else {
            in.print("  " + key + ": " + scalar(value) + "\n");
        }
    }
    in.print("\n");
}

Exit run(Invocation& in) {
    std::string id;
    std::string section;
    in.store_option();
    in.argument("CASE", id, "The case");
    in.value("--section", section, "NAME", "Only this section of the record");
    in.format_options({Format::table, Format::json});
    if (!in.parse()) return in.status();
    auto agency = in.open_agency();
    if (!agency) return in.fail(agency.error());
    if (!is_well_formed_id(id)) {
        return in.fail(Kind::usage, "usage.bad-value", "'" + id + "' is no case id",
                       "an id holds letters, digits and hyphens");
    }
    const std::string file = store::case_file(CaseId{id});
    auto text = agency->folder().read(file);
    if (!text) {
        if (text.error().kind == Kind::not_found) {
            return in.fail(Kind::not_found, "usage.not-found", "there is no case " + id,
                           "'rsc case list' lists the cases");
        }
        return in.fail(text.error());
    }
    auto record = codec::Document<model::Case>::parse(*text, file);
    if (!record) return in.fail(record.error());
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
        if (value.is_structured()) {
            show_section(in, key, value);
        } else {
            in.print(key + ": " + scalar(value) + "\n\n");
        }
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
