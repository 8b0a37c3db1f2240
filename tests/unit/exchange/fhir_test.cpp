#include "exchange/fhir.hpp"

#include <doctest/doctest.h>

#include <set>
#include <string>
#include <vector>

#include "codec/document.hpp"
#include "exchange/disclosure.hpp"
#include "support.hpp"

using namespace rsc;
using namespace rsc::exchange;
using codec::Json;
using exchange::testing::chicago;

namespace {

FhirSetting setting() {
    FhirSetting made;
    made.store = "s-1";
    made.agency = "ag-1";
    made.agency_name = "Alder House";
    made.zone = &chicago();
    made.at = calendar::Instant::parse("2026-04-01T09:00:00-05:00").value();
    made.worker = [](std::string_view id) -> std::optional<FhirWorker> {
        if (id != "w-1") return std::nullopt;
        return FhirWorker{"w-1", "Maple", "Noor"};
    };
    made.provider_name = [](std::string_view id) {
        return std::string(id == "p-1" ? "Elm Clinic" : "");
    };
    return made;
}

/// A valid record with these members.
Json record(const std::string& members) {
    Json made = Json::parse(R"({"schema": "rsc.case/1", "id": "k-1",
        "client": {"id": "cl-1", "given_name": "Wren", "family_name": "Alder"}})");
    made.update(Json::parse(members));
    // What tests leave out of events is the same in all of them.
    const auto fill = [](auto&& self, Json& json) -> void {
        if (json.is_object() && json.contains("occurred")) {
            for (const auto& [member, value] :
                 {std::pair{"recorded", "2026-03-31T17:00:00-05:00"}, std::pair{"by", "w-1"}}) {
                if (!json.contains(member)) json[member] = value;
            }
        }
        if (!json.is_structured()) return;
        for (Json& inner : json)
            self(self, inner);
    };
    fill(fill, made);
    const auto read = codec::Document<model::Case>::parse(made.dump(), "record");
    REQUIRE_MESSAGE(read.has_value(), (read ? "" : read.error().findings.at(0).message));
    return made;
}

Json bundle_of(const Json& record, const Json& statement = nullptr) {
    return fhir_bundle(record, statement, setting());
}

std::vector<Json> all_of(const Json& bundle, std::string_view type) {
    std::vector<Json> found;
    for (const Json& entry : bundle["entry"]) {
        if (entry["resource"]["resourceType"] == type) found.push_back(entry["resource"]);
    }
    return found;
}

Json only(const Json& bundle, std::string_view type) {
    const auto found = all_of(bundle, type);
    REQUIRE_MESSAGE(found.size() == 1, std::string(type));
    return found[0];
}

/// Of the entry with this id.
Json of_entry(const Json& bundle, std::string_view type, std::string_view entry) {
    for (const Json& resource : all_of(bundle, type)) {
        if (resource["identifier"][0]["value"] == "k-1/" + std::string(entry)) return resource;
    }
    FAIL("no " << type << " of " << entry);
    return {};
}

void check_references(const Json& json, const std::set<std::string>& urls) {
    if (json.is_object() && json.contains("reference") && json["reference"].is_string()) {
        CHECK_MESSAGE(urls.contains(json["reference"].get<std::string>()), json.dump());
    }
    if (!json.is_structured()) return;
    for (const Json& inner : json)
        check_references(inner, urls);
}

/// What holds of every bundle: ids are those of the URLs, each once, and references lead to them.
void check_whole(const Json& bundle) {
    std::set<std::string> urls;
    for (const Json& entry : bundle["entry"]) {
        const std::string url = entry["fullUrl"].get<std::string>();
        CHECK(url == "urn:uuid:" + entry["resource"]["id"].get<std::string>());
        CHECK_MESSAGE(urls.insert(url).second, url);
    }
    check_references(bundle, urls);
}

Json absent(std::string_view reason) {
    return Json::array({{{"url", "http://hl7.org/fhir/StructureDefinition/data-absent-reason"},
                         {"valueCode", reason}}});
}

