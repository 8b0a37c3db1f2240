#pragma once

#include "calendar/business.hpp"
#include "codec/describe.hpp"
#include "policy/pack.hpp"
#include "policy/registers.hpp"

namespace rsc::codec {

template <class V>
void describe(V& v, calendar::Holiday& e) {
    v.type("holiday", "A day without business");
    v.required("date", e.date, "The day");
    v.required("name", e.name, "Its name");
}

/// The first and the last year whose holidays a calendar knows.
template <class V>
void describe(V& v, policy::CoveredYears& e) {
    v.type("covered_years", "The years whose holidays are known");
    v.required("from", e.from, "First year", range(1900, 2199));
    v.required("to", e.to, "Last year", range(1900, 2199));
}

template <class V>
void describe(V& v, policy::CalendarFile& e) {
    v.type("calendar", "Holidays that are no business days");
    v.required("schema", e.schema, "Name and version of this description",
               constant("rsc.calendar/1"));
    v.required("id", e.id, "The calendar's id");
    v.required("title", e.title, "What it is");
    v.required("source", e.source, "Where the days come from");
    v.required("covers", e.covers, "Years covered");
    v.required("holidays", e.holidays, "The days");
}

template <class V>
void describe(V& v, policy::Cite& e) {
    v.type("cite", "A place in a source document");
    v.required("document", e.document, "Id of the document");
    v.required("section", e.section, "Section");
    v.optional("bullet", e.bullet, "Bullet or item in the section");
}

template <class V>
void describe(V& v, policy::Applies& e) {
    v.type("applies", "Whom and what a term speaks of; what is left out is any");
    v.optional("levels", e.levels, "Levels of service");
    v.optional("plan_kinds", e.plan_kinds, "Kinds of plan version");
    v.optional("sar_kinds", e.sar_kinds, "Kinds of request");
    v.optional("emergency", e.emergency, "Only with, or only without, emergency needs");
    v.optional("outcomes_by", e.outcomes_by, "Who completes the outcome instruments");
    v.optional("services", e.services, "Services, of referrals");
    v.optional("placements", e.placements, "Kinds of stay");
    v.optional("on_medication", e.on_medication, "Stays that ended on medication, or without");
    v.optional("instruments", e.instruments, "Outcome instruments");
    v.optional("stages", e.stages, "Stages of outcome instruments");
}

template <class V>
void describe(V& v, policy::Evidence& e) {
    v.type("evidence", "What meets a demand; what is left out is any");
    v.required("kind", e.kind, "Kind of entry");
    v.optional("modes", e.modes, "Modes of contact");
    v.optional("with", e.with, "With whom");
    v.optional("purposes", e.purposes, "Purposes of contact");
    v.optional("plan_kinds", e.plan_kinds, "Kinds of plan version");
    v.defaulted("after_team_meeting", e.after_team_meeting, false,
                "The plan rests on a meeting of the team");
    v.optional("stage", e.stage, "Stage of an outcome instrument");
    v.optional("instrument", e.instrument, "Outcome instrument");
    v.optional("notice", e.notice, "Kind of notice");
    v.optional("services", e.services, "Services, of appointments");
    v.optional("contents", e.contents, "What has to be there, all of it");
}

template <class V>
void describe(V& v, policy::Opens& e) {
    v.type("opens", "From when on evidence counts, counted from the occasion");
    v.required("clock", e.clock, "What is counted");
    v.required("count", e.count, "How many", range(0, 100'000));
}

template <class V>
void describe(V& v, policy::Several& e) {
    v.type("several", "Which counts of stays that follow close on each other");
    v.required("days", e.days, "Days between them", range(1, 3660));
    v.required("counts", e.counts, "Which");
}

template <class V>
void describe(V& v, policy::Within& e) {
    v.type("within", "Done within a time after an occasion");
    v.required("after", e.after, "The occasion");
    v.required("clock", e.clock, "What is counted");
    v.defaulted("count", e.count, 0, "How many", range(0, 100'000));
    v.required("met_by", e.met_by, "What meets it");
    v.defaulted("standing", e.standing, false, "What stands before the occasion counts");
    v.defaulted("after_discharge", e.after_discharge, false, "Stays owed after discharge");
    v.defaulted("window", e.window, false, "Counts in the occasion's own window");
    v.optional("opens", e.opens, "A window from then to the due day");
    v.optional("give_or_take", e.give_or_take, "A window of so many days about the due day",
               range(1, 366));
    v.defaulted("again", e.again, false, "Owed again at every further multiple of the time");
    v.optional("ended_by", e.ended_by, "From this occasion on nothing new is owed");
    v.optional("several", e.several, "Of stays close together one counts");
}

template <class V>
void describe(V& v, policy::Blocks& e) {
    v.type("blocks", "Done on so many different days in each of the first blocks of days");
    v.required("after", e.after, "The occasion; its day is the first of the first block");
    v.required("days", e.days, "Days in a block", range(1, 366));
    v.required("blocks", e.blocks, "How many blocks", range(1, 366));
    v.required("count", e.count, "On how many days of each", range(1, 366));
    v.required("met_by", e.met_by, "What meets it");
    v.optional("ended_by", e.ended_by, "From this occasion on nothing new is owed");
}

template <class V>
void describe(V& v, policy::ExactlyOne& e) {
    v.type("exactly_one", "One at a time, from the first assignment to the discharge");
    v.required("what", e.what, "Of what");
}

template <class V>
void describe(V& v, policy::Before& e) {
    v.type("before", "Done before an event");
    v.required("event", e.event, "The event");
    v.required("met_by", e.met_by, "What meets it");
    v.optional("last_days", e.last_days, "On one of so many days that end with the event's",
               range(1, 366));
    v.defaulted("unless_unplanned", e.unless_unplanned, false,
                "Excused when the discharge was unplanned, with its reason");
}

template <class V>
void describe(V& v, policy::Every& e) {
    v.type("every", "Done again within so many days of the last time");
    v.required("days", e.days, "Days", range(1, 3660));
    v.required("anchor", e.anchor, "Where it starts to run");
    v.required("met_by", e.met_by, "What meets it");
}

template <class V>
void describe(V& v, policy::Quota& e) {
    v.type("quota", "Done so often in every calendar period");
    v.required("period", e.period, "The period");
    v.defaulted("count", e.count, 1, "How often", range(1, 366));
    v.defaulted("least_days", e.least_days, 0, "Days needed for judging a period; 0: all",
                range(0, 31));
    v.defaulted("gap_warning", e.gap_warning, 0, "Days between two that call for a warning",
                range(0, 366));
    v.defaulted("count_from_plan", e.count_from_plan, false,
                "As often as the plan in force asks for");
    v.required("met_by", e.met_by, "What meets it");
}

template <class V>
void describe(V& v, policy::Requires& e) {
    v.type("requires", "Content that must be there on an occasion");
    v.required("at", e.at, "The occasion");
    v.required("contents", e.contents, "The contents", not_empty());
    v.defaulted("each", e.each, false, "Judged one by one");
}

template <class V>
void describe(V& v, policy::AttachmentDemand& e) {
    v.type("attachment_demand", "A paper that must go with a request");
    v.required("kind", e.kind, "Which paper");
    v.optional("within_days", e.within_days, "Its own date at most so long before", range(0, 3660));
}

template <class V>
void describe(V& v, policy::Attach& e) {
    v.type("attach", "Papers that must go with a request");
    v.required("papers", e.papers, "The papers", not_empty());
}

template <class V>
void describe(V& v, policy::LevelFits& e) {
    v.type("level_fits", "The level given is the level indicated");
    v.required("source", e.source, "What indicates it");
    v.defaulted("low", e.low, 0, "Lowest score for case management", range(0, 1000));
    v.defaulted("high", e.high, 0, "Highest score for case management", range(0, 1000));
    v.defaulted("stale_days", e.stale_days, 0, "An older index indicates nothing", range(0, 3660));
    v.optional("excepted", e.excepted, "Reasons for which another level is right");
}

template <class V>
void describe(V& v, policy::Continuous& e) {
    v.type("continuous", "No day without");
    v.required("what", e.what, "What");
}

template <class V>
void describe(V& v, policy::Cap& e) {
    v.type("cap", "At most so many at a time for one full-time worker");
    v.optional("level", e.level, "At which level; none: the sum of the shares");
    v.optional("limit", e.limit, "How many", range(1, 10'000));
}

template <class V>
void describe(V& v, policy::Coverage& e) {
    v.type("coverage", "An on-call roster with no hour uncovered");
    v.required("period", e.period, "Judged by this period");
}

template <class V>
void describe(V& v, policy::Term& e) {
    v.type("term", "What a rule says in some revisions; it holds exactly one demand");
    v.required("revisions", e.revisions, "The revisions", not_empty());
    v.required("cites", e.cites, "Where it stands", not_empty());
    v.optional("summary", e.summary, "In our own words, where it differs from the rule's");
    v.defaulted("judged_by", e.judged_by, policy::JudgedBy::in_force_at_trigger,
                "Which revision judges");
    v.defaulted("applies", e.applies, policy::Applies{}, "Whom and what it speaks of");
    v.optional("within", e.within, "Demand: done within a time after an occasion");
    v.optional("before", e.before, "Demand: done before an event");
    v.optional("every", e.every, "Demand: done again and again");
    v.optional("quota", e.quota, "Demand: done so often in a calendar period");
    v.optional("requires", e.requires_, "Demand: content");
    v.optional("attach", e.attach, "Demand: papers with a request");
    v.optional("level_fits", e.level_fits, "Demand: the level indicated is given");
    v.optional("continuous", e.continuous, "Demand: no day without");
    v.optional("cap", e.cap, "Demand: a caseload cap");
    v.optional("coverage", e.coverage, "Demand: a roster without holes");
    v.optional("blocks", e.blocks, "Demand: done on so many days of each block");
    v.optional("exactly_one", e.exactly_one, "Demand: one at a time");
    v.optional("excused_by", e.excused_by, "Contents any of which excuses what was not done");
}

template <class V>
void describe(V& v, policy::Rule& e) {
    v.type("rule", "A promise of the policy");
    v.required("id", e.id, "Stable id");
    v.required("title", e.title, "Short title");
    v.required("summary", e.summary, "In our own words");
    v.optional("requirements", e.requirements, "Requirements of the shipped register it carries");
    v.optional("readings", e.readings, "Readings of unclear texts it uses");
    v.required("weight", e.weight, "How much a breach weighs");
    v.required("subject", e.subject, "Whom it binds");
    v.required("owner", e.owner, "Who answers for it");
    v.required("remedy", e.remedy, "What would still put it right");
    v.required("terms", e.terms, "What it says, by revision", not_empty());
}

template <class V>
void describe(V& v, policy::BasedOn& e) {
    v.type("based_on", "The revision of another pack that this one was made from");
    v.required("pack", e.pack, "Its pack");
    v.required("revision", e.revision, "Its id");
    v.required("documents", e.documents, "Where what was taken over stands", not_empty());
}

template <class V>
void describe(V& v, policy::Revision& e) {
    v.type("revision", "A revision of the pack");
    v.required("id", e.id, "Its id");
    v.required("title", e.title, "Its title");
    v.required("document", e.document, "Id of the source document");
    v.optional("approver", e.approver, "Who approved it, as the document says");
    v.optional("note", e.note, "What to know about it");
    v.optional("based_on", e.based_on, "What it was made from");
}

template <class V>
void describe(V& v, policy::SourceDocument& e) {
    v.type("source_document", "A document that packs cite");
    v.required("id", e.id, "Its id");
    v.required("title", e.title, "Its title");
    v.required("publisher", e.publisher, "Who published it");
    v.optional("revision", e.revision, "Which revision");
    v.optional("note", e.note, "What to know about it");
}

template <class V>
void describe(V& v, policy::Pack& e) {
    v.type("policy", "A policy pack: rules as data");
    v.required("schema", e.schema, "Name and version of this description",
               constant("rsc.policy/1"));
    v.required("id", e.id, "The pack's id");
    v.required("title", e.title, "Its title");
    v.required("summary", e.summary, "What it is");
    v.optional("documents", e.documents, "Documents of its own that it cites");
    v.required("revisions", e.revisions, "Its revisions", not_empty());
    v.required("rules", e.rules, "Its rules", not_empty());
}

template <class V>
void describe(V& v, policy::DocumentRegister& e) {
    v.type("documents", "The documents that packs cite");
    v.required("schema", e.schema, "Name and version of this description",
               constant("rsc.documents/1"));
    v.required("documents", e.documents, "The documents");
}

template <class V>
void describe(V& v, policy::Requirement& e) {
    v.type("requirement", "A demand of a source document, in our own words");
    v.required("id", e.id, "Its id");
    v.required("kind", e.kind, "Which kinds of demand", not_empty());
    v.required("documents", e.documents, "Where", not_empty());
    v.required("where", e.where, "Section and bullet");
    v.required("text", e.text, "The demand");
    v.optional("checks", e.checks, "Checks that find what contradicts it");
    v.optional("gates", e.gates, "Commands that refuse what breaks it");
    v.optional("reports", e.reports, "Commands that count or list it");
    v.optional("records", e.records, "Members of records that hold it");
}

template <class V>
void describe(V& v, policy::RequirementRegister& e) {
    v.type("requirements", "Every demand of the source documents");
    v.required("schema", e.schema, "Name and version of this description",
               constant("rsc.requirements/1"));
    v.required("requirements", e.requirements, "The demands");
}

template <class V>
void describe(V& v, policy::Reading& e) {
    v.type("reading", "What an unclear text is taken to mean");
    v.required("id", e.id, "Its id");
    v.required("about", e.about, "Of what");
    v.required("text", e.text, "The reading");
}

template <class V>
void describe(V& v, policy::ReadingRegister& e) {
    v.type("readings", "What unclear texts are taken to mean");
    v.required("schema", e.schema, "Name and version of this description",
               constant("rsc.readings/1"));
    v.required("readings", e.readings, "The readings");
}

}  // namespace rsc::codec
