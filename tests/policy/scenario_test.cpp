// Runs every scenario of tests/policy/*.json: a sentence, the facts, and the verdicts they must
// give. README.md beside this file says how a scenario is written.

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <memory>
#include <set>
#include <sstream>

#include "calendar/shipped.hpp"
#include "codec/document.hpp"
#include "codec/json.hpp"
#include "policy/shipped.hpp"
#include "timeline/timeline.hpp"

namespace {

using namespace rsc;
using codec::Json;

std::string read_file(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    std::stringstream text;
    text << in.rdbuf();
    return text.str();
}

/// Aborts the scenario with the findings as its message.
template <class T>
codec::Document<T> parse(const Json& json, const std::string& what) {
    auto document = codec::Document<T>::parse(json.dump(2), what);
    if (!document) {
        std::string all;
        for (const Finding& finding : document.error().findings) {
            all += "\n  " + finding.code + " " + finding.place.pointer + ": expected " +
                   finding.expected + ", found " + finding.found;
        }
        FAIL(what << all);
    }
    return std::move(*document);
}

// The packs that ship, by id; the first is what a scenario speaks of when it names none.
const codec::Document<policy::Pack>& shipped_pack(const std::string& id) {
    static const auto packs = [] {
        std::map<std::string, codec::Document<policy::Pack>> all;
        for (const Embedded& file : policy::shipped_packs()) {
            auto pack = parse<policy::Pack>(codec::parse_json(file.bytes), "shipped pack");
            const std::string name(pack->id);
            all.emplace(name, std::move(pack));
        }
        return all;
    }();
    return packs.at(id);
}

std::string pack_of(const Json& scenario) {
    return scenario.value("pack", "milwaukee-coordination");
}

// What a scenario may leave out ------------------------------------------------------------------

std::string id_prefix(const std::string& section) {
    if (section == "contacts") return "c";
    if (section == "assignments") return "a";
    if (section == "sccp") return "p";
    if (section == "acuity") return "i";
    if (section == "sars") return "s";
    if (section == "members") return "m";
    if (section == "meetings") return "g";
    return "e";
}

bool holds_events(const std::string& section) {
    return section == "status" || section == "attachments";
}

// A plan of which nothing is missing.
const Json& whole_crisis_plan() {
    static const Json plan{{"strengths", {"asks for help early"}},
                           {"natural_supports", {"sister"}},
                           {"steps", "call the sister, then the crisis line"}};
    return plan;
}

// An entry recorded when it occurred, by W-1, with the next free id.
void complete(Json& json, const std::string& section, int& next, bool in_array) {
    if (json.is_array()) {
        for (Json& element : json)
            complete(element, section, next, true);
        return;
    }
    if (!json.is_object()) return;
    if (json.contains("crisis_plan") && json["crisis_plan"] == true) {
        json["crisis_plan"] = whole_crisis_plan();
    }
    if (section == "signed" && !json.contains("signers"))
        json["signers"] = {"client", "coordinator"};
    if (section == "excuses" && !json.contains("approver")) json["approver"] = "W-9";
    if (json.contains("occurred") && section != "screen") {
        if (!json.contains("recorded")) {
            const auto occurred = json["occurred"].get<std::string>();
            json["recorded"] = occurred.size() > 10 ? occurred : occurred + "T12:00:00-06:00";
        }
        if (!json.contains("by")) json["by"] = "W-1";
        const bool single = section == "referral" || section == "enrolment" ||
                            section == "transition" || section == "discharge";
        const bool entry = (in_array && !holds_events(section)) || single;
        if (entry && !json.contains("id")) json["id"] = id_prefix(section) + std::to_string(++next);
    }
    if (section == "assignments" && !json.contains("worker")) json["worker"] = "W-1";
    for (auto& [key, member] : json.items())
        complete(member, key, next, false);
}

Json completed(Json json, const Json& background) {
    Json all = background.is_null() ? Json::object() : background;
    for (auto& [key, member] : json.items()) {
        if (member.is_null()) {
            all.erase(key);
        } else {
            all[key] = member;
        }
    }
    if (!all.contains("schema")) all["schema"] = "rsc.case/1";
    if (!all.contains("id")) all["id"] = "C-1";
    if (!all.contains("client")) all["client"] = Json{{"id", "P-1"}, {"birth_date", "1990-05-05"}};
    int next = 100;
    complete(all, "", next, false);
    return all;
}

Json completed_staff(Json json) {
    if (!json.contains("schema")) json["schema"] = "rsc.staff/2";
    if (!json.contains("roles")) json["roles"] = Json::array({"coordinator"});
    int next = 100;
    complete(json, "", next, false);
    return json;
}

// ------------------------------------------------------------------------------------------------

calendar::BusinessCalendar business_calendar(const Json& scenario) {
    const std::string id = scenario.value("calendar", "wisconsin-state");
    for (const Embedded& file : calendar::shipped_calendars()) {
        if (file.name != id) continue;
        const auto document =
            parse<policy::CalendarFile>(codec::parse_json(file.bytes), "calendar");
        calendar::HolidayCalendar holidays;
        holidays.id = document->id;
        holidays.first_year = static_cast<int>(document->covers.from);
        holidays.last_year = static_cast<int>(document->covers.to);
        if (scenario.contains("calendar_years")) {
            holidays.first_year = scenario["calendar_years"][0].get<int>();
            holidays.last_year = scenario["calendar_years"][1].get<int>();
        }
        for (const auto& holiday : document->holidays) {
            if (holiday.date.year() >= holidays.first_year &&
                holiday.date.year() <= holidays.last_year) {
                holidays.holidays.push_back(holiday);
            }
        }
        return calendar::BusinessCalendar(holidays);
    }
    FAIL("no calendar " << id);
    return {};
}

policy::Policies policies(const Json& scenario, const policy::Pack& pack) {
    Json adoptions = Json::array(
        {Json{{"revision", std::string(pack.revisions.back().id)}, {"from", "2020-01-01"}}});
    if (scenario.contains("policy")) {
        adoptions =
            scenario["policy"].is_string()
                ? Json::array({Json{{"revision", scenario["policy"]}, {"from", "2020-01-01"}}})
                : scenario["policy"];
    }
    std::vector<policy::InForce> in_force;
    for (const Json& adoption : adoptions) {
        policy::InForce one;
        one.pack = &pack;
        for (std::size_t i = 0; i < pack.revisions.size(); ++i) {
            if (pack.revisions[i].id == adoption["revision"].get<std::string>()) one.revision = i;
        }
        one.from = *calendar::Date::parse(adoption["from"].get<std::string>());
        if (adoption.contains("until")) {
            one.last = *calendar::Date::parse(adoption["until"].get<std::string>());
        }
        in_force.push_back(one);
    }
    return policy::Policies(std::move(in_force));
}

calendar::Instant instant_of(const std::string& text, const calendar::Zone& zone) {
    const auto moment = calendar::parse_moment(text);
    REQUIRE_MESSAGE(moment.has_value(), text);
    if (const auto* instant = std::get_if<calendar::Instant>(&*moment)) return *instant;
    return zone.end_of(std::get<calendar::Date>(*moment));
}

std::string owner_text(const timeline::Answerable& owner) {
    std::string text(name(owner.owner));
    if (!owner.worker.empty()) text += " " + owner.worker.str();
    return text;
}

std::string describe_row(const timeline::Obligation& row) {
    std::string text = timeline::identity(row) + " " + std::string(name(row.verdict)) + " (" +
                       std::string(name(row.because)) + ")";
    if (row.due) text += " due " + row.due->day.text();
    if (row.late.amount != 0) text += " late " + timeline::text(row.late);
    if (!row.lacking.empty()) text += " lacking " + row.lacking;
    text += " owner " + owner_text(row.owner_due);
    return text;
}

bool matches(const timeline::Obligation& row, const Json& expected) {
    const auto is = [&](const char* key, const std::string& value) {
        return !expected.contains(key) || expected[key].get<std::string>() == value;
    };
    return expected["rule"].get<std::string>() == row.rule->rule->id &&
           is("occurrence", row.occurrence.text()) && is("trigger", row.trigger.str()) &&
           is("detail", std::string(row.detail)) && is("provider", std::string(row.detail2)) &&
           is("subject", std::string(row.subject)) &&
           (!expected.contains("due") ||
            (row.due && row.due->day.text() == expected["due"].get<std::string>()));
}

void check_row(const timeline::Obligation& row, const Json& expected) {
    CHECK(std::string(name(row.verdict)) == expected["verdict"].get<std::string>());
    const auto check = [&](const char* key, const std::string& value) {
        if (expected.contains(key)) CHECK(value == expected[key].get<std::string>());
    };
    check("late", timeline::text(row.late));
    check("weight", std::string(name(row.rule->rule->weight)));
    check("because", std::string(name(row.because)));
    check("owner", owner_text(row.owner_due));
    check("owner_now", owner_text(row.owner_now));
    check("evidence", row.evidence.str());
    if (expected.contains("lacking")) {
        CHECK_MESSAGE(row.lacking.find(expected["lacking"].get<std::string>()) != std::string::npos,
                      row.lacking);
    }
    if (expected.contains("attempts")) CHECK(row.attempts == expected["attempts"].get<int>());
}

struct World {
    explicit World(const Json& scenario, const Json& background, const policy::Pack& pack)
        : zone(*calendar::Zone::load("America/Chicago")),
          business(business_calendar(scenario)),
          in_force(policies(scenario, pack)) {
        for (const Json& staff : scenario.value("staff", Json::array())) {
            staff_records.push_back(std::make_unique<codec::Document<model::Staff>>(
                parse<model::Staff>(completed_staff(staff), "staff")));
            directory.add(**staff_records.back());
        }
        Json agency_json = scenario.value("agency", Json::object());
        agency_json["schema"] = "rsc.agency/1";
        if (!agency_json.contains("id")) agency_json["id"] = "AG-1";
        int next = 100;
        complete(agency_json, "", next, false);
        agency = std::make_unique<codec::Document<model::Agency>>(
            parse<model::Agency>(agency_json, "agency"));

        for (Json provider : scenario.value("providers", Json::array())) {
            if (!provider.contains("schema")) provider["schema"] = "rsc.provider/1";
            int number = 100;
            complete(provider, "", number, false);
            provider_records.push_back(std::make_unique<codec::Document<model::Provider>>(
                parse<model::Provider>(provider, "provider")));
            directory.add(**provider_records.back());
        }
        setting.zone = &zone;
        setting.business = &business;
        setting.policies = &in_force;
        setting.directory = &directory;
        setting.view.as_of = instant_of(scenario["as_of"].get<std::string>(), zone);
        setting.view.known_at = scenario.contains("known_at")
                                    ? instant_of(scenario["known_at"].get<std::string>(), zone)
                                    : zone.end_of(calendar::Date::of(2199, 12, 30));
        Json cases = scenario.value("cases", Json::array());
        if (scenario.contains("case")) cases.push_back(scenario["case"]);
        judge = std::make_unique<timeline::CaseJudge>(setting);
        for (Json& one : cases) {
            const auto copies = one.value("copies", 1);
            one.erase("copies");
            for (int copy = 0; copy < copies; ++copy) {
                Json record = completed(one, background);
                if (!one.contains("id"))
                    record["id"] = "C-" + std::to_string(case_records.size() + 1);
                case_records.push_back(std::make_unique<codec::Document<model::Case>>(
                    parse<model::Case>(record, "case")));
                for (const auto& row : judge->judge(**case_records.back()))
                    rows.push_back(row);
                caseloads.add(judge->facts());
            }
        }
        for (const auto& record : staff_records) {
            timeline::judge_worker(**record, **agency, setting, rows);
        }
        timeline::judge_agency(**agency, setting, rows);
        caseloads.judge(setting, rows);
    }

