#pragma once

#include <map>
#include <string>
#include <vector>

#include "report/compliance.hpp"

namespace rsc::report {

/// What falls due of one worker in one week.
struct ForecastLine {
    std::string worker;
    calendar::Date week;  ///< its Monday
    std::int64_t known = 0;
    std::int64_t expected = 0;
    std::int64_t all = 0;
};

/// Something that falls due, as it is counted.
struct ForecastItem {
    std::string subject;
    std::string worker;
    std::string rule;
    calendar::Date due;
    bool known = false;  ///< owed already
};

struct ForecastBody {
    static constexpr std::string_view name = "report.forecast";
    static constexpr std::string_view schema = "rsc.report.forecast/1";
    static constexpr std::string_view title = "What will fall due";

    std::int64_t overdue = 0;
    calendar::Date through;
    std::vector<ForecastLine> weeks;
    std::optional<std::vector<ForecastItem>> rows;  ///< where they are listed
};

/// What falls due in the weeks to come: what is owed already, and what recurs, as if each was done
/// on its due day by whoever answers now.
class Forecast {
  public:
    /// From the week of `today` on.
    Forecast(Selection selection, calendar::Date today, std::int64_t weeks, bool list = false);

    void add(const timeline::Facts& facts, const std::vector<timeline::Obligation>& rows);
    void add(const std::vector<timeline::Obligation>& rows);
    void merge(Forecast&& other);
    [[nodiscard]] ForecastBody take();

  private:
    void count(const timeline::Obligation& row, std::optional<calendar::Date> discharged);

    Selection selection_;
    calendar::Date today_;
    calendar::Date through_;
    bool list_;
    std::int64_t overdue_ = 0;
    std::vector<ForecastItem> rows_;
    std::map<std::pair<std::string, std::int32_t>, ForecastLine> lines_;
};

template <class V>
void describe(V& v, ForecastLine& r) {
    v.type("forecast_line", "What falls due of one worker in one week");
    v.required("worker", r.worker, "Who answers");
    v.required("week", r.week, "Monday of the week");
    v.required("known", r.known, "Owed already");
    v.required("expected", r.expected, "Will be owed when what comes before is done in time");
    v.required("all", r.all, "Both");
}

template <class V>
void describe(V& v, ForecastItem& r) {
    v.type("forecast_item", "Something that falls due");
    v.required("subject", r.subject, "Case, worker or agency");
    v.required("worker", r.worker, "Who answers");
    v.required("rule", r.rule, "Rule of the pack");
    v.required("due", r.due, "Local day it falls due");
    v.required("known", r.known, "Owed already; else it will be when what comes before is done");
}

template <class V>
void describe_body(V& v, ForecastBody& b) {
    v.required("overdue", b.overdue, "Overdue now, and in no week to come");
    v.required("through", b.through, "Last day looked at");
    v.required("weeks", b.weeks, "By worker and week");
    v.optional("rows", b.rows, "What was counted");
}

}  // namespace rsc::report
