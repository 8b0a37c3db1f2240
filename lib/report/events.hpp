#pragma once

#include <functional>

#include "model/case.hpp"

namespace rsc::report {

/// Hands over every entry of a case that is not voided, and every event inside one: what happened,
/// when, and when it was written down. `id` is the entry's.
using TakeEvent = std::function<void(const model::Event&, EntryId id)>;
void for_each_event(const model::Case& record, const TakeEvent& take);

}  // namespace rsc::report
