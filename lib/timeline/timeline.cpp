#include "timeline/timeline.hpp"

#include "timeline/judge.hpp"

namespace rsc::timeline {

namespace {

/// What judges demands of that kind; null where they are not of cases.
auto judge_of(const policy::Term& shape) -> void (*)(const Judging&) {
    if (shape.within) return judge_within;
    if (shape.before) return judge_before;
    if (shape.every) return judge_every;
    if (shape.quota) return judge_quota;
    if (shape.requires_) return judge_requires;
    if (shape.attach) return judge_attach;
    if (shape.level_fits) return judge_level_fits;
    if (shape.continuous) return judge_continuous;
    if (shape.blocks) return judge_blocks;
    if (shape.exactly_one) return judge_exactly_one;
    return nullptr;
}

}  // namespace

CaseJudge::CaseJudge(const Setting& setting) : facts_(setting) {
    for (const policy::Policies::Entry& rule : setting.policies->rules()) {
        const auto judge = judge_of(*rule.shape);
        if (rule.rule->subject != policy::Subject::client_case || judge == nullptr) continue;
        rules_.push_back({&rule, rule.on(facts_.sight().as_of_day()), judge});
    }
}

const std::vector<Obligation>& CaseJudge::judge(const model::Case& record) {
    rows_.clear();
    facts_.load(record);
    for (const RuleOfCases& one : rules_)
        one.judge({facts_, *one.rule, one.now, rows_, found_, happenings_});
    drop_said_elsewhere(rows_);
    return rows_;
}

std::optional<Gap> longest_gap(const Facts& facts, const policy::Term& term) {
    if (!term.quota) return std::nullopt;
    std::vector<Found> found;
    find_evidence(facts, term.quota->met_by, found);
    std::optional<Gap> longest;
    const auto consider = [&longest](Date from, Date to) {
        const std::int32_t days = (to - from).count;
        if (days > 0 && (!longest || days > longest->days)) longest = Gap{days, from, to};
    };
    for (const LevelRun& run : facts.runs()) {
        bool spoken_of = term.applies.levels.empty();
        for (const Level level : term.applies.levels)
            spoken_of |= group_of(level) == run.group;
        if (!spoken_of) continue;
        Date last = run.from.day;
        const Date end =
            run.last ? std::min(*run.last, facts.sight().as_of_day()) : facts.sight().as_of_day();
        for (const Found& entry : found) {
            if (entry.when.day < run.from.day || entry.when.day > end || !entry.sure) continue;
            consider(last, entry.when.day);
            last = entry.when.day;
        }
        consider(last, end);
    }
    return longest;
}

}  // namespace rsc::timeline
