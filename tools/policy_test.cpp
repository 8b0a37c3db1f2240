#include <map>

#include "policy_pack.hpp"
#include "rulebook/scenarios.hpp"
#include "support/streams.hpp"
#include "support/table.hpp"

namespace rsc::tools {
namespace {

/// The packs that scenarios name, each read once; a file beside the scenarios that name it.
class Packs {
  public:
    explicit Packs(const Invocation& in) : in_(in) {}

    Result<rulebook::NamedPack> find(std::string_view name, const std::string& scenarios) {
        std::string which(name);
        if (which.ends_with(".json")) which = beside(scenarios, which);
        auto known = packs_.find(which);
        if (known == packs_.end()) {
            auto pack = named_pack(in_, which);
            if (!pack) return pass_on(pack);
            known = packs_.emplace(which, std::move(*pack)).first;
        }
        return rulebook::NamedPack{known->second.text, &known->second.pack};
    }

  private:
    const Invocation& in_;
    std::map<std::string, NamedPack> packs_;
};

Exit run_policy_test(Invocation& in) {
    std::vector<std::string> files;
    in.store_option();
    in.arguments("FILE", files, "Scenario files");
    in.format_options({Format::table, Format::json});
    if (!in.parse()) return in.status();
    if (files.empty()) {
        return in.fail(Kind::usage, "usage.missing", "rsc policy test needs a scenario file",
                       "'rsc schema scenarios' says what it holds");
    }
    Packs packs(in);
    render::PolicyTestOut out;
    Exit status = Exit::ok;
    for (const std::string& file : files) {
        auto text = read_file(file);
        if (!text) {
            status = worse(status, in.fail(text.error()));
            continue;
        }
        auto ran = rulebook::run_scenarios(
            *text, file, [&](std::string_view name) { return packs.find(name, file); });
        if (!ran && ran.error().findings.empty()) {
            status = worse(status, in.fail(ran.error()));
            continue;
        }
        ++out.files;
        if (!ran) {
            status = worse(status, Exit::invalid);
            for (const Finding& finding : ran.error().findings)
                out.findings.emplace_back(finding);
            continue;
        }
        out.scenarios += static_cast<std::int64_t>(ran->scenarios);
        out.failed += static_cast<std::int64_t>(ran->failed);
        out.expectations += static_cast<std::int64_t>(ran->expectations);
        for (const Finding& finding : ran->findings) {
            status = worse(status, finding.code == "scenario.failed" ? Exit::found : Exit::invalid);
            out.findings.emplace_back(finding);
        }
    }
    if (in.format() == Format::json) {
        in.print(render::json_text(out, calendar::Zone()));
    } else {
        in.print(findings_text(out.findings));
        in.print("Scenarios: " + std::to_string(out.scenarios) +
                 ", failed: " + std::to_string(out.failed) +
                 ", rows expected: " + std::to_string(out.expectations) + "\n");
    }
    return in.finish(status);
}

}  // namespace

Command policy_test_command() {
    return {"policy",
            "test",
            "Policies",
            "Whether a pack gives the verdicts that worked examples state",
            run_policy_test,
            {{"rsc policy test our-county.scenarios.json", "Every row that is not as expected."},
             {"rsc policy test scenarios/*.json --json", "The same for a script."}}};
}

}  // namespace rsc::tools
