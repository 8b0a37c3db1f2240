#include "policy/diff.hpp"

#include "policy/words.hpp"

namespace rsc::policy {
namespace {

const Rule* rule_of(const Pack& pack, Text id) {
    for (const Rule& rule : pack.rules) {
        if (rule.id == id) return &rule;
    }
    return nullptr;
}

class Comparison {
  public:
    void add(std::string_view what, const std::string& before, const std::string& after) {
        if (before == after) return;
        const auto shown = [](const std::string& text) { return text.empty() ? "any" : text; };
        differences.push_back(std::string(what) + ": " + shown(before) + " -> " + shown(after));
    }
    std::vector<std::string> differences;
};

std::string excuses(const Term& term) {
    std::string out;
    for (const Content content : term.excused_by)
        out += (out.empty() ? "" : ", ") + std::string(name(content));
    return out.empty() ? "nothing" : out;
}

std::vector<std::string> compare(const Rule& before_rule, const Term& before,
                                 const Rule& after_rule, const Term& after) {
    Comparison comparison;
    comparison.add("demand", demand_words(before), demand_words(after));
    comparison.add("met by", evidence_words(before), evidence_words(after));
    comparison.add("applies to", applies_words(before.applies), applies_words(after.applies));
    comparison.add("judged by the revision", std::string(name(before.judged_by)),
                   std::string(name(after.judged_by)));
    comparison.add("excused by", excuses(before), excuses(after));
    comparison.add("weight", std::string(name(before_rule.weight)),
                   std::string(name(after_rule.weight)));
    comparison.add("owner", std::string(name(before_rule.owner)),
                   std::string(name(after_rule.owner)));
    return std::move(comparison.differences);
}

}  // namespace

std::vector<RuleChange> diff(const Pack& before, Text before_revision, const Pack& after,
                             Text after_revision) {
    std::vector<RuleChange> changes;
    for (const Rule& rule : after.rules) {
        const Term* now = term_of(rule, after_revision);
        if (now == nullptr) continue;
        const Rule* old_rule = rule_of(before, rule.id);
        const Term* old = old_rule == nullptr ? nullptr : term_of(*old_rule, before_revision);
        if (old == nullptr) {
            changes.push_back({Change::added, &rule, nullptr, now, {}});
            continue;
        }
        auto differences = compare(*old_rule, *old, rule, *now);
        if (differences.empty()) continue;
        changes.push_back({Change::changed, &rule, old, now, std::move(differences)});
    }
    for (const Rule& rule : before.rules) {
        const Term* old = term_of(rule, before_revision);
        if (old == nullptr) continue;
        const Rule* new_rule = rule_of(after, rule.id);
        if (new_rule != nullptr && term_of(*new_rule, after_revision) != nullptr) continue;
        changes.push_back({Change::dropped, &rule, old, nullptr, {}});
    }
    return changes;
}

}  // namespace rsc::policy
