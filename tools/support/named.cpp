#include "support/named.hpp"

#include "base/suggest.hpp"

namespace rsc::tools {

Result<const model::Staff*> find_worker(const casework::Agency& agency, std::string_view option,
                                        const std::string& worker) {
    if (const model::Staff* found = agency.directory().find(WorkerId{worker})) return found;
    // The nearest id would be somebody else's.
    return fail(Kind::not_found, "usage.not-found",
                std::string(option) + ": there is no worker '" + worker + "'",
                "'rsc staff list' lists the workers, 'rsc staff add' adds one");
}

Result<const policy::Policies::Entry*> find_rule(const casework::Agency& agency,
                                                 std::string_view option, const std::string& rule) {
    if (const auto* found = agency.policies().find(rule)) return found;
    std::vector<std::string> rules;
    for (const auto& one : agency.policies().rules())
        rules.emplace_back(one.rule->id);
    const std::string near = nearest(rule, rules);
    return fail(
        Kind::not_found, "usage.not-found",
        std::string(option) + ": no policy in force has a rule '" + rule + "'",
        near.empty() ? "'rsc policy show PACK' lists the rules" : "did you mean '" + near + "'?");
}

}  // namespace rsc::tools