/// A statement that lets these classes pass.
Json statement(const std::vector<std::string>& information) {
    return {{"notice", redisclosure_notice},     {"by", "Alder House"},
            {"recipient", "Elm & Oak"},          {"purpose", "treatment"},
            {"at", "2026-04-01T09:00:00-05:00"}, {"basis", "consent"},
            {"information", information}};
}

/// Something in every section that has resources.
Json full_record() {
    return record(R"({
        "client": {"id": "cl-1", "given_name": "Wren", "family_name": "Alder",
                   "birth_date": "1984-03-09", "language": "Spanish",
                   "contact_information": [
                       {"id": "i1", "occurred": "2026-01-05", "phone": "414-555-0181",
                        "address": "1 Wren Terrace"},
                       {"id": "i2", "occurred": "2026-02-05", "phone": "414-555-0199"}],
                   "family": [{"id": "fm1", "relationship": "daughter", "given_name": "Calla"}]},
        "referral": {"id": "ref1", "occurred": "2026-01-02", "source": "ciu"},
        "enrolment": {"id": "enr1", "occurred": "2026-01-05", "program": "Fresh Start"},
        "assignments": [{"id": "a1", "occurred": "2026-01-05T10:00-06:00", "worker": "w-1",
                         "level": "RSC-I"}],
        "contacts": [{"id": "c1", "occurred": "2026-01-06T10:00-06:00", "mode": "phone",
                      "with": "client", "reached": true, "minutes": 30, "worker": "w-2"}],
        "team": {"members": [
            {"id": "m1", "occurred": "2026-01-09", "support": "informal", "name": "Ash",
             "relationship": "uncle"},
            {"id": "m2", "occurred": "2026-01-09", "support": "formal", "system": "courts"}]},
        "sccp": [{"id": "v1", "occurred": "2026-01-20", "kind": "full", "with_client": true,
                  "goals": [{"id": "u1", "words": "My own place.", "indicators": ["Lease signed"],
                             "domain": "housing"}],
                  "services": [{"service": "housing", "provider": "p-1", "goal": "u1",
                                "first_appointment": "2026-02-01T10:00-06:00"}],
                  "crisis_plan": {"steps": "Call the sister."},
                  "signed": {"occurred": "2026-01-21", "signers": ["client"]}}],
        "acuity": [{"id": "x1", "occurred": "2026-01-15", "score": 54, "edition": "2019",
                    "items": [{"group": "legal", "points": 51}]}],
        "level_of_care": [{"id": "l1", "occurred": "2026-01-16", "instrument": "LOCUS",
                           "level": "2.1", "score": 14}],
        "sars": [{"id": "s1", "occurred": "2026-01-22", "kind": "initial",
                  "lines": [{"service": "medical", "provider": "p-1", "units": 16,
                             "from": "2026-02-01", "through": "2026-02-28"},
                            {"service": "food", "from": "2026-02-01", "through": "2026-02-28"}],
                  "attachments": [{"occurred": "2026-01-22", "kind": "sccp", "entry": "v1"},
                                  {"occurred": "2026-01-22", "kind": "team-information",
                                   "entry": "v1"}],
                  "status": [{"occurred": "2026-01-23", "status": "submitted"}]}],
        "referrals_out": [{"id": "r1", "occurred": "2026-01-22", "service": "legal",
                           "provider": "p-9", "goal": "u1"}],
        "placements": [{"id": "h1", "occurred": "2026-02-03", "kind": "acute", "provider": "p-1",
                        "admitted": {"occurred": "2026-02-03"}}],
        "appointments": [{"id": "q1", "occurred": "2026-01-30", "service": "medical",
                          "provider": "p-1", "scheduled": "2026-02-05T15:00-06:00"}],
        "outcomes": [{"id": "o1", "occurred": "2026-01-05", "instrument": "GPRA",
                      "stage": "intake", "completed": {"occurred": "2026-01-06"}}],
        "consents": [{"id": "k1", "occurred": "2026-01-08", "kind": "part2-disclosure",
                      "recipient": "Elm Clinic", "purpose": "treatment", "covers": ["plan"],
                      "expires": "2027-01-08"}]
    })");
}

}  // namespace

