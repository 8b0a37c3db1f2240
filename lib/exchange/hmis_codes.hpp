#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/consent.hpp"
#include "model/excuse.hpp"
#include "model/linkage.hpp"

namespace rsc::exchange {

/// A service row that is a contact with the client, and what it was about: of SSVF (RecordType 144)
/// outreach, case management and help to obtain benefits; of PATH (141) re-engagement, screening,
/// clinical assessment and case management. Payments and other services are no contacts.
struct ServiceContact {
    std::optional<model::Service> coordinated;
};
[[nodiscard]] std::optional<ServiceContact> contact_of_service(std::string_view record_type,
                                                               std::string_view type_provided);
/// What a PATH referral (RecordType 161) was to; nothing for another row.
[[nodiscard]] std::optional<model::Service> referral_of_service(std::string_view record_type,
                                                                std::string_view type_provided);
/// What came of it (ReferralOutcome): attained or not; nothing where that is not known.
[[nodiscard]] std::optional<model::LinkResult> result_of_outcome(std::string_view outcome);

/// What an event (Event.csv) refers to; nothing for assessments and for diversion, which are no
/// referrals to a service.
[[nodiscard]] std::optional<model::Service> referral_of_event(std::string_view event);
/// The words of an event that is none, for counting.
[[nodiscard]] std::string event_kind(std::string_view event);
/// ReferralResult: the client accepted, the client rejected, the provider rejected.
[[nodiscard]] std::optional<model::LinkResult> result_of_referral(std::string_view result);

/// RelationshipToHoH.
[[nodiscard]] bool is_head_of_household(std::string_view relation);
[[nodiscard]] std::string_view relationship_words(std::string_view relation);

/// A column of IncomeBenefits.csv that says, with 1, that the client receives a benefit.
struct BenefitColumn {
    std::string_view column;
    model::Benefit benefit;
};
[[nodiscard]] std::span<const BenefitColumn> benefit_columns();

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
