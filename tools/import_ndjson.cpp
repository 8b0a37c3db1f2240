#include <array>
#include <atomic>
#include <functional>
#include <set>
#include <span>

#include "base/diagnostics.hpp"
#include "casework/taking_in.hpp"
#include "render/text.hpp"
#include "store/layout.hpp"
#include "support/streams.hpp"
#include "support/table.hpp"

namespace rsc::tools {
namespace {

using casework::Arrival;
using casework::Fate;

/// So many records are one transaction: all of them or none, and memory does not grow beyond.
constexpr std::size_t batch_size = 1000;

struct Options {
    std::vector<std::string> inputs;
    std::string rejects;
    bool compare = false;
};

/// A line of the input.
struct Line {
    std::string_view text;
    std::string place;  ///< "cases.ndjson:12"
    Arrival arrival;
    std::optional<store::Read> before;
};

/// Takes in one line after the other, batch by batch.
class Import {
  public:
    Import(Invocation& in, const casework::Agency& agency, const codec::Act& act, bool compare)
        : in_(in), agency_(agency), act_(act), compare_(compare) {
        for (unsigned i = 0; i < casework::scan_threads(); ++i) {
            takers_.emplace_back(act_, agency.config().id, agency.zone());
        }
    }

    Result<void> open() {
        if (in_.dry_run() || compare_) return {};
        auto folder = in_.open_for_writing(agency_.folder().path());
        if (!folder) return pass_on(folder);
        folder_.emplace(std::move(*folder));
        return {};
    }
    Result<void> take(std::vector<Line> lines);
    /// Of the kinds that came in: what did not.
    Result<void> find_missing();
    void report(render::ActOut& out) const;

    [[nodiscard]] const std::string& rejects() const { return rejects_; }
    [[nodiscard]] std::int64_t count(Fate fate) const {
        return counts_[static_cast<std::size_t>(fate)];
    }
    [[nodiscard]] std::int64_t differing() const {
        return count(Fate::created) + count(Fate::changed) + count(Fate::rejected) +
               static_cast<std::int64_t>(missing_.size());
    }
    [[nodiscard]] bool has_written() const { return folder_ && !changed_.empty(); }
    [[nodiscard]] const std::vector<std::string>& told() const { return told_; }
    [[nodiscard]] const std::vector<codec::FindingOut>& findings() const { return findings_; }
    casework::Progress progress;

  private:
    Result<void> take_batch(std::span<Line> lines);
    void each(std::span<Line> lines, const std::function<void(casework::Taker&, Line&)>& work);
    Result<void> look_up(Line& line);
    void tell(Line& line);

