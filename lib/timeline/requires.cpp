#include <algorithm>

#include "timeline/contents.hpp"

namespace rsc::timeline {
namespace {

using policy::Content;
using policy::Term;

void judge_happening(const Judging& judging, const Happening& happening) {
    const Facts& facts = judging.facts;
    Obligation obligation = row(judging, happening.entry, happening.when.day);
    obligation.triggered = happening.when;
    const Term& term =
        obligation.ruling.term != nullptr ? *obligation.ruling.term : *judging.rule.shape;
    if (!term.applies.levels.empty() && term.requires_->at != policy::Occasion::assigned) {
        auto level = facts.level_on(happening.when.day);
        if (!level && !facts.runs().empty()) level = facts.runs().front().level;
        if (!level || !speaks_of(term, *level)) return;
    }
    if (term.applies.emergency) {
        const auto emergency = facts.emergency();
        if (!emergency && *term.applies.emergency) return;
        if (emergency && *emergency != *term.applies.emergency) {
            if (!*term.applies.emergency && has_term(judging, obligation)) {
                not_applicable(judging, std::move(obligation), Because::emergency_branch);
            }
            return;
        }
    }
    if (!concerns(term, term.requires_->at, happening)) return;
    if (!has_term(judging, obligation)) return;
    obligation.due = Deadline{happening.when.earliest, happening.when.latest, happening.when.day};
    const bool excused = facts.excuse(judging.rule.rule->id, happening.when.day) != nullptr;
    // A release that was still to come when the client was discharged (Q33).
    const bool cut = term.requires_->at == policy::Occasion::release && facts.discharge_day() &&
                     happening.when.day > *facts.discharge_day();
    const auto settle = [&](Obligation one, Presence presence) {
        const Interval& asked = presence.asked ? *presence.asked : happening.when;
        if (presence.asked) one.due = Deadline{asked.earliest, asked.latest, asked.day};
        // What falls due with the discharge does not end by it (Q33).
        const auto ended = term.requires_->at == policy::Occasion::discharge
                               ? std::optional<Date>{}
                               : facts.discharge_day();
        ContentVerdict verdict = judge_presence(presence, asked, excused, ended, judging.as_of(),
                                                judging.sight().as_of_day());
        if (cut && verdict.verdict != Verdict::met && verdict.verdict != Verdict::excused) {
            verdict = {Verdict::not_applicable, Because::cut_off, {}};
        }
        one.verdict = verdict.verdict;
        one.because = verdict.because;
        one.late = verdict.late;
        one.evidence = presence.entry;
        one.met_at = presence.since;
        one.lacking = std::move(presence.lacking);
        emit(judging, std::move(one));
    };
    if (term.requires_->each) {
        for (const Content content : term.requires_->contents) {
            Obligation one = obligation;
            one.detail = name(content);
            settle(std::move(one), presence_of(facts, happening, content));
        }
        return;
    }
    settle(std::move(obligation), presence_of(facts, happening, term.requires_->contents));
}

}  // namespace

std::vector<Content> contents_lacking(const Facts& facts, const Obligation& obligation) {
    std::vector<Content> lacking;
    const Term* term = obligation.ruling.term;
    if (term == nullptr || !term->requires_) return lacking;
    std::vector<Happening> happenings;
    (void)find_occasions(facts, term->requires_->at, *obligation.rule->shape, happenings);
    for (const Happening& happening : happenings) {
        if (happening.entry != obligation.trigger) continue;
        for (const Content content : term->requires_->contents) {
            if (term->requires_->each && name(content) != obligation.detail) continue;
            const Presence presence = presence_of(facts, happening, content);
            if (presence.state == Presence::State::absent) lacking.push_back(content);
        }
        break;
    }
    return lacking;
}

void judge_requires(const Judging& judging) {
    const Term& shape = *judging.rule.shape;
    std::vector<Happening>& happenings = judging.happenings;
    const Unknown gap = find_occasions(judging.facts, shape.requires_->at, shape, happenings);
    if (gap != Unknown::none) return report_gap(judging, gap);
    for (const Happening& happening : happenings)
        judge_happening(judging, happening);
}

}  // namespace rsc::timeline
