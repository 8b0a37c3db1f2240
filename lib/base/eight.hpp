#pragma once

#include <bit>
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

/// The highest bit of every byte that is below `bound` (1 to 128), and maybe of bytes behind the
/// first such: of what it says only the first is to be used.
[[nodiscard]] constexpr std::uint64_t below(std::uint64_t eight, std::uint64_t bound) {
    return (eight - every(bound)) & ~eight & every(128);
}

/// The index of the first byte that has a bit set.
[[nodiscard]] constexpr unsigned first_of(std::uint64_t marks) {
    return static_cast<unsigned>(std::countr_zero(marks)) / 8;
}

}  // namespace rsc
