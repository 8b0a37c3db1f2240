#pragma once

#include <cstdint>

#include "base/error.hpp"

namespace rsc::tools {

/// What a command returns. Published in the manual; scripts rely on it.
enum class Exit : std::uint8_t {
    ok = 0,
    found = 1,      ///< ran, and found something at or above --fail-on
    usage = 2,      ///< the call was wrong
    invalid = 3,    ///< an invalid record or pack
    refused = 4,    ///< refused by a policy rule
    not_found = 5,  ///< not found, or ambiguous
    changed = 6,    ///< changed underneath
    locked = 7,     ///< somebody else is writing
    io = 8,         ///< disk, permission, no store
    bug = 70
};

[[nodiscard]] constexpr Exit exit_of(Kind kind) {
    switch (kind) {
        case Kind::usage: return Exit::usage;
        case Kind::invalid: return Exit::invalid;
        case Kind::refused: return Exit::refused;
        case Kind::not_found: return Exit::not_found;
        case Kind::changed: return Exit::changed;
        case Kind::locked: return Exit::locked;
        case Kind::io: return Exit::io;
    }
    return Exit::bug;
}

/// The worse of two, by the published order: a bug, then I/O, invalid, locked, changed, refused,
/// not found, usage, found, ok.
[[nodiscard]] constexpr Exit worse(Exit a, Exit b) {
    constexpr Exit order[] = {Exit::bug,     Exit::io,      Exit::invalid,   Exit::locked,
                              Exit::changed, Exit::refused, Exit::not_found, Exit::usage,
                              Exit::found,   Exit::ok};
    for (const Exit one : order) {
        if (a == one || b == one) return one;
    }
    return Exit::bug;
}

}  // namespace rsc::tools
