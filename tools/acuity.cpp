#include <charconv>

#include "base/digest.hpp"
#include "store/layout.hpp"
#include "support/entry_acts.hpp"
#include "support/streams.hpp"
#include "support/table.hpp"

namespace rsc::tools {
namespace {

using codec::Json;

// "housing=19": a scored item group.
Result<Json> item_of(const std::string& text) {
    const std::size_t at = text.rfind('=');
    std::int64_t points = -1;
    if (at != std::string::npos) {
        const char* begin = text.data() + at + 1;
        const char* end = text.data() + text.size();
        const auto parsed = std::from_chars(begin, end, points);
        if (parsed.ec != std::errc{} || parsed.ptr != end) points = -1;
    }
    if (at == std::string::npos || at == 0 || points < 0) {
        return fail(Kind::usage, "usage.bad-value", "--item: '" + text + "' is no scored group",
                    "for example --item housing=19");
    }
    Json item;
    item["group"] = text.substr(0, at);
    item["points"] = points;
    return item;
}

struct Papers {
    std::vector<std::string> named;  ///< GROUP=NAME
    std::vector<std::string> kept;   ///< GROUP=FILE, attached into the store
};

// Puts the papers of the options into the groups they support.
Result<void> add_papers(Recording& act, Json& items, const Papers& papers) {
    const auto add = [&](const std::string& text, bool keep) -> Result<void> {
        const std::size_t at = text.find('=');
        const std::string option = keep ? "--attach" : "--document";
        if (at == std::string::npos) {
            return fail(Kind::usage, "usage.bad-value", option + ": '" + text + "' names no group",
                        "for example " + option + " housing=notice.pdf");
        }
        const std::string group = text.substr(0, at);
        const std::string name = text.substr(at + 1);
        for (Json& item : items) {
            if (item["group"] != group) continue;
            Json paper;
            paper["name"] = name.substr(name.rfind('/') + 1);
            if (keep) {
                auto bytes = read_file(name);
                if (!bytes) return pass_on(bytes);
                const std::string hash = sha256(*bytes);
                paper["name"] = "paper " + hash.substr(0, 8);
                paper["sha256"] = hash;
                paper["kept"] = true;
                const std::string file = store::paper_file(hash);
                auto there = act.reader().exists(file);
                if (!there) return pass_on(there);
                if (!*there) act.attach(file, std::move(*bytes));
            }
            Json& documents = item["documents"];
            if (documents.is_null()) documents = Json::array();
            documents.push_back(std::move(paper));
            return {};
        }
        return fail(Kind::usage, "usage.bad-value",
                    option + ": no --item has the group '" + group + "'", "score the group first");
    };
    for (const std::string& text : papers.named) {
        if (auto done = add(text, false); !done) return done;
    }
    for (const std::string& text : papers.kept) {
        if (auto done = add(text, true); !done) return done;
    }
    return {};
}

Exit run_acuity_add(Invocation& in) {
    std::vector<std::string> items;
    Papers papers;
    Recording act(in, Target::client_case, "acuity.add");
    EntryOptions members(in, codec::case_fields("acuity"));
    in.values("--item", items, "GROUP=POINTS", "A scored item group");
    in.texts("--document", papers.named, "GROUP=NAME", "A paper that supports a group's score");
    in.texts("--attach", papers.kept, "GROUP=FILE",
             "The same, and its bytes are kept in the store under their SHA-256");
    if (!act.begin()) return act.status();
    auto entry = act.read(members);
    if (!entry) return in.fail(entry.error());
    Json list = Json::array();
    for (const std::string& text : items) {
        auto item = item_of(text);
        if (!item) return in.fail(item.error());
        list.push_back(std::move(*item));
    }
    if (auto done = add_papers(act, list, papers); !done) return in.fail(done.error());
    if (!list.empty()) (*entry)["items"] = std::move(list);
    // The edition in use on that day, where the agency says which: of several, the one that began
    // last.
    if (!entry->contains("edition")) {
        const std::string day = (*entry)["occurred"].get<std::string>().substr(0, 10);
        std::string began;
        for (const model::AcuityInstrument& one : act.agency().record().acuity_instruments) {
            const std::string from = act.zone().date_of(one.occurred).text();
            if (one.voided || from > day || from < began) continue;
            began = from;
            (*entry)["edition"] = std::string(one.edition);
        }
    }
    act.draft().add("acuity", *entry);
    return act.commit();
}

Exit run_acuity_assess(Invocation& in) {
    return add_entry(in, {.act = "acuity.assess", .section = "level_of_care"});
}

Exit run_acuity_list(Invocation& in) {
    return list_sections(in, Target::client_case, {"acuity", "level_of_care"});
}

}  // namespace

std::vector<Command> acuity_commands() {
    return {
        {"acuity",
         "add",
         "Assessing",
         "A completed Acuity Index with its papers",
         run_acuity_add,
         {{"rsc acuity add C-0007 --at today --score 39 --item housing=19 --item 'substance "
           "use=20' "
           "--document 'housing=shelter letter' --document 'substance use=clinic summary'",
           "The score, its groups and the papers that support them."},
          {"rsc acuity add C-0007 --at today --score 12 --item housing=12 --attach "
           "housing=notice.pdf",
           "The paper itself is kept in the store."}}},
        {"acuity",
         "assess",
         "Assessing",
         "The result of LOCUS, CALOCUS, ASAM or placement criteria",
         run_acuity_assess,
         {{"rsc acuity assess C-0007 --at today --instrument ASAM --edition 4 --level 2.1 --choice "
           "agreed",
           "Score and level only; the instrument stays with its owner."},
          {"rsc acuity assess C-0007 --at today --instrument LOCUS --level 3 --score 17",
           "A level with its composite score."}}},
        {"acuity",
         "list",
         "Assessing",
         "Acuity Indexes and level-of-care results of a case",
         run_acuity_list,
         {{"rsc acuity list C-0007", "A line each."},
          {"rsc acuity list C-0007 --json", "As they stand in the record."}}},
    };
}

}  // namespace rsc::tools
