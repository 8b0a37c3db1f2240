#include <algorithm>

#include "timeline/contents.hpp"

namespace rsc::timeline {
namespace {

using model::Attachment;
using model::AttachmentKind;
using model::Sar;
using State = Presence::State;

template <class Entries>
std::optional<Interval> moment_of(const Sight& sight, const Entries& entries, EntryId id) {
    for (const auto& entry : entries) {
        if (entry.id == id && sight.sees(entry)) return sight.interval(entry.occurred);
    }
    return std::nullopt;
}

// The paper's own day: that of the entry it is, or the one it carries.
std::optional<Date> paper_day(const Facts& facts, const Attachment& paper) {
    if (paper.dated) return paper.dated;
    if (paper.entry.empty()) return std::nullopt;
    const Sight& sight = facts.sight();
    const model::Case& record = facts.record();
    if (const auto when = moment_of(sight, record.acuity, paper.entry)) return when->day;
    if (const auto when = moment_of(sight, record.level_of_care, paper.entry)) return when->day;
    if (const auto when = moment_of(sight, record.team.meetings, paper.entry)) return when->day;
    for (const SeenPlan& seen : facts.plans()) {
        if (seen.plan->id == paper.entry) return seen.signed_at.day;
    }
    return std::nullopt;
}

const model::Acuity* acuity_of(const Facts& facts, const Sar& sar) {
    for (const Attachment& paper : sar.attachments) {
        if (paper.kind != AttachmentKind::acuity_index) continue;
        for (const model::Acuity& index : facts.record().acuity) {
            if (index.id == paper.entry && facts.sight().sees(index)) return &index;
        }
    }
    return nullptr;
}

// At least one document for every item group that was scored (Q14).
std::string groups_without_papers(const model::Acuity& index) {
    std::string groups;
    for (const model::AcuityItem& item : index.items) {
        if (item.points > 0 && item.documents.empty()) {
            groups += (groups.empty() ? "papers for " : ", ") + std::string(item.group);
        }
    }
    return groups;
}

// The preliminary version is a version of the plan too.
bool is(AttachmentKind sent, AttachmentKind wanted) {
    return sent == wanted ||
           (wanted == AttachmentKind::sccp && sent == AttachmentKind::preliminary_sccp);
}

std::optional<Date> oldest_of(const policy::AttachmentDemand& demand, Date submitted) {
    if (!demand.within_days) return std::nullopt;
    return submitted - calendar::CalendarDays{static_cast<std::int32_t>(*demand.within_days)};
}

Presence presence_of(const Facts& facts, const Sar& sar, const policy::AttachmentDemand& demand,
                     Date submitted) {
    const std::string what(name(demand.kind));
    Presence best{State::absent, {}, {}, what, {}};
    for (const Attachment& paper : sar.attachments) {
        if (!is(paper.kind, demand.kind) || !facts.sight().sees(paper)) continue;
        const auto day = paper_day(facts, paper);
        // An entry that was voided, or a plan that nobody signed, is no paper; nor is one to come.
        if (!paper.entry.empty() && !paper.dated && !day) continue;
        if (day && *day > submitted) continue;
        if (demand.within_days) {
            if (!day) {
                if (best.state == State::absent) {
                    best = {State::unknown, {}, {}, "the date of " + what, {}};
                }
                continue;
            }
            if (const auto oldest = oldest_of(demand, submitted); *day < *oldest) {
                if (best.state == State::absent) {
                    best.lacking = what + " of " + oldest->text() + " or later";
                }
                continue;
            }
        }
        const Interval since = facts.sight().interval(paper.occurred);
        if (best.state != State::present || since.latest < best.since->latest) {
            best = {State::present, since, paper.entry.empty() ? sar.id : paper.entry, {}, {}};
        }
    }
    if (demand.kind == AttachmentKind::acuity_documents && best.state == State::present) {
        if (const model::Acuity* index = acuity_of(facts, sar)) {
            if (std::string groups = groups_without_papers(*index); !groups.empty()) {
                return {State::absent, {}, {}, std::move(groups), {}};
            }
        }
    }
    return best;
}

// The newest entry of the record that is such a paper, from `oldest` on.
EntryId newest_of(const Facts& facts, AttachmentKind kind, std::optional<Date> oldest) {
    EntryId newest;
    std::optional<Date> best;
    const auto take = [&](EntryId entry, Date day) {
        if ((oldest && day < *oldest) || (best && day < *best)) return;
        newest = entry;
        best = day;
    };
    const auto all = [&](const auto& entries) {
        for (const auto& entry : entries) {
            if (facts.sight().sees(entry)) {
                take(entry.id, facts.sight().interval(entry.occurred).day);
            }
        }
    };
    const model::Case& record = facts.record();
    switch (kind) {
        case AttachmentKind::acuity_index:
        case AttachmentKind::acuity_documents: all(record.acuity); break;
        case AttachmentKind::placement_criteria: all(record.level_of_care); break;
        case AttachmentKind::team_information: all(record.team.meetings); break;
        case AttachmentKind::sccp:
        case AttachmentKind::preliminary_sccp:
            for (const SeenPlan& seen : facts.plans()) {
                const bool preliminary = seen.plan->kind == model::PlanKind::preliminary;
                if (kind == AttachmentKind::preliminary_sccp && !preliminary) continue;
                take(seen.plan->id, seen.signed_at.day);
            }
            break;
        case AttachmentKind::rss_tool:
        case AttachmentKind::receipt: break;  // never an entry
    }
    return newest;
}

}  // namespace

std::vector<PaperLacking> papers_lacking(const Facts& facts, const Obligation& obligation) {
    std::vector<PaperLacking> lacking;
    const policy::Term* term = obligation.ruling.term;
    if (term == nullptr || !term->attach || !obligation.triggered) return lacking;
    for (const Sar& sar : facts.record().sars) {
        if (sar.id != obligation.trigger) continue;
        const Date submitted = obligation.triggered->day;
        for (const policy::AttachmentDemand& demand : term->attach->papers) {
            if (presence_of(facts, sar, demand, submitted).state != State::absent) continue;
            EntryId entry = newest_of(facts, demand.kind, oldest_of(demand, submitted));
            // An index whose groups have no papers cannot be mended: it takes one that has them.
            const bool is_sent = std::any_of(
                sar.attachments.begin(), sar.attachments.end(), [&](const Attachment& paper) {
                    return paper.kind == demand.kind && paper.entry == entry;
                });
            if (is_sent) entry = {};
            lacking.push_back({demand.kind, entry});
        }
    }
    return lacking;
}

void judge_attach(const Judging& judging) {
    const Facts& facts = judging.facts;
    const policy::Term& shape = *judging.rule.shape;
    std::vector<Happening>& happenings = judging.happenings;
    (void)find_occasions(facts, policy::Occasion::sar_submitted, shape, happenings);
    for (const Happening& happening : happenings) {
        Obligation obligation = row(judging, happening.entry, happening.when.day);
        obligation.triggered = happening.when;
        const policy::Term& term =
            obligation.ruling.term != nullptr ? *obligation.ruling.term : shape;
        const auto level = facts.level_on(happening.when.day);
        if (!term.applies.levels.empty() && (!level || !speaks_of(term, *level))) continue;
        if (term.applies.emergency && facts.emergency() != term.applies.emergency) continue;
        if (!has_term(judging, obligation)) continue;
        const auto& sar = *static_cast<const Sar*>(happening.subject);
        Presence all{State::irrelevant, {}, {}, {}, {}};
        for (const policy::AttachmentDemand& demand : term.attach->papers) {
            all = combine(std::move(all), presence_of(facts, sar, demand, happening.when.day));
        }
        obligation.due =
            Deadline{happening.when.earliest, happening.when.latest, happening.when.day};
        const bool excused = facts.excuse(judging.rule.rule->id, happening.when.day) != nullptr;
        const ContentVerdict verdict =
            judge_presence(all, happening.when, excused, facts.discharge_day(), judging.as_of(),
                           judging.sight().as_of_day());
        obligation.verdict = verdict.verdict;
        obligation.because = verdict.because;
        obligation.late = verdict.late;
        obligation.evidence = all.entry;
        obligation.met_at = all.since;
        obligation.lacking = std::move(all.lacking);
        emit(judging, std::move(obligation));
    }
}

}  // namespace rsc::timeline
