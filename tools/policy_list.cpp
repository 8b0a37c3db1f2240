#include "policy_pack.hpp"
#include "render/text.hpp"
#include "support/table.hpp"

namespace rsc::tools {
namespace {

void add_pack(const policy::Pack& pack, std::vector<render::PolicyLine>& lines) {
    for (const policy::Revision& revision : pack.revisions) {
        render::PolicyLine line;
        line.pack = pack.id;
        line.revision = revision.id;
        line.title = std::string(pack.title) + ", " + std::string(revision.title);
        for (const policy::Rule& rule : pack.rules) {
            for (const policy::Term& term : rule.terms) {
                for (const auto& id : term.revisions)
                    line.rules += id == revision.id ? 1 : 0;
            }
        }
        lines.push_back(std::move(line));
    }
}

Exit run_policy_list(Invocation& in) {
    in.store_option();
    in.format_options({Format::table, Format::json});
    if (!in.parse()) return in.status();
    render::PolicyListOut out;
    auto shipped = shipped_packs();
    if (!shipped) return in.fail(shipped.error());
    for (const auto& pack : *shipped)
        add_pack(*pack, out.revisions);
    // Outside a store the list says what ships; in one, also what is in force there.
    if (auto folder = in.find_store()) {
        auto agency = casework::Agency::open(*folder);
        if (!agency) return in.fail(agency.error());
        for (const policy::InForce& in_force : agency->policies().adoptions()) {
            auto line =
                std::find_if(out.revisions.begin(), out.revisions.end(), [&](const auto& l) {
                    return l.pack == in_force.pack->id && l.revision == in_force.revision_id();
                });
            if (line == out.revisions.end()) {
                add_pack(*in_force.pack, out.revisions);
                line = out.revisions.end() - 1;
            }
            line->in_force.push_back({line->pack, line->revision, in_force.from, in_force.last});
        }
    } else if (in.names_store()) {
        return in.fail(folder.error());
    }
    if (in.format() == Format::json) {
        in.print(render::json_text(out, calendar::Zone()));
        return in.finish(Exit::ok);
    }
    render::Table table(
        {{"policy", {}}, {"rules", render::Align::right}, {"in force", {}}, {"title", {}}});
    for (const render::PolicyLine& line : out.revisions) {
        std::string when;
        for (const auto& one : line.in_force) {
            when += when.empty() ? "" : ", ";
            when += one.until ? one.from.text() + " to " + one.until->text()
                              : "from " + one.from.text() + " on";
        }
        table.add({line.pack + "@" + line.revision, std::to_string(line.rules),
                   when.empty() ? "-" : when, render::safe(line.title)});
    }
    in.print(table.text(in.look()));
    return in.finish(Exit::ok);
}

}  // namespace

Command policy_list_command() {
    return {"policy",
            "list",
            "Policies",
            "The policy packs there are, and which revisions are in force",
            run_policy_list,
            {{"rsc policy list", "Packs that ship, and when each is in force in this store."},
             {"rsc policy list --json", "The same for a script."}}};
}

}  // namespace rsc::tools
