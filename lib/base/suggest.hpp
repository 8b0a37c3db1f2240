#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace rsc {

/// Insertions, deletions and exchanges of one character that make `b` of `a`.
[[nodiscard]] inline std::size_t edit_distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t above = row[j];
            row[j] =
                std::min({above + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0U : 1U)});
            diagonal = above;
        }
    }
    return row.back();
}

/// The word that `word` was probably meant to be: one that it begins, or the nearest by edit
/// distance; empty when none is near.
template <class Words>
[[nodiscard]] std::string nearest(std::string_view word, const Words& words) {
    std::string best;
    std::size_t distance = std::max<std::size_t>(2, word.size() / 3) + 1;
    for (const auto& candidate : words) {
        const bool begun = word.size() > 1 && std::string_view(candidate).starts_with(word);
        if (const std::size_t d = begun ? 1 : edit_distance(word, candidate); d < distance) {
            best = candidate;
            distance = d;
        }
    }
    return best;
}

}  // namespace rsc
