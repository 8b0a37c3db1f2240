#pragma once

#include "model/history.hpp"
#include "model/staff.hpp"

namespace rsc::model {

struct Provider {
    Text schema;
    ProviderId id;
    Text name;
    std::vector<Service> services;
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

enum class AgreementKind : std::uint8_t { data_sharing, partnership, protocol, network };
constexpr auto names_of(AgreementKind) {
    return words("data-sharing", "partnership", "protocol", "network");
}

struct Agreement : Entry {
    AgreementKind kind{};
    Text title;
    std::optional<Date> expires;
};

struct QualityReview : Entry {
    Text topic;
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
    std::vector<HistoryEntry> history;
};

/// A revision of a pack in force from a day on, until a last day or the next adoption of the pack.
struct Adoption {
    Text pack;
    Text revision;
    Date from;
    std::optional<Date> until;
    Text sha256;  ///< of the pack file in `policies/`
    Instant adopted;
    WorkerId by;
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
