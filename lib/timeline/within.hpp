#pragma once

#include "timeline/occasions.hpp"

namespace rsc::timeline {

/// What a clock of so many is; nothing where no time is stated.
[[nodiscard]] std::optional<calendar::Allowance> allowance_of(policy::Clock clock,
                                                              std::int64_t count);

/// A demand with a window that its term gives: one row for each window, judged from
/// `judging.found`. Outside the window nothing counts, and after its last day it is missed.
void judge_windows(const Judging& judging, const policy::Term& term, const Obligation& obligation,
                   std::optional<Date> cut);

/// Where an appointment is asked for and none was kept: says which one was made for it.
void tell_scheduled(const Judging& judging, const policy::Evidence& wanted, Obligation& obligation);

}  // namespace rsc::timeline
