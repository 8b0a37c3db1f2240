#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "codec/json.hpp"

namespace rsc::tools {

/// How much of a text is shown.
enum class Texts : std::uint8_t { cut, whole };

/// Members of an entry as one line: codes, dates and texts; lists by their length.
[[nodiscard]] std::string line_of(const codec::Json& entry, Texts texts = Texts::cut);

/// A section of a record as text: a table of its entries, or its members a line each. Whole texts
/// stand below each other, wrapped.
[[nodiscard]] std::string section_text(const std::string& title, const codec::Json& section,
                                       Texts texts = Texts::cut);

/// An entry of a record, and the path of the section it stands in.
struct Placed {
    std::string section;
    const codec::Json* entry = nullptr;
};
/// Every entry of a record or of a part of it, in the order of the record.
[[nodiscard]] std::vector<Placed> entries_of(const std::string& section, const codec::Json& json);

/// Entries in the order given, each with its section.
[[nodiscard]] std::string entries_text(const std::vector<Placed>& entries, Texts texts);

/// A member of a plan, whole: lists a line each, texts wrapped.
[[nodiscard]] std::string plan_text(const std::string& name, const codec::Json& value);

/// What two contents of a plan differ in: lines with `-` and `+`. Empty when they are the same.
[[nodiscard]] std::string plan_difference(const codec::Json& before, const codec::Json& after);

/// The section at a path of member names ("team/members"); null when the record has none.
[[nodiscard]] const codec::Json* section_at(const codec::Json& record, std::string_view path);

}  // namespace rsc::tools
