#include <algorithm>

#include "audit_log.hpp"
#include "case_edit.hpp"
#include "render/text.hpp"
#include "support/dates.hpp"
#include "support/entry_acts.hpp"
#include "support/sections.hpp"
#include "support/table.hpp"

namespace rsc::tools {
namespace {

using codec::Json;

Exit run_case_acts_void(Invocation& in) {
    std::string id;
    Recording act(in, Target::client_case, "case.void");
    in.argument("ENTRY", id, "The entry");
    if (!act.begin()) return act.status();
    if (in.reason().empty()) {
        return in.fail(Kind::usage, "usage.missing", "rsc case void needs --reason",
                       "say what was wrong with the entry");
    }
    for (const std::string_view section : {"assignments", "excuses"}) {
        if (!act.draft().entry(section, id)) continue;
        if (auto allowed = act.require_supervisor("voiding it"); !allowed) {
            return in.fail(allowed.error());
        }
    }
    if (auto done = act.draft().void_entry(id, in.reason()); !done) return in.fail(done.error());
    return act.commit();
}

Exit run_case_acts_history(Invocation& in) {
    std::string id;
    in.store_option();
    in.record_argument(Target::client_case, id);
    in.format_options({Format::table, Format::json});
    if (!in.parse()) return in.status();
    auto agency = in.open_agency();
    if (!agency) return in.fail(agency.error());
    auto text = in.read_record(*agency, Target::client_case, id);
    if (!text) return in.fail(text.error());
    if (in.format() == Format::json) {
        const Json record = codec::parse_json(*text);
        in.print(codec::print_json(record.contains("history") ? record["history"] : Json::array()));
        return in.finish(Exit::ok);
    }
    auto record = codec::Document<model::Case>::parse(*text, file_of(Target::client_case, id));
    if (!record) return in.fail(record.error());
    if (agency->config().sandbox) in.print("SANDBOX: nothing in this store is real\n");
    render::Table table(
        {{"revision", {}}, {"at", {}}, {"by", {}}, {"act", {}}, {"entries", {}}, {"reason", {}}});
    for (const model::HistoryEntry& act : (*record)->history) {
        std::string entries;
        for (const EntryId one : act.entries)
            entries += (entries.empty() ? "" : ", ") + one.str();
        table.add({std::to_string(act.seq) + "-" + std::string(act.record.substr(0, 8)),
                   agency->zone().text(act.at), render::safe(act.by.text), render::safe(act.act),
                   render::safe(entries), render::safe(reason_of(**record, act))});
    }
    in.print(table.text(in.look()));
    return in.finish(Exit::ok);
}

// The acts after a revision or an instant, or from the beginning of a day on: index of the first in
// the history.
Result<std::size_t> first_after(const std::vector<model::HistoryEntry>& history,
                                const std::string& since, const calendar::Zone& zone,
                                calendar::Instant now) {
    if (since.empty()) return history.empty() ? 0 : history.size() - 1;
    for (std::size_t i = 0; i < history.size(); ++i) {
        const std::string seq = std::to_string(history[i].seq);
        if (since == seq || since == seq + "-" + std::string(history[i].record.substr(0, 8))) {
            return i + 1;
        }
    }
    const bool revision = since.find_first_not_of("0123456789") == std::string::npos ||
                          (since.find('-') != std::string::npos && since.size() > 10 &&
                           since.find('T') == std::string::npos);
    if (revision) {
        return fail(Kind::not_found, "usage.not-found", "--since: there is no revision " + since,
                    "'rsc case history' lists the revisions; a day or an instant does, too");
    }
    const auto first = [&](const auto& is_before) {
        const auto at = std::find_if_not(history.begin(), history.end(), is_before);
        return static_cast<std::size_t>(at - history.begin());
    };
    if (since.find('T') != std::string::npos) {
        auto instant = calendar::Instant::parse(since);
        if (!instant) return pass_on(instant);
        return first([&](const model::HistoryEntry& act) { return act.at <= *instant; });
    }
    auto day = parse_day("--since", since, zone.date_of(now));
    if (!day) return pass_on(day);
    return first([&](const model::HistoryEntry& act) { return zone.date_of(act.at) < *day; });
}

Exit run_case_acts_diff(Invocation& in) {
    std::string id;
    std::string since;
    in.store_option();
    in.record_argument(Target::client_case, id);
    in.value("--since", since, "REV|WHEN",
             "After this revision or instant, or from this day on; else the last act");
    in.format_options({Format::table, Format::json});
    if (!in.parse()) return in.status();
    auto agency = in.open_agency();
    if (!agency) return in.fail(agency.error());
    auto now = in.now(agency->config().sandbox);
    if (!now) return in.fail(now.error());
    auto text = in.read_record(*agency, Target::client_case, id);
    if (!text) return in.fail(text.error());
    auto record = codec::Document<model::Case>::parse(*text, file_of(Target::client_case, id));
    if (!record) return in.fail(record.error());
    const auto& history = (*record)->history;
    auto first = first_after(history, since, agency->zone(), *now);
    if (!first) return in.fail(first.error());
    casework::Draft finder(codec::parse_json(*text), {});
    const Json& acts = finder.json["history"];
    Json out = Json::array();
    for (std::size_t i = *first; i < history.size(); ++i) {
        Json act;
        for (const char* member : {"seq", "at", "by", "act", "reason", "overrides"}) {
            if (acts[i].contains(member)) act[member] = acts[i][member];
        }
        act["entries"] = Json::array();
        for (const EntryId entry : history[i].entries) {
            if (const Json* found = finder.find(entry.text)) act["entries"].push_back(*found);
        }
        out.push_back(std::move(act));
    }
    if (in.format() == Format::json) {
        in.print(codec::print_json(out));
        return in.finish(Exit::ok);
    }
    if (agency->config().sandbox) in.print("SANDBOX: nothing in this store is real\n");
    if (out.empty()) in.print("Nothing was done since\n");
    for (const Json& act : out) {
        in.print(
            act["seq"].dump() + "  " + render::safe(act["at"].get<std::string>()) + "  " +
            render::safe(act["by"].get<std::string>()) + "  " +
            render::safe(act["act"].get<std::string>()) +
            (act.contains("reason") ? "  " + render::safe(act["reason"].get<std::string>()) : "") +
            "\n");
        for (const Json& entry : act["entries"]) {
            in.print("   " + entry["id"].get<std::string>() + "  " +
                     render::safe(entry["occurred"].get<std::string>()) + "  " + line_of(entry) +
                     "\n");
        }
    }
    return in.finish(Exit::ok);
}

Exit run_case_acts_link(Invocation& in) {
    std::string when;
    Recording act(in, Target::client_case, "case.link");
    EntryOptions members(in, codec::case_fields("client/same_as"));
    if (!act.begin()) return act.status();
    auto link = act.read(members);
    if (!link) return in.fail(link.error());
    const std::string other = (*link)["client"].get<std::string>();
    Json& client = act.draft().json["client"];
    if (client["id"] == other) {
        return in.fail(Kind::refused, "act.state", "the case is of client " + other + " already",
                       "name the other client id");
    }
    if (client.contains("same_as")) {
        for (const Json& one : client["same_as"]) {
            if (one["client"] == other && !one.contains("ended") && !one.contains("voided")) {
                return in.fail(Kind::refused, "act.state",
                               "they are joined already, by " + one["id"].get<std::string>(),
                               "'rsc case unlink " + act.id() + " " + one["id"].get<std::string>() +
                                   " --at ...' parts them");
            }
        }
    }
    act.draft().add("client/same_as", *link);
    return act.commit();
}

Exit run_case_acts_unlink(Invocation& in) {
    return add_event(in, {.act = "case.unlink", .section = "client/same_as", .member = "ended"});
}

Exit run_case_acts_dispute(Invocation& in) {
    Recording act(in, Target::client_case, "case.dispute");
    EntryOptions members(in, codec::case_fields("disputes"));
    if (!act.begin()) return act.status();
    auto dispute = act.read(members);
    if (!dispute) return in.fail(dispute.error());
    if (!dispute->contains("note")) {
        return in.fail(Kind::usage, "usage.missing",
                       "--note is needed: what is wrong with the verdict",
                       "'-' reads it from standard input");
    }
    const auto identity = (*dispute)["obligation"].get<std::string>();
    const timeline::Setting setting = act.agency().setting({act.now(), act.now()});
    timeline::CaseJudge judge(setting);
    bool known = false;
    for (const timeline::Obligation& row : judge.judge(act.case_before()))
        known = known || timeline::identity(row) == identity;
    if (!known) {
        return in.fail(Kind::not_found, "explain.nothing",
                       act.id() + " has no obligation '" + identity + "'",
                       "'rsc explain " + act.id() + " RULE' shows the identities");
    }
    act.draft().add("disputes", *dispute);
    return act.commit();
}

Exit run_case_acts_settle(Invocation& in) {
    return add_event(in, {.act = "case.settle", .section = "disputes", .member = "settled"});
}

}  // namespace

std::vector<Command> case_act_commands() {
    return {
        {"case",
         "void",
         "Cases",
         "Void an entry: it stays, and counts no more",
         run_case_acts_void,
         {{"rsc case void C-0007 c12 --reason 'wrong client'", "A contact in the wrong case."},
          {"rsc case void C-0007 c12 --reason 'wrong client' -n", "What that would change."}}},
        {"case",
         "edit",
         "Cases",
         "Change a record in your editor; it is checked before it is taken",
         case_edit,
         {{"rsc case edit C-0007 --reason 'birth date of the child'", "The whole record."},
          {"EDITOR=nano rsc case edit C-0007 --reason 'facility misspelt'", "With that editor."}}},
        {"case",
         "history",
         "Cases",
         "Who did what in a case, and when",
         run_case_acts_history,
         {{"rsc case history C-0007", "A line for each act."},
          {"rsc case history C-0007 --json", "With the hashes."}}},
        {"case",
         "diff",
         "Cases",
         "What was recorded since a revision or a day",
         run_case_acts_diff,
         {{"rsc case diff C-0007", "The last act."},
          {"rsc case diff C-0007 --since -7d", "The last week."}}},
        {"case",
         "link",
         "Cases",
         "Two client ids name one person",
         run_case_acts_link,
         {{"rsc case link C-0007 --client K-0003 --at today", "Joined from today on."},
          {"rsc case link C-0007 --client K-0003 --at today --note 'same birth certificate'",
           "And how it is known."}}},
        {"case",
         "unlink",
         "Cases",
         "They proved to be two persons",
         run_case_acts_unlink,
         {{"rsc case unlink C-0007 --at today", "The newest link."},
          {"rsc case unlink C-0007 u1 --at today", "That link."}}},
        {"case",
         "dispute",
         "Cases",
         "Dispute a verdict: it stands, with the note beside it",
         run_case_acts_dispute,
         {{"rsc case dispute C-0007 --obligation C-0007~contact.weekly~a1~2026-03-09 --at today "
           "--note 'the log of the crisis line shows a visit'",
           "As 'rsc explain' names the obligation."},
          {"rsc case dispute C-0007 --obligation C-0007~sccp.full~n1~2026-03-09 --at today --note "
           "- "
           "< note.txt",
           "The note comes from standard input."}}},
        {"case",
         "settle",
         "Cases",
         "A dispute is settled",
         run_case_acts_settle,
         {{"rsc case settle C-0007 --at today --reason 'the visit was of another day'",
           "The newest."},
          {"rsc case settle C-0007 dp1 --at today", "That dispute."}}},
    };
}

}  // namespace rsc::tools
