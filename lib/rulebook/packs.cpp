#include "rulebook/packs.hpp"

#include <algorithm>

#include "base/diagnostics.hpp"
#include "codec/scan.hpp"
#include "policy/check.hpp"
#include "rulebook/extension.hpp"
#include "rulebook/registers.hpp"

namespace rsc::rulebook {
namespace {

void locate(std::vector<Finding>& findings, std::string_view text) {
    for (Finding& finding : findings) {
        if (finding.place.line != 0) continue;
        const auto at = codec::position_of(text, codec::offset_of(text, finding.place.pointer));
        finding.place.line = at.line;
        finding.place.column = at.column;
    }
    std::stable_sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) {
        return std::pair(a.place.line, a.place.column) < std::pair(b.place.line, b.place.column);
    });
}

tl::unexpected<Error> broken(std::string_view file, std::vector<Finding> findings) {
    Error error{Kind::invalid,
                "policy.broken",
                "policy pack " + std::string(file) + " is broken",
                std::string(remedy_of("policy.broken")),
                {},
                std::move(findings)};
    error.place.file = file;
    return tl::unexpected<Error>(std::move(error));
}

// A text that is no JSON is no extension either: the strict reader says what it is.
bool is_extension(std::string_view text) {
    return codec::declared_schema(text).starts_with("rsc.policy-extension/");
}

Result<WholePack> load_extension(const std::string& text, std::string_view file,
                                 const FindPack& find) {
    auto extension = codec::Document<policy::Extension>::parse(text, file);
    if (!extension) return broken(file, std::move(extension.error().findings));
    const policy::PackRevisionId& from = (*extension)->extends;
    auto base_text = find(std::string(from.pack));
    if (!base_text) {
        if (base_text.error().kind != Kind::not_found) return pass_on(base_text);
        std::vector<Finding> findings{finding_of(
            "policy.unknown-reference", {std::string(file), "/extends/pack", 0, 0},
            "a pack that ships or that the store holds", "'" + std::string(from.pack) + "'")};
        locate(findings, text);
        return broken(file, std::move(findings));
    }
    auto base = load_pack(*base_text, from.pack);
    if (!base) return pass_on(base);
    Extended extended = extend(**extension, text, **base, *base_text, file);
    if (extended.findings.empty()) {
        auto pack = load_pack(extended.text, file);
        if (pack) return WholePack{std::move(extended.text), std::move(*pack)};
        for (Finding& finding : pack.error().findings) {
            finding.place.pointer = extended.written_at(finding.place.pointer);
            finding.place.line = 0;
            extended.findings.push_back(std::move(finding));
        }
    }
    locate(extended.findings, text);
    return broken(file, std::move(extended.findings));
}

}  // namespace

Result<codec::Document<policy::Pack>> load_pack(std::string_view text, std::string_view file) {
    auto pack = codec::Document<policy::Pack>::parse(text, file);
    // What comes with the program was checked when the program was.
    if (pack && text == shipped_pack((*pack)->id)) return pack;
    std::vector<Finding> findings =
        pack ? policy::check_pack(**pack, registers(), file) : std::move(pack.error().findings);
    if (findings.empty()) return pack;
    locate(findings, text);
    return broken(file, std::move(findings));
}

Result<WholePack> load_written_pack(std::string text, std::string_view file, const FindPack& find) {
    if (is_extension(text)) return load_extension(text, file, find);
    auto pack = load_pack(text, file);
    if (!pack) return pass_on(pack);
    return WholePack{std::move(text), std::move(*pack)};
}

}  // namespace rsc::rulebook
