#include "support/rules.hpp"

#include "base/suggest.hpp"

namespace rsc::tools {

Result<const policy::Policies::Entry*> find_rule(const casework::Agency& agency,
                                                 const std::string& option,
                                                 const std::string& rule) {
    if (const auto* found = agency.policies().find(rule)) return found;
    std::vector<std::string> rules;
    for (const auto& one : agency.policies().rules())
        rules.emplace_back(one.rule->id);
    const std::string near = nearest(rule, rules);
    return fail(
        Kind::not_found, "usage.not-found",
        option + ": no policy in force has a rule '" + rule + "'",
        near.empty() ? "'rsc policy show PACK' lists the rules" : "did you mean '" + near + "'?");
}

}  // namespace rsc::tools
