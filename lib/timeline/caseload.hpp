#pragma once

#include <array>
#include <map>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "timeline/facts.hpp"

namespace rsc::timeline {

/// How many cases each worker serves, by level and day: folded from the cases one by one,
/// mergeable, and as large as the number of workers and of days on which something changed, never
/// as the number of cases. An RSC-F family is one case. All assignments count, leading or not.
class Caseloads {
  public:
    void add(const Facts& facts);
    void merge(const Caseloads& other);

    /// The obligations of every rule with a cap: one row for every stretch of days over it, or one
    /// that says it was kept. The rows view this object.
    void judge(const Setting& setting, std::vector<Obligation>& out) const;
    /// The caseload of one worker alone.
    [[nodiscard]] Caseloads of(std::string_view worker) const;

    struct Load {
        std::array<std::int32_t, 3> cases{};  ///< by Level
    };
    /// Whether `is` takes more of what the rule's cap allows on that day than `was` did.
    [[nodiscard]] static bool is_heavier(const Setting& setting,
                                         const policy::Policies::Entry& rule, Date day,
                                         const Load& was, const Load& is);
    /// A worker's load on a day.
    [[nodiscard]] Load on(std::string_view worker, Date day) const;

    /// The caps in force on a day, by level: the lowest where several packs have one.
    using Limits = std::array<std::optional<std::int64_t>, 3>;
    [[nodiscard]] static Limits limits_on(const policy::Policies& policies, Date day);

    /// How many clients a worker may have at a level at that share of full time, beside those at
    /// other levels, who take their share of the same time; never less than 0. Nothing where the
    /// level has no cap.
    [[nodiscard]] static std::optional<std::int64_t> allowed(const Limits& limits, const Load& load,
                                                             std::int64_t fte, Level level);

    /// Calls `take(worker, day, added)` for every change, by worker and day.
    template <class Take>
    void each_change(Take take) const {
        std::map<std::string_view, const Changes*> sorted;
        for (const auto& [worker, changes] : workers_)
            sorted.emplace(worker, &changes);
        for (const auto& [worker, changes] : sorted) {
            for (const auto& [day, added] : *changes)
                take(worker, Date::from_days(day), added);
        }
    }
    void add_change(const std::string& worker, Date day, const Load& added);

  private:
    /// What is added on a day, by day: few for each worker, and of many workers.
    using Changes = std::vector<std::pair<std::int32_t, Load>>;
    static Load& on_day(Changes& changes, Date day);
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view key) const {
            return std::hash<std::string_view>{}(key);
        }
    };
    std::unordered_map<std::string, Changes, Hash, std::equal_to<>> workers_;

    void judge_worker(const Setting& setting, const policy::Policies::Entry& rule,
                      const std::string& worker, const Changes& changes,
                      std::vector<Obligation>& out) const;
};

}  // namespace rsc::timeline
