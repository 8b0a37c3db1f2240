#pragma once

#include <array>
#include <map>
#include <string>
#include <vector>

#include "report/compliance.hpp"

namespace rsc::report {

/// How long one worker took to write down what happened, in local days.
struct DocumentationLine {
    /// Numbers that count nobody.
    static constexpr std::array<std::string_view, 1> amounts = {"longest"};

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

/// An event, as it is counted.
struct DocumentationEntry {
    std::string subject;
    std::string entry;  ///< the event's own, or the one it stands in
    std::string worker;
    calendar::Date occurred;
    calendar::Date recorded;
    std::int64_t days = 0;
};

struct DocumentationBody {
    static constexpr std::string_view name = "report.documentation";
    static constexpr std::string_view schema = "rsc.report.documentation/1";
    static constexpr std::string_view title = "From event to record";

    std::vector<DocumentationLine> workers;
    std::vector<DocumentationLine> totals;
    std::optional<std::vector<DocumentationEntry>> rows;  ///< where they are listed
};

/// The time from what happened to its being written down, by whoever wrote it.
class Documentation {
  public:
    explicit Documentation(Selection selection, bool list = false)
        : selection_(std::move(selection)), list_(list) {}

    void add(const timeline::Facts& facts, const std::vector<timeline::Obligation>& rows);
    void add(const std::vector<timeline::Obligation>&) {}
    void merge(Documentation&& other);
    [[nodiscard]] DocumentationBody take();

  private:
    Selection selection_;
    bool list_;
    std::vector<DocumentationEntry> rows_;
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
void describe(V& v, DocumentationEntry& r) {
    v.type("documentation_entry", "An entry, or an event inside one");
    v.required("subject", r.subject, "The case");
    v.required("entry", r.entry, "The entry");
    v.required("worker", r.worker, "Who wrote it down");
    v.required("occurred", r.occurred, "Local day it happened");
    v.required("recorded", r.recorded, "Local day it was written down");
    v.required("days", r.days, "From the one to the other");
}

template <class V>
void describe_body(V& v, DocumentationBody& b) {
    v.required("workers", b.workers, "By worker");
    v.required("totals", b.totals, "All of them");
    v.optional("rows", b.rows, "What was counted");
}

}  // namespace rsc::report
