#pragma once

#include <limits>
#include <string>
#include <vector>

#include "report/caseload.hpp"
#include "report/forecast.hpp"
#include "report/trend.hpp"
#include "report/worklist.hpp"

namespace rsc::report {

/// One rule in the time looked at.
struct NightlyRule {
    std::string rule;
    std::string title;
    std::int64_t overdue = 0;
    std::int64_t missed = 0;
    std::int64_t late = 0;
    std::int64_t undetermined = 0;
    std::int64_t met = 0;
    std::int64_t due = 0;
    std::optional<std::int64_t> permille;
};

/// An obligation drawn for a reviewer to hold against the paper record.
struct SampleLine {
    std::string subject;
    std::string rule;
    std::optional<calendar::Date> due;
    timeline::Verdict verdict{};
    std::string evidence;
    std::string worker;
    std::string obligation;
};

struct NightlyBody {
    static constexpr std::string_view name = "report.nightly";
    static constexpr std::string_view schema = "rsc.report.nightly/1";
    static constexpr std::string_view title = "The night's report";

    calendar::Date since;
    std::int64_t due = 0;
    std::int64_t met = 0;
    std::optional<std::int64_t> permille;
    std::int64_t overdue = 0;
    std::int64_t undetermined = 0;
    std::int64_t open_cases = 0;
    std::int64_t unassigned = 0;
    std::int64_t over_cap = 0;
    std::vector<NightlyRule> rules;
    std::vector<CaseloadLine> workers;
    std::vector<QueueLine> queue;
    std::vector<WorkItem> items;
    std::vector<Remedy> remedies;
    std::vector<TrendLine> months;
    std::vector<ForecastLine> weeks;
    std::vector<SampleLine> sample;
};

/// Everything that a supervisor wants to see in the morning, from the same folds as the reports of
/// these names: what two of them count is one number.
class Nightly {
  public:
    struct Request {
        Selection selection;  ///< workers of one supervisor, or of nobody in particular
        calendar::Date today;
        calendar::Date since;        ///< first due day of the rates by rule
        calendar::Date trend_since;  ///< of the months
        std::int64_t days = 14;      ///< of the work list
        std::int64_t weeks = 6;      ///< of the forecast
        std::size_t sample = 10;
        std::uint64_t seed = 1;
        const calendar::Zone* zone = nullptr;
    };
    explicit Nightly(const Request& request);

    void add(const timeline::Facts& facts, const std::vector<timeline::Obligation>& rows);
    void add(const std::vector<timeline::Obligation>& rows);
    void merge(Nightly&& other);
    [[nodiscard]] NightlyBody take(const timeline::Setting& setting,
                                   const timeline::Caseloads& loads,
                                   const std::vector<const model::Staff*>& staff);

  private:
    void draw(const std::vector<timeline::Obligation>& rows);
    void keep_least();

    Request request_;
    Compliance compliance_;
    Worklist worklist_;
    Forecast forecast_;
    Trend trend_;
    CaseloadReport caseload_;
    /// By a number that follows from the seed and the obligation alone: the least are the sample,
    /// whatever the order of the records.
    std::vector<std::pair<std::uint64_t, SampleLine>> drawn_;
    std::uint64_t least_left_out_ = std::numeric_limits<std::uint64_t>::max();
};

template <class V>
void describe(V& v, NightlyRule& r) {
    v.type("nightly_rule", "One rule in the time looked at");
    v.required("rule", r.rule, "Rule of the pack");
    v.required("title", r.title, "Its title");
    v.required("overdue", r.overdue, "Undone, can still be done");
    v.required("missed", r.missed, "Closed without it");
    v.required("late", r.late, "Done late");
    v.required("undetermined", r.undetermined, "The record lacks what is needed to judge");
    v.required("met", r.met, "Done in time");
    v.required("due", r.due, "Fell due: all of these");
    v.optional("permille", r.permille, "Met of due, in thousandths, rounded down");
}

template <class V>
void describe(V& v, SampleLine& r) {
    v.type("sample_line", "An obligation drawn for a reviewer");
    v.required("subject", r.subject, "Case, worker or agency");
    v.required("rule", r.rule, "Rule of the pack");
    v.optional("due", r.due, "Local day it fell due");
    v.required("verdict", r.verdict, "The verdict to be held against the paper record");
    v.optional("evidence", r.evidence, "Entry that met it");
    v.required("worker", r.worker, "Who answered for it");
    v.required("obligation", r.obligation, "Its identity, for 'rsc explain'");
}

template <class V>
void describe_body(V& v, NightlyBody& b) {
    v.required("since", b.since, "First due day of the counts by rule");
    v.required("due", b.due, "Fell due since then");
    v.required("met", b.met, "Of them, done in time");
    v.optional("permille", b.permille, "Met of due, in thousandths");
    v.required("overdue", b.overdue, "Overdue now, since whenever");
    v.required("undetermined", b.undetermined, "Of those due, not to be judged from the record");
    v.required("open_cases", b.open_cases, "Open cases");
    v.required("unassigned", b.unassigned, "Of them, without a worker");
    v.required("over_cap", b.over_cap, "Workers over a cap");
    v.required("rules", b.rules, "Rules, those with most overdue and missed first");
    v.required("workers", b.workers, "Caseloads by worker and level");
    v.required("queue", b.queue, "Open cases without a worker");
    v.required("items", b.items, "What is owed, by worker and client, the longest overdue first");
    v.required("remedies", b.remedies, "What would satisfy it");
    v.required("months", b.months, "Timeliness by month");
    v.required("weeks", b.weeks, "What will fall due, by worker and week");
    v.required("sample", b.sample, "Obligations drawn for review against the paper record");
}

}  // namespace rsc::report
