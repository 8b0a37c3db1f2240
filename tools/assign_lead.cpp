#include "assign_lead.hpp"

namespace rsc::tools {

using codec::Json;

namespace {

template <class Wanted>
Json* open_where(casework::Draft& draft, Wanted wanted) {
    if (!draft.json.contains("assignments")) return nullptr;
    for (Json& one : draft.json["assignments"]) {
        if (!one.contains("voided") && !one.contains("ended") && wanted(one)) return &one;
    }
    return nullptr;
}

}  // namespace

Json* open_assignment_of(casework::Draft& draft, const std::string& worker) {
    return open_where(draft, [&](const Json& one) { return one["worker"] == worker; });
}

Json* open_lead(casework::Draft& draft) {
    return open_where(draft, [](const Json& one) { return one.value("primary", true); });
}

Result<void> can_serve(const casework::Agency& agency, calendar::Date today,
                       const std::string& worker) {
    const model::Staff* staff = agency.directory().find(WorkerId{worker});
    if (staff == nullptr || staff->imported) return {};
    if (!model::is_at_work(*staff, today)) {
        return casework::not_in_state(worker + " left on " + staff->left->text(),
                                      "'rsc assign room --level ...' shows who has room");
    }
    if (!model::has_role(*staff, model::Role::coordinator)) {
        return casework::not_in_state(worker + " has not the role of a coordinator",
                                      "'rsc staff set " + worker + " --roles ...' gives roles");
    }
    return {};
}

Result<void> hand_on(casework::Draft& draft, Json& lead, const HandOn& how) {
    Json end = how.event;
    end["reason"] = std::string(name(how.why));
    if (auto done = draft.befall(lead, "ended", end); !done) return done;
    if (Json* beside = open_assignment_of(draft, how.to); beside != nullptr) {
        if (auto done = draft.befall(*beside, "ended", end); !done) return done;
    }
    Json begun = how.event;
    if (!how.note.empty()) begun["note"] = how.note;
    begun["worker"] = how.to;
    begun["level"] = how.level;
    if (!how.level_reason.empty()) begun["reason"] = how.level_reason;
    draft.add("assignments", begun);
    return {};
}

}  // namespace rsc::tools