    calendar::Zone zone;
    calendar::BusinessCalendar business;
    policy::Policies in_force;
    timeline::Directory directory;
    timeline::Setting setting;
    std::vector<std::unique_ptr<codec::Document<model::Staff>>> staff_records;
    std::vector<std::unique_ptr<codec::Document<model::Provider>>> provider_records;
    std::unique_ptr<codec::Document<model::Agency>> agency;
    std::vector<std::unique_ptr<codec::Document<model::Case>>> case_records;
    std::unique_ptr<timeline::CaseJudge> judge;
    timeline::Caseloads caseloads;
    std::vector<timeline::Obligation> rows;
};

// A pack with one rule changed, for what the shipped pack does not hold (a retroactive clause).
codec::Document<policy::Pack> amended_pack(const Json& amendments) {
    Json pack = codec::parse_json(policy::shipped_packs().front().bytes);
    for (Json& rule : pack["rules"]) {
        const auto found = amendments.find(rule["id"].get<std::string>());
        if (found == amendments.end()) continue;
        for (Json& term : rule["terms"])
            term.update(*found);
    }
    return parse<policy::Pack>(pack, "amended pack");
}

// "longest_gap": {"rule": "contact.weekly", "days": 16}, of the case judged last.
void check_gap(const World& world, const Json& expected) {
    const auto* rule = world.in_force.find(expected["rule"].get<std::string>());
    REQUIRE(rule != nullptr);
    const auto gap = timeline::longest_gap(
        world.judge->facts(), *rule->on(world.zone.date_of(world.setting.view.as_of)).term);
    CHECK((gap ? gap->days : 0) == expected["days"].get<int>());
}

void run_scenario(const Json& scenario, const Json& background) {
    std::optional<codec::Document<policy::Pack>> amended;
    if (scenario.contains("amend")) amended.emplace(amended_pack(scenario["amend"]));
    const World world(scenario, background, amended ? **amended : *shipped_pack(pack_of(scenario)));
    for (const Json& expected : scenario["expect"]) {
        const auto rule = expected["rule"].get<std::string>();
        std::vector<const timeline::Obligation*> found;
        std::string of_rule;
        for (const auto& row : world.rows) {
            if (row.rule->rule->id == rule) of_rule += "\n  " + describe_row(row);
            if (matches(row, expected)) found.push_back(&row);
        }
        INFO("expected ", expected.dump(), "; rows of the rule: ", of_rule);
        const auto count = expected.value("count", std::size_t{1});
        CHECK(found.size() == count);
        for (const auto* row : found)
            check_row(*row, expected);
    }
    if (scenario.contains("longest_gap")) check_gap(world, scenario["longest_gap"]);
    for (const Json& absent : scenario.value("absent", Json::array())) {
        for (const auto& row : world.rows) {
            if (row.rule->rule->id == absent.get<std::string>()) FAIL_CHECK(describe_row(row));
        }
    }
}

struct File {
    std::string name;
    Json background;
    std::vector<Json> scenarios;
};

std::vector<File> read_files() {
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::directory_iterator(RSC_SOURCE_DIR "/tests/policy")) {
        if (entry.path().extension() == ".json") paths.push_back(entry.path());
    }
    std::sort(paths.begin(), paths.end());
    std::vector<File> files;
    for (const auto& path : paths) {
        const Json json = Json::parse(read_file(path));
        File file{path.filename().string(), json.value("background", Json()), {}};
        for (Json scenario : json["scenarios"]) {
            if (json.contains("staff") && !scenario.contains("staff")) {
                scenario["staff"] = json["staff"];
            }
            file.scenarios.push_back(std::move(scenario));
        }
        files.push_back(std::move(file));
    }
    return files;
}

