#include "codec/fields.hpp"
#include "support/entry_acts.hpp"
#include "support/table.hpp"

namespace rsc::tools {
namespace {

/// What a consent to disclose lacks to cover any export: as it was signed it may not.
std::string lacking_of(const codec::Json& consent, const model::Agency& agency) {
    if (consent.value("kind", "") != name(model::ConsentKind::part2_disclosure)) return {};
    std::string lacking;
    const auto lacks = [&](const char* what) {
        lacking += (lacking.empty() ? "" : ", ") + std::string(what);
    };
    for (const char* member : {"discloser", "recipient", "purpose", "covers"}) {
        if (!consent.contains(member)) lacks(member);
    }
    if (!consent.contains("expires") && !consent.contains("expires_upon")) lacks("expires");
    const std::string discloser = consent.value("discloser", std::string(agency.id));
    if (discloser != agency.id && discloser != agency.name) lacks("this agency as discloser");
    return lacking;
}

Exit run_consent_add(Invocation& in) {
    Recording act(in, Target::client_case, "consent.add");
    EntryOptions members(in, codec::case_fields("consents"));
    if (!act.begin()) return act.status();
    auto consent = act.read(members);
    if (!consent) return in.fail(consent.error());
    act.draft().add("consents", *consent);
    if (const std::string lacking = lacking_of(*consent, act.agency().record()); !lacking.empty()) {
        act.say("It covers no export by this agency: it lacks " + lacking);
    }
    return act.commit();
}

Exit run_consent_revoke(Invocation& in) {
    return add_event(in, {.act = "consent.revoke", .section = "consents", .member = "revoked"});
}

Exit run_consent_list(Invocation& in) {
    return list_sections(in, Target::client_case, {"consents"});
}

}  // namespace

std::vector<Command> consent_commands() {
    return {
        {"consent",
         "add",
         "Entering services",
         "A consent with the elements that 42 CFR Part 2 asks for",
         run_consent_add,
         {{"rsc consent add C-0007 --kind part2-disclosure --discloser AG-1 --recipient P-clinic "
           "--purpose 'coordination of care' --scope 'attendance, plan' --covers attendance,plan "
           "--expires 2027-03-01 --at "
           "today",
           "Who may tell whom what, what for, until when."},
          {"rsc consent add C-0007 --kind feedback --recipient county --purpose advocacy "
           "--expires-upon discharge --at today",
           "Feedback to the county until the discharge."}}},
        {"consent",
         "revoke",
         "Entering services",
         "The client revoked a consent",
         run_consent_revoke,
         {{"rsc consent revoke C-0007 k1 --at now", "From now on it covers nothing."},
          {"rsc consent revoke C-0007 --at 2026-03-02T10:00", "The newest that stands."}}},
        {"consent",
         "list",
         "Entering services",
         "The consents of a case",
         run_consent_list,
         {{"rsc consent list C-0007", "With recipient, purpose and last day."},
          {"rsc consent list C-0007 --json", "As they stand in the record."}}},
    };
}

}  // namespace rsc::tools
