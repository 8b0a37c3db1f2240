#pragma once

#include <string>
#include <vector>

#include "report/explain.hpp"

// What `explain` says of the entries of the case: those that met an obligation, came nearest, came
// too late, or look as if they met it and did not.
namespace rsc::report {

[[nodiscard]] std::string readable(const calendar::Interval& interval, const calendar::Zone& zone);

/// An entry of the case and what befell it, the entry first; nothing where it is none, or is voided
/// by now.
[[nodiscard]] std::vector<const model::Event*> events_of(const timeline::Facts* facts, EntryId id);

/// ", 12 days after": how many days later it was written down; empty where it was the same day.
[[nodiscard]] std::string lag_words(const model::Event& event, const calendar::Zone& zone);

[[nodiscard]] std::string evidence_words(const timeline::Obligation& obligation,
                                         const timeline::Facts* facts,
                                         const timeline::Setting& setting);

/// Entries of its time that somebody may hold against the verdict, each with why it does not count:
/// an attempt, another mode, a version without a crisis plan, an entry voided since.
[[nodiscard]] std::vector<std::string> uncounted_words(const timeline::Obligation& obligation,
                                                       const timeline::Facts& facts);

/// What came of a missed one after its time, or that nothing did; empty where no entry could be it.
[[nodiscard]] std::string afterwards_words(const timeline::Obligation& obligation,
                                           const timeline::Facts& facts);

/// The excuse that covers it; of one that cannot be judged, that it would not count as late.
[[nodiscard]] std::string excuse_words(const timeline::Obligation& obligation,
                                       const timeline::Facts& facts, const Library& library);

/// What the checks find of the entry that set it going and of the one that met it.
[[nodiscard]] std::vector<std::string> finding_words(const timeline::Obligation& obligation,
                                                     const timeline::Facts& facts,
                                                     std::span<const Finding> findings);

}  // namespace rsc::report
