#pragma once

#include "model/entry.hpp"

namespace rsc::model {

enum class Mode : std::uint8_t { face_to_face, video, phone, text, email, letter, fax };
constexpr auto names_of(Mode) {
    return words("face-to-face", "video", "phone", "text", "email", "letter", "fax");
}

enum class With : std::uint8_t {
    client,
    family,
    natural_support,
    referral_source,
    ciu,
    treatment_provider,
    provider,
    parole_agent,
    county,
    other
};
constexpr auto names_of(With) {
    return words("client", "family", "natural-support", "referral-source", "ciu",
                 "treatment-provider", "provider", "parole-agent", "county", "other");
}

enum class Purpose : std::uint8_t {
    engagement,
    planning,
    monitoring,
    crisis,
    introduction,
    pre_release_planning,
    hand_off,
    coordination,
    outreach,
    advocacy,
    education,
    diversion,
    technical_assistance,
    after_care,
    other
};
constexpr auto names_of(Purpose) {
    return words("engagement", "planning", "monitoring", "crisis", "introduction",
                 "pre-release-planning", "hand-off", "coordination", "outreach", "advocacy",
                 "education", "diversion", "technical-assistance", "after-care", "other");
}

/// The kind of place where a contact was: where the client is served.
enum class Setting : std::uint8_t {
    office,
    home,
    community,
    provider,
    court,
    school,
    crisis_unit,
    hospital,
    state_hospital,
    detoxification,
    residential,
    shelter,
    jail,
    remote,
    other
};
constexpr auto names_of(Setting) {
    return words("office", "home", "community", "provider", "court", "school", "crisis-unit",
                 "hospital", "state-hospital", "detoxification", "residential", "shelter", "jail",
                 "remote", "other");
}

/// A contact or an attempt. It is a contact only when somebody was reached, both ways; a voicemail,
/// a letter or a no-show is an attempt.
struct Contact : Entry {
    std::optional<Mode> mode;  ///< absent: not known
    With with{};
    bool reached = false;
    WorkerId worker;  ///< who made it; empty: whoever recorded it
    std::optional<Purpose> purpose;
    std::optional<Setting> setting;
    Text place;
    std::optional<std::int64_t> minutes;
    std::optional<Barrier> barrier;  ///< of a no-show
    std::vector<Service> coordinated;
};

}  // namespace rsc::model
