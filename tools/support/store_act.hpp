#pragma once

#include "support/invocation.hpp"

namespace rsc::tools {

/// An act on the store, or on several records at once: the store is held for writing, and what it
/// says is what stands under the lock.
struct StoreAct {
    casework::Agency agency;
    store::WriteFolder folder;
    calendar::Instant now;
    std::string actor;
    std::optional<Finding> clock;  ///< what is wrong with the clock

    [[nodiscard]] calendar::Date today() const { return agency.zone().date_of(now); }
    [[nodiscard]] store::Intent intent(std::string act, std::string reason) const {
        return {agency.zone().text(now), actor, std::move(act), std::move(reason), {}};
    }
};

/// Takes the store's lock. Who may do it is for the act to say.
[[nodiscard]] Result<StoreAct> begin_store_act(Invocation& in);

/// A file of the store, and which it was where the store is held for writing; nothing where there
/// is none of that name.
[[nodiscard]] Result<std::optional<store::Read>> read_if_there(
    std::optional<store::WriteFolder>& held, const store::ReadFolder& folder,
    const std::string& file);

}  // namespace rsc::tools
