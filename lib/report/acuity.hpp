#pragma once

#include <array>
#include <string>
#include <vector>

#include "report/compliance.hpp"

namespace rsc::report {

/// Where an open case stands on the Acuity Index.
struct AcuityLine {
    static constexpr std::array<std::string_view, 3> folded{"edition", "indexes", "change"};

    std::string subject;
    std::string worker;
    std::optional<model::Level> level;  ///< given
    std::optional<std::int64_t> score;
    std::optional<calendar::Date> completed;
    std::optional<std::int64_t> age;     ///< days
    std::optional<std::int64_t> change;  ///< from the index before
    std::string edition;
    std::string indicated;  ///< "RSC", "CM", or why nothing is indicated
    std::string candidate;  ///< "step-down", "step-up"
    std::string indexes;    ///< the last five, oldest first: "41, 38, 35"
};

struct AcuityBody {
    static constexpr std::string_view name = "report.acuity";
    static constexpr std::string_view schema = "rsc.report.acuity/1";
    static constexpr std::string_view title = "Acuity";

    std::int64_t step_down = 0;
    std::int64_t step_up = 0;
    std::int64_t unknown = 0;  ///< no index, or one that is too old to indicate anything
    std::vector<AcuityLine> cases;
};

/// The latest index of every open case against the level it is served at, by the rules in force.
class AcuityReport {
  public:
    explicit AcuityReport(Selection selection) : selection_(std::move(selection)) {}

    void add(const timeline::Facts& facts, const std::vector<timeline::Obligation>& rows);
    void add(const std::vector<timeline::Obligation>&) {}
    void merge(AcuityReport&& other);
    /// Candidates first, then by age of the index.
    [[nodiscard]] AcuityBody take();

  private:
    Selection selection_;
    std::vector<AcuityLine> cases_;
};

template <class V>
void describe(V& v, AcuityLine& r) {
    v.type("acuity_line", "Where an open case stands on the Acuity Index");
    v.required("subject", r.subject, "The case");
    v.optional("worker", r.worker, "Its coordinator");
    v.optional("level", r.level, "The level given");
    v.optional("score", r.score, "The latest index");
    v.optional("completed", r.completed, "The day it was completed");
    v.optional("age", r.age, "Its age in days");
    v.optional("change", r.change, "Difference from the index before");
    v.optional("edition", r.edition, "Edition of the instrument");
    v.required("indicated", r.indicated, "The level it indicates, or why it indicates none");
    v.optional("candidate", r.candidate, "For a step-down or a step-up");
    v.optional("indexes", r.indexes, "The last five, the oldest first");
}

template <class V>
void describe_body(V& v, AcuityBody& b) {
    v.required("step_down", b.step_down, "Candidates for a step-down");
    v.required("step_up", b.step_up, "Candidates for a step-up");
    v.required("unknown", b.unknown,
               "Open cases with no index, or one too old to indicate a level");
    v.required("cases", b.cases, "Open cases, candidates first");
}

}  // namespace rsc::report
