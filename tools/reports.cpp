#include "codec/json.hpp"
#include "report_run.hpp"
#include "support/dates.hpp"
#include "validate/catalogue.hpp"

namespace rsc::tools {
namespace {

using calendar::CalendarDays;

/// What most reports do with the fold.
constexpr auto take_body = [](auto& share, const ReportStore&) { return share.report.take(); };

// What is owed -----------------------------------------------------------------------------------

/// A calendar feed of one store.
Exit feed(Invocation& in, ReportOptions& options, const auto& make) {
    if (in.stores().size() > 1) {
        return in.fail(Kind::usage, "usage.bad-value", "a feed is of one store",
                       "name one store with -C");
    }
    in.use_store(in.stores().front());
    auto store = open_report_store(in, options);
    if (!store) return in.fail(store.error());
    auto selection = options.selection(**store);
    if (!selection) return in.fail(selection.error());
    auto share = fold_cases(in, **store, options, make(**store, *selection));
    if (!share) return in.fail(share.error());
    fold_others(**store, *share);
    const auto out = report_out(**store, options, share->report.take());
    const Exit status = told_unread(in, out.findings, (*store)->problems);
    in.print(render::calendar_feed(out, (*store)->setting.view.as_of));
    return in.finish(status);
}

Exit worklist(Invocation& in) {
    ReportOptions options;
    std::int64_t days = 14;
    in.number("--days", days, 0, 366, "What falls due today and in so many days after it; else 14");
    options.declare(in, {.levels = true, .streams = true, .more = {Format::ics}});
    if (!in.parse()) return in.status();
    const auto make = [&](const ReportStore& store, const report::Selection& selection) {
        return report::Worklist(selection,
                                store.today() + CalendarDays{static_cast<std::int32_t>(days)});
    };
    return in.format() == Format::ics ? feed(in, options, make)
                                      : run_report(in, options, make, take_body);
}

Exit forecast(Invocation& in) {
    ReportOptions options;
    std::int64_t weeks = 4;
    in.number("--weeks", weeks, 1, 52, "Weeks looked at, this one included; else 4");
    options.declare(in, {.levels = true, .streams = true});
    if (!in.parse()) return in.status();
    return run_report(
        in, options,
        [&](const ReportStore& store, const report::Selection& selection) {
            return report::Forecast(selection, store.today(), weeks, options.list);
        },
        take_body);
}

// What was done ----------------------------------------------------------------------------------

Exit trend(Invocation& in) {
    ReportOptions options;
    options.declare(in, {.levels = true,
                         .rules = true,
                         .since = "Only what fell due on this day or later; else from a year "
                                  "before, on the first",
                         .streams = true});
    if (!in.parse()) return in.status();
    return run_report(
        in, options,
        [&](const ReportStore& store, report::Selection selection) {
            if (!selection.since) selection.since = report::trend_begins(store.today());
            return report::Trend(std::move(selection), store.agency.zone(), options.list);
        },
        take_body);
}

Exit documentation(Invocation& in) {
    ReportOptions options;
    options.declare(in, {.since = "Only what happened on this day or later", .streams = true});
    if (!in.parse()) return in.status();
    return run_report(
        in, options,
        [&](const ReportStore&, const report::Selection& selection) {
            return report::Documentation(selection, options.list);
        },
        take_body);
}

Exit outcomes(Invocation& in) {
    ReportOptions options;
    std::int64_t within = 30;
    in.number("--within", within, 1, 366,
              "A return to acute care in so many days is a readmission; else 30");
    options.declare(in, {.levels = true,
                         .since = "Only what ended or fell due on this day or later; else from a "
                                  "year before, on the first",
                         .streams = true});
    if (!in.parse()) return in.status();
    return run_report(
        in, options,
        [&](const ReportStore& store, report::Selection selection) {
            if (!selection.since) selection.since = report::trend_begins(store.today());
            return report::Outcomes(std::move(selection), within);
        },
        take_body);
}

// How things stand -------------------------------------------------------------------------------

/// A report that takes the selection and nothing else.
template <class Report>
Report of_selection(const ReportStore&, const report::Selection& selection) {
    return Report(selection);
}

Exit caseload(Invocation& in) {
    ReportOptions options;
    options.declare(in, {.levels = true, .streams = true});
    if (!in.parse()) return in.status();
    return run_report(in, options, of_selection<report::CaseloadReport>,
                      [](auto& share, const ReportStore& store) {
                          return share.report.take(store.setting, share.caseloads, store.staff);
                      });
}

Exit acuity(Invocation& in) {
    ReportOptions options;
    options.declare(in, {.levels = true, .streams = true});
    if (!in.parse()) return in.status();
    return run_report(in, options, of_selection<report::AcuityReport>, take_body);
}

Exit gaps(Invocation& in) {
    ReportOptions options;
    options.declare(in, {.streams = true});
    if (!in.parse()) return in.status();
    return run_report(in, options, of_selection<report::Gaps>, take_body);
}

Exit authorizations(Invocation& in) {
    ReportOptions options;
    std::int64_t days = 30;
    in.number("--days", days, 1, 366, "A line that ends in so many days is expiring; else 30");
    options.declare(in, {.streams = true});
    if (!in.parse()) return in.status();
    return run_report(
        in, options,
        [&](const ReportStore&, const report::Selection& selection) {
            return report::Authorizations(selection, days);
        },
        take_body);
}

Exit staff(Invocation& in) {
    ReportOptions options;
    std::int64_t days = 30;
    in.number("--days", days, 0, 366,
              "What ends, falls due or is uncovered in so many days; else 30");
    options.declare(in, {});
    if (!in.parse()) return in.status();
    return run_bodies(in, options,
                      [&](const ReportStore& store,
                          const report::Selection& selection) -> Result<report::StaffBody> {
                          return report::staff_report(store.setting, store.staff,
                                                      store.agency.record(), selection, days);
                      });
}

/// Checks the records that are read.
struct QualityShare {
    timeline::Facts facts;
    report::Quality quality;
    const validate::Surroundings* around;

