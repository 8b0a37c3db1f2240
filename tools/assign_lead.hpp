#pragma once

#include "support/entry_acts.hpp"

namespace rsc::tools {

/// An open assignment of this worker; null when there is none.
[[nodiscard]] codec::Json* open_assignment_of(casework::Draft& draft, const std::string& worker);
/// The primary assignment that has not ended; null when nobody leads.
[[nodiscard]] codec::Json* open_lead(casework::Draft& draft);

/// Whether this worker can be assigned: at work, and with the role of a coordinator. act.state
/// where not; an unknown worker is a finding, not a refusal.
[[nodiscard]] Result<void> can_serve(const casework::Agency& agency, calendar::Date today,
                                     const std::string& worker);

/// How the lead of a case is handed on.
struct HandOn {
    codec::Json event;  ///< when
    std::string to;
    model::EndReason why{};
    std::string level;
    std::string level_reason;
    std::string note;
};
/// The open lead ends as the new one begins; whoever served beside and leads from now on serves
/// once.
[[nodiscard]] Result<void> hand_on(casework::Draft& draft, codec::Json& lead, const HandOn& how);

/// What assigning is judged by.
inline constexpr std::initializer_list<policy::Occasion> assignment_gates = {
    policy::Occasion::assigned, policy::Occasion::first_assignment, policy::Occasion::step_down};

/// `rsc assign hand-over`: the whole caseload of a worker, or some cases of it, in one act.
[[nodiscard]] Command assign_hand_over_command();

}  // namespace rsc::tools
