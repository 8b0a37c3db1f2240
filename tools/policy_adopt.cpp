#include "casework/changes.hpp"
#include "policy_pack.hpp"
#include "render/text.hpp"
#include "store/layout.hpp"
#include "support/dates.hpp"
#include "support/table.hpp"

namespace rsc::tools {

namespace {

Exit run(Invocation& in) {
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
    auto agency = in.open_agency();
    if (!agency) return in.fail(agency.error());
    auto now = in.now(agency->config().sandbox);
    if (!now) return in.fail(now.error());
    auto actor = in.actor(&*agency);
    if (!actor) return in.fail(actor.error());
    request.pack = which.substr(0, at);
    request.revision = which.substr(at + 1);
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
            run,
            {{"rsc policy adopt milwaukee-coordination@cars --from 2026-03-01 --by W-lee",
              "From 1 March; what began before stays judged by the revision before."},
             {"rsc policy adopt our-county@2027 --from 2027-01-01 --file our-county.json "
              "--replaces milwaukee-coordination -n",
              "A pack of your own in the place of another; show the change only."}}};
}

}  // namespace rsc::tools
