#include "exchange/fhir.hpp"
#include "exporting.hpp"
#include "render/exports.hpp"

namespace rsc::tools {
namespace {

exchange::FhirSetting setting_of(const casework::Agency& agency, calendar::Instant now) {
    exchange::FhirSetting setting;
    setting.store = agency.config().id;
    setting.agency = agency.record().id;
    setting.agency_name = agency.record().name;
    setting.zone = &agency.zone();
    setting.at = now;
    setting.worker = [&agency](std::string_view id) -> std::optional<exchange::FhirWorker> {
        const model::Staff* staff = agency.directory().find(WorkerId{id});
        if (staff == nullptr) return std::nullopt;
        return exchange::FhirWorker{std::string(id), std::string(staff->given_name),
                                    std::string(staff->family_name)};
    };
    setting.provider_name = [&agency](std::string_view id) {
        for (const auto& provider : agency.providers()) {
            if (provider->id == ProviderId{id}) return std::string(provider->name);
        }
        return std::string();
    };
    return setting;
}

Exit run_export_fhir(Invocation& in) {
    Exporting out(in, "fhir");
    std::string file;
    in.value("-o,--output", file, "FILE", "Write there instead of to standard output");
    if (!out.begin()) return out.status();
    const exchange::FhirSetting setting = setting_of(out.agency(), out.now());
    return out.write_lines(file, [&](Outgoing& one) {
        codec::Json statement;
        if (one.statement) statement = render::json_of(*one.statement, out.agency().zone());
        return exchange::fhir_bundle(one.record, statement, setting);
    });
}

}  // namespace

Command export_fhir_command() {
    return {"export",
            "fhir",
            "Exchange",
            "Cases as HL7 FHIR R4 bundles, one on each line, as far as consents cover it",
            run_export_fhir,
            {{"rsc export fhir C-0007 --recipient P-clinic --purpose 'coordination of care' "
              "-o C-0007.json --by W-lee",
              "For the clinic's record system, by the client's consent."},
             {"rsc export fhir --all --recipient county --purpose 'care coordination' "
              "--information attendance -o county.ndjson --by W-lee",
              "Encounters and appointments alone, of all who consented."}}};
}

}  // namespace rsc::tools
