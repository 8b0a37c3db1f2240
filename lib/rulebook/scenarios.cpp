#include "rulebook/scenarios.hpp"

#include <map>
#include <memory>

#include "base/counted.hpp"
#include "base/diagnostics.hpp"
#include "codec/json.hpp"
#include "codec/scan.hpp"
#include "rulebook/facts.hpp"
#include "rulebook/packs.hpp"
#include "rulebook/registers.hpp"
#include "timeline/timeline.hpp"

namespace rsc::rulebook {
namespace {

using codec::Json;
using policy::Expectation;
using policy::Scenario;
using policy::Text;
using timeline::Obligation;

constexpr std::string_view usual_zone = "America/Chicago";
constexpr std::string_view usual_calendar = "wisconsin-state";
constexpr std::string_view usual_pack = "milwaukee-coordination";

/// Zones and calendars are read once for all scenarios.
struct Shelf {
    std::map<std::string, calendar::Zone, std::less<>> zones;
    std::map<std::string, calendar::HolidayCalendar, std::less<>> calendars;
};

/// What is wrong with a scenario ends it: nothing is judged by half of its facts.
class Faults {
  public:
    Faults(std::string_view file, std::vector<Finding>& findings)
        : file_(file), findings_(findings) {}

    void add(std::string_view code, std::string pointer, std::string expected, std::string found) {
        findings_.push_back(finding_of(code, {std::string(file_), std::move(pointer), 0, 0},
                                       std::move(expected), std::move(found)));
    }
    /// Findings of a record, under the place where the scenario states it.
    void add(const Error& error, const std::string& at) {
        for (Finding finding : error.findings) {
            finding.place = {std::string(file_), at + finding.place.pointer, 0, 0};
            findings_.push_back(std::move(finding));
        }
        if (error.findings.empty()) {
            add("policy.unknown-reference", at, "the name of something there is", error.message);
        }
    }
    [[nodiscard]] std::size_t count() const { return findings_.size(); }

  private:
    std::string_view file_;
    std::vector<Finding>& findings_;
};

std::string owner_text(const timeline::Answerable& owner) {
    std::string text(name(owner.owner));
    if (!owner.worker.empty()) text += " " + owner.worker.str();
    return text;
}

std::string row_text(const Obligation& row) {
    std::string text = timeline::identity(row) + " " + std::string(name(row.verdict)) + " (" +
                       std::string(name(row.because)) + ")";
    if (row.due) text += " due " + row.due->day.text();
    if (row.late.amount != 0) text += " late " + timeline::text(row.late);
    if (!row.lacking.empty()) text += " lacking " + row.lacking;
    return text + " owner " + owner_text(row.owner_due);
}

bool matches(const Obligation& row, const Expectation& expected) {
    const auto is = [](Text wanted, std::string_view value) {
        return wanted.empty() || wanted == value;
    };
    return expected.rule == row.rule->rule->id && is(expected.trigger, row.trigger.str()) &&
           is(expected.detail, row.detail) && is(expected.provider, row.detail2) &&
           is(expected.subject, row.subject) &&
           (!expected.occurrence || *expected.occurrence == row.occurrence) &&
           (!expected.due || (row.due && row.due->day == *expected.due));
}

// What a row says otherwise than expected; empty when nothing.
std::string difference(const Obligation& row, const Expectation& expected) {
    std::string differs;
    const auto compare = [&differs](std::string_view what, Text wanted, std::string_view value) {
        if (wanted.empty() || wanted == value) return;
        differs += (differs.empty() ? "" : ", ") + std::string(what) + " '" + std::string(value) +
                   "' and not '" + std::string(wanted) + "'";
    };
    compare("verdict", expected.verdict, name(row.verdict));
    compare("late", expected.late, timeline::text(row.late));
    compare("weight", expected.weight, name(row.rule->rule->weight));
    compare("because", expected.because, name(row.because));
    compare("owner", expected.owner, owner_text(row.owner_due));
    compare("owner now", expected.owner_now, owner_text(row.owner_now));
    compare("evidence", expected.evidence, row.evidence.str());
    if (row.lacking.find(expected.lacking) == std::string::npos) {
        compare("lacking", expected.lacking, row.lacking);
    }
    if (expected.attempts && *expected.attempts != row.attempts) {
        compare("attempts", std::to_string(*expected.attempts), std::to_string(row.attempts));
    }
    return differs;
}

/// The facts of one scenario, judged. `faults` says what is wrong with them.
class World {
  public:
    World(const Scenario& scenario, const Json& json, const Json& all, std::string at,
          const policy::Pack& pack, Shelf& shelf, Faults& faults)
        : scenario_(scenario), at_(std::move(at)), faults_(faults) {
        const std::size_t before = faults.count();
        load_zone(shelf);
        load_calendar(shelf);
        load_policies(pack);
        if (faults.count() != before) return;
        load_people(json, all);
        if (faults.count() != before) return;
        setting_ = {zone_,
                    &business_,
                    &*policies_,
                    &directory_,
                    {instant(scenario.as_of),
                     scenario.known_at ? instant(*scenario.known_at)
                                       : zone_->end_of(calendar::Date::of(2199, 12, 30))}};
        judge_cases(json, all);
        if (faults.count() != before) return;
        for (const auto& record : staff_)
            timeline::judge_worker(**record, **agency_, setting_, rows_);
        timeline::judge_agency(**agency_, setting_, rows_);
        caseloads_.judge(setting_, rows_);
        sound_ = true;
    }

