#include <algorithm>

#include "assign_lead.hpp"
#include "base/counted.hpp"
#include "casework/perform.hpp"
#include "casework/scan.hpp"
#include "render/text.hpp"
#include "support/dates.hpp"
#include "support/rights.hpp"
#include "support/store_act.hpp"
#include "support/table.hpp"

namespace rsc::tools {
namespace {

using codec::Json;

/// A case whose lead is handed over, as it stands under the lock.
struct Handed {
    std::string id;
    store::Read read;
    timeline::Caseloads load;  ///< what it adds to its workers' caseloads
};

/// The ids of the cases that a worker leads.
Result<std::vector<std::string>> led_by(const casework::Agency& agency, const std::string& worker) {
    struct Led {
        std::string_view worker;
        std::vector<std::string> ids;
        void operator()(const model::Case& record, std::string_view, const std::string&) {
            if (record.discharge && !record.discharge->voided) return;
            for (const model::Assignment& one : record.assignments) {
                if (one.voided || one.ended || !one.primary || one.worker.text != worker) continue;
                ids.push_back(record.id.str());
                return;
            }
        }
    };
    casework::ScanProblems problems;
    auto parts = casework::scan(
        agency.folder(), casework::scan_threads(),
        [&] {
            return Led{worker, {}};
        },
        problems, casework::serving_members());
    if (!parts) return pass_on(parts);
    if (!problems.errors.empty()) {
        return tl::unexpected<Error>(
            casework::unreadable("who leads cannot be told: a case cannot be read", problems));
    }
    std::vector<std::string> ids;
    for (Led& part : *parts)
        std::move(part.ids.begin(), part.ids.end(), std::back_inserter(ids));
    std::sort(ids.begin(), ids.end());
    return ids;
}

class HandOver {
  public:
    explicit HandOver(Invocation& in) : in_(in) {}

    void declare() {
        in_.store_option();
        in_.arguments("CASE", cases_, "These cases; else every case that the worker leads");
        in_.value("--from", from_, "WORKER", "Who leads them until then (needed)");
        in_.value("--to", to_, "WORKER", "Who leads from then on (needed)");
        in_.value("--at", when_, "WHEN", "From when: now, a day, or a day with its time (needed)");
        in_.value("--note", note_, "TEXT", "Free text");
        in_.act_options();
        in_.override_option();
        in_.format_options({Format::table, Format::json});
    }
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> hand();
    [[nodiscard]] Exit finish();

  private:
    [[nodiscard]] Result<void> check_words() const;
    [[nodiscard]] Result<void> read_cases();
    [[nodiscard]] Result<casework::Performed> hand_one(std::size_t index);

    Invocation& in_;
    std::vector<std::string> cases_;
    std::string from_;
    std::string to_;
    std::string when_;
    std::string note_;

