#pragma once

#include "codec/describe.hpp"
#include "model/case.hpp"

namespace rsc::codec {

using namespace model;  // NOLINT(google-build-using-namespace): the records described here

template <class V>
void describe(V& v, ContactInformation& e) {
    v.type("contact_information", "Where the client can be reached, as verified on a day");
    describe_entry(v, e);
    v.optional("phone", e.phone, "Telephone number");
    v.optional("email", e.email, "Electronic mail address");
    v.optional("address", e.address, "Postal address or place to be found");
}

template <class V>
void describe(V& v, PopulationEntry& e) {
    v.type("population", "A population the client belongs to");
    describe_entry(v, e);
    v.required("population", e.population, "Which");
    v.optional("ended", e.ended, "When it ceased to apply");
}

template <class V>
void describe(V& v, Guardianship& e) {
    v.type("guardianship", "A guardian of the client");
    describe_entry(v, e);
    v.required("guardian", e.guardian, "Who");
    v.optional("scope", e.scope, "What the guardian decides");
    v.optional("ended", e.ended, "When it ended");
}

template <class V>
void describe(V& v, FamilyMember& e) {
    v.type("family_member", "A member of the family that an RSC-F case serves");
    v.required("id", e.id, "Unique in the record");
    v.required("relationship", e.relationship, "To the client");
    v.optional("given_name", e.given_name, "Given name");
    v.optional("family_name", e.family_name, "Family name");
    v.optional("birth_date", e.birth_date, "Date of birth");
}

template <class V>
void describe(V& v, SamePerson& e) {
    v.type("same_person", "Another client id that names the same person");
    describe_entry(v, e);
    v.required("client", e.client, "The other client id");
    v.optional("ended", e.ended, "When it proved to be another person");
}

template <class V>
void describe(V& v, Client& e) {
    v.type("client", "The person served");
    v.required("id", e.id, "The client's id; the same in every episode");
    v.optional("given_name", e.given_name, "Given name");
    v.optional("family_name", e.family_name, "Family name");
    v.optional("birth_date", e.birth_date, "Date of birth");
    v.optional("language", e.language, "Language the client wishes to be served in");
    v.optional("contact_information", e.contact_information, "Each time it was verified");
    v.optional("populations", e.populations, "Populations the client belongs to");
    v.optional("guardianship", e.guardianship, "Guardians");
    v.optional("family", e.family, "Members of the family served");
    v.optional("same_as", e.same_as, "Other client ids of the same person");
}

template <class V>
void describe(V& v, Screen& e) {
    v.type("screen", "The comprehensive screen of the Central Intake Unit");
    v.required("occurred", e.occurred, "When the client was screened");
    v.optional("recommended", e.recommended, "Level of care the screen recommends");
    v.optional("chosen", e.chosen, "Level of care chosen with the client");
    v.optional("needs", e.needs, "Needs found");
}

template <class V>
void describe(V& v, EmergencyService& e) {
    v.type("emergency_service", "A provider found for an emergency need");
    v.required("need", e.need, "The need");
    v.optional("provider", e.provider, "The provider chosen");
    v.defaulted("rss_tool", e.rss_tool, false, "Found with the Recovery Support Services tool");
    v.optional("referred", e.referred, "When the client was referred there");
}

template <class V>
void describe(V& v, Emergency& e) {
    v.type("emergency", "Emergency needs found at intake, and what was done at once");
    v.required("needs", e.needs, "The needs", not_empty());
    v.optional("screen_reviewed", e.screen_reviewed, "When the coordinator reviewed the screen");
    v.optional("needs_confirmed", e.needs_confirmed,
               "When the needs were confirmed with the client");
    v.optional("services", e.services, "Providers found for them");
}

template <class V>
void describe(V& v, SystemInvolvement& e) {
    v.type("system_involvement", "A public system the client or family is involved with");
    describe_entry(v, e);
    v.required("system", e.system, "Which");
    v.optional("ended", e.ended, "When the involvement ended");
}

template <class V>
void describe(V& v, Referral& e) {
    v.type("referral", "How the client came; it occurred when the agency was notified");
    describe_entry(v, e);
    v.required("source", e.source, "Who referred");
    v.optional("level", e.level, "What the client was referred for");
    v.optional("screen", e.screen, "The comprehensive screen");
    v.optional("emergency", e.emergency, "Emergency needs, when the intake unit found any");
    v.optional("consents_received", e.consents_received, "When the consent forms arrived");
    v.optional("special_grant", e.special_grant, "Grant or project the client is eligible under");
    v.optional("systems", e.systems, "Systems the client or family is involved with");
}

template <class V>
void describe(V& v, Enrolment& e) {
    v.type("enrolment", "Enrolment in services");
    describe_entry(v, e);
    v.optional("program", e.program, "Program enrolled in");
    v.optional("outcomes_by", e.outcomes_by, "Who completes the outcome instruments");
}

template <class V>
void describe(V& v, AssignmentEnd& e) {
    v.type("assignment_end", "The end of an assignment");
    describe_event(v, e);
    v.required("reason", e.reason, "Why it ended");
}

template <class V>
void describe(V& v, Assignment& e) {
    v.type("assignment", "A worker serving the client at a level; it occurred when it began");
    describe_entry(v, e);
    v.required("worker", e.worker, "Who serves");
    v.required("level", e.level, "At which level");
    v.optional("reason", e.reason, "Why this level");
    v.defaulted("primary", e.primary, true, "Whether this worker leads");
    v.optional("ended", e.ended, "Its end; from that moment on somebody else serves, or nobody");
}

template <class V>
void describe(V& v, Contact& e) {
    v.type("contact", "A contact or an attempt");
    describe_entry(v, e);
    v.optional("mode", e.mode, "How; absent when it is not known");
    v.required("with", e.with, "With whom");
    v.required("reached", e.reached, "Whether it went both ways; false is an attempt");
    v.optional("worker", e.worker, "Who made it, when not the one who wrote it down");
    v.optional("purpose", e.purpose, "What for");
    v.optional("setting", e.setting, "In what kind of place");
    v.optional("place", e.place, "Where");
    v.optional("minutes", e.minutes, "How long", range(0, 1440));
    v.optional("barrier", e.barrier, "What kept the client from coming");
    v.optional("coordinated", e.coordinated, "Services coordinated in it");
}

template <class V>
void describe(V& v, TeamMember& e) {
    v.type("team_member", "A member of the Recovery Support Team");
    describe_entry(v, e);
    v.required("support", e.support, "Formal or informal (natural)");
    v.optional("name", e.name, "Name");
    v.optional("relationship", e.relationship, "To the client");
    v.optional("system", e.system, "System that a formal member represents");
    v.optional("ended", e.ended, "When the membership ended");
}

template <class V>
void describe(V& v, TeamMeeting& e) {
    v.type("team_meeting", "A meeting of the Recovery Support Team");
    describe_entry(v, e);
    v.optional("attendees", e.attendees, "Members who came");
    v.defaulted("client_attended", e.client_attended, true, "Whether the client came");
}

template <class V>
void describe(V& v, Lead& e) {
    v.type("lead", "The agency that leads, as all who serve the client agreed");
    describe_entry(v, e);
    v.required("agency", e.agency, "Which agency");
    v.optional("contact", e.contact, "Whom to ask first");
    v.optional("ended", e.ended, "When another took over");
}

template <class V>
void describe(V& v, Team& e) {
    v.type("team", "The Recovery Support Team");
    v.optional("members", e.members, "Its members");
    v.optional("meetings", e.meetings, "Its meetings");
    v.optional("leads", e.leads, "Which agency leads");
}

template <class V>
void describe(V& v, Goal& e) {
    v.type("goal", "A goal in the client's own words");
    v.required("id", e.id, "Unique in the record");
    v.required("words", e.words, "The client's words");
    v.optional("domain", e.domain, "What part of life it is about");
    v.optional("indicators", e.indicators, "What would show that it is reached");
}

template <class V>
void describe(V& v, PlannedService& e) {
    v.type("planned_service", "A service of the plan");
    v.required("service", e.service, "Which");
    v.optional("provider", e.provider, "The provider the client chose");
    v.optional("goal", e.goal, "The goal it serves");
    v.optional("fits", e.fits, "What it was chosen to fit");
    v.defaulted("informed_choice", e.informed_choice, false,
                "The client chose it knowing the alternatives");
    v.defaulted("choice_form", e.choice_form, false, "The signed choice form is on file");
    v.optional("first_appointment", e.first_appointment, "When the first appointment is");
}

template <class V>
void describe(V& v, CrisisPlan& e) {
    v.type("crisis_plan", "The safety and crisis plan");
    v.optional("strengths", e.strengths, "Strengths of the client it draws on");
    v.optional("natural_supports", e.natural_supports, "Natural supports it draws on");
    v.required("steps", e.steps, "What is done, by whom, when a crisis comes");
}

template <class V>
void describe(V& v, FundingPlan& e) {
    v.type("funding_plan", "How services are paid for");
    v.required("sources", e.sources, "Sources", not_empty());
    v.defaulted("low_cost_considered", e.low_cost_considered, false,
                "Free and low-cost community resources were looked at");
    v.defaulted("with_team", e.with_team, false, "Made with the team's help");
}

template <class V>
void describe(V& v, Signing& e) {
    v.type("signing", "The signing that makes a version count");
    describe_event(v, e);
    v.required("signers", e.signers, "Who signed", not_empty());
}

template <class V>
void describe(V& v, PlanVersion& e) {
    v.type("plan_version", "A version, or a review, of the Single Coordinated Care Plan");
    describe_entry(v, e);
    v.required("kind", e.kind, "Which kind of version");
    v.optional("of", e.of, "The version it reviews or amends; what it leaves out stands as there");
    v.defaulted("with_client", e.with_client, false, "Developed with the client");
    v.defaulted("with_family", e.with_family, false, "Developed with the family too");
    v.defaulted("based_on_screen", e.based_on_screen, false, "Based on the comprehensive screen");
    v.optional("needs", e.needs, "Needs it answers");
    v.optional("goals", e.goals, "Goals");
    v.optional("services", e.services, "Services and providers");
    v.optional("strengths", e.strengths, "Strengths of the client");
    v.optional("natural_supports", e.natural_supports, "Natural supports");
    v.optional("considered", e.considered, "What of the client's life was looked at");
    v.optional("contacts_a_week", e.contacts_a_week, "Contacts a week that the plan asks for",
               range(1, 14));
    v.optional("documents", e.documents, "Papers of others that it takes up");
    v.optional("crisis_plan", e.crisis_plan, "Safety and crisis plan");
    v.optional("funding_plan", e.funding_plan, "Funding plan");
    v.optional("team_meeting", e.team_meeting, "The meeting at which the team gave its input");
    v.optional("signed", e.signed_on, "Its signing; unsigned versions count for nothing");
}

template <class V>
void describe(V& v, AcuityDocument& e) {
    v.type("acuity_document", "A paper that supports a score");
    v.required("name", e.name, "What it is called");
    v.optional("sha256", e.sha256, "SHA-256 of its bytes");
    v.optional("dated", e.dated, "Its own date");
    v.defaulted("kept", e.kept, false, "Its bytes lie in the store");
}

template <class V>
void describe(V& v, AcuityItem& e) {
    v.type("acuity_item", "A scored item group");
    v.required("group", e.group, "Which group");
    v.required("points", e.points, "Its points", range(0, 1000));
    v.optional("documents", e.documents, "Papers that support the score");
}

template <class V>
void describe(V& v, Acuity& e) {
    v.type("acuity", "A completed Acuity Index");
    describe_entry(v, e);
    v.required("score", e.score, "Total score", range(0, 1000));
    v.optional("edition", e.edition, "Edition of the instrument");
    v.optional("items", e.items, "Scored item groups");
}

template <class V>
void describe(V& v, LevelOfCare& e) {
    v.type("level_of_care", "The result of a level-of-care instrument");
    describe_entry(v, e);
    v.required("instrument", e.instrument, "Which instrument");
    v.optional("edition", e.edition, "Its edition");
    v.required("level", e.level, "The level found");
    v.optional("score", e.score, "The score, where it has one", range(0, 1000));
    v.optional("choice", e.choice, "What the client said to it");
    v.optional("provider", e.provider, "Clinical provider who found it");
}

template <class V>
void describe(V& v, PhaseEntry& e) {
    v.type("phase_entry", "A phase of recovery, from the day it began");
    describe_entry(v, e);
    v.required("phase", e.phase, "Which");
}

template <class V>
void describe(V& v, ServiceLine& e) {
    v.type("service_line", "A service, its provider, its units and its days");
    v.required("service", e.service, "Which");
    v.optional("provider", e.provider, "By whom");
    v.defaulted("units", e.units, 0, "How many", range(0, 1'000'000));
    v.optional("cents", e.cents, "Rate of a unit in US cents", range(0, 100'000'000));
    v.required("from", e.from, "First day");
    v.required("through", e.through, "Last day, included");
}

template <class V>
void describe(V& v, Attachment& e) {
    v.type("attachment", "A paper sent with a request; it occurred when it was sent");
    describe_event(v, e);
    v.required("kind", e.kind, "Which paper");
    v.optional("entry", e.entry, "The entry of this record that it is");
    v.optional("dated", e.dated, "Its own date, where it is no entry");
}

template <class V>
void describe(V& v, SarStep& e) {
    v.type("sar_step", "A step of a request");
    describe_event(v, e);
    v.required("status", e.status, "Which");
    v.optional("authorized", e.authorized, "Lines approved, where not those asked for");
}

template <class V>
void describe(V& v, UnitsUsed& e) {
    v.type("units_used", "Units of an authorised service that were used up");
    describe_event(v, e);
    v.required("service", e.service, "Of which service");
    v.optional("provider", e.provider, "Of which provider");
    v.required("units", e.units, "How many", range(1, 1'000'000));
}

template <class V>
void describe(V& v, Sar& e) {
    v.type("sar", "A Service Authorization Request; it occurred when it was drawn up");
    describe_entry(v, e);
    v.required("kind", e.kind, "Which kind of request");
    v.optional("lines", e.lines, "Services asked for");
    v.optional("attachments", e.attachments, "Papers sent with it");
    v.optional("purchase", e.purchase, "Purchase that a reimbursement pays back");
    v.optional("status", e.status, "Its steps");
    v.optional("used", e.used, "Units used up");
}

template <class V>
void describe(V& v, Purchase& e) {
    v.type("purchase", "A purchase from the discretionary fund; it occurred when asked for");
    describe_entry(v, e);
    v.required("service", e.service, "What for");
    v.required("cents", e.cents, "Amount in US cents", range(0, 100'000'000));
    v.required("needed_by", e.needed_by, "The day it was needed");
    v.optional("provider", e.provider, "Who was paid");
}

template <class V>
void describe(V& v, HandOff& e) {
    v.type("hand_off", "The client handed over in person to those who serve next");
    describe_event(v, e);
    v.defaulted("face_to_face", e.face_to_face, false, "All were in one room");
    v.defaulted("protocol_followed", e.protocol_followed, false,
                "The agency's written protocol was followed");
}

template <class V>
void describe(V& v, ReferralResult& e) {
    v.type("referral_result", "What became of a referral");
    describe_event(v, e);
    v.required("result", e.result, "What");
    v.optional("evidence", e.evidence, "What shows the linkage");
    v.optional("barrier", e.barrier, "What stood in the way");
    v.optional("entity_notified", e.entity_notified,
               "When the managing entity was told that there is no opening");
}

template <class V>
void describe(V& v, ReferralOut& e) {
    v.type("referral_out", "A referral of the client to a service");
    describe_entry(v, e);
    v.required("service", e.service, "Which");
    v.optional("provider", e.provider, "To whom");
    v.optional("goal", e.goal, "The goal of the plan that it serves");
    v.defaulted("referral_form", e.referral_form, false, "Made on the RSC RSS Referral Form");
    v.optional("waitlisted", e.waitlisted, "When put on the wait list; the result comes later");
    v.optional("hand_off", e.hand_off, "The client was handed over in person");
    v.optional("result", e.result, "Whether the client got there");
}

template <class V>
void describe(V& v, AppointmentOutcome& e) {
    v.type("appointment_outcome", "What became of an appointment");
    describe_event(v, e);
    v.required("result", e.result, "What");
    v.optional("barrier", e.barrier, "What kept the client from coming");
}

template <class V>
void describe(V& v, Appointment& e) {
    v.type("appointment", "An appointment; it occurred when it was made");
    describe_entry(v, e);
    v.required("scheduled", e.scheduled, "When it is to be");
    v.required("service", e.service, "For which service");
    v.optional("provider", e.provider, "With whom");
    v.optional("outcome", e.outcome, "Whether it was kept");
}

template <class V>
void describe(V& v, Placement& e) {
    v.type("placement", "A stay elsewhere; it occurred at its first step");
    describe_entry(v, e);
    v.required("kind", e.kind, "Which kind of place");
    v.optional("provider", e.provider, "Which place");
    v.optional("waitlisted", e.waitlisted, "When put on the wait list");
    v.optional("admitted", e.admitted, "When admitted");
    v.optional("ready", e.ready, "When found ready to be discharged");
    v.optional("discharged", e.discharged, "When discharged or released");
    v.defaulted("on_medication", e.on_medication, false, "Left with medication to be continued");
}

template <class V>
void describe(V& v, Window& e) {
    v.type("window", "The days on which a collection counts");
    v.required("opens", e.opens, "First day");
    v.required("closes", e.closes, "Last day");
}

template <class V>
void describe(V& v, Outcome& e) {
    v.type("outcome", "An outcome instrument; it occurred when it was asked for or fell due");
    describe_entry(v, e);
    v.required("instrument", e.instrument, "Which instrument");
    v.required("stage", e.stage, "At which stage");
    v.optional("window", e.window, "When it counts");
    v.optional("completed", e.completed, "Its completion");
}

template <class V>
void describe(V& v, Consent& e) {
    v.type("consent", "A consent of the client; it occurred when it was signed");
    describe_entry(v, e);
    v.required("kind", e.kind, "Which kind");
    v.optional("discloser", e.discloser, "Who may disclose");
    v.optional("recipient", e.recipient, "To whom");
    v.optional("purpose", e.purpose, "What for");
    v.optional("scope", e.scope, "How much and what kind, as the form says it");
    v.optional("covers", e.covers, "Classes of information that the scope comes to");
    v.optional("expires", e.expires, "Last day it is good");
    v.optional("expires_upon", e.expires_upon, "Event or condition on which it ends");
    v.optional("revoked", e.revoked, "When it was revoked");
}

template <class V>
void describe(V& v, Disclosure& e) {
    v.type("disclosure", "What was told to somebody outside; it occurred when it went out");
    describe_entry(v, e);
    v.required("recipient", e.recipient, "To whom");
    v.required("purpose", e.purpose, "What for");
    v.required("basis", e.basis, "What allowed it");
    v.optional("consents", e.consents, "The consents that covered it");
    v.required("information", e.information, "Classes of information given", not_empty());
    v.optional("form", e.form, "In which form");
}

template <class V>
void describe(V& v, BenefitEntry& e) {
    v.type("benefit", "A step towards a benefit");
    describe_entry(v, e);
    v.required("benefit", e.benefit, "Which");
    v.required("status", e.status, "Where it stands");
    v.defaulted("soar", e.soar, false, "Applied for through SOAR");
}

template <class V>
void describe(V& v, ExpectationEntry& e) {
    v.type("expectation", "What was explained to the client");
    describe_entry(v, e);
    v.required("topics", e.topics, "Which topics", not_empty());
}

template <class V>
void describe(V& v, Excuse& e) {
    v.type("excuse", "An approved waiver or pause; it occurred when it was approved");
    describe_entry(v, e);
    v.required("reason", e.reason, "Why");
    v.optional("rules", e.rules, "Ids of the rules it covers; none: every rule of the case");
    v.required("from", e.from, "First day covered");
    v.required("through", e.through, "Last day covered");
    v.required("approver", e.approver, "Who approved it");
    v.optional("evidence", e.evidence, "On what evidence");
}

template <class V>
void describe(V& v, Transition& e) {
    v.type("transition", "Re-entry from incarceration; it occurred when the agency learned of it");
    describe_entry(v, e);
    v.optional("facility", e.facility, "From where");
    v.required("release", e.release, "When the client is, or was, released");
}

template <class V>
void describe(V& v, Discharge& e) {
    v.type("discharge", "The end of the episode; its day is served");
    describe_entry(v, e);
    v.required("reasons", e.reasons, "Why", not_empty());
    v.defaulted("planned", e.planned, true, "Whether it was planned");
}

template <class V>
void describe(V& v, Admission& e) {
    v.type("admission", "Whether the client can be admitted and is ready for it");
    describe_entry(v, e);
    v.optional("eligible", e.eligible, "Whether the client is eligible");
    v.optional("readiness", e.readiness, "Whether the client is ready");
    v.optional("mandated", e.mandated, "Sent by a court or agency; false: of free will");
    v.optional("completed", e.completed, "Steps of the procedure that are done");
    v.optional("declined_for", e.declined_for, "Why the client was not admitted");
}

template <class V>
void describe(V& v, Paper& e) {
    v.type("paper", "A paper of another provider about the client; it occurred when obtained");
    describe_entry(v, e);
    v.required("kind", e.kind, "Which kind of paper");
    v.optional("provider", e.provider, "Whose");
    v.optional("dated", e.dated, "Its own date");
    v.optional("reviewed", e.reviewed, "When it was read and interpreted");
    v.optional("shared_with", e.shared_with, "Providers who use it instead of asking again");
}

template <class V>
void describe(V& v, Offer& e) {
    v.type("offer", "Something offered to the client, and the answer");
    describe_entry(v, e);
    v.required("kind", e.kind, "What was offered");
    v.optional("service", e.service, "Which service");
    v.required("answer", e.answer, "What the client said");
}

template <class V>
void describe(V& v, BarrierEntry& e) {
    v.type("barrier", "Something between the client and a service");
    describe_entry(v, e);
    v.required("barrier", e.barrier, "What");
    v.optional("service", e.service, "Before which service");
    v.optional("removed", e.removed, "When it was removed");
}

template <class V>
void describe(V& v, Dispute& e) {
    v.type("dispute", "Somebody disputes a verdict");
    describe_entry(v, e);
    v.required("obligation", e.obligation, "Identity of the obligation");
    v.optional("settled", e.settled, "When it was settled");
}

template <class V>
void describe(V& v, Superseded& e) {
    v.type("superseded", "Voided entries of which a record holds one at a time");
    v.optional("referrals", e.referrals, "Referrals");
    v.optional("enrolments", e.enrolments, "Enrolments");
    v.optional("transitions", e.transitions, "Re-entries");
    v.optional("discharges", e.discharges, "Discharges");
}

template <class V>
void describe(V& v, HistoryEntry& e) {
    v.type("history_entry", "A change to the record");
    v.required("seq", e.seq, "1, 2, 3 ...", range(1, 1'000'000'000));
    v.required("at", e.at, "When");
    v.required("by", e.by, "Who");
    v.required("act", e.act, "Which act");
    v.optional("reason", e.reason, "Why");
    v.optional("entries", e.entries, "Entries added or changed");
    v.optional("overrides", e.overrides, "Rules it was allowed to break");
    v.required("record", e.record, "SHA-256 of the canonical record without its history");
    v.required("previous", e.previous, "Hash of the entry before");
    v.required("hash", e.hash, "SHA-256 of this entry in canonical form, without this member");
}

template <class V>
void describe(V& v, NotRecorded& e) {
    v.type("not_recorded", "A section that the record's source is silent about");
    v.required("section", e.section, "Which; nothing follows from what it lacks");
    v.optional("through", e.through, "Last day of the silence; none: it lasts");
}

template <class V>
void describe(V& v, Case& e) {
    v.type("case", "One enrolment episode of one client, or of one family under RSC-F: facts only");
    v.required("schema", e.schema, "Name and version of this description", constant("rsc.case/1"));
    v.required("id", e.id, "The case's id");
    v.defaulted("episode", e.episode, 1, "Which episode of this client it is", range(1, 10'000));
    v.optional("not_recorded", e.not_recorded, "Sections that the record's source is silent about");
    v.required("client", e.client, "The person served");
    v.optional("referral", e.referral, "How the client came");
    v.optional("enrolment", e.enrolment, "Enrolment in services");
    v.optional("admissions", e.admissions, "Eligibility, readiness and procedures");
    v.optional("offers", e.offers, "What was offered and answered");
    v.optional("papers", e.papers, "Papers of other providers");
    v.optional("assignments", e.assignments, "Who serves, at which level");
    v.optional("contacts", e.contacts, "Contacts and attempts");
    v.optional("team", e.team, "The Recovery Support Team");
    v.optional("sccp", e.sccp, "Versions of the Single Coordinated Care Plan");
    v.optional("acuity", e.acuity, "Acuity Indexes");
    v.optional("level_of_care", e.level_of_care, "Results of level-of-care instruments");
    v.optional("sars", e.sars, "Service Authorization Requests");
    v.optional("purchases", e.purchases, "Purchases from the discretionary fund");
    v.optional("referrals_out", e.referrals_out, "Referrals to services");
    v.optional("barriers", e.barriers, "Barriers, and their removal");
    v.optional("placements", e.placements, "Stays elsewhere");
    v.optional("appointments", e.appointments, "Appointments");
    v.optional("outcomes", e.outcomes, "Outcome instruments");
    v.optional("consents", e.consents, "Consents");
    v.optional("disclosures", e.disclosures, "What was told to others");
    v.optional("benefits", e.benefits, "Benefits screened and applied for");
    v.optional("expectations", e.expectations, "What was explained to the client");
    v.optional("phase", e.phase, "Phases of recovery");
    v.optional("excuses", e.excuses, "Approved waivers and pauses");
    v.optional("transition", e.transition, "Re-entry from incarceration");
    v.optional("discharge", e.discharge, "The end of the episode");
    v.optional("superseded", e.superseded, "Voided entries that others took the place of");
    v.optional("disputes", e.disputes, "Verdicts that are disputed");
    v.optional("history", e.history, "Every change made to this record");
}

}  // namespace rsc::codec
