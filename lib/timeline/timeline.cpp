#include "timeline/timeline.hpp"

#include "timeline/judge.hpp"

namespace rsc::timeline {

const std::vector<Obligation>& CaseJudge::judge(const model::Case& record) {
    rows_.clear();
    facts_.load(record);
    for (const policy::Policies::Entry& rule : setting_->policies->rules()) {
        if (rule.rule->subject != policy::Subject::client_case) continue;
        const Judging judging{facts_, rule, rows_, found_, happenings_};
        const policy::Term& shape = *rule.shape;
        if (shape.within) {
            judge_within(judging);
        } else if (shape.before) {
            judge_before(judging);
        } else if (shape.every) {
            judge_every(judging);
        } else if (shape.quota) {
            judge_quota(judging);
        } else if (shape.requires_) {
            judge_requires(judging);
        } else if (shape.attach) {
            judge_attach(judging);
        } else if (shape.level_fits) {
            judge_level_fits(judging);
        } else if (shape.continuous) {
            judge_continuous(judging);
        } else if (shape.blocks) {
            judge_blocks(judging);
        } else if (shape.exactly_one) {
            judge_exactly_one(judging);
        }
    }
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