TEST_CASE("a record becomes one resource of each kind, and every reference leads to one") {
    const Json bundle = bundle_of(full_record());
    CHECK(bundle["resourceType"] == "Bundle");
    CHECK(bundle["type"] == "collection");
    CHECK(bundle["timestamp"] == "2026-04-01T09:00:00-05:00");
    check_whole(bundle);
    for (const char* type : {"Patient", "EpisodeOfCare", "CareTeam", "CarePlan", "Goal", "Flag",
                             "Appointment", "HealthcareService", "Consent", "Provenance"}) {
        only(bundle, type);
    }
    CHECK(all_of(bundle, "Encounter").size() == 2);       // a contact and a stay
    CHECK(all_of(bundle, "Observation").size() == 3);     // acuity, level of care, outcome
    CHECK(all_of(bundle, "RelatedPerson").size() == 2);   // family and informal support
    CHECK(all_of(bundle, "Practitioner").size() == 3);    // two workers and the formal member
    CHECK(all_of(bundle, "Organization").size() == 3);    // the agency and two providers
    CHECK(all_of(bundle, "ServiceRequest").size() == 3);  // two lines of a request, a referral
    CHECK(all_of(bundle, "Task").size() == 3);
    // All but itself.
    CHECK(only(bundle, "Provenance")["target"].size() == bundle["entry"].size() - 1);
}

TEST_CASE("a resource has the same UUID in every bundle") {
    const Json first = bundle_of(full_record());
    CHECK(first.dump() == bundle_of(full_record()).dump());
    CHECK(only(first, "Patient")["id"] == "d84e901c-1d12-55c2-bad2-a48029a6e55a");

    FhirSetting later = setting();
    later.at = later.at + calendar::Elapsed{3600};
    const Json second = fhir_bundle(full_record(), nullptr, later);
    CHECK(first["id"] != second["id"]);
    REQUIRE(first["entry"].size() == second["entry"].size());
    for (std::size_t i = 0; i < first["entry"].size(); ++i) {
        // Each making of a bundle has a provenance of its own.
        const bool made = first["entry"][i]["resource"]["resourceType"] == "Provenance";
        CHECK((first["entry"][i]["fullUrl"] == second["entry"][i]["fullUrl"]) == !made);
    }
}

TEST_CASE("a client is one patient over all episodes, and has none in common with another store") {
    Json next = full_record();
    next["id"] = "k-2";
    const auto id = [](const Json& bundle, std::string_view type) {
        return all_of(bundle, type).at(0)["id"];
    };
    const Json first = bundle_of(full_record());
    const Json second = bundle_of(next);
    CHECK(id(first, "Patient") == id(second, "Patient"));
    CHECK(id(first, "Organization") == id(second, "Organization"));
    CHECK(id(first, "EpisodeOfCare") != id(second, "EpisodeOfCare"));
    CHECK(id(first, "Goal") != id(second, "Goal"));
    FhirSetting other = setting();
    other.store = "s-2";
    CHECK(id(first, "Patient") != id(fhir_bundle(full_record(), nullptr, other), "Patient"));
}

TEST_CASE("a patient has the ways to be reached that were verified last") {
    const Json patient = only(bundle_of(full_record()), "Patient");
    CHECK(patient["name"] == Json::parse(R"([{"family": "Alder", "given": ["Wren"]}])"));
    CHECK(patient["telecom"] == Json::parse(R"([{"system": "phone", "value": "414-555-0199"}])"));
    CHECK(patient["address"] == Json::parse(R"([{"text": "1 Wren Terrace"}])"));
    CHECK(patient["gender"] == "unknown");
    CHECK(patient["birthDate"] == "1984-03-09");
    CHECK(patient["identifier"] ==
          Json::parse(R"([{"system": "urn:rsc:s-1:client", "value": "cl-1"}])"));
}

