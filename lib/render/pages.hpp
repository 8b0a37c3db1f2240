#pragma once

#include "base/embedded.hpp"

namespace rsc::render {

/// The templates of pages, by name.
std::span<const Embedded> pages();

}  // namespace rsc::render
