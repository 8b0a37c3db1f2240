#pragma once

#include <set>
#include <string>
#include <vector>

#include "base/error.hpp"
#include "base/names.hpp"

namespace rsc::tools {

/// The words of a vocabulary that were given to an option.
template <Named E>
Result<std::set<E>> parse_words(const std::vector<std::string>& given, const std::string& option) {
    std::set<E> parsed;
    for (const std::string& word : given) {
        const auto value = named<E>(word);
        if (!value) {
            std::string list;
            for (const auto& known : names_of(E{})) {
                list += (list.empty() ? "" : ", ") + std::string(known);
            }
            return fail(Kind::usage, "usage.bad-value", option + ": there is no '" + word + "'",
                        "one of " + list);
        }
        parsed.insert(*value);
    }
    return parsed;
}

}  // namespace rsc::tools
