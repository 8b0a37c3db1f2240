#pragma once

#include <array>
#include <string>
#include <vector>

#include "report/compliance.hpp"

namespace rsc::report {

/// Something that a worker's file lacks, or will soon.
struct StaffItem {
    static constexpr std::array<std::string_view, 2> folded{"rule", "obligation"};

    std::string worker;
    std::string title;
    std::string detail;
    timeline::Verdict verdict{};
    std::optional<calendar::Date> due;
    std::string late;
    std::string lacking;
    std::string rule;
    std::string obligation;
};

/// A paper or credential that ends.
struct ExpiringPaper {
    std::string worker;
    std::string paper;
    calendar::Date expires;
    std::int64_t days_left = 0;  ///< negative when it is over
};

/// A time with nobody on call.
struct RosterHole {
    calendar::Instant from;
    calendar::Instant until;
    std::int64_t minutes = 0;
};

struct StaffBody {
    static constexpr std::string_view name = "report.staff";
    static constexpr std::string_view schema = "rsc.report.staff/1";
    static constexpr std::string_view title = "Staff and on-call roster";

    std::int64_t at_work = 0;
    std::int64_t missing = 0;
    std::int64_t minutes_uncovered = 0;
    calendar::Date from;
    calendar::Date through;
    std::vector<StaffItem> items;
    std::vector<ExpiringPaper> papers;
    std::vector<RosterHole> uncovered;
};

/// What the workers' files lack or will lack in the next `days` days, and every hour of the roster
/// without anybody from the first of the month of the report until then.
[[nodiscard]] StaffBody staff_report(const timeline::Setting& setting,
                                     const std::vector<const model::Staff*>& staff,
                                     const model::Agency& agency, const Selection& selection,
                                     std::int64_t days);

template <class V>
void describe(V& v, StaffItem& r) {
    v.type("staff_item", "Something that a worker's file lacks, or will soon");
    v.required("worker", r.worker, "The worker");
    v.required("title", r.title, "What is asked for");
    v.optional("detail", r.detail, "Which of several");
    v.required("verdict", r.verdict, "How it stands");
    v.optional("due", r.due, "The day it falls due, or ends");
    v.optional("late", r.late, "By how much it is overdue");
    v.optional("lacking", r.lacking, "What is missing or uncertain");
    v.required("rule", r.rule, "Rule of the pack");
    v.required("obligation", r.obligation, "Its identity, for 'rsc explain'");
}

template <class V>
void describe(V& v, ExpiringPaper& r) {
    v.type("expiring_paper", "A paper or credential that ends");
    v.required("worker", r.worker, "The worker");
    v.required("paper", r.paper, "Which paper");
    v.required("expires", r.expires, "Its last day");
    v.required("days_left", r.days_left, "Days until then; negative when it is over");
}

template <class V>
void describe(V& v, RosterHole& r) {
    v.type("roster_hole", "A time with nobody on call");
    v.required("from", r.from, "From");
    v.required("until", r.until, "Until, not included");
    v.required("minutes", r.minutes, "How long");
}

template <class V>
void describe_body(V& v, StaffBody& b) {
    v.required("at_work", b.at_work, "Workers at work");
    v.required("missing", b.missing, "Items that are overdue");
    v.required("minutes_uncovered", b.minutes_uncovered, "Minutes with nobody on call");
    v.required("from", b.from, "First day of the roster looked at");
    v.required("through", b.through, "Last day looked at");
    v.required("items", b.items, "What is missing, unclear, or falls due until the last day");
    v.required("papers", b.papers, "Papers that ended or end until the last day");
    v.required("uncovered", b.uncovered, "Every time with nobody on call");
}

}  // namespace rsc::report
