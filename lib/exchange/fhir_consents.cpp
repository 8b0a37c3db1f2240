#include <algorithm>

#include "exchange/fhir_parts.hpp"

namespace rsc::exchange::fhir {
namespace {

using codec::Json;
using model::ConsentKind;

/// A consent that goes with a disclosure has no kind: only consents under 42 CFR Part 2 can cover
/// one.
ConsentKind kind_of(const Json& consent) {
    return word_of<ConsentKind>(consent, "kind").value_or(ConsentKind::part2_disclosure);
}

/// FHIR requires scope and rule. Treatment has a scope of its own in FHIR's list, what was agreed
/// to about being asked has none.
Json scope_of(ConsentKind kind) {
    switch (kind) {
        case ConsentKind::part2_disclosure:
        case ConsentKind::hipaa_release: return hl7_concept("consentscope", "patient-privacy");
        case ConsentKind::treatment: return hl7_concept("consentscope", "treatment");
        case ConsentKind::feedback: return own_concept("consent", name(kind));
    }
    return nullptr;
}

Json rule_of(ConsentKind kind) {
    if (kind == ConsentKind::part2_disclosure) return hl7_concept("v3-ActCode", "42CFRPart2");
    return own_concept("consent", name(kind));
}

/// Whether it still lets anything pass at the time of the bundle.
bool is_active(const Collection& all, const Json& consent) {
    const std::string_view revoked = moment_of(consent, "revoked");
    if (!revoked.empty() && all.instant(revoked) <= all.setting().at) return false;
    const std::string_view expires = text_of(consent, "expires");
    return expires.empty() ||
           all.day(expires) >= all.setting().zone->date_of(all.setting().at).text();
}

Json actor(std::string_view name, Json role) {
    const std::string shown = plain(name);
    if (shown.empty()) return nullptr;
    return {{"role", std::move(role)}, {"reference", {{"display", shown}}}};
}

Json provision_of(const Collection& all, const Json& consent) {
    const std::string_view revoked = moment_of(consent, "revoked");
    Json made = {{"type", "permit"}};
    put(made, "period",
        all.period(text_of(consent, "occurred"),
                   revoked.empty() ? text_of(consent, "expires") : revoked));
    append(made, "actor", actor(text_of(consent, "discloser"), said("discloser")));
    append(made, "actor",
           actor(text_of(consent, "recipient"), hl7_concept("v3-ParticipationType", "IRCP")));
    const std::string purpose = plain(text_of(consent, "purpose"));
    if (!purpose.empty()) append(made, "purpose", {{"display", purpose}});
    for (const Json& information : list_of(consent, "covers"))
        append(made, "class",
               coding("urn:rsc:information", information.get_ref<const std::string&>()));
    return made;
}

void add_consent(Collection& all, const Json& consent) {
    const ConsentKind kind = kind_of(consent);
    Json made = all.begin("Consent", text_of(consent, "id"));
    put(made, "text",
        narrative({line("Scope", text_of(consent, "scope")),
                   line("Ends upon", text_of(consent, "expires_upon")),
                   std::string(text_of(consent, "note"))}));
    all.put_status(made, consent, is_active(all, consent) ? "active" : "inactive");
    made["scope"] = scope_of(kind);
    append(made, "category", own_concept("consent", name(kind)));
    made["patient"] = all.patient();
    put(made, "dateTime", all.time(text_of(consent, "occurred")));
    append(made, "performer", all.patient());
    append(made, "organization", all.agency());
    made["policyRule"] = rule_of(kind);
    made["provision"] = provision_of(all, consent);
    all.add(std::move(made));
}

}  // namespace

void add_consents(Collection& all) {
    for (const Json& consent : list_of(all.record(), "consents"))
        add_consent(all, consent);
    if (all.statement().is_null()) return;
    // The law wants the consents that cover a disclosure to go with it; the record may not hold
    // them.
    for (const Json& consent : list_of(all.statement(), "consents")) {
        if (all.reference("Consent", text_of(consent, "id")).is_null()) add_consent(all, consent);
    }
}

}  // namespace rsc::exchange::fhir
