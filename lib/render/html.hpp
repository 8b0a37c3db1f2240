#pragma once

#include <string>
#include <string_view>

/// Pages that stand for themselves: one file, no script, nothing fetched.
namespace rsc::render {

/// Text for a page: nothing in it is taken for markup, and what a terminal must not be shown is not
/// shown here either.
[[nodiscard]] std::string escaped(std::string_view text);

/// A whole page about `body`, which is markup already. Its colours follow the reader's, and it
/// prints.
[[nodiscard]] std::string page(std::string_view title, std::string_view body);

}  // namespace rsc::render
