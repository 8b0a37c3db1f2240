#include <algorithm>

#include "casework/scan.hpp"
#include "exchange/deidentify.hpp"
#include "support/streams.hpp"
#include "support/table.hpp"

namespace rsc::tools {
namespace {

/// Lines of copies, sorted by their pseudonyms: the order of the cases would tell of their ids.
struct Copies {
    const exchange::Deidentifying* how = nullptr;
    std::vector<std::pair<std::string, std::string>> lines;

    void operator()(const model::Case&, std::string_view text, const std::string&) {
        const codec::Json copy = exchange::deidentified(codec::parse_json(text), *how);
        lines.emplace_back(copy.at("id").get<std::string>(), copy.dump() + "\n");
    }
};

Result<std::string> read_key(const std::string& file) {
    auto key = read_file(file);
    if (!key) return key;
    while (key->ends_with('\n') || key->ends_with('\r'))
        key->pop_back();
    if (key->size() >= exchange::least_key) return key;
    return fail(
        Kind::usage, "usage.bad-value",
        file + ": the key is shorter than " + std::to_string(exchange::least_key) + " bytes",
        "make one with 'openssl rand -hex 32', and keep it where the copies never go");
}

Exit run_export_deidentified(Invocation& in) {
    std::string key_file;
    std::string file;
    bool shift = false;
    in.store_option();
    in.required("--key", key_file, "FILE",
                "The secret that pseudonyms are made with; it stays here");
    in.flag("--shift-dates", shift,
            "Shift dates, by client, instead of cutting them to years; this is not Safe Harbor");
    in.value("-o,--output", file, "FILE", "Write there instead of to standard output");
    if (!in.parse()) return in.status();
    auto key = read_key(key_file);
    if (!key) return in.fail(key.error());
    auto agency = in.open_agency();
    if (!agency) return in.fail(agency.error());
    auto now = in.now(agency->config().sandbox);
    if (!now) return in.fail(now.error());
    const exchange::Deidentifying how{std::move(*key), shift, agency->zone().date_of(*now)};
    in.read_all(*agency);
    casework::ScanProblems problems;
    casework::Progress progress;
    auto line = in.show(progress);
    auto parts = casework::scan(
        agency->folder(), casework::scan_threads(),
        [&] {
            return Copies{&how, {}};
        },
        problems, {}, &progress);
    if (!parts) return in.fail(parts.error());
    line.reset();
    std::vector<std::pair<std::string, std::string>> lines;
    for (Copies& part : *parts)
        std::move(part.lines.begin(), part.lines.end(), std::back_inserter(lines));
    std::sort(lines.begin(), lines.end());
    auto outlet = Outlet::open(file);
    Result<void> done = outlet ? Result<void>() : Result<void>(pass_on(outlet));
    for (std::size_t i = 0; done && i < lines.size(); ++i)
        done = outlet->write(lines[i].second);
    if (done) done = outlet->close();
    if (!done) return in.fail(done.error());
    const auto unread = findings_of(problems.errors);
    report_findings(unread);
    in.say_error("Cases copied " + std::to_string(lines.size()) + ", unreadable " +
                 std::to_string(unread.size()) +
                 (shift ? "; dates are shifted: this is not Safe Harbor\n" : "\n"));
    return in.finish(exit_of_unread(unread));
}

}  // namespace

Command export_deidentified_command() {
    return {"export",
            "deidentified",
            "Exchange",
            "Copies of all cases that name nobody, by the Safe Harbor method",
            run_export_deidentified,
            {{"rsc export deidentified --key study.key -o study.ndjson",
              "Years instead of dates, pseudonyms instead of ids, no free text."},
             {"rsc export deidentified --key study.key --shift-dates -o study.ndjson",
              "With intervals that hold; whether that is safe is for an expert to say."}}};
}

}  // namespace rsc::tools
