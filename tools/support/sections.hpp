#pragma once

#include <string>

#include "codec/json.hpp"

namespace rsc::tools {

/// Members of an entry as one line: codes, dates and short texts; lists by their length.
[[nodiscard]] std::string line_of(const codec::Json& entry);

/// A section of a record as text: a table of its entries, or its members a line each.
[[nodiscard]] std::string section_text(const std::string& title, const codec::Json& section);

/// A member of a plan, whole: lists a line each, texts wrapped.
[[nodiscard]] std::string plan_text(const std::string& name, const codec::Json& value);

/// What two contents of a plan differ in: lines with `-` and `+`. Empty when they are the same.
[[nodiscard]] std::string plan_difference(const codec::Json& before, const codec::Json& after);

/// The section at a path of member names ("team/members"); null when the record has none.
[[nodiscard]] const codec::Json* section_at(const codec::Json& record, std::string_view path);

}  // namespace rsc::tools
