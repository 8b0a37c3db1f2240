#include "importing.hpp"

#include <algorithm>
#include <atomic>

#include "base/diagnostics.hpp"
#include "render/text.hpp"
#include "store/layout.hpp"
#include "support/store_act.hpp"

namespace rsc::tools {

using casework::Arrival;
using casework::Fate;

/// A record on its way in.
struct Importing::Coming {
    Incoming incoming;
    Arrival arrival;
    std::optional<store::Read> before;
};

Importing::Importing(Invocation& in, std::string act) : in_(in) {
    act_.act = std::move(act);
    in.store_option();
    in.flag("--compare", compare_, "Tell what differs from the store, write nothing");
    in.value("--rejects", rejects_file_, "FILE",
             "Write what is rejected here, to be corrected and fed back");
    in.act_options();
    in.format_options({Format::table, Format::json});
}

Importing::~Importing() = default;

bool Importing::fail(const Error& error) {
    status_ = in_.fail(error);
    return false;
}

bool Importing::begin() {
    if (!in_.parse()) {
        status_ = in_.status();
        return false;
    }
    auto agency = in_.open_agency();
    if (!agency) return fail(agency.error());
    agency_ = std::make_unique<casework::Agency>(std::move(*agency));
    auto now = in_.now(agency_->config().sandbox);
    if (!now) return fail(now.error());
    act_.at = *now;
    act_.reason = in_.reason();
    // Whoever only compares need not say who acts.
    if (compare_) {
        in_.read_all(*agency_);
    } else {
        auto actor = in_.actor(agency_.get());
        if (!actor) return fail(actor.error());
        act_.by = std::move(*actor);
    }
    for (unsigned i = 0; i < casework::scan_threads(); ++i)
        takers_.emplace_back(act_, agency_->config().id, agency_->zone());
    if (!in_.dry_run() && !compare_) {
        auto folder = in_.open_for_writing(agency_->folder().path());
        if (!folder) return fail(folder.error());
        folder_.emplace(std::move(*folder));
    }
    line_ = in_.show(progress_);
    return true;
}

void Importing::each(std::size_t count,
                     const std::function<void(casework::Taker&, std::size_t)>& work) {
    std::atomic<std::size_t> next{0};
    casework::in_threads(static_cast<unsigned>(takers_.size()), [&](unsigned me) {
        for (std::size_t i = next++; i < count; i = next++)
            work(takers_[me], i);
    });
}

Result<void> Importing::take_records(std::vector<Incoming> records) {
    std::vector<Coming> batch(records.size());
    for (std::size_t i = 0; i < records.size(); ++i)
        batch[i].incoming = std::move(records[i]);
    each(batch.size(), [&](casework::Taker& taker, std::size_t i) {
        Coming& one = batch[i];
        one.arrival = taker.read(one.incoming.text, one.incoming.place);
        if (!one.incoming.findings.empty()) one.arrival.findings = one.incoming.findings;
    });
    std::span<Coming> rest(batch);
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

Result<std::optional<store::Read>> Importing::look_up(const std::string& file,
                                                      const std::string& id,
                                                      std::vector<Finding>& findings) {
    auto before = read_if_there(folder_, agency_->folder(), file);
    if (!before) return before;
    if (!*before && file.starts_with(store::cases_directory)) {
        auto purged = agency_->folder().exists(store::tombstone_file(CaseId{id}));
        if (!purged) return pass_on(purged);
        if (*purged) {
            findings.push_back(
                finding_of("act.state", {file, {}, 0, 0}, {}, {}, "case " + id + " was purged"));
        }
    }
    return before;
}

Result<void> Importing::take_batch(std::span<Coming> batch) {
    for (Coming& one : batch) {
        if (one.arrival.file.empty()) continue;
        auto before = look_up(one.arrival.file, one.arrival.id, one.arrival.findings);
        if (!before) return pass_on(before);
        one.before = std::move(*before);
    }
    each(batch.size(), [&](casework::Taker& taker, std::size_t i) {
        Coming& one = batch[i];
        if (!one.arrival.findings.empty()) return;
        std::optional<std::string> before;
        if (one.before) before = one.before->bytes;
        taker.hold_against(one.arrival, one.incoming.text, before, compare_ || in_.dry_run());
    });
    if (folder_) {
        auto transaction = folder_->begin(casework::intent_of(act_, agency_->zone()));
        for (Coming& one : batch) {
            if (one.arrival.bytes.empty()) continue;
            std::optional<store::Known> known;
            if (one.before) known = one.before->known;
            auto staged = transaction.stage(one.arrival.file, std::move(one.arrival.bytes), known);
            if (!staged) return staged;
        }
        if (transaction.size() > 0) {
            if (auto done = transaction.commit(); !done) return done;
        }
    }
    for (Coming& one : batch)
        tell(one);
    progress_.records += batch.size();
    return {};
}

void Importing::tell_findings(const Incoming& incoming, std::vector<Finding> findings) {
    for (Finding& finding : findings) {
        // Where it stands in the input; of a line the line says enough.
        if (incoming.keeps_places && finding.place.line > 0) {
            finding.place.file += ":" + std::to_string(finding.place.line);
        } else {
            finding.place.file = incoming.place;
        }
        finding.place.line = 0;
        finding.place.column = 0;
        findings_.emplace_back(finding);
    }
}

void Importing::tell(Coming& one) {
    const Fate fate = one.arrival.fate;
    count(fate);
    const std::string& id = one.arrival.id;
    if (fate == Fate::created || fate == Fate::changed) changed_.push_back(one.arrival.file);
    if (compare_) {
        seen_.insert(one.arrival.file);
        if (fate == Fate::created) told_.push_back(id + ": not in the store");
    }
    if (compare_ || fate == Fate::changed) {
        for (const std::string& line : one.arrival.difference)
            told_.push_back(id + line);
    }
    if (fate != Fate::rejected) return;
    rejects_ += one.incoming.text + "\n";
    tell_findings(one.incoming, std::move(one.arrival.findings));
}

namespace {

casework::TakenRows take_rows_of(const Importing::Rows& record,
                                 const std::optional<std::string>& before, const codec::Act& act,
                                 std::string_view store_id, const calendar::Zone& zone,
                                 const validate::Surroundings& around) {
    std::vector<casework::IncomingRow> rows;
    for (const Importing::Row& row : record.rows)
        rows.push_back(row.row);
    switch (record.target) {
        case Target::worker:
            return casework::take_rows<model::Staff>(record.id, record.file, before, rows, act,
                                                     store_id, zone, around);
        case Target::provider:
            return casework::take_rows<model::Provider>(record.id, record.file, before, rows, act,
                                                        store_id, zone, around);
        default:
            return casework::take_rows<model::Case>(record.id, record.file, before, rows, act,
                                                    store_id, zone, around);
    }
}

}  // namespace

Result<void> Importing::take_rows(std::vector<Rows> records) {
    of_rows_ = true;
    struct Work {
        std::optional<store::Read> before;
        std::vector<Finding> findings;  // of the record: no row of it is taken in
        casework::TakenRows taken;
    };
    std::vector<Work> work(records.size());
    for (std::size_t i = 0; i < records.size(); ++i) {
        Rows& record = records[i];
        for (Row& row : record.rows) {
            if (row.incoming.findings.empty()) continue;
            count(Fate::rejected);
            rejects_ += row.incoming.text + "\n";
            tell_findings(row.incoming, std::move(row.incoming.findings));
            row.incoming.text.clear();
        }
        std::erase_if(record.rows, [](const Row& row) { return row.incoming.text.empty(); });
        if (record.rows.empty()) continue;
        auto before = look_up(record.file, record.id, work[i].findings);
        if (!before) return pass_on(before);
        work[i].before = std::move(*before);
    }
    const validate::Surroundings around = agency_->surroundings(act_.at);
    each(records.size(), [&](casework::Taker&, std::size_t i) {
        if (records[i].rows.empty() || !work[i].findings.empty()) return;
        std::optional<std::string> before;
        if (work[i].before) before = work[i].before->bytes;
        work[i].taken =
            take_rows_of(records[i], before, act_, agency_->config().id, agency_->zone(), around);
    });
    if (folder_) {
        auto transaction = folder_->begin(casework::intent_of(act_, agency_->zone()));
        for (std::size_t i = 0; i < records.size(); ++i) {
            if (work[i].taken.bytes.empty()) continue;
            std::optional<store::Known> known;
            if (work[i].before) known = work[i].before->known;
            auto staged = transaction.stage(records[i].file, std::move(work[i].taken.bytes), known);
            if (!staged) return staged;
        }
        if (transaction.size() > 0) {
            if (auto done = transaction.commit(); !done) return done;
        }
    }
    for (std::size_t i = 0; i < records.size(); ++i) {
        Rows& record = records[i];
        bool changes = false;
        for (std::size_t k = 0; k < record.rows.size(); ++k) {
            Row& row = record.rows[k];
            casework::RowFate fate;
            if (work[i].findings.empty()) {
                fate = std::move(work[i].taken.fates[k]);
            } else {
                fate.findings = work[i].findings;
            }
            count(fate.fate);
            changes = changes || fate.fate == Fate::created || fate.fate == Fate::changed;
            if (fate.fate == Fate::rejected) rejects_ += row.incoming.text + "\n";
            tell_findings(row.incoming, std::move(fate.findings));
        }
        if (changes) changed_.push_back(record.file);
        if (changes && !work[i].before) told_.push_back(record.id + ": not in the store");
        for (const std::string& line : work[i].taken.difference)
            told_.push_back(record.id + line);
        progress_.records += record.rows.size();
    }
    return {};
}

Result<void> Importing::find_missing() {
    const auto came = [&](std::string_view directory) {
        const auto first = seen_.lower_bound(std::string(directory) + "/");
        return first != seen_.end() && first->starts_with(directory);
    };
    const auto look = [&](std::string_view directory, const auto& file_of) -> Result<void> {
        if (!came(directory)) return {};
        auto ids = agency_->folder().list(std::string(directory));
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
        auto ids = casework::case_ids(agency_->folder());
        if (!ids) return pass_on(ids);
        for (const std::string& id : *ids) {
            if (!seen_.contains(store::case_file(CaseId{id}))) missing_.push_back(id);
        }
    }
    std::sort(missing_.begin(), missing_.end());
    for (const std::string& id : missing_)
        told_.push_back(id + ": in the store alone");
    return {};
}

render::ActOut Importing::account() const {
    render::ActOut out;
    out.act = act_.act;
    out.store = agency_->folder().path();
    out.dry_run = in_.dry_run() || compare_;
    out.changed = changed_;
    out.difference = told_;
    out.findings = findings_;
    std::int64_t read = 0;
    for (const std::int64_t one : counts_)
        read += one;
    out.figures = {{"read", read}};
    // Compared, nothing has a fate: it is new to the store, holds more, is the same, or differs.
    static constexpr std::array<std::string_view, 4> compared = {"not in the store", "holding more",
                                                                 "the same", "in conflict"};
    for (const auto word : names_of(Fate{})) {
        const Fate fate = *named<Fate>(word);
        out.figures.push_back(
            {std::string(compare_ ? compared[static_cast<std::size_t>(fate)] : word),
             counted(fate)});
    }
    if (compare_) {
        out.figures.push_back({"in the store alone", static_cast<std::int64_t>(missing_.size())});
    }
    return out;
}

Exit Importing::finish(const Result<void>& done) {
    if (!done) {
        if (folder_ && !changed_.empty()) {
            in_.warn("a part of the records is in the store already; begin the import again");
        }
        return in_.fail(done.error());
    }
    if (compare_) {
        if (auto found = find_missing(); !found) return in_.fail(found.error());
    }
    line_.reset();
    const bool differs =
        compare_ && (counted(Fate::created) + counted(Fate::changed) > 0 || !missing_.empty());
    Exit status = differs || counted(Fate::rejected) > 0 ? Exit::found : Exit::ok;
    if (!rejects_file_.empty()) {
        // The records are in the store by now: what became of them is told all the same.
        auto written =
            write_file(rejects_file_, rejects_.empty() ? rejects_ : rejects_head_ + rejects_);
        if (!written) status = worse(status, in_.fail(written.error()));
    }
    const render::ActOut out = account();
    if (in_.format() == Format::json) {
        in_.print(render::json_text(out, agency_->zone()));
        return in_.finish(status);
    }
    in_.say_error(findings_text(findings_));
    for (std::size_t i = 0; out.dry_run && i < told_.size(); ++i)
        in_.print(render::safe(told_[i]) + "\n");
    std::string summary = in_.dry_run() && !compare_ ? "Dry run, nothing written. " : "";
    for (const render::Figure& figure : out.figures) {
        summary += (&figure == out.figures.data() ? of_rows_ ? "Rows " : "Records " : ", ") +
                   figure.name + " " + std::to_string(figure.value);
    }
    in_.print(summary + "\n");
    return in_.finish(status);
}

}  // namespace rsc::tools