TEST_CASE("a contact is an encounter, a communication, or one that was not done") {
    struct Row {
        const char* contact;
        const char* type;
        const char* status;
        const char* encounter_class;  // empty: absent
    };
    const Row rows[] = {
        {R"("mode": "phone", "with": "client", "reached": true)", "Encounter", "finished", "VR"},
        {R"("mode": "face-to-face", "with": "client", "reached": true, "setting": "home")",
         "Encounter", "finished", "HH"},
        {R"("mode": "face-to-face", "with": "client", "reached": true, "setting": "office")",
         "Encounter", "finished", "AMB"},
        {R"("mode": "face-to-face", "with": "family", "reached": true, "setting": "court")",
         "Encounter", "finished", "FLD"},
        {R"("mode": "face-to-face", "with": "client", "reached": true)", "Encounter", "finished",
         ""},
        {R"("with": "client", "reached": true)", "Encounter", "finished", ""},
        {R"("mode": "email", "with": "client", "reached": true)", "Communication", "completed",
         nullptr},
        {R"("mode": "phone", "with": "provider", "reached": true)", "Communication", "completed",
         nullptr},
        {R"("mode": "phone", "with": "client", "reached": false)", "Communication", "not-done",
         nullptr},
        {R"("mode": "letter", "with": "client", "reached": false)", "Communication", "not-done",
         nullptr},
    };
    for (const Row& row : rows) {
        CAPTURE(row.contact);
        const Json made = of_entry(
            bundle_of(
                record(std::string(R"({"contacts": [{"id": "c1", "occurred": "2026-03-02",)") +
                       row.contact + "}]}")),
            row.type, "c1");
        CHECK(made["status"] == row.status);
        if (row.encounter_class == nullptr) continue;
        if (std::string_view(row.encounter_class).empty()) {
            CHECK(made["class"]["extension"] == absent("unknown"));
        } else {
            CHECK(made["class"]["code"] == row.encounter_class);
        }
    }
}

TEST_CASE("an attempt says why nobody was reached") {
    const Json bundle = bundle_of(record(R"({"contacts": [
        {"id": "c1", "occurred": "2026-03-02", "with": "client", "reached": false,
         "barrier": "transportation", "note": "No answer."},
        {"id": "c2", "occurred": "2026-03-03", "with": "county", "reached": false}]})"));
    const Json first = of_entry(bundle, "Communication", "c1");
    CHECK(first["statusReason"]["coding"][0]["code"] == "transportation");
    CHECK(first["note"][0]["text"] == "No answer.");
    CHECK(first["sent"] == "2026-03-02");
    const Json second = of_entry(bundle, "Communication", "c2");
    CHECK(second["statusReason"]["text"] == "attempt: nobody was reached");
    CHECK(second["recipient"] == Json::parse(R"([{"display": "county"}])"));
}

TEST_CASE("what was voided was entered in error, or is left out") {
    Json voided = full_record();
    const Json mark = {
        {"at", "2026-03-01T10:00:00-06:00"}, {"by", "w-1"}, {"reason", "Another client's."}};
    for (const char* section :
         {"contacts", "sccp", "acuity", "level_of_care", "sars", "referrals_out", "placements",
          "appointments", "outcomes", "consents", "assignments"}) {
        voided[section][0]["voided"] = mark;
    }
    for (Json& member : voided["team"]["members"])
        member["voided"] = mark;
    const Json bundle = bundle_of(voided);
    check_whole(bundle);
    for (const char* type : {"Encounter", "CarePlan", "Observation", "ServiceRequest", "Task",
                             "Appointment", "Consent"}) {
        for (const Json& made : all_of(bundle, type)) {
            CAPTURE(made.dump());
            CHECK(made["status"] == "entered-in-error");
        }
    }
    CHECK(only(bundle, "Goal")["lifecycleStatus"] == "entered-in-error");
    CHECK(all_of(bundle, "Flag").empty());
    CHECK(all_of(bundle, "CareTeam").empty());
    CHECK(all_of(bundle, "RelatedPerson").size() == 1);  // the daughter
}