    [[nodiscard]] bool sound() const { return sound_; }
    [[nodiscard]] const std::vector<Obligation>& rows() const { return rows_; }

    void compare() {
        for (std::size_t i = 0; i < scenario_.expect.size(); ++i)
            compare(scenario_.expect[i], at_ + "/expect/" + std::to_string(i));
        for (std::size_t i = 0; i < scenario_.absent.size(); ++i) {
            for (const Obligation& row : rows_) {
                if (row.rule->rule->id != scenario_.absent[i]) continue;
                faults_.add("scenario.failed", at_ + "/absent/" + std::to_string(i),
                            "no row of the rule", row_text(row));
            }
        }
        if (scenario_.longest_gap) compare_gap(*scenario_.longest_gap);
    }

  private:
    void load_zone(Shelf& shelf) {
        const std::string id(scenario_.zone.empty() ? usual_zone : scenario_.zone);
        auto found = shelf.zones.find(id);
        if (found == shelf.zones.end()) {
            auto zone = calendar::Zone::load(id);
            if (!zone) return faults_.add(zone.error(), at_ + "/zone");
            found = shelf.zones.emplace(id, std::move(*zone)).first;
        }
        zone_ = &found->second;
    }

    void load_calendar(Shelf& shelf) {
        const std::string id(scenario_.calendar.empty() ? usual_calendar : scenario_.calendar);
        auto found = shelf.calendars.find(id);
        if (found == shelf.calendars.end()) {
            const std::string_view text = shipped_calendar(id);
            if (text.empty()) {
                return faults_.add("policy.unknown-reference", at_ + "/calendar",
                                   "a calendar that ships", "'" + id + "'");
            }
            auto days = read_calendar(text, id);
            if (!days) return faults_.add(days.error(), at_ + "/calendar");
            found = shelf.calendars.emplace(id, std::move(*days)).first;
        }
        calendar::HolidayCalendar days = found->second;
        if (const auto& years = scenario_.calendar_years) {
            days.first_year = static_cast<int>(years->from);
            days.last_year = static_cast<int>(years->to);
            std::erase_if(days.holidays, [&days](const calendar::Holiday& holiday) {
                return holiday.date.year() < days.first_year ||
                       holiday.date.year() > days.last_year;
            });
        }
        business_ = calendar::BusinessCalendar(std::move(days));
    }

    void adopt(const policy::Pack& pack, Text revision, calendar::Date from,
               std::optional<calendar::Date> last, const std::string& at,
               std::vector<policy::InForce>& in_force) {
        if (const auto index = policy::find_revision(pack, revision)) {
            in_force.push_back({&pack, *index, from, last});
        } else {
            faults_.add("policy.unknown-reference", at, "a revision of " + std::string(pack.id),
                        "'" + std::string(revision) + "'");
        }
    }

    void load_policies(const policy::Pack& pack) {
        const calendar::Date always = calendar::Date::of(2020, 1, 1);
        std::vector<policy::InForce> in_force;
        for (std::size_t i = 0; i < scenario_.adoptions.size(); ++i) {
            const policy::ScenarioAdoption& one = scenario_.adoptions[i];
            adopt(pack, one.revision, one.from, one.until,
                  at_ + "/adoptions/" + std::to_string(i) + "/revision", in_force);
        }
        if (scenario_.adoptions.empty()) {
            adopt(pack, scenario_.revision.empty() ? pack.revisions.back().id : scenario_.revision,
                  always, std::nullopt, at_ + "/revision", in_force);
        }
        policies_.emplace(std::move(in_force));
    }

