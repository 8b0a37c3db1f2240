#pragma once

#include <string_view>

#include "policy/pack.hpp"

namespace rsc::policy {

/// What all terms of a rule have in common: the kind of demand, and its occasion, anchor, period or
/// kind of continuity.
struct Shape {
    std::string_view kind;
    int key = 0;
    int demands = 0;  ///< how many the term holds; one in a sound pack

    friend bool operator==(const Shape&, const Shape&) = default;
};
[[nodiscard]] Shape shape_of(const Term& term);

/// What meets a demand that asks for entries; null where it asks for something else.
[[nodiscard]] const Evidence* evidence_of(const Term& term);

}  // namespace rsc::policy
