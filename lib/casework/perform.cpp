#include "casework/perform.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "base/diagnostics.hpp"
#include "casework/hints.hpp"
#include "casework/scan.hpp"
#include "codec/fields.hpp"
#include "codec/scan.hpp"
#include "store/layout.hpp"

namespace rsc::casework {
namespace {

using codec::Json;
using timeline::Obligation;
using timeline::Verdict;

bool is_breach(Verdict verdict) {
    return verdict == Verdict::overdue || verdict == Verdict::missed;
}
bool is_done(Verdict verdict) {
    return verdict == Verdict::met || verdict == Verdict::met_late;
}

// The occasion whose coming the demand is about content or papers for; nothing for demands on time.
std::optional<policy::Occasion> gate_of(const Obligation& obligation) {
    const policy::Term* term = obligation.ruling.term;
    if (term == nullptr) return std::nullopt;
    if (term->requires_) return term->requires_->at;
    if (term->attach) return policy::Occasion::sar_submitted;
    return std::nullopt;
}

Finding refusal_of(const Obligation& obligation, const std::string& file,
                   const std::vector<std::string>& hints) {
    const policy::Rule& rule = *obligation.rule->rule;
    Finding finding;
    finding.code = "act.refused";
    finding.severity = Severity::error;
    finding.place.file = file;
    finding.message = std::string(rule.id) + ": " + std::string(rule.title) + " (";
    bool first = true;
    for (const policy::Cite& cite : timeline::cites_of(obligation)) {
        finding.message += (first ? "" : "; ") + policy::text(cite);
        first = false;
    }
    finding.message += ")";
    const policy::Term* term = obligation.ruling.term;
    finding.expected = term != nullptr && !term->summary.empty() ? std::string(term->summary)
                                                                 : std::string(rule.summary);
    finding.found =
        obligation.rule->shape->cap ? obligation.lacking : "lacking: " + obligation.lacking;
    if (!obligation.detail.empty()) finding.found += " (" + std::string(obligation.detail) + ")";
    for (const std::string& hint : hints)
        finding.remedy += (finding.remedy.empty() ? "'" : ", '") + hint + "'";
    if (!hints.empty()) finding.remedy += ". ";
    finding.remedy += std::string(rule.remedy) + " Or a supervisor lets it pass: --override " +
                      std::string(rule.id) + " --reason ...";
    return finding;
}

// Whether the caller let this rule pass. "caseload.cap" stands for every rule that is a cap.
bool lets_pass(const std::vector<std::string>& overrides, const Obligation& obligation) {
    return std::any_of(overrides.begin(), overrides.end(), [&](const std::string& rule) {
        return rule == obligation.rule->rule->id ||
               (rule == "caseload.cap" && obligation.rule->shape->cap.has_value());
    });
}

class Gate {
  public:
    Gate(const CaseAct& act) : act_(act) {}

    void refuse(const Obligation& obligation, const std::vector<std::string>& hints) {
        const std::string rule(obligation.rule->rule->id);
        if (lets_pass(act_.act.overrides, obligation)) {
            if (std::find(overridden.begin(), overridden.end(), rule) == overridden.end()) {
                overridden.push_back(rule);
            }
            return;
        }
        refusals.push_back(refusal_of(obligation, act_.file, hints));
    }

    std::vector<std::string> overridden;
    std::vector<Finding> refusals;

