#pragma once

#include <span>

#include "render/exports.hpp"

// What the pages about a case that may leave the agency have in common.
namespace rsc::render {

/// "<dt>To</dt><dd>County</dd>"
[[nodiscard]] std::string term(std::string_view what, std::string_view text);

/// Who tells whom, what for and what allows it, with the notice; empty where it stays in the
/// agency.
[[nodiscard]] std::string disclosed(const std::optional<exchange::Statement>& statement,
                                    const calendar::Zone& zone);

/// Where the record and the journal stand.
struct Proof {
    std::string file;
    std::string sha256;
    std::int64_t journal_head = 0;
    std::string journal_hash;
};
/// Whether the record is as its acts left it, its hash, and the journal's last line.
[[nodiscard]] std::string proof_of_record(const Proof& proof, std::span<const FindingOut> findings);

}  // namespace rsc::render