TEST_CASE("moments become dateTimes of the store's zone, to the second") {
    const Json bundle = bundle_of(record(R"({"contacts": [
        {"id": "c1", "occurred": "2026-03-02T10:00-06:00", "mode": "phone", "with": "client",
         "reached": true, "minutes": 45},
        {"id": "c2", "occurred": "2026-03-02T16:00:30Z", "mode": "phone", "with": "client",
         "reached": true},
        {"id": "c3", "occurred": "2026-03-02", "mode": "phone", "with": "client",
         "reached": true, "minutes": 45}]})"));
    CHECK(of_entry(bundle, "Encounter", "c1")["period"] ==
          Json::parse(
              R"({"start": "2026-03-02T10:00:00-06:00", "end": "2026-03-02T10:45:00-06:00"})"));
    CHECK(of_entry(bundle, "Encounter", "c2")["period"] ==
          Json::parse(R"({"start": "2026-03-02T10:00:30-06:00"})"));
    CHECK(of_entry(bundle, "Encounter", "c3")["period"] ==
          Json::parse(R"({"start": "2026-03-02"})"));
}

TEST_CASE("a period never ends before it begins") {
    struct Row {
        const char* admitted;
        const char* discharged;
        const char* period;
    };
    const Row rows[] = {
        {"2026-03-02", "2026-03-05T10:00-06:00",
         R"({"start": "2026-03-02", "end": "2026-03-05T10:00:00-06:00"})"},
        // A day and an instant of it have no order.
        {"2026-03-02T09:00-06:00", "2026-03-02", R"({"start": "2026-03-02", "end": "2026-03-02"})"},
        {"2026-03-02", "2026-03-02T09:00-06:00", R"({"start": "2026-03-02", "end": "2026-03-02"})"},
        // A record that contradicts itself.
        {"2026-03-05", "2026-03-02", R"({"end": "2026-03-02"})"},
        {"2026-03-02T10:00-06:00", "2026-03-02T09:00-06:00",
         R"({"end": "2026-03-02T09:00:00-06:00"})"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.admitted);
        CAPTURE(row.discharged);
        Json stay = record(R"({"placements": [{"id": "h1", "occurred": "2026-03-02",
            "kind": "detoxification", "admitted": {"occurred": "2026-03-02"},
            "discharged": {"occurred": "2026-03-02"}}]})");
        stay["placements"][0]["admitted"]["occurred"] = row.admitted;
        stay["placements"][0]["discharged"]["occurred"] = row.discharged;
        CHECK(of_entry(bundle_of(stay), "Encounter", "h1")["period"] == Json::parse(row.period));
    }
}

TEST_CASE("a stay in care is an encounter, a shelter or a jail is none") {
    struct Row {
        const char* kind;
        const char* code;
    };
    for (const Row& row :
         {Row{"acute", "IMP"}, Row{"residential", "IMP"}, Row{"emergency-department", "EMER"},
          Row{"incarceration", ""}, Row{"shelter", ""}}) {
        CAPTURE(row.kind);
        Json stay =
            record(R"({"placements": [{"id": "h1", "occurred": "2026-03-02", "kind": "acute"}]})");
        stay["placements"][0]["kind"] = row.kind;
        const auto made = all_of(bundle_of(stay), "Encounter");
        REQUIRE(made.size() == (*row.code == '\0' ? 0U : 1U));
        if (made.empty()) continue;
        CHECK(made[0]["class"]["code"] == row.code);
        CHECK(made[0]["status"] == "planned");
    }
}

TEST_CASE("a request stands as its newest step says") {
    struct Row {
        const char* step;
        const char* request;
        const char* task;
    };
    for (const Row& row :
         {Row{"submitted", "active", "requested"}, Row{"approved", "active", "completed"},
          Row{"denied", "revoked", "rejected"}, Row{"returned", "on-hold", "on-hold"},
          Row{"withdrawn", "revoked", "cancelled"}}) {
        CAPTURE(row.step);
        Json sar = record(R"({"sars": [{"id": "s1", "occurred": "2026-03-02", "kind": "initial",
            "status": [{"occurred": "2026-03-09", "status": "approved"},
                       {"occurred": "2026-03-03", "status": "submitted"}]}]})");
        sar["sars"][0]["status"][0]["status"] = row.step;
        const Json bundle = bundle_of(sar);
        CHECK(only(bundle, "ServiceRequest")["status"] == row.request);
        const Json task = only(bundle, "Task");
        CHECK(task["status"] == row.task);
        CHECK(task["businessStatus"]["text"] == row.step);
        CHECK(task["authoredOn"] == "2026-03-02");
        CHECK(task["lastModified"] == "2026-03-09");
    }
}

