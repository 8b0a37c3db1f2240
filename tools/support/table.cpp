#include "support/table.hpp"

namespace rsc::tools {

const std::vector<Command>& commands() {
    static const std::vector<Command> table = {
        report_compliance_command(),
        explain_command(),
        check_command(),
        case_list_command(),
        case_show_command(),
        case_adopt_command(),
        policy_list_command(),
        policy_show_command(),
        policy_check_command(),
        policy_adopt_command(),
        init_command(),
        demo_command(),
        schema_command(),
        import_hmis_command(),
    };
    return table;
}

const Command* find_command(std::string_view area, std::string_view verb) {
    for (const Command& command : commands()) {
        if (command.area == area && command.verb == verb) return &command;
    }
    return nullptr;
}

}  // namespace rsc::tools