  private:
    const CaseAct& act_;
};

using Verdicts = std::map<std::string, Verdict>;

void gate_content(const CaseAct& act, const timeline::Facts& facts,
                  const std::vector<Obligation>& rows, const Verdicts& before, Gate& gate) {
    for (const Obligation& row : rows) {
        const auto occasion = gate_of(row);
        // An excuse covers a promise; it lets nothing incomplete be signed or sent.
        const bool covered = row.verdict == Verdict::excused && !row.lacking.empty();
        if (!occasion || !(is_breach(row.verdict) || covered)) continue;
        if (row.rule->rule->weight == policy::Weight::advice) continue;
        if (std::find(act.gates.begin(), act.gates.end(), *occasion) == act.gates.end()) continue;
        if (std::find(act.touched.begin(), act.touched.end(), row.trigger.text) ==
            act.touched.end()) {
            continue;
        }
        const auto was = before.find(timeline::identity(row));
        // It stood already; but a request is judged anew each time it is submitted.
        if (was != before.end() && is_breach(was->second) &&
            *occasion != policy::Occasion::sar_submitted) {
            continue;
        }
        gate.refuse(row, hints_of(facts, row, act));
    }
}

void gate_worker(const Agency& agency, const CaseAct& act, const timeline::Setting& setting,
                 std::vector<Obligation>& rows, Gate& gate) {
    const model::Staff* staff = agency.directory().find(act.assigned);
    if (staff == nullptr || staff->imported) return;  // the unknown worker is a finding already
    timeline::judge_worker(*staff, agency.record(), setting, rows);
    for (const Obligation& row : rows) {
        const auto occasion = gate_of(row);
        if (occasion == policy::Occasion::hired && is_breach(row.verdict) &&
            row.rule->rule->weight == policy::Weight::violation) {
            gate.refuse(row, hints_of(row));
        }
    }
}

void gate_caps(const CaseAct& act, const timeline::Setting& setting, calendar::Date day,
               const timeline::Caseloads& before, const timeline::Caseloads& after,
               std::vector<Obligation>& rows, Gate& gate) {
    after.judge(setting, rows);
    for (const Obligation& row : rows) {
        if (row.verdict != Verdict::overdue || row.subject != act.assigned.text) continue;
        const auto was = before.on(row.subject, day);
        const auto is = after.on(row.subject, day);
        if (timeline::Caseloads::is_heavier(setting, *row.rule, day, was, is)) gate.refuse(row, {});
    }
}

tl::unexpected<Error> several(Kind kind, std::string_view code, std::string message,
                              const std::string& file, std::vector<Finding> findings) {
    Error error{kind, std::string(code), std::move(message), std::string(remedy_of(code)), {}, {}};
    error.place.file = file;
    error.findings = std::move(findings);
    return tl::unexpected<Error>(std::move(error));
}

struct LoadFolder {
    timeline::Facts facts;
    timeline::Caseloads loads;
    const std::set<std::string, std::less<>>& except;

