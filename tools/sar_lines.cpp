#include "sar_lines.hpp"

#include <charconv>
#include <optional>

#include "base/suggest.hpp"
#include "render/text.hpp"
#include "support/dates.hpp"

namespace rsc::tools {

using codec::Json;

namespace {

// "outpatient-treatment@P-clinic:12:2026-03-02..2026-05-31[:4500]" as a service line.
Result<Json> line_of(const std::string& text, const calendar::Zone& zone, calendar::Instant now) {
    const auto bad = [&](const std::string& what) {
        return fail(Kind::usage, "usage.bad-value", "--line: '" + text + "' " + what,
                    "for example --line outpatient-treatment@P-clinic:12:2026-03-02..2026-05-31, "
                    "with :4500 at the end for a rate of $45.00");
    };
    std::vector<std::string> parts;
    for (std::size_t at = 0; at != std::string::npos;) {
        const std::size_t next = text.find(':', at);
        parts.push_back(text.substr(at, next == std::string::npos ? next : next - at));
        at = next == std::string::npos ? next : next + 1;
    }
    if (parts.size() != 3 && parts.size() != 4) return bad("has not three or four parts");
    Json line;
    const std::size_t at = parts[0].find('@');
    const std::string service = parts[0].substr(0, at);
    if (!named<model::Service>(service)) {
        const std::string near = nearest(service, names_of(model::Service{}));
        return bad("names no service" + (near.empty() ? "" : "; did you mean " + near + "?"));
    }
    line["service"] = service;
    if (at != std::string::npos) {
        const std::string provider = parts[0].substr(at + 1);
        if (!is_well_formed_id(provider)) return bad("names no provider");
        line["provider"] = provider;
    }
    const auto number = [](const std::string& digits) {
        std::int64_t value = -1;
        const auto parsed = std::from_chars(digits.data(), digits.data() + digits.size(), value);
        return parsed.ec == std::errc{} && parsed.ptr == digits.data() + digits.size() ? value : -1;
    };
    const std::int64_t units = number(parts[1]);
    if (units < 0) return bad("has no number of units");
    line["units"] = units;
    const std::size_t dots = parts[2].find("..");
    if (dots == std::string::npos) return bad("has no first and last day");
    auto from = parse_day("--line", parts[2].substr(0, dots), zone.date_of(now));
    if (!from) return pass_on(from);
    auto through = parse_day("--line", parts[2].substr(dots + 2), zone.date_of(now));
    if (!through) return pass_on(through);
    line["from"] = from->text();
    line["through"] = through->text();
    if (parts.size() == 4) {
        const std::int64_t cents = number(parts[3]);
        if (cents < 0) return bad("has no rate in cents");
        line["cents"] = cents;
    }
    return line;
}

}  // namespace

Result<Json> lines_of(const std::vector<std::string>& texts, const Recording& act) {
    Json lines = Json::array();
    for (const std::string& text : texts) {
        auto line = line_of(text, act.zone(), act.now());
        if (!line) return line;
        lines.push_back(std::move(*line));
    }
    return lines;
}

std::string status_of(const Json& sar) {
    if (sar.contains("voided")) return "voided";
    if (!sar.contains("status") || sar["status"].empty()) return "draft";
    return sar["status"].back()["status"].get<std::string>();
}

// What a request authorises: the lines of its approval, or those asked for. Null: nothing.
const Json* authorized_of(const Json& sar) {
    if (!sar.contains("status")) return nullptr;
    for (auto at = sar["status"].rbegin(); at != sar["status"].rend(); ++at) {
        if ((*at)["status"] != "approved") continue;
        if (at->contains("authorized")) return &(*at)["authorized"];
        return sar.contains("lines") ? &sar["lines"] : nullptr;
    }
    return nullptr;
}

std::string key_of(const Json& line) {
    return line["service"].get<std::string>() +
           (line.contains("provider") ? "@" + line["provider"].get<std::string>() : "");
}

// Units used of a line, by service and provider.
std::int64_t used_of(const Json& sar, const std::string& key) {
    std::int64_t used = 0;
    if (!sar.contains("used")) return used;
    for (const Json& one : sar["used"]) {
        if (key_of(one) == key) used += one["units"].get<std::int64_t>();
    }
    return used;
}

Exit sar_show(Invocation& in) {
    std::string id;
    std::string request;
    in.store_option();
    in.record_argument(Target::client_case, id);
    in.optional_argument("REQUEST", request, "Only this request");
    in.format_options({Format::table, Format::json});
    if (!in.parse()) return in.status();
    auto agency = in.open_agency();
    if (!agency) return in.fail(agency.error());
    auto text = in.read_record(*agency, Target::client_case, id);
    if (!text) return in.fail(text.error());
    casework::Draft draft(codec::parse_json(*text), {});
    if (!request.empty()) {
        if (auto found = draft.entry("sars", request); !found) return in.fail(found.error());
    }
    const Json sars = draft.json.contains("sars") ? draft.json["sars"] : Json::array();
    if (in.format() == Format::json) {
        Json picked = Json::array();
        for (const Json& sar : sars) {
            if (request.empty() || sar["id"] == request) picked.push_back(sar);
        }
        in.print(codec::print_json(picked));
        return in.finish(Exit::ok);
    }
    if (agency->config().sandbox) in.print("SANDBOX: nothing in this store is real\n");
    for (const Json& sar : sars) {
        if (!request.empty() && sar["id"] != request) continue;
        in.print(sar["id"].get<std::string>() + "  " + sar["kind"].get<std::string>() +
                 " request of " + sar["occurred"].get<std::string>() + ": " + status_of(sar) +
                 "\n");
        const Json* authorized = authorized_of(sar);
        if (sar.contains("lines") || authorized != nullptr) {
            render::Table table({{"  service", {}},
                                 {"from", {}},
                                 {"through", {}},
                                 {"asked", render::Align::right},
                                 {"authorised", render::Align::right},
                                 {"used", render::Align::right},
                                 {"left", render::Align::right}});
            std::vector<Json> lines;
            for (const Json& line : sar.contains("lines") ? sar["lines"] : Json::array())
                lines.push_back(line);
            for (const Json& line : authorized != nullptr ? *authorized : Json::array()) {
                bool known = false;
                for (const Json& one : lines)
                    known = known || key_of(one) == key_of(line);
                if (!known) lines.push_back(line);
            }
            for (const Json& line : lines) {
                const std::string key = key_of(line);
                const auto units = [&](const Json* list) -> std::optional<std::int64_t> {
                    std::optional<std::int64_t> sum;
                    for (std::size_t i = 0; list != nullptr && i < list->size(); ++i) {
                        if (key_of((*list)[i]) == key) {
                            sum = sum.value_or(0) + (*list)[i].value("units", std::int64_t{0});
                        }
                    }
                    return sum;
                };
                const auto asked = units(sar.contains("lines") ? &sar["lines"] : nullptr);
                const auto granted = units(authorized);
                const std::int64_t used = used_of(sar, key);
                const auto shown = [](const std::optional<std::int64_t>& n) {
                    return n ? std::to_string(*n) : std::string("-");
                };
                // The days are those authorised, once they are.
                const Json* days = &line;
                for (std::size_t i = 0; authorized != nullptr && i < authorized->size(); ++i) {
                    if (key_of((*authorized)[i]) == key) days = &(*authorized)[i];
                }
                table.add({"  " + render::safe(key), (*days)["from"].get<std::string>(),
                           (*days)["through"].get<std::string>(), shown(asked), shown(granted),
                           std::to_string(used), granted ? std::to_string(*granted - used) : "-"});
            }
            in.print(table.text());
        }
        for (const Json& step : sar.contains("status") ? sar["status"] : Json::array()) {
            in.print("  " + step["status"].get<std::string>() + " " +
                     step["occurred"].get<std::string>() + " by " +
                     render::safe(step["by"].get<std::string>()) + "\n");
        }
        for (const Json& paper : sar.contains("attachments") ? sar["attachments"] : Json::array()) {
            in.print("  with " + paper["kind"].get<std::string>() +
                     (paper.contains("entry") ? " " + paper["entry"].get<std::string>() : "") +
                     (paper.contains("dated") ? " of " + paper["dated"].get<std::string>() : "") +
                     "\n");
        }
        in.print("\n");
    }
    if (sars.empty()) in.print("No requests\n");
    return in.finish(Exit::ok);
}

}  // namespace rsc::tools