// What a demand of each kind can come to
// -----------------------------------------------------------

using Verdicts = std::set<std::string>;

std::string kind_of(const policy::Rule& rule) {
    const policy::Term& term = rule.terms.front();
    const bool of_case = rule.subject == policy::Subject::client_case;
    const bool of_agency = rule.subject == policy::Subject::agency;
    if (term.blocks) return "blocks";
    if (term.exactly_one) return "exactly one";
    if (of_agency && term.within) return "agency no time";
    if (of_agency && term.every) return "agency every";
    if (term.within && (term.within->opens || term.within->give_or_take)) return "window";
    if (term.within && !of_case) {
        return term.within->clock == policy::Clock::none_stated ? "notice" : "training";
    }
    if (term.within) return term.within->clock == policy::Clock::none_stated ? "no time" : "within";
    if (term.before) return term.before->last_days ? "last days" : "before";
    if (term.every) return "every";
    if (term.quota) return "quota";
    if (term.requires_) {
        return of_case ? "requires" : rule.subject == policy::Subject::worker ? "file" : "fund";
    }
    if (term.attach) return "attach";
    if (term.level_fits) return "level";
    if (term.continuous) return of_case ? "continuous" : "papers";
    return term.cap ? "cap" : "coverage";
}

const std::map<std::string, Verdicts> verdicts_of_kind = {
    {"within",
     {"open", "met", "met-late", "overdue", "missed", "excused", "not-applicable", "undetermined"}},
    {"no time", {"open", "met", "missed", "excused", "not-applicable"}},
    {"before",
     {"open", "met", "met-late", "overdue", "missed", "excused", "not-applicable", "undetermined"}},
    {"last days", {"open", "met", "missed", "excused", "not-applicable"}},
    {"every", {"open", "met", "met-late", "overdue", "missed", "excused", "not-applicable"}},
    {"quota", {"open", "met", "missed", "excused", "not-applicable"}},
    {"requires", {"met", "met-late", "overdue", "missed", "excused", "not-applicable"}},
    {"attach", {"met", "met-late", "overdue", "missed", "excused", "not-applicable"}},
    {"level", {"met", "overdue", "excused", "not-applicable", "undetermined"}},
    {"continuous", {"open", "met", "met-late", "overdue", "missed", "excused", "not-applicable"}},
    // Nobody excuses a worker's file or the agency; a cap is met, broken, or was broken for a time.
    {"file", {"met", "met-late", "overdue", "missed", "not-applicable", "undetermined"}},
    {"papers", {"open", "met", "met-late", "overdue", "missed", "not-applicable"}},
    {"notice", {"open", "met", "missed", "not-applicable", "undetermined"}},
    {"training", {"open", "met", "missed", "not-applicable", "undetermined"}},
    {"fund", {"met", "met-late", "overdue"}},
    {"cap", {"met", "met-late", "overdue"}},
    {"coverage", {"open", "met", "missed", "undetermined"}},
    {"window", {"open", "met", "missed", "excused", "not-applicable"}},
    {"exactly one", {"met", "overdue", "missed", "excused", "not-applicable"}},
    {"blocks", {"open", "met", "missed", "excused", "not-applicable", "undetermined"}},
    {"agency no time", {"open", "met"}},
    {"agency every", {"open", "met", "met-late", "overdue", "missed"}},
};

