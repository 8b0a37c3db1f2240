#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string_view>
#include <type_traits>

namespace rsc {

/// Whether two short texts are the same: without a call, for words and names of members, of which
/// very many are compared.
[[nodiscard]] constexpr bool same_word(std::string_view a, std::string_view b) {
    if (a.size() != b.size()) return false;
    if (std::is_constant_evaluated()) return a == b;
    const auto same = [&]<class Chunk>(Chunk) {
        const auto chunk = [](const char* at) {
            Chunk value;
            std::memcpy(&value, at, sizeof value);
            return value;
        };
        const std::size_t last = a.size() - sizeof(Chunk);
        for (std::size_t i = 0; i < last; i += sizeof(Chunk)) {
            if (chunk(a.data() + i) != chunk(b.data() + i)) return false;
        }
        return chunk(a.data() + last) == chunk(b.data() + last);
    };
    if (a.size() >= sizeof(std::uint64_t)) return same(std::uint64_t{});
    if (a.size() >= sizeof(std::uint32_t)) return same(std::uint32_t{});
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (a[i] != b[i]) return false;
    }
    return true;
}

/// An enumeration is *named* when `names_of(E)` beside it lists the words of its enumerators, in
/// their order, the first being 0. Records, schemas, messages and options all use these words.
template <class E>
concept Named = requires(E e) {
    names_of(e).size();
};

/// The words, once and for all.
template <Named E>
inline constexpr auto word_list = names_of(E{});

template <Named E>
[[nodiscard]] constexpr std::string_view name(E value) {
    return word_list<E>[static_cast<std::size_t>(value)];
}

template <Named E>
[[nodiscard]] constexpr std::optional<E> named(std::string_view word) {
    constexpr const auto& all = word_list<E>;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].size() == word.size() && same_word(all[i], word)) return static_cast<E>(i);
    }
    return std::nullopt;
}

/// Spelled out in each enum's `names_of`: `return words("met", "met-late");`
template <class... W>
[[nodiscard]] constexpr auto words(W... w) {
    return std::array<std::string_view, sizeof...(W)>{std::string_view(w)...};
}

}  // namespace rsc
