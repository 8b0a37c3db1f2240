#pragma once

// What the evaluators of this layer share. The public interface is timeline.hpp.

#include <vector>

#include "timeline/evidence.hpp"
#include "timeline/facts.hpp"

namespace rsc::timeline {

/// One rule being judged for one case: where its rows go, and memory to reuse.
struct Judging {
    const Facts& facts;
    const policy::Policies::Entry& rule;
    policy::Ruling now;  ///< what the rule says at as-of
    std::vector<Obligation>& out;
    std::vector<Found>& found;
    std::vector<Happening>& happenings;

    [[nodiscard]] const Sight& sight() const { return facts.sight(); }
    [[nodiscard]] Instant as_of() const { return facts.sight().as_of(); }
};

/// What the rule says of something triggered on `day`.
[[nodiscard]] policy::Ruling ruling_on(const Judging& judging, Date day);

/// A row with what is known before judging. `day` decides the revision.
[[nodiscard]] Obligation row(const Judging& judging, EntryId trigger, Date day);

/// Adds the row, owned by whoever answers at its due instant.
void emit(const Judging& judging, Obligation&& obligation);

void not_applicable(const Judging& judging, Obligation&& obligation, Because because);
void undetermined(const Judging& judging, Obligation&& obligation, Because because,
                  std::string lacking = {});

/// False, with a not-applicable row, when no revision is in force on the row's day or that revision
/// has no such clause.
[[nodiscard]] bool has_term(const Judging& judging, const Obligation& obligation);

/// Whether the term speaks of this level; an empty list is any.
[[nodiscard]] bool speaks_of(const policy::Term& term, Level level);

/// The last day on which a promise about the run at `day` can still be kept: the end of the run
/// where the term speaks of levels, the discharge day otherwise. Nothing while neither is known.
[[nodiscard]] std::optional<Date> cut_off(const Judging& judging, const policy::Term& term,
                                          Date day);

/// The verdict of a promise with a deadline, from its evidence (Q30, Q32, Q33, Q38).
struct DeadlineDemand {
    std::optional<Date> cut;  ///< what is done after this day does not count
    bool standing = false;    ///< evidence before the trigger counts
    policy::Clock clock = policy::Clock::calendar_days;
};
void judge_deadline(const Judging& judging, Obligation& obligation, const DeadlineDemand& demand);

[[nodiscard]] WorkerId supervisor_for(const Facts& facts, Instant instant);

void judge_within(const Judging& judging);
void judge_before(const Judging& judging);
void judge_every(const Judging& judging);
void judge_quota(const Judging& judging);
void judge_requires(const Judging& judging);
void judge_attach(const Judging& judging);
void judge_level_fits(const Judging& judging);
void judge_continuous(const Judging& judging);
void judge_blocks(const Judging& judging);
void judge_exactly_one(const Judging& judging);

}  // namespace rsc::timeline
