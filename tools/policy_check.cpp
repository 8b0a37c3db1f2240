#include "policy/shipped.hpp"
#include "policy_pack.hpp"
#include "support/table.hpp"

namespace rsc::tools {
namespace {

Exit run_policy_check(Invocation& in) {
    std::vector<std::string> files;
    in.store_option();
    in.arguments("FILE", files, "Pack files; those that ship when none is named");
    in.format_options({Format::table, Format::json});
    if (!in.parse()) return in.status();
    Exit status = Exit::ok;
    render::CheckOut out;
    const auto tell = [&](const Error& error) {
        if (error.findings.empty()) {
            status = worse(status, in.fail(error));
            return;
        }
        ++out.records;
        status = worse(status, Exit::invalid);
        for (const Finding& finding : error.findings)
            out.findings.emplace_back(finding);
    };
    if (files.empty()) {
        for (const Embedded& file : policy::shipped_packs()) {
            if (auto pack = rulebook::load_pack(file.bytes, file.name); !pack) {
                tell(pack.error());
            } else {
                ++out.records;
            }
        }
    }
    for (const std::string& file : files) {
        if (auto pack = pack_file(in, file); !pack) {
            tell(pack.error());
        } else {
            ++out.records;
        }
    }
    if (in.format() == Format::json) {
        in.print(render::json_text(out, calendar::Zone()));
    } else {
        in.print(findings_text(out.findings));
        in.print("Packs checked: " + std::to_string(out.records) +
                 ", findings: " + std::to_string(out.findings.size()) + "\n");
    }
    return in.finish(status);
}

}  // namespace

Command policy_check_command() {
    return {
        "policy",
        "check",
        "Policies",
        "Whether a pack is sound: a broken one never judges anybody",
        run_policy_check,
        {{"rsc policy check", "The packs that ship."},
         {"rsc policy check our-county.json", "A pack of your own, every fault with its place."}}};
}

}  // namespace rsc::tools
