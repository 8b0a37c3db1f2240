#pragma once

#include <string>
#include <vector>

#include "support/exit_code.hpp"

/// Commands of others: programs named rsc-NAME in a directory of the PATH. A command of ours is
/// never one of theirs: whoever asks looks for those first.
namespace rsc::tools {

/// The names, sorted, without those of our own commands.
[[nodiscard]] std::vector<std::string> plugin_names();

/// The program, or an empty text. Directories that the PATH names relative to where one stands are
/// not looked into: a folder one happens to be in could hold anything.
[[nodiscard]] std::string plugin_path(const std::string& name);

/// Becomes that program. Comes back only where it could not be started, having said why.
[[nodiscard]] Exit run_plugin(const std::string& path, const std::vector<std::string>& arguments);

}  // namespace rsc::tools
