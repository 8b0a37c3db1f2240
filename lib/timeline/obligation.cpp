#include "timeline/obligation.hpp"

#include <algorithm>

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
    std::int64_t amount = lateness.amount;
    std::string unit = "day";
    if (lateness.unit == Unit::business_days) {
        unit = "business day";
    } else if (lateness.unit == Unit::seconds) {
        if (amount % 86400 == 0 && amount >= 2 * 86400) {
            amount /= 86400;
        } else if (amount % 3600 == 0) {
            amount /= 3600;
            unit = "hour";
        } else if (amount % 60 == 0 && amount < 86400) {
            amount /= 60;
            unit = "minute";
        } else if (amount < 120) {
            unit = "second";
        } else {
            // Long odd lateness reads best in its two largest units.
            const std::int64_t days = amount / 86400;
            const std::int64_t hours = amount % 86400 / 3600;
            const std::int64_t minutes = amount % 3600 / 60;
            const auto part = [](std::int64_t n, const char* what) {
                return std::to_string(n) + " " + what + (n == 1 ? "" : "s");
            };
            std::string out = lateness.at_least ? "at least " : "";
            if (days > 0) {
                out += part(days, "day");
                if (hours > 0) out += " " + part(hours, "hour");
            } else {
                out += part(hours, "hour");
                if (minutes > 0) out += " " + part(minutes, "minute");
            }
            return out;
        }
    }
    return (lateness.at_least ? "at least " : "") + std::to_string(amount) + " " + unit +
           (amount == 1 ? "" : "s");
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