    Invocation& in_;
    const casework::Agency& agency_;
    const codec::Act& act_;
    bool compare_;
    std::vector<casework::Taker> takers_;
    std::optional<store::WriteFolder> folder_;
    std::array<std::int64_t, 4> counts_{};
    std::vector<std::string> changed_;
    std::vector<std::string> told_;
    std::vector<codec::FindingOut> findings_;
    std::string rejects_;
    std::set<std::string> seen_;  ///< files, where the store is compared
    std::vector<std::string> missing_;
};

void Import::each(std::span<Line> lines, const std::function<void(casework::Taker&, Line&)>& work) {
    std::atomic<std::size_t> next{0};
    casework::in_threads(static_cast<unsigned>(takers_.size()), [&](unsigned me) {
        for (std::size_t i = next++; i < lines.size(); i = next++)
            work(takers_[me], lines[i]);
    });
}

Result<void> Import::take(std::vector<Line> lines) {
    each(lines, [](casework::Taker& taker, Line& line) {
        line.arrival = taker.read(line.text, line.place);
    });
    std::span<Line> rest(lines);
    while (!rest.empty()) {
        // A record that comes twice is held against what the first left.
        std::set<std::string_view> files;
        std::size_t size = 0;
        while (size < rest.size() &&
               (rest[size].arrival.file.empty() || files.insert(rest[size].arrival.file).second)) {
            ++size;
        }
        if (auto done = take_batch(rest.first(size)); !done) return done;
        rest = rest.subspan(size);
    }
    return {};
}

Result<void> Import::look_up(Line& line) {
    if (line.arrival.file.empty()) return {};
    if (folder_) {
        auto before = folder_->read_for_change(line.arrival.file);
        if (before) {
            line.before = std::move(*before);
        } else if (before.error().kind != Kind::not_found) {
            return pass_on(before);
        }
    } else {
        auto before = agency_.folder().read(line.arrival.file);
        if (before) {
            line.before = store::Read{std::move(*before), {}};
        } else if (before.error().kind != Kind::not_found) {
            return pass_on(before);
        }
    }
    if (!line.before && line.arrival.file.starts_with(store::cases_directory)) {
        const std::string& id = line.arrival.id;
        auto purged = agency_.folder().exists(store::tombstone_file(CaseId{id}));
        if (!purged) return pass_on(purged);
        if (*purged) {
            line.arrival.findings.push_back(finding_of("act.state", {line.arrival.file, {}, 0, 0},
                                                       {}, {}, "case " + id + " was purged"));
        }
    }
    return {};
}

Result<void> Import::take_batch(std::span<Line> lines) {
    for (Line& line : lines) {
        if (auto found = look_up(line); !found) return found;
    }
    each(lines, [this](casework::Taker& taker, Line& line) {
        if (!line.arrival.findings.empty()) return;
        std::optional<std::string> before;
        if (line.before) before = line.before->bytes;
        taker.hold_against(line.arrival, line.text, before, compare_ || in_.dry_run());
    });
    if (folder_) {
        store::Transaction transaction = folder_->begin(casework::intent_of(act_, agency_.zone()));
        for (Line& line : lines) {
            if (line.arrival.bytes.empty()) continue;
            std::optional<store::Known> known;
            if (line.before) known = line.before->known;
            auto staged =
                transaction.stage(line.arrival.file, std::move(line.arrival.bytes), known);
            if (!staged) return staged;
        }
        if (transaction.size() > 0) {
            if (auto done = transaction.commit(); !done) return done;
        }
    }
    for (Line& line : lines)
        tell(line);
    progress.records += lines.size();
    return {};
}

void Import::tell(Line& line) {
    const Fate fate = line.arrival.fate;
    ++counts_[static_cast<std::size_t>(fate)];
    const std::string& id = line.arrival.id;
    if (fate == Fate::created || fate == Fate::changed) changed_.push_back(line.arrival.file);
    if (compare_) {
        seen_.insert(line.arrival.file);
        if (fate == Fate::created) told_.push_back(id + ": not in the store");
    }
    if (compare_ || fate == Fate::changed) {
        for (const std::string& one : line.arrival.difference)
            told_.push_back(id + one);
    }
    if (fate != Fate::rejected) return;
    rejects_ += std::string(line.text) + "\n";
    for (Finding& finding : line.arrival.findings) {
        // Where it stands in the input; of a line the line says enough.
        finding.place.file = line.place;
        finding.place.line = 0;
        finding.place.column = 0;
        findings_.emplace_back(finding);
    }
}

Result<void> Import::find_missing() {
    const auto came = [&](std::string_view directory) {
        const auto first = seen_.lower_bound(std::string(directory) + "/");
        return first != seen_.end() && first->starts_with(directory);
    };
    const auto look = [&](std::string_view directory, const auto& file_of) -> Result<void> {
        if (!came(directory)) return {};
        auto ids = agency_.folder().list(std::string(directory));
        if (!ids) return pass_on(ids);
        for (const std::string& id : *ids) {
            if (!seen_.contains(file_of(id))) missing_.push_back(id);
        }
        return {};
    };
    if (auto done = look(store::staff_directory,
                         [](const std::string& id) { return store::staff_file(WorkerId{id}); });
        !done) {
        return done;
    }
    if (auto done =
            look(store::providers_directory,
                 [](const std::string& id) { return store::provider_file(ProviderId{id}); });
        !done) {
        return done;
    }
    if (came(store::cases_directory)) {
        auto shards = agency_.folder().shards();
        if (!shards) return pass_on(shards);
        for (const std::string& name : *shards) {
            auto shard = agency_.folder().open_shard(name);
            if (!shard) return pass_on(shard);
            for (const std::string& id : shard->ids()) {
                if (!seen_.contains(store::case_file(CaseId{id}))) missing_.push_back(id);
            }
        }
    }
    std::sort(missing_.begin(), missing_.end());
    for (const std::string& id : missing_)
        told_.push_back(id + ": in the store alone");
    return {};
}

void Import::report(render::ActOut& out) const {
    out.changed = changed_;
    out.difference = told_;
    out.findings = findings_;
    std::int64_t read = 0;
    for (const std::int64_t one : counts_)
        read += one;
    out.figures = {{"read", read}};
    // Compared, a record has no fate: it is new to the store, holds more, is the same, or differs.
    static constexpr std::array<std::string_view, 4> compared = {"not in the store", "holding more",
                                                                 "the same", "in conflict"};
    for (const auto word : names_of(Fate{})) {
        const Fate fate = *named<Fate>(word);
        out.figures.push_back(
            {std::string(compare_ ? compared[static_cast<std::size_t>(fate)] : word), count(fate)});
    }
    if (compare_) {
        out.figures.push_back({"in the store alone", static_cast<std::int64_t>(missing_.size())});
    }
}

Result<void> take_file(Import& import, const std::string& name) {
    auto source = LineSource::open(name);
    if (!source) return pass_on(source);
    casework::Lines block;
    std::vector<Line> lines;
    while (true) {
        auto more = source->next(block);
        if (!more) return pass_on(more);
        if (!*more) return {};
        const std::string_view all(block.text);
        std::size_t number = block.first;
        for (std::size_t at = 0; at < all.size(); ++number) {
            const std::size_t end = std::min(all.find('\n', at), all.size());
            const std::string_view text = all.substr(at, end - at);
            at = end + 1;
            if (text.find_first_not_of(" \t\r") == std::string_view::npos) continue;
            lines.push_back({text, name + ":" + std::to_string(number), {}, {}});
            if (lines.size() < batch_size) continue;
            if (auto done = import.take(std::move(lines)); !done) return done;
            lines.clear();
        }
        // The lines view the block.
        if (auto done = import.take(std::move(lines)); !done) return done;
        lines.clear();
    }
}

Exit run(Invocation& in) {
    Options options;
    in.store_option();
    in.arguments("FILE", options.inputs, "Lines of JSON; - for standard input");
    in.flag("--compare", options.compare, "Tell what differs from the store, write nothing");
    in.value("--rejects", options.rejects, "FILE",
             "Write the lines that are rejected here, to be corrected and fed back");
    in.act_options();
    in.format_options({Format::table, Format::json});
    if (!in.parse()) return in.status();
    if (options.inputs.empty()) {
        return in.fail(Kind::usage, "usage.missing", "rsc import ndjson: no file is named",
                       "name files with a record on each line, or - for standard input");
    }
    auto agency = in.open_agency();
    if (!agency) return in.fail(agency.error());
    auto now = in.now(agency->config().sandbox);
    if (!now) return in.fail(now.error());
    // Whoever only compares need not say who acts.
    auto actor = options.compare ? Result<std::string>(std::string()) : in.actor(&*agency);
    if (!actor) return in.fail(actor.error());
    const codec::Act act{*now, *actor, std::string(casework::importing), in.reason(), {}, {}};
    if (options.compare) in.read_all(*agency);

    Import import(in, *agency, act, options.compare);
    if (auto opened = import.open(); !opened) return in.fail(opened.error());
    auto line = in.show(import.progress);
    for (const std::string& name : options.inputs) {
        auto done = take_file(import, name);
        if (done) continue;
        if (import.has_written()) {
            in.warn("a part of the records is in the store already; begin the import again");
        }
        return in.fail(done.error());
    }
    if (options.compare) {
        if (auto done = import.find_missing(); !done) return in.fail(done.error());
    }
    line.reset();
    const bool differs = options.compare && import.differing() > 0;
    Exit status = differs || import.count(Fate::rejected) > 0 ? Exit::found : Exit::ok;
    if (!options.rejects.empty()) {
        // The records are in the store by now: what became of them is told all the same.
        auto done = write_file(options.rejects, import.rejects());
        if (!done) status = worse(status, in.fail(done.error()));
    }
    render::ActOut out;
    out.act = act.act;
    out.store = agency->folder().path();
    out.dry_run = in.dry_run() || options.compare;
    import.report(out);
    if (in.format() == Format::json) {
        in.print(render::json_text(out, agency->zone()));
    } else {
        report_findings(import.findings());
        for (std::size_t i = 0; out.dry_run && i < import.told().size(); ++i)
            in.print(render::safe(import.told()[i]) + "\n");
        std::string summary = in.dry_run() && !options.compare ? "Dry run, nothing written. " : "";
        for (const render::Figure& figure : out.figures) {
            summary += (&figure == out.figures.data() ? "Records " : ", ") + figure.name + " " +
                       std::to_string(figure.value);
        }
        in.print(summary + "\n");
    }
    return in.finish(status);
}

}  // namespace

Command import_ndjson_command() {
    return {"import",
            "ndjson",
            "Exchange",
            "Take in records of cases, workers and providers, one on each line",
            run,
            {{"rsc import ndjson county.ndjson --rejects rejects.ndjson --by W-lee",
              "Take them in; what could not be can be corrected and fed back."},
             {"rsc import ndjson --compare county.ndjson --by W-lee",
              "Say where a county's system and the store differ; write nothing."}}};
}

}  // namespace rsc::tools
