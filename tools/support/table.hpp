#pragma once

#include <span>
#include <vector>

#include "support/invocation.hpp"

namespace rsc::tools {

/// Every command, in the order of the help. The dispatcher, the help, the suggestions and the tests
/// read this one table.
[[nodiscard]] const std::vector<Command>& commands();

/// Null when there is none.
[[nodiscard]] const Command* find_command(std::string_view area, std::string_view verb);

// One function in one file each.
[[nodiscard]] Command init_command();
[[nodiscard]] Command demo_command();
[[nodiscard]] Command case_list_command();
[[nodiscard]] Command case_show_command();
[[nodiscard]] Command case_adopt_command();
[[nodiscard]] Command check_command();
[[nodiscard]] Command explain_command();
[[nodiscard]] Command import_hmis_command();
[[nodiscard]] Command policy_list_command();
[[nodiscard]] Command policy_show_command();
[[nodiscard]] Command policy_check_command();
[[nodiscard]] Command policy_adopt_command();
[[nodiscard]] Command report_compliance_command();
[[nodiscard]] Command schema_command();

}  // namespace rsc::tools
