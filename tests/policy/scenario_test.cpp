// Runs every scenario of tests/policy/*.json: a sentence, the facts, and the verdicts they must
// give. README.md beside this file says how a scenario is written.

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

#include "codec/json.hpp"
#include "policy/shipped.hpp"
#include "rulebook/packs.hpp"
#include "rulebook/registers.hpp"
#include "rulebook/scenarios.hpp"

namespace {

using namespace rsc;
using codec::Json;

std::string read_file(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    std::stringstream text;
    text << in.rdbuf();
    return text.str();
}

// The packs that ship, by id.
const std::map<std::string, codec::Document<policy::Pack>, std::less<>>& shipped_packs() {
    static const auto packs = [] {
        std::map<std::string, codec::Document<policy::Pack>, std::less<>> all;
        for (const Embedded& file : policy::shipped_packs()) {
            auto pack = rulebook::load_pack(file.bytes, file.name);
            REQUIRE(pack.has_value());
            all.emplace(std::string(file.name), std::move(*pack));
        }
        return all;
    }();
    return packs;
}

Result<rulebook::NamedPack> find_pack(std::string_view name) {
    const auto found = shipped_packs().find(name);
    REQUIRE_MESSAGE(found != shipped_packs().end(), name);
    return rulebook::NamedPack{rulebook::shipped_pack(name), &found->second};
}

struct File {
    std::string name;
    std::string text;
    Json json;
};

std::vector<File> read_files() {
    std::vector<File> files;
    for (const auto& entry : std::filesystem::directory_iterator(RSC_SOURCE_DIR "/tests/policy")) {
        if (entry.path().extension() != ".json") continue;
        File file{entry.path().filename().string(), read_file(entry.path()), {}};
        file.json = Json::parse(file.text);
        files.push_back(std::move(file));
    }
    std::sort(files.begin(), files.end(),
              [](const File& a, const File& b) { return a.name < b.name; });
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
    // The source of the record may be silent about the team, or about contacts.
    {"sccp.full-content", {{"undetermined"}, {}}},
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
    {"transition.ready", {{"open", "undetermined"}, {}}},
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
        auto run = rulebook::run_scenarios(file.text, file.name, find_pack);
        REQUIRE_MESSAGE(run.has_value(), file.name);
        count += run->scenarios;
        CHECK(run->failed == 0);
        for (const Finding& finding : run->findings) {
            FAIL_CHECK(finding.place.file << ":" << finding.place.line << ": " << finding.code
                                          << ": expected " << finding.expected << ", found "
                                          << finding.found);
        }
        for (const Json& scenario : file.json["scenarios"]) {
            CHECK_MESSAGE(scenario.contains("proves"), scenario["sentence"]);
        }
    }
    CHECK(count > 1000);
}

TEST_CASE("the scenarios show every verdict that a rule can give") {
    std::map<std::string, Verdicts> seen;
    for (const File& file : read_files()) {
        for (const Json& scenario : file.json["scenarios"]) {
            for (const Json& expected : scenario["expect"]) {
                if (expected.value("count", 1) == 0) continue;
                seen[expected["rule"].get<std::string>()].insert(
                    expected["verdict"].get<std::string>());
            }
        }
    }
    for (const auto& [id, pack] : shipped_packs()) {
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
