#include <algorithm>
#include <set>

#include "casework/proof.hpp"
#include "exporting.hpp"
#include "policy/words.hpp"
#include "render/exports.hpp"
#include "rulebook/registers.hpp"
#include "store/layout.hpp"

namespace rsc::tools {
namespace {

void add_policies(const casework::Agency& agency, render::BundleOut& out) {
    for (const policy::InForce& one : agency.policies().adoptions()) {
        std::string sha256;
        for (const model::Adoption& adoption : agency.config().policies) {
            if (adoption.pack == one.pack->id && adoption.revision == one.revision_id()) {
                sha256 = adoption.sha256;
            }
        }
        out.policies.push_back({std::string(one.pack->id) + "@" + std::string(one.revision_id()),
                                std::string(one.pack->title), one.from, one.last,
                                std::move(sha256)});
    }
}

/// The clauses that the obligations follow from, each once, in the order of the packs.
void add_clauses(const std::vector<timeline::Obligation>& rows, render::BundleOut& out) {
    std::set<std::string_view> seen;
    const policy::DocumentRegister& documents = *rulebook::registers().documents;
    for (const timeline::Obligation& row : rows) {
        const policy::Rule& rule = *row.rule->rule;
        if (!seen.insert(rule.id).second) continue;
        render::BundleClause clause;
        clause.rule = rule.id;
        clause.title = rule.title;
        clause.text = rule.summary;
        for (const policy::Term& term : rule.terms) {
            clause.text += (clause.text.empty() ? "" : "\n") + policy::term_words(term);
            for (const policy::Cite& cite : term.cites)
                clause.cites.push_back(policy::place_words(cite, *row.rule->pack, documents));
        }
        out.clauses.push_back(std::move(clause));
    }
}

Result<render::BundleOut> bundle_of(const casework::Agency& agency, const timeline::View& view,
                                    casework::RecordProofs& proofs, Outgoing& one) {
    const std::string file = store::case_file(CaseId{one.id});
    auto record = codec::Document<model::Case>::parse(one.text, file);
    if (!record) return pass_on(record);
    render::BundleOut out;
    out.heading = heading_of(agency, view);
    out.id = one.id;
    out.statement = std::move(one.statement);
    // An auditor, a court and the agency itself see what was voided and why; others do not.
    using enum model::DisclosureBasis;
    const bool confined =
        out.statement && out.statement->basis != audit && out.statement->basis != court_order;
    out.record.json = confined ? std::move(one.record) : codec::parse_json(one.text);
    const timeline::Setting setting = agency.setting(view);
    const report::Library library{rulebook::registers().documents, rulebook::registers().readings,
                                  &setting};
    timeline::CaseJudge judge(setting);
    const auto& rows = judge.judge(**record);
    for (const timeline::Obligation& row : rows)
        out.explanations.push_back(report::explain(row, &judge.facts(), library));
    add_policies(agency, out);
    add_clauses(rows, out);
    auto proof = proofs.of(file, one.text);
    if (!proof) return pass_on(proof);
    out.file = proof->file;
    out.sha256 = proof->sha256;
    out.journal_head = proof->head;
    out.journal_hash = proof->head_hash;
    for (const store::JournalLine& line : proof->lines) {
        out.acts.push_back({line.seq, line.intent.at, line.intent.by, line.intent.act,
                            line.files.front().after, line.hash});
    }
    for (const Finding& finding : proof->findings)
        out.findings.emplace_back(finding);
    return out;
}

Exit run_export_bundle(Invocation& in) {
    std::string directory;
    in.argument("DIR", directory,
                "The folder that a page and a JSON file are written to; it is made");
    Exporting out(in, "bundle", Exporting::Tells::everything);
    in.view_options();
    in.format_options({Format::table, Format::json});
    if (!out.begin()) return out.status();
    auto view = in.view(out.agency());
    if (!view) return in.fail(view.error());
    auto done = in.dry_run() ? Result<void>() : make_folder(directory);
    if (!done) return in.fail(done.error());
    casework::RecordProofs proofs(out.agency().folder(), out.agency().config().id);
    done = out.each([&](Outgoing& one) -> Result<void> {
        auto bundle = bundle_of(out.agency(), *view, proofs, one);
        if (!bundle) return pass_on(bundle);
        const calendar::Zone& zone = out.agency().zone();
        const std::string path = directory + "/" + one.id;
        auto written = write_file(path + ".json", render::json_text(*bundle, zone));
        if (written) written = write_file(path + ".html", render::bundle_page(*bundle, zone));
        return written;
    });
    if (out.exported() == 0) drop_folder(directory);
    return out.finish(done, directory);
}

}  // namespace

Command export_bundle_command() {
    return {"export",
            "bundle",
            "Exchange",
            "All about a case for an auditor: record, what was owed and why, clauses, proof",
            run_export_bundle,
            {{"rsc export bundle audit-2026 C-0007 --recipient 'State auditor' --purpose 'annual "
              "audit' --basis audit --reason 'Audit 2026-14' --by W-lee",
              "A page and a JSON file; the disclosure is recorded."},
             {"rsc export bundle review C-0007 --recipient AG-1 --purpose 'case review' --by W-lee",
              "For the agency's own review."}}};
}

}  // namespace rsc::tools
