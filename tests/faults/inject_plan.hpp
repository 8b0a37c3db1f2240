#pragma once

#include <cstdint>
#include <vector>

#include "inject_judge.hpp"

/// Which faults an act gets.
namespace rsc::inject {

enum class Row : unsigned char { kill, error, compound };

/// What a compound fault is made of.
enum class Recipe : unsigned char {
    none,
    two_errors,
    error_and_kill,
    lasting,  ///< a call fails, and with it all that come after, of all calls or of those that
              ///< write
};

struct Point {
    Row row = Row::kill;
    std::vector<Fault> faults;  ///< empty as long as a recipe is to be followed
    Recipe recipe = Recipe::none;
    std::size_t number = 0;  ///< of a compound fault of its act
    bool changing = false;   ///< at a call that can change something
};

struct Extent {
    std::size_t errors_per_call = 2;    ///< at calls that only read
    std::size_t errors_per_change = 4;  ///< at calls that change something
    std::size_t compounds = 6;          ///< for each act
    bool process_start = false;         ///< also the calls before the store is touched
};

/// A small generator with the same numbers on every machine.
class Chance {
  public:
    explicit Chance(std::uint64_t seed) : state_(seed) {}
    [[nodiscard]] std::uint64_t next();
    [[nodiscard]] std::size_t below(std::size_t end) {
        return static_cast<std::size_t>(next() % end);
    }

  private:
    std::uint64_t state_;
};

[[nodiscard]] Recipe recipe_of(std::size_t number);
[[nodiscard]] std::vector<Point> plan(const Act& act, const Extent& extent);
/// The faults of a point; none when chance found no compound fault in several tries.
[[nodiscard]] Trial trial_of(const Point& point, const Act& act, const Bench& bench);
/// Puts them in an order of which each beginning is a sample, mostly of calls that change
/// something.
void shuffle(std::vector<Point>& points, std::uint64_t seed);

}  // namespace rsc::inject
