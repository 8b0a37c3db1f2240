#pragma once

#include <span>
#include <string>
#include <vector>

#include "base/names.hpp"
#include "policy/pack.hpp"
#include "policy/registers.hpp"

namespace rsc::policy {

/// What of the product answers to a demand of a source document.
enum class CarriedBy : std::uint8_t {
    rule,    ///< of a pack: judged, with a verdict
    check,   ///< of records: a finding where they contradict it
    gate,    ///< a command that refuses what breaks it
    report,  ///< a command that counts or lists it
    record   ///< a member of a record that holds it
};
constexpr auto names_of(CarriedBy) {
    return words("rule", "check", "gate", "report", "record");
}

struct Carrier {
    CarriedBy kind{};
    std::string name;  ///< "contact.weekly", "check.score-sum", "assign add", "case /contacts/mode"
    std::string pack;  ///< of a rule
};

/// Everything that carries a demand: the rules that name it, and what the register says besides.
[[nodiscard]] std::vector<Carrier> carriers_of(const Requirement& requirement,
                                               std::span<const Pack* const> packs);

/// Whether nothing does more than hold it: no rule, check, gate or report.
[[nodiscard]] bool is_only_recorded(std::span<const Carrier> carriers);

}  // namespace rsc::policy
