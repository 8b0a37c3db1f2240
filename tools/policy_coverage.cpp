#include <algorithm>

#include "policy_pack.hpp"
#include "render/text.hpp"
#include "rulebook/registers.hpp"
#include "support/table.hpp"

namespace rsc::tools {
namespace {

render::CoverageLine line_of(const policy::Requirement& requirement,
                             const std::vector<const policy::Pack*>& packs) {
    render::CoverageLine line;
    line.requirement = requirement.id;
    line.kinds = requirement.kind;
    line.where = requirement.where;
    line.text = requirement.text;
    const auto carriers = policy::carriers_of(requirement, packs);
    line.only_recorded = policy::is_only_recorded(carriers);
    for (const policy::Carrier& carrier : carriers)
        line.carriers.push_back({carrier.kind, carrier.name, carrier.pack});
    return line;
}

void print_table(Invocation& in, const render::CoverageOut& out) {
    render::Table table({{"demand", {}}, {"carried by", {}}, {"", {}}, {"of", {}}});
    for (const render::CoverageLine& line : out.requirements) {
        std::string demand = line.requirement;
        for (const render::CarrierOut& carrier : line.carriers) {
            table.add({demand, std::string(name(carrier.kind)), carrier.name,
                       carrier.pack.empty() ? "-" : carrier.pack});
            demand.clear();
        }
        if (line.carriers.empty()) table.add({demand, "NOTHING", "-", "-"});
    }
    in.print(table.text(in.look()));
    const auto total = static_cast<std::int64_t>(out.requirements.size());
    in.print("\n" + std::to_string(out.carried) + " of " + std::to_string(total) + " carried; " +
             std::to_string(out.judged) + " by a rule, check, gate or report, " +
             std::to_string(out.carried - out.judged) + " only recorded\n");
}

Exit run_policy_coverage(Invocation& in) {
    std::vector<std::string> wanted;
    in.arguments("REQUIREMENT", wanted, "Only these: A14, S12, E6");
    in.format_options({Format::table, Format::json});
    if (!in.parse()) return in.status();
    const auto& requirements = rulebook::registers().requirements->requirements;
    for (const std::string& id : wanted) {
        const bool known = std::any_of(requirements.begin(), requirements.end(),
                                       [&](const auto& one) { return one.id == id; });
        if (!known) {
            return in.fail(Kind::not_found, "usage.not-found", "there is no demand '" + id + "'",
                           "they are A1 to A65, S1 to S17, T1 to T21 and E1 to E33");
        }
    }
    auto packs = shipped_packs();
    if (!packs) return in.fail(packs.error());
    std::vector<const policy::Pack*> all;
    for (const auto& pack : *packs)
        all.push_back(&*pack);
    render::CoverageOut out;
    for (const policy::Requirement& requirement : requirements) {
        const bool asked = wanted.empty() ||
                           std::find(wanted.begin(), wanted.end(), requirement.id) != wanted.end();
        if (!asked) continue;
        render::CoverageLine line = line_of(requirement, all);
        out.carried += line.carriers.empty() ? 0 : 1;
        out.judged += line.only_recorded ? 0 : 1;
        out.requirements.push_back(std::move(line));
    }
    const bool whole = out.carried == static_cast<std::int64_t>(out.requirements.size());
    if (in.format() == Format::json) {
        in.print(render::json_text(out, calendar::Zone()));
    } else {
        print_table(in, out);
    }
    return in.finish(whole ? Exit::ok : Exit::found);
}

}  // namespace

Command policy_coverage_command() {
    return {"policy",
            "coverage",
            "Policies",
            "What carries each demand of the source documents",
            run_policy_coverage,
            {{"rsc policy coverage", "All 136, with rule, check, gate, report or record."},
             {"rsc policy coverage A14 E6", "Two of them."}}};
}

}  // namespace rsc::tools
