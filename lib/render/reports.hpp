#pragma once

#include <span>

#include "render/sheet.hpp"
#include "report/activity.hpp"
#include "report/acuity.hpp"
#include "report/authorizations.hpp"
#include "report/caseload.hpp"
#include "report/compliance.hpp"
#include "report/documentation.hpp"
#include "report/forecast.hpp"
#include "report/gaps.hpp"
#include "report/nightly.hpp"
#include "report/outcomes.hpp"
#include "report/quality.hpp"
#include "report/staff.hpp"
#include "report/trend.hpp"
#include "report/worklist.hpp"

namespace rsc::render {

/// What every report prints around its body.
template <class Body>
struct ReportOut {
    std::string schema{Body::schema};
    Heading heading;
    std::vector<PolicyInForce> policies;
    std::vector<std::string> only;  ///< what the call chose
    std::int64_t records = 0;
    Body body;
    std::vector<FindingOut> findings;
};

/// What a sheet holds: the rows of its grids, for people; the JSON, for programs; both.
enum class Holding : std::uint8_t { rows, json, both };

/// The report, ready for its forms.
template <class Body>
[[nodiscard]] Sheet sheet_of(ReportOut<Body>& out, const calendar::Zone& zone,
                             Holding holding = Holding::both);
extern template Sheet sheet_of(ReportOut<report::ComplianceBody>&, const calendar::Zone&, Holding);
extern template Sheet sheet_of(ReportOut<report::ActivityBody>&, const calendar::Zone&, Holding);
extern template Sheet sheet_of(ReportOut<report::WorklistBody>&, const calendar::Zone&, Holding);
extern template Sheet sheet_of(ReportOut<report::CaseloadBody>&, const calendar::Zone&, Holding);
extern template Sheet sheet_of(ReportOut<report::AcuityBody>&, const calendar::Zone&, Holding);
extern template Sheet sheet_of(ReportOut<report::AuthorizationsBody>&, const calendar::Zone&,
                               Holding);
extern template Sheet sheet_of(ReportOut<report::ForecastBody>&, const calendar::Zone&, Holding);
extern template Sheet sheet_of(ReportOut<report::TrendBody>&, const calendar::Zone&, Holding);
extern template Sheet sheet_of(ReportOut<report::DocumentationBody>&, const calendar::Zone&,
                               Holding);
extern template Sheet sheet_of(ReportOut<report::StaffBody>&, const calendar::Zone&, Holding);
extern template Sheet sheet_of(ReportOut<report::GapsBody>&, const calendar::Zone&, Holding);
extern template Sheet sheet_of(ReportOut<report::NightlyBody>&, const calendar::Zone&, Holding);
extern template Sheet sheet_of(ReportOut<report::OutcomesBody>&, const calendar::Zone&, Holding);
extern template Sheet sheet_of(ReportOut<report::QualityBody>&, const calendar::Zone&, Holding);

/// The schemas of reports, for `rsc schema`.
struct ReportSchema {
    std::string_view name;
    std::string (*text)();
};
[[nodiscard]] std::span<const ReportSchema> report_schemas();

/// A calendar feed of a worklist (RFC 5545): an all-day event on each due day, ids only. `stamp` is
/// the report's as-of.
[[nodiscard]] std::string calendar_feed(const ReportOut<report::WorklistBody>& out,
                                        calendar::Instant stamp);

/// The night's counts for the monitoring of an agency's systems: OpenMetrics, ids only.
[[nodiscard]] std::string open_metrics(const ReportOut<report::NightlyBody>& out,
                                       calendar::Instant as_of);

}  // namespace rsc::render
