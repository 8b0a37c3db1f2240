#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rsc::codec {

/// The names `rsc schema` knows: record types.
[[nodiscard]] std::vector<std::string_view> schema_names();

/// The draft-07 schema of that name, as it stands in `schemas/NAME.schema.json`; empty when there
/// is none of that name.
[[nodiscard]] std::string schema_text(std::string_view name);

/// What draft-07 cannot say and the decoder checks all the same; each has its test.
[[nodiscard]] std::vector<std::string_view> beyond_schema();

}  // namespace rsc::codec
