#pragma once

#include <string>
#include <vector>

#include "timeline/facts.hpp"

namespace rsc::timeline {

/// An entry that may meet a demand.
struct Found {
    EntryId entry;
    Interval when;
    bool sure = true;  ///< false: it would, but the record does not say what kind it was
};

/// An occasion that came (or, for a release, is to come).
struct Happening {
    EntryId entry;
    Interval when;
    const void* subject = nullptr;  ///< the entry itself: a plan version, an assignment, a request
};

/// In what a contact is not what is asked for: the first of these.
enum class OtherContact : std::uint8_t { reached_nobody, person, purpose, mode };
/// Null where it is what is asked for, or would be if the record said by what way it was.
[[nodiscard]] std::optional<OtherContact> other_than(const policy::Evidence& wanted,
                                                     const model::Contact& contact);

/// In what a version of a plan is not what is asked for: the first of these.
enum class OtherPlan : std::uint8_t { kind, unsigned_, without_crisis_plan, without_team_meeting };
/// Null where it is what is asked for. A version without a crisis plan satisfies, completes and
/// anchors nothing (Q37).
[[nodiscard]] std::optional<OtherPlan> other_than(const policy::Evidence& wanted,
                                                  const model::PlanVersion& plan,
                                                  const Facts& facts);

/// Every entry that is seen and that `wanted` accepts, by time. Contacts are those in which
/// somebody was reached; attempts are counted apart.
void find_evidence(const Facts& facts, const policy::Evidence& wanted, std::vector<Found>& found);

/// Whether the source of the record was silent about a section on a day: nothing follows from what
/// the section lacks then (`not_recorded`).
[[nodiscard]] bool is_silent(const Facts& facts, model::Section section, Date day);

/// Attempts to reach whom `wanted` names, from `from` to `to`, both included.
[[nodiscard]] std::int32_t count_attempts(const Facts& facts, const policy::Evidence& wanted,
                                          const Interval& from, Instant to);

/// What of the emergency steps (screen reviewed, needs confirmed, a provider found with the tool
/// and a referral for each need, a preliminary plan with a crisis plan) is still lacking; empty
/// when all is done, and then `done` is when the last step was.
[[nodiscard]] std::string emergency_steps_lacking(const Facts& facts,
                                                  std::optional<Interval>& done);

/// When the team first had a formal and an informal member at once, from `from` on; with the entry
/// that completed it.
[[nodiscard]] std::optional<Found> team_formed(const Facts& facts);
/// "no informal support", "no formal support" or both; empty when the team is formed.
[[nodiscard]] std::string team_lacking(const Facts& facts);

/// How many contacts a week the plan in force on a day asks for; 0: there is none, or it does not
/// say.
[[nodiscard]] std::int64_t planned_contacts(const Facts& facts, Date day);

/// Whether the term speaks of these levels; an empty list is any.
[[nodiscard]] bool speaks_of(const policy::Term& term, LevelGroup group);

}  // namespace rsc::timeline
