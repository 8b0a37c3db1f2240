#include "policy/pack.hpp"

#include <algorithm>

namespace rsc::policy {

std::string text(const Cite& cite) {
    std::string out(cite.document);
    out += ' ';
    out += cite.section;
    if (!cite.bullet.empty()) {
        out += " bullet ";
        out += cite.bullet;
    }
    return out;
}

const SourceDocument* find_document(const Pack& pack, const DocumentRegister& shipped, Text id) {
    for (const auto* documents : {&pack.documents, &shipped.documents}) {
        for (const SourceDocument& document : *documents) {
            if (document.id == id) return &document;
        }
    }
    return nullptr;
}

const Term* term_of(const Rule& rule, Text revision) {
    for (const Term& term : rule.terms) {
        if (std::find(term.revisions.begin(), term.revisions.end(), revision) !=
            term.revisions.end()) {
            return &term;
        }
    }
    return nullptr;
}

std::string place_words(const Cite& cite, const Pack& pack, const DocumentRegister& shipped) {
    const SourceDocument* document = find_document(pack, shipped, cite.document);
    std::string out(document != nullptr ? document->title : cite.document);
    if (document != nullptr && !document->revision.empty()) {
        out += " (" + std::string(document->revision) + ")";
    }
    out += ", section " + std::string(cite.section);
    if (!cite.bullet.empty()) out += ", bullet " + std::string(cite.bullet);
    return out;
}

}  // namespace rsc::policy
