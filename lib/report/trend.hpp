#pragma once

#include <map>
#include <string>
#include <vector>

#include "report/compliance.hpp"

namespace rsc::report {

/// One rule in one month. Late care and late writing are told apart: `written_late` was done in
/// time and written down when the time was over.
struct TrendLine : RuleCounts {
    static constexpr std::string_view adds_up_by = "month";

    std::string month;  ///< YYYY-MM
    std::string rule;   ///< "all" for all of them
    std::int64_t written_late = 0;
};

struct TrendBody {
    static constexpr std::string_view name = "report.trend";
    static constexpr std::string_view schema = "rsc.report.trend/1";
    static constexpr std::string_view title = "Timeliness by month";

    std::vector<TrendLine> months;
    std::vector<TrendLine> rules;
    std::optional<std::vector<Row>> rows;  ///< where they are listed
};

/// Where a trend begins that was not told: on the first of a month, a year before.
[[nodiscard]] calendar::Date trend_begins(calendar::Date today);

/// Timeliness by the month in which it fell due.
class Trend {
  public:
    Trend(Selection selection, const calendar::Zone& zone, bool list = false)
        : selection_(std::move(selection)), zone_(&zone), list_(list) {}

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
    bool list_;
    std::vector<Row> rows_;
    std::map<std::pair<std::string, std::string>, Count> counts_;
};

template <class V>
void describe(V& v, TrendLine& r) {
    v.type("trend_line", "One rule in one month");
    v.required("month", r.month, "Month in which it fell due");
    v.required("rule", r.rule, "Rule of the pack, or 'all'");
    describe_counts(v, r);
    v.required("written_late", r.written_late, "Done in time, and written down after it");
}

template <class V>
void describe_body(V& v, TrendBody& b) {
    v.required("months", b.months, "All rules, by month");
    v.required("rules", b.rules, "By rule and month");
    v.optional("rows", b.rows, "The obligations counted");
}

}  // namespace rsc::report
