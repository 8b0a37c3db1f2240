#pragma once

#include "model/entry.hpp"

namespace rsc::model {

enum class LinkResult : std::uint8_t { linked, not_linked, declined, waitlisted };
constexpr auto names_of(LinkResult) {
    return words("linked", "not-linked", "declined", "waitlisted");
}

/// What shows that the client is linked to the service.
enum class LinkEvidence : std::uint8_t {
    provider_report,
    attendance,
    award_letter,
    enrolment_card,
    lease,
    employer,
    client_report
};
constexpr auto names_of(LinkEvidence) {
    return words("provider-report", "attendance", "award-letter", "enrolment-card", "lease",
                 "employer", "client-report");
}

/// The client handed over in person to those who serve next.
struct HandOff : Event {
    bool face_to_face = false;
    bool protocol_followed = false;
};

struct ReferralResult : Event {
    LinkResult result{};
    std::optional<LinkEvidence> evidence;
    std::optional<Barrier> barrier;
    std::optional<Moment> entity_notified;  ///< managing entity told that there is no opening
};

/// A referral to a service, and whether the client got there.
struct ReferralOut : Entry {
    Service service{};
    ProviderId provider;
    EntryId goal;                ///< of the plan, that it serves
    bool referral_form = false;  ///< made on the RSC RSS Referral Form
    std::optional<HandOff> hand_off;
    std::optional<Event> waitlisted;  ///< not served yet; the result is still to come
    std::optional<ReferralResult> result;
};

enum class AppointmentResult : std::uint8_t { kept, missed, cancelled };
constexpr auto names_of(AppointmentResult) {
    return words("kept", "missed", "cancelled");
}

struct AppointmentOutcome : Event {
    AppointmentResult result{};
    std::optional<Barrier> barrier;
};

/// `occurred` is when it was made, `scheduled` when it is to be.
struct Appointment : Entry {
    Moment scheduled;
    Service service{};
    ProviderId provider;
    std::optional<AppointmentOutcome> outcome;
};

enum class PlacementKind : std::uint8_t {
    acute,
    detoxification,
    state_hospital,
    residential,
    emergency_department,
    incarceration,
    shelter
};
constexpr auto names_of(PlacementKind) {
    return words("acute", "detoxification", "state-hospital", "residential", "emergency-department",
                 "incarceration", "shelter");
}

/// A stay elsewhere; `occurred` is its first step, the wait list or the admission.
struct Placement : Entry {
    PlacementKind kind{};
    ProviderId provider;
    std::optional<Event> waitlisted;
    std::optional<Event> admitted;
    std::optional<Event> ready;  ///< found fit to leave; from then on the client waits to
    std::optional<Event> discharged;
    bool on_medication = false;
};

}  // namespace rsc::model