    LoadFolder(const timeline::Setting& setting, const std::set<std::string, std::less<>>& ids)
        : facts(setting), except(ids) {}
    void operator()(const model::Case& record, std::string_view, const std::string&) {
        if (except.contains(record.id.text)) return;
        facts.load(record);
        loads.add(facts);
    }
};

}  // namespace

std::string revision_of(const std::vector<model::HistoryEntry>& history) {
    if (history.empty()) return {};
    return std::to_string(history.back().seq) + "-" +
           std::string(history.back().record.substr(0, 8));
}

std::span<const std::string_view> serving_members() {
    static constexpr std::string_view members[] = {"schema", "id", "assignments", "discharge"};
    return members;
}

Result<timeline::Caseloads> count_others(const Agency& agency, const timeline::Setting& setting,
                                         const std::set<std::string, std::less<>>& except,
                                         ScanProblems& problems) {
    auto folders = scan(
        agency.folder(), scan_threads(), [&] { return LoadFolder(setting, except); }, problems,
        serving_members());
    if (!folders) return pass_on(folders);
    timeline::Caseloads all;
    for (const LoadFolder& folder : *folders)
        all.merge(folder.loads);
    return all;
}

Result<Performed> perform(const Agency& agency, const CaseAct& act, calendar::Instant now) {
    const timeline::Setting setting = agency.setting({now, now});
    const validate::Surroundings around = agency.surroundings(now);

    std::unique_ptr<codec::Document<model::Case>> old;
    Verdicts verdicts;
    std::vector<Finding> known;
    timeline::Caseloads loads_before;
    timeline::Caseloads loads_after;
    if (act.others != nullptr) {
        loads_before = act.others->of(act.assigned.text);
        loads_after = loads_before;
    }
    if (act.before) {
        auto parsed = codec::Document<model::Case>::parse(*act.before, act.file);
        if (!parsed) return pass_on(parsed);
        if (!codec::is_as_recorded((*parsed)->history, *act.before)) {
            return tl::unexpected<Error>(hand_edited(act.file));
        }
        old = std::make_unique<codec::Document<model::Case>>(std::move(*parsed));
        timeline::CaseJudge judge(setting);
        for (const Obligation& row : judge.judge(**old))
            verdicts.emplace(timeline::identity(row), row.verdict);
        known = validate::check_case(**old, around, act.file);
        loads_before.add(judge.facts());
    }

    Performed done;
    const Json after = codec::in_order(static_cast<const model::Case*>(nullptr), act.after);
    const std::string draft = codec::print_json(after);
    auto parsed = codec::Document<model::Case>::parse(draft, act.file);
    if (!parsed) return pass_on(parsed);
    const codec::Document<model::Case>& record = *parsed;

    std::vector<Finding> errors;
    for (Finding& finding :
         validate::beyond(validate::check_case(*record, around, act.file), known)) {
        (finding.severity == Severity::error ? errors : done.warnings)
            .push_back(std::move(finding));
    }
    if (!errors.empty()) {
        codec::locate(errors, draft);
        return several(Kind::invalid, "record.invalid", "the record would contradict itself",
                       act.file, std::move(errors));
    }

    timeline::CaseJudge judge(setting);
    std::vector<Obligation> rows = judge.judge(*record);
    Gate gate(act);
    gate_content(act, judge.facts(), rows, verdicts, gate);
    std::vector<Obligation> of_worker;
    std::vector<Obligation> of_load;
    const auto serves = [&act](const model::Assignment& one) {
        return one.worker == act.assigned && !one.voided && !one.ended;
    };
    const bool served =
        old && std::any_of((*old)->assignments.begin(), (*old)->assignments.end(), serves);
    if (!act.assigned.empty() && !served) gate_worker(agency, act, setting, of_worker, gate);
    if (act.others != nullptr) {
        loads_after.add(judge.facts());
        gate_caps(act, setting, setting.zone->date_of(now), loads_before, loads_after, of_load,
                  gate);
    }
    if (!gate.refusals.empty()) {
        return several(Kind::refused, "act.refused",
                       act.act.act + " is refused: nothing was written", act.file,
                       std::move(gate.refusals));
    }

    codec::Act recorded = act.act;
    recorded.entries = act.touched;
    recorded.overrides = gate.overridden;
    auto bytes = finish<model::Case>(draft, recorded, std::string_view(agency.config().id),
                                     agency.zone(), act.file);
    if (!bytes) return pass_on(bytes);
    auto written = codec::Document<model::Case>::parse(*bytes, act.file);
    if (!written) return pass_on(written);

    done.overridden = std::move(gate.overridden);
    codec::locate(done.warnings, *bytes);
    done.bytes = std::move(*bytes);
    done.record = std::make_unique<codec::Document<model::Case>>(std::move(*written));
    done.revision = revision_of((*done.record)->history);
    // The rows must view the record that is kept, not the draft.
    for (const Obligation& row : judge.judge(**done.record)) {
        const auto was = verdicts.find(timeline::identity(row));
        const bool is_new = was == verdicts.end();
        if (is_done(row.verdict)) {
            if (is_new || !is_done(was->second)) done.met.push_back(row);
        } else if (row.verdict == Verdict::undetermined) {
            if (is_new || was->second != Verdict::undetermined) done.unclear.push_back(row);
        } else if (row.verdict == Verdict::open || row.verdict == Verdict::overdue) {
            if (is_new) done.arisen.insert(timeline::identity(row));
            done.owed.push_back(row);
        }
    }
    std::stable_sort(done.owed.begin(), done.owed.end(),
                     [](const Obligation& a, const Obligation& b) {
                         if (a.verdict != b.verdict) return a.verdict == Verdict::overdue;
                         if (a.due.has_value() != b.due.has_value()) return a.due.has_value();
                         return a.due && a.due->latest < b.due->latest;
                     });
    return done;
}

Result<std::vector<Obligation>> excused_by(const Agency& agency, const CaseAct& act,
                                           const Performed& done, calendar::Instant now,
                                           calendar::Date through) {
    const timeline::Setting setting =
        agency.setting({std::max(now, agency.zone().end_of(through)), now});
    timeline::CaseJudge judge(setting);
    std::set<std::string> before;
    if (act.before) {
        auto old = codec::Document<model::Case>::parse(*act.before, act.file);
        if (!old) return pass_on(old);
        for (const Obligation& row : judge.judge(**old)) {
            if (row.verdict == Verdict::excused) before.insert(timeline::identity(row));
        }
    }
    std::vector<Obligation> excused = judge.judge(**done.record);
    std::erase_if(excused, [&](const Obligation& row) {
        return row.verdict != Verdict::excused || before.contains(timeline::identity(row));
    });
    std::stable_sort(excused.begin(), excused.end(), [](const Obligation& a, const Obligation& b) {
        if (a.due.has_value() != b.due.has_value()) return a.due.has_value();
        return a.due && a.due->latest < b.due->latest;
    });
    return excused;
}

std::vector<Room> rooms(const Agency& agency, const timeline::Setting& setting,
                        const timeline::Caseloads& loads, model::Level level) {
    const calendar::Date day = setting.zone->date_of(setting.view.as_of);
    const auto limits = timeline::Caseloads::limits_on(agency.policies(), day);
    std::vector<Room> out;
    const timeline::Sight sight(setting);
    for (const auto& staff : agency.staff()) {
        if (!model::has_role(*staff, model::Role::coordinator) || !model::is_at_work(*staff, day)) {
            continue;
        }
        const auto load = loads.on(staff->id.text, day);
        const auto allowed = timeline::Caseloads::allowed(
            limits, load, timeline::fte_percent(*staff, day, sight), level);
        if (!allowed) continue;
        const Room room{staff->id, load.cases[static_cast<std::size_t>(level)], *allowed};
        if (room.cases < room.limit) out.push_back(room);
    }
    std::stable_sort(out.begin(), out.end(), [](const Room& a, const Room& b) {
        return a.limit - a.cases > b.limit - b.cases;
    });
    return out;
}

}  // namespace rsc::casework
