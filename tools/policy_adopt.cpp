#include "casework/changes.hpp"
#include "policy_pack.hpp"
#include "render/text.hpp"
#include "store/layout.hpp"
#include "support/dates.hpp"
#include "support/rights.hpp"
#include "support/store_act.hpp"
#include "support/table.hpp"

namespace rsc::tools {

namespace {

/// Voids an adoption that was a mistake.
Exit withdraw(Invocation& in, casework::AdoptionRequest request, const std::string& from) {
    const std::string which = request.pack + "@" + request.revision;
    if (in.reason().empty()) {
        return in.fail(Kind::usage, "usage.missing", "rsc policy adopt --withdraw needs --reason",
                       "say why the adoption was a mistake; it is recorded");
    }
    auto act = begin_store_act(in);
    if (!act) return in.fail(act.error());
    auto allowed =
        require_manager(act->agency, act->actor, act->today(), "withdrawing an adoption");
    if (!allowed) return in.fail(allowed.error());
    auto first = parse_day("--from", from, act->today());
    if (!first) return in.fail(first.error());
    request.from = *first;
    const calendar::Zone& zone = act->agency.zone();
    const std::string file(store::store_file);
    auto config = act->folder.read_for_change(file);
    if (!config) return in.fail(config.error());
    const codec::Act recorded{act->now, act->actor, "policy.withdraw", in.reason(), {}, {}};
    auto bytes = casework::withdraw_policy(config->bytes, request,
                                           act->agency.policies().adoptions(), recorded, zone);
    if (!bytes) return in.fail(bytes.error());
    render::ActOut out;
    out.act = recorded.act;
    out.store = act->agency.folder().path();
    out.dry_run = in.dry_run();
    out.changed.push_back(file);
    out.difference =
        casework::difference(codec::parse_json(config->bytes), codec::parse_json(*bytes));
    store::Transaction transaction = act->folder.begin(casework::intent_of(recorded, zone));
    if (auto staged = transaction.stage(file, *bytes, config->known); !staged) {
        return in.fail(staged.error());
    }
    if (in.format() == Format::json) {
        in.print(render::json_text(out, zone));
    } else {
        in.print(std::string(in.dry_run() ? "Would withdraw " : "Withdrew ") + which + " from " +
                 request.from.text() + ": it is judged as if it had never been adopted\n");
        for (const std::string& line : out.difference) {
            if (in.dry_run()) in.print(render::safe(line) + "\n");
        }
    }
    if (act->clock) in.warn(act->clock->message + " [" + act->clock->code + "]");
    if (in.dry_run()) return in.finish(Exit::ok);
    if (auto done = transaction.commit(); !done) return in.fail(done.error());
    act->folder.close();
    in.conclude(Exit::ok);
}

Exit run_policy_adopt(Invocation& in) {
    std::string which;
    std::string from;
    std::string until;
    std::string file;
    casework::AdoptionRequest request;
    in.store_option();
    in.argument("PACK@REVISION", which, "The revision");
    in.value("--from", from, "DATE", "First day it is in force for this agency");
    in.value("--until", until, "DATE", "Last day; else until the next revision of the pack");
    in.value("--file", file, "FILE", "The pack's file, when it is not one that ships");
    in.value("--replaces", request.replaces, "PACK",
             "A pack in force that it takes the place of from that day on");
    bool withdraws = false;
    in.flag("--withdraw", withdraws,
            "Take this adoption back, which was a mistake; needs --reason");
    in.act_options();
    in.format_options({Format::table, Format::json});
    if (!in.parse()) return in.status();
    const std::size_t at = which.find('@');
    if (at == std::string::npos || from.empty()) {
        return in.fail(
            Kind::usage, at == std::string::npos ? "usage.bad-value" : "usage.missing",
            at == std::string::npos ? "'" + which + "' names no revision"
                                    : "rsc policy adopt needs --from: the documents carry no date",
            "for example: rsc policy adopt milwaukee-coordination@cars --from 2026-01-01");
    }
    request.pack = which.substr(0, at);
    request.revision = which.substr(at + 1);
    if (withdraws) {
        if (!until.empty() || !file.empty() || !request.replaces.empty()) {
            return in.fail(Kind::usage, "usage.bad-value",
                           "--withdraw takes an adoption back as it is",
                           "leave --until, --file and --replaces out");
        }
        return withdraw(in, std::move(request), from);
    }
    if (request.replaces == request.pack) {
        return in.fail(Kind::usage, "usage.bad-value",
                       "--replaces is for another pack: revisions of one follow each other",
                       "leave it out; one that was adopted by mistake is taken back with "
                       "--withdraw");
    }
    auto agency = in.open_agency();
    if (!agency) return in.fail(agency.error());
    auto now = in.now(agency->config().sandbox);
    if (!now) return in.fail(now.error());
    auto actor = in.actor(&*agency);
    if (!actor) return in.fail(actor.error());
    const calendar::Date today = agency->zone().date_of(*now);
    auto first = parse_day("--from", from, today);
    if (!first) return in.fail(first.error());
    request.from = *first;
    if (!until.empty()) {
        auto last = parse_day("--until", until, today);
        if (!last) return in.fail(last.error());
        request.until = *last;
    }
    if (file.empty()) {
        auto text = find_pack(in)(request.pack);
        if (!text) return in.fail(text.error());
        request.pack_text = std::move(*text);
    } else {
        // An extension is put in force whole: what it starts from may change, the store does not.
        auto written = pack_file(in, file);
        if (!written) return in.fail(written.error());
        request.pack_text = std::move(written->text);
    }

    auto folder = in.open_for_writing(agency->folder().path());
    if (!folder) return in.fail(folder.error());
    const std::string config_file(store::store_file);
    auto config = folder->read_for_change(config_file);
    if (!config) return in.fail(config.error());
    const codec::Act act{*now, *actor, "policy.adopt", in.reason(), {}, {}};
    auto bytes = casework::adopt_policy(config->bytes, request, agency->policies().adoptions(), act,
                                        agency->zone());
    if (!bytes) return in.fail(bytes.error());

    render::ActOut out;
    out.act = "policy.adopt";
    out.store = agency->folder().path();
    out.dry_run = in.dry_run();
    out.difference =
        casework::difference(codec::parse_json(config->bytes), codec::parse_json(*bytes));
    const std::string pack_file = store::policy_file(request.pack);
    store::Transaction transaction = folder->begin(casework::intent_of(act, agency->zone()));
    auto old_pack = folder->read_for_change(pack_file);
    if (!old_pack && old_pack.error().kind != Kind::not_found) return in.fail(old_pack.error());
    if (!old_pack || old_pack->bytes != request.pack_text) {
        out.changed.push_back(pack_file);
        auto staged = transaction.stage(pack_file, request.pack_text,
                                        old_pack ? std::optional(old_pack->known) : std::nullopt);
        if (!staged) return in.fail(staged.error());
    }
    out.changed.push_back(config_file);
    if (auto staged = transaction.stage(config_file, *bytes, config->known); !staged) {
        return in.fail(staged.error());
    }
    if (in.format() == Format::json) {
        in.print(render::json_text(out, agency->zone()));
    } else {
        in.print(std::string(in.dry_run() ? "Would put " : "Put ") + which + " in force from " +
                 request.from.text() +
                 (request.until ? " to " + request.until->text() : std::string()) +
                 (request.replaces.empty() ? "" : ", in the place of " + request.replaces) + "\n");
        if (in.dry_run()) {
            for (const std::string& line : out.difference)
                in.print(render::safe(line) + "\n");
        }
    }
    if (in.dry_run()) return in.finish(Exit::ok);
    if (auto done = transaction.commit(); !done) return in.fail(done.error());
    folder->close();
    in.conclude(Exit::ok);
}

}  // namespace

Command policy_adopt_command() {
    return {"policy",
            "adopt",
            "Policies",
            "Put a revision in force from a day on",
            run_policy_adopt,
            {{"rsc policy adopt milwaukee-coordination@cars --from 2026-03-01 --by W-lee",
              "From 1 March; what began before stays judged by the revision before."},
             {"rsc policy adopt our-county@2027 --from 2027-01-01 --file our-county.json "
              "--replaces milwaukee-coordination -n",
              "A pack of your own in the place of another; show the change only."},
             {"rsc policy adopt milwaukee-coordination@bhd --from 2026-04-01 --withdraw --by W-lee "
              "--reason 'the wrong revision'",
              "It was adopted by mistake; what was in force before runs on."}}};
}

}  // namespace rsc::tools
