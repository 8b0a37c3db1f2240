#include "exchange/demo_draft.hpp"

namespace rsc::exchange::demo {
namespace {

using model::LevelGroup;
using model::Phase;

struct ItemGroup {
    std::string_view group;
    std::string_view document;
};
constexpr std::array<ItemGroup, 5> groups = {{{"housing", "shelter letter"},
                                              {"substance use", "clinic summary"},
                                              {"mental health", "therapist letter"},
                                              {"legal", "court notice"},
                                              {"health", "discharge papers"}}};

int score_on(const Draft& draft, Date day, Random& random) {
    const bool coordination = model::group_of(draft.level_on(day)) == LevelGroup::rsc;
    const bool soon_lighter = draft.course.step_down && plus(day, 14) > *draft.course.step_down;
    if (coordination && !soon_lighter) return random.between(41, 72);
    return random.between(9, 37);
}

void score(Draft& draft, Date day, Random& random) {
    auto index = draft.entry<model::Acuity>(draft.at(day, random.between(9 * 60, 16 * 60)));
    index.score = score_on(draft, day, random);
    if (draft.worker_on(day).habits.complete > 80) index.edition = "2019";
    const auto first = static_cast<std::size_t>(random.below(4));
    const std::size_t count = random.chance(30) ? 2 : 1;
    for (std::size_t i = first; i < first + count; ++i) {
        model::AcuityItem item;
        item.group = groups[i].group;
        item.points = random.between(3, 8);
        item.documents = {{groups[i].document, {}, {}, false}};
        index.items.push_back(item);
    }
    set_score(index, index.score);
    draft.record.acuity.push_back(index);
}

void phases(Draft& draft, Date start, Random& random) {
    if (!random.chance(30)) return;
    static constexpr std::array<Phase, 3> order = {Phase::initiation, Phase::stabilization,
                                                   Phase::maintenance};
    Date day = plus(start, random.between(5, 20));
    for (const Phase phase : order) {
        if (day > draft.course.horizon) return;
        auto entry = draft.entry<model::PhaseEntry>(draft.office().working(day));
        entry.phase = phase;
        draft.record.phase.push_back(entry);
        day = plus(day, random.between(50, 120));
    }
}

}  // namespace

void set_score(model::Acuity& index, std::int64_t score) {
    index.score = score;
    for (std::size_t i = 1; i < index.items.size(); ++i)
        score -= index.items[i].points;
    if (!index.items.empty()) index.items.front().points = score;
}

void write_assessments(Draft& draft) {
    if (!draft.course.assigned) return;
    Random random = draft.random("assessments");
    const Date start = draft.date_of(*draft.course.assigned);
    Date day = draft.office().working(plus(start, random.between(2, 11)));
    if (day <= start) day = plus(start, 1);
    while (day <= draft.course.horizon) {
        if (!draft.away_on(day)) score(draft, day, random);
        const bool late = !random.chance(draft.worker_on(day).habits.prompt + 2);
        day = draft.office().working(
            plus(day, late ? random.between(31, 66) : random.between(25, 30)));
    }
    phases(draft, start, random);
}

}  // namespace rsc::exchange::demo
