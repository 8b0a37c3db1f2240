#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "calendar/zone.hpp"
#include "codec/json.hpp"

namespace rsc::exchange {

struct FhirWorker {
    std::string id;
    std::string given_name;
    std::string family_name;
};

/// Who makes a bundle, when, and whom the ids of a record name.
struct FhirSetting {
    std::string store;        ///< its id, with which identifiers begin
    std::string agency;       ///< its id
    std::string agency_name;  ///< empty: unknown
    const calendar::Zone* zone = nullptr;
    calendar::Instant at;
    std::function<std::optional<FhirWorker>(std::string_view)> worker;  ///< nothing: unknown
    std::function<std::string(std::string_view)> provider_name;         ///< empty: unknown
};

/// A case as an HL7 FHIR R4 bundle of type `collection`: the client, who serves, and what was
/// planned, requested and done, for systems that read FHIR and not our records.
///
/// `record` is valid, or a valid one confined to some of its sections; what it does not hold is not
/// made up. `statement` is null, or what goes with a disclosure (`statement_of`): then every
/// resource is labelled as protected, and the notice is in the provenance.
///
/// The same record, statement and setting give the same bytes. A resource has the same UUID in
/// every bundle of a store; a client has one over all episodes, a worker and a provider over all
/// cases. Every reference leads to a resource of the bundle.
[[nodiscard]] codec::Json fhir_bundle(const codec::Json& record, const codec::Json& statement,
                                      const FhirSetting& setting);

}  // namespace rsc::exchange