TEST_CASE("each line of a request is asked for by itself, under one number") {
    const Json bundle = bundle_of(full_record());
    const Json first = of_entry(bundle, "ServiceRequest", "s1");
    const Json second = of_entry(bundle, "ServiceRequest", "s1-2");
    CHECK(first["requisition"]["value"] == "k-1/s1");
    CHECK(second["requisition"] == first["requisition"]);
    CHECK(first["code"]["text"] == "medical");
    CHECK(first["quantityQuantity"]["value"] == 16);
    CHECK(first["occurrencePeriod"] ==
          Json::parse(R"({"start": "2026-02-01", "end": "2026-02-28"})"));
    CHECK_FALSE(second.contains("quantityQuantity"));
    CHECK(first["supportingInfo"].size() == 1);
    CHECK(of_entry(bundle, "Task", "s1-2")["focus"]["reference"] ==
          "urn:uuid:" + second["id"].get<std::string>());
}

TEST_CASE("a referral's task tells its result") {
    struct Row {
        const char* members;
        const char* request;
        const char* task;
    };
    const Row rows[] = {
        {"", "active", "requested"},
        {R"(, "waitlisted": {"occurred": "2026-03-04"})", "active", "on-hold"},
        {R"(, "result": {"occurred": "2026-03-04", "result": "linked",
                         "evidence": "lease"})",
         "completed", "completed"},
        {R"(, "result": {"occurred": "2026-03-04", "result": "not-linked",
                         "barrier": "no-opening"})",
         "revoked", "failed"},
        {R"(, "result": {"occurred": "2026-03-04", "result": "declined"})", "revoked", "cancelled"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.members);
        const Json bundle = bundle_of(
            record(std::string(R"({"referrals_out": [{"id": "r1", "occurred": "2026-03-02",
                                    "service": "housing", "provider": "p-1")") +
                   row.members + "}]}"));
        CHECK(only(bundle, "ServiceRequest")["status"] == row.request);
        const Json task = only(bundle, "Task");
        CHECK(task["status"] == row.task);
        CHECK(task.contains("output") == (row.task == std::string_view("completed")));
        CHECK(task.contains("statusReason") == (row.task == std::string_view("failed")));
    }
}

TEST_CASE(
    "the plan signed last counts, with what it reviews, and its crisis plan is only told of") {
    Json plans = record(R"({
        "enrolment": {"id": "enr1", "occurred": "2026-01-01"},
        "sccp": [
        {"id": "v1", "occurred": "2026-01-02", "kind": "preliminary",
         "goals": [{"id": "u1", "words": "A room."}],
         "signed": {"occurred": "2026-01-02", "signers": ["client"]}},
        {"id": "v2", "occurred": "2026-01-20", "kind": "full",
         "goals": [{"id": "u2", "words": "My own place."}],
         "crisis_plan": {"steps": "Call the sister."},
         "signed": {"occurred": "2026-01-20", "signers": ["client"]}},
        {"id": "v3", "occurred": "2026-02-20", "kind": "review", "of": "v2",
         "signed": {"occurred": "2026-02-20", "signers": ["client"]}},
        {"id": "v4", "occurred": "2026-03-20", "kind": "amendment", "of": "v3"}]})");
    const auto state = [](const Json& bundle, const char* id) {
        return of_entry(bundle, "CarePlan", id)["status"].get<std::string>();
    };
    const Json open = bundle_of(plans);
    CHECK(state(open, "v1") == "revoked");
    CHECK(state(open, "v2") == "active");
    CHECK(state(open, "v3") == "active");
    CHECK(state(open, "v4") == "draft");
    CHECK(of_entry(open, "Goal", "u1")["lifecycleStatus"] == "completed");
    CHECK(of_entry(open, "Goal", "u2")["lifecycleStatus"] == "active");
    const Json flag = of_entry(open, "Flag", "v2");
    CHECK(flag["status"] == "active");
    CHECK(open.dump().find("sister") == std::string::npos);

    plans["discharge"] = Json::parse(R"({"id": "end1", "occurred": "2026-03-30",
        "recorded": "2026-03-30T17:00:00-05:00", "by": "w-1", "reasons": ["completed"]})");
    const Json closed = bundle_of(plans);
    CHECK(state(closed, "v2") == "completed");
    CHECK(state(closed, "v4") == "draft");
    CHECK(only(closed, "Flag")["status"] == "inactive");
    const Json episode = only(closed, "EpisodeOfCare");
    CHECK(episode["status"] == "finished");
    CHECK(episode["period"] == Json::parse(R"({"start": "2026-01-01", "end": "2026-03-30"})"));
}

