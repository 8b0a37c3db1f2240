#pragma once

#include <array>
#include <map>
#include <string>
#include <vector>

#include "report/compliance.hpp"

namespace rsc::report {

/// The caseload of one worker at one level. `full` is the share of the worker's time that all
/// levels take, in percent, rounded up: over 100 is over the cap.
struct CaseloadLine {
    static constexpr std::array<std::string_view, 2> folded{"over_since", "roles"};
    static constexpr std::array<std::string_view, 4> amounts{"limit", "room", "fte_percent",
                                                             "full"};

    std::string worker;
    std::string roles;
    std::string supervisor;
    model::Level level{};
    std::int64_t cases = 0;
    std::optional<std::int64_t> limit;  ///< at the worker's share of full time
    std::optional<std::int64_t> room;
    std::int64_t fte_percent = 100;
    std::optional<std::int64_t> full;
    std::optional<calendar::Date> over_since;
    std::int64_t overridden = 0;  ///< assignments of theirs that a supervisor let pass over a cap
    std::int64_t arrived = 0;     ///< in the last 13 weeks
    std::int64_t left = 0;
};

/// An open case that nobody serves: never assigned, or left when an assignment ended.
struct QueueLine {
    std::string subject;
    std::string why;
    calendar::Date since;
    std::int64_t days = 0;
    std::string level;
    std::optional<calendar::Date> due;
    std::string verdict;
};

/// A discharge or release that is planned.
struct LeavingLine {
    std::string subject;
    std::string worker;
    calendar::Date day;
    std::string what;
};

struct CaseloadBody {
    static constexpr std::string_view name = "report.caseload";
    static constexpr std::string_view schema = "rsc.report.caseload/1";
    static constexpr std::string_view title = "Caseloads";

    std::int64_t open = 0;
    std::int64_t unassigned = 0;
    std::int64_t over_cap = 0;
    std::int64_t arrivals = 0;
    std::int64_t discharges = 0;
    std::vector<CaseloadLine> workers;
    std::vector<QueueLine> queue;
    std::vector<LeavingLine> leaving;
};

/// Who serves how many, who has room, who waits.
class CaseloadReport {
  public:
    explicit CaseloadReport(Selection selection) : selection_(std::move(selection)) {}

    void add(const timeline::Facts& facts, const std::vector<timeline::Obligation>& rows);
    void add(const std::vector<timeline::Obligation>& rows);
    void merge(CaseloadReport&& other);
    [[nodiscard]] CaseloadBody take(const timeline::Setting& setting,
                                    const timeline::Caseloads& loads,
                                    const std::vector<const model::Staff*>& staff);

  private:
    struct Moved {
        std::int64_t arrived = 0;
        std::int64_t left = 0;
        std::int64_t overridden = 0;
    };
    Selection selection_;
    CaseloadBody body_;
    std::map<std::pair<std::string, model::Level>, Moved> moved_;
    std::map<std::string, calendar::Date, std::less<>> over_since_;
};

template <class V>
void describe(V& v, CaseloadLine& r) {
    v.type("caseload_line", "The caseload of one worker at one level");
    v.required("worker", r.worker, "The worker");
    v.optional("roles", r.roles, "Roles of the worker");
    v.optional("supervisor", r.supervisor, "Who supervises the worker");
    v.required("level", r.level, "The level");
    v.required("cases", r.cases, "Cases served at it; an RSC-F family is one");
    v.optional("limit", r.limit, "The cap at the worker's share of full time");
    v.optional("room", r.room, "How many more it allows, beside what other levels take");
    v.required("fte_percent", r.fte_percent, "Share of full time, in percent");
    v.optional("full", r.full, "Share of it that all levels take, in percent, rounded up");
    v.optional("over_since", r.over_since, "Day from which a cap has been exceeded");
    v.required("overridden", r.overridden, "Assignments that a supervisor let pass over a rule");
    v.required("arrived", r.arrived, "Assigned in the last 13 weeks");
    v.required("left", r.left, "Ended in the last 13 weeks");
}

template <class V>
void describe(V& v, QueueLine& r) {
    v.type("queue_line", "An open case that nobody serves");
    v.required("subject", r.subject, "The case");
    v.required("why", r.why, "'referred', or 'left' when an assignment ended");
    v.required("since", r.since, "The day of the referral, or of that end");
    v.required("days", r.days, "Days since then");
    v.optional("level", r.level, "The level, or what the client was referred for");
    v.optional("due", r.due, "The day an assignment fell due");
    v.optional("verdict", r.verdict, "How that stands");
}

template <class V>
void describe(V& v, LeavingLine& r) {
    v.type("leaving_line", "A discharge or release that is planned");
    v.required("subject", r.subject, "The case");
    v.optional("worker", r.worker, "Its coordinator");
    v.required("day", r.day, "The day");
    v.required("what", r.what, "What is planned");
}

template <class V>
void describe_body(V& v, CaseloadBody& b) {
    v.required("open", b.open, "Open cases");
    v.required("unassigned", b.unassigned, "Of them, without a worker");
    v.required("over_cap", b.over_cap, "Workers over a cap");
    v.required("arrivals", b.arrivals, "Cases that came in the last 13 weeks");
    v.required("discharges", b.discharges, "Cases that ended in the last 13 weeks");
    v.required("workers", b.workers, "By worker and level");
    v.required("queue", b.queue, "Without a worker, the longest waiting first");
    v.required("leaving", b.leaving, "Planned ends");
}

}  // namespace rsc::report
