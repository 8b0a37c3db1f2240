#include "render/disclosed.hpp"

#include "render/html.hpp"

namespace rsc::render {

std::string term(std::string_view what, std::string_view text) {
    return "<dt>" + escaped(what) + "</dt><dd>" + escaped(text) + "</dd>\n";
}

std::string disclosed(const std::optional<exchange::Statement>& statement,
                      const calendar::Zone& zone) {
    if (!statement) return {};
    std::string out = "<p><strong>" + escaped(statement->notice) + "</strong></p>\n<dl>\n" +
                      term("Disclosed by", statement->by) + term("To", statement->recipient) +
                      term("For", statement->purpose) + term("On", zone.readable(statement->at)) +
                      term("Allowed by", name(statement->basis));
    for (const exchange::StatedConsent& consent : statement->consents) {
        out += term("Consent " + consent.id,
                    "signed " + consent.occurred + ", " +
                        (consent.scope.empty() ? "" : consent.scope + ", ") + "ends " +
                        (consent.expires.empty() ? consent.expires_upon : consent.expires));
    }
    return out + "</dl>\n";
}

std::string proof_of_record(const Proof& proof, std::span<const FindingOut> findings) {
    std::string out =
        "<p>" +
        std::string(findings.empty() ? "The chain of its history is whole, and the file is as the "
                                       "journal's last line about it says."
                                     : "It is not:") +
        "</p>\n";
    for (const FindingOut& finding : findings)
        out += "<p><strong>" + escaped(finding.message) + "</strong> " + escaped(finding.pointer) +
               "</p>\n";
    return out + "<dl>\n" + term("File", proof.file) + term("SHA-256", proof.sha256) +
           term("Journal",
                "line " + std::to_string(proof.journal_head) + ", " + proof.journal_hash) +
           "</dl>\n";
}

}  // namespace rsc::render
