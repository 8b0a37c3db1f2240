// What commands tell in the same words: headings, findings, records that are not there.

#include "codec/scan.hpp"
#include "render/text.hpp"
#include "store/layout.hpp"
#include "support/invocation.hpp"
#include "support/streams.hpp"

namespace rsc::tools {

std::string file_of(Target target, const std::string& id) {
    switch (target) {
        case Target::client_case: return store::case_file(CaseId{id});
        case Target::worker: return store::staff_file(WorkerId{id});
        case Target::provider: return store::provider_file(ProviderId{id});
        case Target::agency: break;
    }
    return std::string(store::agency_file);
}

Error no_such_record(Target target, const std::string& id) {
    const std::string what = target == Target::client_case ? "case"
                             : target == Target::worker    ? "worker"
                                                           : "provider";
    return Error{
        Kind::not_found,
        "usage.not-found",
        "there is no " + what + " " + id,
        "'rsc " + (target == Target::worker ? "staff" : what) + " list' lists the " + what + "s",
        {},
        {}};
}

render::Heading heading_of(const casework::Agency& agency, std::optional<timeline::View> view) {
    render::Heading heading;
    heading.store = agency.config().id;
    heading.agency = agency.config().agency;
    heading.sandbox = agency.config().sandbox;
    heading.zone = agency.zone().name();
    if (view) {
        heading.as_of = view->as_of;
        heading.known_at = view->known_at;
    }
    return heading;
}

std::string findings_text(const std::vector<codec::FindingOut>& findings) {
    std::string out;
    for (const codec::FindingOut& finding : findings) {
        std::string place = finding.file;
        if (finding.line > 0) {
            place += ":" + std::to_string(finding.line);
            if (finding.column > 0) place += ":" + std::to_string(finding.column);
        }
        out += render::safe(place) + (place.empty() ? "" : ": ") +
               std::string(name(finding.severity)) + ": " + render::safe(finding.message) + " [" +
               finding.code + "]\n";
        const auto line = [&out](std::string_view what, const std::string& text) {
            if (!text.empty()) out += "  " + std::string(what) + render::safe(text) + "\n";
        };
        line("at: ", finding.pointer);
        line("expected: ", finding.expected);
        line("found: ", finding.found);
        line("to do: ", finding.remedy);
    }
    return out;
}

void report_findings(const std::vector<codec::FindingOut>& findings) {
    write_error(findings_text(findings));
}

std::vector<codec::FindingOut> findings_of(const std::vector<Error>& errors) {
    std::vector<codec::FindingOut> findings;
    for (const Error& error : errors) {
        for (const Finding& finding : error.findings)
            findings.emplace_back(finding);
        if (!error.findings.empty()) continue;
        Finding finding;
        finding.code = error.code;
        finding.place = error.place;
        finding.message = error.message;
        // A finding says its place before its message.
        if (const std::string twice = error.place.file + ": "; finding.message.starts_with(twice)) {
            finding.message.erase(0, twice.size());
        }
        finding.remedy = error.hint;
        findings.emplace_back(finding);
    }
    return findings;
}

Exit exit_of_unread(const std::vector<codec::FindingOut>& findings) {
    Exit status = Exit::ok;
    for (const codec::FindingOut& finding : findings) {
        // What the store itself reports is the disk's.
        const bool of_disk = finding.code.starts_with("store.");
        status = worse(status, of_disk ? Exit::io : Exit::invalid);
    }
    return status;
}

render::Look Invocation::look() const {
    const When colour = named<When>(colour_).value_or(When::automatic);
    if (!output_file_.empty() && output_file_ != "-" && colour != When::always) return {};
    return look_of_output(colour);
}

std::unique_ptr<ProgressLine> Invocation::show(const casework::Progress& progress) const {
    return std::make_unique<ProgressLine>(progress, !quiet_);
}

Exit Invocation::finish(Exit status) {
    hold_.reset();  // whoever reads the output slowly keeps nobody from writing
    if (!output_file_.empty() && output_file_ != "-") {
        auto written = write_file(output_file_, output_);
        if (!written) return fail(written.error());
        return status;
    }
    if (format_ == Format::table && show_in_pager(output_, pager_)) return status;
    return write_output(output_) ? status : worse(status, Exit::io);
}

}  // namespace rsc::tools
