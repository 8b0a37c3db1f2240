#pragma once

#include <string_view>
#include <vector>

#include "base/error.hpp"
#include "policy/pack.hpp"
#include "policy/registers.hpp"

namespace rsc::policy {

struct Registers {
    const DocumentRegister* documents = nullptr;
    const RequirementRegister* requirements = nullptr;
    const ReadingRegister* readings = nullptr;
};

/// Everything that is wrong with a pack; with any of it the pack judges nobody. Findings carry the
/// JSON pointer; `file` is what they call the pack.
///
/// It looks for: ids used twice; terms of a rule that speak for the same revision or demand
/// different kinds of thing; rules of a revision that ask the same twice, give a level two caps or
/// leave a score of the index between two levels; terms with no demand or several; citations that
/// are missing or of another revision's document; references to requirements, readings, documents
/// and revisions that do not exist; demands that cannot arise or be met; revisions without a rule;
/// vague texts that are called violations.
[[nodiscard]] std::vector<Finding> check_pack(const Pack& pack, const Registers& registers,
                                              std::string_view file);

}  // namespace rsc::policy
