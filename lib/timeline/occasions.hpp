#pragma once

#include <vector>

#include "timeline/judge.hpp"

namespace rsc::timeline {

/// Why an occasion of a case is not known although every case has it.
enum class Unknown : std::uint8_t { none, referral, enrolment, assignment, offer };

/// Every time `occasion` came for this case, in order.
[[nodiscard]] Unknown find_occasions(const Facts& facts, policy::Occasion occasion,
                                     const policy::Term& term, std::vector<Happening>& happenings);

/// Whether the term's filters let this happening of the occasion through: the kind of stay, the
/// service, the instrument.
[[nodiscard]] bool concerns(const policy::Term& term, policy::Occasion occasion,
                            const Happening& happening);

/// Adds the row that says an occasion is missing from the record, unless the case is older than the
/// policy.
void report_gap(const Judging& judging, Unknown gap);

}  // namespace rsc::timeline
