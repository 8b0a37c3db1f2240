#pragma once

// The canonical form of a document that is parsed already; for the sources of this layer alone.

#include <simdjson.h>

#include <string>
#include <string_view>

namespace rsc::codec {

namespace dom = simdjson::dom;

/// Appends it. `without` is a member of the element, where that is an object.
void put_canonical(std::string& out, dom::element element, std::string_view without = {});

}  // namespace rsc::codec
