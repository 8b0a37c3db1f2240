#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/excuse.hpp"

namespace rsc::exchange {

/// Whether a service row is case management (RecordType 144, TypeProvided 2): the one kind of
/// service that is a contact with the client.
[[nodiscard]] bool is_case_management(std::string_view record_type, std::string_view type_provided);

/// What another service row is, for counting: "bed night (RecordType 200)".
[[nodiscard]] std::string service_kind(std::string_view record_type,
                                       std::string_view type_provided);

/// Whether Export.csv says that clients' names are hashed (HashStatus 2 to 4).
[[nodiscard]] bool means_hashed(std::string_view hash_status);

struct ExitMeaning {
    std::vector<model::DischargeReason> reasons;  ///< at least one
    bool planned = true;
};

/// Why an episode ended, as far as the codes of an exit row say so: ProjectCompletionStatus 1, 2, 3
/// (completed, left early, discharged against the client's will) and Destination 24 (deceased), 207
/// and before FY2024 7 (jail or prison). `other` where they say nothing.
[[nodiscard]] ExitMeaning meaning_of_exit(std::string_view completion,
                                          std::string_view destination);

}  // namespace rsc::exchange
