#include <algorithm>
#include <vector>

#include "exchange/fhir_parts.hpp"

namespace rsc::exchange::fhir {
namespace {

using codec::Json;
using model::Information;

// ---- observations ----

/// What was found with an instrument: never its content, only what it is called and what came out.
Json observation(Collection& all, const Json& entry, const char* vocabulary,
                 std::string_view instrument, std::string called) {
    Json made = all.begin("Observation", text_of(entry, "id"));
    all.put_status(made, entry, "final");
    append(made, "category", hl7_concept("observation-category", "survey"));
    const std::string edition = plain(text_of(entry, "edition"));
    if (!edition.empty()) called += ", edition " + edition;
    made["code"] = own_concept(vocabulary, instrument, called);
    made["subject"] = all.patient();
    return made;
}

void put_when_and_who(Collection& all, const Json& event, Json& made) {
    put(made, "effectiveDateTime", all.time(text_of(event, "occurred")));
    append(made, "performer", all.worker(text_of(event, "by")));
}

void add_acuity(Collection& all, const Json& entry) {
    Json made = observation(all, entry, "instrument", "acuity-index", "Acuity Index");
    put_when_and_who(all, entry, made);
    made["valueInteger"] = entry.at("score");
    for (const Json& item : list_of(entry, "items")) {
        append(
            made, "component",
            {{"code", surely_said(text_of(item, "group"))}, {"valueInteger", item.at("points")}});
    }
    put(made, "note", all.notes(entry));
    all.add(std::move(made));
}

void add_level_of_care(Collection& all, const Json& entry) {
    Json made = observation(all, entry, "instrument", text_of(entry, "instrument"),
                            std::string(text_of(entry, "instrument")));
    put(made, "effectiveDateTime", all.time(text_of(entry, "occurred")));
    const std::string_view provider = text_of(entry, "provider");
    append(made, "performer",
           provider.empty() ? all.worker(text_of(entry, "by")) : all.organization(provider));
    put(made, "valueString", plain(text_of(entry, "level")));
    if (entry.contains("score")) {
        append(made, "component", {{"code", said("score")}, {"valueInteger", entry["score"]}});
    }
    if (entry.contains("choice")) {
        append(made, "component",
               {{"code", said("what the client said to the level")},
                {"valueCodeableConcept", own_concept("choice", text_of(entry, "choice"))}});
    }
    put(made, "note", all.notes(entry));
    all.add(std::move(made));
}

/// That an outcome instrument was completed. Its answers are with its owner, not in the record.
void add_outcome(Collection& all, const Json& entry) {
    if (!entry.contains("completed")) return;
    Json made = observation(all, entry, "outcome-instrument", text_of(entry, "instrument"),
                            std::string(text_of(entry, "instrument")));
    put_when_and_who(all, entry["completed"], made);
    made["dataAbsentReason"] = hl7_concept("data-absent-reason", "unknown");
    append(made, "component",
           {{"code", said("stage")},
            {"valueCodeableConcept", own_concept("outcome-stage", text_of(entry, "stage"))}});
    put(made, "note", all.notes(entry));
    all.add(std::move(made));
}

// ---- plans ----

/// Which versions of the plan count now: the one signed last, and what it reviews or amends, which
/// stands where it says nothing.
class Standing {
  public:
    explicit Standing(const Collection& all) : versions_(list_of(all.record(), "sccp")) {
        const Json* version = newest(all, versions_, [](const Json& one) {
            return is_voided(one) ? std::string_view() : moment_of(one, "signed");
        });
        for (; version != nullptr && !counts(*version); version = reviewed_by(*version))
            chain_.push_back(version);
    }

    [[nodiscard]] bool counts(const Json& version) const {
        return std::find(chain_.begin(), chain_.end(), &version) != chain_.end();
    }

    /// The one whose crisis plan is in force.
    [[nodiscard]] const Json* with_crisis_plan() const {
        const auto found = std::find_if(chain_.begin(), chain_.end(), [](const Json* version) {
            return version->contains("crisis_plan");
        });
        return found == chain_.end() ? nullptr : *found;
    }

  private:
    [[nodiscard]] const Json* reviewed_by(const Json& version) const {
        const std::string_view of = text_of(version, "of");
        for (const Json& other : versions_) {
            if (!of.empty() && text_of(other, "id") == of && !is_voided(other)) return &other;
        }
        return nullptr;
    }