    template <class T>
    std::unique_ptr<codec::Document<T>> parse(const Json& json, const std::string& at) {
        auto document = codec::Document<T>::parse(json.dump(2), at);
        if (document) return std::make_unique<codec::Document<T>>(std::move(*document));
        faults_.add(document.error(), at);
        return nullptr;
    }

    // Workers of a scenario that names none are those of the file.
    void load_people(const Json& json, const Json& all) {
        const bool own = json.contains("staff");
        const Json staff = own ? json["staff"] : all.value("staff", Json::array());
        for (std::size_t i = 0; i < staff.size(); ++i) {
            auto record = parse<model::Staff>(completed_staff(staff[i]),
                                              (own ? at_ : "") + "/staff/" + std::to_string(i));
            if (!record) continue;
            staff_.push_back(std::move(record));
            directory_.add(**staff_.back());
        }
        const Json providers = json.value("providers", Json::array());
        for (std::size_t i = 0; i < providers.size(); ++i) {
            auto record = parse<model::Provider>(completed_provider(providers[i]),
                                                 at_ + "/providers/" + std::to_string(i));
            if (!record) continue;
            providers_.push_back(std::move(record));
            directory_.add(**providers_.back());
        }
        agency_ = parse<model::Agency>(completed_agency(json.value("agency", Json::object())),
                                       at_ + "/agency");
    }

    [[nodiscard]] calendar::Instant instant(const calendar::Moment& moment) const {
        if (const auto* instant = std::get_if<calendar::Instant>(&moment)) return *instant;
        return zone_->end_of(std::get<calendar::Date>(moment));
    }

    void judge_cases(const Json& json, const Json& all) {
        judge_ = std::make_unique<timeline::CaseJudge>(setting_);
        const Json background = all.value("background", Json());
        const Json records = json.value("cases", Json::array());
        for (std::size_t i = 0; i < records.size(); ++i)
            judge_case(records[i], background, at_ + "/cases/" + std::to_string(i));
        if (json.contains("case")) judge_case(json["case"], background, at_ + "/case");
    }

    void judge_case(Json record, const Json& background, const std::string& at) {
        std::int64_t copies = 1;
        if (record.contains("copies")) {
            copies =
                record["copies"].is_number_integer() ? record["copies"].get<std::int64_t>() : 0;
            if (copies < 1 || copies > 10'000) {
                return faults_.add("record.bad-value", at + "/copies", "an integer from 1 to 10000",
                                   record["copies"].dump());
            }
            record.erase("copies");
        }
        const bool named = record.contains("id");
        for (std::int64_t copy = 0; copy < copies; ++copy) {
            if (!named) record["id"] = "C-" + std::to_string(cases_.size() + 1);
            auto document = parse<model::Case>(completed_case(record, background), at);
            if (!document) return;
            cases_.push_back(std::move(document));
            const auto& rows = judge_->judge(**cases_.back());
            rows_.insert(rows_.end(), rows.begin(), rows.end());
            caseloads_.add(judge_->facts());
        }
    }

    void compare(const Expectation& expected, const std::string& at) {
        if (!named<timeline::Verdict>(expected.verdict)) {
            return faults_.add("record.bad-value", at + "/verdict", "a verdict",
                               "'" + std::string(expected.verdict) + "'");
        }
        if (policies_->find(expected.rule) == nullptr) {
            return faults_.add("policy.unknown-reference", at + "/rule", "a rule of the pack",
                               "'" + std::string(expected.rule) + "'");
        }
        std::int64_t found = 0;
        std::string of_rule;
        for (const Obligation& row : rows_) {
            if (row.rule->rule->id == expected.rule) {
                of_rule += (of_rule.empty() ? "" : "; ") + row_text(row);
            }
            if (!matches(row, expected)) continue;
            ++found;
            if (const std::string differs = difference(row, expected); !differs.empty()) {
                faults_.add("scenario.failed", at, wanted(expected),
                            differs + ": " + row_text(row));
            }
        }
        if (found == expected.count) return;
        faults_.add("scenario.failed", at,
                    counted(expected.count, "row") + " so: " + wanted(expected),
                    std::to_string(found) +
                        (of_rule.empty() ? ", and none of the rule" : "; of the rule: " + of_rule));
    }

    static std::string wanted(const Expectation& expected) {
        return std::string(expected.rule) + " " + std::string(expected.verdict);
    }

