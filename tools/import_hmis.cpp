#include "casework/changes.hpp"
#include "exchange/hmis_merge.hpp"
#include "render/text.hpp"
#include "store/layout.hpp"
#include "support/dates.hpp"
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

// Creates, merges or leaves alone one record.
template <class T, class Incoming>
Result<void> take_in(store::WriteFolder& folder, store::Transaction& transaction,
                     const std::string& file, const Incoming& incoming, const codec::Act& act,
                     std::string_view store_id, const calendar::Zone& zone, HmisImport& import,
                     Outcome& outcome, render::ActOut& out) {
    auto current = folder.read_for_change(file);
    if (!current) {
        if (current.error().kind != Kind::not_found) return pass_on(current);
        auto bytes = casework::finish<T>(incoming.record, act, store_id, zone, file);
        if (!bytes) return pass_on(bytes);
        ++outcome.created;
        out.changed.push_back(file);
        if (out.dry_run) return {};
        return transaction.stage(file, *bytes);
    }
    auto valid = codec::Document<T>::parse(current->bytes, file);
    if (!valid) return pass_on(valid);
    exchange::Merged merged = exchange::merge(codec::parse_json(current->bytes), incoming);
    for (exchange::Reject& conflict : merged.conflicts)
        import.rejects.push_back(std::move(conflict));
    if (!merged.is_changed()) {
        ++outcome.unchanged;
        return {};
    }
    auto bytes = casework::finish<T>(merged.record, act, store_id, zone, file);
    if (!bytes) return pass_on(bytes);
    ++outcome.changed;
    out.changed.push_back(file);
    for (const std::string& added : merged.added) {
        out.difference.push_back(incoming.id + ": " + added + " added");
    }
    if (out.dry_run) return {};
    return transaction.stage(file, *bytes, current->known);
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

Exit run(Invocation& in) {
    std::string directory;
    std::string level_word;
    std::string last_day;
    std::string rejects_file;
    in.store_option();
    in.argument("DIR", directory, "The folder with the export's CSV files");
    in.required("--level", level_word, "LEVEL", "Level of every client: HMIS knows none");
    in.value("--last-day", last_day, "DATE",
             "What happened later is rejected; today when not given");
    in.value("--rejects", rejects_file, "FILE", "List every rejected row and field here, as CSV");
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
    auto actor = in.actor(&*agency);
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

    auto folder = in.open_for_writing(agency->folder().path());
    if (!folder) return in.fail(folder.error());
    const codec::Act act{*now, *actor, "import.hmis", in.reason(), {}, {}};
    render::ActOut out;
    out.act = "import.hmis";
    out.store = agency->folder().path();
    out.dry_run = in.dry_run();
    Outcome cases;
    Outcome staff;
    const std::string store_id(agency->config().id);
    store::Transaction transaction = folder->begin(casework::intent_of(act, agency->zone()));
    for (const exchange::HmisStaff& one : import->staff) {
        auto done = take_in<model::Staff>(*folder, transaction, store::staff_file(WorkerId{one.id}),
                                          one, act, store_id, agency->zone(), *import, staff, out);
        if (!done) return in.fail(done.error());
    }
    for (const exchange::HmisCase& one : import->cases) {
        const std::string file = store::case_file(CaseId{one.id});
        auto done = take_in<model::Case>(*folder, transaction, file, one, act, store_id,
                                         agency->zone(), *import, cases, out);
        if (!done) return in.fail(done.error());
    }
    for (const exchange::HmisDeleted& gone : import->deleted) {
        auto current = folder->read_for_change(store::case_file(CaseId{gone.case_id}));
        if (!current) continue;
        for (auto& reject :
             exchange::still_counted(codec::parse_json(current->bytes), std::span(&gone, 1))) {
            import->rejects.push_back(std::move(reject));
        }
    }
    if (!in.dry_run()) {
        if (auto done = transaction.commit(); !done) return in.fail(done.error());
    }
    if (!rejects_file.empty()) {
        if (auto done = write_file(rejects_file, rejects_csv(import->rejects)); !done) {
            return in.fail(done.error());
        }
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
        print_summary(in, *import, cases, staff, rejects_file);
    }
    return in.finish(Exit::ok);
}

}  // namespace

Command import_hmis_command() {
    return {"import",
            "hmis",
            "Exchange",
            "Take in an HMIS CSV export: clients, enrolments, exits, case management",
            run,
            {{"rsc import hmis export/ --level CM --rejects rejects.csv --by W-lee",
              "Take it in; what could not be is listed with file, line, column and reason."},
             {"rsc import hmis export/ --level RSC-I -n --by W-lee",
              "Say what would change, write nothing."}}};
}

}  // namespace rsc::tools
