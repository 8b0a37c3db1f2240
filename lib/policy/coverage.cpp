#include "policy/coverage.hpp"

#include <algorithm>

namespace rsc::policy {

std::vector<Carrier> carriers_of(const Requirement& requirement,
                                 std::span<const Pack* const> packs) {
    std::vector<Carrier> carriers;
    for (const Pack* pack : packs) {
        for (const Rule& rule : pack->rules) {
            const auto& named = rule.requirements;
            if (std::find(named.begin(), named.end(), requirement.id) != named.end()) {
                carriers.push_back({CarriedBy::rule, std::string(rule.id), std::string(pack->id)});
            }
        }
    }
    const auto add = [&carriers](CarriedBy kind, const std::vector<Text>& names) {
        for (const Text one : names)
            carriers.push_back({kind, std::string(one), {}});
    };
    add(CarriedBy::check, requirement.checks);
    add(CarriedBy::gate, requirement.gates);
    add(CarriedBy::report, requirement.reports);
    add(CarriedBy::record, requirement.records);
    return carriers;
}

bool is_only_recorded(std::span<const Carrier> carriers) {
    return std::all_of(carriers.begin(), carriers.end(),
                       [](const Carrier& carrier) { return carrier.kind == CarriedBy::record; });
}

}  // namespace rsc::policy
