#include "casework/changes.hpp"
#include "exchange/hmis_merge.hpp"
#include "render/text.hpp"
#include "store/layout.hpp"
#include "support/dates.hpp"
#include "support/store_act.hpp"
#include "support/streams.hpp"
#include "support/table.hpp"

namespace rsc::tools {
namespace {

using exchange::HmisImport;

struct Outcome {
    std::int64_t created = 0;
    std::int64_t changed = 0;
    std::int64_t unchanged = 0;
};

Result<exchange::HmisFiles> read_export(const std::string& directory) {
    auto names = list_files(directory, ".csv");
    if (!names) {
        names.error().hint = "name the folder that holds the export's CSV files";
        return pass_on(names);
    }
    exchange::HmisFiles files;
    const auto wanted = exchange::hmis_file_names();
    for (const std::string& name : *names) {
        if (std::find(wanted.begin(), wanted.end(), name) == wanted.end()) continue;
        auto text = read_file(directory + "/" + name, largest_table);
        if (!text) return pass_on(text);
        files.emplace(name, std::move(*text));
    }
    return files;
}

std::string rejects_csv(const std::vector<exchange::Reject>& rejects) {
    render::Csv csv;
    csv.add({"file", "line", "column", "field", "what", "code", "reason"});
    for (const exchange::Reject& reject : rejects) {
        csv.add({reject.file, std::to_string(reject.line), std::to_string(reject.column),
                 reject.field, reject.scope == exchange::Scope::row ? "row" : "field", reject.code,
                 reject.reason});
    }
    return csv.text();
}

/// Takes in the records that an export amounts to, some thousand of them in one transaction: who is
/// cut off between two begins again, and what is in the store already is unchanged then.
class Taking {
  public:
    Taking(const casework::Agency& agency, const codec::Act& act, HmisImport& import,
           render::ActOut& out)
        : agency_(agency), act_(act), import_(import), out_(out) {}

    Result<void> open(Invocation& in) {
        if (out_.dry_run) return {};
        auto folder = in.open_for_writing(agency_.folder().path());
        if (!folder) return pass_on(folder);
        folder_.emplace(std::move(*folder));
        return {};
    }

    /// Creates, merges or leaves alone one record.
    template <class T, class Incoming>
    Result<void> take(const std::string& file, const Incoming& incoming, Outcome& outcome) {
        ++progress.records;
        auto current = read(file);
        if (!current) return pass_on(current);
        if (!*current) {
            ++outcome.created;
            return write<T>(file, incoming.record, {});
        }
        const std::string& text = (*current)->bytes;
        auto record = codec::Document<T>::parse(text, file);
        if (!record) return pass_on(record);
        exchange::Merged merged = exchange::merge(codec::parse_json(text), incoming);
        for (exchange::Reject& conflict : merged.conflicts)
            import_.rejects.push_back(std::move(conflict));
        if (!merged.is_changed() || !is_ours(file, incoming.id, (*record)->history, text)) {
            ++outcome.unchanged;
            return {};
        }
        ++outcome.changed;
        for (const std::string& added : merged.added)
            out_.difference.push_back(incoming.id + ": " + added + " added");
        return write<T>(file, merged.record, (*current)->known);
    }

    [[nodiscard]] Result<void> commit() {
        if (!transaction_) return {};
        auto done = transaction_->commit();
        transaction_.reset();
        committed_ = committed_ || done;
        return done;
    }
    /// What rows that were deleted since have brought in before.
    [[nodiscard]] Result<void> find_deleted() {
        for (const exchange::HmisDeleted& gone : import_.deleted) {
            auto current = read(store::case_file(CaseId{gone.case_id}));
            if (!current) return pass_on(current);
            if (!*current) continue;
            for (auto& reject : exchange::still_counted(codec::parse_json((*current)->bytes),
                                                        std::span(&gone, 1))) {
                import_.rejects.push_back(std::move(reject));
            }
        }
        return {};
    }
    [[nodiscard]] bool has_committed() const { return committed_; }

    casework::Progress progress;

  private:
    static constexpr std::size_t batch_size = 1000;

    Result<std::optional<store::Read>> read(const std::string& file) {
        return read_if_there(folder_, agency_.folder(), file);
    }

