#pragma once

#include <array>
#include <set>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "report/rows.hpp"

namespace rsc::report {

enum class GroupBy : std::uint8_t { worker, agency, rule, level, subject };
constexpr auto names_of(GroupBy) {
    return words("worker", "agency", "rule", "level", "case");
}

/// Which obligations count. Empty lists mean any.
struct Selection {
    std::set<std::string, std::less<>> workers;  ///< who answered when it fell due
    std::set<std::string, std::less<>> rules;
    std::set<model::Level> levels;
    std::set<timeline::Verdict> verdicts;
    /// Due, or where nothing is due begun, on these days or between them.
    std::optional<calendar::Date> since;
    std::optional<calendar::Date> through;

    [[nodiscard]] bool takes(const timeline::Obligation& obligation) const;
    [[nodiscard]] bool takes_all() const;
};

/// How many obligations have each verdict. The rate is met over everything that fell due and was
/// neither excused nor not applicable; undetermined counts against it (Q34).
struct Counts {
    std::array<std::int64_t, timeline::verdict_count> by_verdict{};
    std::int64_t cases = 0;  ///< of how many cases they are

    [[nodiscard]] std::int64_t of(timeline::Verdict verdict) const {
        return by_verdict[static_cast<std::size_t>(verdict)];
    }
    /// All obligations of a case come one after the other.
    void add(const timeline::Obligation& obligation) { add({&obligation, 1}); }
    /// The same of several, of one case or of none.
    void add(std::span<const timeline::Obligation> rows);
    void merge(const Counts& other);
    /// The denominator of the rate: met, met-late, overdue, missed and undetermined.
    [[nodiscard]] std::int64_t due() const;
    /// Met in time.
    [[nodiscard]] std::int64_t in_time() const { return of(timeline::Verdict::met); }

  private:
    std::string last_case_;
};

/// The verdicts of one rule, or of another part of all obligations, as reports show them.
struct RuleCounts {
    std::int64_t cases = 0;
    std::int64_t due = 0;
    std::int64_t met = 0;
    std::int64_t late = 0;
    std::int64_t overdue = 0;
    std::int64_t missed = 0;
    std::int64_t undetermined = 0;
    std::int64_t excused = 0;
    std::optional<std::int64_t> permille;  ///< met of due, rounded down; none where nothing was due

    RuleCounts() = default;
    explicit RuleCounts(const Counts& counts);
};

struct ComplianceGroup : RuleCounts {
    std::string group;
    std::string title;  ///< of a rule
    std::int64_t not_applicable = 0;
    std::int64_t open = 0;
};

struct ComplianceBody : RuleCounts {
    static constexpr std::string_view name = "report.compliance";
    static constexpr std::string_view schema = "rsc.report.compliance/1";
    static constexpr std::string_view title = "Compliance";

    GroupBy group_by{};
    std::int64_t not_applicable = 0;
    std::int64_t open = 0;
    std::vector<ComplianceGroup> groups;
    std::optional<std::vector<Row>> rows;  ///< where they are listed

    Counts counts;  ///< the same numbers, by verdict

    [[nodiscard]] std::int64_t of(timeline::Verdict verdict) const { return counts.of(verdict); }
};

/// The compliance report being counted: one for each thread, then merged. Grows with its groups
/// and, where rows are listed, with them; never with the records read.
class Compliance {
  public:
    struct Request {
        GroupBy group_by = GroupBy::worker;
        Selection selection;
        bool list = false;
        std::string agency;
    };

    explicit Compliance(Request request)
        : request_(std::move(request)), chooses_(!request_.selection.takes_all()) {}

    void add(const timeline::Obligation& row) { add({&row, 1}); }
    /// All obligations of one case, or such as are of none.
    void add(std::span<const timeline::Obligation> rows);
    void add(const timeline::Facts&, std::span<const timeline::Obligation> rows) { add(rows); }
    void merge(Compliance&& other);
    [[nodiscard]] ComplianceBody take();

    struct Group {
        std::string key;
        std::string title;  ///< of a rule
        Counts counts;
    };
    /// Adds what another process has counted: all of it, a group of it, its rows.
    void add_totals(const Counts& counts) { totals_.merge(counts); }
    void add_group(const Group& group);
    void add_rows(std::vector<Row> rows);
    /// Worst first: the lowest rate, then the most that failed, then by key.
    [[nodiscard]] std::vector<Group> groups() const;
    [[nodiscard]] const Counts& totals() const { return totals_; }
    /// By case, rule and occurrence.
    [[nodiscard]] std::vector<Row> take_rows();
    [[nodiscard]] const Request& request() const { return request_; }

  private:
    void count(std::span<const timeline::Obligation> rows);
    [[nodiscard]] std::string_view key_of(const timeline::Obligation& obligation) const;
    [[nodiscard]] Group& group_of(std::string_view key, const timeline::Obligation& obligation);

    Request request_;
    bool chooses_;
    Counts totals_;
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view key) const {
            return std::hash<std::string_view>{}(key);
        }
    };
    std::unordered_map<std::string, Group, Hash, std::equal_to<>> groups_;
    /// Those of the last rows: the rows of a case are of few, the coordinator's and the
    /// supervisor's mostly, and the map does not move what is in it. A copy begins without.
    struct Recent {
        std::array<Group*, 4> groups{};
        std::size_t next = 0;
        Recent() = default;
        Recent(const Recent&) {}
        Recent& operator=(const Recent&) {
            groups = {};
            return *this;
        }
        ~Recent() = default;
    };
    Recent recent_;
    std::vector<Row> rows_;
};

template <class V>
void describe_counts(V& v, RuleCounts& r) {
    v.required("cases", r.cases, "Cases that these are of");
    v.required("due", r.due, "Due: met, late, overdue, missed and undetermined");
    v.required("met", r.met, "Met: done in time");
    v.required("late", r.late, "Late: met, but late");
    v.required("overdue", r.overdue, "Overdue: undone, and can still be done");
    v.required("missed", r.missed, "Missed: closed without it");
    v.required("undetermined", r.undetermined,
               "Undetermined: the record lacks what is needed to judge");
    v.required("excused", r.excused, "Excused, and not among the due");
    v.optional("permille", r.permille, "Met of due, in thousandths, rounded down");
}

template <class V>
void describe(V& v, ComplianceGroup& r) {
    v.type("compliance_group", "Obligations with one thing in common");
    v.required("group", r.group, "What they have in common");
    v.optional("title", r.title, "Title of the rule");
    describe_counts(v, r);
    v.required("not_applicable", r.not_applicable,
               "Not applicable: not owed, where one would look for it");
    v.required("open", r.open, "Open: not due yet");
}

template <class V>
void describe_body(V& v, ComplianceBody& b) {
    v.required("group_by", b.group_by, "Grouped by");
    describe_counts(v, b);
    v.required("not_applicable", b.not_applicable,
               "Not applicable: not owed, where one would look for it");
    v.required("open", b.open, "Open: not due yet");
    v.required("groups", b.groups, "Groups, worst first");
    v.optional("rows", b.rows, "The obligations counted");
}

}  // namespace rsc::report
