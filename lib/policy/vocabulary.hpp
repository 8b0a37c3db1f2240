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

enum class JudgedBy : std::uint8_t { in_force_at_trigger, retroactive };
constexpr auto names_of(JudgedBy) {
    return words("in-force-at-trigger", "retroactive");
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
    training_held,  ///< every mandated training of the worker's role
    agency_begun    ///< the first day the pack is in force for the agency
};
constexpr auto names_of(Occasion) {
    return words("referral-notified", "consents-received", "first-assignment", "assigned",
                 "level-start", "step-down", "enrolment", "team-formed", "plan-signed",
                 "sar-submitted", "referral-made", "purchase-made", "outcome-window",
                 "satisfaction-requested", "admission-declined", "release", "discharge", "hired",
                 "training-held", "agency-begun");
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
    notice,
    attendance
};
constexpr auto names_of(EvidenceKind) {
    return words("contact", "assignment", "team-formed", "team-meeting", "plan-signed", "acuity",
                 "contact-information", "outcome-completed", "reimbursement", "emergency-steps",
                 "notice", "attendance");
}

/// Where a rolling demand starts to run.
enum class Anchor : std::uint8_t {
    level_start,  ///< the first day of a run on the levels the term applies to
    first_level,  ///< the first day on any level
    first_plan  ///< the later of the first signed preliminary or full plan and the first assignment
};
constexpr auto names_of(Anchor) {
    return words("level-start", "first-level", "first-plan");
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
    degree,
    experience,
    resume_on_file,
    degree_on_file,
    background_check,
    licence_verified,
    insurance_on_file,
    file_location,
    discretionary_fund
};
constexpr auto names_of(Content) {
    return words("client-adult", "level-reason", "consents", "plan-with-client", "plan-with-team",
                 "plan-based-on-screen", "plan-needs", "plan-crisis", "plan-informed-choice",
                 "plan-choice-form", "plan-other-funding", "plan-low-cost",
                 "plan-funding-with-team", "referral-form", "purchase-urgent",
                 "systems-represented", "transition-meeting", "transition-providers",
                 "transition-appointments", "discharge-reason", "admission-reason", "degree",
                 "experience", "resume-on-file", "degree-on-file", "background-check",
                 "licence-verified", "insurance-on-file", "file-location", "discretionary-fund");
}

/// What has to go on without a day between.
enum class Continuity : std::uint8_t { authorization, assignment, licence, insurance };
constexpr auto names_of(Continuity) {
    return words("authorization", "assignment", "licence", "insurance");
}

enum class LevelSource : std::uint8_t { acuity, screen };
constexpr auto names_of(LevelSource) {
    return words("acuity", "screen");
}

}  // namespace rsc::policy
