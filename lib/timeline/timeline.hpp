#pragma once

#include <vector>

#include "timeline/caseload.hpp"
#include "timeline/evidence.hpp"
#include "timeline/facts.hpp"
#include "timeline/obligation.hpp"
#include "timeline/setting.hpp"

namespace rsc::timeline {

struct Judging;

/// Judges cases one after the other, reusing its memory. Pure: the same record and setting give the
/// same rows, whatever was judged before. One of its own for every thread.
class CaseJudge {
  public:
    explicit CaseJudge(const Setting& setting);

    /// Every obligation of the case, in the order of the pack's rules and of time. The rows view
    /// `record`; they are good until the next call.
    [[nodiscard]] const std::vector<Obligation>& judge(const model::Case& record);

    /// The facts of the case judged last, for what is folded over cases.
    [[nodiscard]] const Facts& facts() const { return facts_; }

  private:
    /// A rule about cases, with what is the same for all of them.
    struct RuleOfCases {
        const policy::Policies::Entry* rule = nullptr;
        policy::Ruling now;  ///< what it says at as-of
        void (*judge)(const Judging& judging) = nullptr;
    };
    std::vector<RuleOfCases> rules_;
    Facts facts_;
    std::vector<Obligation> rows_;
    std::vector<Found> found_;
    std::vector<Happening> happenings_;
};

/// The obligations that a worker's own record shows; caps come from Caseloads.
void judge_worker(const model::Staff& staff, const model::Agency& agency, const Setting& setting,
                  std::vector<Obligation>& out);

/// The obligations of the agency itself.
void judge_agency(const model::Agency& agency, const Setting& setting,
                  std::vector<Obligation>& out);

/// A time with nobody on call, `until` not included.
struct Uncovered {
    Instant from;
    Instant until;
};
/// The holes of the on-call roster from an instant until another.
[[nodiscard]] std::vector<Uncovered> uncovered(const model::Agency& agency, const Setting& setting,
                                               Instant from, Instant until);

/// The longest time between two entries that a quota counts, while the client was on the level:
/// days, and the days it lay between. Nothing when there is no gap to speak of.
struct Gap {
    std::int32_t days = 0;
    Date from;
    Date to;
};
[[nodiscard]] std::optional<Gap> longest_gap(const Facts& facts, const policy::Term& term);

}  // namespace rsc::timeline
