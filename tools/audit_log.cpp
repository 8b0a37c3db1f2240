#include "audit_log.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "base/counted.hpp"
#include "casework/audit.hpp"
#include "render/text.hpp"
#include "store/layout.hpp"
#include "support/dates.hpp"

namespace rsc::tools {

std::string subject_of(const render::LogLine& line) {
    if (line.files.empty()) return line.seq == 0 ? "all cases" : "-";
    std::string text = line.files.front();
    text.erase(0, text.rfind('/') + 1);
    if (text.ends_with(".json")) text.resize(text.size() - std::string_view(".json").size());
    if (line.files.size() > 1) text += " and " + std::to_string(line.files.size() - 1) + " more";
    return text;
}

std::string reason_of(const model::Case& record, const model::HistoryEntry& act) {
    std::string reason(act.reason);
    const auto add = [&](const std::string& more) {
        reason += (reason.empty() ? "" : "; ") + more;
    };
    const auto recorded = [&](const model::Event& event, EntryId entry) {
        return event.recorded == act.at &&
               std::find(act.entries.begin(), act.entries.end(), entry) != act.entries.end();
    };
    for (const model::Excuse& excuse : record.excuses) {
        if (recorded(excuse, excuse.id)) {
            add(std::string(name(excuse.reason)) + ", approved by " + excuse.approver.str());
        }
    }
    // Of a transfer or a change of level the act says as much itself.
    for (const model::Assignment& assignment : record.assignments) {
        if (act.act == "assign.end" && assignment.ended &&
            recorded(*assignment.ended, assignment.id)) {
            add(std::string(name(assignment.ended->reason)));
        }
    }
    for (const auto& rule : act.overrides)
        add("overrides " + std::string(rule));
    return reason;
}

namespace {

/// The journal has no reason of an act on a case: it may tell of a person, and the record can be
/// purged. So it is looked up there, and that is noted as a reading. Lines come the newest first,
/// and each history is gone through that way, so that two acts of one second are told apart.
void add_reasons(Invocation& in, const casework::Agency& agency,
                 std::vector<render::LogLine>& lines) {
    struct Acts {
        std::optional<codec::Document<model::Case>> record;
        std::size_t left = 0;  ///< of its history; the others are as new as the line looked at last
    };
    std::map<std::string, Acts> cases;
    std::set<std::string> told;
    for (render::LogLine& line : lines) {
        if (line.files.empty() || !line.files.front().starts_with("cases/")) continue;
        const auto [at, is_new] = cases.try_emplace(line.files.front());
        Acts& acts = at->second;
        if (is_new) {
            // One that is gone, or cannot be read, has nothing to tell; 'rsc check' says why.
            auto text = agency.folder().read(at->first);
            auto record = text ? codec::Document<model::Case>::parse(*text, at->first)
                               : Result<codec::Document<model::Case>>(pass_on(text));
            if (!record) continue;
            acts.record.emplace(std::move(*record));
            acts.left = (*acts.record)->history.size();
        }
        const auto when = calendar::Instant::parse(line.at);
        for (std::size_t i = when ? acts.left : 0; i-- > 0;) {
            const model::HistoryEntry& act = (*acts.record)->history[i];
            if (act.at != *when || act.by.text != line.by || act.act != line.act) continue;
            acts.left = i;
            line.reason = reason_of(**acts.record, act);
            if (!line.reason.empty()) told.insert(subject_of(line));
            break;
        }
    }
    if (!told.empty()) in.log_reading(agency, {told.begin(), told.end()});
}

/// A name that neither the store nor its logs have is a mistyped one: an empty answer would read as
/// "nobody has looked".
Result<void> check_named(const casework::Agency& agency, const std::vector<std::string>& cases,
                         const std::string& worker, const std::vector<casework::Logged>& lines) {
    for (const std::string& id : cases) {
        const std::string file = store::case_file(CaseId{id});
        const bool logged = std::any_of(lines.begin(), lines.end(), [&](const auto& line) {
            return std::find(line.files.begin(), line.files.end(), file) != line.files.end();
        });
        if (logged) continue;
        if (!is_well_formed_id(id))
            return tl::unexpected<Error>(no_such_record(Target::client_case, id));
        auto there = agency.folder().exists(file);
        if (!there) return pass_on(there);
        if (!*there) return tl::unexpected<Error>(no_such_record(Target::client_case, id));
    }
    if (worker.empty() || agency.directory().find(WorkerId{worker}) != nullptr) return {};
    const bool logged = std::any_of(lines.begin(), lines.end(),
                                    [&](const auto& line) { return line.by == worker; });
    if (!logged) return tl::unexpected<Error>(no_such_record(Target::worker, worker));
    return {};
}

}  // namespace

Exit show_log(Invocation& in, bool recent) {
    std::int64_t last_lines = 0;
    std::vector<std::string> cases;
    std::string by;
    std::string from;
    std::string until;
    bool acts = recent;
    bool readings = false;
    in.store_option();
    in.arguments("CASE", cases, "Only what is about these cases");
    in.value("--worker", by, "WORKER",
             recent ? "Only what this worker did" : "Only what this worker did and read");
    in.value("--from", from, "DATE", "From this day on");
    in.value("--until", until, "DATE", "Up to this day");
    if (recent) {
        constexpr std::int64_t most = 1'000'000;
        in.number("--last", last_lines, 1, most,
                  "How many; else 20, or all where --from or --until is given");
    } else {
        in.flag("--acts", acts, "Only what was done");
        in.flag("--readings", readings, "Only what was read");
    }
    in.format_options({Format::table, Format::json, Format::ndjson, Format::csv});
    if (!in.parse()) return in.status();
    auto agency = in.open_agency();
    if (!agency) return in.fail(agency.error());
    auto now = in.now(agency->config().sandbox);
    if (!now) return in.fail(now.error());
    const calendar::Zone& zone = agency->zone();
    std::optional<calendar::Date> first;
    std::optional<calendar::Date> last;
    for (auto& [option, text, day] :
         {std::tuple<std::string_view, std::string&, std::optional<calendar::Date>&>{"--from", from,
                                                                                     first},
          {"--until", until, last}}) {
        if (text.empty()) continue;
        auto parsed = parse_day(option, text, zone.date_of(*now));
        if (!parsed) return in.fail(parsed.error());
        day = *parsed;
    }
    std::size_t unreadable = 0;
    auto all = casework::read_logs(agency->folder(), unreadable);
    if (!all) return in.fail(all.error());
    render::LogOut out;
    out.store = std::string(agency->config().id);
    out.unreadable = static_cast<std::int64_t>(unreadable);
    const auto is_about = [&](const casework::Logged& line) {
        if (cases.empty()) return true;
        if (line.seq == 0 && line.files.empty()) return true;  // all cases were read
        return std::any_of(cases.begin(), cases.end(), [&](const std::string& id) {
            return std::find(line.files.begin(), line.files.end(), store::case_file(CaseId{id})) !=
                   line.files.end();
        });
    };
    if (auto known = check_named(*agency, cases, by, *all); !known) return in.fail(known.error());
    for (casework::Logged& line : *all) {
        const calendar::Date day = zone.date_of(line.instant);
        if ((acts && line.seq == 0) || (readings && line.seq != 0)) continue;
        if ((first && day < *first) || (last && day > *last)) continue;
        if ((!by.empty() && line.by != by) || !is_about(line)) continue;
        out.lines.push_back({std::move(line.at), std::move(line.by), std::move(line.act), line.seq,
                             std::move(line.files), std::move(line.reason)});
    }
    std::size_t earlier = 0;
    if (recent) {
        std::reverse(out.lines.begin(), out.lines.end());
        if (last_lines == 0 && !first && !last) last_lines = 20;
        if (last_lines > 0 && std::cmp_greater(out.lines.size(), last_lines)) {
            earlier = out.lines.size() - static_cast<std::size_t>(last_lines);
            out.lines.resize(static_cast<std::size_t>(last_lines));
        }
    }
    if (recent) add_reasons(in, *agency, out.lines);
    switch (in.format()) {
        case Format::json: in.print(render::json_text(out, zone)); break;
        case Format::ndjson:
            for (const render::LogLine& line : out.lines)
                in.print(render::ndjson_line(line, zone));
            break;
        case Format::csv: {
            render::Csv csv;
            csv.add({"at", "by", "act", "seq", "files", "reason"});
            for (const render::LogLine& line : out.lines) {
                std::string files;
                for (const std::string& file : line.files)
                    files += (files.empty() ? "" : " ") + file;
                csv.add({line.at, line.by, line.act, line.seq == 0 ? "" : std::to_string(line.seq),
                         files, line.reason});
            }
            in.print(csv.text());
            break;
        }
        default: {
            render::Table table({{"at", {}},
                                 {"line", render::Align::right},
                                 {"by", {}},
                                 {"act", {}},
                                 {"about", {}},
                                 {"reason", {}}});
            for (const render::LogLine& line : out.lines) {
                table.add({line.at, line.seq == 0 ? "-" : std::to_string(line.seq),
                           line.by.empty() ? "-" : line.by, line.act, subject_of(line),
                           line.reason.empty() ? "-" : line.reason});
            }
            in.print(table.text(in.look()));
            if (earlier > 0) in.print(std::to_string(earlier) + " earlier: 'rsc log --last N'\n");
        }
    }
    if (unreadable > 0) {
        in.warn(counted(out.unreadable, "line") + " of the logs cannot be read");
    }
    return in.finish(Exit::ok);
}

}  // namespace rsc::tools
