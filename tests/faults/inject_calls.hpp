#pragma once

#include <map>
#include <string_view>

/// System calls by their names.
namespace rsc::inject {

/// Name to number on this machine.
[[nodiscard]] const std::map<std::string_view, int>& call_numbers();
/// Whether it reads, writes, names, locks or looks at files.
[[nodiscard]] bool is_file_call(std::string_view name);
/// Whether it can change what is on the disk, or what other processes see of it.
[[nodiscard]] bool is_changing_call(std::string_view name, std::string_view text);

}  // namespace rsc::inject
