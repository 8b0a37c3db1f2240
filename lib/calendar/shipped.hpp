#pragma once

#include <span>

#include "base/embedded.hpp"

namespace rsc::calendar {

/// The holiday calendars that come with the program, as JSON text; the name of each is its id, for
/// example `wisconsin-state`.
[[nodiscard]] std::span<const rsc::Embedded> shipped_calendars();

}  // namespace rsc::calendar
