#pragma once

#include "codec/describe_case.hpp"
#include "model/agency.hpp"

namespace rsc::codec {

template <class V>
void describe(V& v, Degree& e) {
    v.type("staff_degree", "A degree; it occurred when it was conferred");
    describe_entry(v, e);
    v.required("level", e.level, "Which level");
    v.required("field", e.field, "In which field");
    v.optional("major", e.major, "Major course of study");
}

template <class V>
void describe(V& v, Experience& e) {
    v.type("staff_experience", "Verified experience in human services");
    describe_entry(v, e);
    v.required("years", e.years, "Years", range(0, 80));
    v.required("service", e.service, "In which service");
}

template <class V>
void describe(V& v, StaffDocument& e) {
    v.type("staff_document", "A paper in the employee file; it occurred on its own date");
    describe_entry(v, e);
    v.required("kind", e.kind, "Which paper");
    v.optional("expires", e.expires, "Last day it is good");
}

template <class V>
void describe(V& v, Credential& e) {
    v.type("credential", "A licence or certificate; it occurred when it was granted");
    describe_entry(v, e);
    v.required("kind", e.kind, "Which");
    v.optional("expires", e.expires, "Last day it is good");
}

template <class V>
void describe(V& v, Knowledge& e) {
    v.type("knowledge", "Services and support systems that the worker knows");
    describe_entry(v, e);
    v.required("services", e.services, "Which", not_empty());
}

template <class V>
void describe(V& v, Notice& e) {
    v.type("notice", "A notice to the county about this worker");
    describe_entry(v, e);
    v.required("kind", e.kind, "Of what");
    v.optional("to", e.to, "To whom");
    v.defaulted("verification_enclosed", e.verification_enclosed, false,
                "Verification of the qualifications went with it");
}

template <class V>
void describe(V& v, Attendance& e) {
    v.type("attendance", "Attendance at a mandated training or meeting");
    describe_entry(v, e);
    v.required("training", e.training, "Id of the training in the agency's record");
}

template <class V>
void describe(V& v, FteChange& e) {
    v.type("fte_change", "A new share of full time, from the day it occurred on");
    describe_entry(v, e);
    v.required("percent", e.percent, "Share of full time", range(0, 100));
}

template <class V>
void describe(V& v, Fte& e) {
    v.type("fte", "Share of full time: the first, and its changes");
    v.defaulted("percent", e.percent, 100, "Share of full time at first", range(0, 100));
    v.optional("changes", e.changes, "Later shares");
}

template <class V>
void describe(V& v, Staff& e) {
    v.type("staff", "A worker of the agency");
    v.required("schema", e.schema, "Name and version of this description",
               constant(model::staff_schema));
    v.required("id", e.id, "The worker's id");
    v.optional("given_name", e.given_name, "Given name");
    v.optional("family_name", e.family_name, "Family name");
    v.optional("login", e.login, "Operating-system user");
    v.optional("roles", e.roles, "What the worker does");
    v.optional("supervisor", e.supervisor, "The worker's supervisor");
    v.optional("fte", e.fte, "Share of full time; all of it where nothing is said");
    v.optional("hired", e.hired, "First day of work");
    v.optional("left", e.left, "Last day of work");
    v.defaulted("imported", e.imported, false, "Known only by the id that an import named");
    v.optional("file_location", e.file_location, "Where the employee file can be produced from");
    v.optional("degrees", e.degrees, "Degrees");
    v.optional("experience", e.experience, "Experience");
    v.optional("documents", e.documents, "Papers in the employee file");
    v.optional("credentials", e.credentials, "Licences and certificates");
    v.optional("knowledge", e.knowledge, "Services and support systems known");
    v.optional("works_with", e.works_with,
               "Populations served that ask for a criminal background check");
    v.optional("notices", e.notices, "Notices to the county");
    v.optional("trainings", e.trainings, "Trainings and meetings attended");
    v.optional("history", e.history, "Every change made to this record");
}

template <class V>
void describe(V& v, Verified& e) {
    v.type("verified", "A look at whether what is listed still holds");
    describe_entry(v, e);
}

template <class V>
void describe(V& v, Provider& e) {
    v.type("provider", "An agency or person that serves clients");
    v.required("schema", e.schema, "Name and version of this description",
               constant("rsc.provider/1"));
    v.required("id", e.id, "The provider's id");
    v.optional("name", e.name, "Its name");
    v.optional("kind", e.kind, "Own unit, subcontractor or partner");
    v.optional("services", e.services, "What it provides");
    v.optional("capacity", e.capacity, "Clients at a time", range(0, 100'000));
    v.defaulted("counselling_allowed", e.counselling_allowed, false,
                "Supportive counselling may be given");
    v.optional("verified", e.verified, "When this entry was verified");
    v.optional("history", e.history, "Every change made to this record");
}

template <class V>
void describe(V& v, DiscretionaryFund& e) {
    v.type("discretionary_fund", "The agency's fund for urgent purchases");
    describe_entry(v, e);
    v.required("cents", e.cents, "Its size in US cents", range(0, 1'000'000'000));
    v.optional("ended", e.ended, "When it was given up");
}

template <class V>
void describe(V& v, OnCallShift& e) {
    v.type("on_call_shift", "A shift of the on-call roster");
    describe_entry(v, e);
    v.required("worker", e.worker, "Who is on call");
    v.required("from", e.from, "From, included");
    v.required("until", e.until, "Until, not included");
}

template <class V>
void describe(V& v, Training& e) {
    v.type("training", "A training or meeting the county mandates; it occurred when announced");
    describe_entry(v, e);
    v.required("title", e.title, "What");
    v.required("held", e.held, "The day it is held");
    v.optional("roles", e.roles, "Who must attend; none: coordinators");
}

template <class V>
void describe(V& v, Agreement& e) {
    v.type("agreement", "An agreement or a written protocol");
    describe_entry(v, e);
    v.required("kind", e.kind, "Which kind");
    v.required("title", e.title, "What");
    v.optional("expires", e.expires, "Last day it is good");
}

template <class V>
void describe(V& v, AcuityInstrument& e) {
    v.type("acuity_instrument", "The edition of the Acuity Index in use from that day on");
    describe_entry(v, e);
    v.required("edition", e.edition, "Edition");
    v.required("least", e.least, "Least score", range(0, 1000));
    v.required("most", e.most, "Greatest score", range(0, 1000));
    v.optional("groups", e.groups, "Item groups");
}

template <class V>
void describe(V& v, QualityReview& e) {
    v.type("quality_review", "A review by quality improvement");
    describe_entry(v, e);
    v.required("topic", e.topic, "Of what");
    v.optional("result", e.result, "What it found");
}

template <class V>
void describe(V& v, Agency& e) {
    v.type("agency", "What rules ask of the agency itself");
    v.required("schema", e.schema, "Name and version of this description",
               constant("rsc.agency/1"));
    v.required("id", e.id, "The agency's id");
    v.optional("name", e.name, "Its name");
    v.optional("discretionary_fund", e.discretionary_fund, "Fund for urgent purchases");
    v.optional("on_call", e.on_call, "The on-call roster");
    v.optional("trainings", e.trainings, "Mandated trainings and meetings");
    v.optional("agreements", e.agreements, "Agreements and protocols");
    v.optional("quality_reviews", e.quality_reviews, "Reviews by quality improvement");
    v.optional("acuity_instruments", e.acuity_instruments, "Editions of the Acuity Index");
    v.optional("retention_months", e.retention_months,
               "Months that a case is kept after its discharge", range(1, 1200));
    v.optional("history", e.history, "Every change made to this record");
}

template <class V>
void describe(V& v, Tombstone& e) {
    v.type("tombstone", "What is left of a case that was purged");
    v.required("schema", e.schema, "Name and version of this description",
               constant("rsc.tombstone/1"));
    v.required("id", e.id, "The case");
    v.required("client", e.client, "Id of the client, which nobody else will get");
    v.required("purged", e.purged, "When it was purged");
    v.required("by", e.by, "Who purged it");
    v.required("reason", e.reason, "Why");
    v.required("sha256", e.sha256, "SHA-256 of the case file as it was");
}

template <class V>
void describe(V& v, Adoption& e) {
    v.type("adoption", "A revision of a policy pack in force from a day on");
    v.required("pack", e.pack, "Id of the pack");
    v.required("revision", e.revision, "Id of the revision");
    v.required("from", e.from, "First day in force");
    v.optional("until", e.until,
               "Last day in force; else until the next adoption of the pack, or one that replaces "
               "it");
    v.optional("replaces", e.replaces, "A pack whose adoption ends on the day before 'from'");
    v.required("sha256", e.sha256, "SHA-256 of the pack file in policies/");
    v.required("adopted", e.adopted, "When that was recorded");
    v.required("by", e.by, "Who recorded it");
    v.optional("voided", e.voided, "Set when the adoption was a mistake; it was never in force");
}

template <class V>
void describe(V& v, StoreConfig& e) {
    v.type("store", "What makes a directory a store");
    v.required("schema", e.schema, "Name and version of this description", constant("rsc.store/1"));
    v.required("id", e.id, "The store's id");
    v.required("agency", e.agency, "Id of the agency it belongs to");
    v.required("zone", e.zone, "Time zone of local dates, in the IANA database");
    v.required("calendar", e.calendar, "Id of the holiday calendar in calendars/");
    v.defaulted("sandbox", e.sandbox, false, "Made for trying things: its clock can be set");
    v.optional("policies", e.policies, "Policies in force, by date");
    v.optional("history", e.history, "Every change made to this record");
}

}  // namespace rsc::codec