    /// A record that was changed by other means is not made to look as if we had.
    bool is_ours(const std::string& file, const std::string& id,
                 const std::vector<model::HistoryEntry>& history, std::string_view text) {
        if (codec::is_as_recorded(history, text)) return true;
        const Finding finding = casework::hand_edited(file).findings.front();
        exchange::Reject reject;
        reject.file = file;
        reject.code = finding.code;
        reject.reason = id + ": " + finding.message + "; it stays as it is";
        import_.rejects.push_back(std::move(reject));
        return false;
    }

    template <class T>
    Result<void> write(const std::string& file, const codec::Json& record,
                       const std::optional<store::Known>& known) {
        auto bytes =
            casework::finish<T>(record.dump(), act_, agency_.config().id, agency_.zone(), file);
        if (!bytes) return pass_on(bytes);
        out_.changed.push_back(file);
        if (!folder_) return {};
        if (!transaction_) {
            transaction_.emplace(folder_->begin(casework::intent_of(act_, agency_.zone())));
        }
        if (auto staged = transaction_->stage(file, std::move(*bytes), known); !staged)
            return staged;
        return transaction_->size() < batch_size ? Result<void>() : commit();
    }

    const casework::Agency& agency_;
    const codec::Act& act_;
    HmisImport& import_;
    render::ActOut& out_;
    std::optional<store::WriteFolder> folder_;
    std::optional<store::Transaction> transaction_;
    bool committed_ = false;
};

/// The rows of everybody of whom a row was rejected, as an export of its own.
Result<void> write_again(const exchange::HmisFiles& files, const HmisImport& import,
                         const std::string& directory) {
    if (auto made = make_folder(directory); !made) return made;
    auto again = exchange::rows_of_rejected(files, import.rejects);
    if (!again) return pass_on(again);
    for (const auto& [name, text] : *again) {
        if (auto written = write_file(directory + "/" + name, text); !written) return written;
    }
    return {};
}

void print_summary(Invocation& in, const HmisImport& import, const Outcome& cases,
                   const Outcome& staff, const std::string& rejects_file) {
    render::Table table({{"file", {}},
                         {"read", render::Align::right},
                         {"imported", render::Align::right},
                         {"rejected", render::Align::right},
                         {"deleted", render::Align::right},
                         {"other", render::Align::right},
                         {"fields left out", render::Align::right}});
    for (const exchange::FileCount& count : import.files) {
        table.add({count.file + (count.present ? "" : " (absent)"), std::to_string(count.read),
                   std::to_string(count.imported), std::to_string(count.rejected),
                   std::to_string(count.deleted), std::to_string(count.other),
                   std::to_string(count.rejected_fields)});
    }
    in.print(table.text());
    for (const exchange::FileCount& count : import.files) {
        for (const auto& [kind, n] : count.other_kinds) {
            in.print("  " + count.file + ", other: " + std::to_string(n) + " " + kind + "\n");
        }
        if (count.date_only > 0) {
            in.print("  " + count.file + ": " + std::to_string(count.date_only) +
                     " recorded on a day without time, taken as its end\n");
        }
    }
    std::int64_t stubs = 0;
    for (const auto& one : import.staff)
        stubs += one.stub ? 1 : 0;
    const auto line = [&](const std::string& what, const Outcome& outcome) {
        in.print((in.dry_run() ? "Dry run, nothing written. " : "") + what + ": created " +
                 std::to_string(outcome.created) + ", changed " + std::to_string(outcome.changed) +
                 ", unchanged " + std::to_string(outcome.unchanged) + "\n");
    };
    line("Cases", cases);
    line("Staff", staff);
    if (stubs > 0) {
        in.print("  of the staff " + std::to_string(stubs) +
                 " are stubs: User.csv does not list them\n");
    }
    if (!import.rejects.empty()) {
        in.print("Rejects: " + std::to_string(import.rejects.size()) +
                 (rejects_file.empty() ? "; name a file with --rejects to have them listed"
                                       : ", listed in " + rejects_file) +
                 "\n");
    }
}

Exit run_import_hmis(Invocation& in) {
    std::string directory;
    std::string level_word;
    std::string last_day;
    std::string rejects_file;
    std::string again;
    bool compare = false;
    in.store_option();
    in.argument("DIR", directory, "The folder with the export's CSV files");
    in.required("--level", level_word, "LEVEL", "Level of every client: HMIS knows none");
    in.words(names_of(model::Level{}));
    in.value("--last-day", last_day, "DATE",
             "What happened later is rejected; today when not given");
    in.flag("--compare", compare, "Tell what differs from the store, write nothing");
    in.value("--rejects", rejects_file, "FILE", "List every rejected row and field here, as CSV");
    in.value("--again", again, "FOLDER",
             "Write the rows of all with a rejected row there, to be corrected and fed back");
    in.act_options();
    in.format_options({Format::table, Format::json});
    if (!in.parse()) return in.status();
    const auto level = named<model::Level>(level_word);
    if (!level) {
        return in.fail(Kind::usage, "usage.bad-value", "--level: there is no '" + level_word + "'",
                       "one of RSC-I, RSC-F, CM");
    }
    auto agency = in.open_agency();
    if (!agency) return in.fail(agency.error());
    auto now = in.now(agency->config().sandbox);
    if (!now) return in.fail(now.error());
    // Whoever only compares need not say who acts.
    auto actor = compare ? Result<std::string>(std::string()) : in.actor(&*agency);
    if (!actor) return in.fail(actor.error());
    exchange::HmisOptions options{*level, agency->zone().date_of(*now), *now};
    if (!last_day.empty()) {
        auto day = parse_day("--last-day", last_day, options.last_day);
        if (!day) return in.fail(day.error());
        options.last_day = *day;
    }
    auto files = read_export(directory);
    if (!files) return in.fail(files.error());
    auto import = exchange::read_hmis(*files, options, agency->zone());
    if (!import) return in.fail(import.error());

    if (compare) in.read_all(*agency);
    const codec::Act act{*now, *actor, "import.hmis", in.reason(), {}, {}};
    render::ActOut out;
    out.act = "import.hmis";
    out.store = agency->folder().path();
    out.dry_run = in.dry_run() || compare;
    Outcome cases;
    Outcome staff;
    Taking taking(*agency, act, *import, out);
    Result<void> done = taking.open(in);
    auto line = in.show(taking.progress);
    for (std::size_t i = 0; done && i < import->staff.size(); ++i) {
        const exchange::HmisStaff& one = import->staff[i];
        done = taking.take<model::Staff>(store::staff_file(WorkerId{one.id}), one, staff);
    }
    for (std::size_t i = 0; done && i < import->cases.size(); ++i) {
        const exchange::HmisCase& one = import->cases[i];
        done = taking.take<model::Case>(store::case_file(CaseId{one.id}), one, cases);
    }
    if (done) done = taking.commit();
    if (done) done = taking.find_deleted();
    line.reset();
    if (!done) {
        if (taking.has_committed()) {
            in.warn("a part of the records is in the store already; begin the import again");
        }
        return in.fail(done.error());
    }
    if (!again.empty()) {
        if (auto written = write_again(*files, *import, again); !written) {
            return in.fail(written.error());
        }
    }
    if (!rejects_file.empty()) {
        auto written = write_file(rejects_file, rejects_csv(import->rejects));
        if (!written) return in.fail(written.error());
    }
    if (in.format() == Format::json) {
        out.figures = {{"cases created", cases.created},
                       {"cases changed", cases.changed},
                       {"cases unchanged", cases.unchanged},
                       {"staff created", staff.created},
                       {"staff changed", staff.changed},
                       {"staff unchanged", staff.unchanged},
                       {"rejects", static_cast<std::int64_t>(import->rejects.size())}};
        for (const exchange::FileCount& count : import->files) {
            out.figures.push_back({count.file + " read", static_cast<std::int64_t>(count.read)});
            out.figures.push_back(
                {count.file + " imported", static_cast<std::int64_t>(count.imported)});
            out.figures.push_back(
                {count.file + " rejected", static_cast<std::int64_t>(count.rejected)});
        }
        in.print(render::json_text(out, agency->zone()));
    } else {
        for (std::size_t i = 0; compare && i < out.difference.size(); ++i)
            in.print(render::safe(out.difference[i]) + "\n");
        print_summary(in, *import, cases, staff, rejects_file);
    }
    const bool differs = cases.created + cases.changed + staff.created + staff.changed > 0;
    return in.finish(compare && differs ? Exit::found : Exit::ok);
}

}  // namespace

Command import_hmis_command() {
    return {"import",
            "hmis",
            "Exchange",
            "Take in an HMIS CSV export: clients, enrolments, exits, case management",
            run_import_hmis,
            {{"rsc import hmis export/ --level CM --rejects rejects.csv --by W-lee",
              "Take it in; what could not be is listed with file, line, column and reason."},
             {"rsc import hmis export/ --level RSC-I -n --by W-lee",
              "Say what would change, write nothing."}}};
}

}  // namespace rsc::tools