TEST_CASE("an appointment has begin and end as FHIR wants them, and tells what became of it") {
    struct Row {
        const char* result;
        const char* status;
    };
    for (const Row& row :
         {Row{"kept", "fulfilled"}, Row{"missed", "noshow"}, Row{"cancelled", "cancelled"}}) {
        CAPTURE(row.result);
        Json visit = record(R"({"appointments": [{"id": "q1", "occurred": "2026-03-02",
            "service": "medical", "scheduled": "2026-03-09",
            "outcome": {"occurred": "2026-03-09", "result": "kept", "barrier": "illness"}}]})");
        visit["appointments"][0]["outcome"]["result"] = row.result;
        const Json made = only(bundle_of(visit), "Appointment");
        CHECK(made["status"] == row.status);
        CHECK(made["_start"]["extension"] == absent("unknown"));
        CHECK(made["_end"]["extension"] == absent("unknown"));
        CHECK(made["requestedPeriod"][0]["start"] == "2026-03-09");
        CHECK(made.contains("cancelationReason") == (row.status == std::string_view("cancelled")));
    }
    const Json booked = only(bundle_of(full_record()), "Appointment");
    CHECK(booked["status"] == "booked");
    CHECK(booked["start"] == "2026-02-05T15:00:00-06:00");
}

TEST_CASE("a consent is active until it is revoked or has expired") {
    struct Row {
        const char* members;
        const char* status;
        const char* end;
    };
    for (const Row& row : {Row{R"("expires": "2026-04-01")", "active", "2026-04-01"},
                           Row{R"("expires": "2026-03-31")", "inactive", "2026-03-31"},
                           Row{R"("expires": "2027-01-01", "revoked": {"occurred": "2026-03-01"})",
                               "inactive", "2026-03-01"}}) {
        CAPTURE(row.members);
        const Json made = only(
            bundle_of(record(std::string(R"({"consents": [{"id": "k1", "occurred": "2026-01-08",
                                              "kind": "part2-disclosure", )") +
                             row.members + "}]}")),
            "Consent");
        CHECK(made["status"] == row.status);
        CHECK(made["provision"]["period"]["end"] == row.end);
        CHECK(made["scope"]["coding"][0]["code"] == "patient-privacy");
        CHECK(made["policyRule"]["coding"][0]["code"] == "42CFRPart2");
    }
}

TEST_CASE("a record with ids only makes a whole bundle, and what was held back is masked") {
    const Json bare = confined(full_record(), {});
    const Json bundle = bundle_of(bare, statement({}));
    check_whole(bundle);
    const Json patient = only(bundle, "Patient");
    CHECK(patient["name"][0]["extension"] == absent("masked"));
    CHECK_FALSE(patient.contains("birthDate"));
    CHECK(only(bundle, "EpisodeOfCare")["_status"]["extension"] == absent("masked"));
    CHECK(bundle["entry"].size() == 4);  // and the agency and the provenance
    CHECK(bundle.dump().find("Wren") == std::string::npos);

    // Without a statement nothing was held back: nobody recorded it.
    const Json unknown = bundle_of(
        Json::parse(R"({"schema": "rsc.case/1", "id": "k-1", "client": {"id": "cl-1"}})"));
    CHECK(only(unknown, "Patient")["name"][0]["extension"] == absent("unknown"));
    CHECK(only(unknown, "EpisodeOfCare")["_status"]["extension"] == absent("unknown"));
}

