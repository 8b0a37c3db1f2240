#include "render/outputs.hpp"

#include <algorithm>

#include "codec/encode.hpp"
#include "codec/schema_writer.hpp"
#include "render/describe_heading.hpp"
#include "render/describe_policy_outputs.hpp"
#include "render/describe_tool_outputs.hpp"
#include "render/exports.hpp"
#include "render/reports.hpp"
#include "render/settings_outputs.hpp"
#include "render/status_outputs.hpp"

namespace rsc::render {

template <class V>
void describe(V& v, Rate& r) {
    v.type("rate", "Met in time over all that fell due");
    v.required("numerator", r.numerator, "Met in time");
    v.required("denominator", r.denominator, "Met, met-late, overdue, missed and undetermined");
}

template <class V>
void describe(V& v, CountsOut& c) {
    v.type("counts", "How many obligations have each verdict");
    v.required("due", c.due, "Fell due: met, met-late, overdue, missed and undetermined");
    v.required("met", c.met, "Done in time");
    v.required("met-late", c.met_late, "Done late");
    v.required("overdue", c.overdue, "Due, undone, can still be done");
    v.required("missed", c.missed, "Closed without it");
    v.required("undetermined", c.undetermined, "The record lacks what is needed to judge");
    v.required("excused", c.excused, "Covered by an excuse");
    v.required("not-applicable", c.not_applicable, "Not owed");
    v.required("open", c.open, "Not due yet");
    v.required("rate", c.rate, "The rate");
}

template <class V>
void describe(V& v, CheckOut& o) {
    v.type("check", "What is wrong with the records");
    v.required("schema", o.schema, "Name and version", codec::constant("rsc.check/1"));
    describe_heading(v, o.heading);
    v.required("records", o.records, "Case records checked");
    v.required("findings", o.findings, "The findings");
}

template <class V>
void describe(V& v, AuditOut& o) {
    v.type("audit", "Whether a store is as its acts left it");
    v.required("schema", o.schema, "Name and version", codec::constant("rsc.audit/1"));
    v.required("store", o.store, "Id of the store");
    v.defaulted("lines", o.lines, 0, "Lines of the journal");
    v.required("files", o.files, "Files that were held against it");
    v.optional("head", o.head, "Hash of the last line");
    v.defaulted("sealed", o.sealed, false, "The journal was held against a seal");
    v.optional("repaired", o.repaired, "What was mended");
    v.required("findings", o.findings, "What is not as it should be");
}

template <class V>
void describe(V& v, LogLine& l) {
    v.type("log_line", "An act, or a reading of people's records");
    v.required("at", l.at, "When");
    v.optional("by", l.by, "Who");
    v.required("act", l.act, "The act; a reading begins with 'read'");
    v.defaulted("seq", l.seq, 0, "Line of the journal; none for a reading");
    v.optional("files", l.files, "Files of the store; for a reading none means all cases");
    v.optional("reason", l.reason, "Why");
}

template <class V>
void describe(V& v, LogOut& o) {
    v.type("log", "What was done in a store and what was read");
    v.required("schema", o.schema, "Name and version", codec::constant("rsc.log/1"));
    v.required("store", o.store, "Id of the store");
    v.required("lines", o.lines, "Acts in the order of the journal, readings between them");
    v.defaulted("unreadable", o.unreadable, 0, "Lines that could not be read");
}

template <class V>
void describe(V& v, ExplainOut& o) {
    v.type("explain", "Why obligations have their verdicts");
    v.required("schema", o.schema, "Name and version", codec::constant("rsc.explain/1"));
    describe_heading(v, o.heading);
    v.required("explanations", o.explanations, "One for each obligation");
}

template <class V>
void describe(V& v, CaseLine& c) {
    v.type("case_line", "A case");
    v.required("id", c.id, "Its id");
    v.required("client", c.client, "Id of the client");
    v.optional("name", c.name, "The client's name, with --names");
    v.optional("level", c.level, "Level now, or at discharge");
    v.optional("worker", c.worker, "Who leads now");
    v.optional("enrolled", c.enrolled, "Enrolment day");
    v.optional("discharged", c.discharged, "Discharge day");
    v.required("entries", c.entries, "Contacts, plans, indexes and requests in the record");
}

template <class V>
void describe(V& v, CaseListOut& o) {
    v.type("case.list", "The cases of a store");
    v.required("schema", o.schema, "Name and version", codec::constant("rsc.case.list/1"));
    describe_heading(v, o.heading);
    v.required("cases", o.cases, "The cases, by id");
    v.optional("findings", o.findings, "Records that could not be read");
}

template <class V>
void describe(V& v, Figure& f) {
    v.type("figure", "A figure of what was done");
    v.required("name", f.name, "Of what");
    v.required("value", f.value, "How many");
}

template <class V>
void describe(V& v, ActOut& o) {
    v.type("act", "What a command changed");
    v.required("schema", o.schema, "Name and version", codec::constant("rsc.act/1"));
    v.required("act", o.act, "Which act");
    v.required("store", o.store, "Directory of the store");
    v.required("dry_run", o.dry_run, "Nothing was written");
    v.required("changed", o.changed, "Files of the store");
    v.optional("figures", o.figures, "How many of what");
    v.optional("difference", o.difference, "Field by field");
    v.optional("findings", o.findings, "What was found on the way");
}

template <class V>
void describe(V& v, EntryOut& e) {
    v.type("entry", "An entry that was added or changed");
    v.required("id", e.id, "Its id");
    v.required("what", e.what, "added, voided, changed, or the event inside it");
    v.required("occurred", e.occurred, "The moment as it was understood");
}

template <class V>
void describe(V& v, RecordedOut& o) {
    v.type("recorded", "What an act on one record did, and what follows");
    v.required("schema", o.schema, "Name and version", codec::constant("rsc.recorded/1"));
    describe_heading(v, o.heading);
    v.required("act", o.act, "Which act");
    v.required("record", o.record, "Id of the case, worker, provider or agency");
    v.required("revision", o.revision, "State of the record after it, for --if-match");
    v.required("dry_run", o.dry_run, "Nothing was written");
    v.required("entries", o.entries, "Entries added or changed");
    v.optional("overridden", o.overridden, "Rules that would have refused it");
    v.required("met", o.met, "Obligations that it met");
    v.optional("unclear", o.unclear, "What it left undetermined");
    v.optional("excused", o.excused, "Of an excuse: what it excuses, and was not excused before");
    v.required("owed", o.owed, "What is overdue, what arose with it, and what falls due next");
    v.defaulted("more", o.more, 0, "How many open obligations are not listed");
    v.optional("difference", o.difference, "Field by field, of a dry run");
    v.optional("findings", o.findings, "What to look at");
}

template <class V>
void describe(V& v, RoomLine& r) {
    v.type("room_line", "A worker who has room");
    v.required("worker", r.worker, "Who");
    v.required("cases", r.cases, "Cases at the level");
    v.required("limit", r.limit, "Most cases, by the share of full time that is left");
    v.required("room", r.room, "How many more");
}

template <class V>
void describe(V& v, RoomOut& o) {
    v.type("assign.room", "Who has room for one more client");
    v.required("schema", o.schema, "Name and version", codec::constant("rsc.assign.room/1"));
    describe_heading(v, o.heading);
    v.required("level", o.level, "At which level");
    v.required("rooms", o.rooms, "The workers, most room first");
    v.optional("findings", o.findings, "Records that could not be counted");
}

template <class V>
void describe(V& v, StaffLine& s) {
    v.type("staff_line", "A worker");
    v.required("id", s.id, "The worker's id");
    v.required("roles", s.roles, "What the worker does");
    v.optional("supervisor", s.supervisor, "The worker's supervisor");
    v.required("fte_percent", s.fte_percent, "Share of full time");
    v.optional("hired", s.hired, "First day of work");
    v.optional("left", s.left, "Last day of work");
}

template <class V>
void describe(V& v, StaffListOut& o) {
    v.type("staff.list", "The workers of the agency");
    v.required("schema", o.schema, "Name and version", codec::constant("rsc.staff.list/1"));
    describe_heading(v, o.heading);
    v.required("staff", o.staff, "The workers, by id");
    v.optional("findings", o.findings, "Records that could not be read");
}

template <class V>
void describe(V& v, ProviderLine& p) {
    v.type("provider_line", "A provider");
    v.required("id", p.id, "The provider's id");
    v.optional("kind", p.kind, "Own unit, subcontractor or partner");
    v.required("services", p.services, "What it provides");
    v.optional("capacity", p.capacity, "Clients at a time");
    v.optional("verified", p.verified, "Day of the last look at the entry");
}

template <class V>
void describe(V& v, ProviderListOut& o) {
    v.type("provider.list", "The resource list");
    v.required("schema", o.schema, "Name and version", codec::constant("rsc.provider.list/1"));
    describe_heading(v, o.heading);
    v.required("providers", o.providers, "The providers, by id");
    v.optional("findings", o.findings, "Records that could not be read");
}

template <class V>
void describe(V& v, ErrorOut& o) {
    v.type("error", "Why a command could not go on");
    v.required("schema", o.schema, "Name and version", codec::constant("rsc.error/1"));
    v.required("status", o.status, "Exit status");
    v.required("code", o.code, "Stable code");
    v.required("message", o.message, "What is wrong");
    v.optional("hint", o.hint, "What to do");
    v.optional("findings", o.findings, "Every reason");
}

template <class V>
void describe(V& v, DiagnosticOut& o) {
    v.type("diagnostic", "What a diagnostic code means");
    v.required("schema", o.schema, "Name and version", codec::constant("rsc.diagnostic/1"));
    v.required("code", o.code, "The code");
    v.required("severity", o.severity, "How bad it is");
    v.required("title", o.title, "In one line");
    v.required("detail", o.detail, "What it means and why it matters");
    v.required("remedy", o.remedy, "What to do");
}

template <class V>
void describe(V& v, DiagnosticLine& l) {
    v.type("diagnostic_line", "A diagnostic code");
    v.required("code", l.code, "The code");
    v.required("severity", l.severity, "How bad it is");
    v.required("title", l.title, "In one line");
}

template <class V>
void describe(V& v, DiagnosticsOut& o) {
    v.type("diagnostics", "Every diagnostic code that the program can print");
    v.required("schema", o.schema, "Name and version", codec::constant("rsc.diagnostics/1"));
    v.required("codes", o.codes, "The codes, by name");
}

template <class V>
void describe(V& v, ReadingOut& o) {
    v.type("reading", "What an unclear text of the policies is taken to mean");
    v.required("schema", o.schema, "Name and version", codec::constant("rsc.reading/1"));
    v.required("id", o.id, "Its id");
    v.required("about", o.about, "The text that is unclear");
    v.required("text", o.text, "How it is read");
}

CountsOut::CountsOut(const report::Counts& counts)
    : due(counts.due()),
      met(counts.of(timeline::Verdict::met)),
      met_late(counts.of(timeline::Verdict::met_late)),
      overdue(counts.of(timeline::Verdict::overdue)),
      missed(counts.of(timeline::Verdict::missed)),
      undetermined(counts.of(timeline::Verdict::undetermined)),
      excused(counts.of(timeline::Verdict::excused)),
      not_applicable(counts.of(timeline::Verdict::not_applicable)),
      open(counts.of(timeline::Verdict::open)),
      rate{counts.in_time(), counts.due()} {}

namespace {

struct Entry {
    std::string_view name;
    std::string (*text)();
};

constexpr Entry outputs[] = {
    {"act", codec::schema_of<ActOut>},
    {"assign.room", codec::schema_of<RoomOut>},
    {"audit", codec::schema_of<AuditOut>},
    {"case.list", codec::schema_of<CaseListOut>},
    {"check", codec::schema_of<CheckOut>},
    {"commands", codec::schema_of<CommandsOut>},
    {"diagnostic", codec::schema_of<DiagnosticOut>},
    {"diagnostics", codec::schema_of<DiagnosticsOut>},
    {"doctor", codec::schema_of<DoctorOut>},
    {"error", codec::schema_of<ErrorOut>},
    {"explain", codec::schema_of<ExplainOut>},
    {"log", codec::schema_of<LogOut>},
    {"policy.coverage", codec::schema_of<CoverageOut>},
    {"policy.diff", codec::schema_of<PolicyDiffOut>},
    {"policy.list", codec::schema_of<PolicyListOut>},
    {"policy.test", codec::schema_of<PolicyTestOut>},
    {"provider.list", codec::schema_of<ProviderListOut>},
    {"reading", codec::schema_of<ReadingOut>},
    {"recorded", codec::schema_of<RecordedOut>},
    {"report.what-if", codec::schema_of<WhatIfOut>},
    {"settings", codec::schema_of<SettingsOut>},
    {"staff.list", codec::schema_of<StaffListOut>},
    {"status", codec::schema_of<StatusOut>},
};

template <class T>
std::string line_of(const T& value, const calendar::Zone& zone) {
    return codec::Encoder(zone).object(value).dump() + "\n";
}

}  // namespace

std::string json_text(const SettingsOut& out) {
    return json_text(out, calendar::Zone());
}

std::string json_text(const StatusOut& out, const calendar::Zone& zone) {
    return json_text<StatusOut>(out, zone);
}

std::vector<std::string_view> output_schema_names() {
    std::vector<std::string_view> names;
    for (const Entry& entry : outputs)
        names.push_back(entry.name);
    for (const ReportSchema& entry : report_schemas())
        names.push_back(entry.name);
    for (const ExportSchema& entry : export_schemas())
        names.push_back(entry.name);
    std::sort(names.begin(), names.end());
    return names;
}

std::string output_schema_text(std::string_view name) {
    for (const Entry& entry : outputs) {
        if (entry.name == name) return entry.text();
    }
    for (const ReportSchema& entry : report_schemas()) {
        if (entry.name == name) return entry.text();
    }
    for (const ExportSchema& entry : export_schemas()) {
        if (entry.name == name) return entry.text();
    }
    return {};
}

template <class T>
std::string json_text(const T& output, const calendar::Zone& zone) {
    return codec::print_json(codec::Encoder(zone).object(output));
}
template std::string json_text(const CheckOut&, const calendar::Zone&);
template std::string json_text(const AuditOut&, const calendar::Zone&);
template std::string json_text(const LogOut&, const calendar::Zone&);
template std::string json_text(const DoctorOut&, const calendar::Zone&);
template std::string json_text(const CommandsOut&, const calendar::Zone&);
template std::string json_text(const ExplainOut&, const calendar::Zone&);
template std::string json_text(const CaseListOut&, const calendar::Zone&);
template std::string json_text(const PolicyListOut&, const calendar::Zone&);
template std::string json_text(const WhatIfOut&, const calendar::Zone&);
template std::string json_text(const CoverageOut&, const calendar::Zone&);
template std::string json_text(const PolicyDiffOut&, const calendar::Zone&);
template std::string json_text(const PolicyTestOut&, const calendar::Zone&);
template std::string json_text(const ActOut&, const calendar::Zone&);
template std::string json_text(const RecordedOut&, const calendar::Zone&);
template std::string json_text(const RoomOut&, const calendar::Zone&);
template std::string json_text(const StaffListOut&, const calendar::Zone&);
template std::string json_text(const ProviderListOut&, const calendar::Zone&);
template std::string json_text(const ErrorOut&, const calendar::Zone&);
template std::string json_text(const DiagnosticOut&, const calendar::Zone&);
template std::string json_text(const DiagnosticsOut&, const calendar::Zone&);
template std::string json_text(const ReadingOut&, const calendar::Zone&);

std::string ndjson_line(const FindingOut& finding, const calendar::Zone& zone) {
    return line_of(finding, zone);
}
std::string ndjson_line(const LogLine& line, const calendar::Zone& zone) {
    return line_of(line, zone);
}
std::string ndjson_line(const CaseLine& line, const calendar::Zone& zone) {
    return line_of(line, zone);
}

}  // namespace rsc::render
