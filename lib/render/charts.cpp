#include "render/charts.hpp"

#include <algorithm>

#include "render/html.hpp"

namespace rsc::render {
namespace {

std::string number(std::int64_t n) {
    return std::to_string(n);
}

std::string per_cent(std::int64_t permille) {
    return number(permille / 10) + "." + number(permille % 10) + " %";
}

std::string open_svg(const std::string& title, const std::string& told, std::int64_t width,
                     std::int64_t height) {
    return "<svg role=\"img\" viewBox=\"0 0 " + number(width) + " " + number(height) +
           "\" width=\"" + number(width) + "\" height=\"" + number(height) + "\" aria-label=\"" +
           escaped(title + ": " + told) + "\">\n<title>" + escaped(title) + "</title>\n<desc>" +
           escaped(told) + "</desc>\n";
}

}  // namespace

std::string bar_chart(const std::string& title, const std::vector<Bar>& bars) {
    constexpr std::int64_t label = 200;
    constexpr std::int64_t room = 420;
    constexpr std::int64_t step = 24;
    std::int64_t most = 1;
    std::string told;
    for (const Bar& bar : bars) {
        most = std::max(most, bar.value);
        told += (told.empty() ? "" : ", ") + bar.label + " " + number(bar.value);
    }
    std::string svg = open_svg(title, told.empty() ? "nothing" : told, label + room + 60,
                               static_cast<std::int64_t>(bars.size()) * step + 4);
    std::int64_t y = 2;
    for (const Bar& bar : bars) {
        const std::int64_t length = bar.value * room / most;
        svg += "<text x=\"" + number(label - 8) + "\" y=\"" + number(y + 15) +
               "\" text-anchor=\"end\">" + escaped(bar.label) + "</text><rect class=\"" +
               (bar.over ? "over" : "bar") + "\" x=\"" + number(label) + "\" y=\"" + number(y + 3) +
               "\" width=\"" + number(std::max<std::int64_t>(length, bar.value > 0 ? 2 : 0)) +
               "\" height=\"16\"/><text x=\"" + number(label + length + 6) + "\" y=\"" +
               number(y + 15) + "\">" + number(bar.value) + "</text>\n";
        y += step;
    }
    return svg + "</svg>";
}

std::string rate_chart(const std::string& title, const std::vector<Point>& points) {
    constexpr std::int64_t left = 48;
    constexpr std::int64_t width = 620;
    constexpr std::int64_t height = 180;
    constexpr std::int64_t top = 12;
    std::string told;
    for (const Point& point : points)
        told += (told.empty() ? "" : ", ") + point.label + " " + per_cent(point.value);
    std::string svg =
        open_svg(title, told.empty() ? "nothing" : told, left + width + 40, top + height + 28);
    const auto y_of = [](std::int64_t permille) { return top + height - permille * height / 1000; };
    for (const std::int64_t mark : {0, 250, 500, 750, 1000}) {
        svg += "<line class=\"axis\" x1=\"" + number(left) + "\" x2=\"" + number(left + width) +
               "\" y1=\"" + number(y_of(mark)) + "\" y2=\"" + number(y_of(mark)) +
               "\"/><text x=\"" + number(left - 8) + "\" y=\"" + number(y_of(mark) + 4) +
               "\" text-anchor=\"end\">" + number(mark / 10) + " %</text>\n";
    }
    const auto count = static_cast<std::int64_t>(points.size());
    const auto x_of = [count](std::int64_t i) {
        return left + (count < 2 ? width / 2 : i * (width - 40) / (count - 1) + 20);
    };
    std::string line;
    for (std::int64_t i = 0; i < count; ++i) {
        const Point& point = points[static_cast<std::size_t>(i)];
        line += (i == 0 ? "" : " ") + number(x_of(i)) + "," + number(y_of(point.value));
        svg += "<circle class=\"dot\" cx=\"" + number(x_of(i)) + "\" cy=\"" +
               number(y_of(point.value)) + "\" r=\"3.5\"><title>" +
               escaped(point.label + ": " + per_cent(point.value)) + "</title></circle>\n";
        // Every label where they are few, else every other.
        if (count <= 8 || i % 2 == 0) {
            svg += "<text x=\"" + number(x_of(i)) + "\" y=\"" + number(top + height + 20) +
                   "\" text-anchor=\"middle\">" + escaped(point.label) + "</text>\n";
        }
    }
    return svg + "<polyline class=\"line\" points=\"" + line + "\"/>\n</svg>";
}

}  // namespace rsc::render
