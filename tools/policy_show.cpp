#include "policy/adopted.hpp"
#include "policy/words.hpp"
#include "policy_pack.hpp"
#include "render/policy_page.hpp"
#include "render/text.hpp"
#include "rulebook/registers.hpp"
#include "support/streams.hpp"
#include "support/table.hpp"

namespace rsc::tools {

namespace {

Exit run_policy_show(Invocation& in) {
    std::string which;
    std::string rule_id;
    in.store_option();
    in.argument("PACK[@REVISION]", which, "The pack, or one revision of it; or a pack's file");
    in.value("--rule", rule_id, "RULE", "Only this rule");
    in.format_options({Format::table, Format::json, Format::html});
    if (!in.parse()) return in.status();
    auto named = named_pack(in, which);
    if (!named) return in.fail(named.error());
    const policy::Pack& p = *named->pack;
    const std::string id(p.id);
    const std::string& revision = named->revision;
    if (!revision.empty() && !policy::find_revision(p, revision)) {
        return in.fail(Kind::not_found, "usage.not-found",
                       "pack " + id + " has no revision '" + revision + "'",
                       "'rsc policy list' lists them");
    }
    if (in.format() == Format::json) {
        in.print(named->text);
        return in.finish(Exit::ok);
    }
    if (in.format() == Format::html) {
        policy::Pack shown = p;
        std::erase_if(shown.rules, [&](const policy::Rule& rule) {
            return !rule_id.empty() && rule.id != rule_id;
        });
        if (shown.rules.empty()) {
            return in.fail(Kind::not_found, "usage.not-found",
                           "pack " + which + " has no rule '" + rule_id + "'",
                           "'rsc policy show " + id + "' lists its rules");
        }
        in.print(render::policy_page(shown, revision, rulebook::registers()));
        return in.finish(Exit::ok);
    }
    const auto tell = [&in](const std::string& text) { in.print(render::safe_lines(text)); };
    tell(std::string(p.title) + "\n" + render::wrap(p.summary, 96, 0) + "\n");
    for (const policy::Revision& one : p.revisions) {
        if (!revision.empty() && one.id != revision) continue;
        tell("\n" + std::string(p.id) + "@" + std::string(one.id) + ": " + std::string(one.title) +
             "\n" +
             (one.approver.empty() ? "" : "  Approved by " + std::string(one.approver) + "\n") +
             (one.based_on ? "  Made from " + std::string(one.based_on->pack) + "@" +
                                 std::string(one.based_on->revision) + "\n"
                           : "") +
             (one.note.empty() ? "" : "  " + render::wrap(one.note, 96, 2) + "\n"));
    }
    bool any = false;
    for (const policy::Rule& rule : p.rules) {
        if (!rule_id.empty() && rule.id != rule_id) continue;
        std::string terms;
        for (const policy::Term& term : rule.terms) {
            std::string revisions;
            bool wanted = revision.empty();
            for (const auto& one : term.revisions) {
                wanted = wanted || one == revision;
                revisions += (revisions.empty() ? "" : ", ") + std::string(one);
            }
            if (!wanted) continue;
            terms += "  " + revisions + ": " + render::wrap(policy::term_words(term), 90, 6) + "\n";
            if (const std::string applies = policy::applies_words(term.applies); !applies.empty()) {
                terms += "      for " + applies + "\n";
            }
            for (const policy::Cite& cite : term.cites) {
                terms += "      " + policy::text(cite) + "\n";
            }
        }
        if (terms.empty()) continue;
        any = true;
        std::string requirements;
        for (const auto& one : rule.requirements) {
            requirements += (requirements.empty() ? "" : ", ") + std::string(one);
        }
        std::string readings;
        for (const auto& one : rule.readings)
            readings += " " + std::string(one);
        tell("\n" + std::string(rule.id) + "  " + std::string(rule.title) + "  [" +
             (requirements.empty() ? "" : requirements + "; ") + std::string(name(rule.weight)) +
             "; " + std::string(name(rule.owner)) + " answers]\n  " +
             render::wrap(rule.summary, 96, 2) + "\n" + terms +
             (readings.empty() ? "" : "  readings:" + readings + "\n"));
    }
    if (!any) {
        return in.fail(Kind::not_found, "usage.not-found",
                       "pack " + which + " has no rule '" + rule_id + "'",
                       "'rsc policy show " + id + "' lists them");
    }
    return in.finish(Exit::ok);
}

}  // namespace

Command policy_show_command() {
    return {"policy",
            "show",
            "Policies",
            "A pack clause by clause: what it asks, for whom, where it stands",
            run_policy_show,
            {{"rsc policy show milwaukee-coordination@cars", "One revision, as text."},
             {"rsc policy show milwaukee-coordination --rule contact.weekly",
              "One rule in all revisions."}}};
}

}  // namespace rsc::tools
