#pragma once

#include <string>
#include <vector>

#include "policy/pack.hpp"

namespace rsc::policy {

enum class Change : std::uint8_t { added, dropped, changed };
constexpr auto names_of(Change) {
    return words("added", "dropped", "changed");
}

/// What one revision says otherwise than another of one rule.
struct RuleChange {
    Change change{};
    const Rule* rule = nullptr;  ///< of the revision that has it; of the later where both do
    const Term* before = nullptr;
    const Term* after = nullptr;
    std::vector<std::string> differences;  ///< in words, of a rule that both have
};

/// The clauses in which two revisions differ, in the order of the later revision's pack; those
/// dropped come last. What is said otherwise without asking for anything else (the place in the
/// document) is no difference.
[[nodiscard]] std::vector<RuleChange> diff(const Pack& before, Text before_revision,
                                           const Pack& after, Text after_revision);

}  // namespace rsc::policy
