#include "policy/adopted.hpp"

#include <algorithm>
#include <limits>
#include <map>

#include "policy/shape.hpp"

namespace rsc::policy {
namespace {

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
    for (const InForce& next : adoptions_) {
        if (next.replaces.empty()) continue;
        for (InForce& other : adoptions_) {
            const bool stands = other.from < next.from && (!other.last || *other.last >= next.from);
            if (other.pack->id == next.replaces && stands) {
                other.last = next.from - calendar::CalendarDays{1};
            }
        }
    }
    for (std::size_t i = 0; i < adoptions_.size(); ++i) {
        const Pack& pack = *adoptions_[i].pack;
        if (i > 0 && adoptions_[i - 1].pack->id == pack.id) continue;
        std::vector<const InForce*> of_pack;
        for (const InForce& adoption : adoptions_) {
            if (adoption.pack->id == pack.id) of_pack.push_back(&adoption);
        }
        for (const Rule& rule : pack.rules) {
            Entry entry;
            entry.pack = &pack;
            entry.rule = &rule;
            entry.shape = &rule.terms.front();
            entry.in_force = of_pack;
            for (const Revision& revision : pack.revisions) {
                entry.terms.push_back(term_of(rule, revision.id));
            }
            entry.judged_by = entry.shape->judged_by;
            for (const InForce* one : of_pack) {
                const auto last = one->last.value_or(
                    calendar::Date::from_days(std::numeric_limits<std::int32_t>::max()));
                entry.holdings.push_back({one->from, last, {one, entry.terms[one->revision]}});
            }
            rules_.push_back(std::move(entry));
        }
    }
    std::map<Text, std::vector<std::size_t>> by_id;
    for (std::size_t i = 0; i < rules_.size(); ++i)
        by_id[rules_[i].rule->id].push_back(i);
    for (const auto& [id, entries] : by_id) {
        for (const std::size_t mine : entries) {
            for (const std::size_t other : entries) {
                if (other == mine) continue;
                const auto& of_other = rules_[other].in_force;
                rules_[mine].elsewhere.insert(rules_[mine].elsewhere.end(), of_other.begin(),
                                              of_other.end());
            }
        }
    }
}

bool Policies::Entry::is_said_elsewhere(calendar::Date day) const {
    return std::any_of(elsewhere.begin(), elsewhere.end(), [&](const InForce* other) {
        return other->holds_on(day) || other->from < in_force.front()->from;
    });
}

std::optional<calendar::Date> Policies::Entry::first_day_with_term(calendar::Date day) const {
    for (const InForce* adoption : in_force) {
        if (adoption->last && *adoption->last < day) continue;
        if (terms[adoption->revision] != nullptr) return std::max(day, adoption->from);
    }
    return std::nullopt;
}

const Policies::Entry* Policies::find(Text rule) const {
    const Entry* found = nullptr;
    for (const Entry& entry : rules_) {
        if (entry.rule->id != rule) continue;
        if (found == nullptr || entry.in_force.back()->from > found->in_force.back()->from) {
            found = &entry;
        }
    }
    return found;
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
        for (const InForce* one : entry.in_force) {
            for (const InForce* other : entry.elsewhere) {
                // Each two once, the earlier first.
                if (other->from < one->from ||
                    (other->from == one->from && other->pack->id < one->pack->id)) {
                    continue;
                }
                const bool same_day = !one->last || *one->last >= other->from;
                if (same_day ||
                    !same_promise(*entry.rule, *find_rule(*other->pack, entry.rule->id))) {
                    return Clash{one, other, entry.rule->id, same_day};
                }
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
