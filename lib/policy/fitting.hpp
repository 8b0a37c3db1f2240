#pragma once

#include <optional>

#include "policy/vocabulary.hpp"

/// Which words of the vocabulary go together.
namespace rsc::policy {

/// Whether the occasion is in the record of a worker.
[[nodiscard]] bool is_of_workers(Occasion occasion);
/// Whether such evidence, or such a content, is looked for in the records of the subject.
[[nodiscard]] bool fits(EvidenceKind kind, Subject subject);
[[nodiscard]] bool fits(Content content, Subject subject);
/// The occasion whose entry a content looks at; nothing where it looks at the whole record.
[[nodiscard]] std::optional<Occasion> occasion_of(Content content);

}  // namespace rsc::policy
