#pragma once

#include "base/embedded.hpp"

namespace rsc::policy {

/// The packs that come with the program.
std::span<const Embedded> shipped_packs();
/// `documents`, `requirements` and `readings`: what the packs cite, in our own words.
std::span<const Embedded> shipped_registers();

}  // namespace rsc::policy
