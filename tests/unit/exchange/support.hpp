#pragma once

#include "calendar/zone.hpp"

namespace rsc::exchange::testing {

/// Where the tests' agencies are.
inline const calendar::Zone& chicago() {
    static const calendar::Zone zone = calendar::Zone::load("America/Chicago").value();
    return zone;
}

}  // namespace rsc::exchange::testing
