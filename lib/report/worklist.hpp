#pragma once

#include <array>
#include <string>
#include <vector>

#include "report/compliance.hpp"

namespace rsc::report {

/// Something that somebody still has to do.
struct WorkItem {
    static constexpr std::array<std::string_view, 5> folded{"obligation", "remedy", "weight",
                                                            "policy", "attempts"};

    std::string worker;  ///< who answers now
    std::string subject;
    timeline::Verdict verdict{};
    std::optional<calendar::Date> due;
    std::string at;  ///< local time of that day, where it is not the end of the day
    std::string late;
    std::string_view rule;  ///< like title and remedy of the pack, which outlives the report
    std::string_view title;
    std::string detail;
    std::string_view remedy;  ///< what would satisfy it
    std::string lacking;
    policy::Weight weight{};
    std::string policy;
    std::int64_t attempts = 0;
    std::string obligation;
};

/// What would satisfy the items of one rule.
struct Remedy {
    std::string_view rule;
    std::string_view remedy;
};

struct WorklistBody {
    static constexpr std::string_view name = "report.worklist";
    static constexpr std::string_view schema = "rsc.report.worklist/1";
    static constexpr std::string_view title = "What is owed";

    std::int64_t overdue = 0;
    std::int64_t due = 0;
    std::optional<calendar::Date> through;
    std::vector<WorkItem> items;
    std::vector<Remedy> remedies;
};

/// What is overdue or undetermined, and what falls due until a day: one for each thread, merged.
class Worklist {
  public:
    /// `through` is the last due day that is listed.
    Worklist(Selection selection, calendar::Date through)
        : selection_(std::move(selection)), through_(through) {}

    void add(const timeline::Facts& facts, const std::vector<timeline::Obligation>& rows);
    /// Of workers and of the agency, whose promises fall due with a day.
    void add(const std::vector<timeline::Obligation>& rows);
    void merge(Worklist&& other);
    /// By worker; of each the clients with the longest overdue first, and a client's items
    /// together.
    [[nodiscard]] WorklistBody take();

  private:
    void add(const std::vector<timeline::Obligation>& rows, const calendar::Zone* zone);

    Selection selection_;
    calendar::Date through_;
    std::vector<WorkItem> items_;
};

template <class V>
void describe(V& v, WorkItem& r) {
    v.type("work_item", "Something that somebody still has to do");
    v.required("worker", r.worker, "Who answers for it now");
    v.required("subject", r.subject, "Case, worker or agency");
    v.required("verdict", r.verdict, "Overdue, undetermined, or open");
    v.optional("due", r.due, "Local day it falls due");
    v.optional("at", r.at, "Local time by which, where it falls due at an hour");
    v.optional("late", r.late, "By how much it is overdue");
    v.required("rule", r.rule, "Rule of the pack");
    v.required("title", r.title, "What is owed");
    v.optional("detail", r.detail, "Which of several contents, services or papers");
    v.required("remedy", r.remedy, "What would satisfy it");
    v.optional("lacking", r.lacking, "What is missing or uncertain");
    v.required("weight", r.weight, "How much a breach weighs");
    v.optional("policy", r.policy, "Pack and revision");
    v.required("attempts", r.attempts, "Attempts to reach, counted as effort");
    v.required("obligation", r.obligation, "Its identity, for 'rsc explain'");
}

template <class V>
void describe(V& v, Remedy& r) {
    v.type("remedy", "What would satisfy the items of one rule");
    v.required("rule", r.rule, "Rule of the pack");
    v.required("remedy", r.remedy, "What would satisfy them");
}

template <class V>
void describe_body(V& v, WorklistBody& b) {
    v.required("overdue", b.overdue, "Overdue");
    v.required("due", b.due, "Falling due until the last day listed");
    v.optional("through", b.through, "Last due day listed");
    v.required("items", b.items, "What is owed, by worker and client, the longest overdue first");
    v.required("remedies", b.remedies, "What would satisfy it");
}

}  // namespace rsc::report
