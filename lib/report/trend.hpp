#pragma once

#include <map>
#include <string>
#include <vector>

#include "report/compliance.hpp"

namespace rsc::report {

/// One rule in one month. Late care and late writing are told apart: `written_late` was done in
/// time and written down when the time was over.
struct TrendLine {
    std::string month;  ///< YYYY-MM
    std::string rule;   ///< "all" for all of them
    std::int64_t due = 0;
    std::int64_t met = 0;
    std::int64_t late = 0;
    std::int64_t overdue = 0;
    std::int64_t missed = 0;
    std::int64_t undetermined = 0;
    std::int64_t excused = 0;
    std::int64_t written_late = 0;
    std::optional<std::int64_t> permille;  ///< met of due, rounded down; none where nothing was due
};

struct TrendBody {
    static constexpr std::string_view name = "report.trend";
    static constexpr std::string_view schema = "rsc.report.trend/1";
    static constexpr std::string_view title = "Timeliness by month";

    std::vector<TrendLine> months;
    std::vector<TrendLine> rules;
};

/// Where a trend begins that was not told: on the first of a month, a year before.
[[nodiscard]] calendar::Date trend_begins(calendar::Date today);

/// Timeliness by the month in which it fell due.
class Trend {
  public:
    Trend(Selection selection, const calendar::Zone& zone)
        : selection_(std::move(selection)), zone_(&zone) {}

    void add(const timeline::Facts& facts, const std::vector<timeline::Obligation>& rows);
    void add(const std::vector<timeline::Obligation>& rows);
    void merge(Trend&& other);
    [[nodiscard]] TrendBody take();

  private:
    struct Count {
        Counts counts;
        std::int64_t written_late = 0;
    };
    void count(const timeline::Obligation& row, bool written_late);

    Selection selection_;
    const calendar::Zone* zone_;
    std::map<std::pair<std::string, std::string>, Count> counts_;
};

template <class V>
void describe(V& v, TrendLine& r) {
    v.type("trend_line", "One rule in one month");
    v.required("month", r.month, "Month in which it fell due");
    v.required("rule", r.rule, "Rule of the pack, or 'all'");
    v.required("due", r.due, "Fell due: met, late, overdue, missed and undetermined");
    v.required("met", r.met, "Done in time");
    v.required("late", r.late, "Done late");
    v.required("overdue", r.overdue, "Undone, can still be done");
    v.required("missed", r.missed, "Closed without it");
    v.required("undetermined", r.undetermined, "The record lacks what is needed to judge");
    v.required("excused", r.excused, "Covered by an excuse, and not among the due");
    v.required("written_late", r.written_late, "Done in time, and written down after it");
    v.optional("permille", r.permille, "Met of due, in thousandths, rounded down");
}

template <class V>
void describe_body(V& v, TrendBody& b) {
    v.required("months", b.months, "All rules, by month");
    v.required("rules", b.rules, "By rule and month");
}

}  // namespace rsc::report
