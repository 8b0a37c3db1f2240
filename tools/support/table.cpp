#include "support/table.hpp"

#include <algorithm>

namespace rsc::tools {

namespace {

std::vector<Command> all_commands() {
    std::vector<Command> table = {report_activity_command(), report_what_if_command(),
                                  explain_command(), check_command(), status_command()};
    const auto add = [&table](std::vector<Command> area) {
        for (Command& command : area)
            table.push_back(std::move(command));
    };
    add(intake_commands());
    add(client_commands());
    add(consent_commands());
    add(expectation_commands());
    add(assign_commands());
    add(contact_commands());
    add(appointment_commands());
    add(refer_commands());
    add(offer_commands());
    add(barrier_commands());
    add(benefits_commands());
    add(place_commands());
    add(excuse_commands());
    add(team_commands());
    add(sccp_commands());
    add(transition_commands());
    add(acuity_commands());
    add(phase_commands());
    add(outcome_commands());
    add(paper_commands());
    add(sar_commands());
    add(discharge_commands());
    add(report_compliance_commands());
    add(report_commands());
    table.push_back(report_nightly_command());
    add({case_list_command(), case_show_command(), case_adopt_command(), case_purge_command()});
    add(case_act_commands());
    add(undo_commands());
    add(staff_commands());
    add(provider_commands());
    add(agency_commands());
    add(audit_commands());
    table.push_back(audit_disclosures_command());
    table.push_back(doctor_command());
    add({policy_list_command(), policy_show_command(), policy_diff_command(),
         policy_coverage_command(), policy_new_command(), policy_check_command(),
         policy_test_command(), policy_adopt_command()});
    add({init_command(), upgrade_command(), demo_command()});
    add(config_commands());
    add({schema_command(), import_hmis_command(), import_ndjson_command(), import_csv_command(),
         export_ndjson_command(), export_csv_command(), export_deidentified_command(),
         export_bundle_command(), export_verdict_command(), export_fhir_command()});
    add({help_command(), complete_command()});
    return table;
}

}  // namespace

const std::vector<Command>& commands() {
    static const std::vector<Command> table = all_commands();
    return table;
}

const Command* find_command(std::string_view area, std::string_view verb) {
    for (const Command& command : commands()) {
        if (command.area == area && command.verb == verb) return &command;
    }
    return nullptr;
}

std::vector<std::string> areas() {
    std::vector<std::string> names;
    for (const Command& command : commands()) {
        if (std::find(names.begin(), names.end(), command.area) == names.end()) {
            names.emplace_back(command.area);
        }
    }
    return names;
}

Described describe(const Command& command) {
    Invocation invocation(command, {}, [] { return calendar::Instant::from_seconds(0); });
    invocation.only_describe();
    (void)command.run(invocation);
    return {invocation.takes(), invocation.option_names(), invocation.writes(), invocation.help()};
}

}  // namespace rsc::tools
