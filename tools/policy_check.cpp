#include "policy/shipped.hpp"
#include "support/streams.hpp"
#include "support/table.hpp"

namespace rsc::tools {
namespace {

Exit run(Invocation& in) {
    std::vector<std::string> files;
    in.arguments("FILE", files, "Pack files; those that ship when none is named");
    in.format_options({Format::table, Format::json});
    if (!in.parse()) return in.status();
    std::vector<std::pair<std::string, std::string>> packs;
    if (files.empty()) {
        for (const Embedded& file : policy::shipped_packs()) {
            packs.emplace_back(file.name, file.bytes);
        }
    }
    Exit status = Exit::ok;
    for (const std::string& file : files) {
        auto text = read_file(file);
        if (!text) {
            status = worse(status, in.fail(text.error()));
            continue;
        }
        packs.emplace_back(file, std::move(*text));
    }
    render::CheckOut out;
    out.records = static_cast<std::int64_t>(packs.size());
    for (const auto& [file, text] : packs) {
        auto pack = casework::load_pack(text, file);
        if (pack) continue;
        status = worse(status, Exit::invalid);
        for (const Finding& finding : pack.error().findings)
            out.findings.emplace_back(finding);
    }
    if (in.format() == Format::json) {
        in.print(render::json_text(out, calendar::Zone()));
    } else {
        in.print(findings_text(out.findings));
        in.print("Packs checked: " + std::to_string(packs.size()) +
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
        run,
        {{"rsc policy check", "The packs that ship."},
         {"rsc policy check our-county.json", "A pack of your own, every fault with its place."}}};
}

}  // namespace rsc::tools
