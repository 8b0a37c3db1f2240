#include "render/text.hpp"
#include "support/rights.hpp"
#include "support/store_act.hpp"

namespace rsc::tools {
namespace {

Exit run_upgrade(Invocation& in) {
    in.store_option();
    in.act_options();
    in.format_options({Format::table, Format::json});
    if (!in.parse()) return in.status();
    auto act = begin_store_act(in);
    if (!act) return in.fail(act.error());
    auto allowed = require_manager(act->agency, act->actor, act->today(), "upgrading a store");
    if (!allowed) return in.fail(allowed.error());
    auto files = act->folder.reader().files();
    if (!files) return in.fail(files.error());

    const store::Intent intent = act->intent("upgrade", in.reason());
    auto transaction = act->folder.begin(intent);
    codec::Act recorded;
    recorded.at = act->now;
    recorded.by = act->actor;
    recorded.act = intent.act;
    recorded.reason = intent.reason;
    render::ActOut out;
    out.act = intent.act;
    out.store = act->agency.folder().path();
    out.dry_run = in.dry_run();
    // All that keeps the store from it is told, not the first.
    std::optional<Error> refused;
    for (const std::string& file : *files) {
        if (!file.ends_with(".json")) continue;
        auto read = act->folder.read_for_change(file);
        if (!read) return in.fail(read.error());
        auto upgraded =
            casework::upgrade_record(read->bytes, file, recorded,
                                     std::string_view(act->agency.config().id), act->agency.zone());
        if (!upgraded) {
            if (!refused) {
                refused = std::move(upgraded.error());
                continue;
            }
            std::move(upgraded.error().findings.begin(), upgraded.error().findings.end(),
                      std::back_inserter(refused->findings));
            continue;
        }
        if (!*upgraded) continue;
        out.changed.push_back(file);
        auto staged = transaction.stage(file, std::move(**upgraded), std::move(read->known));
        if (!staged) return in.fail(staged.error());
    }
    if (refused) return in.fail(*refused);
    if (in.format() == Format::json) {
        in.print(render::json_text(out, act->agency.zone()));
    } else {
        if (act->agency.config().sandbox) in.print("SANDBOX: nothing in this store is real\n");
        for (const std::string& file : out.changed)
            in.print((in.dry_run() ? "Would upgrade " : "Upgraded ") + render::safe(file) + "\n");
        if (out.changed.empty()) in.print("Every record has the newest form\n");
    }
    if (act->clock) in.warn(act->clock->message + " [" + act->clock->code + "]");
    if (in.dry_run() || out.changed.empty()) return in.finish(Exit::ok);
    if (auto done = transaction.commit(); !done) return in.fail(done.error());
    act->folder.close();
    in.conclude(Exit::ok);
}

}  // namespace

Command upgrade_command() {
    return {"upgrade",
            "",
            "Stores",
            "Bring records that an earlier version wrote into the newest form",
            run_upgrade,
            {{"rsc upgrade -n", "Which files that would change; they are readable as they are."},
             {"rsc upgrade --by W-lee --reason 'new version installed'",
              "All of them in one act, or none."}}};
}

}  // namespace rsc::tools
