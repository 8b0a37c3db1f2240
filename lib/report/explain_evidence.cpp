#include "report/explain_evidence.hpp"

#include <algorithm>

#include "base/counted.hpp"
#include "policy/shape.hpp"
#include "timeline/evidence.hpp"
#include "validate/walk.hpp"

namespace rsc::report {

using calendar::Date;
using calendar::Interval;
using policy::EvidenceKind;
using policy::Term;
using timeline::Because;
using timeline::Obligation;
using timeline::Verdict;

namespace {

std::string moment_words(const calendar::Moment& moment, const calendar::Zone& zone) {
    if (const auto* instant = std::get_if<calendar::Instant>(&moment)) {
        return zone.readable(*instant);
    }
    return std::get<Date>(moment).text() + " (no time of day recorded)";
}

/// The entry that met it, when that was, and when and by whom it was written down: late care and
/// late paperwork are two things. Where several things befell the entry on that day, it is not said
/// which of them was written down when.
std::string met_words(const Obligation& obligation, const timeline::Facts* facts,
                      const calendar::Zone& zone) {
    std::string out;
    if (!obligation.evidence.empty()) out = "entry " + obligation.evidence.str();
    if (!obligation.met_at) return out;
    const model::Event* written = nullptr;
    bool several = false;
    for (const model::Event* event : events_of(facts, obligation.evidence)) {
        if (zone.date_of(event->occurred) != obligation.met_at->day) continue;
        several = several || (written != nullptr && written->recorded != event->recorded);
        written = event;
    }
    const bool told = written != nullptr && !several;
    out += (out.empty() ? "" : ", ") +
           (told ? moment_words(written->occurred, zone) : readable(*obligation.met_at, zone));
    if (told) {
        out += "; written down " + zone.readable(written->recorded) + " by " + written->by.str() +
               lag_words(*written, zone);
    }
    return out;
}

std::string silences(const timeline::Facts& facts) {
    std::string out;
    for (const model::NotRecorded& silence : facts.record().not_recorded) {
        out += (out.empty() ? "" : ", ") + std::string(name(silence.section)) +
               (silence.through ? " up to " + silence.through->text() : "");
    }
    return out;
}

template <class Word>
std::string one_of(const std::vector<Word>& words) {
    std::string out;
    for (const Word word : words)
        out += (out.empty() ? "" : " or ") + std::string(name(word));
    return out;
}

std::string voided_words(const model::Entry& entry, const calendar::Zone& zone) {
    return "voided " + zone.readable(entry.voided->at) + " by " + entry.voided->by.str();
}

/// Why a contact of the time that was judged does not count; empty where it does.
std::string why_not(const model::Contact& contact, const policy::Evidence& wanted,
                    const timeline::Sight& sight, const Interval& trigger) {
    if (!sight.knows(contact)) return voided_words(contact, sight.zone());
    const auto said = [](const std::string& what, const std::string& asked) {
        return "it was " + what + ", and " + asked + " is asked for";
    };
    if (const auto other = timeline::other_than(wanted, contact)) {
        switch (*other) {
            case timeline::OtherContact::reached_nobody: return "nobody was reached";
            case timeline::OtherContact::person:
                return said("with " + std::string(name(contact.with)), one_of(wanted.with));
            case timeline::OtherContact::purpose:
                return "its purpose was " +
                       (contact.purpose ? std::string(name(*contact.purpose)) : "not recorded") +
                       ", and " + one_of(wanted.purposes) + " is asked for";
            case timeline::OtherContact::mode:
                return said("by " + std::string(name(*contact.mode)), one_of(wanted.modes));
        }
    }
    const Interval when = sight.interval(contact.occurred);
    if (when.timed && trigger.timed && when.earliest < trigger.earliest) return "it came before";
    return {};
}

std::string why_not(const model::PlanVersion& plan, const policy::Evidence& wanted,
                    const timeline::Facts& facts) {
    const auto other = timeline::other_than(wanted, plan, facts);
    if (other == timeline::OtherPlan::kind) return {};  // no one takes it for that
    if (!facts.sight().knows(plan)) return voided_words(plan, facts.sight().zone());
    if (!other) return {};
    switch (*other) {
        case timeline::OtherPlan::kind: break;
        case timeline::OtherPlan::unsigned_: return "it is not signed";
        case timeline::OtherPlan::without_crisis_plan: return "it has no safety and crisis plan";
        case timeline::OtherPlan::without_team_meeting: return "it names no meeting of the team";
    }
    return {};
}

const policy::Evidence* asked_for(const Obligation& obligation) {
    const Term* term = obligation.ruling.term;
    return term != nullptr ? policy::evidence_of(*term) : nullptr;
}

}  // namespace

std::string readable(const Interval& interval, const calendar::Zone& zone) {
    if (interval.timed) return zone.readable(interval.earliest);
    return interval.day.text() + " (no time of day recorded)";
}

std::vector<const model::Event*> events_of(const timeline::Facts* facts, EntryId id) {
    std::vector<const model::Event*> events;
    if (facts == nullptr || id.empty()) return events;
    validate::walk(
        facts->record(),
        [&](const model::Entry& entry, const auto&) {
            if (entry.id == id) events.push_back(&entry);
        },
        [&](const model::Event& event, const model::Entry& entry, const auto&) {
            if (entry.id == id) events.push_back(&event);
        });
    return events;
}

std::string lag_words(const model::Event& event, const calendar::Zone& zone) {
    const auto days = (zone.date_of(event.recorded) - zone.date_of(event.occurred)).count;
    return days > 0 ? ", " + counted(days, "day") + " after" : "";
}

std::string evidence_words(const Obligation& obligation, const timeline::Facts* facts,
                           const timeline::Setting& setting) {
    std::string out = met_words(obligation, facts, *setting.zone);
    const bool met = obligation.verdict == Verdict::met || obligation.verdict == Verdict::met_late;
    if (out.empty() && met) {
        out = "what the record holds, as known " + setting.zone->readable(setting.view.known_at);
    } else if (out.empty()) {
        out = "none in the record as known " + setting.zone->readable(setting.view.known_at);
    }
    if (obligation.attempts > 0) {
        out += "; attempted " + counted(obligation.attempts, "time") + " without reaching anybody";
    }
    if (!obligation.lacking.empty()) out += "; " + obligation.lacking;
    if (facts != nullptr && obligation.because == Because::not_recorded) {
        out += "; the record says of itself what its source is silent about: " + silences(*facts);
    }
    const Term* term = obligation.ruling.term;
    if (facts != nullptr && term != nullptr && term->quota && term->quota->gap_warning > 0) {
        const auto gap = timeline::longest_gap(*facts, *term);
        if (gap && gap->days >= term->quota->gap_warning) {
            out += "; warning: the longest time between two was " + counted(gap->days, "day") +
                   ", " + gap->from.text() + " to " + gap->to.text();
        }
    }
    return out;
}

std::vector<std::string> uncounted_words(const Obligation& obligation,
                                         const timeline::Facts& facts) {
    const policy::Evidence* wanted = asked_for(obligation);
    if (wanted == nullptr || !obligation.triggered || !obligation.due) return {};
    switch (obligation.verdict) {
        case Verdict::met_late:
        case Verdict::overdue:
        case Verdict::missed:
        case Verdict::undetermined: break;
        default: return {};
    }
    const timeline::Sight& sight = facts.sight();
    std::vector<std::string> out;
    const auto tell = [&](const model::Entry& entry, const std::string& why) {
        if (why.empty() || entry.id == obligation.evidence) return;
        out.push_back("entry " + entry.id.str() + ", " +
                      moment_words(entry.occurred, sight.zone()) + ": " + why);
    };
    const auto is_of_its_time = [&](const model::Entry& entry) {
        const Date day = sight.interval(entry.occurred).day;
        return sight.sees(static_cast<const model::Event&>(entry)) &&
               day >= obligation.triggered->day && day <= obligation.due->day;
    };
    if (wanted->kind == EvidenceKind::contact) {
        for (const model::Contact& contact : facts.record().contacts) {
            if (is_of_its_time(contact)) {
                tell(contact, why_not(contact, *wanted, sight, *obligation.triggered));
            }
        }
    } else if (wanted->kind == EvidenceKind::plan_signed) {
        for (const model::PlanVersion& plan : facts.record().sccp) {
            if (is_of_its_time(plan)) tell(plan, why_not(plan, *wanted, facts));
        }
    }
    return out;
}

std::string afterwards_words(const Obligation& obligation, const timeline::Facts& facts) {
    const policy::Evidence* wanted = asked_for(obligation);
    if (obligation.verdict != Verdict::missed || wanted == nullptr || !obligation.due) return {};
    std::vector<timeline::Found> found;
    timeline::find_evidence(facts, *wanted, found);
    const calendar::Zone& zone = facts.sight().zone();
    for (const timeline::Found& one : found) {
        if (one.when.day <= obligation.due->day) continue;
        return "entry " + one.entry.str() + ", " + readable(one.when, zone) + ": " +
               counted((one.when.day - obligation.due->day).count, "day") +
               " after the day it was due, too late to count";
    }
    return "nothing of the kind up to " + zone.readable(facts.sight().as_of());
}

std::string excuse_words(const Obligation& obligation, const timeline::Facts& facts,
                         const Library& library) {
    // The day that has to be covered is the due day, or that of the occasion.
    const model::Excuse* excuse = nullptr;
    const auto look = [&](Date day) {
        if (excuse == nullptr) excuse = facts.excuse(obligation.rule->rule->id, day);
    };
    const Term* term = obligation.ruling.term;
    const bool in_doubt = obligation.verdict == Verdict::undetermined;
    if (in_doubt && term != nullptr && term->quota) return {};  // it goes by most of the days
    if (obligation.due) look(obligation.due->day);
    if (obligation.triggered && !in_doubt) look(obligation.triggered->day);
    if (!in_doubt) look(obligation.occurrence);
    if (excuse == nullptr) return {};
    std::string out = "entry " + excuse->id.str() + ", " + std::string(name(excuse->reason)) +
                      ", " + excuse->from.text() + " to " + excuse->through.text() +
                      ", approved by " + excuse->approver.str() + ", written down by " +
                      excuse->by.str();
    if (in_doubt) out += "; were this late, it covers it";
    if (library.own_words && !excuse->evidence.empty()) {
        out += ": " + std::string(excuse->evidence);
    }
    if (obligation.late.amount > 0) out += "; done " + timeline::text(obligation.late) + " late";
    return out;
}

std::vector<std::string> finding_words(const Obligation& obligation, const timeline::Facts& facts,
                                       std::span<const Finding> findings) {
    std::vector<std::string> out;
    if (findings.empty()) return out;
    std::vector<std::string> places;
    validate::walk(
        facts.record(),
        [&](const model::Entry& entry, const validate::Pointer& pointer) {
            if (!entry.id.empty() &&
                (entry.id == obligation.trigger || entry.id == obligation.evidence)) {
                places.push_back(pointer.text());
            }
        },
        [](const auto&, const auto&, const auto&) {});
    for (const Finding& finding : findings) {
        const bool of_it = std::any_of(places.begin(), places.end(), [&](const auto& place) {
            return finding.place.pointer == place || finding.place.pointer.starts_with(place + "/");
        });
        if (of_it) {
            out.push_back(finding.place.pointer + ": " + finding.message + " [" + finding.code +
                          "]");
        }
    }
    return out;
}

}  // namespace rsc::report
