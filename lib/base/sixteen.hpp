#pragma once

#include <experimental/simd>

// Sixteen characters looked at together, where the processor has registers so wide.
namespace rsc {

using Sixteen = std::experimental::simd<unsigned char,
                                        std::experimental::simd_abi::deduce_t<unsigned char, 16>>;

[[nodiscard, gnu::always_inline]] inline Sixteen sixteen_at(const char* at) {
    return Sixteen(reinterpret_cast<const unsigned char*>(at), std::experimental::element_aligned);
}

/// A mark at each of the sixteen that is this character.
[[nodiscard, gnu::always_inline]] inline Sixteen::mask_type is_each(const Sixteen& sixteen,
                                                                    char c) {
    return sixteen == static_cast<unsigned char>(c);
}

/// The index of the first that is marked; 16 where none is.
[[nodiscard, gnu::always_inline]] inline int first_of(const Sixteen::mask_type& marks) {
    return any_of(marks) ? find_first_set(marks) : int{Sixteen::size()};
}

}  // namespace rsc