    std::optional<StoreAct> act_;
    std::vector<Handed> handed_;
    timeline::Caseloads loads_;  ///< of the one who takes over, with what is handed over already
    std::vector<std::string> bytes_;
    render::ActOut out_;
};

Result<void> HandOver::check_words() const {
    for (const auto& [option, text] :
         {std::pair<std::string_view, const std::string&>{"--from", from_}, {"--to", to_}}) {
        if (text.empty()) {
            return fail(Kind::usage, "usage.missing", std::string(option) + " is needed",
                        "'rsc assign room' shows who has room");
        }
        if (!is_well_formed_id(text)) {
            return fail(Kind::usage, "usage.bad-value",
                        std::string(option) + ": '" + text + "' is no worker id",
                        "an id holds letters, digits and hyphens");
        }
    }
    if (when_.empty()) {
        return fail(Kind::usage, "usage.missing", "--at is needed",
                    "for example --at now, or a day");
    }
    if (from_ == to_) {
        return fail(Kind::usage, "usage.bad-value", "--from and --to name the same worker",
                    "name who takes over with --to");
    }
    return {};
}

Result<void> HandOver::read_cases() {
    const timeline::Setting setting = act_->agency.setting({act_->now, act_->now});
    for (const std::string& id : cases_) {
        const std::string file = store::case_file(CaseId{id});
        auto read = act_->folder.read_for_change(file);
        if (!read) {
            if (read.error().kind != Kind::not_found) return pass_on(read);
            return tl::unexpected<Error>(no_such_record(Target::client_case, id));
        }
        auto record = codec::Document<model::Case>::parse(read->bytes, file);
        if (!record) return pass_on(record);
        timeline::Facts facts(setting);
        facts.load(**record);
        timeline::Caseloads load;
        load.add(facts);
        handed_.push_back({id, std::move(*read), std::move(load)});
    }
    return {};
}

Result<void> HandOver::begin() {
    if (auto right = check_words(); !right) return right;
    auto act = begin_store_act(in_);
    if (!act) return pass_on(act);
    act_.emplace(std::move(*act));
    const calendar::Date today = act_->today();
    auto allowed = require_supervisor(act_->agency, act_->actor, today, "handing over a caseload");
    if (!allowed) return allowed;
    if (auto may = check_overrides(in_, act_->agency, act_->actor, today); !may) return may;
    if (auto able = can_serve(act_->agency, today, to_); !able) return able;
    if (cases_.empty()) {
        auto led = led_by(act_->agency, from_);
        if (!led) return pass_on(led);
        cases_ = std::move(*led);
    }
    std::sort(cases_.begin(), cases_.end());
    cases_.erase(std::unique(cases_.begin(), cases_.end()), cases_.end());
    if (cases_.empty()) {
        return fail(Kind::refused, "act.state", from_ + " leads no case",
                    "'rsc case list' lists who leads which");
    }
    return read_cases();
}

/// Judged as one case after the other: the load of the one who takes over grows with each.
Result<casework::Performed> HandOver::hand_one(std::size_t index) {
    Handed& one = handed_[index];
    casework::Draft draft(codec::parse_json(one.read.bytes),
                          {act_->agency.zone().text(act_->now), act_->actor});
    Json* lead = open_lead(draft);
    if (lead == nullptr || (*lead)["worker"] != from_) {
        return fail(Kind::refused, "act.state", from_ + " does not lead case " + one.id,
                    "'rsc assign list " + one.id + "' shows who does");
    }
    auto moment = parse_moment("--at", when_, act_->agency.zone(), act_->now);
    if (!moment) return pass_on(moment);
    HandOn how;
    how.event["occurred"] = act_->agency.zone().text(*moment);
    how.to = to_;
    how.why = model::EndReason::transfer;
    how.level = (*lead)["level"].get<std::string>();
    how.level_reason = lead->value("reason", "");
    how.note = note_;
    if (auto done = hand_on(draft, *lead, how); !done) return pass_on(done);
    casework::CaseAct act;
    act.file = store::case_file(CaseId{one.id});
    act.before = one.read.bytes;
    act.after = draft.json;
    act.act = {act_->now,    act_->actor,     "assign.hand-over",
               in_.reason(), draft.touched(), in_.overrides()};
    act.touched = draft.touched();
    act.gates = assignment_gates;
    act.assigned = WorkerId{to_};
    timeline::Caseloads others = loads_;
    for (std::size_t later = index + 1; later < handed_.size(); ++later)
        others.merge(handed_[later].load);
    act.others = &others;
    auto performed = casework::perform(act_->agency, act, act_->now);
    if (!performed) return performed;
    const timeline::Setting setting = act_->agency.setting({act_->now, act_->now});
    timeline::Facts after(setting);
    after.load(**performed->record);
    loads_.add(after);
    return performed;
}

Result<void> HandOver::hand() {
    const timeline::Setting setting = act_->agency.setting({act_->now, act_->now});
    casework::ScanProblems problems;
    auto loads =
        casework::count_others(act_->agency, setting, {cases_.begin(), cases_.end()}, problems);
    if (!loads) return pass_on(loads);
    if (!problems.errors.empty()) {
        return tl::unexpected<Error>(
            casework::unreadable("caseloads cannot be counted: a case cannot be read", problems));
    }
    loads_ = loads->of(to_);
    // Every case that is refused is told, not the first.
    std::optional<Error> refused;
    std::set<std::string> overridden;
    for (std::size_t i = 0; i < handed_.size(); ++i) {
        auto performed = hand_one(i);
        if (!performed) {
            Error& error = performed.error();
            if (error.findings.empty()) return pass_on(performed);
            if (!refused) {
                refused = std::move(error);
                continue;
            }
            std::move(error.findings.begin(), error.findings.end(),
                      std::back_inserter(refused->findings));
            continue;
        }
        overridden.insert(performed->overridden.begin(), performed->overridden.end());
        const auto changed = casework::changed_facts(handed_[i].read.bytes, performed->bytes);
        for (const std::string& line : changed)
            out_.difference.push_back(cases_[i] + " " + line);
        for (const Finding& finding : performed->warnings)
            out_.findings.emplace_back(finding);
        out_.changed.push_back(store::case_file(CaseId{cases_[i]}));
        bytes_.push_back(std::move(performed->bytes));
    }
    if (refused) return tl::unexpected<Error>(std::move(*refused));
    out_.figures.push_back({"handed over", static_cast<std::int64_t>(cases_.size())});
    for (const std::string& rule : overridden)
        out_.difference.push_back("let pass: " + rule);
    return {};
}

Exit HandOver::finish() {
    auto transaction = act_->folder.begin(act_->intent("assign.hand-over", {}));
    for (std::size_t i = 0; i < handed_.size(); ++i) {
        auto staged = transaction.stage(out_.changed[i], std::move(bytes_[i]),
                                        std::move(handed_[i].read.known));
        if (!staged) return in_.fail(staged.error());
    }
    out_.act = "assign.hand-over";
    out_.store = act_->agency.folder().path();
    out_.dry_run = in_.dry_run();
    if (in_.format() == Format::json) {
        in_.print(render::json_text(out_, act_->agency.zone()));
    } else {
        if (act_->agency.config().sandbox) in_.print("SANDBOX: nothing in this store is real\n");
        in_.print(std::string(in_.dry_run() ? "Would hand over " : "Handed over ") +
                  counted(static_cast<std::int64_t>(cases_.size()), "case") + " from " + from_ +
                  " to " + to_ + "\n");
        for (const std::string& id : cases_)
            in_.print("  " + id + "\n");
        for (const std::string& line : out_.difference) {
            if (line.starts_with("let pass: ") || in_.dry_run()) {
                in_.print("  " + render::safe(line) + "\n");
            }
        }
        if (act_->clock) in_.warn(act_->clock->message + " [" + act_->clock->code + "]");
        if (!out_.findings.empty()) in_.print(findings_text(out_.findings));
    }
    if (in_.dry_run()) return in_.finish(Exit::ok);
    if (auto done = transaction.commit(); !done) return in_.fail(done.error());
    act_->folder.close();
    in_.conclude(Exit::ok);
}

Exit run_assign_hand_over(Invocation& in) {
    HandOver hand_over(in);
    hand_over.declare();
    if (!in.parse()) return in.status();
    if (auto begun = hand_over.begin(); !begun) return in.fail(begun.error());
    if (auto handed = hand_over.hand(); !handed) return in.fail(handed.error());
    return hand_over.finish();
}

}  // namespace

Command assign_hand_over_command() {
    return {"assign",
            "hand-over",
            "Entering services",
            "Hand the whole caseload of a worker to another, or some cases of it",
            run_assign_hand_over,
            {{"rsc assign hand-over --from W-ana --to W-ben --at today",
              "All of Ana's cases, or none where one is refused."},
             {"rsc assign hand-over C-0007 C-0009 --from W-ana --to W-ben --at today -n",
              "Two of them; show only."}}};
}

}  // namespace rsc::tools
