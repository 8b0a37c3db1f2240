#include "support/sections.hpp"

#include <algorithm>

#include "render/text.hpp"

namespace rsc::tools {

using codec::Json;

namespace {

std::string scalar(const Json& value) {
    return render::safe(value.is_string() ? value.get<std::string>() : value.dump());
}

}  // namespace

std::string line_of(const Json& entry, Texts texts) {
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
            if (texts == Texts::cut && text.size() > 48) text = text.substr(0, 45) + "...";
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
            // An event: its moment and what it says.
            std::string inner;
            for (const auto& [name, word] : value.items()) {
                if (name == "occurred" || name == "recorded" || name == "by" || name == "id")
                    continue;
                if (word.is_string() && word.get_ref<const std::string&>().size() <= 40) {
                    inner += " " + word.get<std::string>();
                } else if (word.is_array() && !word.empty() && word.front().is_string()) {
                    for (const Json& one : word)
                        inner += " " + (one.is_string() ? one.get<std::string>() : "...");
                }
            }
            text = value["occurred"].get<std::string>() + inner;
        } else if (value.contains("opens") && value.contains("closes")) {
            text = value["opens"].get<std::string>() + ".." + value["closes"].get<std::string>();
        } else if (value.contains("at") && value.contains("reason")) {
            text = value["at"].get<std::string>() + " by " + value["by"].get<std::string>() + ": " +
                   value["reason"].get<std::string>();
        } else {
            text = "(yes)";
        }
        out += (out.empty() ? "" : "  ") + key + "=" + text;
    }
    return render::safe(out);
}

std::vector<Placed> entries_of(const std::string& section, const Json& json) {
    std::vector<Placed> entries;
    const auto add = [&](const std::string& path, const Json& inner) {
        for (Placed& one : entries_of(path, inner))
            entries.push_back(std::move(one));
    };
    if (json.is_object()) {
        if (json.contains("recorded") && json.contains("id")) entries.push_back({section, &json});
        for (const auto& [key, value] : json.items()) {
            if (value.is_structured() && key != "history" && !key.starts_with("x-")) {
                add(section.empty() ? key : section + "/" + key, value);
            }
        }
    } else if (json.is_array()) {
        for (const Json& one : json)
            add(section, one);
    }
    return entries;
}

namespace {

std::string text_or(const Json& entry, const char* name, const char* otherwise) {
    const auto found = entry.find(name);
    return found != entry.end() && found->is_string() ? scalar(*found) : std::string(otherwise);
}

// An entry with its texts whole: what it is, and below it what it says.
std::string whole_entry(const std::string& head, const Json& entry) {
    std::string out =
        "  " + head + text_or(entry, "occurred", "-") + "  by " + text_or(entry, "by", "-") + "\n";
    const std::string line = line_of(entry, Texts::whole);
    return line.empty() ? out : out + "      " + render::wrap(line, 94, 6) + "\n";
}

}  // namespace

std::string entries_text(const std::vector<Placed>& entries, Texts texts) {
    std::string out;
    if (texts == Texts::whole) {
        for (const auto& [section, entry] : entries)
            out += whole_entry(section + "  " + text_or(*entry, "id", "-") + "  ", *entry);
        return out;
    }
    render::Table table({{"occurred", {}}, {"section", {}}, {"id", {}}, {"by", {}}, {"what", {}}});
    for (const auto& [section, entry] : entries) {
        table.add({text_or(*entry, "occurred", "-"), section, text_or(*entry, "id", "-"),
                   text_or(*entry, "by", "-"), line_of(*entry)});
    }
    return table.text();
}

