#include "casework/changes.hpp"
#include "store/layout.hpp"
#include "support/dates.hpp"
#include "support/new_store.hpp"
#include "support/table.hpp"

namespace rsc::tools {
namespace {

Exit run_init(Invocation& in) {
    std::string directory;
    std::string policy;
    std::string from;
    NewStoreRequest request;
    in.argument("DIR", directory, "A directory that does not exist, or is empty");
    in.required("--agency", request.store.agency, "ID", "Id of the agency");
    in.value("--name", request.store.agency_name, "NAME", "Name of the agency");
    in.value("--policy", policy, "PACK@REVISION", "A policy to put in force");
    in.value("--from", from, "DATE", "First day the policy is in force for this agency");
    in.value("--zone", request.store.zone, "ZONE", "Time zone (America/Chicago)");
    in.value("--calendar", request.store.calendar, "CALENDAR",
             "Holidays: us-federal, wisconsin-state (the default), or a calendar file");
    in.flag("--sandbox", request.store.sandbox, "For trying things: RSC_NOW sets its clock");
    in.act_options();
    in.format_options({Format::table, Format::json});
    if (!in.parse()) return in.status();
    if (request.store.zone.empty()) request.store.zone = "America/Chicago";
    if (request.store.calendar.empty()) request.store.calendar = "wisconsin-state";
    if (policy.empty() != from.empty()) {
        return in.fail(Kind::usage, "usage.missing",
                       policy.empty()
                           ? "--from is given without --policy"
                           : "--policy is given without --from: the documents carry no date",
                       "give both, or neither and 'rsc policy adopt' later");
    }
    auto now = in.now(request.store.sandbox);
    if (!now) return in.fail(now.error());
    // The first store of an agency has no staff yet who could act.
    const auto actor = in.actor(nullptr);
    request.directory = directory;
    request.now = *now;
    request.actor = actor ? *actor : "system";
    request.reason = in.reason();
    if (!policy.empty()) {
        const std::size_t at = policy.find('@');
        if (at == std::string::npos) {
            return in.fail(Kind::usage, "usage.bad-value", "'" + policy + "' names no revision",
                           "for example milwaukee-coordination@cars");
        }
        auto zone = calendar::Zone::load(request.store.zone);
        if (!zone) return in.fail(zone.error());
        auto first = parse_day("--from", from, zone->date_of(*now));
        if (!first) return in.fail(first.error());
        request.policies.push_back({policy.substr(0, at), policy.substr(at + 1), *first});
    }
    request.dry_run = in.dry_run();
    auto made = make_new_store(request, in.lock_request());
    if (!made) return in.fail(made.error());
    if (in.format() == Format::json) {
        render::ActOut out;
        out.act = "init";
        out.store = directory;
        out.dry_run = in.dry_run();
        out.changed = made->files;
        in.print(render::json_text(out, made->zone));
    } else {
        in.print((in.dry_run() ? std::string("Would make a store") : "Made store " + made->id) +
                 " in " + directory + "\n");
        if (policy.empty()) {
            in.print("Next: rsc policy adopt PACK@REVISION --from DATE -C " + directory + "\n");
        } else {
            in.print("In force: " + policy + " from " + request.policies.front().from.text() +
                     "\n");
        }
    }
    return in.finish(Exit::ok);
}

}  // namespace

Command init_command() {
    return {"init",
            "",
            "Stores",
            "Make a store",
            run_init,
            {{"rsc init /srv/agency --agency AG-1 --policy milwaukee-coordination@cars --from "
              "2020-01-01",
              "A store with a policy in force."},
             {"rsc init ./try --agency AG-0 --sandbox", "A store for trying things."}}};
}

}  // namespace rsc::tools