TEST_CASE("only what was held back is masked") {
    const model::Information course[] = {model::Information::enrolment};
    const Json bundle = bundle_of(confined(full_record(), course), statement({"enrolment"}));
    check_whole(bundle);
    CHECK(only(bundle, "Patient")["name"][0]["extension"] == absent("masked"));
    CHECK(only(bundle, "EpisodeOfCare")["status"] == "active");
    CHECK(only(bundle, "CareTeam")["participant"].size() == 1);  // the worker, not the team
}

TEST_CASE("where the course is held back nothing is said to be in force") {
    const model::Information plan[] = {model::Information::plan};
    const Json bundle = bundle_of(confined(full_record(), plan), statement({"plan"}));
    check_whole(bundle);
    CHECK(only(bundle, "CarePlan")["status"] == "unknown");
    CHECK(only(bundle, "Goal")["lifecycleStatus"] == "accepted");
    CHECK(only(bundle, "Flag")["_status"]["extension"] == absent("masked"));
    CHECK(all_of(bundle, "CareTeam").empty());
}

TEST_CASE("a disclosure is labelled throughout, and its provenance carries the notice") {
    Json told = statement({"everything"});
    told["consents"] = Json::parse(R"([{"id": "k1", "occurred": "2026-01-08"},
                                       {"id": "k7", "occurred": "2026-01-09",
                                        "recipient": "Elm & Oak"}])");
    const Json bundle = bundle_of(full_record(), told);
    check_whole(bundle);
    const Json labels = Json::parse(R"([
        {"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "42CFRPart2"},
        {"system": "http://terminology.hl7.org/CodeSystem/v3-Confidentiality", "code": "R"}])");
    CHECK(bundle["meta"]["security"] == labels);
    for (const Json& entry : bundle["entry"])
        CHECK(entry["resource"]["meta"]["security"] == labels);

    const Json provenance = only(bundle, "Provenance");
    CHECK(provenance["recorded"] == "2026-04-01T09:00:00-05:00");
    CHECK(provenance["reason"] == Json::parse(R"([{"text": "treatment"}])"));
    const std::string text = provenance["text"]["div"].get<std::string>();
    CHECK(text.find(redisclosure_notice) != std::string::npos);
    CHECK(text.find("Elm &amp; Oak") != std::string::npos);
    // The consents that cover it are there, each once.
    CHECK(all_of(bundle, "Consent").size() == 2);
    CHECK(of_entry(bundle, "Consent", "k7")["scope"]["coding"][0]["code"] == "patient-privacy");

    const Json plain = bundle_of(full_record());
    CHECK_FALSE(plain.contains("meta"));
    CHECK_FALSE(only(plain, "Provenance").contains("text"));
}

TEST_CASE("a text has no white space that FHIR does not know, and an empty one is left out") {
    const Json bundle = bundle_of(record(R"({"contacts": [
        {"id": "c1", "occurred": "2026-03-02", "with": "county", "reached": true,
         "note": " Said\u00a0so.\u2003\u0007 "},
        {"id": "c2", "occurred": "2026-03-02", "with": "county", "reached": true,
         "note": "\u3000\t"}]})"));
    CHECK(of_entry(bundle, "Communication", "c1")["note"][0]["text"] == "Said so.");
    CHECK_FALSE(of_entry(bundle, "Communication", "c2").contains("note"));
}

TEST_CASE("who is not known by name is there with what is known") {
    const Json bundle = bundle_of(full_record());
    for (const Json& worker : all_of(bundle, "Practitioner")) {
        const std::string id = worker["identifier"][0]["value"].get<std::string>();
        CAPTURE(id);
        if (id == "w-1") {
            CHECK(worker["name"] == Json::parse(R"([{"family": "Noor", "given": ["Maple"]}])"));
        } else {
            CHECK(worker["name"][0]["_family"]["extension"] == absent("unknown"));
        }
    }
    for (const Json& organization : all_of(bundle, "Organization")) {
        const std::string id = organization["identifier"][0]["value"].get<std::string>();
        CAPTURE(id);
        if (id == "p-9") {
            CHECK(organization["_name"]["extension"] == absent("unknown"));
        } else {
            CHECK(organization["name"] == (id == "p-1" ? "Elm Clinic" : "Alder House"));
        }
    }
}
