#include "casework/changes.hpp"
#include "render/text.hpp"
#include "store/layout.hpp"
#include "support/streams.hpp"
#include "support/table.hpp"

namespace rsc::tools {
namespace {

// A file to take in: its bytes, and the file of the store that they replace, if any.
struct Incoming {
    std::string source;
    std::string text;
};

/// `text` in the place of `before`: its facts, with the history that the case has had here.
Result<casework::AdoptedCase> continue_history(const std::string& before, const std::string& text,
                                               const std::string& file, const codec::Act& act,
                                               const casework::Agency& agency) {
    codec::Json old = codec::parse_json(before);
    codec::Json fresh = codec::parse_json(text);
    const codec::Json history = old.contains("history") ? old["history"] : codec::Json::array();
    fresh.erase("history");
    old.erase("history");
    if (fresh == old) return casework::AdoptedCase{fresh["id"].get<std::string>(), false, before};
    if (!history.empty()) fresh["history"] = history;
    auto adopted = casework::adopt_case(codec::print_json(fresh), file, act, agency.config().id,
                                        agency.zone());
    return adopted;
}

Exit run_case_adopt(Invocation& in) {
    std::vector<std::string> names;
    in.store_option();
    in.arguments("CASE|FILE", names, "Cases of the store edited by hand, or JSON files to take in");
    in.act_options();
    in.format_options({Format::table, Format::json});
    if (!in.parse()) return in.status();
    if (names.empty()) {
        return in.fail(Kind::usage, "usage.missing", "rsc case adopt: nothing to adopt is named",
                       "name cases, or JSON files with a path");
    }
    if (in.reason().empty()) {
        return in.fail(Kind::usage, "usage.missing", "rsc case adopt needs --reason",
                       "say why the record was written or changed by other means");
    }
    auto agency = in.open_agency();
    if (!agency) return in.fail(agency.error());
    auto now = in.now(agency->config().sandbox);
    if (!now) return in.fail(now.error());
    auto actor = in.actor(&*agency);
    if (!actor) return in.fail(actor.error());

    auto folder = in.open_for_writing(agency->folder().path());
    if (!folder) return in.fail(folder.error());
    const codec::Act act{*now, *actor, "case.adopt", in.reason(), {}, {}};
    store::Transaction transaction = folder->begin(casework::intent_of(act, agency->zone()));

    render::ActOut out;
    out.act = "case.adopt";
    out.store = agency->folder().path();
    out.dry_run = in.dry_run();
    std::int64_t unchanged = 0;
    Exit status = Exit::ok;
    for (const std::string& name : names) {
        const bool is_file =
            name == "-" || name.find('/') != std::string::npos || name.ends_with(".json");
        std::optional<store::Known> known;
        std::string before;
        std::string text;
        std::string source = name;
        if (is_file) {
            auto read = read_file(name);
            if (!read) {
                status = worse(status, in.fail(read.error()));
                continue;
            }
            text = std::move(*read);
        } else {
            if (!is_well_formed_id(name)) {
                status = worse(
                    status, in.fail(Kind::usage, "usage.bad-value", "'" + name + "' is no case id",
                                    "an id holds letters, digits and hyphens"));
                continue;
            }
            source = store::case_file(CaseId{name});
            auto read = folder->read_for_change(source);
            if (!read) {
                status = worse(status, read.error().kind == Kind::not_found
                                           ? in.fail(Kind::not_found, "usage.not-found",
                                                     "there is no case " + name,
                                                     "'rsc case list' lists the cases; a file is "
                                                     "named with its path")
                                           : in.fail(read.error()));
                continue;
            }
            text = std::move(read->bytes);
            known = read->known;
        }
        auto adopted = casework::adopt_case(text, source, act, agency->config().id, agency->zone());
        if (!adopted) {
            status = worse(status, in.fail(adopted.error()));
            continue;
        }
        const std::string target = store::case_file(CaseId{adopted->id});
        if (!is_file && target != source) {
            status = worse(status, in.fail(Kind::invalid, "check.name-mismatch",
                                           source + " holds case " + adopted->id,
                                           "rename the file or correct the id"));
            continue;
        }
        const auto purged = folder->reader().exists(store::tombstone_file(CaseId{adopted->id}));
        if (!purged) return in.fail(purged.error());
        if (*purged) {
            status = worse(
                status, in.fail(Kind::refused, "act.state", "case " + adopted->id + " was purged",
                                "'rsc audit log " + adopted->id + "' says when and why"));
            continue;
        }
        if (is_file && !adopted->changed) adopted->bytes = text;
        if (is_file) {
            // A file replaces the case of the same id; the history of that case goes on.
            if (auto read = folder->read_for_change(target)) {
                before = std::move(read->bytes);
                known = read->known;
                auto continued = continue_history(before, text, target, act, *agency);
                if (!continued) {
                    status = worse(status, in.fail(continued.error()));
                    continue;
                }
                *adopted = std::move(*continued);
            } else if (read.error().kind != Kind::not_found) {
                status = worse(status, in.fail(read.error()));
                continue;
            }
            adopted->changed = before != adopted->bytes;
        }
        if (!adopted->changed) {
            ++unchanged;
            continue;
        }
        if (!before.empty()) {
            for (const std::string& line : casework::difference(
                     codec::parse_json(before), codec::parse_json(adopted->bytes))) {
                out.difference.push_back(adopted->id + line);
            }
        } else if (is_file) {
            out.difference.push_back(adopted->id + ": new case");
        } else {
            out.difference.push_back(adopted->id + ": taken in as it stands");
        }
        out.changed.push_back(target);
        if (in.dry_run()) continue;
        if (auto staged = transaction.stage(target, adopted->bytes, known); !staged) {
            return in.fail(staged.error());
        }
    }
    out.figures = {{"adopted", static_cast<std::int64_t>(out.changed.size())},
                   {"unchanged", unchanged}};
    if (in.format() == Format::json) {
        in.print(render::json_text(out, agency->zone()));
    } else {
        for (const std::string& line : out.difference)
            in.print(render::safe(line) + "\n");
        in.print(std::string(in.dry_run() ? "Would adopt " : "Adopted ") +
                 std::to_string(out.changed.size()) + ", unchanged " + std::to_string(unchanged) +
                 "\n");
    }
    if (in.dry_run()) return in.finish(status);
    if (auto done = transaction.commit(); !done) return in.fail(done.error());
    folder->close();
    in.conclude(status);
}

}  // namespace

Command case_adopt_command() {
    return {"case",
            "adopt",
            "Cases",
            "Take in records that were written or edited by other means",
            run_case_adopt,
            {{"rsc case adopt C-0007 --by W-lee --reason 'birth date corrected by hand'",
              "Take in an edit of a record of the store."},
             {"rsc case adopt samples/agency/cases/*.json --by W-lee --reason 'sample cases'",
              "Take in files from elsewhere."}}};
}

}  // namespace rsc::tools
