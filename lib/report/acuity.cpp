#include "report/acuity.hpp"

#include <algorithm>
#include <tuple>

#include "report/lists.hpp"

namespace rsc::report {

using timeline::Because;
using timeline::Obligation;
using timeline::Verdict;

namespace {

// What the rules about the index say of a case: they are judged once, by the timeline.
struct Fitting {
    const Obligation* row = nullptr;
    bool differs = false;
};

Fitting fitting(const std::vector<Obligation>& rows) {
    Fitting found;
    for (const Obligation& row : rows) {
        const policy::Term* term = row.ruling.term;
        if (term == nullptr || !term->level_fits ||
            term->level_fits->source != policy::LevelSource::acuity) {
            continue;
        }
        found.row = &row;
        found.differs = row.because == Because::level_differs ||
                        (row.verdict == Verdict::excused && row.because == Because::excuse_covers);
    }
    return found;
}

}  // namespace

void AcuityReport::add(const timeline::Facts& facts, const std::vector<Obligation>& rows) {
    const timeline::Sight& sight = facts.sight();
    const calendar::Date today = sight.as_of_day();
    if (facts.services().empty()) return;
    if (facts.discharge_day() && today > *facts.discharge_day()) return;
    AcuityLine line;
    line.level = facts.level_on(today);
    if (!line.level) return;
    if (!selection_.levels.empty() && !selection_.levels.contains(*line.level)) return;
    line.worker = facts.coordinator_at(sight.as_of()).str();
    if (!selection_.workers.empty() && !selection_.workers.contains(line.worker)) return;
    line.subject = facts.record().id.str();
    std::vector<std::pair<calendar::Interval, const model::Acuity*>> seen;
    for (const model::Acuity& index : facts.record().acuity) {
        if (sight.sees(index)) seen.emplace_back(sight.interval(index.occurred), &index);
    }
    std::stable_sort(seen.begin(), seen.end(),
                     [](const auto& a, const auto& b) { return a.first.latest < b.first.latest; });
    if (!seen.empty()) {
        const auto& [when, latest] = seen.back();
        line.score = latest->score;
        line.completed = when.day;
        line.age = (today - when.day).count;
        line.edition = latest->edition;
        if (seen.size() > 1) line.change = latest->score - seen[seen.size() - 2].second->score;
        for (std::size_t i = seen.size() > 5 ? seen.size() - 5 : 0; i < seen.size(); ++i) {
            line.indexes +=
                (line.indexes.empty() ? "" : ", ") + std::to_string(seen[i].second->score);
        }
    }
    const Fitting fits = fitting(rows);
    const model::LevelGroup given = model::group_of(*line.level);
    if (fits.row == nullptr) {
        line.indicated = "no rule in force reads the index";
    } else if (fits.row->verdict == Verdict::undetermined) {
        line.indicated = std::string(name(fits.row->because));
    } else {
        const auto& demand = *fits.row->ruling.term->level_fits;
        const bool light = line.score && *line.score >= demand.low && *line.score <= demand.high;
        line.indicated = name(light ? model::LevelGroup::cm : model::LevelGroup::rsc);
        if (fits.differs) {
            line.candidate = given == model::LevelGroup::rsc ? "step-down" : "step-up";
        }
    }
    cases_.push_back(std::move(line));
}

void AcuityReport::merge(AcuityReport&& other) {
    append(cases_, other.cases_);
}

AcuityBody AcuityReport::take() {
    AcuityBody body;
    std::sort(cases_.begin(), cases_.end(), [](const AcuityLine& a, const AcuityLine& b) {
        const auto key = [](const AcuityLine& line) {
            return std::tuple(line.candidate.empty(), -line.age.value_or(1'000'000),
                              std::string_view(line.subject));
        };
        return key(a) < key(b);
    });
    for (const AcuityLine& line : cases_) {
        body.step_down += line.candidate == "step-down" ? 1 : 0;
        body.step_up += line.candidate == "step-up" ? 1 : 0;
        body.unknown += line.indicated != "RSC" && line.indicated != "CM" ? 1 : 0;
    }
    body.cases = std::move(cases_);
    return body;
}

}  // namespace rsc::report
