#include "plan_options.hpp"

#include <algorithm>
#include <map>

#include "base/suggest.hpp"
#include "support/content.hpp"
#include "support/streams.hpp"

namespace rsc::tools {

using codec::Json;

namespace {

std::vector<codec::Field> fields(PlanOptions::Of of) {
    std::vector<codec::Field> all;
    for (codec::Field& field : codec::case_fields("sccp")) {
        const bool asked = of == PlanOptions::Of::new_version;
        if (!asked && (field.name == "occurred" || field.name == "kind")) continue;
        all.push_back(field);
    }
    return all;
}

// 'my own place::lease signed::key in hand'
Json goal_of(const std::string& text) {
    Json goal = Json::object();
    std::size_t at = text.find("::");
    goal["words"] = text.substr(0, at);
    while (at != std::string::npos) {
        const std::size_t next = text.find("::", at + 2);
        goal["indicators"].push_back(
            text.substr(at + 2, next == std::string::npos ? std::string::npos : next - at - 2));
        at = next;
    }
    return goal;
}

// "housing@P-shelter"
Result<Json> service_of(const std::string& text) {
    const std::size_t at = text.find('@');
    const std::string word = text.substr(0, at);
    if (!named<model::Service>(word)) {
        const std::string near = nearest(word, names_of(model::Service{}));
        return fail(Kind::usage, "usage.bad-value", "--service: '" + word + "' is no service",
                    (near.empty() ? "" : "did you mean " + near + "? ") +
                        std::string("'rsc contact add --help' lists the services"));
    }
    Json service;
    service["service"] = word;
    if (at != std::string::npos) {
        const std::string provider = text.substr(at + 1);
        if (!is_well_formed_id(provider)) {
            return fail(Kind::usage, "usage.bad-value",
                        "--service: '" + provider + "' is no provider id",
                        "'rsc provider list' lists the providers");
        }
        service["provider"] = provider;
    }
    return service;
}

Json member_of(const Json& plan, const Json& before, const char* name) {
    if (plan.contains(name)) return plan[name];
    return before.contains(name) ? before[name] : Json();
}

bool is_list(const Json& json) {
    return json.is_null() || json.is_array();
}

tl::unexpected<Error> not_a_list(const std::string& member, const std::string& file) {
    return fail(Kind::invalid, "record.wrong-type", file + ": '" + member + "' is no list",
                "write it as a list");
}

bool has_id(const Json& goals, const std::string& id) {
    return goals.is_array() && std::any_of(goals.begin(), goals.end(), [&](const Json& goal) {
               return goal.is_object() && goal.contains("id") && goal["id"] == id;
           });
}

}  // namespace

PlanOptions::PlanOptions(Invocation& in, Of of) : members_(in, fields(of), {{"signed", ""}}) {
    in.value("--content", file_, "FILE",
             "Content as JSON, '-' for standard input; 'rsc sccp show --json' shows its form");
    in.texts("--goal", goals_, "TEXT",
             "One more goal in the client's words, then '::' and each indicator; may be repeated");
    in.values("--service", services_, "SERVICE[@PROVIDER]", "One more service, and who gives it");
    in.flag("--informed-choice", informed_, "The client chose the services knowing the others");
    in.flag("--choice-form", form_, "The signed choice form is on file");
    in.value("--crisis-steps", crisis_, "TEXT",
             "What is done in a crisis; strengths and natural supports go into that plan too");
    in.values("--funding", funding_, "WORD",
              "Sources: county, medicaid, medicare, insurance, veterans, community, self, other");
    in.words(names_of(model::Funding{}));
    in.flag("--low-cost", low_cost_, "Free and low-cost community resources were looked at");
    in.flag("--funding-with-team", with_team_, "The funding plan was made with the team");
}

Result<Json> PlanOptions::read(Recording& act, const Json& before) const {
    Json plan = Json::object();
    if (!file_.empty()) {
        auto text = read_file(file_);
        if (!text) return pass_on(text);
        auto parsed = parse_content(*text, file_);
        if (!parsed) return parsed;
        for (const auto& [key, value] : parsed->items()) {
            const bool own =
                codec::is_stamp(key) || key == "signed" || key == "occurred" || key == "kind";
            if (!own) plan[key] = value;
        }
        content_ = *text;
    }
    auto given = act.read(members_);
    if (!given) return given;
    for (const auto& [key, value] : given->items())
        plan[key] = value;
    if (!goals_.empty()) {
        Json goals = member_of(plan, before, "goals");
        if (!is_list(goals)) return not_a_list("goals", file_);
        for (const std::string& goal : goals_)
            goals.push_back(goal_of(goal));
        plan["goals"] = std::move(goals);
    }
    if (!services_.empty() || informed_ || form_) {
        Json services = member_of(plan, before, "services");
        if (!is_list(services)) return not_a_list("services", file_);
        for (const std::string& text : services_) {
            auto service = service_of(text);
            if (!service) return service;
            services.push_back(std::move(*service));
        }
        if (services.empty()) {
            return fail(Kind::usage, "usage.missing",
                        "--informed-choice and --choice-form are of services, and there are none",
                        "give --service");
        }
        for (Json& service : services) {
            if (informed_ && service.is_object()) service["informed_choice"] = true;
            if (form_ && service.is_object()) service["choice_form"] = true;
        }
        plan["services"] = std::move(services);
    }
    const bool supports = given->contains("strengths") || given->contains("natural_supports");
    if (!crisis_.empty() || (supports && before.contains("crisis_plan"))) {
        Json crisis = member_of(plan, before, "crisis_plan");
        if (!crisis.is_object()) crisis = Json::object();
        for (const char* name : {"strengths", "natural_supports"}) {
            const Json list = member_of(plan, before, name);
            if (!list.is_null()) crisis[name] = list;
        }
        if (!crisis_.empty()) crisis["steps"] = crisis_;
        plan["crisis_plan"] = std::move(crisis);
    }
    if (!funding_.empty() || low_cost_ || with_team_) {
        Json funding = member_of(plan, before, "funding_plan");
        if (!funding.is_object()) funding = Json::object();
        if (!funding_.empty()) {
            for (const std::string& source : funding_) {
                if (named<model::Funding>(source)) continue;
                const std::string near = nearest(source, names_of(model::Funding{}));
                return fail(
                    Kind::usage, "usage.bad-value", "--funding: '" + source + "' is not known",
                    (near.empty() ? "" : "did you mean " + near + "? ") +
                        std::string(
                            "one of county, medicaid, medicare, insurance, veterans, community, "
                            "self, other"));
            }
            funding["sources"] = funding_;
        }
        if (!funding.contains("sources")) {
            return fail(Kind::usage, "usage.missing",
                        "--low-cost and --funding-with-team are of the funding plan: --funding is "
                        "needed",
                        "for example --funding county,community");
        }
        if (low_cost_) funding["low_cost_considered"] = true;
        if (with_team_) funding["with_team"] = true;
        plan["funding_plan"] = std::move(funding);
    }
    number_goals(plan, act.draft(), before.contains("goals") ? before["goals"] : Json::array());
    return plan;
}

void PlanOptions::place(Recording& act, std::size_t index) const {
    if (!content_.empty()) act.content_from(file_, content_, "/sccp/" + std::to_string(index));
}

void number_goals(Json& plan, const casework::Draft& draft, const Json& kept) {
    if (!plan.contains("goals") || !plan["goals"].is_array()) return;
    std::int64_t number = std::stoll(draft.next_id("gl").substr(2));
    std::map<std::string, std::string> renamed;
    for (Json& goal : plan["goals"]) {
        if (!goal.is_object()) continue;
        const std::string had = goal.contains("id") && goal["id"].is_string()
                                    ? goal["id"].get<std::string>()
                                    : std::string();
        if (!had.empty() && has_id(kept, had)) continue;
        Json numbered;
        numbered["id"] = "gl" + std::to_string(number++);
        if (!had.empty()) renamed[had] = numbered["id"].get<std::string>();
        for (const auto& [key, value] : goal.items()) {
            if (key != "id") numbered[key] = value;
        }
        goal = std::move(numbered);
    }
    if (!plan.contains("services") || !plan["services"].is_array()) return;
    for (Json& service : plan["services"]) {
        if (!service.is_object() || !service.contains("goal") || !service["goal"].is_string()) {
            continue;
        }
        const auto found = renamed.find(service["goal"].get<std::string>());
        if (found != renamed.end()) service["goal"] = found->second;
    }
}

}  // namespace rsc::tools
