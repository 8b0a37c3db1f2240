#include "timeline/obligation.hpp"

#include <algorithm>

#include "base/counted.hpp"

namespace rsc::timeline {

std::string identity(const Obligation& obligation) {
    std::string id(obligation.subject);
    id += '~';
    id += obligation.rule->rule->id;
    id += '~';
    id += obligation.trigger.text;
    id += '~';
    id += obligation.occurrence.text();
    if (!obligation.detail.empty()) {
        id += '~';
        id += obligation.detail;
        if (!obligation.detail2.empty()) {
            id += '/';
            id += obligation.detail2;
        }
    }
    return id;
}

std::string text(const Lateness& lateness) {
    std::string out = lateness.at_least ? "at least " : "";
    switch (lateness.unit) {
        case Unit::days: return out + counted(lateness.amount, "day");
        case Unit::business_days: return out + counted(lateness.amount, "business day");
        case Unit::seconds: break;
    }
    if (lateness.amount > 0 && lateness.amount < 60) {
        return out + counted(lateness.amount, "second");
    }
    const std::int64_t hours = lateness.amount / 3600;
    const std::int64_t minutes = lateness.amount % 3600 / 60;
    if (hours > 0) out += counted(hours, "hour");
    if (minutes > 0 || hours == 0) out += (hours > 0 ? " " : "") + counted(minutes, "minute");
    return out;
}

std::vector<policy::Cite> cites_of(const Obligation& obligation) {
    const policy::Term* term =
        obligation.ruling.term != nullptr ? obligation.ruling.term : obligation.rule->shape;
    std::vector<policy::Cite> cites;
    for (const policy::Cite& cite : term->cites) {
        if (obligation.ruling.in_force != nullptr && obligation.ruling.term != nullptr) {
            const auto& in_force = *obligation.ruling.in_force;
            if (!in_force.pack->revisions[in_force.revision].rests_on(cite.document)) continue;
        }
        cites.push_back(cite);
    }
    return cites;
}

void drop_said_elsewhere(std::vector<Obligation>& rows, std::size_t first) {
    const auto begin = rows.begin() + static_cast<std::ptrdiff_t>(first);
    const auto of_no_revision = [](const Obligation& row) {
        return row.because == Because::no_revision_in_force && !row.rule->elsewhere.empty();
    };
    if (std::none_of(begin, rows.end(), of_no_revision)) return;
    // What is judged as it stands bears the day it began, which may be one of the pack before.
    const auto is_judged = [&](const Obligation& row) {
        return std::any_of(begin, rows.end(), [&](const Obligation& other) {
            return other.because != Because::no_revision_in_force &&
                   other.rule->rule->id == row.rule->rule->id && other.subject == row.subject &&
                   other.trigger == row.trigger && other.occurrence == row.occurrence &&
                   other.detail == row.detail && other.detail2 == row.detail2;
        });
    };
    // First told, then taken out: what is being moved cannot be compared with.
    std::vector<bool> said;
    for (auto row = begin; row != rows.end(); ++row) {
        said.push_back(of_no_revision(*row) &&
                       (row->rule->is_said_elsewhere(row->occurrence) || is_judged(*row)));
    }
    std::size_t index = 0;
    rows.erase(std::remove_if(begin, rows.end(), [&](const Obligation&) { return said[index++]; }),
               rows.end());
}

}  // namespace rsc::timeline
