#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "base/error.hpp"

namespace rsc::codec {

/// The document that is being edited: members keep their order, unknown `x-` members stay. What it
/// prints goes back through Reader before it may replace a file.
using Json = nlohmann::ordered_json;

/// A document inside an output, as it stands; another schema says what is in it.
struct Verbatim {
    Json json;
};

/// `text` has passed a Reader already, so this cannot fail but by a bug.
[[nodiscard]] Json parse_json(std::string_view text);

/// The one layout of records on disk: two spaces, ASCII left as it is, UTF-8, a final newline.
[[nodiscard]] std::string print_json(const Json& json);
/// The same of a JSON text. Throws std::invalid_argument where it is none.
[[nodiscard]] std::string laid_out(std::string_view text);

}  // namespace rsc::codec
