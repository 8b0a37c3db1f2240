#pragma once

#include "model/history.hpp"
#include "model/staff.hpp"

namespace rsc::model {

enum class ProviderKind : std::uint8_t { own_unit, subcontractor, partner };
constexpr auto names_of(ProviderKind) {
    return words("own-unit", "subcontractor", "partner");
}

/// A look at whether an entry of the resource list still holds.
struct Verified : Entry {};

struct Provider {
    Text schema;
    ProviderId id;
    Text name;
    std::optional<ProviderKind> kind;
    std::vector<Service> services;
    std::optional<std::int64_t> capacity;  ///< clients at a time
    bool counselling_allowed = false;      ///< supportive counselling may be given
    std::vector<Verified> verified;
    std::vector<HistoryEntry> history;
};

/// The agency's own money for what must be bought sooner than a cheque can be issued.
struct DiscretionaryFund : Entry {
    std::int64_t cents = 0;
    std::optional<Event> ended;
};

/// A shift of the on-call roster, `from` included, `until` not.
struct OnCallShift : Entry {
    WorkerId worker;
    Instant from;
    Instant until;
};

/// A training or meeting that the county mandates; `occurred` is when it was announced.
struct Training : Entry {
    Text title;
    Date held;
    std::vector<Role> roles;  ///< who must attend; empty: coordinators
};

enum class AgreementKind : std::uint8_t {
    data_sharing,
    partnership,
    network,
    subcontract,
    state_collaboration,
    shared_record,
    e_referral,
    referral_process,
    protocol,
    sharing_protocol,
    hand_off_protocol,
    language_protocol,
    completion_protocol
};
constexpr auto names_of(AgreementKind) {
    return words("data-sharing", "partnership", "network", "subcontract", "state-collaboration",
                 "shared-record", "e-referral", "referral-process", "protocol", "sharing-protocol",
                 "hand-off-protocol", "language-protocol", "completion-protocol");
}

struct Agreement : Entry {
    AgreementKind kind{};
    Text title;
    std::optional<Date> expires;
};

enum class ReviewTopic : std::uint8_t {
    cultural_competence,
    root_cause,
    quality_of_care,
    outcomes,
    network,
    other
};
constexpr auto names_of(ReviewTopic) {
    return words("cultural-competence", "root-cause", "quality-of-care", "outcomes", "network",
                 "other");
}

/// The edition of the Acuity Index that the agency uses, from `occurred` on, and its range.
struct AcuityInstrument : Entry {
    Text edition;
    std::int64_t least = 0;
    std::int64_t most = 0;
    std::vector<Text> groups;
};

struct QualityReview : Entry {
    ReviewTopic topic{};
    Text result;
};

/// What rules ask of the agency itself.
struct Agency {
    Text schema;
    Text id;
    Text name;
    std::vector<DiscretionaryFund> discretionary_fund;
    std::vector<OnCallShift> on_call;
    std::vector<Training> trainings;
    std::vector<Agreement> agreements;
    std::vector<QualityReview> quality_reviews;
    std::vector<AcuityInstrument> acuity_instruments;
    std::optional<std::int64_t> retention_months;  ///< a case is kept after its discharge
    std::vector<HistoryEntry> history;
};

/// What is left of a case that was purged: that there was one, when it went, and the hash by which
/// a copy that turns up can be told to be it.
struct Tombstone {
    Text schema;
    CaseId id;
    ClientId client;
    Instant purged;
    WorkerId by;
    Text reason;
    Text sha256;  ///< of the case file as it was
};

/// A revision of a pack in force from a day on, until a last day, the next adoption of the pack or
/// one that replaces it. A voided one was never in force.
struct Adoption {
    Text pack;
    Text revision;
    Date from;
    std::optional<Date> until;
    Text replaces;  ///< a pack that ends on the day before `from`
    Text sha256;    ///< of the pack file in `policies/`
    Instant adopted;
    WorkerId by;
    std::optional<Voided> voided;
};

/// `rsc.json`: what makes a directory a store.
struct StoreConfig {
    Text schema;
    Text id;
    Text agency;
    Text zone;
    Text calendar;
    bool sandbox = false;  ///< made for trying things: the clock can be set
    std::vector<Adoption> policies;
    std::vector<HistoryEntry> history;
};

}  // namespace rsc::model
