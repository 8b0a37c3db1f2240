#include "codec/reader.hpp"

#include "codec/scan.hpp"

#include "base/diagnostics.hpp"

namespace rsc::codec {
namespace {

// "rsc.case/2" where "rsc.case/1" is known: a newer program wrote it.
bool is_newer(const Fault& fault) {
    const auto version = [](std::string_view quoted) -> long {
        const auto slash = quoted.rfind('/');
        if (slash == std::string_view::npos) return -1;
        return std::strtol(std::string(quoted.substr(slash + 1)).c_str(), nullptr, 10);
    };
    const auto stem = [](std::string_view quoted) { return quoted.substr(0, quoted.rfind('/')); };
    return stem(fault.expected) == stem(fault.found) &&
           version(fault.found) > version(fault.expected);
}

}  // namespace

Error refusal(std::string_view text, std::string_view file, std::vector<Fault> faults) {
    Error error{Kind::invalid, "record.invalid", std::string(file) + " is not valid", {}, {}, {}};
    error.place.file = file;
    const auto add = [&](std::string code, std::string pointer, Position at, std::string expected,
                         std::string found, std::string remedy) {
        Finding finding;
        finding.code = std::move(code);
        finding.place = {std::string(file), std::move(pointer), at.line, at.column};
        finding.expected = std::move(expected);
        finding.found = std::move(found);
        finding.message = std::string(title_of(finding.code));
        finding.remedy = remedy.empty() ? std::string(remedy_of(finding.code)) : std::move(remedy);
        error.findings.push_back(std::move(finding));
    };
    if (text.size() > max_document_bytes) {
        add("record.too-large", "", {1, 1}, "at most 16 MiB",
            std::to_string(text.size()) + " bytes", "");
    } else if (faults.empty()) {
        if (const auto fault = first_fault(text)) {
            add(fault->code, "", position_of(text, fault->offset), fault->expected, fault->found,
                "");
        } else {
            add("json.syntax", "", {1, 1}, "JSON", "a text the parser refuses", "");
        }
    } else {
        std::vector<std::string> pointers;
        pointers.reserve(faults.size());
        for (const Fault& fault : faults)
            pointers.push_back(fault.pointer);
        const std::vector<Spot> spots = spots_of(text, pointers);
        const Lines lines(text);
        for (std::size_t i = 0; i < faults.size(); ++i) {
            Fault& fault = faults[i];
            if (fault.code == "record.schema-unknown" && is_newer(fault)) {
                fault.code = "record.schema-newer";
            }
            const std::size_t offset = fault.at_key ? spots[i].key : spots[i].value;
            add(fault.code, fault.pointer, lines.at(offset), fault.expected, fault.found,
                fault.remedy);
        }
    }
    error.code = error.findings.front().code;
    error.place = error.findings.front().place;
    error.message = error.findings.front().message;
    error.hint = error.findings.front().remedy;
    return error;
}

bool is_other_version(const std::vector<Fault>& faults) {
    return std::any_of(faults.begin(), faults.end(), [](const Fault& fault) {
        return fault.code == "record.schema-unknown" && fault.pointer == "/schema";
    });
}

std::string declared_schema(std::string_view text) {
    dom::parser parser(max_document_bytes);
    dom::element root;
    std::string_view schema;
    if (text.size() > max_document_bytes ||
        parser.allocate(text.size() + 1024, max_depth + 1) != simdjson::SUCCESS ||
        parser.parse(text.data(), text.size()).get(root) != simdjson::SUCCESS ||
        root["schema"].get(schema) != simdjson::SUCCESS) {
        return {};
    }
    return std::string(schema);
}

bool is_utf8(std::string_view text) {
    return simdjson::validate_utf8(text.data(), text.size());
}

}  // namespace rsc::codec
