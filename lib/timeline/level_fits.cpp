#include <algorithm>

#include "timeline/judge.hpp"

namespace rsc::timeline {
namespace {

using policy::LevelFits;

const Service* current_service(const Facts& facts) {
    return facts.services().empty() ? nullptr : &facts.services().back();
}

const model::Acuity* latest_index(const Facts& facts, Interval& when) {
    const model::Acuity* latest = nullptr;
    for (const model::Acuity& index : facts.record().acuity) {
        if (!facts.sight().sees(index)) continue;
        const Interval at = facts.sight().interval(index.occurred);
        if (latest == nullptr || at.latest >= when.latest) {
            latest = &index;
            when = at;
        }
    }
    return latest;
}

struct Indicated {
    std::optional<LevelGroup> group;
    EntryId entry;
    std::optional<Interval> when;
    Because because = Because::index_missing;
    std::string detail;
};

Indicated indicated_by_acuity(const Facts& facts, const LevelFits& fits) {
    Interval when;
    const model::Acuity* index = latest_index(facts, when);
    if (index == nullptr) return {};
    Indicated indicated{std::nullopt, index->id, when, Because::index_stale, {}};
    const std::int32_t age = (facts.sight().as_of_day() - when.day).count;
    indicated.detail = "index " + std::to_string(index->score) + " of " + when.day.text();
    if (age > fits.stale_days) return indicated;
    indicated.group =
        index->score >= fits.low && index->score <= fits.high ? LevelGroup::cm : LevelGroup::rsc;
    return indicated;
}

Indicated indicated_by_screen(const Facts& facts) {
    const model::Referral* referral = facts.referral();
    if (referral == nullptr || !referral->screen || !referral->screen->recommended) {
        Indicated none;
        none.because = Because::content_unknown;
        none.detail = "the level that the screen recommends";
        return none;
    }
    return {*referral->screen->recommended, referral->id,
            facts.sight().interval(referral->screen->occurred), Because::level_fits,
            "screen recommends " + std::string(name(*referral->screen->recommended))};
}

}  // namespace

void judge_level_fits(const Judging& judging) {
    const Facts& facts = judging.facts;
    const Date today = facts.sight().as_of_day();
    const Service* service = current_service(facts);
    // Judged as it stands, not its history (Q55): a client no longer served has no level.
    if (service == nullptr || (facts.discharge_day() && today > *facts.discharge_day())) return;
    const auto level = facts.level_on(today);
    const LevelRun* run = facts.run_on(today);
    if (!level || run == nullptr) return;

    Obligation obligation = row(judging, service->assignment->id, today);
    obligation.occurrence = run->from.day;
    const policy::Term& term =
        obligation.ruling.term != nullptr ? *obligation.ruling.term : *judging.rule.shape;
    if (!speaks_of(term, *level) || !has_term(judging, obligation)) return;
    const LevelFits& fits = *term.level_fits;
    obligation.triggered = run->from;
    const Indicated indicated = fits.source == policy::LevelSource::acuity
                                    ? indicated_by_acuity(facts, fits)
                                    : indicated_by_screen(facts);
    obligation.lacking = indicated.detail;
    obligation.evidence = indicated.entry;
    if (!indicated.group) {
        return undetermined(judging, std::move(obligation), indicated.because, indicated.detail);
    }
    if (indicated.when->day > run->from.day) obligation.triggered = indicated.when;
    obligation.due = Deadline{obligation.triggered->earliest, obligation.triggered->latest,
                              obligation.triggered->day};
    const auto& reason = service->assignment->reason;
    const bool excepted = reason && std::find(fits.excepted.begin(), fits.excepted.end(),
                                              *reason) != fits.excepted.end();
    if (*indicated.group == group_of(*level) || excepted) {
        obligation.verdict = Verdict::met;
        obligation.because = Because::level_fits;
        if (excepted && *indicated.group != group_of(*level)) {
            obligation.lacking += "; another level is right: " + std::string(name(*reason));
        }
    } else if (facts.excuse(judging.rule.rule->id, today) != nullptr) {
        obligation.verdict = Verdict::excused;
        obligation.because = Because::excuse_covers;
    } else {
        obligation.verdict = Verdict::overdue;
        obligation.because = Because::level_differs;
        obligation.late = {(today - obligation.triggered->day).count, Unit::days, false};
        obligation.lacking += *indicated.group == LevelGroup::cm ? ": consider a step-down to CM"
                                                                 : ": RSC is indicated";
    }
    emit(judging, std::move(obligation));
}

}  // namespace rsc::timeline
