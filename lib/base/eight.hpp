#pragma once

#include <cstdint>

// Eight characters read together, in one register: what reads very many short texts spends most of
// its time on single characters otherwise.
namespace rsc {

/// Eight characters as one number, the first the lowest byte.
[[nodiscard]] constexpr std::uint64_t eight_at(const char* at) {
    const auto byte = [at](unsigned i) {
        return std::uint64_t{static_cast<unsigned char>(at[i])} << (8 * i);
    };
    return byte(0) | byte(1) | byte(2) | byte(3) | byte(4) | byte(5) | byte(6) | byte(7);
}

/// A number whose eight bytes are all this one.
[[nodiscard]] constexpr std::uint64_t every(std::uint64_t byte) {
    return byte * 0x0101'0101'0101'0101ULL;
}

}  // namespace rsc
