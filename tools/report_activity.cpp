#include <tuple>

#include "report/activity.hpp"
#include "report_run.hpp"
#include "support/dates.hpp"

namespace rsc::tools {
namespace {

using report::Activities;

struct Counter {
    Activities activities;
    void operator()(const model::Case& record, std::string_view, const std::string&) {
        activities.add(record);
    }
};

Result<report::ActivityBody> count_all(Invocation& in, const ReportOptions& options,
                                       ReportStore& store, const Activities::Request& request) {
    in.read_all(store.agency);
    auto counters = casework::scan(
        store.agency.folder(), options.readers(),
        [&] { return Counter{Activities(store.setting, request)}; }, store.problems);
    if (!counters) return pass_on(counters);
    Activities all(store.setting, request);
    for (const Counter& counter : *counters)
        all.merge(counter.activities);
    for (const model::Staff* worker : store.staff)
        all.add(*worker);
    all.add(store.agency.record());
    auto providers = store.agency.folder().list("providers");
    if (!providers) return pass_on(providers);
    for (const std::string& id : *providers) {
        auto text = in.read_record(store.agency, Target::provider, id);
        if (!text) {
            store.problems.errors.push_back(std::move(text.error()));
            continue;
        }
        auto provider =
            codec::Document<model::Provider>::parse(*text, file_of(Target::provider, id));
        if (provider) all.add(**provider);
    }
    return all.take();
}

Exit run_report_activity(Invocation& in) {
    ReportOptions options;
    std::string from;
    std::string through;
    std::vector<std::string> facts;
    in.value("--from", from, "DATE", "First day of what occurred");
    in.value("--through", through, "DATE", "Last day of what occurred, included");
    in.values("--fact", facts, "FACT", "Only facts that begin so, like contacts or contacts.mode");
    options.judges = false;
    options.declare(in, {});
    if (!in.parse()) return in.status();
    return run_bodies(in, options,
                      [&](ReportStore& store,
                          const report::Selection& selection) -> Result<report::ActivityBody> {
                          Activities::Request request;
                          request.workers = selection.workers;
                          request.facts = facts;
                          for (const auto& [option, text, day] :
                               {std::tuple{"--from", &from, &request.from},
                                std::tuple{"--through", &through, &request.through}}) {
                              if (text->empty()) continue;
                              auto parsed = parse_day(option, *text, store.today());
                              if (!parsed) return pass_on(parsed);
                              *day = *parsed;
                          }
                          if (request.from && request.through && *request.through < *request.from) {
                              return fail(Kind::usage, "check.interval-reversed",
                                          "--through is before --from", "exchange the two days");
                          }
                          return count_all(in, options, store, request);
                      });
}

}  // namespace

Command report_activity_command() {
    return {"report",
            "activity",
            "Judging",
            "What was recorded: services, contacts, referrals, barriers and all else by code",
            run_report_activity,
            {{"rsc report activity --from 2026-03-01 --through 2026-03-31",
              "Everything coded that occurred in March."},
             {"rsc report activity --fact contacts.coordinated --fact referrals_out --format csv",
              "Services coordinated and referred to, for a spreadsheet."}}};
}

}  // namespace rsc::tools
