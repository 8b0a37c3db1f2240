#pragma once

#include <string>
#include <vector>

#include "report/nightly.hpp"

/// Drawings as inline SVG: each with a title and a description that says its numbers, and with
/// colours of the page's own.
namespace rsc::render {

struct Bar {
    std::string label;
    std::int64_t value = 0;
    bool over = false;  ///< drawn as a warning
};
/// One bar below the other, as long as its value, with the number beside it.
[[nodiscard]] std::string bar_chart(const std::string& title, const std::vector<Bar>& bars);

struct Point {
    std::string label;
    std::int64_t value = 0;  ///< thousandths
};
/// A line from 0 to 100 per cent.
[[nodiscard]] std::string rate_chart(const std::string& title, const std::vector<Point>& points);

}  // namespace rsc::render
