#include "render/reports.hpp"

#include "render/make_sheet.hpp"
#include "render/partial.hpp"

namespace rsc::render {
namespace {

/// Reports of several stores in one output.
struct SeveralOut {
    std::string schema = "rsc.report.several/1";
    std::vector<model::FreeObject> reports;
};

template <class V>
void describe(V& v, SeveralOut& o) {
    v.type("report.several", "The same report of several stores");
    v.required("schema", o.schema, "Name and version", codec::constant("rsc.report.several/1"));
    v.required("reports", o.reports, "The reports, in the order the stores were named");
}

template <class Body>
constexpr ReportSchema schema_entry() {
    return {Body::name, codec::schema_of<ReportOut<Body>>};
}

constexpr ReportSchema schemas[] = {
    schema_entry<report::ActivityBody>(),
    schema_entry<report::AcuityBody>(),
    schema_entry<report::AuthorizationsBody>(),
    schema_entry<report::CaseloadBody>(),
    schema_entry<report::ComplianceBody>(),
    schema_entry<report::DocumentationBody>(),
    schema_entry<report::ForecastBody>(),
    schema_entry<report::GapsBody>(),
    schema_entry<report::NightlyBody>(),
    schema_entry<report::OutcomesBody>(),
    {"report.partial", partial_schema},
    schema_entry<report::QualityBody>(),
    {"report.several", codec::schema_of<SeveralOut>},
    schema_entry<report::StaffBody>(),
    schema_entry<report::TrendBody>(),
    schema_entry<report::WorklistBody>(),
};

}  // namespace

template Sheet sheet_of(ReportOut<report::ComplianceBody>&, const calendar::Zone&, Holding);
template Sheet sheet_of(ReportOut<report::ActivityBody>&, const calendar::Zone&, Holding);
template Sheet sheet_of(ReportOut<report::WorklistBody>&, const calendar::Zone&, Holding);
template Sheet sheet_of(ReportOut<report::CaseloadBody>&, const calendar::Zone&, Holding);
template Sheet sheet_of(ReportOut<report::AcuityBody>&, const calendar::Zone&, Holding);
template Sheet sheet_of(ReportOut<report::AuthorizationsBody>&, const calendar::Zone&, Holding);
template Sheet sheet_of(ReportOut<report::ForecastBody>&, const calendar::Zone&, Holding);
template Sheet sheet_of(ReportOut<report::TrendBody>&, const calendar::Zone&, Holding);
template Sheet sheet_of(ReportOut<report::DocumentationBody>&, const calendar::Zone&, Holding);
template Sheet sheet_of(ReportOut<report::StaffBody>&, const calendar::Zone&, Holding);
template Sheet sheet_of(ReportOut<report::GapsBody>&, const calendar::Zone&, Holding);
template Sheet sheet_of(ReportOut<report::NightlyBody>&, const calendar::Zone&, Holding);
template Sheet sheet_of(ReportOut<report::OutcomesBody>&, const calendar::Zone&, Holding);
template Sheet sheet_of(ReportOut<report::QualityBody>&, const calendar::Zone&, Holding);

std::span<const ReportSchema> report_schemas() {
    return schemas;
}

}  // namespace rsc::render
