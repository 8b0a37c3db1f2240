#pragma once

#include "codec/describe.hpp"
#include "render/policy_outputs.hpp"

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

}  // namespace rsc::render
