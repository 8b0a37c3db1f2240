#include "exchange/fhir_parts.hpp"
#include "model/assignment.hpp"
#include "model/team.hpp"

namespace rsc::exchange::fhir {
namespace {

using codec::Json;
using model::Information;

/// The newest entry that stands and of which `fits` holds.
template <class Fits>
const Json* newest_entry(const Collection& all, const Json& entries, Fits fits) {
    return newest(all, entries, [&](const Json& entry) {
        return is_voided(entry) || !fits(entry) ? std::string_view() : text_of(entry, "occurred");
    });
}

Json name_of(const Json& person) {
    Json name;
    put(name, "family", plain(text_of(person, "family_name")));
    append(name, "given", plain(text_of(person, "given_name")));
    return name;
}

/// Each way to reach the client, as it was verified last.
void put_ways(Collection& all, const Json& client, Json& patient) {
    const Json& verified = list_of(client, "contact_information");
    const auto last = [&](const char* way) {
        const Json* found = newest_entry(
            all, verified, [&](const Json& entry) { return !plain(text_of(entry, way)).empty(); });
        return found == nullptr ? std::string() : plain(text_of(*found, way));
    };
    for (const char* way : {"phone", "email"}) {
        const std::string value = last(way);
        if (!value.empty()) append(patient, "telecom", {{"system", way}, {"value", value}});
    }
    append(patient, "address", said(last("address")));
}

/// From an entry's beginning to its end, where it has ended.
Json span_of(const Collection& all, const Json& entry) {
    return all.period(text_of(entry, "occurred"), moment_of(entry, "ended"));
}

void put_guardians(const Collection& all, const Json& client, Json& patient) {
    for (const Json& entry : list_of(client, "guardianship")) {
        if (is_voided(entry)) continue;
        Json relationship = hl7_concept("v3-RoleCode", "GUARD");
        put(relationship, "text", plain(text_of(entry, "scope")));
        Json guardian = {{"relationship", Json::array({relationship})}};
        guardian["name"] = surely_said(text_of(entry, "guardian"));
        put(guardian, "period", span_of(all, entry));
        append(patient, "contact", guardian);
    }
}

void add_family(Collection& all, const Json& client) {
    for (const Json& member : list_of(client, "family")) {
        Json made = all.begin("RelatedPerson", text_of(member, "id"));
        made["active"] = true;
        made["patient"] = all.patient();
        append(made, "relationship", surely_said(text_of(member, "relationship")));
        append(made, "name", name_of(member));
        put(made, "birthDate", std::string(text_of(member, "birth_date")));
        all.add(std::move(made));
    }
}

/// What a member is to the client, and which system they speak for.
Json role_of(const Json& entry) {
    const std::string relationship = plain(text_of(entry, "relationship"));
    const char* const vocabulary = entry.contains("system") ? "system" : "support";
    const std::string_view word = text_of(entry, vocabulary);
    return own_concept(vocabulary, word, relationship.empty() ? word : relationship);
}

/// A member from outside. An informal one is a person of the client's; a formal one a professional,
/// of whom the record may know no more than what they are to the client.
Json member_of(Collection& all, const Json& entry) {
    const std::string_view id = text_of(entry, "id");
    const std::string name = plain(text_of(entry, "name"));
    if (word_of<model::Support>(entry, "support") == model::Support::informal) {
        Json made = all.begin("RelatedPerson", id);
        made["active"] = !entry.contains("ended");
        made["patient"] = all.patient();
        append(made, "relationship", role_of(entry));
        append(made, "name", said(name));
        put(made, "period", span_of(all, entry));
        all.add(std::move(made));
        return all.reference("RelatedPerson", id);
    }
    Json made = all.begin("Practitioner", id);
    // The record does not part a name into given and family name.
    Json human = said(name);
    human["_family"] = absent("unknown");
    append(made, "name", std::move(human));
    all.add(std::move(made));
    return all.reference("Practitioner", id);
}

Json member(Collection& all, const Json& entry) {
    Json made;
    append(made, "role", role_of(entry));
    made["member"] = member_of(all, entry);
    put(made, "period", span_of(all, entry));
    return made;
}

Json assigned(Collection& all, const Json& entry) {
    const std::string_view level = text_of(entry, "level");
    const bool leads = entry.value("primary", true);
    Json made;
    append(
        made, "role",
        own_concept("level", level, std::string(level) + (leads ? " worker, leads" : " worker")));
    made["member"] = all.worker(text_of(entry, "worker"));
    made["onBehalfOf"] = all.agency();
    put(made, "period", span_of(all, entry));
    return made;
}

/// Which agency leads now, as agreed; else the one that serves.
void put_lead(Collection& all, const Json& team, Json& made) {
    const Json* lead = newest_entry(all, list_of(team, "leads"),
                                    [](const Json& entry) { return !entry.contains("ended"); });
    append(made, "managingOrganization",
           lead == nullptr ? all.agency() : all.organization(text_of(*lead, "agency")));
    if (lead == nullptr) return;
    append(made, "note", said(line("Ask first", text_of(*lead, "contact"))));
}

bool is_declined(const Collection& all) {
    const Json* last =
        newest_entry(all, list_of(all.record(), "admissions"), [](const Json&) { return true; });
    return last != nullptr && last->contains("declined_for");
}

/// How the episode stands; empty where the record does not tell, or may not.
std::string_view state_of(const Collection& all) {
    if (!all.is_told(Information::enrolment)) return {};
    const Json& record = all.record();
    if (stands(record, "discharge")) return "finished";
    if (stands(record, "enrolment")) return "active";
    if (is_declined(all)) return "cancelled";
    for (const Json& entry : list_of(record, "assignments")) {
        if (!is_voided(entry)) return "active";
    }
    return stands(record, "referral") ? "planned" : std::string_view();
}

/// FHIR's episode has no place for reasons of its end.
Json end_of(const Json& record) {
    if (!stands(record, "discharge")) return nullptr;
    const Json& discharge = record["discharge"];
    return narrative({line(discharge.value("planned", true) ? "Discharged as planned"
                                                            : "Discharged, not as planned",
                           joined(list_of(discharge, "reasons"))),
                      std::string(text_of(discharge, "note"))});
}

}  // namespace

void add_client(Collection& all) {
    const Json& client = all.record().at("client");
    Json made = all.begin_patient();
    for (const Json& other : list_of(client, "same_as")) {
        if (is_voided(other) || other.contains("ended")) continue;
        Json identifier = all.identifier("client", text_of(other, "client"));
        identifier["use"] = "secondary";
        append(made, "identifier", std::move(identifier));
    }
    Json name = name_of(client);
    append(made, "name", name.is_null() ? absent(all.absence(Information::identity)) : name);
    put_ways(all, client, made);
    made["gender"] = "unknown";  // records do not hold it
    put(made, "birthDate", std::string(text_of(client, "birth_date")));
    put_guardians(all, client, made);
    const Json language = said(text_of(client, "language"));
    if (!language.is_null()) {
        append(made, "communication", {{"language", language}, {"preferred", true}});
    }
    made["managingOrganization"] = all.agency();
    all.add(std::move(made));
    add_family(all, client);
}

void add_team(Collection& all) {
    const Json& record = all.record();
    const Json team = record.value("team", Json::object());
    Json made = all.begin("CareTeam", "");
    const std::string_view state = state_of(all);
    if (!state.empty()) {
        made["status"] = state == "planned"  ? "proposed"
                         : state == "active" ? "active"
                                             : "inactive";
    }
    made["name"] = "Recovery Support Team";
    made["subject"] = all.patient();
    for (const Json& entry : list_of(record, "assignments")) {
        if (!is_voided(entry)) append(made, "participant", assigned(all, entry));
    }
    for (const Json& entry : list_of(team, "members")) {
        if (!is_voided(entry)) append(made, "participant", member(all, entry));
    }
    if (!made.contains("participant")) return;
    put_lead(all, team, made);
    all.add(std::move(made));
}

void add_episode(Collection& all) {
    const Json& record = all.record();
    Json made = all.begin("EpisodeOfCare", "");
    append(made, "identifier", all.identifier("case", text_of(record, "id")));
    const std::string_view state = state_of(all);
    // The case's id goes out with every disclosure, how the case stands does not.
    if (state.empty()) {
        made["_status"] = absent(all.absence(Information::enrolment));
    } else {
        made["status"] = state;
    }
    const Json* lead = newest_entry(all, list_of(record, "assignments"),
                                    [](const Json& entry) { return entry.value("primary", true); });
    if (lead != nullptr) append(made, "type", own_concept("level", text_of(*lead, "level")));
    const bool enrolled = stands(record, "enrolment");
    if (enrolled) append(made, "type", said(text_of(record["enrolment"], "program")));
    made["patient"] = all.patient();
    made["managingOrganization"] = all.agency();
    put(made, "period",
        all.period(
            enrolled ? moment_of(record, "enrolment") : std::string_view(),
            stands(record, "discharge") ? moment_of(record, "discharge") : std::string_view()));
    if (lead != nullptr && !lead->contains("ended")) {
        made["careManager"] = all.worker(text_of(*lead, "worker"));
    }
    append(made, "team", all.reference("CareTeam", ""));
    put(made, "text", end_of(record));
    all.add(std::move(made));
}

}  // namespace rsc::exchange::fhir
