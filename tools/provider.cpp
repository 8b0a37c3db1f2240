#include "render/text.hpp"
#include "support/entry_acts.hpp"
#include "support/table.hpp"

namespace rsc::tools {
namespace {

Exit run_provider_add(Invocation& in) {
    return add_record(in, Target::provider, "provider.add");
}
Exit run_provider_set(Invocation& in) {
    return set_record(in, Target::provider, "provider.set");
}
Exit run_provider_verify(Invocation& in) {
    return add_entry(in,
                     {.target = Target::provider, .act = "provider.verify", .section = "verified"});
}

Exit run_provider_show(Invocation& in) {
    std::string id;
    in.store_option();
    in.record_argument(Target::provider, id);
    in.format_options({Format::table, Format::json});
    return show_record(in, Target::provider, id);
}

Exit run_provider_list(Invocation& in) {
    std::vector<std::string> services;
    in.store_option();
    in.values("--service", services, "WORD", "Only those who provide one of these services");
    in.words(names_of(model::Service{}));
    in.format_options({Format::table, Format::json});
    if (!in.parse()) return in.status();
    for (const std::string& service : services) {
        if (!named<model::Service>(service)) {
            return in.fail(Kind::usage, "usage.bad-value",
                           "--service: '" + service + "' is no service",
                           "'rsc contact add --help' lists the services");
        }
    }
    auto agency = in.open_agency();
    if (!agency) return in.fail(agency.error());
    auto ids = agency->folder().list("providers");
    if (!ids) return in.fail(ids.error());
    render::ProviderListOut out;
    out.heading = heading_of(*agency, std::nullopt);
    for (const std::string& id : *ids) {
        const std::string file = file_of(Target::provider, id);
        auto text = agency->folder().read(file);
        if (!text) return in.fail(text.error());
        auto provider = codec::Document<model::Provider>::parse(*text, file);
        if (!provider) {
            for (const Finding& finding : provider.error().findings)
                out.findings.emplace_back(finding);
            continue;
        }
        render::ProviderLine line;
        line.id = id;
        line.kind = (*provider)->kind;
        line.services = (*provider)->services;
        line.capacity = (*provider)->capacity;
        for (const model::Verified& look : (*provider)->verified) {
            if (look.voided) continue;
            const calendar::Date on = agency->zone().date_of(look.occurred);
            if (!line.verified || *line.verified < on) line.verified = on;
        }
        bool wanted = services.empty();
        for (const model::Service service : line.services) {
            for (const std::string& word : services)
                wanted = wanted || name(service) == word;
        }
        if (wanted) out.providers.push_back(std::move(line));
    }
    const Exit status = exit_of_unread(out.findings);
    if (in.format() == Format::json) {
        in.print(render::json_text(out, agency->zone()));
        return in.finish(status);
    }
    if (out.heading.sandbox) in.print("SANDBOX: nothing in this store is real\n");
    render::Table table({{"provider", {}},
                         {"kind", {}},
                         {"capacity", render::Align::right},
                         {"verified", {}},
                         {"services", {}}});
    for (const render::ProviderLine& line : out.providers) {
        std::string words;
        for (const model::Service service : line.services)
            words += (words.empty() ? "" : ", ") + std::string(name(service));
        table.add({line.id, line.kind ? std::string(name(*line.kind)) : "-",
                   line.capacity ? std::to_string(*line.capacity) : "-",
                   line.verified ? line.verified->text() : "-", words});
    }
    in.print(out.providers.empty() ? "No such providers\n" : table.text(in.look()));
    if (!out.findings.empty()) report_findings(out.findings);
    return in.finish(status);
}

constexpr std::string_view group = "The agency";

}  // namespace

std::vector<Command> provider_commands() {
    return {
        {"provider",
         "add",
         group,
         "A new provider of the resource list",
         run_provider_add,
         {{"rsc provider add P-clinic --kind subcontractor --services outpatient-treatment "
           "--capacity 40",
           "A subcontractor."},
          {"rsc provider add P-pantry --kind partner --services food --name 'The pantry'",
           "A partner."}}},
        {"provider",
         "set",
         group,
         "Name, services, capacity of a provider",
         run_provider_set,
         {{"rsc provider set P-clinic --capacity 25", "Fewer places."},
          {"rsc provider set P-clinic --counselling-allowed",
           "Supportive counselling may be given."}}},
        {"provider",
         "verify",
         group,
         "A look at whether the entry still holds",
         run_provider_verify,
         {{"rsc provider verify P-clinic --at today", "All of it holds."},
          {"rsc provider verify P-clinic --at today --note 'asked by phone'", "And how."}}},
        {"provider",
         "show",
         group,
         "A provider's record",
         run_provider_show,
         {{"rsc provider show P-clinic", "All of it."},
          {"rsc provider show P-clinic --json", "As it stands."}}},
        {"provider",
         "list",
         group,
         "The resource list",
         run_provider_list,
         {{"rsc provider list --service housing", "Who provides housing."},
          {"rsc provider list --json", "All, as JSON."}}},
    };
}

}  // namespace rsc::tools
