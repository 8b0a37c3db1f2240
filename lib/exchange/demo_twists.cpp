#include "exchange/demo_twists.hpp"

#include <algorithm>
#include <array>

namespace rsc::exchange::demo {
namespace {

using Flaws = std::vector<const Flaw*>;

int served_days(const Course& course) {
    return days_between(course.intake, course.horizon);
}

bool belongs(const Course& course, Scene scene) {
    switch (scene) {
        case Scene::any: return true;
        case Scene::coordination: return course.seat.level != model::Level::cm;
        case Scene::management: return course.seat.level == model::Level::cm || course.step_down;
        case Scene::emergency: return course.emergency;
        case Scene::re_entry: return course.re_entry;
        case Scene::step_down: return course.step_down.has_value();
        case Scene::purchase: return course.purchases;
        case Scene::interviews: return course.agency_outcomes;
        case Scene::left: return course.leaving.has_value();
        case Scene::extended: return course.assigned && served_days(course) > 45;
    }
    return false;
}

constexpr std::array<Scene, 10> scenes = {
    Scene::any,       Scene::coordination, Scene::management, Scene::emergency, Scene::re_entry,
    Scene::step_down, Scene::purchase,     Scene::interviews, Scene::left,      Scene::extended};

Flaws flaws_of(Scene scene) {
    Flaws out;
    for (const auto list :
         {intake_flaws(), contact_flaws(), plan_flaws(), request_flaws(), import_flaws()}) {
        for (const Flaw& flaw : list) {
            if (flaw.scene == scene) out.push_back(&flaw);
        }
    }
    return out;
}

bool is_import(const Flaw* flaw) {
    return std::ranges::any_of(import_flaws(), [&](const Flaw& import) { return &import == flaw; });
}

// How likely, in percent, a case has a flaw of a scene it belongs to; the careful have fewer.
int likelihood(Scene scene, const Habits& habits) {
    const int carelessness = 100 - habits.complete;
    switch (scene) {
        case Scene::any: return 100;
        case Scene::coordination:
        case Scene::management: return 18 + 2 * carelessness;
        case Scene::interviews:
        case Scene::left: return 30;
        case Scene::extended: return 45;
        case Scene::re_entry: return 85;
        default: return 65;
    }
}

// A case that is waived altogether shows what the waiver covers.
int rounds(const Course& course, Scene scene) {
    if (course.waived) return 7;
    return scene == Scene::emergency ? 2 : 1;
}

bool reaches(Reach reach, Crowd crowd) {
    switch (crowd) {
        case Crowd::ordinary: return true;
        case Crowd::now: return reach != Reach::ordinary;
        case Crowd::past: return reach == Reach::anywhere;
    }
    return false;
}

const Turn* chosen_turn(const Office& office, const Course& course, Random& random) {
    const Crowd crowd = course.seat.crowd;
    if (!random.chance(crowd == Crowd::ordinary ? 48 : 10)) return nullptr;
    std::vector<const Turn*> fitting;
    for (const Turn& turn : turns()) {
        if (reaches(turn.reach, crowd) && turn.fits(office, course)) fitting.push_back(&turn);
    }
    return fitting.empty() ? nullptr : random.pick(fitting);
}

}  // namespace

Twists chosen_twists(const Office& office, const Course& drawn) {
    static const auto by_scene = [] {
        std::array<Flaws, scenes.size()> lists;
        std::ranges::transform(scenes, lists.begin(), flaws_of);
        return lists;
    }();
    Random random(office.request().seed, drawn.index, "twists");
    Twists twists;
    twists.turn = chosen_turn(office, drawn, random);
    Course course = drawn;
    shape(twists, office, course);
    const Habits& habits = office.coordinators()[course.seat.worker].habits;
    for (std::size_t i = 0; i < scenes.size(); ++i) {
        if (!belongs(course, scenes[i]) || by_scene[i].empty()) continue;
        for (int round = 0; round < rounds(course, scenes[i]); ++round) {
            if (!random.chance(course.waived ? 100 : likelihood(scenes[i], habits))) continue;
            const Flaw* flaw = random.pick(by_scene[i]);
            if (course.waived && is_import(flaw)) continue;
            if (std::ranges::find(twists.flaws, flaw) == twists.flaws.end()) {
                twists.flaws.push_back(flaw);
            }
        }
    }
    return twists;
}

std::vector<std::string_view> names_of(const Twists& twists) {
    std::vector<std::string_view> names;
    if (twists.turn != nullptr) names.push_back(twists.turn->name);
    for (const Flaw* flaw : twists.flaws)
        names.push_back(flaw->name);
    return names;
}

void shape(const Twists& twists, const Office& office, Course& course) {
    if (twists.turn == nullptr) return;
    Random random(office.request().seed, course.index, "turn");
    twists.turn->apply(office, course, random);
}

void bend(const Twists& twists, Draft& draft) {
    Flaws flaws = twists.flaws;
    std::stable_partition(flaws.begin(), flaws.end(),
                          [](const Flaw* flaw) { return !is_import(flaw); });
    for (const Flaw* flaw : flaws) {
        Random random = draft.random(flaw->name);
        flaw->apply(draft, random);
    }
}

}  // namespace rsc::exchange::demo
