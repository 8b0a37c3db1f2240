#pragma once

#include <string>

#include "codec/json.hpp"

// What the records of a scenario may leave out.
namespace rsc::rulebook {

/// A whole case record: `record` laid over `background`, with what was left out.
[[nodiscard]] codec::Json completed_case(const codec::Json& record, const codec::Json& background);
[[nodiscard]] codec::Json completed_staff(codec::Json record);
[[nodiscard]] codec::Json completed_provider(codec::Json record);
[[nodiscard]] codec::Json completed_agency(codec::Json record);

}  // namespace rsc::rulebook
