#pragma once

#include <vector>

#include "timeline/facts.hpp"

namespace rsc::timeline {

/// A service that was authorised: a line of an approval, or of the request where the approval names
/// none.
struct AuthorizedService {
    const model::Sar* sar = nullptr;
    const model::ServiceLine* line = nullptr;

    /// Whether it is to go on; what was bought once and paid back is not.
    [[nodiscard]] bool goes_on() const { return sar->kind != model::SarKind::reimbursement; }
};

/// All of a case that are seen, in the order of the record.
[[nodiscard]] std::vector<AuthorizedService> authorized_services(const Facts& facts);

}  // namespace rsc::timeline
