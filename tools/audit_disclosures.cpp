#include "render/exports.hpp"
#include "render/text.hpp"
#include "support/table.hpp"

namespace rsc::tools {
namespace {

std::string joined(const std::vector<std::string>& list) {
    std::string text;
    for (const std::string& one : list)
        text += (text.empty() ? "" : " ") + one;
    return text;
}

Result<render::DisclosuresOut> account(Invocation& in, const casework::Agency& agency,
                                       const std::vector<std::string>& cases, calendar::Date from) {
    render::DisclosuresOut out;
    out.heading = heading_of(agency, std::nullopt);
    out.from = from;
    for (const std::string& id : cases) {
        auto text = in.read_record(agency, Target::client_case, id);
        if (!text) return pass_on(text);
        auto record = codec::Document<model::Case>::parse(*text, file_of(Target::client_case, id));
        if (!record) return pass_on(record);
        for (const model::Disclosure& one : (*record)->disclosures) {
            if (agency.zone().date_of(one.occurred) < from) continue;
            out.disclosures.emplace_back(id, one, agency.zone());
        }
    }
    return out;
}

Exit run_audit_disclosures(Invocation& in) {
    std::vector<std::string> cases;
    std::int64_t years = 6;
    in.store_option();
    in.arguments("CASE", cases, "The cases");
    in.number("--years", years, 1, 100, "So many years back, to the day; 6 when not given");
    in.format_options({Format::table, Format::json, Format::ndjson, Format::csv});
    if (!in.parse()) return in.status();
    if (cases.empty()) {
        return in.fail(Kind::usage, "usage.missing", "rsc audit disclosures: no case is named",
                       "name the case whose disclosures are asked for");
    }
    auto agency = in.open_agency();
    if (!agency) return in.fail(agency.error());
    auto now = in.now(agency->config().sandbox);
    if (!now) return in.fail(now.error());
    const calendar::Date today = agency->zone().date_of(*now);
    const calendar::Date from =
        today + calendar::CalendarMonths{-12 * static_cast<std::int32_t>(years)};
    auto out = account(in, *agency, cases, from);
    if (!out) return in.fail(out.error());
    switch (in.format()) {
        case Format::json: in.print(render::json_text(*out, agency->zone())); break;
        case Format::ndjson:
            for (const render::DisclosureLine& line : out->disclosures)
                in.print(render::ndjson_line(line, agency->zone()));
            break;
        case Format::csv: {
            render::Csv csv;
            csv.add({"case", "id", "occurred", "by", "recipient", "purpose", "basis", "information",
                     "consents", "form", "note", "voided"});
            for (const render::DisclosureLine& line : out->disclosures) {
                csv.add({line.client_case, line.id, line.occurred, line.by, line.recipient,
                         line.purpose, std::string(name(line.basis)),
                         exchange::words_of(line.information), joined(line.consents), line.form,
                         line.note, line.voided ? "true" : "false"});
            }
            in.print(csv.text());
            break;
        }
        default: {
            render::Table table({{"case", {}},
                                 {"id", {}},
                                 {"occurred", {}},
                                 {"by", {}},
                                 {"recipient", {}},
                                 {"purpose", {}},
                                 {"basis", {}},
                                 {"consents", {}},
                                 {"information", {}},
                                 {"note", {}}});
            for (const render::DisclosureLine& line : out->disclosures) {
                table.add({line.client_case, line.id + (line.voided ? " (voided)" : ""),
                           line.occurred, line.by, line.recipient, line.purpose,
                           std::string(name(line.basis)), joined(line.consents),
                           exchange::words_of(line.information), line.note});
            }
            in.print(table.text(in.look()));
            in.print("Disclosures since " + from.text() + ": " +
                     std::to_string(out->disclosures.size()) + "\n");
        }
    }
    return in.finish(Exit::ok);
}

}  // namespace

Command audit_disclosures_command() {
    return {"audit",
            "disclosures",
            "Trust",
            "What of a case was told to whom, what for, and what allowed it",
            run_audit_disclosures,
            {{"rsc audit disclosures C-0007", "Of the last six years."},
             {"rsc audit disclosures C-0007 --years 3 --format csv",
              "Of the last three, to be handed to the client."}}};
}

}  // namespace rsc::tools
