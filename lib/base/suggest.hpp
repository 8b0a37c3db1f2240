#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "base/synonyms.hpp"

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

/// What of `words` the field calls `word`, spaces and underscores like hyphens; of several words,
/// such as a command's, the first may be one, and the others stay. Empty when there is none.
template <class Words>
[[nodiscard]] std::string synonym_of(std::string_view word, const Words& words) {
    const auto among = [&words](std::string_view wanted) {
        return std::any_of(std::begin(words), std::end(words),
                           [&](const auto& one) { return std::string_view(one) == wanted; });
    };
    std::string said(word);
    for (char& letter : said) {
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
        if (letter == '_' || letter == ' ') letter = '-';
    }
    const std::size_t space = word.find(' ');
    for (const Synonym& one : synonyms) {
        if (one.said == said && among(one.ours)) return std::string(one.ours);
        if (space == std::string_view::npos ||
            one.said != std::string_view(said).substr(0, space)) {
            continue;
        }
        std::string ours(one.ours);
        ours += word.substr(space);
        if (among(ours)) return ours;
        if (among(one.ours)) return std::string(one.ours);
    }
    return {};
}

/// The word that `word` was probably meant to be: the one that says the same, one that it begins,
/// or the nearest by edit distance; empty when none is near.
template <class Words>
[[nodiscard]] std::string nearest(std::string_view word, const Words& words) {
    if (std::string ours = synonym_of(word, words); !ours.empty()) return ours;
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
