#pragma once

#include <array>
#include <map>
#include <string>
#include <vector>

#include "report/compliance.hpp"

namespace rsc::report {

/// How long one worker took to write down what happened, in local days.
struct DocumentationLine {
    std::string worker;
    std::int64_t entries = 0;
    std::int64_t before = 0;  ///< written down before it happened
    std::int64_t same_day = 0;
    std::int64_t days_1_3 = 0;
    std::int64_t days_4_6 = 0;
    std::int64_t days_7_10 = 0;
    std::int64_t days_11_up = 0;
    std::int64_t longest = 0;
};

struct DocumentationBody {
    static constexpr std::string_view name = "report.documentation";
    static constexpr std::string_view schema = "rsc.report.documentation/1";
    static constexpr std::string_view title = "From event to record";

    std::vector<DocumentationLine> workers;
    std::vector<DocumentationLine> totals;
};

/// The time from what happened to its being written down, by whoever wrote it.
class Documentation {
  public:
    Documentation(Selection selection, std::optional<calendar::Date> since)
        : selection_(std::move(selection)), since_(since) {}

    void add(const timeline::Facts& facts, const std::vector<timeline::Obligation>& rows);
    void add(const std::vector<timeline::Obligation>&) {}
    void merge(Documentation&& other);
    [[nodiscard]] DocumentationBody take();

  private:
    Selection selection_;
    std::optional<calendar::Date> since_;
    std::map<std::string, DocumentationLine, std::less<>> lines_;
};

template <class V>
void describe(V& v, DocumentationLine& r) {
    v.type("documentation_line", "How long one worker took to write down what happened");
    v.required("worker", r.worker, "Who wrote it down");
    v.required("entries", r.entries, "Entries, and events inside them");
    v.required("before", r.before, "Written down before the day it happened");
    v.required("same_day", r.same_day, "On the same day");
    v.required("days_1_3", r.days_1_3, "1 to 3 days later");
    v.required("days_4_6", r.days_4_6, "4 to 6 days later");
    v.required("days_7_10", r.days_7_10, "7 to 10 days later");
    v.required("days_11_up", r.days_11_up, "11 days later or more");
    v.required("longest", r.longest, "The longest, in days");
}

template <class V>
void describe_body(V& v, DocumentationBody& b) {
    v.required("workers", b.workers, "By worker");
    v.required("totals", b.totals, "All of them");
}

}  // namespace rsc::report
