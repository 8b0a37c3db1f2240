#pragma once

#include "codec/describe.hpp"
#include "render/outputs.hpp"

namespace rsc::render {

template <class V>
void describe(V& v, PolicyInForce& p) {
    v.type("policy_in_force", "A revision of a pack, in force");
    v.required("pack", p.pack, "Id of the pack");
    v.required("revision", p.revision, "Id of the revision");
    v.required("from", p.from, "First day");
    v.optional("until", p.until, "Last day");
}

template <class V>
void describe(V& v, PolicyLine& p) {
    v.type("policy_line", "A revision of a pack");
    v.required("pack", p.pack, "Id of the pack");
    v.required("revision", p.revision, "Id of the revision");
    v.required("title", p.title, "Title of the revision");
    v.required("rules", p.rules, "How many rules it has");
    v.required("in_force", p.in_force, "When it is in force in the store");
}

template <class V>
void describe(V& v, PolicyListOut& o) {
    v.type("policy.list", "The policy packs there are");
    v.required("schema", o.schema, "Name and version", codec::constant("rsc.policy.list/1"));
    v.required("revisions", o.revisions, "Their revisions");
}

template <class V>
void describe(V& v, CarrierOut& c) {
    v.type("carrier", "What carries a demand");
    v.required("kind", c.kind, "What it is");
    v.required("name", c.name, "Rule, check, command, or schema and member");
    v.optional("pack", c.pack, "Pack of the rule");
}

template <class V>
void describe(V& v, CoverageLine& c) {
    v.type("coverage_line", "A demand of a source document and what carries it");
    v.required("requirement", c.requirement, "Its id");
    v.required("kinds", c.kinds, "Which kinds of demand");
    v.required("where", c.where, "Section and bullet");
    v.required("text", c.text, "The demand, in our own words");
    v.required("only_recorded", c.only_recorded, "Held by a record, and no more");
    v.required("carriers", c.carriers, "What carries it");
}

template <class V>
void describe(V& v, CoverageOut& o) {
    v.type("policy.coverage", "The demands of the source documents and what carries them");
    v.required("schema", o.schema, "Name and version", codec::constant("rsc.policy.coverage/1"));
    v.required("carried", o.carried, "How many are carried");
    v.required("judged", o.judged, "How many by a rule, check, gate or report");
    v.required("requirements", o.requirements, "The demands");
}

template <class V>
void describe(V& v, PolicyChangeOut& c) {
    v.type("policy_change", "A clause in which two revisions differ");
    v.required("change", c.change, "Added, dropped or changed");
    v.required("rule", c.rule, "The rule");
    v.required("title", c.title, "Its title");
    v.required("requirements", c.requirements, "Demands that it carries");
    v.optional("before", c.before, "What it asked for");
    v.optional("after", c.after, "What it asks for");
    v.optional("differences", c.differences, "What is otherwise, one by one");
}

template <class V>
void describe(V& v, PolicyDiffOut& o) {
    v.type("policy.diff", "Where two revisions of policies differ");
    v.required("schema", o.schema, "Name and version", codec::constant("rsc.policy.diff/1"));
    v.required("before", o.before, "The one");
    v.required("after", o.after, "The other");
    v.required("changes", o.changes, "The clauses that differ");
}

template <class V>
void describe(V& v, WhatIfRule& r) {
    v.type("what_if_rule", "A rule that the two policies count otherwise");
    v.required("rule", r.rule, "Its id");
    v.required("title", r.title, "Its title");
    v.required("now", r.now, "By the policies in force");
    v.required("then", r.then, "By the policy supposed");
}

template <class V>
void describe(V& v, WhatIfChange& c) {
    v.type("what_if_change", "An obligation that is late by one of the two only");
    v.required("obligation", c.obligation, "As the one has it that finds it late");
    v.optional("now", c.now, "Verdict by the policies in force; none: not asked");
    v.optional("then", c.then, "Verdict by the policy supposed; none: not asked");
    v.required("becomes_late", c.becomes_late, "Late, overdue or missed only by the one supposed");
}

template <class V>
void describe(V& v, WhatIfCap& c) {
    v.type("what_if_cap", "A worker over a cap by one of the two, or by both");
    v.required("worker", c.worker, "The worker");
    v.required("rule", c.rule, "The cap");
    v.optional("now", c.now, "The load where it is over the cap in force");
    v.optional("then", c.then, "The load where it is over the cap supposed");
}

template <class V>
void describe(V& v, WhatIfWork& w) {
    v.type("what_if_work", "What the open cases ask for at least");
    v.required("what", w.what, "Kind of entry");
    v.required("now", w.now, "In a thousand weeks, by the policies in force");
    v.required("then", w.then, "In a thousand weeks, by the policy supposed");
}

template <class V>
void describe(V& v, WhatIfOut& o) {
    v.type("report.what-if", "One caseload judged by two policies");
    v.required("schema", o.schema, "Name and version", codec::constant("rsc.report.what-if/1"));
    describe_heading(v, o.heading);
    v.required("policy", o.policy, "The policy supposed");
    v.required("from", o.from, "First day on which it is supposed to be in force");
    v.required("records", o.records, "Case records judged");
    v.required("rules", o.rules, "Rules of which the two count otherwise");
    v.required("changes", o.changes, "What is late by one of the two only");
    v.required("caps", o.caps, "Workers over a cap");
    v.required("work", o.work, "What the open cases ask for in a thousand weeks");
    v.optional("findings", o.findings, "Records that could not be read");
}

template <class V>
void describe(V& v, PolicyTestOut& o) {
    v.type("policy.test", "Whether packs give the verdicts that worked examples state");
    v.required("schema", o.schema, "Name and version", codec::constant("rsc.policy.test/1"));
    v.required("files", o.files, "Scenario files read");
    v.required("scenarios", o.scenarios, "Scenarios in them");
    v.required("failed", o.failed, "Scenarios with a finding");
    v.required("expectations", o.expectations, "Rows and absences that they expect");
    v.required("findings", o.findings, "What is not as expected, and what could not be judged");
}

}  // namespace rsc::render
