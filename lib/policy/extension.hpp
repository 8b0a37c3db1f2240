#pragma once

#include "policy/pack.hpp"

namespace rsc::policy {

/// A revision of another pack.
struct PackRevisionId {
    Text pack;
    Text revision;
};

/// Other amounts for a rule that is taken over, with the place that states them. What is left out
/// stays as it is; a value that the rule's demand does not have is refused.
struct ChangedRule {
    Text rule;
    std::vector<Cite> cites;
    Text title;  ///< where it speaks of the old amount
    Text summary;
    Text remedy;
    std::optional<std::int64_t> count;  ///< within, quota, blocks
    std::optional<std::int64_t> days;   ///< every, blocks, before
    std::optional<Clock> clock;         ///< within
    std::optional<std::int64_t> limit;  ///< cap
    std::optional<std::int64_t> low;    ///< level_fits
    std::optional<std::int64_t> high;
    std::optional<std::int64_t> stale_days;
    std::vector<model::Level> levels;
};

/// A rule that is not taken over.
struct Dropped {
    Text rule;
    Text reason;
};

/// A pack written as what it changes in a revision of another one. It has one revision of its own;
/// what it says nothing of is taken over with the citations it has.
struct Extension {
    Text schema;
    Text id;
    Text title;
    Text summary;
    PackRevisionId extends;
    std::vector<SourceDocument> documents;
    Revision revision;
    std::vector<ChangedRule> changes;
    std::vector<Dropped> drops;
    std::vector<Rule> rules;
};

}  // namespace rsc::policy
