#include "policy/adopted.hpp"

#include <algorithm>

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

}  // namespace

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
            rules_.push_back(std::move(entry));
        }
    }
}

Ruling Policies::Entry::on(calendar::Date day) const {
    for (const InForce* adoption : in_force) {
        if (adoption->holds_on(day)) return {adoption, terms[adoption->revision]};
    }
    return {};
}

std::optional<calendar::Date> Policies::Entry::first_day_with_term(calendar::Date day) const {
    for (const InForce* adoption : in_force) {
        if (adoption->last && *adoption->last < day) continue;
        if (terms[adoption->revision] != nullptr) return std::max(day, adoption->from);
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

std::vector<InForce> supposing(std::span<const InForce> adoptions, const Pack& pack,
                               std::size_t revision, calendar::Date from) {
    std::vector<InForce> supposed;
    const Pack* same = &pack;
    for (const InForce& adoption : adoptions) {
        const bool of_pack = adoption.pack->id == pack.id;
        if (of_pack) same = adoption.pack;
        if (of_pack && adoption.from >= from) continue;
        supposed.push_back(adoption);
        if (of_pack && (!adoption.last || *adoption.last >= from)) {
            supposed.back().last = from - calendar::CalendarDays{1};
        }
    }
    // One pack is one document, whichever copy of it was read.
    supposed.push_back({same, revision, from, std::nullopt});
    return supposed;
}

}  // namespace rsc::policy
