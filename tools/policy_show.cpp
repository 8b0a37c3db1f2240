#include "render/text.hpp"
#include "report/rows.hpp"
#include "store/layout.hpp"
#include "support/streams.hpp"
#include "support/table.hpp"

namespace rsc::tools {

// The text of a pack: of the store, where it holds one of that name, else the shipped one.
Result<std::string> pack_text(const Invocation& in, const std::string& id) {
    if (auto folder = in.find_store()) {
        auto text = folder->read(store::policy_file(id));
        if (text || text.error().kind != Kind::not_found) return text;
    } else if (in.names_store()) {
        return pass_on(folder);
    }
    const std::string_view shipped = casework::shipped_pack(id);
    if (shipped.empty()) {
        return fail(Kind::not_found, "usage.not-found", "there is no policy pack '" + id + "'",
                    "'rsc policy list' lists them");
    }
    return std::string(shipped);
}

namespace {

std::string demand_words(const policy::Term& term) {
    const auto number = [](std::int64_t n) { return std::to_string(n); };
    if (term.within) {
        const policy::Within& within = *term.within;
        std::string out = within.clock == policy::Clock::none_stated ? "no time stated"
                          : within.window                            ? "in the instrument's window"
                                          : "within " + number(within.count) + " " +
                                                std::string(name(within.clock));
        return out + " after " + std::string(name(within.after)) + ", met by " +
               std::string(name(within.met_by.kind));
    }
    if (term.before) {
        return (term.before->last_days
                    ? "on one of the last " + number(*term.before->last_days) + " days up to "
                    : std::string("before ")) +
               std::string(name(term.before->event)) + ", met by " +
               std::string(name(term.before->met_by.kind));
    }
    if (term.every) {
        return "every " + number(term.every->days) + " days from " +
               std::string(name(term.every->anchor)) + ", met by " +
               std::string(name(term.every->met_by.kind));
    }
    if (term.quota) {
        return number(term.quota->count) + " every " + std::string(name(term.quota->period)) +
               ", met by " + std::string(name(term.quota->met_by.kind));
    }
    if (term.requires_) {
        std::string contents;
        for (const auto content : term.requires_->contents) {
            contents += (contents.empty() ? "" : ", ") + std::string(name(content));
        }
        return "at " + std::string(name(term.requires_->at)) + ": " + contents;
    }
    if (term.attach) {
        std::string papers;
        for (const auto& paper : term.attach->papers) {
            papers += (papers.empty() ? "" : ", ") + std::string(name(paper.kind));
            if (paper.within_days) papers += " of the last " + number(*paper.within_days) + " days";
        }
        return "with the request: " + papers;
    }
    if (term.level_fits) {
        return term.level_fits->source == policy::LevelSource::acuity
                   ? "an index of " + number(term.level_fits->low) + " to " +
                         number(term.level_fits->high) + " indicates CM; older than " +
                         number(term.level_fits->stale_days) + " days it indicates nothing"
                   : "the level that the screen recommends";
    }
    if (term.continuous) return "no day without: " + std::string(name(term.continuous->what));
    if (term.cap && term.cap->limit) {
        return "at most " + number(*term.cap->limit) + " at " + std::string(name(*term.cap->level));
    }
    if (term.cap) return "the shares of all levels add up to full time at most";
    return "an on-call roster without a hole, by " + std::string(name(term.coverage->period));
}

std::string applies_words(const policy::Applies& applies) {
    std::string out;
    const auto add = [&out](const auto& list) {
        for (const auto& one : list)
            out += (out.empty() ? "" : ", ") + std::string(name(one));
    };
    add(applies.levels);
    add(applies.plan_kinds);
    add(applies.sar_kinds);
    if (applies.emergency) {
        out += (out.empty() ? "" : ", ") +
               std::string(*applies.emergency ? "with emergency needs" : "without emergency needs");
    }
    return out;
}

Exit run(Invocation& in) {
    std::string which;
    std::string rule_id;
    in.store_option();
    in.argument("PACK[@REVISION]", which, "The pack, or one revision of it");
    in.value("--rule", rule_id, "RULE", "Only this rule");
    in.format_options({Format::table, Format::json});
    if (!in.parse()) return in.status();
    const std::string id = which.substr(0, which.find('@'));
    const std::string revision =
        which.find('@') == std::string::npos ? "" : which.substr(id.size() + 1);
    auto text = pack_text(in, id);
    if (!text) return in.fail(text.error());
    auto pack = casework::load_pack(*text, id);
    if (!pack) return in.fail(pack.error());
    const policy::Pack& p = **pack;
    const bool known =
        revision.empty() || std::any_of(p.revisions.begin(), p.revisions.end(),
                                        [&](const auto& r) { return r.id == revision; });
    if (!known) {
        return in.fail(Kind::not_found, "usage.not-found",
                       "pack " + id + " has no revision '" + revision + "'",
                       "'rsc policy list' lists them");
    }
    if (in.format() == Format::json) {
        in.print(*text);
        return in.finish(Exit::ok);
    }
    in.print(std::string(p.title) + "\n" + render::wrap(p.summary, 96, 0) + "\n");
    for (const policy::Revision& one : p.revisions) {
        if (!revision.empty() && one.id != revision) continue;
        in.print("\n" + std::string(p.id) + "@" + std::string(one.id) + ": " +
                 std::string(one.title) + "\n" +
                 (one.approver.empty() ? "" : "  Approved by " + std::string(one.approver) + "\n") +
                 "  " + render::wrap(one.note, 96, 2) + "\n");
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
            terms += "  " + revisions + ": " + render::wrap(demand_words(term), 90, 6) + "\n";
            if (const std::string applies = applies_words(term.applies); !applies.empty()) {
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
        in.print("\n" + std::string(rule.id) + "  " + std::string(rule.title) + "  [" +
                 requirements + "; " + std::string(name(rule.weight)) + "; " +
                 std::string(name(rule.owner)) + " answers]\n  " +
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
            run,
            {{"rsc policy show milwaukee-coordination@cars", "One revision, as text."},
             {"rsc policy show milwaukee-coordination --rule contact.weekly",
              "One rule in all revisions."}}};
}

}  // namespace rsc::tools
