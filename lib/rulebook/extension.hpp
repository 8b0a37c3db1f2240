#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"
#include "policy/extension.hpp"

namespace rsc::rulebook {

/// An extension laid over its base.
struct Extended {
    std::string text;               ///< the whole pack; empty with findings
    std::vector<Finding> findings;  ///< without line and column
    /// Where in the extension each rule comes from: "/changes/2", "/rules/0", "/extends".
    std::vector<std::string> origins;

    /// Where the extension says what stands at `pointer` of the whole pack.
    [[nodiscard]] std::string written_at(std::string_view pointer) const;
};

/// The two texts are those that the documents were read from; the whole pack is made of them.
/// Findings: a base that has no such revision, changes and drops of rules that it does not have,
/// values that a rule's demand does not have or has already, ids that are taken.
[[nodiscard]] Extended extend(const policy::Extension& extension, std::string_view text,
                              const policy::Pack& base, std::string_view base_text,
                              std::string_view file);

}  // namespace rsc::rulebook
