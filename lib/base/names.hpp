#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace rsc {

/// An enumeration is *named* when `names_of(E)` beside it lists the words of its enumerators, in
/// their order, the first being 0. Records, schemas, messages and options all use these words.
template <class E>
concept Named = requires(E e) {
    names_of(e).size();
};

template <Named E>
[[nodiscard]] constexpr std::string_view name(E value) {
    return names_of(value)[static_cast<std::size_t>(value)];
}

template <Named E>
[[nodiscard]] constexpr std::optional<E> named(std::string_view word) {
    constexpr auto words = names_of(E{});
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i] == word) return static_cast<E>(i);
    }
    return std::nullopt;
}

/// Spelled out in each enum's `names_of`: `return words("met", "met-late");`
template <class... W>
[[nodiscard]] constexpr auto words(W... w) {
    return std::array<std::string_view, sizeof...(W)>{std::string_view(w)...};
}

}  // namespace rsc