struct Exception {
    Verdicts also;
    Verdicts never;
};
const std::map<std::string, Exception> exceptions = {
    // A day is known of everything that decides it.
    {"sccp.preliminary", {{}, {"undetermined"}}},
    // Stays owed after discharge.
    {"outcome.discharge", {{}, {"missed", "undetermined"}}},
    {"outcome.satisfaction", {{}, {"missed"}}},
    {"purchase.reimbursement", {{}, {"missed"}}},
    // What is collected when its window has closed does not count.
    {"outcome.instruments", {{}, {"met-late", "overdue"}}},
    // Whether emergency needs were found is not known without a referral.
    {"provider.introduced", {{"undetermined"}, {}}},
    {"referral.consents", {{"undetermined"}, {}}},
    {"team.systems", {{"undetermined"}, {}}},
    // The mode of a contact may be unknown.
    {"contact.fortnightly", {{"undetermined"}, {}}},
    {"contact.weekly", {{"undetermined"}, {}}},
    // No birth date; a year outside the calendar, and what is bought cannot be mended.
    {"participant.adult", {{"undetermined"}, {}}},
    {"purchase.urgent", {{"undetermined"}, {"met-late"}}},
    // Part of its entry, which is not rewritten.
    {"level.reason", {{}, {"met-late"}}},
    {"referral.form", {{}, {"met-late"}}},
    // A release that is planned.
    {"transition.ready", {{"open"}, {}}},
    // A paper that has to be fresh may carry no date.
    {"sar.placement-criteria", {{"undetermined"}, {}}},
    {"sar.cm-basis", {{"undetermined"}, {}}},
    {"sar.acuity", {{"undetermined"}, {}}},
    // The end of an assignment is seen when it has come.
    {"service.continuous", {{}, {"open"}}},
    // The reason is part of its entry, which is not rewritten; nothing ends by the discharge.
    {"discharge.not-for-relapse", {{}, {"met-late", "missed"}}},
    {"admission.not-for-relapse", {{}, {"met-late"}}},
    // Part of its entry, which is not rewritten.
    {"linkage.evidence", {{}, {"met-late"}}},
    // Own window; what is collected outside it does not count.
    {"outcome.gpra", {{}, {"met-late", "overdue", "undetermined"}}},
    // No referral on record.
    {"referral.warm", {{"undetermined"}, {}}},
    // A barrier 'unknown'; part of its entry.
    {"no-show.reason", {{"undetermined"}, {"met-late"}}},
    // The mode of a contact may be unknown.
    {"handoff.coordinator-change", {{"undetermined"}, {}}},
    // What falls due with the discharge does not end by it.
    {"refusal.documented", {{}, {"missed"}}},
    // Stays owed after discharge; a day is known of everything that decides it.
    {"linkage.psychiatric", {{}, {"missed", "undetermined"}}},
    // The mode of a contact may be unknown.
    {"handoff.warm-intake", {{"undetermined"}, {}}},
    // Part of its entry, which is not rewritten.
    {"handoff.warm", {{}, {"met-late"}}},
    // Its front term states no time, its other one 30 days; no enrolment.
    {"federal.intake", {{"met-late", "overdue", "undetermined"}, {}}},
    // No enrolment.
    {"federal.follow-up", {{"undetermined"}, {}}},
    // No enrolment.
    {"federal.annual", {{"undetermined"}, {}}},
    // Stays owed after discharge.
    {"federal.discharge", {{}, {"missed"}}},
    // Where the file is has no date.
    {"worker.file-producible", {{}, {"met-late"}}},
};

