#include "render/exports.hpp"

#include "codec/encode.hpp"
#include "codec/schema_writer.hpp"
#include "exchange/deidentify.hpp"
#include "render/describe_heading.hpp"

namespace rsc::render {

template <class V>
void describe(V& v, DisclosureLine& l) {
    v.type("disclosure_line", "What was told to somebody outside");
    v.required("case", l.client_case, "Of which case");
    v.required("id", l.id, "The entry in the record");
    v.required("occurred", l.occurred, "When it went out");
    v.required("by", l.by, "Who disclosed");
    v.required("recipient", l.recipient, "To whom");
    v.required("purpose", l.purpose, "What for");
    v.required("basis", l.basis, "What allowed it");
    v.required("information", l.information, "Classes of information given");
    v.optional("consents", l.consents, "The consents that covered it");
    v.optional("form", l.form, "In which form");
    v.optional("note", l.note, "Without a consent: why");
    v.defaulted("voided", l.voided, false, "It was entered by mistake");
}

template <class V>
void describe(V& v, DisclosuresOut& o) {
    v.type("disclosures", "The accounting of disclosures of cases");
    v.required("schema", o.schema, "Name and version", codec::constant("rsc.disclosures/1"));
    describe_heading(v, o.heading);
    v.required("from", o.from, "First day that is told of");
    v.required("disclosures", o.disclosures, "By case, then in the order of the record");
}

template <class V>
void describe(V& v, BundlePolicy& p) {
    v.type("bundle_policy", "A policy that was in force, as the store pins it");
    v.required("policy", p.policy, "Pack and revision");
    v.required("title", p.title, "What it is");
    v.required("from", p.from, "First day in force");
    v.optional("until", p.until, "Last day in force");
    v.required("sha256", p.sha256, "SHA-256 of the pack's file in the store");
}

template <class V>
void describe(V& v, BundleClause& c) {
    v.type("bundle_clause", "A rule that the record was judged by");
    v.required("rule", c.rule, "Its id");
    v.required("title", c.title, "What it is called");
    v.required("text", c.text, "What it asks");
    v.optional("cites", c.cites, "Where the documents say so");
}

template <class V>
void describe(V& v, BundleAct& a) {
    v.type("bundle_act", "A line of the journal that changed the record");
    v.required("seq", a.seq, "Which line");
    v.required("at", a.at, "When");
    v.required("by", a.by, "Who");
    v.required("act", a.act, "Which act");
    v.required("sha256", a.sha256, "SHA-256 of the record after it");
    v.required("hash", a.hash, "Hash of the line");
}

template <class V>
void describe(V& v, BundleOut& o) {
    v.type("bundle", "Everything about one case that an auditor needs");
    v.required("schema", o.schema, "Name and version", codec::constant("rsc.bundle/1"));
    describe_heading(v, o.heading);
    v.required("case", o.id, "The case");
    v.optional("statement", o.statement, "What goes with a disclosure; none within the agency");
    v.required("record", o.record, "The record, as the schema 'case' has it");
    v.required("explanations", o.explanations, "Every obligation, and why its verdict");
    v.required("policies", o.policies, "Policies that are or were in force");
    v.required("clauses", o.clauses, "The rules that the obligations follow from");
    v.required("file", o.file, "The record's file in the store");
    v.required("sha256", o.sha256, "SHA-256 of that file");
    v.required("acts", o.acts, "The lines of the journal that changed it");
    v.required("journal_head", o.journal_head, "Number of the journal's last line");
    v.optional("journal_hash", o.journal_hash, "Its hash, to be held against a seal");
    v.required("findings", o.findings, "Why the record is not as its acts left it; none: it is");
}

DisclosureLine::DisclosureLine(std::string of, const model::Disclosure& disclosure,
                               const calendar::Zone& zone)
    : client_case(std::move(of)),
      id(disclosure.id.str()),
      occurred(zone.text(disclosure.occurred)),
      by(disclosure.by.str()),
      recipient(disclosure.recipient),
      purpose(disclosure.purpose),
      basis(disclosure.basis),
      information(disclosure.information),
      form(disclosure.form),
      note(disclosure.note),
      voided(disclosure.voided.has_value()) {
    for (const EntryId& consent : disclosure.consents)
        consents.push_back(consent.str());
}

std::string json_text(const DisclosuresOut& output, const calendar::Zone& zone) {
    return codec::print_json(codec::Encoder(zone).object(output));
}
std::string json_text(const BundleOut& output, const calendar::Zone& zone) {
    return codec::print_json(codec::Encoder(zone).object(output));
}
codec::Json json_of(const exchange::Statement& statement, const calendar::Zone& zone) {
    return codec::Encoder(zone).object(statement);
}
std::string ndjson_line(const DisclosureLine& line, const calendar::Zone& zone) {
    return codec::Encoder(zone).object(line).dump() + "\n";
}

std::span<const ExportSchema> export_schemas() {
    static constexpr ExportSchema schemas[] = {
        {"bundle", codec::schema_of<BundleOut>},
        {"deidentified", [] { return exchange::deidentified_schema().dump(2) + "\n"; }},
        {"disclosures", codec::schema_of<DisclosuresOut>}};
    return schemas;
}

}  // namespace rsc::render
