#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "codec/describe_finding.hpp"
#include "render/policy_outputs.hpp"
#include "report/activity.hpp"
#include "report/compliance.hpp"
#include "report/explain.hpp"

/// What commands print as JSON: one type for each output, described like the records, so that its
/// schema and its bytes come from one place.
namespace rsc::render {

using codec::FindingOut;

/// What every report begins with.
struct Heading {
    std::string store;
    std::string agency;
    bool sandbox = false;
    std::string zone;
    std::optional<calendar::Instant> as_of;
    std::optional<calendar::Instant> known_at;
};

struct Rate {
    std::int64_t numerator = 0;
    std::int64_t denominator = 0;
};

struct CountsOut {
    std::int64_t due = 0;
    std::int64_t met = 0;
    std::int64_t met_late = 0;
    std::int64_t overdue = 0;
    std::int64_t missed = 0;
    std::int64_t undetermined = 0;
    std::int64_t excused = 0;
    std::int64_t not_applicable = 0;
    std::int64_t open = 0;
    Rate rate;

    CountsOut() = default;
    explicit CountsOut(const report::Counts& counts);
};

struct CheckOut {
    std::string schema = "rsc.check/1";
    Heading heading;
    std::int64_t records = 0;
    std::vector<FindingOut> findings;
};

/// Whether a store is as its acts left it.
struct AuditOut {
    std::string schema = "rsc.audit/1";
    std::string store;
    std::int64_t lines = 0;
    std::int64_t files = 0;
    std::string head;
    bool sealed = false;
    std::vector<std::string> repaired;
    std::vector<FindingOut> findings;
};

/// One line of what was done and read.
struct LogLine {
    std::string at;
    std::string by;
    std::string act;
    std::int64_t seq = 0;
    std::vector<std::string> files;
    std::string reason;
};
struct LogOut {
    std::string schema = "rsc.log/1";
    std::string store;
    std::vector<LogLine> lines;
    std::int64_t unreadable = 0;
};

/// One thing that the doctor looked at.
struct DoctorLine {
    std::string what;
    Severity severity{};
    bool ok = true;
    std::string found;
    std::string remedy;
};
struct DoctorOut {
    std::string schema = "rsc.doctor/1";
    std::vector<DoctorLine> lines;
};

/// The command table, for scripts and completion.
struct CommandOut {
    std::string name;
    std::string area;
    std::string verb;
    std::string group;
    std::string summary;
    bool writes = false;
    std::vector<std::string> options;
};
struct CommandsOut {
    std::string schema = "rsc.commands/1";
    std::vector<CommandOut> commands;
    std::vector<std::string> plugins;
};

struct ExplainOut {
    std::string schema = "rsc.explain/1";
    Heading heading;
    std::vector<report::Explanation> explanations;
};

struct CaseLine {
    std::string id;
    std::string client;
    std::string name;  ///< of the client; only where it was asked for
    std::optional<model::Level> level;
    std::string worker;
    std::optional<calendar::Date> enrolled;
    std::optional<calendar::Date> discharged;
    std::int64_t entries = 0;
};
struct CaseListOut {
    std::string schema = "rsc.case.list/1";
    Heading heading;
    std::vector<CaseLine> cases;
    std::vector<FindingOut> findings;
};

/// One caseload judged by two policies.
struct WhatIfRule {
    std::string rule;
    std::string title;
    CountsOut now;
    CountsOut then;
};
struct WhatIfChange {
    report::Row obligation;
    std::optional<timeline::Verdict> now;
    std::optional<timeline::Verdict> then;
    bool becomes_late = false;
};
struct WhatIfCap {
    std::string worker;
    std::string rule;
    std::string now;
    std::string then;
};
struct WhatIfWork {
    std::string what;
    std::int64_t now = 0;  ///< in a thousand weeks
    std::int64_t then = 0;
};
struct WhatIfOut {
    std::string schema = "rsc.report.what-if/1";
    Heading heading;
    std::string policy;
    calendar::Date from;
    std::int64_t records = 0;
    std::vector<WhatIfRule> rules;
    std::vector<WhatIfChange> changes;
    std::vector<WhatIfCap> caps;
    std::vector<WhatIfWork> work;
    std::vector<FindingOut> findings;
};

/// A figure of what a command did.
struct Figure {
    std::string name;
    std::int64_t value = 0;
};
struct ActOut {
    std::string schema = "rsc.act/1";
    std::string act;
    std::string store;
    bool dry_run = false;
    std::vector<std::string> changed;  ///< files of the store
    std::vector<Figure> figures;
    std::vector<std::string> difference;  ///< field by field
    std::vector<FindingOut> findings;
};

/// An entry that an act added or changed, and which moment was understood.
struct EntryOut {
    std::string id;
    std::string what;  ///< "added", "voided", or the event inside it: "ended", "signed"
    std::string occurred;
};
/// What an act on one record did, and what follows from it.
struct RecordedOut {
    std::string schema = "rsc.recorded/1";
    Heading heading;
    std::string act;
    std::string record;
    std::string revision;
    bool dry_run = false;
    std::vector<EntryOut> entries;
    std::vector<std::string> overridden;
    std::vector<report::Row> met;
    std::vector<report::Row> unclear;
    std::vector<report::Row> excused;
    std::vector<report::Row> owed;
    std::int64_t more = 0;
    std::vector<std::string> difference;
    std::vector<FindingOut> findings;
};

struct RoomLine {
    std::string worker;
    std::int64_t cases = 0;
    std::int64_t limit = 0;
    std::int64_t room = 0;
};
struct RoomOut {
    std::string schema = "rsc.assign.room/1";
    Heading heading;
    model::Level level{};
    std::vector<RoomLine> rooms;
    std::vector<FindingOut> findings;
};

struct StaffLine {
    std::string id;
    std::vector<model::Role> roles;
    std::string supervisor;
    std::int64_t fte_percent = 100;
    std::optional<calendar::Date> hired;
    std::optional<calendar::Date> left;
};
struct StaffListOut {
    std::string schema = "rsc.staff.list/1";
    Heading heading;
    std::vector<StaffLine> staff;
    std::vector<FindingOut> findings;
};

struct ProviderLine {
    std::string id;
    std::optional<model::ProviderKind> kind;
    std::vector<model::Service> services;
    std::optional<std::int64_t> capacity;
    std::optional<calendar::Date> verified;
};
struct ProviderListOut {
    std::string schema = "rsc.provider.list/1";
    Heading heading;
    std::vector<ProviderLine> providers;
    std::vector<FindingOut> findings;
};

struct ErrorOut {
    std::string schema = "rsc.error/1";
    std::int64_t status = 0;
    std::string code;
    std::string message;
    std::string hint;
    std::vector<FindingOut> findings;
};

struct DiagnosticOut {
    std::string schema = "rsc.diagnostic/1";
    std::string code;
    Severity severity{};
    std::string title;
    std::string detail;
    std::string remedy;
};

/// Every diagnostic code there is.
struct DiagnosticLine {
    std::string code;
    Severity severity{};
    std::string title;
};
struct DiagnosticsOut {
    std::string schema = "rsc.diagnostics/1";
    std::vector<DiagnosticLine> codes;
};

/// What an unclear text of the policies is taken to mean.
struct ReadingOut {
    std::string schema = "rsc.reading/1";
    std::string id;
    std::string about;
    std::string text;
};

/// Names and texts of the outputs' schemas, like `report.compliance`.
[[nodiscard]] std::vector<std::string_view> output_schema_names();
[[nodiscard]] std::string output_schema_text(std::string_view name);

/// The output as JSON text: two spaces, a final newline.
template <class T>
[[nodiscard]] std::string json_text(const T& output, const calendar::Zone& zone);
extern template std::string json_text(const CheckOut&, const calendar::Zone&);
extern template std::string json_text(const AuditOut&, const calendar::Zone&);
extern template std::string json_text(const LogOut&, const calendar::Zone&);
extern template std::string json_text(const DoctorOut&, const calendar::Zone&);
extern template std::string json_text(const CommandsOut&, const calendar::Zone&);
extern template std::string json_text(const ExplainOut&, const calendar::Zone&);
extern template std::string json_text(const CaseListOut&, const calendar::Zone&);
extern template std::string json_text(const PolicyListOut&, const calendar::Zone&);
extern template std::string json_text(const ActOut&, const calendar::Zone&);
extern template std::string json_text(const RecordedOut&, const calendar::Zone&);
extern template std::string json_text(const RoomOut&, const calendar::Zone&);
extern template std::string json_text(const StaffListOut&, const calendar::Zone&);
extern template std::string json_text(const ProviderListOut&, const calendar::Zone&);
extern template std::string json_text(const ErrorOut&, const calendar::Zone&);
extern template std::string json_text(const DiagnosticOut&, const calendar::Zone&);
extern template std::string json_text(const DiagnosticsOut&, const calendar::Zone&);
extern template std::string json_text(const ReadingOut&, const calendar::Zone&);

/// One line of NDJSON.
[[nodiscard]] std::string ndjson_line(const FindingOut& finding, const calendar::Zone& zone);
[[nodiscard]] std::string ndjson_line(const LogLine& line, const calendar::Zone& zone);
[[nodiscard]] std::string ndjson_line(const CaseLine& line, const calendar::Zone& zone);

}  // namespace rsc::render
