#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "codec/json.hpp"

/// Records that an earlier version of the program wrote. They are read as they are, in their newest
/// form; on the disk they take that form when they are next changed, or by `rsc upgrade`. Every
/// step keeps what the record says: members it does not speak of, `x-` members among them, stay.
namespace rsc::codec {

/// Brings a record into the newest form of its type. False: it has it, or its schema is unknown.
bool upgrade(Json& record);

/// The same for a text that is JSON; nothing where there is nothing to do.
[[nodiscard]] std::optional<std::string> upgraded(std::string_view text);

}  // namespace rsc::codec
