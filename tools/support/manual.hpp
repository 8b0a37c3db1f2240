#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/embedded.hpp"

/// The manual within the program: the pages that `man` shows, as text of 78 columns.
namespace rsc::tools {

/// Each by its name: "rsc-case.5".
[[nodiscard]] std::span<const Embedded> manual_pages();

/// The pages that `word` may mean, in the order of their sections: "case", "rsc-case", "case.5" and
/// "rsc-case(5)" are all understood, and "rsc" is the first page.
[[nodiscard]] std::vector<const Embedded*> find_pages(std::string_view word);

[[nodiscard]] std::string_view page_text(const Embedded& page);
/// The part of it under a heading; empty where there is none.
[[nodiscard]] std::string_view section_of(const Embedded& page, std::string_view heading);

}  // namespace rsc::tools
