#pragma once

#include <map>
#include <string>
#include <vector>

#include "report/compliance.hpp"

namespace rsc::report {

/// One caseload, judged by the policies in force and by others: one for each thread, then merged.
/// Grows with what the two judge otherwise and with the rules, never with the records read.
class WhatIf {
  public:
    WhatIf(const timeline::Setting& now, const timeline::Setting& then)
        : now_(&now), then_(&then), judge_now_(now), judge_then_(then) {}

    void add(const model::Case& record);
    void merge(WhatIf&& other);
    /// What is not of cases: workers, caseloads, the agency itself. Once, after the last case.
    void add_agency(const std::vector<const model::Staff*>& staff, const model::Agency& agency);

    struct PerRule {
        std::string title;
        Counts now;
        Counts then;
    };
    /// Rules of which the two count otherwise, by id.
    [[nodiscard]] std::map<std::string, PerRule> rules() const;

    /// An obligation that one has as late, overdue or missed, and the other not.
    struct Change {
        Row row;  ///< as the one that is late has it
        std::optional<timeline::Verdict> now;
        std::optional<timeline::Verdict> then;
        bool becomes_late = false;  ///< else it no longer is
    };
    /// By case, rule and day.
    [[nodiscard]] std::vector<Change> take_changes();

    /// A worker over a cap on the as-of day by one of the two.
    struct OverCap {
        std::string worker;
        std::string rule;
        std::string now;  ///< "36 of 30"; empty where it is kept
        std::string then;
    };
    [[nodiscard]] const std::vector<OverCap>& over_caps() const { return over_caps_; }

    /// What the open cases ask for in a week at least, in thousandths: of several rules that the
    /// same entries meet, the one that asks for most.
    struct Work {
        std::int64_t now = 0;
        std::int64_t then = 0;
    };
    [[nodiscard]] const std::map<std::string, Work>& work() const { return work_; }

  private:
    void compare(const std::vector<timeline::Obligation>& now,
                 const std::vector<timeline::Obligation>& then);
    void count_work(const timeline::Setting& setting, const timeline::Facts& facts,
                    const std::vector<timeline::Obligation>& rows, std::int64_t Work::*side);

    const timeline::Setting* now_;
    const timeline::Setting* then_;
    timeline::CaseJudge judge_now_;
    timeline::CaseJudge judge_then_;
    timeline::Caseloads caseloads_;
    std::map<std::string, PerRule> rules_;
    std::vector<Change> changes_;
    std::vector<OverCap> over_caps_;
    std::map<std::string, Work> work_;
};

}  // namespace rsc::report