    void operator()(const model::Case& record, std::string_view text, const std::string& file) {
        facts.load(record);
        quality.add(facts, validate::check_case(record, *around, file), text);
    }
};

Exit quality(Invocation& in) {
    ReportOptions options;
    options.declare(in, {});
    if (!in.parse()) return in.status();
    return run_bodies(
        in, options,
        [&](ReportStore& store, const report::Selection& selection) -> Result<report::QualityBody> {
            const auto around = store.agency.surroundings(store.setting.view.as_of);
            in.read_all(store.agency);
            auto shares = casework::scan(
                store.agency.folder(), options.readers(),
                [&] {
                    return QualityShare{timeline::Facts(store.setting), report::Quality(selection),
                                        &around};
                },
                store.problems);
            if (!shares) return pass_on(shares);
            report::Quality all(selection);
            for (QualityShare& share : *shares)
                all.merge(std::move(share.quality));
            return all.take();
        });
}

}  // namespace

std::vector<Command> report_commands() {
    return {
        {"due",
         "",
         "Judging",
         "What is owed, and by when: the work list",
         worklist,
         {{"rsc due --worker me", "Your own, not everybody's."},
          {"rsc due --worker W-ana --days 7", "A coordinator's week."},
          {"rsc due --worker W-ana --format ics -o ana.ics", "The same as a calendar feed."}}},
        {"report",
         "worklist",
         "Judging",
         "What is owed, and by when; 'rsc due' for short",
         worklist,
         {{"rsc report worklist", "Everybody's, the longest overdue first."},
          {"rsc report worklist --worker W-ana --format html -o ana.html", "A page to print."}}},
        {"report",
         "caseload",
         "Judging",
         "Who serves how many against the caps, who has room, who waits",
         caseload,
         {{"rsc report caseload", "All workers."},
          {"rsc report caseload --part queue --format csv", "Referrals without a worker."}}},
        {"report",
         "acuity",
         "Judging",
         "The latest index against the level given; candidates for another",
         acuity,
         {{"rsc report acuity --level RSC-I", "Who could step down."},
          {"rsc report acuity --worker W-ana --json", "One caseload, for a script."}}},
        {"report",
         "authorizations",
         "Judging",
         "What is authorised until when, units used, gaps, requests",
         authorizations,
         {{"rsc report authorizations --days 14", "What ends in the next two weeks."},
          {"rsc report authorizations --part gaps --format csv", "Days without."}}},
        {"report",
         "forecast",
         "Judging",
         "What will fall due by worker and week",
         forecast,
         {{"rsc report forecast --weeks 6", "Six weeks from this one on."},
          {"rsc report forecast --worker W-ana --json", "One worker, for a script."}}},
        {"report",
         "trend",
         "Judging",
         "Timeliness by month and rule; late care and late writing apart",
         trend,
         {{"rsc report trend --since 2026-01-01", "This year by month."},
          {"rsc report trend --rule contact.weekly --part rules --format csv", "One rule."}}},
        {"report",
         "documentation",
         "Judging",
         "How long it took to write down what happened",
         documentation,
         {{"rsc report documentation --since -90d", "The last 90 days by worker."},
          {"rsc report documentation --json", "For a script."}}},
        {"report",
         "staff",
         "Judging",
         "What employee files lack, papers that end, hours nobody is on call",
         staff,
         {{"rsc report staff --days 60", "Two months ahead."},
          {"rsc report staff --part uncovered --format csv", "The holes of the roster."}}},
        {"report",
         "outcomes",
         "Judging",
         "What became of clients: returns, waits, linkage, instruments, completion",
         outcomes,
         {{"rsc report outcomes --since 2026-01-01 --within 30", "Returns within 30 days."},
          {"rsc report outcomes --part stays --format csv", "Every time in hospital."}}},
        {"report",
         "gaps",
         "Judging",
         "What clients need and do not get: needs, referrals, barriers, duplicates",
         gaps,
         {{"rsc report gaps", "All of it."},
          {"rsc report gaps --part referrals --format csv", "What did not end in a linkage."}}},
        {"report",
         "quality",
         "Judging",
         "What is wrong with the records, by kind, worker and age",
         quality,
         {{"rsc report quality", "All checks."},
          {"rsc report quality --worker W-ana --json", "One caseload, for a script."}}},
    };
}

}  // namespace rsc::tools
