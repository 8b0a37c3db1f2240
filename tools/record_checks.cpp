#include "record_checks.hpp"

#include <algorithm>
#include <tuple>

#include "base/diagnostics.hpp"
#include "casework/audit.hpp"
#include "codec/history.hpp"
#include "codec/scan.hpp"
#include "store/layout.hpp"

namespace rsc::tools {

void RecordChecks::operator()(const model::Case& record, std::string_view text,
                              const std::string& file) {
    if (!record.discharge || record.discharge->voided) {
        open_cases_[record.client.id.str()].push_back(record.id.str());
        for (const model::SamePerson& link : record.client.same_as) {
            if (link.voided || link.ended) continue;
            open_cases_[link.client.str()].push_back(record.id.str());
        }
    }
    if (!only_->empty() && !only_->contains(record.id.text)) return;
    ++checked_;
    std::vector<Finding> here = validate::check_case(record, *around_, file);
    if (store::case_file(record.id) != file) {
        here.push_back(finding_of("check.name-mismatch", {file, "/id", 0, 0},
                                  "the id that the file is named by", "'" + record.id.str() + "'"));
    }
    // Whether it begins in this store is for 'rsc audit verify', which knows what came in.
    auto history = codec::verify_history(text, {}, true, file);
    if (!history.as_recorded) {
        here.push_back(finding_of("check.hand-edited", {file, "", 0, 0},
                                  "the record as its last history entry left it",
                                  record.history.empty() ? "no history" : "another"));
    } else {
        std::move(history.findings.begin(), history.findings.end(), std::back_inserter(here));
    }
    if (!here.empty()) codec::locate(here, text);
    std::move(here.begin(), here.end(), std::back_inserter(findings_));
}

void RecordChecks::merge(RecordChecks&& other) {
    checked_ += other.checked_;
    std::move(other.findings_.begin(), other.findings_.end(), std::back_inserter(findings_));
    for (auto& [client, ids] : other.open_cases_) {
        auto& all = open_cases_[client];
        all.insert(all.end(), ids.begin(), ids.end());
    }
}

/// The records of workers, providers and the agency, which the cases rest on.
Result<void> RecordChecks::check_others(Invocation& in, const casework::Agency& agency,
                                        std::vector<Error>& errors) {
    const auto take = [&](std::vector<Finding> here, const std::string& text) {
        if (!here.empty()) codec::locate(here, text);
        std::move(here.begin(), here.end(), std::back_inserter(findings_));
    };
    for (const auto& staff : agency.staff()) {
        auto text = in.read_record(agency, Target::worker, staff->id.str());
        if (!text) return pass_on(text);
        take(validate::check_record(*staff, *around_, file_of(Target::worker, staff->id.str())),
             *text);
    }
    auto text = in.read_record(agency, Target::agency, {});
    if (!text) return pass_on(text);
    take(validate::check_record(agency.record(), *around_, file_of(Target::agency, {})), *text);
    auto providers = agency.folder().list("providers");
    if (!providers) return pass_on(providers);
    for (const std::string& id : *providers) {
        const std::string file = file_of(Target::provider, id);
        auto bytes = agency.folder().read(file);
        if (!bytes) {
            errors.push_back(std::move(bytes.error()));
            continue;
        }
        auto provider = codec::Document<model::Provider>::parse(*bytes, file);
        if (!provider) continue;  // among the agency's findings
        take(validate::check_record(**provider, *around_, file), *bytes);
    }
    return {};
}

void RecordChecks::find_duplicates() {
    for (auto& [client, ids] : open_cases_) {
        std::sort(ids.begin(), ids.end());
        for (std::size_t i = 1; i < ids.size(); ++i) {
            if (!only_->empty() && !only_->contains(ids[i])) continue;
            findings_.push_back(finding_of("check.duplicate-client",
                                           {store::case_file(CaseId{ids[i]}), "/client/id", 0, 0},
                                           "one open case of client " + client, "also " + ids[0]));
        }
    }
}

Result<void> RecordChecks::find_strays(const casework::Agency& agency,
                                       const std::vector<std::string>& in_shards) {
    std::vector<std::string> strays = in_shards;
    for (const std::string directory :
         {"", "cases", "staff", "providers", "policies", "calendars"}) {
        auto there = agency.folder().strays(directory);
        if (!there) return pass_on(there);
        for (const std::string& name : *there) {
            strays.push_back(directory.empty() ? name : directory + "/" + name);
        }
    }
    for (const std::string& stray : strays) {
        findings_.push_back(
            finding_of("check.stray-file", {stray, "", 0, 0}, "a case file", stray));
    }
    return {};
}

/// What the journal says of cases that are named. Files that cannot be read are told already.
Result<void> RecordChecks::hold_against_journal(const casework::Agency& agency,
                                                const std::vector<Error>& unread) {
    std::vector<std::string> files;
    for (const std::string& id : *only_)
        files.push_back(store::case_file(CaseId{id}));
    std::erase_if(files, [&](const std::string& file) {
        return std::any_of(unread.begin(), unread.end(),
                           [&](const Error& error) { return error.place.file == file; });
    });
    auto there = casework::audit_files(agency.folder(), agency.config().id, files);
    if (!there) return pass_on(there);
    for (Finding& finding : *there) {
        const auto told = [&](const Finding& one) {
            return one.code == "check.hand-edited" && one.place.file == finding.place.file;
        };
        if (std::any_of(findings_.begin(), findings_.end(), told)) continue;
        findings_.push_back(std::move(finding));
    }
    return {};
}

Result<std::vector<Finding>> RecordChecks::take(Invocation& in, const casework::Agency& agency,
                                                casework::ScanProblems& problems) {
    find_duplicates();
    if (only_->empty()) {
        if (auto done = check_others(in, agency, problems.errors); !done) return pass_on(done);
        if (auto done = find_strays(agency, problems.strays); !done) return pass_on(done);
    } else if (auto done = hold_against_journal(agency, problems.errors); !done) {
        // Reading all files against the journal is for 'rsc check --store'; of those that were
        // named it costs little, and an older one looks whole.
        return pass_on(done);
    }
    std::stable_sort(findings_.begin(), findings_.end(), [](const Finding& a, const Finding& b) {
        return std::tie(a.place.file, a.code, a.place.pointer) <
               std::tie(b.place.file, b.code, b.place.pointer);
    });
    return std::move(findings_);
}

}  // namespace rsc::tools
