#pragma once

#include <cstdint>

#include "base/names.hpp"

/// The closed vocabulary of policy packs. A word that is not here cannot be in a pack.
namespace rsc::policy {

enum class Subject : std::uint8_t { client_case, worker, agency };
constexpr auto names_of(Subject) {
    return words("case", "worker", "agency");
}

/// A `violation` is a breach of a time or a definite content that the document states; a text that
/// has neither is a `local-standard` at most.
enum class Weight : std::uint8_t { violation, local_standard, advice };
constexpr auto names_of(Weight) {
    return words("violation", "local-standard", "advice");
}

/// Who answers for it. The coordinator is whoever holds the primary assignment when it falls due.
enum class Owner : std::uint8_t { coordinator, supervisor, agency, worker };
constexpr auto names_of(Owner) {
    return words("coordinator", "supervisor", "agency", "worker");
}

enum class JudgedBy : std::uint8_t { in_force_at_trigger, in_force_at_enrolment, retroactive };
constexpr auto names_of(JudgedBy) {
    return words("in-force-at-trigger", "in-force-at-enrolment", "retroactive");
}

enum class Clock : std::uint8_t {
    minutes,
    hours,
    calendar_days,
    calendar_months,
    business_days,
    none_stated
};
constexpr auto names_of(Clock) {
    return words("minutes", "hours", "calendar-days", "calendar-months", "business-days",
                 "none-stated");
}

/// What sets an obligation going.
enum class Occasion : std::uint8_t {
    referral_notified,  ///< the Central Intake Unit's notification
    consents_received,  ///< consent forms arrived; where that is not recorded, the notification
    first_assignment,   ///< of the episode
    assigned,           ///< every assignment
    level_start,        ///< the first day on a level the term applies to
    step_down,          ///< every change from RSC to CM
    enrolment,
    team_formed,
    plan_signed,     ///< every signed version of the kinds the term applies to
    sar_submitted,   ///< every submitted request of the kinds the term applies to
    referral_made,   ///< every referral to a service
    purchase_made,   ///< every purchase from the discretionary fund
    outcome_window,  ///< every outcome instrument with a window
    satisfaction_requested,
    admission_declined,  ///< every time the client was not admitted
    release,             ///< from incarceration
    discharge,
    hired,
    training_held,        ///< every mandated training of the worker's role
    linked,               ///< every referral that ended in a linkage
    no_opening,           ///< every referral that ended because nobody had an opening
    handed_over,          ///< every referral with a hand-off
    no_show,              ///< every appointment that the client missed
    advocacy,             ///< every contact for the client's cause with somebody outside the family
    coordinator_changed,  ///< every time another worker leads
    stay_ended,           ///< every discharge from a stay elsewhere
    outcome_completed,    ///< every completed outcome instrument
    care_accepted,        ///< the client accepted care coordination, first or again
    care_refused,         ///< the client refused it
    closeout,             ///< the instrument of the end of services was completed
    agency_begun          ///< the first day the pack is in force for the agency
};
constexpr auto names_of(Occasion) {
    return words("referral-notified", "consents-received", "first-assignment", "assigned",
                 "level-start", "step-down", "enrolment", "team-formed", "plan-signed",
                 "sar-submitted", "referral-made", "purchase-made", "outcome-window",
                 "satisfaction-requested", "admission-declined", "release", "discharge", "hired",
                 "training-held", "linked", "no-opening", "handed-over", "no-show", "advocacy",
                 "coordinator-changed", "stay-ended", "outcome-completed", "care-accepted",
                 "care-refused", "closeout", "agency-begun");
}

/// Kinds of entry that can meet a demand.
enum class EvidenceKind : std::uint8_t {
    contact,
    assignment,
    team_formed,
    team_meeting,
    plan_signed,
    acuity,
    contact_information,
    outcome_completed,
    reimbursement,
    emergency_steps,
    appointment_kept,
    contents,  ///< what is asked for is there, whichever entry brought it
    notice,
    attendance,
    verification  ///< an entry of the resource list was looked at
};
constexpr auto names_of(EvidenceKind) {
    return words("contact", "assignment", "team-formed", "team-meeting", "plan-signed", "acuity",
                 "contact-information", "outcome-completed", "reimbursement", "emergency-steps",
                 "appointment-kept", "contents", "notice", "attendance", "verification");
}

/// Where a rolling demand starts to run.
enum class Anchor : std::uint8_t {
    level_start,  ///< the first day of a run on the levels the term applies to
    first_level,  ///< the first day on any level
    first_plan,   ///< the later of the first signed preliminary or full plan and the first
                  ///< assignment
    listed        ///< every entry of the agency's resource list, by itself
};
constexpr auto names_of(Anchor) {
    return words("level-start", "first-level", "first-plan", "listed");
}

enum class Period : std::uint8_t { week, month };
constexpr auto names_of(Period) {
    return words("week", "month");
}

/// A content that can be looked for. Each says of one entry (or of the subject) whether it is
/// there.
enum class Content : std::uint8_t {
    client_adult,
    level_reason,
    consents,
    plan_with_client,
    plan_with_team,
    plan_based_on_screen,
    plan_needs,
    plan_crisis,
    plan_informed_choice,
    plan_choice_form,
    plan_other_funding,
    plan_low_cost,
    plan_funding_with_team,
    referral_form,
    purchase_urgent,
    systems_represented,
    transition_meeting,
    transition_providers,
    transition_appointments,
    discharge_reason,
    admission_reason,
    plan_goals,
    plan_indicators,
    plan_natural_supports,
    plan_considers_strengths,
    plan_considers_family,
    plan_considers_culture,
    plan_considers_trauma,
    plan_language_met,
    plan_with_family,
    plan_housing_fits,
    plan_papers,
    goals_linked,
    link_evidence,
    hand_off_warm,
    no_show_reason,
    feedback_consent,
    release_valid,
    hand_off_contact,
    no_opening_notified,
    refusal_documented,
    papers_reviewed,
    admission_confirmed,
    admission_steps,
    expectations_explained,
    level_of_care,
    benefits_screened,
    benefits_soar,
    degree,
    experience,
    bachelor_equivalent,
    criminal_background_check,
    knowledge,
    resume_on_file,
    degree_on_file,
    background_check,
    licence_verified,
    insurance_on_file,
    file_location,
    discretionary_fund,
    sharing_protocol,
    data_sharing,
    hand_off_protocol,
    language_protocol,
    information_flow,
    cultural_review
};
constexpr auto names_of(Content) {
    return words(
        "client-adult", "level-reason", "consents", "plan-with-client", "plan-with-team",
        "plan-based-on-screen", "plan-needs", "plan-crisis", "plan-informed-choice",
        "plan-choice-form", "plan-other-funding", "plan-low-cost", "plan-funding-with-team",
        "referral-form", "purchase-urgent", "systems-represented", "transition-meeting",
        "transition-providers", "transition-appointments", "discharge-reason", "admission-reason",
        "plan-goals", "plan-indicators", "plan-natural-supports", "plan-considers-strengths",
        "plan-considers-family", "plan-considers-culture", "plan-considers-trauma",
        "plan-language-met", "plan-with-family", "plan-housing-fits", "plan-papers", "goals-linked",
        "link-evidence", "hand-off-warm", "no-show-reason", "feedback-consent", "release-valid",
        "hand-off-contact", "no-opening-notified", "refusal-documented", "papers-reviewed",
        "admission-confirmed", "admission-steps", "expectations-explained", "level-of-care",
        "benefits-screened", "benefits-soar", "degree", "experience", "bachelor-equivalent",
        "criminal-background-check", "knowledge", "resume-on-file", "degree-on-file",
        "background-check", "licence-verified", "insurance-on-file", "file-location",
        "discretionary-fund", "sharing-protocol", "data-sharing", "hand-off-protocol",
        "language-protocol", "information-flow", "cultural-review");
}

/// What has to go on without a day between.
enum class Continuity : std::uint8_t { authorization, assignment, licence, insurance };
constexpr auto names_of(Continuity) {
    return words("authorization", "assignment", "licence", "insurance");
}

/// Of which there is one at a time, from the first assignment to the discharge.
enum class Sole : std::uint8_t {
    primary_assignment,  ///< who leads the case
    lead_agency          ///< the agency that leads among those who serve the client
};
constexpr auto names_of(Sole) {
    return words("primary-assignment", "lead-agency");
}

/// Which of several stays close together counts.
enum class Counts : std::uint8_t { first, last };
constexpr auto names_of(Counts) {
    return words("first", "last");
}

enum class LevelSource : std::uint8_t { acuity, screen };
constexpr auto names_of(LevelSource) {
    return words("acuity", "screen");
}

}  // namespace rsc::policy
