#pragma once

#include "casework/scan.hpp"
#include "render/reports.hpp"
#include "support/streams.hpp"
#include "support/table.hpp"
#include "support/words.hpp"

// What the reports over obligations and facts have in common: their options, the scan of one store
// or several, and their forms.
namespace rsc::tools {

/// A store that a report is being made of.
struct ReportStore {
    casework::Agency agency;
    timeline::Setting setting;
    std::vector<const model::Staff*> staff;
    casework::ScanProblems problems;

    [[nodiscard]] calendar::Date today() const { return agency.zone().date_of(setting.view.as_of); }
};

/// What a report lets one choose by.
struct Choices {
    bool levels = false;
    bool rules = false;
    bool verdicts = false;
    /// What --since means; empty where there is none.
    std::string since{};
    /// What --through means; empty where there is none.
    std::string through{};
    /// The report has groups of its own.
    bool groups = false;
    /// Cases are folded into it one by one, so that they can come on standard input.
    bool streams = false;
    std::initializer_list<Format> more = {};
};

struct ReportOptions {
    std::vector<std::string> workers;
    std::vector<std::string> levels;
    std::vector<std::string> rules;
    std::vector<std::string> verdicts;
    std::string since;
    std::string through;
    std::string part;
    std::string group_by;
    bool list = false;
    bool names = false;
    std::int64_t suppress_below = 0;
    std::int64_t threads = 0;
    std::string input;  ///< "-": case records on standard input
    casework::Part part_of_store;
    bool judges = true;  ///< by policies in force

    /// Declares them with the stores, the view and the forms.
    void declare(Invocation& in, const Choices& choices);
    /// Those alone that say how it is written down.
    void declare_forms(Invocation& in, std::initializer_list<Format> more = {});
    /// That the options go together; before anything is read.
    [[nodiscard]] Result<void> check(Invocation& in) const;
    /// Whether it is to be arranged for people, other than the report says it.
    [[nodiscard]] bool arranged() const { return !group_by.empty() || suppress_below > 0 || names; }
    [[nodiscard]] Result<report::Selection> selection(const ReportStore& store) const;
    /// What was left out by the call, so that nobody takes a part for the whole.
    [[nodiscard]] std::vector<std::string> only() const;
    [[nodiscard]] unsigned readers() const {
        return threads > 0 ? static_cast<unsigned>(threads) : casework::scan_threads();
    }
};

/// Opens the store that `in` names now, with a policy in force.
/// The worker `me` among the options becomes who acts.
[[nodiscard]] Result<std::unique_ptr<ReportStore>> open_report_store(Invocation& in,
                                                                     ReportOptions& options);

/// A thread's share of a report.
template <class Report>
struct ReportShare {
    timeline::CaseJudge judge;
    Report report;
    timeline::Caseloads caseloads;

    ReportShare(const timeline::Setting& setting, Report begun)
        : judge(setting), report(std::move(begun)) {}