    void compare_gap(const policy::ExpectedGap& expected) {
        const auto* rule = policies_->find(expected.rule);
        const policy::Term* term =
            rule == nullptr ? nullptr : rule->on(zone_->date_of(setting_.view.as_of)).term;
        if (term == nullptr || !term->quota) {
            return faults_.add("policy.unknown-reference", at_ + "/longest_gap/rule",
                               "a rule of the pack with a quota",
                               "'" + std::string(expected.rule) + "'");
        }
        const auto gap = timeline::longest_gap(judge_->facts(), *term);
        const std::int64_t days = gap ? gap->days : 0;
        if (days != expected.days) {
            faults_.add("scenario.failed", at_ + "/longest_gap/days", counted(expected.days, "day"),
                        std::to_string(days));
        }
    }

    const Scenario& scenario_;
    std::string at_;
    Faults& faults_;
    const calendar::Zone* zone_ = nullptr;
    calendar::BusinessCalendar business_;
    std::optional<policy::Policies> policies_;
    timeline::Directory directory_;
    timeline::Setting setting_;
    std::vector<std::unique_ptr<codec::Document<model::Staff>>> staff_;
    std::vector<std::unique_ptr<codec::Document<model::Provider>>> providers_;
    std::unique_ptr<codec::Document<model::Agency>> agency_;
    std::vector<std::unique_ptr<codec::Document<model::Case>>> cases_;
    std::unique_ptr<timeline::CaseJudge> judge_;
    timeline::Caseloads caseloads_;
    std::vector<Obligation> rows_;
    bool sound_ = false;
};

// The pack with members laid over all terms of some rules, for what no revision says.
Result<codec::Document<policy::Pack>> amended(const NamedPack& named, const Json& amendments) {
    Json pack = codec::parse_json(named.text);
    for (const auto& [id, members] : amendments.items()) {
        bool known = false;
        for (Json& rule : pack["rules"]) {
            if (rule["id"] != id) continue;
            known = members.is_object();
            for (Json& term : rule["terms"]) {
                if (known) term.update(members);
            }
        }
        if (!known) {
            return fail(Kind::not_found, "policy.unknown-reference",
                        "members for a rule of the pack, not " + id, {});
        }
    }
    return load_pack(codec::print_json(pack), "amend");
}

void run(const Scenario& scenario, const Json& json, const Json& all, const std::string& at,
         const NamePack& find, Shelf& shelf, Faults& faults) {
    const Text file_pack =
        all.contains("pack") ? Text(all["pack"].get_ref<const std::string&>()) : usual_pack;
    const Text name = scenario.pack.empty() ? file_pack : scenario.pack;
    if (name.find('@') != Text::npos) {
        return faults.add("record.bad-value", at + (scenario.pack.empty() ? "" : "/pack"),
                          "a pack; 'revision' names its revision", "'" + std::string(name) + "'");
    }
    auto pack = find(name);
    if (!pack) {
        return faults.add(pack.error(), scenario.pack.empty() && all.contains("pack")
                                            ? std::string("/pack")
                                            : at + "/pack");
    }
    std::optional<codec::Document<policy::Pack>> changed;
    if (scenario.amend) {
        auto document = amended(*pack, json["amend"]);
        if (!document) return faults.add(document.error(), at + "/amend");
        changed.emplace(std::move(*document));
    }
    World world(scenario, json, all, at, changed ? **changed : **pack->pack, shelf, faults);
    if (world.sound()) world.compare();
}

}  // namespace

Result<ScenarioRun> run_scenarios(std::string_view text, std::string_view file,
                                  const NamePack& find) {
    auto document = codec::Document<policy::ScenarioFile>::parse(text, file);
    if (!document) return pass_on(document);
    const Json all = codec::parse_json(text);
    ScenarioRun result;
    Shelf shelf;
    Faults faults(file, result.findings);
    for (const Scenario& scenario : (*document)->scenarios) {
        const std::size_t before = result.findings.size();
        const std::size_t index = result.scenarios++;
        run(scenario, all["scenarios"][index], all, "/scenarios/" + std::to_string(index), find,
            shelf, faults);
        result.expectations += scenario.expect.size() + scenario.absent.size();
        if (result.findings.size() != before) ++result.failed;
    }
    std::vector<std::string> pointers;
    for (const Finding& finding : result.findings)
        pointers.push_back(finding.place.pointer);
    const auto spots = codec::spots_of(text, pointers);
    for (std::size_t i = 0; i < spots.size(); ++i) {
        const auto at = codec::position_of(text, spots[i].value);
        result.findings[i].place.line = at.line;
        result.findings[i].place.column = at.column;
    }
    return result;
}

}  // namespace rsc::rulebook
