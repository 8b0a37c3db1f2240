#include <algorithm>

#include "casework/proof.hpp"
#include "exporting.hpp"
#include "render/verdict_page.hpp"
#include "rulebook/registers.hpp"
#include "store/layout.hpp"
#include "validate/catalogue.hpp"

namespace rsc::tools {
namespace {

/// All that the page says but what shows that the record is whole, and whom it is for.
Result<render::VerdictOut> judged(const Exporting& out, const timeline::View& view) {
    const casework::Agency& agency = out.agency();
    const std::string& identity = out.obligation();
    const std::string id = identity.substr(0, identity.find('~'));
    const std::string file = store::case_file(CaseId{id});
    auto there = agency.folder().exists(file);
    if (!there) return pass_on(there);
    if (!*there) return tl::unexpected<Error>(no_such_record(Target::client_case, id));
    auto text = agency.folder().read(file);
    if (!text) return pass_on(text);
    auto record = codec::Document<model::Case>::parse(*text, file);
    if (!record) return pass_on(record);
    const auto findings = validate::check_case(**record, agency.surroundings(out.now()), file);
    const timeline::Setting setting = agency.setting(view);
    const report::Library library{rulebook::registers().documents, rulebook::registers().readings,
                                  &setting, findings, false};
    timeline::CaseJudge judge(setting);
    for (const timeline::Obligation& row : judge.judge(**record)) {
        if (timeline::identity(row) != identity) continue;
        render::VerdictOut verdict;
        verdict.heading = heading_of(agency, view);
        verdict.program = "rsc " RSC_VERSION;
        verdict.explanation = report::explain(row, &judge.facts(), library);
        for (const model::Adoption& adoption : agency.config().policies) {
            const policy::InForce* in_force = row.ruling.in_force;
            if (in_force != nullptr && adoption.pack == in_force->pack->id &&
                adoption.revision == in_force->revision_id()) {
                verdict.policy_sha256 = adoption.sha256;
            }
        }
        return verdict;
    }
    return fail(Kind::not_found, "explain.nothing", id + " has no obligation '" + identity + "'",
                "'rsc explain " + id + " RULE' shows the identities");
}

Exit run_export_verdict(Invocation& in) {
    Exporting out(in, "verdict", Exporting::Tells::a_verdict);
    std::string file;
    in.view_options();
    in.value("-o,--output", file, "FILE", "Write there instead of to standard output");
    if (!out.begin()) return out.status();
    auto view = in.view(out.agency());
    if (!view) return in.fail(view.error());
    // Before it is written down that it was told.
    auto verdict = judged(out, *view);
    if (!verdict) return in.fail(verdict.error());
    casework::RecordProofs proofs(out.agency().folder(), out.agency().config().id);
    return out.write_texts(file, [&](Outgoing& one) -> Result<std::string> {
        auto proof = proofs.of(store::case_file(CaseId{one.id}), one.text);
        if (!proof) return pass_on(proof);
        verdict->statement = std::move(one.statement);
        verdict->proof = {proof->file, proof->sha256, proof->head, proof->head_hash};
        verdict->findings =
            std::vector<codec::FindingOut>(proof->findings.begin(), proof->findings.end());
        return render::verdict_page(*verdict, out.agency().zone());
    });
}

}  // namespace

Command export_verdict_command() {
    return {"export",
            "verdict",
            "Exchange",
            "One verdict and all that it rests on, as a page without names",
            run_export_verdict,
            {{"rsc export verdict 'C-0007~contact.weekly~a1~2026-03-09' --recipient County "
              "--purpose audit --basis audit --reason 'Audit 2026-14' -o week.html --by W-lee",
              "For an auditor; the disclosure is recorded."},
             {"rsc export verdict 'C-0007~contact.weekly~a1~2026-03-09' --recipient AG-1 --purpose "
              "'case review' -o week.html --by W-lee",
              "For the agency's own review."}}};
}

}  // namespace rsc::tools
