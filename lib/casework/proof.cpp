#include "casework/proof.hpp"

#include "base/diagnostics.hpp"
#include "base/digest.hpp"
#include "casework/taking_in.hpp"
#include "codec/history.hpp"
#include "store/layout.hpp"

namespace rsc::casework {

Result<void> RecordProofs::read_journal() {
    lines_.clear();
    return folder_.each_line(
        std::string(store::journal_file), [&](std::string_view one, bool whole) {
            const auto line = whole ? store::parse_line(one) : std::nullopt;
            if (!line) return;
            head_ = line->seq;
            head_hash_ = line->hash;
            for (const store::JournalFile& file : line->files) {
                if (!file.file.starts_with(store::cases_directory)) continue;
                lines_[file.file].push_back(
                    {line->seq, line->intent, {file}, line->previous, line->hash});
            }
        });
}

bool RecordProofs::knows(const std::string& file, const std::string& sha256) const {
    const auto at = lines_.find(file);
    return at != lines_.end() && at->second.back().files.front().after == sha256;
}

Result<RecordProof> RecordProofs::of(const std::string& file, std::string_view text) {
    RecordProof proof;
    proof.file = file;
    proof.sha256 = text_of(sha256_of({text}));
    if (!knows(file, proof.sha256)) {
        if (auto read = read_journal(); !read) return pass_on(read);
    }
    if (const auto at = lines_.find(file); at != lines_.end()) proof.lines = at->second;
    proof.head = head_;
    proof.head_hash = head_hash_;
    const bool taken_in = !proof.lines.empty() && takes_in(proof.lines.front().intent.act);
    proof.findings = codec::verify_history(text, store_id_, taken_in, file).findings;
    if (proof.lines.empty()) {
        proof.findings.push_back(finding_of("audit.unknown-file", {file, {}, 0, 0}));
    } else if (!knows(file, proof.sha256)) {
        proof.findings.push_back(finding_of("audit.changed", {file, {}, 0, 0}));
    }
    return proof;
}

}  // namespace rsc::casework
