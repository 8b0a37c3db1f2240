#include <algorithm>
#include <set>

#include "base/diagnostics.hpp"
#include "sar_lines.hpp"
#include "support/content.hpp"
#include "support/entry_acts.hpp"
#include "support/streams.hpp"
#include "support/table.hpp"

namespace rsc::tools {
namespace {

using codec::Json;

// The request that is named, or the newest in one of these states.
Result<Json*> request_in(casework::Draft& draft, const std::string& id,
                         std::initializer_list<std::string_view> states, std::string_view verb) {
    std::string wanted;
    for (const std::string_view state : states)
        wanted += (wanted.empty() ? "" : " or ") + std::string(state);
    const auto fits = [&](const Json& sar) {
        const std::string now = status_of(sar);
        return std::find(states.begin(), states.end(), now) != states.end();
    };
    if (id.empty()) {
        if (draft.json.contains("sars")) {
            for (auto at = draft.json["sars"].rbegin(); at != draft.json["sars"].rend(); ++at) {
                if (fits(*at)) return &*at;
            }
        }
        return fail(
            Kind::not_found, "usage.not-found", "the record has no request that is " + wanted,
            "'rsc sar show " + draft.json["id"].get<std::string>() +
                "' shows the requests, 'rsc sar draft " + draft.json["id"].get<std::string>() +
                " --kind ... --line ... --at ...' draws one up");
    }
    auto sar = draft.entry("sars", id);
    if (!sar) return sar;
    if (!fits(**sar)) {
        return casework::not_in_state(
            id + " is " + status_of(**sar) + ", so it cannot be " + std::string(verb),
            "this is for a request that is " + wanted + "; 'rsc sar show " +
                draft.json["id"].get<std::string>() + "' shows them");
    }
    return sar;
}

// Which section the entry is of that a paper of this kind is.
std::string_view section_of_paper(const std::string& kind) {
    if (kind == "acuity-index" || kind == "acuity-documents") return "acuity";
    if (kind == "placement-criteria") return "level_of_care";
    if (kind == "sccp" || kind == "preliminary-sccp") return "sccp";
    if (kind == "team-information") return "team/meetings";
    return {};
}

Result<void> check_paper(casework::Draft& draft, const Json& paper) {
    const auto kind = paper["kind"].get<std::string>();
    const auto case_id = draft.json["id"].get<std::string>();
    const std::string_view section = section_of_paper(kind);
    if (paper.contains("entry") && !section.empty()) {
        auto entry = draft.entry(section, paper["entry"].get<std::string>());
        if (!entry) return pass_on(entry);
        const bool unsigned_plan = section == "sccp" && !(*entry)->contains("signed");
        if ((*entry)->contains("voided") || unsigned_plan) {
            return casework::not_in_state(
                paper["entry"].get<std::string>() +
                    (unsigned_plan ? " is not signed" : " is voided"),
                unsigned_plan
                    ? "sign it first: 'rsc sccp sign " + case_id + " " +
                          paper["entry"].get<std::string>() + " --signers ... --at ...'"
                    : "attach one that stands: 'rsc case show " + case_id + " --section " +
                          std::string(section.substr(0, section.find('/'))) + "' lists them");
        }
        return {};
    }
    if (!paper.contains("entry") && !paper.contains("dated")) {
        return fail(Kind::usage, "usage.missing",
                    "--entry or --dated is needed: which " + kind + " it is",
                    "how fresh a paper is cannot be told without its date");
    }
    return {};
}

Exit run_sar_draft(Invocation& in) {
    std::vector<std::string> lines;
    std::string content;
    Recording act(in, Target::client_case, "sar.draft");
    EntryOptions members(in, codec::case_fields("sars"));
    in.texts("--line", lines, "SERVICE[@PROVIDER]:UNITS:FROM..THROUGH[:CENTS]",
             "A service asked for, with its days and, if it is known, the rate of a unit");
    in.value("--content", content, "FILE",
             "The lines as JSON, {\"lines\": [...]}; '-' for standard input");
    if (!act.begin()) return act.status();
    auto entry = act.read(members);
    if (!entry) return in.fail(entry.error());
    std::string text;
    if (!content.empty()) {
        auto read = read_file(content);
        if (!read) return in.fail(read.error());
        text = std::move(*read);
        auto parsed = parse_content(text, content);
        if (!parsed) return in.fail(parsed.error());
        if (!parsed->contains("lines") || !(*parsed)["lines"].is_array() || parsed->size() != 1) {
            return in.fail(Kind::invalid, "record.wrong-type",
                           content + " holds no lines, or more than lines",
                           "write {\"lines\": [...]}; the rest are options");
        }
        (*entry)["lines"] = (*parsed)["lines"];
    }
    auto listed = lines_of(lines, act);
    if (!listed) return in.fail(listed.error());
    for (Json& line : *listed)
        (*entry)["lines"].push_back(std::move(line));
    act.draft().add("sars", *entry);
    if (!text.empty()) {
        act.content_from(content, text,
                         "/sars/" + std::to_string(act.draft().json["sars"].size() - 1));
    }
    return act.commit();
}

Exit run_sar_attach(Invocation& in) {
    std::string id;
    Recording act(in, Target::client_case, "sar.attach");
    in.optional_argument("REQUEST", id, "The request; else the newest that is not decided");
    EntryOptions members(in, codec::case_fields("sars/attachments"));
    if (!act.begin()) return act.status();
    auto paper = act.read(members);
    if (!paper) return in.fail(paper.error());
    auto sar = request_in(act.draft(), id, {"draft", "submitted", "returned"}, "added to");
    if (!sar) return in.fail(sar.error());
    if (auto fits = check_paper(act.draft(), *paper); !fits) return in.fail(fits.error());
    act.draft().append(**sar, "attachments", *paper);
    return act.commit();
}

Exit run_sar_submit(Invocation& in) {
    std::string id;
    std::string when;
    Recording act(in, Target::client_case, "sar.submit");
    in.optional_argument("REQUEST", id, "The request; else the newest draft or returned one");
    in.value("--at", when, "WHEN",
             "When it is submitted: now, a day, or a day with its time (needed)");
    if (!act.begin()) return act.status();
    auto event = act.at("--at", when);
    if (!event) return in.fail(event.error());
    auto sar = request_in(act.draft(), id, {"draft", "returned"}, "submitted");
    if (!sar) return in.fail(sar.error());
    const bool has_lines = (*sar)->contains("lines") && !(**sar)["lines"].empty();
    if (!has_lines && !(*sar)->contains("purchase")) {
        return in.fail(Kind::refused, "act.state",
                       (**sar)["id"].get<std::string>() + " asks for nothing",
                       "draw up a request that does, 'rsc sar draft " + act.id() +
                           " --kind ... --line ... --at ...', and void this one: 'rsc case void " +
                           act.id() + " " + (**sar)["id"].get<std::string>() + " --reason ...'");
    }
    Json step = *event;
    step["status"] = "submitted";
    act.draft().append(**sar, "status", step);
    act.gate({policy::Occasion::sar_submitted});
    return act.commit();
}

Exit run_sar_decide(Invocation& in) {
    std::string id;
    std::string when;
    bool approved = false;
    bool denied = false;
    bool returned = false;
    std::vector<std::string> lines;
    Recording act(in, Target::client_case, "sar.decide");
    in.optional_argument("REQUEST", id, "The request; else the newest that is submitted");
    in.value("--at", when, "WHEN",
             "When it was decided: now, a day, or a day with its time (needed)");
    in.flag("--approved", approved, "As asked for, or with the lines given");
    in.flag("--denied", denied, "Not granted");
    in.flag("--returned", returned, "Sent back to be completed");
    in.texts("--line", lines, "SERVICE[@PROVIDER]:UNITS:FROM..THROUGH[:CENTS]",
             "What was approved, where not what was asked for");
    if (!act.begin()) return act.status();
    if (static_cast<int>(approved) + static_cast<int>(denied) + static_cast<int>(returned) != 1) {
        return in.fail(Kind::usage, "usage.missing",
                       "one of --approved, --denied and --returned is needed",
                       "--approved with --line is an approval with changes");
    }
    if (!approved && !lines.empty()) {
        return in.fail(Kind::usage, "usage.bad-value", "--line goes with --approved only",
                       "leave it out");
    }
    auto event = act.at("--at", when);
    if (!event) return in.fail(event.error());
    auto sar = request_in(act.draft(), id, {"submitted"}, "decided");
    if (!sar) return in.fail(sar.error());
    Json step = *event;
    step["status"] = approved ? "approved" : denied ? "denied" : "returned";
    auto listed = lines_of(lines, act);
    if (!listed) return in.fail(listed.error());
    if (!listed->empty()) step["authorized"] = std::move(*listed);
    act.draft().append(**sar, "status", step);
    return act.commit();
}

Exit run_sar_cancel(Invocation& in) {
    std::string id;
    std::string when;
    Recording act(in, Target::client_case, "sar.cancel");
    in.optional_argument("REQUEST", id, "The request; else the newest that is not decided");
    in.value("--at", when, "WHEN",
             "When it was withdrawn: now, a day, or a day with its time (needed)");
    if (!act.begin()) return act.status();
    auto event = act.at("--at", when);
    if (!event) return in.fail(event.error());
    auto sar = request_in(act.draft(), id, {"draft", "submitted", "returned"}, "withdrawn");
    if (!sar) return in.fail(sar.error());
    Json step = *event;
    step["status"] = "withdrawn";
    act.draft().append(**sar, "status", step);
    return act.commit();
}

Exit run_sar_use(Invocation& in) {
    std::string id;
    Recording act(in, Target::client_case, "sar.use");
    in.optional_argument("REQUEST", id, "The request; else the newest that is approved");
    EntryOptions members(in, codec::case_fields("sars/used"));
    if (!act.begin()) return act.status();
    auto used = act.read(members);
    if (!used) return in.fail(used.error());
    auto sar = request_in(act.draft(), id, {"approved"}, "used");
    if (!sar) return in.fail(sar.error());
    // Several lines may be of one service and provider: their units are one account.
    const Json* lines = authorized_of(**sar);
    std::set<std::string> keys;
    std::int64_t units = 0;
    for (std::size_t i = 0; lines != nullptr && i < lines->size(); ++i) {
        const Json& line = (*lines)[i];
        if (line["service"] != (*used)["service"]) continue;
        if (used->contains("provider") && line.contains("provider") &&
            line["provider"] != (*used)["provider"]) {
            continue;
        }
        keys.insert(key_of(line));
        units += line.value("units", std::int64_t{0});
    }
    if (keys.empty()) {
        return in.fail(Kind::refused, "act.state",
                       (**sar)["id"].get<std::string>() + " authorises no such service",
                       "'rsc sar show " + act.id() + " " + (**sar)["id"].get<std::string>() +
                           "' lists what it authorises");
    }
    if (keys.size() > 1) {
        return in.fail(Kind::usage, "usage.missing", "several providers give that service",
                       "say which with --provider");
    }
    const std::string key = *keys.begin();
    if (const std::size_t at = key.find('@'); at != std::string::npos) {
        (*used)["provider"] = key.substr(at + 1);
    }
    act.draft().append(**sar, "used", *used);
    const std::int64_t left = units - used_of(**sar, key);
    act.say("units of " + key + " left: " + std::to_string(left) + " of " + std::to_string(units));
    if (left < 0) {
        act.warn(finding_of("sar.units-exceeded", {}, {}, std::to_string(-left) + " more"));
    }
    return act.commit();
}

Exit run_sar_purchase(Invocation& in) {
    return add_entry(in, {.act = "sar.purchase",
                          .section = "purchases",
                          .gates = {policy::Occasion::purchase_made}});
}

}  // namespace

std::vector<Command> sar_commands() {
    return {
        {"sar",
         "draft",
         "Authorizing services",
         "Draw up a Service Authorization Request",
         run_sar_draft,
         {{"rsc sar draft C-0007 --kind initial --at today --line "
           "outpatient-treatment@P-clinic:12:2026-03-02..2026-05-31",
           "The first request, one line."},
          {"rsc sar draft C-0007 --kind reimbursement --at today --purchase b1",
           "What the discretionary fund is to be paid back."}}},
        {"sar",
         "attach",
         "Authorizing services",
         "A paper that goes with a request",
         run_sar_attach,
         {{"rsc sar attach C-0007 --kind acuity-index --entry x3 --at today",
           "An entry of the case."},
          {"rsc sar attach C-0007 s2 --kind placement-criteria --dated 2026-03-01 --at today",
           "A paper with a date of its own."}}},
        {"sar",
         "submit",
         "Authorizing services",
         "Submit a request: what must go with it is checked",
         run_sar_submit,
         {{"rsc sar submit C-0007 --at now", "The newest draft; refused when a paper is lacking."},
          {"rsc sar submit C-0007 s2 --at now -n", "Whether it would be taken."}}},
        {"sar",
         "decide",
         "Authorizing services",
         "What became of a submitted request",
         run_sar_decide,
         {{"rsc sar decide C-0007 --approved --at today", "As asked for."},
          {"rsc sar decide C-0007 s2 --approved --at today --line "
           "outpatient-treatment@P-clinic:8:2026-03-02..2026-04-30",
           "With changes."}}},
        {"sar",
         "cancel",
         "Authorizing services",
         "Withdraw a request",
         run_sar_cancel,
         {{"rsc sar cancel C-0007 --at today", "The newest that is not decided."},
          {"rsc sar cancel C-0007 s2 --at today --reason 'the provider has closed'",
           "With the reason."}}},
        {"sar",
         "use",
         "Authorizing services",
         "Units of an authorised service that were used up",
         run_sar_use,
         {{"rsc sar use C-0007 --service outpatient-treatment --units 2 --at today",
           "And how many are left."},
          {"rsc sar use C-0007 s2 --service housing --provider P-shelter --units 5 --at 2026-03-09",
           "Of that request and provider."}}},
        {"sar",
         "purchase",
         "Authorizing services",
         "A purchase from the discretionary fund",
         run_sar_purchase,
         {{"rsc sar purchase C-0007 --service transportation --cents 4500 --needed-by today --at "
           "now",
           "Needed sooner than a cheque; a reimbursement request is owed."},
          {"rsc sar purchase C-0007 --service food --cents 2000 --needed-by 2026-03-03 --at "
           "2026-03-03 --provider P-pantry",
           "Who was paid."}}},
        {"sar",
         "show",
         "Authorizing services",
         "Requests: lines, units left, steps, papers",
         sar_show,
         {{"rsc sar show C-0007", "All of them."},
          {"rsc sar show C-0007 s2 --json", "One, as it stands in the record."}}},
    };
}

}  // namespace rsc::tools
