#include "render/html.hpp"

#include "render/text.hpp"

namespace rsc::render {
namespace {

constexpr std::string_view style = R"(
:root { color-scheme: light dark; --line: #8886; --soft: #8882; }
html { background: Canvas; color: CanvasText; }
a { color: LinkText; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 48rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; line-height: 1.25; }
h2 { font-size: 1.2rem; margin: 2.5rem 0 .25rem; padding-top: 1rem; border-top: 1px solid var(--line); }
h2 code { font-size: .95rem; font-weight: normal; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--line); }
th { font-weight: 600; }
dl { display: grid; grid-template-columns: minmax(6rem, max-content) 1fr; gap: .25rem 1rem; }
dt { font-weight: 600; }
dd { margin: 0; }
h2, dt, dd, td, th, li { overflow-wrap: anywhere; }
.tag { border: 1px solid var(--line); border-radius: .3rem; padding: 0 .4rem; font-size: .85rem; white-space: nowrap; }
.quiet { opacity: .75; }
nav ol { columns: 2; column-gap: 3rem; padding-left: 1.5rem; }
@media print { nav { display: none; } h2 { break-after: avoid; } body { margin: 0; max-width: none; } }
@media (max-width: 36rem) { nav ol { columns: 1; } dl { grid-template-columns: 1fr; } }
)";

}  // namespace

std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : safe(text)) {
        switch (c) {
            case '&': out += "&amp;"; break;
            case '<': out += "&lt;"; break;
            case '>': out += "&gt;"; break;
            case '"': out += "&quot;"; break;
            case '\'': out += "&#39;"; break;
            default: out += c;
        }
    }
    return out;
}

std::string page(std::string_view title, std::string_view body) {
    std::string out =
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<title>" +
        escaped(title) + "</title>\n<style>";
    out += style;
    out += "</style>\n</head>\n<body>\n<main>\n";
    out += body;
    out += "</main>\n</body>\n</html>\n";
    return out;
}

}  // namespace rsc::render
