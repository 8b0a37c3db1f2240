#pragma once

#include "model/assessment.hpp"
#include "model/assignment.hpp"
#include "model/authorization.hpp"
#include "model/client.hpp"
#include "model/consent.hpp"
#include "model/contact.hpp"
#include "model/engagement.hpp"
#include "model/excuse.hpp"
#include "model/history.hpp"
#include "model/linkage.hpp"
#include "model/outcome.hpp"
#include "model/referral.hpp"
#include "model/sccp.hpp"
#include "model/team.hpp"

namespace rsc::model {

/// A section that a record's source may be silent about.
enum class Section : std::uint8_t {
    contact_information,
    referral,
    contacts,
    team,
    sccp,
    acuity,
    sars,
    outcomes
};
constexpr auto names_of(Section) {
    return words("contact_information", "referral", "contacts", "team", "sccp", "acuity", "sars",
                 "outcomes");
}

/// The source of this record does not hold such facts (an import from a system that has none), so
/// nothing follows from their absence: what they would have met is undetermined.
struct NotRecorded {
    Section section{};
    std::optional<Date> through;  ///< last day of the silence; nothing: it lasts
};

/// One enrolment episode of one client (RSC-F: of one family). Facts only; nothing derived.
struct Case {
    Text schema;
    CaseId id;
    std::int64_t episode = 1;
    std::vector<NotRecorded> not_recorded;
    Client client;
    std::optional<Referral> referral;
    std::optional<Enrolment> enrolment;
    std::vector<Admission> admissions;
    std::vector<Offer> offers;
    std::vector<Paper> papers;
    std::vector<Assignment> assignments;
    std::vector<Contact> contacts;
    Team team;
    std::vector<PlanVersion> sccp;
    std::vector<Acuity> acuity;
    std::vector<LevelOfCare> level_of_care;
    std::vector<Sar> sars;
    std::vector<Purchase> purchases;
    std::vector<ReferralOut> referrals_out;
    std::vector<BarrierEntry> barriers;
    std::vector<Placement> placements;
    std::vector<Appointment> appointments;
    std::vector<Outcome> outcomes;
    std::vector<Consent> consents;
    std::vector<Disclosure> disclosures;
    std::vector<BenefitEntry> benefits;
    std::vector<ExpectationEntry> expectations;
    std::vector<PhaseEntry> phase;
    std::vector<Excuse> excuses;
    std::optional<Transition> transition;
    std::optional<Discharge> discharge;
    Superseded superseded;
    std::vector<Dispute> disputes;
    std::vector<HistoryEntry> history;
};

}  // namespace rsc::model
