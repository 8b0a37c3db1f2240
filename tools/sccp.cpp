#include <algorithm>

#include "plan_options.hpp"
#include "sccp_show.hpp"
#include "support/content.hpp"
#include "support/entry_acts.hpp"
#include "support/sections.hpp"
#include "support/table.hpp"

namespace rsc::tools {
namespace {

using codec::Json;

// The newest version that is signed, of the kinds that are a plan; null when there is none.
const Json* standing_plan(const Json& record) {
    if (!record.contains("sccp")) return nullptr;
    const Json& versions = record["sccp"];
    for (auto at = versions.rbegin(); at != versions.rend(); ++at) {
        if (!at->contains("voided") && at->contains("signed")) return &*at;
    }
    return nullptr;
}

// What a version that builds on a plan has to wait for.
std::string plan_first(casework::Draft& draft) {
    const auto id = draft.json["id"].get<std::string>();
    const Json* open = draft.newest_without("sccp", "signed");
    return open != nullptr ? "sign one first: 'rsc sccp sign " + id + " " +
                                 (*open)["id"].get<std::string>() + " --signers ... --at ...'"
                           : "draw one up first: 'rsc sccp draft " + id +
                                 " --kind preliminary --at ...', then 'rsc sccp sign " + id +
                                 " --signers ... --at ...'";
}

Result<Json*> open_version(casework::Draft& draft, const std::string& id) {
    auto version = entry_or_newest(draft, "sccp", id, "signed");
    if (!version) return version;
    const auto case_id = draft.json["id"].get<std::string>();
    if ((*version)->contains("signed")) {
        return casework::not_in_state(
            (**version)["id"].get<std::string>() + " is signed and locked",
            "draw up a new version: 'rsc sccp draft " + case_id + " --kind amendment --at ...'");
    }
    if ((*version)->contains("voided")) {
        return casework::not_in_state(
            (**version)["id"].get<std::string>() + " is voided",
            "draw up a new version: 'rsc sccp draft " + case_id + " --kind ... --at ...'");
    }
    return version;
}

Exit run_sccp_draft(Invocation& in) {
    Recording act(in, Target::client_case, "sccp.draft");
    PlanOptions options(in, PlanOptions::Of::new_version);
    if (!act.begin()) return act.status();
    auto plan = options.read(act, Json::object());
    if (!plan) return in.fail(plan.error());
    const std::string kind = (*plan)["kind"].get<std::string>();
    if ((kind == "review" || kind == "amendment") && !plan->contains("of")) {
        const Json* standing = standing_plan(act.draft().json);
        if (standing == nullptr) {
            return in.fail(Kind::refused, "act.state", "there is no signed plan for this " + kind,
                           plan_first(act.draft()));
        }
        (*plan)["of"] = (*standing)["id"];
    }
    act.draft().add("sccp", *plan);
    options.place(act, act.draft().json["sccp"].size() - 1);
    return act.commit();
}

Exit run_sccp_set(Invocation& in) {
    std::string id;
    Recording act(in, Target::client_case, "sccp.set");
    in.optional_argument("VERSION", id, "The version; else the newest that is not signed");
    PlanOptions options(in, PlanOptions::Of::draft);
    if (!act.begin()) return act.status();
    auto version = open_version(act.draft(), id);
    if (!version) return in.fail(version.error());
    auto plan = options.read(act, **version);
    if (!plan) return in.fail(plan.error());
    if (plan->empty()) {
        return in.fail(Kind::usage, "usage.missing", "rsc sccp set: nothing is set",
                       "give content; --help lists the options");
    }
    for (const auto& [key, value] : plan->items())
        (**version)[key] = value;
    const auto version_id = (**version)["id"].get<std::string>();
    act.draft().touch(version_id);
    options.place(act, index_of_entry(act.draft().json["sccp"], version_id));
    return act.commit();
}

// What a person edits: the members of the version without stamps; all that could be filled in.
Json form_of(const Json& version) {
    Json form;
    for (const codec::Field& field : codec::case_fields("sccp")) {
        const std::string name(field.name);
        if (codec::is_stamp(name) || name == "occurred" || name == "kind" || name == "signed") {
            continue;
        }
        if (version.contains(name)) {
            form[name] = version[name];
        } else if (field.list) {
            form[name] = Json::array();
        } else if (field.kind == codec::FieldKind::truth) {
            form[name] = false;
        }
    }
    if (!form.contains("crisis_plan")) {
        form["crisis_plan"] = {
            {"strengths", Json::array()}, {"natural_supports", Json::array()}, {"steps", ""}};
    }
    if (!form.contains("funding_plan")) {
        form["funding_plan"] = {
            {"sources", Json::array()}, {"low_cost_considered", false}, {"with_team", false}};
    }
    return form;
}

// What was left empty in the form is not in the plan.
void prune(Json& json) {
    if (!json.is_object()) return;
    Json kept = Json::object();
    for (auto& [key, value] : json.items()) {
        prune(value);
        const bool empty = (value.is_string() && value.get_ref<const std::string&>().empty()) ||
                           (value.is_structured() && value.empty()) ||
                           (value.is_boolean() && !value.get<bool>());
        if (!empty) kept[key] = value;
    }
    json = std::move(kept);
}

Exit run_sccp_edit(Invocation& in) {
    std::string id;
    Recording act(in, Target::client_case, "sccp.edit");
    in.optional_argument("VERSION", id, "The version; else the newest that is not signed");
    if (!act.prepare()) return act.status();
    auto text = in.read_record(act.agency(), Target::client_case, act.id());
    if (!text) return in.fail(text.error());
    auto record = codec::Document<model::Case>::parse(*text, act.file());
    if (!record) return in.fail(record.error());
    casework::Draft before(codec::parse_json(*text), {});
    auto version = open_version(before, id);
    if (!version) return in.fail(version.error());
    const std::string version_id = (**version)["id"].get<std::string>();
    const std::string form = codec::print_json(form_of(**version));
    auto edited = Edited::edit(form);
    if (!edited) return in.fail(edited.error());
    if (edited->text() == form) {
        edited->discard();
        in.print("Nothing was changed\n");
        return in.finish(Exit::ok);
    }
    // From here on what was typed stays in the file until it is recorded.
    const auto kept = [&](Exit status) {
        in.warn("what was typed is kept in " + edited->path());
        return status;
    };
    auto plan = parse_content(edited->text(), edited->path());
    if (!plan) return kept(in.fail(plan.error()));
    prune(*plan);
    if (!act.begin(casework::revision_of((*record)->history))) return kept(act.status());
    auto now = open_version(act.draft(), version_id);
    if (!now) return kept(in.fail(now.error()));
    number_goals(*plan, act.draft(), (*now)->contains("goals") ? (**now)["goals"] : Json::array());
    Json fresh = Json::object();
    for (const auto& [key, value] : (*now)->items()) {
        if (codec::is_stamp(key) || key == "occurred" || key == "kind" || key.starts_with("x-")) {
            fresh[key] = value;
        }
    }
    for (const auto& [key, value] : plan->items()) {
        if (!codec::is_stamp(key) && key != "signed" && key != "occurred" && key != "kind") {
            fresh[key] = value;
        }
    }
    **now = std::move(fresh);
    act.draft().touch(version_id);
    act.content_from(
        edited->path(), edited->text(),
        "/sccp/" + std::to_string(index_of_entry(act.draft().json["sccp"], version_id)));
    act.when_written([&edited] { edited->discard(); });
    return kept(act.commit());
}

// A version is locked once it is signed: who is missing then cannot sign any more.
Result<void> check_signers(const Json& signers) {
    const auto by = [&signers](const char* who) {
        return std::find(signers.begin(), signers.end(), Json(who)) != signers.end();
    };
    if ((by("client") || by("guardian")) && (by("coordinator") || by("supervisor"))) return {};
    return fail(Kind::usage, "usage.missing",
                "a plan is signed by the client or guardian, and by the coordinator or supervisor",
                "for example --signers client,coordinator");
}

Exit run_sccp_sign(Invocation& in) {
    std::string id;
    Recording act(in, Target::client_case, "sccp.sign");
    in.optional_argument("VERSION", id, "The version; else the newest that is not signed");
    EntryOptions members(in, codec::case_fields("sccp/signed"));
    if (!act.begin()) return act.status();
    auto signing = act.read(members);
    if (!signing) return in.fail(signing.error());
    if (auto all = check_signers((*signing)["signers"]); !all) return in.fail(all.error());
    auto version = open_version(act.draft(), id);
    if (!version) return in.fail(version.error());
    if (auto done = act.draft().befall(**version, "signed", *signing); !done) {
        return in.fail(done.error());
    }
    act.gate({policy::Occasion::plan_signed});
    return act.commit();
}

Exit run_sccp_review(Invocation& in) {
    Recording act(in, Target::client_case, "sccp.review");
    std::vector<codec::Field> fields;
    for (codec::Field& field : codec::case_fields("sccp")) {
        if (field.name == "occurred" || field.name == "note" || field.name == "of" ||
            field.name == "team_meeting") {
            fields.push_back(field);
        }
    }
    EntryOptions members(in, fields);
    std::vector<std::string> signers;
    in.values("--signers", signers, "WORD",
              "Who signed: client, guardian, coordinator, supervisor (client and coordinator)");
    in.words(names_of(model::Signer{}));
    if (!act.begin()) return act.status();
    auto plan = act.read(members);
    if (!plan) return in.fail(plan.error());
    if (!plan->contains("of")) {
        const Json* standing = standing_plan(act.draft().json);
        if (standing == nullptr) {
            return in.fail(Kind::refused, "act.state", "there is no signed plan to review",
                           plan_first(act.draft()));
        }
        (*plan)["of"] = (*standing)["id"];
    }
    if (signers.empty()) signers = {"client", "coordinator"};
    for (const std::string& signer : signers) {
        if (!named<model::Signer>(signer)) {
            return in.fail(Kind::usage, "usage.bad-value",
                           "--signers: '" + signer + "' is not known",
                           "one of client, guardian, coordinator, supervisor");
        }
    }
    if (auto all = check_signers(Json(signers)); !all) return in.fail(all.error());
    (*plan)["kind"] = "review";
    (*plan)["with_client"] = true;
    Json signing{{"occurred", (*plan)["occurred"]}};
    signing["signers"] = signers;
    const std::string id = act.draft().add("sccp", *plan);
    auto version = act.draft().entry("sccp", id);
    if (auto done = act.draft().befall(**version, "signed", signing); !done) {
        return in.fail(done.error());
    }
    act.gate({policy::Occasion::plan_signed});
    return act.commit();
}

Exit run_sccp_list(Invocation& in) {
    return list_sections(in, Target::client_case, {"sccp"});
}

}  // namespace

std::vector<Command> sccp_commands() {
    return {
        {"sccp",
         "draft",
         "Planning",
         "Draw up a version of the plan",
         run_sccp_draft,
         {{"rsc sccp draft C-0007 --kind preliminary --at today --with-client --based-on-screen "
           "--needs housing,food --crisis-steps 'call the sister, then the crisis line' "
           "--strengths 'keeps appointments' --natural-supports sister",
           "A preliminary plan from options."},
          {"rsc sccp draft C-0007 --kind full --at today --content plan.json",
           "A full plan from a file."}}},
        {"sccp",
         "set",
         "Planning",
         "Change a version that is not signed",
         run_sccp_set,
         {{"rsc sccp set C-0007 --goal 'my own place::lease signed::key in hand'",
           "A goal in the client's words with what would show it."},
          {"rsc sccp set C-0007 v2 --team-meeting t1 --funding medicaid,community --low-cost",
           "The team's input and the funding plan."}}},
        {"sccp",
         "edit",
         "Planning",
         "Change a version that is not signed, in your editor",
         run_sccp_edit,
         {{"rsc sccp edit C-0007", "The newest version that is not signed."},
          {"EDITOR=nano rsc sccp edit C-0007 v2", "That version, with that editor."}}},
        {"sccp",
         "sign",
         "Planning",
         "Sign a version: it counts, and is locked",
         run_sccp_sign,
         {{"rsc sccp sign C-0007 --at today --signers client,coordinator",
           "The newest draft; refused when something is lacking, and the draft stays."},
          {"rsc sccp sign C-0007 v2 --at 2026-03-16T15:00 --signers guardian,supervisor",
           "That version, at that time."}}},
        {"sccp",
         "review",
         "Planning",
         "A review that leaves the plan as it is",
         run_sccp_review,
         {{"rsc sccp review C-0007 --at today", "Of the plan that stands; signed at once."},
          {"rsc sccp review C-0007 --at today --of v2 --team-meeting t3", "Of that version."}}},
        {"sccp",
         "show",
         "Planning",
         "A version of the plan, whole",
         sccp_show,
         {{"rsc sccp show C-0007", "The newest version, with what it takes from the one before."},
          {"rsc sccp show C-0007 v2 --json", "As it stands in the record."}}},
        {"sccp",
         "diff",
         "Planning",
         "What changed between two versions",
         sccp_diff,
         {{"rsc sccp diff C-0007 v1", "From v1 to the newest."},
          {"rsc sccp diff C-0007 v1 v2", "From v1 to v2."}}},
        {"sccp",
         "list",
         "Planning",
         "The versions of the plan",
         run_sccp_list,
         {{"rsc sccp list C-0007", "A line each."}, {"rsc sccp list C-0007 --json", "Whole."}}},
    };
}

}  // namespace rsc::tools
