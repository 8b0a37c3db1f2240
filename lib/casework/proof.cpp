#include "casework/proof.hpp"

#include "base/diagnostics.hpp"
#include "base/digest.hpp"
#include "casework/taking_in.hpp"
#include "codec/history.hpp"
#include "store/layout.hpp"

namespace rsc::casework {

Result<RecordProof> prove(const store::ReadFolder& folder, std::string_view store_id,
                          const std::string& file, std::string_view text) {
    RecordProof proof;
    proof.file = file;
    proof.sha256 = text_of(sha256_of({text}));
    bool taken_in = false;
    auto read =
        folder.each_line(std::string(store::journal_file), [&](std::string_view one, bool whole) {
            auto line = whole ? store::parse_line(one) : std::nullopt;
            if (!line) return;
            proof.head = line->seq;
            proof.head_hash = line->hash;
            std::erase_if(line->files,
                          [&](const store::JournalFile& other) { return other.file != file; });
            if (line->files.empty()) return;
            if (proof.lines.empty()) taken_in = takes_in(line->intent.act);
            proof.lines.push_back(std::move(*line));
        });
    if (!read) return pass_on(read);
    proof.findings = codec::verify_history(text, store_id, taken_in, file).findings;
    if (proof.lines.empty()) {
        proof.findings.push_back(finding_of("audit.unknown-file", {file, {}, 0, 0}));
    } else if (proof.lines.back().files.front().after != proof.sha256) {
        proof.findings.push_back(finding_of("audit.changed", {file, {}, 0, 0}));
    }
    return proof;
}

}  // namespace rsc::casework
