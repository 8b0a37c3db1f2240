#pragma once

#include <string>

#include "model/client.hpp"

namespace rsc::tools {

/// The client's name as people say it; empty where none is recorded.
[[nodiscard]] inline std::string full_name(const model::Client& client) {
    std::string name(client.given_name);
    if (!name.empty() && !client.family_name.empty()) name += " ";
    return name.append(client.family_name);
}

}  // namespace rsc::tools
