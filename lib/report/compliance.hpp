#pragma once

#include <array>
#include <set>
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
    std::optional<calendar::Date> since;  ///< due, or where nothing is due begun, on it or later

    [[nodiscard]] bool takes(const timeline::Obligation& obligation) const;
};

/// How many obligations have each verdict. The rate is met over everything that fell due and was
/// neither excused nor not applicable; undetermined counts against it (Q34).
struct Counts {
    std::array<std::int64_t, timeline::verdict_count> by_verdict{};

    [[nodiscard]] std::int64_t of(timeline::Verdict verdict) const {
        return by_verdict[static_cast<std::size_t>(verdict)];
    }
    void add(timeline::Verdict verdict) { ++by_verdict[static_cast<std::size_t>(verdict)]; }
    void merge(const Counts& other);
    /// The denominator of the rate: met, met-late, overdue, missed and undetermined.
    [[nodiscard]] std::int64_t due() const;
    /// Met in time.
    [[nodiscard]] std::int64_t in_time() const { return of(timeline::Verdict::met); }
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

    explicit Compliance(Request request) : request_(std::move(request)) {}

    void add(const timeline::Obligation& obligation);
    void merge(Compliance&& other);

    struct Group {
        std::string key;
        std::string title;  ///< of a rule
        Counts counts;
    };
    /// Worst first: the lowest rate, then the most that failed, then by key.
    [[nodiscard]] std::vector<Group> groups() const;
    [[nodiscard]] const Counts& totals() const { return totals_; }
    /// By case, rule and occurrence.
    [[nodiscard]] std::vector<Row> take_rows();
    [[nodiscard]] const Request& request() const { return request_; }

  private:
    [[nodiscard]] std::string_view key_of(const timeline::Obligation& obligation,
                                          std::string& room) const;

    Request request_;
    Counts totals_;
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view key) const {
            return std::hash<std::string_view>{}(key);
        }
    };
    std::unordered_map<std::string, Group, Hash, std::equal_to<>> groups_;
    std::vector<Row> rows_;
};

}  // namespace rsc::report
