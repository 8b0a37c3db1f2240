#include "casework/purge.hpp"
#include "codec/document.hpp"
#include "store/layout.hpp"
#include "support/rights.hpp"
#include "support/store_act.hpp"
#include "support/table.hpp"

namespace rsc::tools {
namespace {

Exit run_case_purge(Invocation& in) {
    std::string id;
    in.store_option();
    in.argument("CASE", id, "The case");
    in.act_options();
    in.format_options({Format::table, Format::json});
    if (!in.parse()) return in.status();
    if (in.reason().empty()) {
        return in.fail(Kind::usage, "usage.missing", "rsc case purge needs --reason",
                       "say by which schedule the case may go; it stays in the tombstone");
    }
    if (!is_well_formed_id(id)) {
        return in.fail(Kind::usage, "usage.bad-value", "'" + id + "' is no id",
                       "an id holds letters, digits and hyphens");
    }
    auto act = begin_store_act(in);
    if (!act) return in.fail(act.error());
    // What may go for good hangs on the clock.
    if (act->clock) {
        return in.fail(Kind::refused, act->clock->code, act->clock->message, act->clock->remedy);
    }
    const calendar::Date today = act->today();
    auto allowed = require_manager(act->agency, act->actor, today, "purging a case");
    if (!allowed) return in.fail(allowed.error());
    const std::string file = store::case_file(CaseId{id});
    auto read = act->folder.read_for_change(file);
    if (!read) {
        return read.error().kind == Kind::not_found
                   ? in.fail(no_such_record(Target::client_case, id))
                   : in.fail(read.error());
    }
    auto record = codec::Document<model::Case>::parse(read->bytes, file);
    if (!record) return in.fail(record.error());
    const auto last = casework::kept_until(act->agency.record(), **record, act->agency.zone(),
                                           act->agency.business());
    if (!last) return in.fail(last.error());
    if (today <= *last) {
        return in.fail(Kind::refused, "act.state",
                       "case " + id + " has to be kept until " + last->text(),
                       "'rsc agency show' has the months that a case is kept");
    }
    const store::Intent intent = act->intent("case.purge", in.reason());
    auto transaction = act->folder.begin(intent);
    render::ActOut out;
    out.act = intent.act;
    out.store = act->agency.folder().path();
    out.dry_run = in.dry_run();
    const std::string stone = store::tombstone_file(CaseId{id});
    auto staged = transaction.stage(stone, casework::tombstone_of(**record, read->bytes, intent));
    if (!staged) return in.fail(staged.error());
    auto papers = casework::own_papers(act->folder.reader(), read->bytes, file);
    if (!papers) return in.fail(papers.error());
    papers->push_back(file);
    for (const std::string& gone : *papers) {
        auto known = act->folder.read_for_change(gone);
        if (!known) return in.fail(known.error());
        if (auto removed = transaction.remove(gone, std::move(known->known)); !removed) {
            return in.fail(removed.error());
        }
        out.difference.push_back(gone + ": gone");
    }
    out.changed = *papers;
    out.changed.push_back(stone);
    if (in.format() == Format::json) {
        in.print(render::json_text(out, act->agency.zone()));
    } else {
        in.print(std::string(in.dry_run() ? "Would purge " : "Purged ") + id + ", kept until " +
                 last->text() + "\n");
        for (const std::string& line : out.difference)
            in.print("  " + line + "\n");
        in.print("  " + stone + ": what is left\n");
    }
    if (in.dry_run()) return in.finish(Exit::ok);
    if (auto done = transaction.commit(); !done) return in.fail(done.error());
    act->folder.close();
    in.conclude(Exit::ok);
}

}  // namespace

Command case_purge_command() {
    return {
        "case",
        "purge",
        "Cases",
        "Remove a case whose retention is over; a tombstone with its hash stays",
        run_case_purge,
        {{"rsc case purge C-0007 --by W-lee --reason 'schedule 7, ten years' -n", "What would go."},
         {"rsc case purge C-0007 --by W-lee --reason 'schedule 7, ten years'",
          "The record and the papers that only it names."}}};
}

}  // namespace rsc::tools
