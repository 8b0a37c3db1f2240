#include "support/rights.hpp"

#include "support/rules.hpp"

namespace rsc::tools {

Result<const model::Staff*> find_actor(const casework::Agency& agency, const std::string& actor) {
    if (const model::Staff* staff = agency.directory().find(WorkerId{actor})) return staff;
    return fail(Kind::not_found, "usage.not-found", "--by: there is no worker '" + actor + "'",
                "'rsc staff list' lists the workers, 'rsc staff add' adds one");
}

Result<void> resolve_me(const Invocation& in, const casework::Agency& agency,
                        std::vector<std::string>& workers) {
    for (std::string& worker : workers) {
        if (worker != "me") continue;
        auto actor = in.actor(&agency);
        if (!actor) return pass_on(actor);
        worker = *actor;
    }
    return {};
}

Result<void> require_manager(const casework::Agency& agency, const std::string& actor,
                             calendar::Date today, std::string_view what) {
    auto staff = find_actor(agency, actor);
    if (!staff) return pass_on(staff);
    if (model::manages(**staff) && model::is_at_work(**staff, today)) return {};
    return fail(
        Kind::refused, "act.supervisor",
        std::string(what) + " is for a supervisor or administrator, and " + actor + " is neither",
        "ask one of them; 'rsc staff list' names them");
}

Result<void> require_supervisor(const casework::Agency& agency, const std::string& actor,
                                calendar::Date today, std::string_view what) {
    const model::Staff* staff = agency.directory().find(WorkerId{actor});
    if (staff != nullptr && model::is_at_work(*staff, today) &&
        model::has_role(*staff, model::Role::supervisor)) {
        return {};
    }
    return fail(Kind::refused, "act.supervisor",
                std::string(what) + " is for a supervisor, and " + actor + " is none",
                "ask a supervisor of the staff; 'rsc staff list' names them");
}

Result<void> check_overrides(const Invocation& in, const casework::Agency& agency,
                             const std::string& actor, calendar::Date today) {
    if (in.overrides().empty()) return {};
    auto allowed = require_supervisor(agency, actor, today, "--override");
    if (!allowed) return allowed;
    if (in.reason().empty()) {
        return fail(Kind::usage, "usage.missing", "--override needs --reason",
                    "say why the rule may be broken; it is recorded");
    }
    for (const std::string& rule : in.overrides()) {
        if (rule == "caseload.cap") continue;
        if (auto found = find_rule(agency, "--override", rule); !found) return pass_on(found);
    }
    return {};
}

}  // namespace rsc::tools
