#pragma once

#include <string>

#include "policy/pack.hpp"

namespace rsc::policy {

/// A demand in words of the vocabulary: "within 7 calendar days after assigned".
[[nodiscard]] std::string demand_words(const Term& term);
/// What meets it, where it is evidence: "contact (face-to-face) with client"; else empty.
[[nodiscard]] std::string evidence_words(const Term& term);
/// Both, with what excuses it and which revision judges it, where that is not the usual.
[[nodiscard]] std::string term_words(const Term& term);
/// Whom and what it speaks of: "RSC-I, RSC-F; with emergency needs"; empty for any.
[[nodiscard]] std::string applies_words(const Applies& applies);

}  // namespace rsc::policy
