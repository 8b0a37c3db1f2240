#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "base/error.hpp"
#include "report/compliance.hpp"

namespace rsc::report {

/// Findings of one kind in the cases of one worker, by the age of what they are about.
struct QualityLine {
    std::string code;
    std::string title;
    Severity severity{};
    std::string worker;
    std::int64_t findings = 0;
    std::int64_t cases = 0;
    std::int64_t days_0_7 = 0;
    std::int64_t days_8_30 = 0;
    std::int64_t days_31_up = 0;
    std::int64_t undated = 0;
};

struct QualityBody {
    static constexpr std::string_view name = "report.quality";
    static constexpr std::string_view schema = "rsc.report.quality/1";
    static constexpr std::string_view title = "What is wrong with the records";

    std::int64_t found = 0;
    std::int64_t clean = 0;
    std::vector<QualityLine> kinds;
};

/// Counts what `rsc check` finds in case records: by kind, worker and age.
class Quality {
  public:
    explicit Quality(Selection selection) : selection_(std::move(selection)) {}

    /// The findings of one record; `text` is its document, which says how old each place is.
    void add(const timeline::Facts& facts, const std::vector<Finding>& findings,
             std::string_view text);
    void merge(Quality&& other);
    [[nodiscard]] QualityBody take();

  private:
    Selection selection_;
    std::int64_t clean_ = 0;
    std::map<std::pair<std::string, std::string>, QualityLine> lines_;
};

template <class V>
void describe(V& v, QualityLine& r) {
    v.type("quality_line", "Findings of one kind in the cases of one worker");
    v.required("code", r.code, "The check");
    v.required("title", r.title, "What it finds");
    v.required("severity", r.severity, "How bad it is");
    v.optional("worker", r.worker, "Coordinator of the cases; none: unassigned");
    v.required("findings", r.findings, "Findings");
    v.required("cases", r.cases, "In how many cases");
    v.required("days_0_7", r.days_0_7, "Written down in the last 7 days");
    v.required("days_8_30", r.days_8_30, "8 to 30 days ago");
    v.required("days_31_up", r.days_31_up, "31 days ago or more");
    v.required("undated", r.undated, "About no entry");
}

template <class V>
void describe_body(V& v, QualityBody& b) {
    v.required("found", b.found, "All findings");
    v.required("clean", b.clean, "Cases without a finding");
    v.required("kinds", b.kinds, "By check and worker");
}

}  // namespace rsc::report
