#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "base/id.hpp"
#include "base/names.hpp"
#include "base/rare.hpp"
#include "calendar/instant.hpp"

/// Records are plain aggregates that *view* the document they were decoded from: a text is good as
/// long as its document (`codec::Document`) lives. A missing text is empty.
namespace rsc::model {

using calendar::Date;
using calendar::Instant;
using calendar::Moment;
using Text = std::string_view;

/// Something that happened, when it was written down, and by whom. `recorded` decides documentation
/// timeliness, `occurred` decides compliance.
struct Event {
    Moment occurred;
    Instant recorded;
    WorkerId by;
};

struct Voided {
    Instant at;
    WorkerId by;
    Text reason;
};

/// An entry is immutable: what later befalls it is an Event inside it, and a mistake is voided,
/// never deleted or overwritten.
struct Entry : Event {
    EntryId id;
    Rare<Voided> voided;
    Text note;
};

/// What can be needed, planned, requested, referred to or coordinated: the service types of the
/// coordination policy, the case management standards and recovery-oriented care in one list.
enum class Service : std::uint8_t {
    recovery_support_coordination,
    case_management,
    medical,
    dental,
    mental_health,
    physical_health,
    social_services,
    housing,
    transitional_housing,
    legal,
    benefits,
    accompaniment,
    troubleshooting,
    transportation,
    child_care,
    adolescent_intervention,
    family_education,
    drug_testing,
    job_skills,
    employment,
    interpersonal_skills,
    education,
    food,
    clothing,
    budgeting,
    meal_planning,
    personal_care,
    housekeeping,
    spiritual,
    recreation,
    community,
    peer_support,
    supportive_counselling,
    liver_and_hepatitis,
    brain_injury,
    hiv,
    tuberculosis,
    sexual_health,
    outpatient_treatment,
    day_treatment,
    residential_treatment,
    detoxification,
    medication_assisted_treatment,
    crisis,
    other
};
constexpr auto names_of(Service) {
    return words("recovery-support-coordination", "case-management", "medical", "dental",
                 "mental-health", "physical-health", "social-services", "housing",
                 "transitional-housing", "legal", "benefits", "accompaniment", "troubleshooting",
                 "transportation", "child-care", "adolescent-intervention", "family-education",
                 "drug-testing", "job-skills", "employment", "interpersonal-skills", "education",
                 "food", "clothing", "budgeting", "meal-planning", "personal-care", "housekeeping",
                 "spiritual", "recreation", "community", "peer-support", "supportive-counselling",
                 "liver-and-hepatitis", "brain-injury", "HIV", "tuberculosis", "sexual-health",
                 "outpatient-treatment", "day-treatment", "residential-treatment", "detoxification",
                 "medication-assisted-treatment", "crisis", "other");
}

/// A public system that a client or family is involved with, and that a formal member of the
/// recovery support team may represent.
enum class System : std::uint8_t {
    probation,
    parole,
    courts,
    child_welfare,
    w2,
    aoda_treatment,
    mental_health,
    health_care,
    schools,
    housing,
    veterans,
    other
};
constexpr auto names_of(System) {
    return words("probation", "parole", "courts", "child-welfare", "w-2", "aoda-treatment",
                 "mental-health", "health-care", "schools", "housing", "veterans", "other");
}

/// Why something did not come about: a no-show, a referral that ended in nothing.
enum class Barrier : std::uint8_t {
    child_care,
    transportation,
    illness,
    work,
    incarceration,
    hospital,
    fear,
    funding,
    eligibility,
    felony_record,
    no_opening,
    language,
    contact_lost,
    declined,
    unknown,
    other
};
constexpr auto names_of(Barrier) {
    return words("child-care", "transportation", "illness", "work", "incarceration", "hospital",
                 "fear", "funding", "eligibility", "felony-record", "no-opening", "language",
                 "contact-lost", "declined", "unknown", "other");
}

enum class Level : std::uint8_t { rsc_i, rsc_f, cm };
constexpr auto names_of(Level) {
    return words("RSC-I", "RSC-F", "CM");
}

/// The two levels of the policy: Recovery Support Coordination (I and F) or Case Management.
enum class LevelGroup : std::uint8_t { rsc, cm };
constexpr auto names_of(LevelGroup) {
    return words("RSC", "CM");
}

[[nodiscard]] constexpr LevelGroup group_of(Level level) {
    return level == Level::cm ? LevelGroup::cm : LevelGroup::rsc;
}

/// An object of which a description says only that it is one. What is in it is looked at elsewhere.
struct FreeObject {};

}  // namespace rsc::model
