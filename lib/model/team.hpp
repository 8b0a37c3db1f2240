#pragma once

#include "model/entry.hpp"

namespace rsc::model {

enum class Support : std::uint8_t { formal, informal };
constexpr auto names_of(Support) {
    return words("formal", "informal");
}

/// A member of the Recovery Support Team: a professional (formal) or a relative, friend, neighbour,
/// congregation member (informal, natural).
struct TeamMember : Entry {
    Support support{};
    Text name;
    Text relationship;
    std::optional<System> system;  ///< that a formal member represents
    std::optional<Event> ended;
};

struct TeamMeeting : Entry {
    std::vector<EntryId> attendees;  ///< ids of team members
    bool client_attended = true;
};

/// The agency that leads, and whom to ask first, as all who serve the client agreed.
struct Lead : Entry {
    ProviderId agency;
    Text contact;
    std::optional<Event> ended;
};

struct Team {
    std::vector<TeamMember> members;
    std::vector<TeamMeeting> meetings;
    std::vector<Lead> leads;
};

}  // namespace rsc::model