    const Json& versions_;
    std::vector<const Json*> chain_;  ///< from the newest back
};

/// How a version stands, in one word for itself and in one for its goals. A goal of a version that
/// another took the place of is "completed": FHIR's word for one that is no longer sought.
struct PlanState {
    std::string_view plan;
    std::string_view goal;
};
PlanState state_of(const Collection& all, const Standing& standing, const Json& version) {
    if (is_voided(version)) return {"entered-in-error", "entered-in-error"};
    if (!version.contains("signed")) return {"draft", "proposed"};
    if (!standing.counts(version)) return {"revoked", "completed"};
    // Whether the episode has ended is held back: all that is known is that it was agreed.
    if (!all.is_told(Information::enrolment)) return {"unknown", "accepted"};
    if (stands(all.record(), "discharge")) return {"completed", "completed"};
    return {"active", "active"};
}

std::string_view begin_of(const Json& version) {
    const std::string_view signed_on = moment_of(version, "signed");
    return signed_on.empty() ? text_of(version, "occurred") : signed_on;
}

void add_goal(Collection& all, const Json& version, const Json& goal, std::string_view state) {
    Json made = all.begin("Goal", text_of(goal, "id"));
    made["lifecycleStatus"] = state;
    append(made, "category", own_concept("domain", text_of(goal, "domain")));
    made["description"] = surely_said(text_of(goal, "words"));
    made["subject"] = all.patient();
    put(made, "startDate", all.day(begin_of(version)));
    for (const Json& indicator : list_of(goal, "indicators")) {
        const Json measure = said(indicator.get_ref<const std::string&>());
        if (!measure.is_null()) append(made, "target", {{"measure", measure}});
    }
    made["expressedBy"] = all.patient();  // in the client's own words
    all.add(std::move(made));
}

std::string choice_of(const Json& service) {
    std::string text = is_set(service, "informed_choice") ? "chosen knowing the alternatives" : "";
    const auto add = [&](const std::string& more) {
        if (!more.empty()) text += (text.empty() ? "" : "; ") + more;
    };
    add(is_set(service, "choice_form") ? "signed choice form on file" : "");
    add(line("chosen to fit", joined(list_of(service, "fits"))));
    return text;
}

Json activity(Collection& all, const Json& service) {
    Json detail;
    detail["code"] = own_concept("service", text_of(service, "service"));
    append(detail, "goal", all.reference("Goal", text_of(service, "goal")));
    const std::string first = all.time(text_of(service, "first_appointment"));
    // A plan says what is wanted, not what became of it.
    detail["status"] = first.empty() ? "unknown" : "scheduled";
    if (!first.empty()) detail["scheduledTiming"] = {{"event", Json::array({first})}};
    append(detail, "performer", all.organization(text_of(service, "provider")));
    put(detail, "description", choice_of(service));
    return {{"detail", std::move(detail)}};
}

/// What FHIR's plan has no members for. The steps of a crisis plan stay in the record.
Json narrative_of(const Json& version) {
    const Json funding = version.value("funding_plan", Json::object());
    const bool family = is_set(version, "with_family");
    const std::string week =
        version.contains("contacts_a_week") ? version["contacts_a_week"].dump() : std::string();
    return narrative({line("Single Coordinated Care Plan", text_of(version, "kind")),
                      is_set(version, "with_client") ? "Developed with the client" : "",
                      family ? "Developed with the family" : "",
                      is_set(version, "based_on_screen") ? "Based on the comprehensive screen" : "",
                      line("Needs", joined(list_of(version, "needs"))),
                      line("Strengths", joined(list_of(version, "strengths"))),
                      line("Natural supports", joined(list_of(version, "natural_supports"))),
                      line("Looked at", joined(list_of(version, "considered"))),
                      line("Contacts a week", week),
                      line("Paid for by", joined(list_of(funding, "sources"))),
                      version.contains("crisis_plan") ? "With a safety and crisis plan" : "",
                      version.contains("signed")
                          ? line("Signed by", joined(list_of(version["signed"], "signers")))
                          : "Not signed"});
}

void add_version(Collection& all, const Standing& standing, const Json& version) {
    const PlanState state = state_of(all, standing, version);
    for (const Json& goal : list_of(version, "goals"))
        add_goal(all, version, goal, state.goal);
    Json made = all.begin("CarePlan", text_of(version, "id"));
    put(made, "text", narrative_of(version));
    append(made, "partOf", all.reference("CarePlan", text_of(version, "of")));
    made["status"] = state.plan;
    made["intent"] = "plan";
    append(made, "category",
           {{"coding", Json::array({coding("http://hl7.org/fhir/us/core/CodeSystem/"
                                           "careplan-category",
                                           "assess-plan")})}});
    append(made, "category", own_concept("plan", text_of(version, "kind")));
    made["title"] = line("Single Coordinated Care Plan", text_of(version, "kind"));
    made["subject"] = all.patient();
    put(made, "period", all.period(moment_of(version, "signed"), {}));
    put(made, "created", all.time(text_of(version, "occurred")));
    append(made, "contributor", all.worker(text_of(version, "by")));
    if (is_set(version, "with_client")) append(made, "contributor", all.patient());
    append(made, "careTeam", all.reference("CareTeam", ""));
    for (const Json& goal : list_of(version, "goals"))
        append(made, "goal", all.reference("Goal", text_of(goal, "id")));
    for (const Json& service : list_of(version, "services"))
        append(made, "activity", activity(all, service));
    put(made, "note", all.notes(version));
    all.add(std::move(made));
}

/// Tells who serves the client in a crisis that there is a plan to ask for.
void add_flag(Collection& all, const Standing& standing) {
    const Json* version = standing.with_crisis_plan();
    if (version == nullptr) return;
    Json made = all.begin("Flag", text_of(*version, "id"));
    // Without the state of the episode nobody can say that the plan is still in force.
    if (all.is_told(Information::enrolment)) {
        made["status"] = stands(all.record(), "discharge") ? "inactive" : "active";
    } else {
        made["_status"] = absent("masked");
    }
    append(made, "category", hl7_concept("flag-category", "safety"));
    made["code"] = said("A safety and crisis plan is in force.");
    made["subject"] = all.patient();
    put(made, "period", all.period(begin_of(*version), {}));
    made["author"] = all.agency();
    all.add(std::move(made));
}

}  // namespace

void add_assessments(Collection& all) {
    for (const Json& entry : list_of(all.record(), "acuity"))
        add_acuity(all, entry);
    for (const Json& entry : list_of(all.record(), "level_of_care"))
        add_level_of_care(all, entry);
    for (const Json& entry : list_of(all.record(), "outcomes"))
        add_outcome(all, entry);
}

void add_plans(Collection& all) {
    const Standing standing(all);
    for (const Json& version : list_of(all.record(), "sccp"))
        add_version(all, standing, version);
    add_flag(all, standing);
}

}  // namespace rsc::exchange::fhir
