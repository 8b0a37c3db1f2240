#include "check_store.hpp"

#include <set>

#include "base/diagnostics.hpp"
#include "casework/audit.hpp"
#include "casework/scan.hpp"
#include "store/layout.hpp"

namespace rsc::tools {
namespace {

Finding about(std::string_view code, std::string file, std::string message = {},
              std::string expected = {}, std::string found = {}) {
    return finding_of(code, {std::move(file), {}, 0, 0}, std::move(expected), std::move(found),
                      std::move(message));
}

std::string octal(mode_t mode) {
    std::string text;
    for (int digit = 0; digit < 4; ++digit, mode >>= 3U)
        text.insert(text.begin(), static_cast<char>('0' + (mode & 7U)));
    return text;
}

class StoreCheck {
  public:
    StoreCheck(Invocation& in, const store::ReadFolder& folder) : in_(in), folder_(folder) {}

    /// What a command that writes would settle, and what the modes are.
    [[nodiscard]] Result<void> repair();
    [[nodiscard]] Result<void> look();
    [[nodiscard]] std::vector<Finding> take() { return std::move(findings_); }
    [[nodiscard]] const std::vector<std::string>& repaired() const { return repaired_; }
    [[nodiscard]] std::int64_t files() const { return files_; }

  private:
    [[nodiscard]] Result<void> look_at_writer();
    [[nodiscard]] Result<void> look_at_entries();
    [[nodiscard]] Result<void> look_at_strays();
    [[nodiscard]] Result<void> look_at_agency();
    [[nodiscard]] Result<void> look_at_papers();

