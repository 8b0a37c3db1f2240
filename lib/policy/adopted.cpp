#include "policy/adopted.hpp"

#include <algorithm>
#include <map>

#include "policy/shape.hpp"

namespace rsc::policy {
namespace {

const Term* term_of(const Rule& rule, Text revision) {
    for (const Term& term : rule.terms) {
        if (std::find(term.revisions.begin(), term.revisions.end(), revision) !=
            term.revisions.end()) {
            return &term;
        }
    }
    return nullptr;
}

const Rule* find_rule(const Pack& pack, Text id) {
    for (const Rule& rule : pack.rules) {
        if (rule.id == id) return &rule;
    }
    return nullptr;
}

}  // namespace

std::optional<std::size_t> find_revision(const Pack& pack, Text id) {
    for (std::size_t i = 0; i < pack.revisions.size(); ++i) {
        if (pack.revisions[i].id == id) return i;
    }
    return std::nullopt;
}

Policies::Policies(std::vector<InForce> adoptions) : adoptions_(std::move(adoptions)) {
    std::sort(adoptions_.begin(), adoptions_.end(), [](const InForce& a, const InForce& b) {
        return a.pack->id != b.pack->id ? a.pack->id < b.pack->id : a.from < b.from;
    });
    for (std::size_t i = 0; i + 1 < adoptions_.size(); ++i) {
        InForce& now = adoptions_[i];
        const InForce& next = adoptions_[i + 1];
        if (now.pack->id == next.pack->id && (!now.last || *now.last >= next.from)) {
            now.last = next.from - calendar::CalendarDays{1};
        }
    }
    std::map<Text, std::size_t> known;
    for (const InForce& adoption : adoptions_) {
        for (const Rule& rule : adoption.pack->rules) {
            const auto [at, is_new] = known.try_emplace(rule.id, rules_.size());
            if (is_new) rules_.emplace_back();
            rules_[at->second].in_force.push_back(&adoption);
        }
    }
    for (auto& [id, index] : known)
        complete(rules_[index], id);
}

void Policies::complete(Entry& entry, Text id) {
    std::stable_sort(entry.in_force.begin(), entry.in_force.end(),
                     [](const InForce* a, const InForce* b) { return a->from < b->from; });
    for (const InForce* adoption : entry.in_force) {
        entry.pack = adoption->pack;
        entry.rule = find_rule(*adoption->pack, id);
        entry.terms.push_back(term_of(*entry.rule, adoption->revision_id()));
    }
    entry.shape = &entry.rule->terms.front();
}

Ruling Policies::Entry::on(calendar::Date day) const {
    for (std::size_t i = 0; i < in_force.size(); ++i) {
        if (in_force[i]->holds_on(day)) return {in_force[i], terms[i]};
    }
    return {};
}

std::optional<calendar::Date> Policies::Entry::first_day_with_term(calendar::Date day) const {
    for (std::size_t i = 0; i < in_force.size(); ++i) {
        if (in_force[i]->last && *in_force[i]->last < day) continue;
        if (terms[i] != nullptr) return std::max(day, in_force[i]->from);
    }
    return std::nullopt;
}

const Policies::Entry* Policies::find(Text rule) const {
    for (const Entry& entry : rules_) {
        if (entry.rule->id == rule) return &entry;
    }
    return nullptr;
}

std::optional<calendar::Date> Policies::begin() const {
    std::optional<calendar::Date> first;
    for (const InForce& adoption : adoptions_) {
        if (!first || adoption.from < *first) first = adoption.from;
    }
    return first;
}

std::optional<Policies::Clash> Policies::clash() const {
    for (const Entry& entry : rules_) {
        for (std::size_t i = 1; i < entry.in_force.size(); ++i) {
            const InForce* one = entry.in_force[i - 1];
            const InForce* next = entry.in_force[i];
            if (one->pack == next->pack) continue;
            const bool same_day = !one->last || *one->last >= next->from;
            if (same_day || !same_promise(*find_rule(*one->pack, entry.rule->id),
                                          *find_rule(*next->pack, entry.rule->id))) {
                return Clash{one, next, entry.rule->id, same_day};
            }
        }
    }
    return std::nullopt;
}

bool same_promise(const Rule& one, const Rule& other) {
    return one.subject == other.subject && one.owner == other.owner && one.weight == other.weight &&
           shape_of(one.terms.front()) == shape_of(other.terms.front());
}

std::vector<InForce> supposing(std::span<const InForce> adoptions, const Pack& pack,
                               std::size_t revision, calendar::Date from) {
    const auto shares_a_rule = [&pack](const Pack& other) {
        return std::any_of(pack.rules.begin(), pack.rules.end(), [&other](const Rule& rule) {
            return find_rule(other, rule.id) != nullptr;
        });
    };
    std::vector<InForce> supposed;
    for (InForce adoption : adoptions) {
        const bool of_pack = adoption.pack->id == pack.id;
        if (of_pack || shares_a_rule(*adoption.pack)) {
            if (adoption.from >= from) continue;
            if (!adoption.last || *adoption.last >= from) {
                adoption.last = from - calendar::CalendarDays{1};
            }
        }
        if (of_pack) {
            const auto there = find_revision(pack, adoption.revision_id());
            if (!there) continue;
            adoption.pack = &pack;
            adoption.revision = *there;
        }
        supposed.push_back(adoption);
    }
    supposed.push_back({&pack, revision, from, std::nullopt});
    return supposed;
}

}  // namespace rsc::policy
