#include <algorithm>

#include "timeline/contents.hpp"
#include "timeline/lists.hpp"

namespace rsc::timeline {
namespace {

using model::ReferralOut;
using policy::Content;
using State = Presence::State;

bool is_linked(const Facts& facts, const ReferralOut& referral) {
    return facts.sight().sees(referral) && referral.result &&
           facts.sight().sees(*referral.result) &&
           referral.result->result == model::LinkResult::linked;
}

/// The first time that a goal was linked to a service: by a referral or a kept appointment for a
/// service that serves it.
std::optional<Found> first_linkage(const Facts& facts, const model::Goal& goal,
                                   const std::vector<model::PlannedService>& planned) {
    std::optional<Found> first;
    const auto take = [&first](EntryId entry, const Interval& when) {
        if (!first || when.latest < first->when.latest) first = Found{entry, when};
    };
    const auto serves = [&](model::Service service, ProviderId provider) {
        return std::any_of(planned.begin(), planned.end(), [&](const auto& one) {
            return one.goal == goal.id && one.service == service &&
                   (one.provider.empty() || provider.empty() || one.provider == provider);
        });
    };
    for (const ReferralOut& referral : facts.record().referrals_out) {
        if (!is_linked(facts, referral)) continue;
        if (referral.goal == goal.id || serves(referral.service, referral.provider)) {
            take(referral.id, facts.sight().interval(referral.result->occurred));
        }
    }
    for (const model::Appointment& appointment : facts.record().appointments) {
        if (!facts.sight().sees(appointment) || !appointment.outcome ||
            !facts.sight().sees(*appointment.outcome) ||
            appointment.outcome->result != model::AppointmentResult::kept) {
            continue;
        }
        if (serves(appointment.service, appointment.provider)) {
            take(appointment.id, facts.sight().interval(appointment.scheduled));
        }
    }
    return first;
}

Presence goals_linked(const Facts& facts, const Happening& happening) {
    const auto& plan = *static_cast<const model::PlanVersion*>(happening.subject);
    const auto& goals =
        facts.holder(plan, [](const model::PlanVersion& p) { return !p.goals.empty(); }).goals;
    const auto& planned =
        facts.holder(plan, [](const model::PlanVersion& p) { return !p.services.empty(); })
            .services;
    Presence all = irrelevant();
    for (const model::Goal& goal : goals) {
        auto linked = first_linkage(facts, goal, planned);
        if (!linked) {
            all = combine(std::move(all), absent("a linkage for goal " + goal.id.str()));
            continue;
        }
        // What served the goal before the plan was signed serves it from the signing on.
        if (linked->when.day < happening.when.day) linked->when = happening.when;
        all = combine(std::move(all), present(linked->when, linked->entry));
    }
    return all;
}

bool is_revoked_before(const Facts& facts, const model::Consent& consent, const Interval& when) {
    if (!consent.revoked || !facts.sight().sees(*consent.revoked)) return false;
    const Interval revoked = facts.sight().interval(consent.revoked->occurred);
    if (revoked.day != when.day) return revoked.day < when.day;
    // On the day itself the times decide; where one has none, it was good through the day.
    return revoked.timed && when.timed && revoked.earliest <= when.earliest;
}

Presence consent_to(const Facts& facts, const Happening& happening,
                    std::initializer_list<model::ConsentKind> kinds, std::string lacking) {
    Presence best = absent(std::move(lacking));
    for (const model::Consent& consent : facts.record().consents) {
        if (!facts.sight().sees(consent) || !holds(kinds, consent.kind)) continue;
        const Date day = happening.when.day;
        if (consent.expires && *consent.expires < day) continue;
        if (is_revoked_before(facts, consent, happening.when)) continue;
        const Interval signing = facts.sight().interval(consent.occurred);
        if (best.state != State::present || signing.latest < best.since->latest) {
            best = present(signing, consent.id);
        }
    }
    return best;
}

// The client is handed over in person: by whoever served before, or with whoever serves now.
Presence hand_off_contact(const Facts& facts, const Happening& happening) {
    Date from = happening.when.day;
    for (const Service& service : facts.services()) {
        if (service.assignment->id == happening.entry) break;
        from = service.from.day;
    }
    Presence best = absent("a hand-off face to face");
    for (const SeenContact& seen : facts.contacts()) {
        const model::Contact& contact = *seen.contact;
        if (!contact.reached || contact.with != model::With::client ||
            contact.purpose != model::Purpose::hand_off || seen.when.day < from) {
            continue;
        }
        // Before the change, only the one who takes over is introduced.
        const WorkerId by = contact.worker.empty() ? contact.by : contact.worker;
        const auto& taking_over = *static_cast<const model::Assignment*>(happening.subject);
        if (seen.when.day < happening.when.day && by != taking_over.worker) continue;
        if (contact.mode == model::Mode::face_to_face) return present(seen.when, contact.id);
        if (!contact.mode) best = unknown("whether the hand-off was face to face");
    }
    return best;
}

Presence no_opening_notified(const Facts& facts, const Happening& happening) {
    const auto& referral = *static_cast<const ReferralOut*>(happening.subject);
    if (!referral.result->entity_notified) return absent("notice to the managing entity");
    const Interval notice = facts.sight().interval(*referral.result->entity_notified);
    if (notice.earliest > facts.sight().as_of()) return absent("notice to the managing entity");
    return present(notice, referral.id);
}

Presence hand_off_warm(const Happening& happening) {
    const auto& referral = *static_cast<const ReferralOut*>(happening.subject);
    Presence in_person = referral.hand_off->face_to_face ? present({}, referral.id)
                                                         : absent("an introduction face to face");
    Presence by_protocol = referral.hand_off->protocol_followed
                               ? present({}, referral.id)
                               : absent("the written protocol followed");
    return combine(std::move(in_person), std::move(by_protocol));
}

Presence no_show_reason(const Happening& happening) {
    const auto& appointment = *static_cast<const model::Appointment*>(happening.subject);
    const auto& barrier = appointment.outcome->barrier;
    if (!barrier) return absent("the reason or barrier");
    if (*barrier == model::Barrier::unknown) return unknown("the reason: recorded as unknown");
    return present({}, appointment.id);
}

/// What excuses a demand, by whatever entry, on a day from `from` through `through`.
std::optional<Found> excusing_entry(const Facts& facts, Content content,
                                    const std::vector<model::Service>& services, bool of_blocks,
                                    Date from, std::optional<Date> through) {
    const Sight& sight = facts.sight();
    const auto in_days = [&](Date day) { return day >= from && (!through || day <= *through); };
    const auto of_services = [&](model::Service service) { return allows(services, service); };
    if (content == Content::no_opening_notified) {
        for (const ReferralOut& referral : facts.record().referrals_out) {
            if (!sight.sees(referral) || !referral.result || !sight.sees(*referral.result) ||
                !of_services(referral.service) ||
                referral.result->barrier != model::Barrier::no_opening ||
                !referral.result->entity_notified) {
                continue;
            }
            const Interval notice = sight.interval(*referral.result->entity_notified);
            const Interval ended = sight.interval(referral.result->occurred);
            if (notice.earliest > sight.as_of() || !in_days(ended.day)) continue;
            return Found{referral.id, notice.latest > ended.latest ? notice : ended};
        }
        return std::nullopt;
    }
    for (const model::Offer& offer : facts.record().offers) {
        if (!sight.sees(offer) || !in_days(sight.interval(offer.occurred).day)) continue;
        const bool of_care = offer.kind == model::OfferKind::care_coordination &&
                             offer.answer == model::Answer::no_response;
        const bool of_service = (offer.kind == model::OfferKind::service ||
                                 offer.kind == model::OfferKind::appointment) &&
                                offer.service && of_services(*offer.service) &&
                                offer.answer == model::Answer::refused;
        if (of_blocks ? of_care : of_service) {
            return Found{offer.id, sight.interval(offer.occurred)};
        }
    }
    return std::nullopt;
}

}  // namespace

Presence of_linkage(const Facts& facts, const Happening& happening, Content content) {
    switch (content) {
        case Content::goals_linked: return goals_linked(facts, happening);
        case Content::link_evidence: {
            const auto& referral = *static_cast<const ReferralOut*>(happening.subject);
            return referral.result->evidence ? present({}, referral.id)
                                             : absent("evidence of the linkage");
        }
        case Content::hand_off_warm: return hand_off_warm(happening);
        case Content::no_show_reason: return no_show_reason(happening);
        case Content::feedback_consent:
            return consent_to(facts, happening, {model::ConsentKind::feedback},
                              "a consent to feedback");
        case Content::release_valid:
            return consent_to(
                facts, happening,
                {model::ConsentKind::part2_disclosure, model::ConsentKind::hipaa_release},
                "a release of information in force");
        case Content::hand_off_contact: return hand_off_contact(facts, happening);
        case Content::no_opening_notified: return no_opening_notified(facts, happening);
        default: return unknown("a content of no linkage");
    }
}

void excuse_by_rule(const Judging& judging, const policy::Term& term, Obligation& obligation,
                    Date from, std::optional<Date> through) {
    const Verdict verdict = obligation.verdict;
    if (verdict != Verdict::open && verdict != Verdict::overdue && verdict != Verdict::met_late &&
        verdict != Verdict::missed) {
        return;
    }
    static const std::vector<model::Service> any;
    const auto& services = term.within ? term.within->met_by.services : any;
    for (const Content content : term.excused_by) {
        const auto found = excusing_entry(judging.facts, content, services, term.blocks.has_value(),
                                          from, through);
        if (!found) continue;
        obligation.verdict = Verdict::excused;
        obligation.because = Because::rule_excuses;
        obligation.late = {};
        obligation.evidence = found->entry;
        obligation.met_at = found->when;
        obligation.lacking.clear();
        return;
    }
}

}  // namespace rsc::timeline
