#include <algorithm>

#include "base/counted.hpp"
#include "timeline/presence.hpp"
#include "timeline/timeline.hpp"

namespace rsc::timeline {
namespace {

using calendar::CalendarDays;
using policy::Policies;

Obligation row(const model::Agency& agency, const Setting& setting, const Policies::Entry& rule,
               Date day) {
    Obligation obligation;
    obligation.rule = &rule;
    obligation.ruling = rule.on(day);
    obligation.subject = agency.id;
    obligation.occurrence = day;
    obligation.triggered = calendar::interval_of(day, *setting.zone);
    obligation.owner_due = {policy::Owner::agency, {}};
    obligation.owner_now = obligation.owner_due;
    return obligation;
}

/// What the agency has, from a day on; `last` is the last day.
struct Held {
    Interval from;
    std::optional<Date> last;
    EntryId entry;
};

constexpr std::string_view lacking_of(policy::Content content) {
    using policy::Content;
    switch (content) {
        case Content::discretionary_fund: return "a discretionary fund";
        case Content::sharing_protocol: return "a written protocol for sharing data";
        case Content::data_sharing: return "a data-sharing agreement";
        case Content::hand_off_protocol: return "a written protocol for hand-offs";
        case Content::language_protocol: return "a written protocol for language needs";
        case Content::information_flow:
            return "a shared record, electronic referrals or a standard referral process";
        case Content::cultural_review: return "a review of cultural competence";
        default: return "a content that agencies do not have";
    }
}

std::vector<Held> held_of(const model::Agency& agency, const Sight& sight,
                          policy::Content content) {
    using policy::Content;
    std::vector<Held> held;
    if (content == Content::discretionary_fund) {
        for (const model::DiscretionaryFund& fund : agency.discretionary_fund) {
            if (!sight.sees(fund)) continue;
            Held one{sight.interval(fund.occurred), std::nullopt, fund.id};
            if (fund.ended && sight.sees(*fund.ended)) {
                one.last = sight.interval(fund.ended->occurred).day - CalendarDays{1};
            }
            held.push_back(one);
        }
    } else if (content == Content::cultural_review) {
        for (const model::QualityReview& review : agency.quality_reviews) {
            if (review.topic == model::ReviewTopic::cultural_competence && sight.sees(review)) {
                held.push_back({sight.interval(review.occurred), std::nullopt, review.id});
            }
        }
    } else {
        const auto brings = [content](model::AgreementKind kind) {
            switch (content) {
                case Content::sharing_protocol:
                    return kind == model::AgreementKind::sharing_protocol;
                case Content::data_sharing: return kind == model::AgreementKind::data_sharing;
                case Content::hand_off_protocol:
                    return kind == model::AgreementKind::hand_off_protocol;
                case Content::language_protocol:
                    return kind == model::AgreementKind::language_protocol;
                case Content::information_flow:
                    return kind == model::AgreementKind::shared_record ||
                           kind == model::AgreementKind::e_referral ||
                           kind == model::AgreementKind::referral_process;
                default: return false;
            }
        };
        for (const model::Agreement& agreement : agency.agreements) {
            if (brings(agreement.kind) && sight.sees(agreement)) {
                held.push_back(
                    {sight.interval(agreement.occurred), agreement.expires, agreement.id});
            }
        }
    }
    std::stable_sort(held.begin(), held.end(), [](const Held& a, const Held& b) {
        return a.from.earliest < b.from.earliest;
    });
    return held;
}

// One row from the first day of the policy, and one for every time that what is asked for was given
// up without another on that day.
void judge_held(const model::Agency& agency, const Setting& setting, const Sight& sight,
                const Policies::Entry& rule, policy::Content content, std::string_view detail,
                std::vector<Obligation>& out) {
    const auto first = rule.first_day_with_term(rule.in_force.front()->from);
    if (!first || *first > sight.as_of_day()) return;
    std::vector<Held> held = held_of(agency, sight, content);
    std::erase_if(held, [&](const Held& one) { return one.last && *one.last < *first; });
    std::optional<Date> asked = first;  // the first day of a stretch that wants one
    while (asked) {
        Obligation obligation = row(agency, setting, rule, *asked);
        if (obligation.ruling.term == nullptr) return;
        obligation.detail = detail;
        Presence presence = absent(std::string(lacking_of(content)));
        std::optional<Date> through = Date::of(2199, 12, 31);
        for (const Held& one : held) {
            if (one.last && *one.last < *asked) continue;
            if (presence.state == Presence::State::absent) {
                presence = present(one.from, one.entry);
                through = one.last;
            } else if (through && one.from.day <= *through + CalendarDays{1} &&
                       (!one.last || *one.last > *through)) {
                through = one.last;  // taken up without a day between
            }
        }
        const ContentVerdict verdict =
            judge_presence(presence, *obligation.triggered, false, std::nullopt, setting.view.as_of,
                           sight.as_of_day());
        obligation.verdict = verdict.verdict;
        obligation.because = verdict.because;
        obligation.late = verdict.late;
        obligation.evidence = presence.entry;
        obligation.met_at = presence.since;
        obligation.lacking = std::move(presence.lacking);
        obligation.due =
            Deadline{obligation.triggered->earliest, obligation.triggered->latest, *asked};
        out.push_back(std::move(obligation));
        asked = std::nullopt;
        if (presence.state == Presence::State::present && through) {
            asked = *through + CalendarDays{1};
        }
        if (asked && *asked > sight.as_of_day()) return;
    }
}

void judge_required_of_agency(const model::Agency& agency, const Setting& setting,
                              const Sight& sight, const Policies::Entry& rule,
                              std::vector<Obligation>& out) {
    const policy::Requires& demand = *rule.shape->requires_;
    for (const policy::Content content : demand.contents) {
        // The agency is asked for each by itself, and each row has a name of its own.
        const bool several = demand.each || demand.contents.size() > 1;
        judge_held(agency, setting, sight, rule, content,
                   several ? name(content) : std::string_view(), out);
    }
}

// Something that the agency does, without a time: once since the policy began.
void judge_agency_within(const model::Agency& agency, const Setting& setting, const Sight& sight,
                         const Policies::Entry& rule, std::vector<Obligation>& out) {
    const auto first = rule.first_day_with_term(rule.in_force.front()->from);
    if (!first || *first > sight.as_of_day()) return;
    for (const policy::Content content : rule.shape->within->met_by.contents) {
        Obligation obligation = row(agency, setting, rule, *first);
        if (obligation.ruling.term == nullptr) return;
        if (rule.shape->within->met_by.contents.size() > 1) obligation.detail = name(content);
        obligation.verdict = Verdict::open;
        obligation.because = Because::no_time_stated;
        obligation.lacking = lacking_of(content);
        for (const Held& done : held_of(agency, sight, content)) {
            if (done.from.day < *first) continue;
            obligation.verdict = Verdict::met;
            obligation.because = Because::done_in_time;
            obligation.evidence = done.entry;
            obligation.met_at = done.from;
            obligation.lacking.clear();
            break;
        }
        out.push_back(std::move(obligation));
    }
}

// Each entry of the resource list is looked at again and again, from its first look on.
void judge_listed(const model::Agency& agency, const Setting& setting, const Sight& sight,
                  const Policies::Entry& rule, std::vector<Obligation>& out) {
    const auto begin = rule.first_day_with_term(rule.in_force.front()->from);
    if (!begin) return;
    const Date as_of = sight.as_of_day();
    for (const model::Provider* provider : setting.directory->providers()) {
        std::vector<Interval> looks;
        for (const model::Verified& look : provider->verified) {
            if (sight.sees(look)) looks.push_back(sight.interval(look.occurred));
        }
        std::sort(looks.begin(), looks.end(),
                  [](const Interval& a, const Interval& b) { return a.earliest < b.earliest; });
        Date anchor = *begin;
        std::size_t next = 0;
        if (!looks.empty()) anchor = std::max(anchor, looks.front().day);
        while (anchor <= as_of) {
            Obligation obligation = row(agency, setting, rule, anchor);
            const policy::Term* term = obligation.ruling.term;
            if (term == nullptr) break;
            const CalendarDays span{static_cast<std::int32_t>(term->every->days)};
            const Date due = anchor + span;
            const Date closes = due + span;
            obligation.detail = provider->id.text;
            obligation.due = calendar::end_of_day(due, *setting.zone);
            while (next < looks.size() && looks[next].day <= anchor)
                ++next;
            const Interval* done =
                next < looks.size() && looks[next].day <= closes ? &looks[next] : nullptr;
            if (done != nullptr) {
                obligation.met_at = *done;
                const bool late = done->day > due;
                obligation.verdict = late ? Verdict::met_late : Verdict::met;
                obligation.because = late ? Because::done_late : Because::done_in_time;
                if (late) obligation.late = {(done->day - due).count, Unit::days, false};
            } else if (as_of <= due) {
                obligation.verdict = Verdict::open;
                obligation.because = Because::not_due_yet;
            } else if (as_of > closes) {
                obligation.verdict = Verdict::missed;
                obligation.because = Because::period_closed;
            } else {
                obligation.verdict = Verdict::overdue;
                obligation.because = Because::not_done;
                obligation.late = {(as_of - due).count, Unit::days, false};
            }
            const bool goes_on = done != nullptr || obligation.verdict == Verdict::missed;
            anchor = done != nullptr ? done->day : due;
            out.push_back(std::move(obligation));
            if (!goes_on) break;
        }
    }
}

using Shift = Uncovered;

std::vector<Shift> roster(const model::Agency& agency, const Sight& sight) {
    std::vector<Shift> shifts;
    for (const model::OnCallShift& shift : agency.on_call) {
        if (sight.knows(shift)) shifts.push_back({shift.from, shift.until});
    }
    std::sort(shifts.begin(), shifts.end(),
              [](const Shift& a, const Shift& b) { return a.from < b.from; });
    return shifts;
}

std::vector<Shift> holes(const std::vector<Shift>& shifts, Instant begin, Instant end) {
    std::vector<Shift> uncovered;
    Instant covered = begin;
    for (const Shift& shift : shifts) {
        if (shift.from >= end) break;
        if (shift.from > covered) uncovered.push_back({covered, shift.from});
        covered = std::max(covered, shift.until);
    }
    if (covered < end) uncovered.push_back({covered, end});
    return uncovered;
}

std::string words(const std::vector<Shift>& uncovered, const calendar::Zone& zone) {
    std::string text = "nobody on call ";
    std::int64_t seconds = 0;
    for (std::size_t i = 0; i < uncovered.size(); ++i) {
        seconds += (uncovered[i].until - uncovered[i].from).seconds;
        if (i >= 3) continue;
        text += (i > 0 ? ", " : "") + zone.readable(uncovered[i].from) + " to " +
                zone.readable(uncovered[i].until);
    }
    if (uncovered.size() > 3) text += " and " + std::to_string(uncovered.size() - 3) + " more";
    return text + " (" + counted((seconds + 3599) / 3600, "hour") + ")";
}

// One row a calendar month, from the first month that the roster and the policy cover.
void judge_roster(const model::Agency& agency, const Setting& setting, const Sight& sight,
                  const Policies::Entry& rule, std::vector<Obligation>& out) {
    const auto begin = rule.first_day_with_term(rule.in_force.front()->from);
    if (!begin || *begin > sight.as_of_day()) return;
    const std::vector<Shift> shifts = roster(agency, sight);
    const auto unknown = [&](Date day) {
        Obligation obligation = row(agency, setting, rule, day);
        obligation.verdict = Verdict::undetermined;
        obligation.because = Because::content_unknown;
        obligation.lacking = "an on-call roster for that time";
        out.push_back(std::move(obligation));
    };
    if (shifts.empty()) return unknown(*begin);
    const Date first_shift = setting.zone->date_of(shifts.front().from);
    if (begin->first_of_month() < first_shift.first_of_month()) unknown(*begin);
    Date day = std::max(*begin, first_shift.first_of_month());
    while (day <= sight.as_of_day()) {
        const Date last = day.last_of_month();
        Obligation obligation = row(agency, setting, rule, day);
        if (obligation.ruling.term != nullptr) {
            const Instant end = setting.zone->end_of(last) + calendar::Elapsed{1};
            obligation.due = calendar::end_of_day(last, *setting.zone);
            obligation.period_end = last;
            const bool over = setting.view.as_of > obligation.due->latest;
            const Instant seen_to =
                over ? end : std::max(setting.view.as_of, setting.zone->start_of(day));
            const auto uncovered = holes(shifts, setting.zone->start_of(day), seen_to);
            if (!uncovered.empty()) {
                // An hour that passed uncovered cannot be covered any more.
                obligation.verdict = Verdict::missed;
                obligation.because = Because::period_closed;
                obligation.lacking = words(uncovered, *setting.zone);
                if (uncovered.back().until <= shifts.front().from) {
                    // Before the roster begins the record cannot tell.
                    obligation.verdict = Verdict::undetermined;
                    obligation.because = Because::content_unknown;
                    obligation.lacking =
                        "an on-call roster before " + setting.zone->readable(shifts.front().from);
                }
            } else {
                obligation.verdict = over ? Verdict::met : Verdict::open;
                obligation.because = over ? Because::done_in_time : Because::not_due_yet;
            }
            out.push_back(std::move(obligation));
        }
        day = last + CalendarDays{1};
    }
}

}  // namespace

std::vector<Uncovered> uncovered(const model::Agency& agency, const Setting& setting, Instant from,
                                 Instant until) {
    return holes(roster(agency, Sight(setting)), from, until);
}

void judge_agency(const model::Agency& agency, const Setting& setting,
                  std::vector<Obligation>& out) {
    const Sight sight(setting);
    const std::size_t first = out.size();
    for (const Policies::Entry& rule : setting.policies->rules()) {
        if (rule.rule->subject != policy::Subject::agency) continue;
        if (rule.shape->coverage) {
            judge_roster(agency, setting, sight, rule, out);
        } else if (rule.shape->requires_) {
            judge_required_of_agency(agency, setting, sight, rule, out);
        } else if (rule.shape->within) {
            judge_agency_within(agency, setting, sight, rule, out);
        } else if (rule.shape->every) {
            judge_listed(agency, setting, sight, rule, out);
        }
    }
    drop_said_elsewhere(out, first);
}

}  // namespace rsc::timeline