Verdicts verdicts_of(const policy::Rule& rule) {
    Verdicts verdicts = verdicts_of_kind.at(kind_of(rule));
    const auto exception = exceptions.find(std::string(rule.id));
    if (exception != exceptions.end()) {
        verdicts.insert(exception->second.also.begin(), exception->second.also.end());
        for (const std::string& verdict : exception->second.never)
            verdicts.erase(verdict);
    }
    return verdicts;
}

}  // namespace

TEST_CASE("every scenario gives the verdicts it states") {
    std::size_t count = 0;
    for (const File& file : read_files()) {
        for (const Json& scenario : file.scenarios) {
            ++count;
            INFO(file.name, ": ", scenario["sentence"].get<std::string>());
            REQUIRE(scenario.contains("proves"));
            REQUIRE(!scenario["expect"].empty());
            run_scenario(scenario, file.background);
        }
    }
    CHECK(count > 40);
}

TEST_CASE("the scenarios show every verdict that a rule can give") {
    std::map<std::string, Verdicts> seen;
    for (const File& file : read_files()) {
        for (const Json& scenario : file.scenarios) {
            for (const Json& expected : scenario["expect"]) {
                if (expected.value("count", 1) == 0) continue;
                seen[expected["rule"].get<std::string>()].insert(
                    expected["verdict"].get<std::string>());
            }
        }
    }
    for (const Embedded& file : policy::shipped_packs()) {
        const auto& pack = shipped_pack(std::string(file.name));
        for (const policy::Rule& rule : pack->rules) {
            const Verdicts possible = verdicts_of(rule);
            const Verdicts& shown = seen[std::string(rule.id)];
            for (const std::string& verdict : possible) {
                CHECK_MESSAGE(shown.contains(verdict), rule.id, " is never shown to be ", verdict);
            }
            for (const std::string& verdict : shown) {
                CHECK_MESSAGE(possible.contains(verdict), rule.id, " should never be ", verdict);
            }
            seen.erase(std::string(rule.id));
        }
    }
    for (const auto& [rule, verdicts] : seen)
        FAIL_CHECK("no rule " << rule << " in any pack");
}
