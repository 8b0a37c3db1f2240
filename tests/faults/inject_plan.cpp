#include "inject_plan.hpp"

#include <algorithm>
#include <cerrno>
#include <map>
#include <set>

#include "inject_calls.hpp"

namespace rsc::inject {
namespace {

/// The place in the list of errors at which this call begins: even over calls and acts.
std::size_t turn(const Act& act, const Call& call) {
    std::uint64_t seed = static_cast<std::uint64_t>(act.number) * 1000003;
    for (const char c : call.name)
        seed = seed * 131 + static_cast<unsigned char>(c);
    return Chance(seed + static_cast<std::uint64_t>(call.nth) * 7919).below(all_errors().size());
}

int any_error(Chance& chance) {
    return all_errors()[chance.below(all_errors().size())];
}

/// A call on files from the first one on; two times out of three one that changes something.
const Call* any_call(const std::vector<Call>& calls, std::size_t first, Chance& chance) {
    std::vector<const Call*> all;
    std::vector<const Call*> changing;
    for (std::size_t i = first; i < calls.size(); ++i) {
        if (!is_file_call(calls[i].name)) continue;
        all.push_back(&calls[i]);
        if (is_changing_call(calls[i].name, calls[i].text)) changing.push_back(&calls[i]);
    }
    const auto& from = changing.empty() || chance.below(3) == 0 ? all : changing;
    return from.empty() ? nullptr : from[chance.below(from.size())];
}

Trial lasting(const Act& act, Chance& chance) {
    const Call* begin = any_call(act.calls, act.first, chance);
    if (begin == nullptr) return {};
    // A call that is interrupted for ever is asked again for ever; no system does that.
    int error = any_error(chance);
    if (error == EINTR) error = EIO;
    const bool writing_only = chance.below(2) == 0;
    // What a command does only when something has failed is not among its usual calls.
    std::set<std::string> names = {"unlinkat", "ftruncate"};
    std::map<std::string, int> made;
    for (const Call& call : act.calls) {
        if (&call < begin) ++made[call.name];
        const bool fits =
            is_file_call(call.name) && (!writing_only || is_changing_call(call.name, call.text));
        // A lock that is denied for ever is waited for; that says nothing and takes seconds.
        if (fits && !(call.name == "fcntl" && error == EACCES)) names.insert(call.name);
    }
    Trial trial;
    for (const std::string& name : names)
        trial.faults.push_back({name, made[name] + 1, error, true});
    trial.must_all = false;
    trial.where = name_of_error(error) + " from " + begin->name + " " + std::to_string(begin->nth) +
                  " on, at every call" + (writing_only ? " that writes" : "");
    return trial;
}

/// A fault, and another at a call that comes only after it.
std::vector<Fault> two(const Act& act, const Bench& bench, Recipe recipe, Chance& chance) {
    const Call* begin = any_call(act.calls, act.first, chance);
    if (begin == nullptr) return {};
    std::vector<Fault> faults = {{begin->name, begin->nth, any_error(chance), false}};
    // What comes after a fault shows only when it is set. Threads go other ways each time anyhow.
    std::vector<Call> calls = act.calls;
    std::size_t after = static_cast<std::size_t>(begin - act.calls.data()) + 1;
    if (!act.company.threads) {
        restore(bench.world(), act.change.before);
        calls = bench.program_for(*act.step).trace(act.step->words, faults).calls;
        const auto hit = std::find_if(calls.begin(), calls.end(),
                                      [](const Call& call) { return call.injected; });
        if (hit == calls.end()) return {};
        after = static_cast<std::size_t>(hit - calls.begin()) + 1;
    }
    if (recipe == Recipe::two_errors) {
        const Call* second = any_call(calls, after, chance);
        if (second == nullptr) return {};
        faults.push_back({second->name, second->nth, any_error(chance), false});
    } else {
        if (after >= calls.size()) return {};
        const Call& second = calls[after + chance.below(calls.size() - after)];
        if (!is_known_call(second.name)) return {};
        faults.push_back({second.name, second.nth, 0, false});
    }
    return faults;
}

}  // namespace

std::uint64_t Chance::next() {
    state_ += 0x9e3779b97f4a7c15U;
    std::uint64_t x = state_;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9U;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebU;
    return x ^ (x >> 31);
}

Recipe recipe_of(std::size_t number) {
    static constexpr Recipe recipes[] = {Recipe::two_errors, Recipe::error_and_kill,
                                         Recipe::lasting};
    return recipes[number % 3];
}

std::vector<Point> plan(const Act& act, const Extent& extent) {
    std::vector<Point> points;
    std::map<std::string, std::size_t> of_name;
    for (std::size_t i = act.first; i < act.calls.size(); ++i)
        ++of_name[act.calls[i].name];
    // Call 0 is the start of the program itself.
    for (std::size_t i = extent.process_start ? 1 : act.first; i < act.calls.size(); ++i) {
        const Call& call = act.calls[i];
        const bool changing = is_changing_call(call.name, call.text);
        points.push_back({Row::kill, {{call.name, call.nth, 0, false}}, Recipe::none, 0, changing});
        if (i < act.first || !is_file_call(call.name)) continue;
        const std::size_t begin = turn(act, call);
        // What an act does only once or twice would otherwise meet few of the errors.
        const std::size_t errors = of_name[call.name] <= 2 ? all_errors().size()
                                   : changing              ? extent.errors_per_change
                                                           : extent.errors_per_call;
        for (std::size_t k = 0; k < errors; ++k) {
            const int error = all_errors()[(begin + k) % all_errors().size()];
            points.push_back(
                {Row::error, {{call.name, call.nth, error, false}}, Recipe::none, 0, changing});
        }
    }
    for (std::size_t i = 0; i < extent.compounds; ++i) {
        points.push_back({Row::compound, {}, recipe_of(i), i, true});
    }
    return points;
}

Trial trial_of(const Point& point, const Act& act, const Bench& bench) {
    Trial trial;
    trial.faults = point.faults;
    Chance chance(static_cast<std::uint64_t>(act.number) * 4096 + point.number);
    for (int tries = 0; trial.faults.empty() && tries < 8; ++tries) {
        if (point.recipe == Recipe::lasting) {
            trial = lasting(act, chance);
        } else {
            trial.faults = two(act, bench, point.recipe, chance);
        }
    }
    if (point.recipe != Recipe::none) {
        trial.again = " --compound " + std::to_string(point.number);
    }
    return trial;
}

void shuffle(std::vector<Point>& points, std::uint64_t seed) {
    Chance chance(seed);
    std::vector<std::pair<std::uint64_t, Point>> order;
    for (Point& point : points)
        order.emplace_back(chance.next() >> (point.changing ? 2 : 0), std::move(point));
    std::sort(order.begin(), order.end(),
              [](const auto& one, const auto& other) { return one.first < other.first; });
    for (std::size_t i = 0; i < order.size(); ++i)
        points[i] = std::move(order[i].second);
}

}  // namespace rsc::inject
