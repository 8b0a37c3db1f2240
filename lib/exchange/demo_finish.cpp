#include <algorithm>
#include <utility>

#include "exchange/demo_draft.hpp"

namespace rsc::exchange::demo {
namespace {

using model::Case;
using model::Event;

/// Calls `visit(prefix, section)` for every list of entries of the record.
template <class Visit>
void for_each_section(Case& record, Visit visit) {
    model::Client& client = record.client;
    visit("i", client.contact_information);
    visit("p", client.populations);
    visit("g", client.guardianship);
    if (record.referral) visit("y", record.referral->systems);
    visit("a", record.assignments);
    visit("c", record.contacts);
    visit("m", record.team.members);
    visit("t", record.team.meetings);
    visit("v", record.sccp);
    visit("x", record.acuity);
    visit("l", record.level_of_care);
    visit("s", record.sars);
    visit("b", record.purchases);
    visit("r", record.referrals_out);
    visit("h", record.placements);
    visit("q", record.appointments);
    visit("o", record.outcomes);
    visit("k", record.consents);
    visit("n", record.benefits);
    visit("j", record.expectations);
    visit("f", record.phase);
    visit("w", record.excuses);
}

/// What a reader sees on the report's day, before the discharge.
class Horizon {
  public:
    explicit Horizon(const Draft& draft)
        : draft_(draft), last_(draft.office().zone().end_of(draft.office().as_of())) {
        if (draft.record.discharge) {
            const Event& end = *draft.record.discharge;
            end_ = order(end.occurred);
        }
    }

    [[nodiscard]] bool seen(const Event& event) const {
        return draft_.date_of(event.occurred) <= draft_.office().as_of() && event.recorded <= last_;
    }
    [[nodiscard]] bool in_episode(const Event& event) const {
        return seen(event) && (!end_ || order(event.occurred) <= *end_);
    }
    /// By instant; a day stands at its beginning.
    [[nodiscard]] Instant order(const Moment& moment) const {
        if (const auto* instant = std::get_if<Instant>(&moment)) return *instant;
        return draft_.office().zone().start_of(std::get<Date>(moment));
    }

  private:
    const Draft& draft_;
    Instant last_;
    std::optional<Instant> end_;
};

template <class T>
void drop_event(std::optional<T>& event, const Horizon& horizon) {
    if (event && !horizon.in_episode(*event)) event.reset();
}

template <class T>
void drop_from(std::vector<T>& events, const Horizon& horizon) {
    std::erase_if(events, [&](const T& event) { return !horizon.in_episode(event); });
}

void drop_unseen_parts(Case& record, const Horizon& horizon) {
    for (auto& assignment : record.assignments)
        drop_event(assignment.ended, horizon);
    for (auto& member : record.team.members)
        drop_event(member.ended, horizon);
    for (auto& plan : record.sccp)
        drop_event(plan.signed_on, horizon);
    for (auto& referral : record.referrals_out)
        drop_event(referral.result, horizon);
    for (auto& appointment : record.appointments)
        drop_event(appointment.outcome, horizon);
    for (auto& consent : record.consents)
        drop_event(consent.revoked, horizon);
    for (auto& stay : record.placements) {
        drop_event(stay.ready, horizon);
        drop_event(stay.discharged, horizon);
    }
    for (auto& sar : record.sars) {
        drop_from(sar.attachments, horizon);
        drop_from(sar.status, horizon);
    }
    for (auto& outcome : record.outcomes) {
        if (outcome.completed && !horizon.seen(*outcome.completed)) outcome.completed.reset();
    }
    if (!record.referral) return;
    drop_event(record.referral->consents_received, horizon);
    if (!record.referral->emergency) return;
    model::Emergency& emergency = *record.referral->emergency;
    drop_event(emergency.screen_reviewed, horizon);
    drop_event(emergency.needs_confirmed, horizon);
    for (auto& service : emergency.services)
        drop_event(service.referred, horizon);
}

void drop_unseen(Case& record, const Horizon& horizon) {
    for_each_section(record, [&](const char*, auto& section) {
        using Entry = typename std::decay_t<decltype(section)>::value_type;
        if constexpr (std::is_same_v<Entry, model::Outcome>) {
            std::erase_if(section, [&](const Entry& entry) { return !horizon.seen(entry); });
        } else {
            drop_from(section, horizon);
        }
    });
    drop_event(record.enrolment, horizon);
    drop_event(record.transition, horizon);
    drop_unseen_parts(record, horizon);
}

void end_assignments(Draft& draft) {
    if (!draft.record.discharge) return;
    for (auto& assignment : draft.record.assignments) {
        if (assignment.ended) continue;
        auto end = draft.step<model::AssignmentEnd>(draft.record.discharge->occurred);
        end.recorded = draft.record.discharge->recorded;
        end.by = draft.record.discharge->by;
        end.reason = model::EndReason::discharge;
        assignment.ended = end;
    }
}

using Renamed = std::vector<std::pair<EntryId, EntryId>>;

Renamed number_entries(Draft& draft, const Horizon& horizon) {
    Renamed renamed;
    const auto name = [&](const char* prefix, std::size_t number, EntryId& id) {
        const EntryId now{draft.keep(numbered(prefix, number, 1))};
        renamed.emplace_back(id, now);
        id = now;
    };
    for_each_section(draft.record, [&](const char* prefix, auto& section) {
        std::ranges::stable_sort(section, {},
                                 [&](const auto& entry) { return horizon.order(entry.occurred); });
        std::size_t number = 0;
        for (auto& entry : section)
            name(prefix, ++number, entry.id);
    });
    std::size_t number = 0;
    for (auto& plan : draft.record.sccp) {
        for (auto& goal : plan.goals)
            name("u", ++number, goal.id);
    }
    number = 0;
    for (auto& member : draft.record.client.family)
        name("fm", ++number, member.id);
    if (draft.record.referral) name("ref", 1, draft.record.referral->id);
    if (draft.record.enrolment) name("enr", 1, draft.record.enrolment->id);
    if (draft.record.transition) name("tr", 1, draft.record.transition->id);
    if (draft.record.discharge) name("end", 1, draft.record.discharge->id);
    return renamed;
}

EntryId new_name(const Renamed& renamed, EntryId id) {
    const auto found = std::ranges::find(renamed, id, &Renamed::value_type::first);
    return found == renamed.end() ? EntryId{} : found->second;
}

void mend_references(Case& record, const Renamed& renamed) {
    const auto mend = [&](EntryId& id) { id = new_name(renamed, id); };
    for (auto& meeting : record.team.meetings) {
        for (EntryId& id : meeting.attendees)
            mend(id);
        std::erase_if(meeting.attendees, [](EntryId id) { return id.empty(); });
    }
    for (auto& plan : record.sccp) {
        mend(plan.of);
        mend(plan.team_meeting);
    }
    for (auto& sar : record.sars) {
        mend(sar.purchase);
        std::erase_if(sar.attachments, [&](model::Attachment& paper) {
            const bool is_entry = !paper.entry.empty();
            mend(paper.entry);
            return is_entry && paper.entry.empty();
        });
    }
}

}  // namespace

void finish(Draft& draft) {
    const Horizon horizon(draft);
    drop_unseen(draft.record, horizon);
    end_assignments(draft);
    mend_references(draft.record, number_entries(draft, horizon));
}

}  // namespace rsc::exchange::demo
