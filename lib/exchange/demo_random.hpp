#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace rsc::exchange::demo {

/// One step of splitmix64 (Steele, Lea, Flood 2014): the same on every machine.
[[nodiscard]] constexpr std::uint64_t mixed(std::uint64_t x) {
    x += 0x9e3779b97f4a7c15U;
    x = (x ^ (x >> 30U)) * 0xbf58476d1ce4e5b9U;
    x = (x ^ (x >> 27U)) * 0x94d049bb133111ebU;
    return x ^ (x >> 31U);
}

/// A stream of its own for every seed, record and purpose, so that drawing once more for one
/// purpose moves nothing elsewhere. The standard distributions differ between libraries: not here.
/// Draw once per statement: the order in which arguments are evaluated is the compiler's.
class Random {
  public:
    Random(std::uint64_t seed, std::uint64_t index, std::string_view purpose) {
        std::uint64_t hash = 0xcbf29ce484222325U;
        for (const char c : purpose)
            hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
        state_ = mixed(seed) ^ mixed(mixed(index) + hash);
    }

    [[nodiscard]] std::uint64_t next() { return mixed(state_ += 0x9e3779b97f4a7c15U); }
    /// 0 .. n-1; 0 when n < 1.
    [[nodiscard]] int below(int n) {
        return n < 1 ? 0 : static_cast<int>(next() % static_cast<std::uint64_t>(n));
    }
    /// Both ends included.
    [[nodiscard]] int between(int low, int high) { return low + below(high - low + 1); }
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }
    template <class List>
    [[nodiscard]] const auto& pick(const List& list) {
        return list[static_cast<std::size_t>(next() % list.size())];
    }

  private:
    std::uint64_t state_;
};

}  // namespace rsc::exchange::demo
