#include "intake_steps.hpp"

#include <algorithm>

#include "support/entry_acts.hpp"

namespace rsc::tools {

using codec::Json;

Result<Json> words(std::string_view option, const std::vector<std::string>& given,
                   const std::vector<std::string_view>& allowed) {
    Json list = Json::array();
    std::string all;
    for (const std::string_view word : allowed)
        all += (all.empty() ? "" : ", ") + std::string(word);
    for (const std::string& word : given) {
        if (std::find(allowed.begin(), allowed.end(), word) == allowed.end()) {
            return fail(Kind::usage, "usage.bad-value",
                        std::string(option) + ": '" + word + "' is not known", "one of " + all);
        }
        list.push_back(word);
    }
    return list;
}

void ScreenOptions::declare(Invocation& in, const std::string& when_option) {
    option = when_option;
    in.value(option, when, "WHEN", "When the client was screened");
    in.value("--recommended", recommended, "LEVEL", "Level the screen recommends: RSC, CM");
    in.words(names_of(model::LevelGroup{}));
    in.value("--chosen", chosen, "LEVEL", "Level chosen with the client: RSC, CM");
    in.words(names_of(model::LevelGroup{}));
    in.values("--needs", needs, "WORD", "Needs that the screen found, as services");
    in.words(names_of(model::Service{}));
}

Result<Json> screen_of(const Recording& act, const ScreenOptions& options) {
    Json screen;
    if (options.when.empty()) {
        if (!options.recommended.empty() || !options.chosen.empty() || !options.needs.empty()) {
            return fail(Kind::usage, "usage.missing",
                        "--recommended, --chosen and --needs are of the screen: " + options.option +
                            " is needed",
                        "say when the client was screened");
        }
        return screen;
    }
    auto when = act.at(options.option, options.when);
    if (!when) return when;
    screen["occurred"] = (*when)["occurred"];
    auto recommended = word<model::LevelGroup>("--recommended", options.recommended);
    if (!recommended) return pass_on(recommended);
    if (*recommended) screen["recommended"] = **recommended;
    auto chosen = word<model::LevelGroup>("--chosen", options.chosen);
    if (!chosen) return pass_on(chosen);
    if (*chosen) screen["chosen"] = **chosen;
    if (!options.needs.empty()) {
        auto needs = words("--needs", options.needs, words_of<model::Service>());
        if (!needs) return needs;
        screen["needs"] = std::move(*needs);
    }
    return screen;
}

Exit intake_enrol(Invocation& in) {
    Recording act(in, Target::client_case, "intake.enrol");
    EntryOptions members(in, codec::case_fields("enrolment"));
    if (!act.begin()) return act.status();
    auto entry = act.read(members);
    if (!entry) return in.fail(entry.error());
    if (auto set = act.draft().set("enrolment", *entry); !set) return in.fail(set.error());
    return act.commit();
}

Exit intake_refer(Invocation& in) {
    Recording act(in, Target::client_case, "intake.refer");
    EntryOptions members(in, codec::case_fields("referral"));
    if (!act.begin()) return act.status();
    auto entry = act.read(members);
    if (!entry) return in.fail(entry.error());
    if (auto set = act.draft().set("referral", *entry); !set) return in.fail(set.error());
    return act.commit();
}

Exit intake_consents(Invocation& in) {
    std::string when;
    Recording act(in, Target::client_case, "intake.consents");
    in.value("--at", when, "WHEN",
             "When they arrived: now, a day, or a day with its time (needed)");
    if (!act.begin()) return act.status();
    auto event = act.at("--at", when);
    if (!event) return in.fail(event.error());
    auto referral = act.draft().standing("referral");
    if (!referral) return in.fail(referral.error());
    if (auto done = act.draft().befall(**referral, "consents_received", *event); !done) {
        return in.fail(done.error());
    }
    return act.commit();
}

namespace {

// What stands inside the referral is mended with it.
std::string anew(const Recording& act, const Json& referral) {
    return "if it is wrong, void the referral, 'rsc case void " + act.id() + " " +
           referral["id"].get<std::string>() + " --reason ...', and enter it and its steps anew";
}

}  // namespace

Exit intake_screen(Invocation& in) {
    ScreenOptions options;
    Recording act(in, Target::client_case, "intake.screen");
    options.declare(in, "--at");
    if (!act.begin()) return act.status();
    auto referral = act.draft().standing("referral");
    if (!referral) return in.fail(referral.error());
    if (auto when = act.at("--at", options.when); !when) return in.fail(when.error());
    auto screen = screen_of(act, options);
    if (!screen) return in.fail(screen.error());
    if ((*referral)->contains("screen")) {
        return in.fail(Kind::refused, "act.state",
                       "the referral has a screen already, of " +
                           (**referral)["screen"]["occurred"].get<std::string>(),
                       "a new screen belongs to a new referral; " + anew(act, **referral));
    }
    (**referral)["screen"] = std::move(*screen);
    act.draft().touch((**referral)["id"].get<std::string>());
    act.say("screened " + (**referral)["screen"]["occurred"].get<std::string>());
    return act.commit();
}

Exit intake_emergency(Invocation& in) {
    std::vector<std::string> needs;
    std::string reviewed;
    std::string confirmed;
    std::string need;
    std::string provider;
    std::string referred;
    bool rss_tool = false;
    Recording act(in, Target::client_case, "intake.emergency");
    in.values("--needs", needs, "WORD", "Emergency needs, as services");
    in.words(names_of(model::Service{}));
    in.value("--screen-reviewed", reviewed, "WHEN", "When the screen was reviewed");
    in.value("--needs-confirmed", confirmed, "WHEN",
             "When the needs were confirmed with the client");
    in.value("--need", need, "WORD", "One of the needs, with the provider found for it");
    in.words(names_of(model::Service{}));
    in.value("--provider", provider, "PROVIDER", "The provider found for --need");
    in.flag("--rss-tool", rss_tool, "Found with the Recovery Support Services tool");
    in.value("--referred", referred, "WHEN", "When the client was referred there");
    if (!act.begin()) return act.status();
    if (needs.empty() && reviewed.empty() && confirmed.empty() && need.empty() &&
        provider.empty() && referred.empty() && !rss_tool) {
        return in.fail(Kind::usage, "usage.missing", "rsc intake emergency: nothing is recorded",
                       "give a step; --help lists the options");
    }
    auto found = act.draft().standing("referral");
    if (!found) return in.fail(found.error());
    Json& referral = **found;
    act.draft().touch(referral["id"].get<std::string>());
    if (!needs.empty()) {
        if (referral.contains("emergency")) {
            return in.fail(Kind::refused, "act.state", "the emergency needs are recorded already",
                           anew(act, referral));
        }
        auto listed = words("--needs", needs, words_of<model::Service>());
        if (!listed) return in.fail(listed.error());
        referral["emergency"]["needs"] = std::move(*listed);
    }
    if (!referral.contains("emergency")) {
        return in.fail(Kind::refused, "act.state", "the referral has no emergency needs",
                       "'rsc intake emergency " + act.id() + " --needs ...' records them first");
    }
    const auto event = [&](const char* member, std::string_view option,
                           const std::string& when) -> Result<void> {
        if (when.empty()) return {};
        if (referral["emergency"].contains(member)) {
            return fail(Kind::refused, "act.state", std::string(option) + " is recorded already",
                        anew(act, referral));
        }
        auto parsed = act.at(option, when);
        if (!parsed) return pass_on(parsed);
        referral["emergency"][member] = act.draft().event(*parsed);
        return {};
    };
    if (auto done = event("screen_reviewed", "--screen-reviewed", reviewed); !done) {
        return in.fail(done.error());
    }
    if (auto done = event("needs_confirmed", "--needs-confirmed", confirmed); !done) {
        return in.fail(done.error());
    }
    if (need.empty() && (!provider.empty() || !referred.empty() || rss_tool)) {
        return in.fail(Kind::usage, "usage.missing",
                       "--provider, --rss-tool and --referred need --need",
                       "say for which of the needs");
    }
    if (!need.empty()) {
        auto listed = words("--need", {need}, words_of<model::Service>());
        if (!listed) return in.fail(listed.error());
        const Json& known = referral["emergency"]["needs"];
        if (std::find(known.begin(), known.end(), Json(need)) == known.end()) {
            return in.fail(Kind::refused, "act.state", need + " is none of the emergency needs",
                           "the needs are those that the intake unit found");
        }
        Json& services = referral["emergency"]["services"];
        if (services.is_null()) services = Json::array();
        // What is still lacking of a provider named before is added to it; another is another.
        Json* service = nullptr;
        for (Json& one : services) {
            const bool same =
                provider.empty() || !one.contains("provider") || one["provider"] == provider;
            if (one["need"] == need && !one.contains("referred") && same) service = &one;
        }
        if (service == nullptr) {
            services.push_back(Json{{"need", need}});
            service = &services.back();
        }
        if (!provider.empty()) {
            if (!is_well_formed_id(provider)) {
                return in.fail(Kind::usage, "usage.bad-value",
                               "--provider: '" + provider + "' is no id",
                               "'rsc provider list' lists the providers");
            }
            (*service)["provider"] = provider;
        }
        if (rss_tool) (*service)["rss_tool"] = true;
        if (!referred.empty()) {
            auto parsed = act.at("--referred", referred);
            if (!parsed) return in.fail(parsed.error());
            (*service)["referred"] = act.draft().event(*parsed);
        }
    }
    return act.commit();
}

Exit intake_admit(Invocation& in) {
    return add_entry(in, {.act = "intake.admit",
                          .section = "admissions",
                          .called = {{"mandated", "--mandated",
                                      "Sent by a court or agency (yes), or of free will (no)"}},
                          .gates = {policy::Occasion::admission_declined}});
}

}  // namespace rsc::tools
