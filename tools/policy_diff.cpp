#include "policy/words.hpp"
#include "policy_pack.hpp"
#include "render/text.hpp"
#include "support/table.hpp"

namespace rsc::tools {
namespace {

render::PolicyChangeOut out_of(const policy::RuleChange& change) {
    render::PolicyChangeOut out;
    out.change = change.change;
    out.rule = change.rule->id;
    out.title = change.rule->title;
    for (const auto one : change.rule->requirements)
        out.requirements.emplace_back(one);
    if (change.before != nullptr) out.before = policy::term_words(*change.before);
    if (change.after != nullptr) out.after = policy::term_words(*change.after);
    out.differences = change.differences;
    return out;
}

std::string text_of(const render::PolicyChangeOut& change) {
    std::string demands;
    for (const std::string& one : change.requirements)
        demands += (demands.empty() ? "" : ", ") + one;
    std::string text = "\n" + std::string(name(change.change)) + "  " + change.rule + "  " +
                       change.title + (demands.empty() ? "" : "  [" + demands + "]") + "\n";
    const auto line = [&text](const std::string& words) {
        text += "  " + render::wrap(words, 96, 4) + "\n";
    };
    for (const std::string& difference : change.differences)
        line(difference);
    if (change.differences.empty()) line(change.before.empty() ? change.after : change.before);
    return text;
}

Exit run_policy_diff(Invocation& in) {
    std::string one;
    std::string other;
    in.store_option();
    in.argument("PACK@REVISION", one, "The one; without a revision, its last");
    in.argument("OTHER@REVISION", other, "The other");
    in.format_options({Format::table, Format::json});
    if (!in.parse()) return in.status();
    auto before = pack_revision(in, one);
    if (!before) return in.fail(before.error());
    auto after = pack_revision(in, other);
    if (!after) return in.fail(after.error());
    render::PolicyDiffOut out;
    out.before = before->name();
    out.after = after->name();
    for (const policy::RuleChange& change :
         policy::diff(*before->pack, before->revision, *after->pack, after->revision)) {
        out.changes.push_back(out_of(change));
    }
    if (in.format() == Format::json) {
        in.print(render::json_text(out, calendar::Zone()));
        return in.finish(Exit::ok);
    }
    in.print(out.before + " -> " + out.after + "\n");
    for (const render::PolicyChangeOut& change : out.changes)
        in.print(render::safe_lines(text_of(change)));
    in.print((out.changes.empty() ? "" : "\n") + std::to_string(out.changes.size()) +
             (out.changes.size() == 1 ? " clause differs\n" : " clauses differ\n"));
    return in.finish(Exit::ok);
}

}  // namespace

Command policy_diff_command() {
    return {"policy",
            "diff",
            "Policies",
            "Where two revisions differ, clause by clause, in words",
            run_policy_diff,
            {{"rsc policy diff milwaukee-coordination@bhd milwaukee-coordination@cars",
              "What the later revision asks for otherwise."},
             {"rsc policy diff milwaukee-coordination@bhd milwaukee-coordination@cars --json",
              "The same for a script."}}};
}

}  // namespace rsc::tools
