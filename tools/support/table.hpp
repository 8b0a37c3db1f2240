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

/// Every area once, in the order of the table.
[[nodiscard]] std::vector<std::string> areas();

/// What a command says of itself; nothing is done.
struct Described {
    std::vector<Taken> takes;
    std::vector<std::string> options;
    bool writes = false;
    std::string help;
};
[[nodiscard]] Described describe(const Command& command);

/// The commands by what they are for: what `rsc` alone prints.
[[nodiscard]] std::string overview();

// One function in one file each.
[[nodiscard]] Command init_command();
[[nodiscard]] Command demo_command();
[[nodiscard]] Command case_list_command();
[[nodiscard]] Command case_show_command();
[[nodiscard]] Command case_adopt_command();
[[nodiscard]] Command case_purge_command();
[[nodiscard]] Command check_command();
[[nodiscard]] Command explain_command();
[[nodiscard]] Command import_hmis_command();
[[nodiscard]] Command import_ndjson_command();
[[nodiscard]] Command audit_disclosures_command();
[[nodiscard]] Command export_bundle_command();
[[nodiscard]] Command export_verdict_command();
[[nodiscard]] Command export_csv_command();
[[nodiscard]] Command export_deidentified_command();
[[nodiscard]] Command export_fhir_command();
[[nodiscard]] Command export_ndjson_command();
[[nodiscard]] Command import_csv_command();
[[nodiscard]] Command policy_list_command();
[[nodiscard]] Command policy_coverage_command();
[[nodiscard]] Command policy_diff_command();
[[nodiscard]] std::vector<Command> report_commands();
[[nodiscard]] Command report_nightly_command();
[[nodiscard]] Command policy_new_command();
[[nodiscard]] Command policy_test_command();
[[nodiscard]] Command policy_show_command();
[[nodiscard]] Command policy_check_command();
[[nodiscard]] Command policy_adopt_command();
[[nodiscard]] std::vector<Command> report_compliance_commands();
[[nodiscard]] Command report_activity_command();
[[nodiscard]] Command report_what_if_command();
[[nodiscard]] Command schema_command();

// The verbs of one area in one file each.
[[nodiscard]] std::vector<Command> intake_commands();
[[nodiscard]] std::vector<Command> client_commands();
[[nodiscard]] std::vector<Command> assign_commands();
[[nodiscard]] std::vector<Command> contact_commands();
[[nodiscard]] std::vector<Command> appointment_commands();
[[nodiscard]] std::vector<Command> place_commands();
[[nodiscard]] std::vector<Command> refer_commands();
[[nodiscard]] std::vector<Command> offer_commands();
[[nodiscard]] std::vector<Command> barrier_commands();
[[nodiscard]] std::vector<Command> benefits_commands();
[[nodiscard]] std::vector<Command> excuse_commands();
[[nodiscard]] std::vector<Command> team_commands();
[[nodiscard]] std::vector<Command> sccp_commands();
[[nodiscard]] std::vector<Command> transition_commands();
[[nodiscard]] std::vector<Command> acuity_commands();
[[nodiscard]] std::vector<Command> phase_commands();
[[nodiscard]] std::vector<Command> outcome_commands();
[[nodiscard]] std::vector<Command> paper_commands();
[[nodiscard]] std::vector<Command> sar_commands();
[[nodiscard]] std::vector<Command> consent_commands();
[[nodiscard]] std::vector<Command> expectation_commands();
[[nodiscard]] std::vector<Command> discharge_commands();
[[nodiscard]] std::vector<Command> case_act_commands();
[[nodiscard]] std::vector<Command> undo_commands();
[[nodiscard]] std::vector<Command> staff_commands();
[[nodiscard]] std::vector<Command> provider_commands();
[[nodiscard]] std::vector<Command> agency_commands();
[[nodiscard]] std::vector<Command> audit_commands();
[[nodiscard]] Command doctor_command();
[[nodiscard]] Command upgrade_command();
[[nodiscard]] std::vector<Command> config_commands();
[[nodiscard]] Command status_command();
[[nodiscard]] Command help_command();
[[nodiscard]] Command complete_command();

}  // namespace rsc::tools