std::string section_text(const std::string& title, const Json& section, Texts texts) {
    std::string out;
    const bool entries =
        section.is_array() && std::all_of(section.begin(), section.end(),
                                          [](const Json& one) { return one.is_object(); });
    if (section.is_array() && !entries) {
        for (const Json& one : section)
            out += (out.empty() ? "" : ", ") + scalar(one);
        return title + ": " + out + "\n" + (title.front() == ' ' ? "" : "\n");
    }
    if (section.is_array()) {
        out += (title + " (" + std::to_string(section.size()) + ")\n");
        if (texts == Texts::whole) {
            for (const Json& entry : section) {
                const std::string seq = entry.contains("seq") ? entry["seq"].dump() : "-";
                out += whole_entry(text_or(entry, "id", seq.c_str()) + "  ", entry);
            }
            return out + (title.front() == ' ' ? "" : "\n");
        }
        render::Table table({{"  id", {}}, {"occurred", {}}, {"by", {}}, {"what", {}}});
        for (const Json& entry : section) {
            const std::string seq = entry.contains("seq") ? entry["seq"].dump() : "-";
            table.add({"  " + render::safe(entry.value("id", seq)),
                       render::safe(entry.value("occurred", entry.value("at", "-"))),
                       render::safe(entry.value("by", "-")), line_of(entry)});
        }
        out += (table.text() + (title.front() == ' ' ? "" : "\n"));
        return out;
    }
    if (!section.is_structured()) return title + ": " + scalar(section) + "\n\n";
    out += (title + "\n");
    for (const auto& [key, value] : section.items()) {
        if (value.is_array() && !value.empty() && value.front().is_object()) {
            out += section_text("  " + key, value, texts);
        } else if (value.is_object()) {
            const std::string rest = line_of(value, texts);
            const std::string day = value.contains("occurred") ? scalar(value["occurred"]) : "";
            out +=
                ("  " + key + ": " + day + (day.empty() || rest.empty() ? "" : "  ") + rest + "\n");
        } else {
            out += ("  " + key + ": " + scalar(value) + "\n");
        }
    }
    return out + "\n";
}

namespace {

// An element of a list in a plan: a word, or an object in one line, whole.
std::string element_text(const Json& value) {
    if (!value.is_object()) return scalar(value);
    std::string out;
    for (const auto& [key, member] : value.items()) {
        std::string text;
        if (member.is_array()) {
            for (const Json& one : member)
                text += (text.empty() ? "" : "; ") + element_text(one);
        } else {
            text = element_text(member);
        }
        out += (out.empty() ? "" : ", ") + render::safe(key) + ": " + text;
    }
    return out;
}

std::vector<std::string> plan_lines(const Json& value) {
    std::vector<std::string> lines;
    if (value.is_array()) {
        for (const Json& one : value)
            lines.push_back(element_text(one));
    } else if (value.is_object()) {
        for (const auto& [key, member] : value.items()) {
            for (const std::string& line : plan_lines(member))
                lines.push_back(render::safe(key) + ": " + line);
        }
    } else {
        lines.push_back(scalar(value));
    }
    return lines;
}

}  // namespace

std::string plan_text(const std::string& name, const Json& value) {
    std::string out = render::safe(name) + "\n";
    for (const std::string& line : plan_lines(value))
        out += "  " + render::wrap(line, 98, 4) + "\n";
    return out;
}

std::string plan_difference(const Json& before, const Json& after) {
    std::string out;
    const auto compare = [&out](const std::string& name, const Json& a, const Json& b) {
        if (a == b) return;
        const std::vector<std::string> was = plan_lines(a);
        const std::vector<std::string> is = plan_lines(b);
        out += render::safe(name) + "\n";
        for (const std::string& line : was) {
            if (std::find(is.begin(), is.end(), line) == is.end()) out += "  - " + line + "\n";
        }
        for (const std::string& line : is) {
            if (std::find(was.begin(), was.end(), line) == was.end()) out += "  + " + line + "\n";
        }
    };
    for (const auto& [key, value] : before.items())
        compare(key, value, after.contains(key) ? after[key] : Json::array());
    for (const auto& [key, value] : after.items()) {
        if (!before.contains(key)) compare(key, Json::array(), value);
    }
    return out;
}

const Json* section_at(const Json& record, std::string_view path) {
    const Json* at = &record;
    while (!path.empty()) {
        const std::size_t slash = path.find('/');
        const auto found = at->find(std::string(path.substr(0, slash)));
        if (found == at->end()) return nullptr;
        at = &*found;
        path = slash == std::string_view::npos ? std::string_view{} : path.substr(slash + 1);
    }
    return at;
}

}  // namespace rsc::tools
