#pragma once

#include "model/entry.hpp"

namespace rsc::model {

enum class PlanKind : std::uint8_t { preliminary, full, review, amendment, transition };
constexpr auto names_of(PlanKind) {
    return words("preliminary", "full", "review", "amendment", "transition");
}

/// What part of life a goal is about.
enum class Domain : std::uint8_t {
    recovery,
    independence,
    housing,
    employment,
    education,
    health,
    family,
    supports,
    inclusion,
    legal,
    finances,
    other
};
constexpr auto names_of(Domain) {
    return words("recovery", "independence", "housing", "employment", "education", "health",
                 "family", "supports", "inclusion", "legal", "finances", "other");
}

/// A goal in the client's own words, with what would show that it is reached.
struct Goal {
    EntryId id;
    Text words;
    std::vector<Text> indicators;
    std::optional<Domain> domain{};
};

/// What a provider or a place was chosen to fit.
enum class Fit : std::uint8_t { abilities, preferences, culture, language, location };
constexpr auto names_of(Fit) {
    return words("abilities", "preferences", "culture", "language", "location");
}

/// What of the client's life was looked at when the plan was made.
enum class Consideration : std::uint8_t { strengths, family, culture, trauma, language, faith };
constexpr auto names_of(Consideration) {
    return words("strengths", "family", "culture", "trauma", "language", "faith");
}

struct PlannedService {
    Service service{};
    ProviderId provider;
    bool informed_choice = false;  ///< the client chose, knowing the alternatives
    bool choice_form = false;      ///< the signed choice form is on file
    std::optional<Moment> first_appointment;
    EntryId goal{};           ///< of this record, that it serves
    std::vector<Fit> fits{};  ///< what it was chosen to fit
};

struct CrisisPlan {
    std::vector<Text> strengths;
    std::vector<Text> natural_supports;
    Text steps;
};

enum class Funding : std::uint8_t {
    county,
    medicaid,
    medicare,
    insurance,
    veterans,
    community,
    self,
    other
};
constexpr auto names_of(Funding) {
    return words("county", "medicaid", "medicare", "insurance", "veterans", "community", "self",
                 "other");
}

struct FundingPlan {
    std::vector<Funding> sources;
    bool low_cost_considered = false;  ///< free and low-cost community resources were looked at
    bool with_team = false;            ///< made with the Recovery Support Team's help
};

enum class Signer : std::uint8_t { client, guardian, coordinator, supervisor };
constexpr auto names_of(Signer) {
    return words("client", "guardian", "coordinator", "supervisor");
}

/// The signing that makes a version count. A signed version is locked; a change is a new version.
struct Signing : Event {
    std::vector<Signer> signers;
};

/// One version of the Single Coordinated Care Plan, or a review of one. `occurred` is the day it
/// was drawn up; it counts from `signed_on`. A review that changes nothing holds no copy of the
/// plan: `of` names the version reviewed, and what it leaves out stands as in that version.
struct PlanVersion : Entry {
    PlanKind kind{};
    EntryId of;
    bool with_client = false;
    bool with_family = false;
    bool based_on_screen = false;
    std::vector<Service> needs;
    std::vector<Goal> goals;
    std::vector<PlannedService> services;
    std::vector<Text> strengths;
    std::vector<Text> natural_supports;
    std::vector<Consideration> considered;
    /// Contacts with the client that the plan asks for; nothing: it does not say.
    std::optional<std::int64_t> contacts_a_week;
    std::vector<EntryId> documents;  ///< papers of others that it takes up
    std::optional<CrisisPlan> crisis_plan;
    std::optional<FundingPlan> funding_plan;
    EntryId team_meeting;  ///< at which the team gave its input
    std::optional<Signing> signed_on;
};

}  // namespace rsc::model
