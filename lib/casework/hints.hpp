#pragma once

#include <string>
#include <vector>

#include "casework/perform.hpp"

namespace rsc::casework {

/// The commands that bring what the obligation lacks at the gate of `act`, with the ids of the
/// record, `...` for what the reader fills in or gave before; none where no act of ours can bring
/// it. `facts` are those of the record as the act would leave it.
[[nodiscard]] std::vector<std::string> hints_of(const timeline::Facts& facts,
                                                const timeline::Obligation& obligation,
                                                const CaseAct& act);

/// What a worker lacks at the hire.
[[nodiscard]] std::vector<std::string> hints_of(const timeline::Obligation& obligation);

}  // namespace rsc::casework
