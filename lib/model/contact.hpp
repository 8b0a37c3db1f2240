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
    ciu,
    treatment_provider,
    provider,
    parole_agent,
    county,
    other
};
constexpr auto names_of(With) {
    return words("client", "family", "natural-support", "ciu", "treatment-provider", "provider",
                 "parole-agent", "county", "other");
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
    other
};
constexpr auto names_of(Purpose) {
    return words("engagement", "planning", "monitoring", "crisis", "introduction",
                 "pre-release-planning", "hand-off", "coordination", "other");
}

/// A contact or an attempt. It is a contact only when somebody was reached, both ways; a voicemail,
/// a letter or a no-show is an attempt.
struct Contact : Entry {
    std::optional<Mode> mode;  ///< absent: not known
    With with{};
    bool reached = false;
    WorkerId worker;  ///< who made it; empty: whoever recorded it
    std::optional<Purpose> purpose;
    Text place;
    std::optional<std::int64_t> minutes;
    std::optional<Barrier> barrier;  ///< of a no-show
    std::vector<Service> coordinated;
};

}  // namespace rsc::model
