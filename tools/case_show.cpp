#include <algorithm>

#include "calendar/reckon.hpp"
#include "codec/fields.hpp"
#include "codec/json.hpp"
#include "render/text.hpp"
#include "support/sections.hpp"
#include "support/table.hpp"

namespace rsc::tools {
namespace {

using codec::Json;

/// In which order entries are shown: as the record has them, section by section, or by when they
/// occurred.
enum class Order : std::uint8_t { section, oldest, newest };
constexpr auto names_of(Order) {
    return words("section", "oldest", "newest");
}

// By the instant; a day without a time comes first of its day.
void sort_by_date(std::vector<Placed>& entries, Order order, const calendar::Zone& zone) {
    const auto when = [&zone](const Placed& one) {
        const auto moment = calendar::read_moment(one.entry->value("occurred", std::string()));
        return moment ? calendar::interval_of(*moment, zone).earliest : calendar::Instant();
    };
    std::stable_sort(entries.begin(), entries.end(),
                     [&](const Placed& a, const Placed& b) { return when(a) < when(b); });
    if (order == Order::newest) std::reverse(entries.begin(), entries.end());
}

Exit run_case_show(Invocation& in) {
    std::string id;
    std::string section;
    in.store_option();
    in.argument("CASE", id, "The case");
    in.value("--section", section, "NAME", "Only this section of the record");
    std::vector<std::string_view> sections;
    for (const codec::Field& field : codec::case_fields(""))
        sections.push_back(field.name);
    in.words(sections);
    std::string order_word;
    bool whole = false;
    in.value("--order", order_word, "WORD",
             "In which order entries are shown: section (the default), oldest, newest");
    in.words(names_of(Order{}));
    in.flag("--whole", whole, "Notes and other texts whole");
    in.format_options({Format::table, Format::json});
    if (!in.parse()) return in.status();
    const auto order = named<Order>(order_word.empty() ? "section" : order_word);
    if (!order) {
        return in.fail(Kind::usage, "usage.bad-value", "--order: '" + order_word + "' is not known",
                       "one of section, oldest, newest");
    }
    if (in.format() == Format::json && (whole || *order != Order::section)) {
        return in.fail(Kind::usage, "usage.bad-value",
                       "--order and --whole are for reading: JSON is the record as it stands",
                       "leave them out");
    }
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
    const Texts texts = whole ? Texts::whole : Texts::cut;
    if (*order != Order::section) {
        auto entries = section.empty() ? entries_of("", json) : entries_of(section, json[section]);
        sort_by_date(entries, *order, agency->zone());
        in.print(entries_text(entries, texts));
        return in.finish(Exit::ok);
    }
    for (const auto& [key, value] : json.items()) {
        if (section.empty()
                ? key == "id" || key == "schema" || (value.is_structured() && value.empty())
                : key != section) {
            continue;
        }
        in.print(section_text(key, value, texts));
    }
    return in.finish(Exit::ok);
}

}  // namespace

Command case_show_command() {
    return {"case",
            "show",
            "Cases",
            "One case: its sections and entries, or the record itself as JSON",
            run_case_show,
            {{"rsc case show C-0007", "All sections, an entry a line."},
             {"rsc case show C-0007 --order newest --whole",
              "What happened last stands first, with notes to their end."},
             {"rsc case show C-0007 --section contacts --json",
              "Its contacts, as they stand in the record."}}};
}

}  // namespace rsc::tools
