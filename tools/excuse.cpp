#include <algorithm>

#include "support/entry_acts.hpp"
#include "support/rules.hpp"
#include "support/table.hpp"

namespace rsc::tools {
namespace {

Exit run_excuse_add(Invocation& in) {
    Recording act(in, Target::client_case, "excuse.add");
    EntryOptions members(in, codec::case_fields("excuses"), {{"reason", "--because"}});
    if (!act.begin()) return act.status();
    auto excuse = act.read(members);
    if (!excuse) return in.fail(excuse.error());
    if (excuse->contains("rules")) {
        codec::Json rules = codec::Json::array();
        for (const codec::Json& given : (*excuse)["rules"]) {
            std::string rest = given.get<std::string>();
            while (!rest.empty()) {
                const std::size_t comma = rest.find(',');
                rules.push_back(rest.substr(0, comma));
                rest = comma == std::string::npos ? "" : rest.substr(comma + 1);
            }
        }
        if (rules.empty()) {
            return in.fail(Kind::usage, "usage.missing", "--rules names no rule",
                           "leave it out to cover every rule of the case");
        }
        (*excuse)["rules"] = std::move(rules);
    }
    const auto approver = (*excuse)["approver"].get<std::string>();
    const model::Staff* staff = act.agency().directory().find(WorkerId{approver});
    if (staff != nullptr && !model::has_role(*staff, model::Role::supervisor)) {
        return in.fail(Kind::refused, "act.supervisor",
                       "an excuse is approved by a supervisor, and " + approver + " is none",
                       "name the supervisor who approved it");
    }
    for (const codec::Json& rule : excuse->value("rules", codec::Json::array())) {
        auto found = find_rule(act.agency(), "--rules", rule.get<std::string>());
        if (!found) return in.fail(found.error());
    }
    if (const auto last = calendar::Date::parse((*excuse)["through"].get<std::string>())) {
        act.excuses(*last);
    }
    act.draft().add("excuses", *excuse);
    return act.commit();
}

Exit run_excuse_list(Invocation& in) {
    return list_sections(in, Target::client_case, {"excuses"});
}

}  // namespace

std::vector<Command> excuse_commands() {
    return {
        {"excuse",
         "add",
         "Serving",
         "An approved waiver or pause",
         run_excuse_add,
         {{"rsc excuse add C-0007 --because incarceration --from 2026-03-04 --through 2026-03-30 "
           "--approver W-lee --evidence 'booking record' --at today",
           "Every rule of the case, those days included."},
          {"rsc excuse add C-0007 --because client-request --rules contact.weekly --from today "
           "--through +7d --approver W-lee --at today",
           "One rule."}}},
        {"excuse",
         "list",
         "Serving",
         "The waivers and pauses of a case",
         run_excuse_list,
         {{"rsc excuse list C-0007", "What, when, by whom."},
          {"rsc excuse list C-0007 --json", "As they stand in the record."}}},
    };
}

}  // namespace rsc::tools
