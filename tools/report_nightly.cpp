#include <algorithm>

#include "base/digest.hpp"
#include "render/charts.hpp"
#include "report_run.hpp"
#include "support/streams.hpp"

namespace rsc::tools {
namespace {

using report::Nightly;
using report::NightlyBody;

/// A number that follows from the bytes of all records, in whatever order they are read.
class InputDigest {
  public:
    void add(const std::string& file, std::string_view text) {
        merge(sha256_of({file, "\n", text}));
    }
    void merge(const InputDigest& other) { merge(other.bytes_); }
    [[nodiscard]] std::string text() const { return text_of(bytes_); }

  private:
    void merge(const Digest& other) {
        for (std::size_t i = 0; i < bytes_.size(); ++i)
            bytes_[i] ^= other[i];
    }

    Digest bytes_{};
};

/// A thread's share: everybody's report, and that of each supervisor, from one reading.
struct NightlyShare {
    timeline::CaseJudge judge;
    std::vector<Nightly> reports;
    timeline::Caseloads caseloads;
    InputDigest digest;

    NightlyShare(const timeline::Setting& setting, const std::vector<Nightly>& begun)
        : judge(setting), reports(begun) {}

    void operator()(const model::Case& record, std::string_view text, const std::string& file) {
        const auto& rows = judge.judge(record);
        for (Nightly& report : reports)
            report.add(judge.facts(), rows);
        caseloads.add(judge.facts());
        digest.add(file, text);
    }
};

struct Options {
    ReportOptions report;
    std::string out_dir;
    std::vector<std::string> fail_on;
    std::int64_t days = 14;
    std::int64_t weeks = 6;
    std::int64_t sample = 10;
    std::int64_t seed = 1;
};

/// Whose report it is: everybody's, or that of the workers of a supervisor.
struct Audience {
    std::string name;
    report::Selection selection;
};

std::vector<Audience> audiences(const ReportStore& store, const report::Selection& all,
                                bool by_supervisor) {
    std::vector<Audience> result{{"all", all}};
    if (!by_supervisor) return result;
    std::map<std::string, report::Selection> teams;
    for (const model::Staff* worker : store.staff) {
        const std::string supervisor = store.agency.directory().supervisor_of(worker->id).str();
        if (supervisor.empty()) continue;
        report::Selection& team = teams.try_emplace(supervisor, all).first->second;
        team.workers.insert(supervisor);
        team.workers.insert(worker->id.str());
    }
    for (auto& [supervisor, selection] : teams)
        result.push_back({supervisor, std::move(selection)});
    return result;
}

Nightly::Request request_of(const Options& options, const ReportStore& store,
                            const report::Selection& selection) {
    Nightly::Request request;
    request.selection = selection;
    request.today = store.today();
    request.since = selection.since.value_or(request.today - calendar::CalendarDays{13 * 7 - 1});
    request.selection.since.reset();  // it is of the counts by rule alone
    request.trend_since = report::trend_begins(request.today);
    request.days = options.days;
    request.weeks = options.weeks;
    request.sample = static_cast<std::size_t>(options.sample);
    request.seed = static_cast<std::uint64_t>(options.seed);
    request.zone = &store.agency.zone();
    return request;
}

void draw_charts(render::Sheet& sheet, const NightlyBody& body, calendar::Date today) {
    std::vector<render::Point> months;
    for (const report::TrendLine& month : body.months) {
        // Of the months to come only what was done early is known.
        if (month.permille && month.month <= today.text().substr(0, 7)) {
            months.push_back({month.month, *month.permille});
        }
    }
    if (!months.empty()) {
        const std::string title = "Done in time, by the month it fell due";
        sheet.charts.push_back({title, render::rate_chart(title, months)});
    }
    std::map<std::string_view, std::int64_t> overdue;
    for (const report::WorkItem& item : body.items) {
        if (item.verdict == timeline::Verdict::overdue) ++overdue[item.rule];
    }
    std::vector<render::Bar> bars;
    for (const auto& [rule, count] : overdue)
        bars.push_back({std::string(rule), count, true});
    std::stable_sort(bars.begin(), bars.end(),
                     [](const auto& a, const auto& b) { return a.value > b.value; });
    if (bars.size() > 12) bars.resize(12);
    if (!bars.empty()) {
        const std::string title = "Overdue now, by rule (the twelve with most)";
        sheet.charts.push_back({title, render::bar_chart(title, bars)});
    }
    std::vector<render::Bar> loads;
    for (const report::CaseloadLine& line : body.workers) {
        if (!line.full || (!loads.empty() && loads.back().label == line.worker)) continue;
        loads.push_back({line.worker, *line.full, *line.full > 100});
    }
    if (!loads.empty()) {
        const std::string title = "Caseload in per cent of what the caps allow";
        sheet.charts.push_back({title, render::bar_chart(title, loads)});
    }
    std::map<std::string, std::int64_t> weeks;
    for (const report::ForecastLine& line : body.weeks)
        weeks[line.week.text()] += line.all;
    std::vector<render::Bar> ahead;
    for (const auto& [week, count] : weeks)
        ahead.push_back({"week of " + week, count, false});
    if (!ahead.empty()) {
        const std::string title = "What will fall due";
        sheet.charts.push_back({title, render::bar_chart(title, ahead)});
    }
}

void say_how(render::Sheet& sheet, const Options& options, const ReportStore& store,
             const InputDigest& digest, const std::string& audience) {
    for (const model::Adoption& adoption : store.agency.config().policies) {
        if (adoption.voided) continue;
        sheet.colophon.emplace_back("SHA-256 of " + std::string(adoption.pack),
                                    std::string(adoption.sha256));
    }
    if (audience != "all") sheet.colophon.emplace_back("Of the team of", audience);
    sheet.colophon.emplace_back("Digest of the records", digest.text());
    sheet.colophon.emplace_back("Sample", std::to_string(options.sample) + " drawn with seed " +
                                              std::to_string(options.seed));
    sheet.colophon.emplace_back("Program", "rsc " RSC_VERSION);
}

/// How many there are: of what is overdue or cannot be judged all that there is now, since
/// whenever, as the work list has it; of the others what fell due in the time that is counted.
std::int64_t count_of(const NightlyBody& body, timeline::Verdict verdict) {
    if (verdict == timeline::Verdict::overdue) return body.overdue;
    if (verdict == timeline::Verdict::undetermined) {
        return std::count_if(body.items.begin(), body.items.end(),
                             [&](const auto& item) { return item.verdict == verdict; });
    }
    std::int64_t count = 0;
    for (const report::NightlyRule& rule : body.rules) {
        switch (verdict) {
            case timeline::Verdict::missed: count += rule.missed; break;
            case timeline::Verdict::met_late: count += rule.late; break;
            case timeline::Verdict::met: count += rule.met; break;
            default: break;
        }
    }
    return count;
}

/// A report of everybody or of a team, in the forms of a sheet and as metrics.
struct Made {
    std::string audience;
    render::Sheet sheet;
    std::string metrics;
};

/// All reports of one store, from one reading; and the status that follows from them.
Result<std::vector<Made>> make_reports(Invocation& in, Options& options, Exit& status) {
    auto fail_on = parse_words<timeline::Verdict>(options.fail_on, "--fail-on");
    if (!fail_on) return pass_on(fail_on);
    auto opened = open_report_store(in, options.report);
    if (!opened) return pass_on(opened);
    ReportStore& store = **opened;
    auto selection = options.report.selection(store);
    if (!selection) return pass_on(selection);
    const auto teams = audiences(store, *selection, !options.out_dir.empty());
    std::vector<Nightly> begun;
    for (const Audience& team : teams) {
        begun.emplace_back(request_of(options, store, team.selection));
    }
    in.read_all(store.agency);
    casework::Progress progress;
    auto line = in.show(progress);
    auto shares = casework::scan(
        store.agency.folder(), options.report.readers(),
        [&] { return NightlyShare(store.setting, begun); }, store.problems, {}, &progress);
    line.reset();
    if (!shares) return pass_on(shares);
    NightlyShare all(store.setting, begun);
    for (NightlyShare& share : *shares) {
        for (std::size_t i = 0; i < begun.size(); ++i)
            all.reports[i].merge(std::move(share.reports[i]));
        all.caseloads.merge(share.caseloads);
        all.digest.merge(share.digest);
    }
    std::vector<timeline::Obligation> rows;
    all.caseloads.judge(store.setting, rows);
    for (const model::Staff* worker : store.staff)
        timeline::judge_worker(*worker, store.agency.record(), store.setting, rows);
    timeline::judge_agency(store.agency.record(), store.setting, rows);
    std::vector<Made> made;
    for (std::size_t i = 0; i < begun.size(); ++i) {
        all.reports[i].add(rows);
        auto out = report_out(store, options.report,
                              all.reports[i].take(store.setting, all.caseloads, store.staff));
        if (i == 0) status = worse(status, told_unread(in, out.findings, store.problems));
        for (const timeline::Verdict verdict : *fail_on) {
            if (count_of(out.body, verdict) > 0) status = worse(status, Exit::found);
        }
        render::Sheet sheet = render::sheet_of(
            out, store.agency.zone(),
            options.out_dir.empty() ? holding_for(in.format()) : render::Holding::both);
        draw_charts(sheet, out.body, store.today());
        if (options.report.names) show_names(in, store, sheet);
        say_how(sheet, options, store, all.digest, teams[i].name);
        made.push_back(
            {teams[i].name, std::move(sheet), render::open_metrics(out, store.setting.view.as_of)});
    }
    return made;
}

Exit write_sets(Invocation& in, const Options& options, const std::vector<Made>& made,
                Exit status) {
    for (const Made& one : made) {
        const std::string stem = options.out_dir + "/nightly-" + one.audience;
        const std::pair<std::string, std::string> files[] = {
            {stem + ".html", render::sheets_page({one.sheet})},
            {stem + ".json", render::sheets_json({one.sheet})},
            {stem + ".om", one.metrics},
        };
        for (const auto& [file, text] : files) {
            if (auto written = write_file(file, text); !written) return in.fail(written.error());
            in.print(file + "\n");
        }
    }
    return in.finish(status);
}

Exit run_report_nightly(Invocation& in) {
    Options options;
    in.number("--days", options.days, 0, 366, "Days of the work list; else 14");
    in.number("--weeks", options.weeks, 1, 52, "Weeks of the forecast; else 6");
    in.number("--sample", options.sample, 0, 1000, "Obligations drawn for review; else 10");
    in.number("--seed", options.seed, 0, 1'000'000'000, "Another seed, another sample; else 1");
    in.values("--fail-on", options.fail_on, "VERDICT", "Exit with 1 when there is one of these");
    in.words(names_of(timeline::Verdict{}));
    in.value("--out-dir", options.out_dir, "DIR",
             "Write a page, JSON and metrics for all and for the team of each supervisor there");
    options.report.declare(in, {.since = "First due day of the counts by rule; else 13 weeks back",
                                .more = {Format::openmetrics}});
    if (!in.parse()) return in.status();
    if (!options.out_dir.empty() && (in.format() != Format::table || options.report.arranged())) {
        return in.fail(Kind::usage, "usage.bad-value",
                       "--out-dir does not go together with --format, --group-by, "
                       "--suppress-below and --names",
                       "a set is a page, JSON and metrics, as they are");
    }
    Exit status = Exit::ok;
    std::vector<render::Sheet> sheets;
    std::string metrics;
    const auto stores = in.stores();
    if (stores.size() > 1 && (!options.out_dir.empty() || in.format() == Format::openmetrics)) {
        return in.fail(Kind::usage, "usage.bad-value", "sets and metrics are of one store",
                       "name one store with -C");
    }
    for (const std::string& name : stores) {
        in.use_store(name);
        auto made = make_reports(in, options, status);
        if (!made) return in.fail(made.error());
        if (!options.out_dir.empty()) return write_sets(in, options, *made, status);
        sheets.push_back(std::move(made->front().sheet));
        metrics = std::move(made->front().metrics);
    }
    if (in.format() == Format::openmetrics) {
        in.print(metrics);
        return in.finish(status);
    }
    return print_sheets(in, options.report, std::move(sheets), status);
}

}  // namespace

Command report_nightly_command() {
    return {"report",
            "nightly",
            "Judging",
            "Everything a supervisor wants in the morning, on one page",
            run_report_nightly,
            {{"rsc report nightly --format html -o nightly.html", "One page, to read or print."},
             {"rsc report nightly --out-dir /srv/reports --fail-on overdue,missed -q",
              "From cron: a set for each supervisor; status 1 when something is overdue."}}};
}

}  // namespace rsc::tools