    void operator()(const model::Case& record, std::string_view, const std::string&) {
        const auto& rows = judge.judge(record);
        report.add(judge.facts(), rows);
        caseloads.add(judge.facts());
    }
};

/// Reads every case and folds them: the shares of all threads in one.
template <class Report>
[[nodiscard]] Result<ReportShare<Report>> fold_cases(Invocation& in, ReportStore& store,
                                                     const ReportOptions& options,
                                                     const Report& begun) {
    if (options.input != "-") in.read_all(store.agency);
    casework::Progress progress;
    auto line = in.show(progress);
    const auto make = [&] { return ReportShare<Report>(store.setting, begun); };
    LineSource input;
    auto shares =
        options.input == "-"
            ? casework::scan_lines([&](casework::Lines& lines) { return input.next(lines); },
                                   options.readers(), make, store.problems, &progress)
            : casework::scan(store.agency.folder(), options.readers(), make, store.problems, {},
                             &progress, options.part_of_store);
    line.reset();
    if (!shares) return pass_on(shares);
    ReportShare<Report> all(store.setting, begun);
    for (ReportShare<Report>& share : *shares) {
        all.report.merge(std::move(share.report));
        all.caseloads.merge(share.caseloads);
    }
    return all;
}

/// Adds what workers and the agency owe by themselves.
template <class Report>
void fold_others(ReportStore& store, ReportShare<Report>& all) {
    // Worker by worker, so that memory does not grow with what all of them owe.
    std::vector<timeline::Obligation> rows;
    const auto take = [&] {
        all.report.add(rows);
        rows.clear();
    };
    all.caseloads.judge(store.setting, rows);
    take();
    for (const model::Staff* worker : store.staff) {
        timeline::judge_worker(*worker, store.agency.record(), store.setting, rows);
        take();
    }
    timeline::judge_agency(store.agency.record(), store.setting, rows);
    take();
}

/// The body with all that stands around it.
template <class Body>
[[nodiscard]] render::ReportOut<Body> report_out(const ReportStore& store,
                                                 const ReportOptions& options, Body body) {
    render::ReportOut<Body> out;
    out.only = options.only();
    out.heading = heading_of(store.agency, store.setting.view);
    for (const policy::InForce& in_force : store.agency.policies().adoptions()) {
        out.policies.push_back({std::string(in_force.pack->id), std::string(in_force.revision_id()),
                                in_force.from, in_force.last});
    }
    out.records = static_cast<std::int64_t>(store.problems.read);
    out.body = std::move(body);
    out.findings = findings_of(store.problems.errors);
    for (const Finding& finding : store.agency.findings())
        out.findings.emplace_back(finding);
    return out;
}

/// Tells what could not be read; the status that follows from it.
[[nodiscard]] Exit told_unread(Invocation& in, const std::vector<codec::FindingOut>& findings,
                               const casework::ScanProblems& problems);

/// What a form is written from.
[[nodiscard]] render::Holding holding_for(Format format);

/// Writes the sheets down in the form asked for.
[[nodiscard]] Exit print_sheets(Invocation& in, const ReportOptions& options,
                                std::vector<render::Sheet> sheets, Exit status);

/// Adds the names of the clients that a sheet lists, from their records; the reading is logged.
void show_names(Invocation& in, ReportStore& store, render::Sheet& sheet);

/// Nothing found in a body makes a status.
constexpr auto no_status = [](const auto&) { return Exit::ok; };

/// A report of each of the stores: `body_of(store, selection)` makes its body, `status_of(body)`
/// the status that what it says gives.
template <class BodyOf, class StatusOf = decltype(no_status)>
[[nodiscard]] Exit run_bodies(Invocation& in, ReportOptions& options, BodyOf body_of,
                              StatusOf status_of = no_status) {
    std::vector<render::Sheet> sheets;
    Exit status = Exit::ok;
    for (const std::string& name : in.stores()) {
        in.use_store(name);
        auto store = open_report_store(in, options);
        if (!store) return in.fail(store.error());
        auto selection = options.selection(**store);
        if (!selection) return in.fail(selection.error());
        auto body = body_of(**store, *selection);
        if (!body) return in.fail(body.error());
        status = worse(status, status_of(*body));
        auto out = report_out(**store, options, std::move(*body));
        status = worse(status, told_unread(in, out.findings, (*store)->problems));
        sheets.push_back(render::sheet_of(out, (*store)->agency.zone(), holding_for(in.format())));
        if (options.names) show_names(in, **store, sheets.back());
    }
    return print_sheets(in, options, std::move(sheets), status);
}

/// The same for a report that cases are folded into: `make(store, selection)` gives what they are
/// folded into, `take(share, store)` the body of it.
template <class Make, class Take, class StatusOf = decltype(no_status)>
[[nodiscard]] Exit run_report(Invocation& in, ReportOptions& options, Make make, Take take,
                              StatusOf status_of = no_status) {
    const auto body_of = [&](ReportStore& store, const report::Selection& selection) {
        using Body =
            decltype(take(std::declval<ReportShare<decltype(make(store, selection))>&>(), store));
        auto share = fold_cases(in, store, options, make(store, selection));
        if (!share) return Result<Body>(pass_on(share));
        fold_others(store, *share);
        return Result<Body>(take(*share, store));
    };
    return run_bodies(in, options, body_of, status_of);
}

}  // namespace rsc::tools
