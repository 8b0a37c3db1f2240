#pragma once

#include <string_view>
#include <utility>

#include "model/case.hpp"
#include "validate/pointer.hpp"

namespace rsc::validate {

using model::Case;
using model::Entry;
using model::Event;

/// Hands every entry of a record that is not voided to `visit(entry, pointer)`, and every event
/// inside it, with the entry, to `inside(event, entry, pointer)`.
template <class Visit, class Inside>
class Walk {
  public:
    Walk(Visit visit, Inside inside) : visit_(visit), inside_(inside) {}

    void operator()(const Case& record) {
        each("client/contact_information", record.client.contact_information, none);
        each("client/populations", record.client.populations, ended);
        each("client/guardianship", record.client.guardianship, ended);
        each("client/same_as", record.client.same_as, ended);
        if (record.referral && !record.referral->voided) {
            const model::Referral& referral = *record.referral;
            visit_(referral, "/referral");
            each("referral/systems", referral.systems, ended);
            if (referral.consents_received) {
                inside_(*referral.consents_received, referral, "/referral/consents_received");
            }
            if (referral.emergency) emergency(*referral.emergency, referral);
        }
        one(record.enrolment, "/enrolment");
        each("admissions", record.admissions, none);
        each("offers", record.offers, none);
        each("papers", record.papers, [](const model::Paper& paper, const auto& add) {
            if (paper.reviewed) add(*paper.reviewed, "/reviewed");
        });
        each("assignments", record.assignments, ended);
        each("contacts", record.contacts, none);
        each("team/members", record.team.members, ended);
        each("team/meetings", record.team.meetings, none);
        each("team/leads", record.team.leads, ended);
        each("sccp", record.sccp, [](const model::PlanVersion& plan, const auto& add) {
            if (plan.signed_on) add(*plan.signed_on, "/signed");
        });
        each("acuity", record.acuity, none);
        each("level_of_care", record.level_of_care, none);
        each("sars", record.sars, [](const model::Sar& sar, const auto& add) {
            for (std::size_t i = 0; i < sar.status.size(); ++i) {
                add(sar.status[i], join("status", i));
            }
            for (std::size_t i = 0; i < sar.attachments.size(); ++i) {
                add(sar.attachments[i], join("attachments", i));
            }
            for (std::size_t i = 0; i < sar.used.size(); ++i)
                add(sar.used[i], join("used", i));
        });
        each("purchases", record.purchases, none);
        each("referrals_out", record.referrals_out,
             [](const model::ReferralOut& referral, const auto& add) {
                 if (referral.hand_off) add(*referral.hand_off, "/hand_off");
                 if (referral.waitlisted) add(*referral.waitlisted, "/waitlisted");
                 if (referral.result) add(*referral.result, "/result");
             });
        each("barriers", record.barriers, [](const model::BarrierEntry& entry, const auto& add) {
            if (entry.removed) add(*entry.removed, "/removed");
        });
        each("placements", record.placements, [](const model::Placement& stay, const auto& add) {
            if (stay.waitlisted) add(*stay.waitlisted, "/waitlisted");
            if (stay.admitted) add(*stay.admitted, "/admitted");
            if (stay.discharged) add(*stay.discharged, "/discharged");
        });
        each("appointments", record.appointments,
             [](const model::Appointment& appointment, const auto& add) {
                 if (appointment.outcome) add(*appointment.outcome, "/outcome");
             });
        each("outcomes", record.outcomes, [](const model::Outcome& outcome, const auto& add) {
            if (outcome.completed) add(*outcome.completed, "/completed");
        });
        each("consents", record.consents, [](const model::Consent& consent, const auto& add) {
            if (consent.revoked) add(*consent.revoked, "/revoked");
        });
        each("disclosures", record.disclosures, none);
        each("benefits", record.benefits, none);
        each("expectations", record.expectations, none);
        each("phase", record.phase, none);
        each("excuses", record.excuses, none);
        one(record.transition, "/transition");
        one(record.discharge, "/discharge");
        each("disputes", record.disputes, [](const model::Dispute& dispute, const auto& add) {
            if (dispute.settled) add(*dispute.settled, "/settled");
        });
    }

  private:
    static constexpr auto none = [](const auto&, const auto&) {};
    static constexpr auto ended = [](const auto& entry, const auto& add) {
        if (entry.ended) add(*entry.ended, "/ended");
    };

    template <class Single>
    void one(const std::optional<Single>& entry, const Pointer& pointer) {
        if (entry && !entry->voided) visit_(*entry, pointer);
    }

    void emergency(const model::Emergency& emergency, const model::Referral& referral) {
        const Pointer at = "/referral/emergency";
        if (emergency.screen_reviewed) {
            inside_(*emergency.screen_reviewed, referral, at + "/screen_reviewed");
        }
        if (emergency.needs_confirmed) {
            inside_(*emergency.needs_confirmed, referral, at + "/needs_confirmed");
        }
        for (std::size_t i = 0; i < emergency.services.size(); ++i) {
            if (const auto& referred = emergency.services[i].referred) {
                inside_(*referred, referral, at + join("services", i) + "/referred");
            }
        }
    }

    template <class Entries, class Events>
    void each(std::string_view section, const Entries& entries, Events events) {
        for (std::size_t i = 0; i < entries.size(); ++i) {
            if (entries[i].voided) continue;  // it does not count, so nothing is wrong with it
            const Pointer pointer = join(section, i);
            visit_(entries[i], pointer);
            events(entries[i], [&](const Event& event, const Pointer& where) {
                inside_(event, entries[i], pointer + where);
            });
        }
    }

    Visit visit_;
    Inside inside_;
};

template <class Visit, class Inside>
void walk(const Case& record, Visit visit, Inside inside) {
    Walk<Visit, Inside>(visit, inside)(record);
}

}  // namespace rsc::validate