    Invocation& in_;
    const store::ReadFolder& folder_;
    std::vector<Finding> findings_;
    std::vector<std::string> repaired_;
    std::int64_t files_ = 0;
};

Result<void> StoreCheck::repair() {
    auto settled = folder_.is_settled(in_.lock_request());
    auto writer = in_.open_for_writing(folder_.path());
    if (!writer) {
        if (settled && !*settled && writer.error().kind != Kind::locked) {
            repaired_.emplace_back("a part of what a writer left that was cut off");
        }
        return pass_on(writer);
    }
    if (writer->recovered()) repaired_.emplace_back("settled what a writer left that was cut off");
    auto modes = writer->set_modes();
    if (!modes) return pass_on(modes);
    if (*modes > 0) repaired_.push_back("set modes: " + std::to_string(*modes));
    auto journal = writer->can_go_on();
    writer->close();
    settled = folder_.is_settled(in_.lock_request());
    if (settled && *settled) return {};
    if (!journal) return journal;
    return fail(Kind::io, "store.io", "the end of the repair cannot be written",
                "look at the disk, then repeat");
}

Result<void> StoreCheck::look_at_writer() {
    auto settled = folder_.is_settled(in_.lock_request());
    if (!settled) return pass_on(settled);
    // Holding an unsettled store would settle it, and looking changes nothing.
    if (*settled) {
        in_.hold_still(folder_);
        return {};
    }
    auto lost = folder_.has_lost_lines(in_.lock_request());
    if (!lost) return pass_on(lost);
    findings_.push_back(*lost ? about("audit.journal-broken", std::string(store::journal_file),
                                      "the journal is shorter than its last writer left it")
                              : about("store.interrupted", std::string(store::lock_file)));
    return {};
}

Result<void> StoreCheck::look_at_entries() {
    auto odd = folder_.oddities();
    if (!odd) return pass_on(odd);
    for (const auto& one : *odd) {
        using enum store::ReadFolder::Oddity::Kind;
        switch (one.kind) {
            case temporary:
                findings_.push_back(about("store.interrupted", one.name,
                                          "a writer that was cut off has left this"));
                break;
            case link: findings_.push_back(about("store.link", one.name)); break;
            case mode:
                findings_.push_back(
                    about("store.mode", one.name, {}, octal(one.expected), octal(one.mode)));
                break;
        }
    }
    return {};
}

Result<void> StoreCheck::look_at_strays() {
    std::vector<std::string> places = {"", std::string(store::cases_directory)};
    places.insert(places.end(), store::directories.begin(), store::directories.end());
    auto shards = folder_.shards();
    if (!shards) return pass_on(shards);
    for (const std::string& shard : *shards)
        places.push_back(store::shard_directory(shard));
    std::set<std::string> found;
    for (const std::string& directory : places) {
        auto strays = folder_.strays(directory);
        if (!strays) return pass_on(strays);
        for (const std::string& name : *strays)
            found.insert(directory.empty() ? name : directory + "/" + name);
    }
    for (const std::string& name : found)
        findings_.push_back(about("check.stray-file", name, {}, "a name that a store has"));
    return {};
}

/// The journal needs no more than the store's id; the rest may be broken.
Result<void> StoreCheck::look_at_agency() {
    const std::string file(store::store_file);
    auto text = folder_.read(file);
    if (!text) return pass_on(text);
    std::string id;
    if (auto config = codec::Document<model::StoreConfig>::parse(*text, file)) {
        id = (*config)->id;
    }
    if (auto agency = casework::Agency::open(folder_); !agency) {
        Finding finding =
            about(agency.error().code, agency.error().place.file, agency.error().message);
        finding.severity = Severity::error;
        if (agency.error().findings.empty()) findings_.push_back(std::move(finding));
        for (Finding& one : agency.error().findings)
            findings_.push_back(std::move(one));
    } else {
        for (const Finding& finding : agency->findings())
            findings_.push_back(finding);
    }
    if (id.empty()) {
        Finding finding =
            about("audit.not-checked", file,
                  "not checked for want of it: in which store the histories begin, and whether "
                  "policies, calendar, workers and providers can be read");
        finding.remedy = "put it back from a backup, then check again";
        findings_.push_back(std::move(finding));
    }
    auto audit = casework::audit(folder_, id, std::nullopt);
    if (!audit) return pass_on(audit);
    files_ = audit->files;
    for (Finding& finding : audit->findings)
        findings_.push_back(std::move(finding));
    return {};
}

Result<void> StoreCheck::look_at_papers() {
    auto all = folder_.files();
    if (!all) return pass_on(all);
    std::set<std::string> papers;
    const std::string prefix = std::string(store::papers_directory) + "/";
    for (const std::string& file : *all) {
        if (file.starts_with(prefix)) papers.insert(file.substr(prefix.size()));
    }
    if (papers.empty()) return {};
    for (const std::string& file : *all) {
        if (!file.starts_with(store::cases_directory)) continue;
        auto text = folder_.read(file);
        if (!text) {
            // What is no file of a record the audit has told; it may name any of them.
            const std::string& code = text.error().code;
            if (code == "store.link" || code == "store.not-a-file" || code == "record.too-large") {
                return {};
            }
            return pass_on(text);
        }
        std::erase_if(
            papers, [&](const std::string& hash) { return text->find(hash) != std::string::npos; });
    }
    for (const std::string& hash : papers)
        findings_.push_back(about("store.orphan", prefix + hash));
    return {};
}

Result<void> StoreCheck::look() {
    for (const auto part :
         {&StoreCheck::look_at_writer, &StoreCheck::look_at_entries, &StoreCheck::look_at_strays,
          &StoreCheck::look_at_agency, &StoreCheck::look_at_papers}) {
        if (auto done = (this->*part)(); !done) return done;
    }
    return {};
}

}  // namespace

Exit check_store(Invocation& in, Severity threshold, bool repair) {
    auto folder = in.find_store();
    if (!folder) return in.fail(folder.error());
    StoreCheck check(in, *folder);
    if (repair) {
        if (auto repaired = check.repair(); !repaired) {
            for (const std::string& line : check.repaired())
                in.warn("committed all the same: " + line);
            return in.fail(repaired.error());
        }
    }
    if (auto looked = check.look(); !looked) {
        for (const std::string& line : check.repaired())
            in.warn("committed all the same: " + line);
        return in.fail(looked.error());
    }
    render::AuditOut out;
    auto text = folder->read(std::string(store::store_file));
    if (text) {
        if (auto config = codec::Document<model::StoreConfig>::parse(*text, store::store_file)) {
            out.store = std::string((*config)->id);
        }
    }
    out.files = check.files();
    Exit status = Exit::ok;
    out.repaired = check.repaired();
    for (const Finding& finding : check.take()) {
        if (finding.severity >= threshold) status = Exit::found;
        out.findings.emplace_back(finding);
    }
    if (status != Exit::ok) {
        for (const std::string& line : out.repaired)
            in.warn("committed all the same: " + line);
    }
    if (in.format() == Format::ndjson) {
        for (const codec::FindingOut& finding : out.findings)
            in.print(render::ndjson_line(finding, calendar::Zone()));
        return in.finish(status);
    }
    if (in.quiet() && in.format() == Format::table && out.findings.empty() &&
        out.repaired.empty()) {
        return in.finish(status);
    }
    if (in.format() == Format::json) {
        in.print(render::json_text(out, calendar::Zone()));
        return in.finish(status);
    }
    for (const std::string& line : out.repaired)
        in.print("Repaired: " + line + "\n");
    in.print(findings_text(out.findings));
    if (!out.findings.empty() || !out.repaired.empty()) in.print("\n");
    in.print("Files checked: " + std::to_string(out.files) +
             ", findings: " + std::to_string(out.findings.size()) + "\n");
    return in.finish(status);
}

}  // namespace rsc::tools
