#include "support/manual.hpp"

#include <algorithm>

namespace rsc::tools {

std::vector<const Embedded*> find_pages(std::string_view word) {
    std::string name(word);
    if (name.size() > 3 && name.ends_with(')') && name[name.size() - 3] == '(') {
        name = name.substr(0, name.size() - 3) + "." + name[name.size() - 2];
    }
    if (name != "rsc" && !name.starts_with("rsc-") && !name.starts_with("rsc.") &&
        !name.starts_with("librsc")) {
        name.insert(0, "rsc-");
    }
    std::vector<const Embedded*> found;
    for (const Embedded& page : manual_pages()) {
        const std::string_view bare = page.name.substr(0, page.name.rfind('.'));
        if (page.name == name || bare == name) found.push_back(&page);
    }
    std::sort(found.begin(), found.end(),
              [](const Embedded* a, const Embedded* b) { return a->name.back() < b->name.back(); });
    return found;
}

std::string_view page_text(const Embedded& page) {
    std::string_view text = page.bytes;
    while (text.starts_with('\n'))
        text.remove_prefix(1);
    while (text.ends_with('\n'))
        text.remove_suffix(1);
    return text;
}

std::string_view section_of(const Embedded& page, std::string_view heading) {
    const std::string_view text = page_text(page);
    const std::string line = "\n" + std::string(heading) + "\n";
    const std::size_t at = text.find(line);
    if (at == std::string_view::npos) return {};
    std::string_view part = text.substr(at + line.size());
    // Headings alone begin at the margin.
    for (std::size_t end = part.find('\n'); end != std::string_view::npos;
         end = part.find('\n', end + 1)) {
        if (end + 1 < part.size() && part[end + 1] != '\n' && part[end + 1] != ' ') {
            part = part.substr(0, end);
            break;
        }
    }
    while (part.ends_with('\n'))
        part.remove_suffix(1);
    return part;
}

}  // namespace rsc::tools
