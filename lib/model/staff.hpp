#pragma once

#include <algorithm>

#include "model/client.hpp"
#include "model/history.hpp"

namespace rsc::model {

/// What the newest files of workers say they are.
inline constexpr Text staff_schema = "rsc.staff/2";

enum class Role : std::uint8_t { coordinator, supervisor, peer_specialist, analyst, administrator };
constexpr auto names_of(Role) {
    return words("coordinator", "supervisor", "peer-specialist", "analyst", "administrator");
}

enum class DegreeLevel : std::uint8_t { associate, bachelor, master, doctorate };
constexpr auto names_of(DegreeLevel) {
    return words("associate", "bachelor", "master", "doctorate");
}

enum class Field : std::uint8_t { social_work, psychology, nursing, related, other };
constexpr auto names_of(Field) {
    return words("social-work", "psychology", "nursing", "related", "other");
}

struct Degree : Entry {
    DegreeLevel level{};
    Field field{};
    Text major;
};

/// Experience in human services; `years` as verified.
struct Experience : Entry {
    std::int64_t years = 0;
    Service service{};
};

enum class StaffDocumentKind : std::uint8_t {
    resume,
    degree,
    background_check,
    criminal_background_check,
    drivers_licence,
    drivers_abstract,
    auto_insurance
};
constexpr auto names_of(StaffDocumentKind) {
    return words("resume", "degree", "background-check", "criminal-background-check",
                 "drivers-licence", "drivers-abstract", "auto-insurance");
}

/// A paper in the employee file; `occurred` is its own date. Good through `expires`.
struct StaffDocument : Entry {
    StaffDocumentKind kind{};
    std::optional<Date> expires;
};

enum class NoticeKind : std::uint8_t { hire, access_request };
constexpr auto names_of(NoticeKind) {
    return words("hire", "access-request");
}

/// A notice to the county about this worker.
struct Notice : Entry {
    NoticeKind kind{};
    Text to;
    bool verification_enclosed = false;
};

/// Attendance at a mandated training or meeting of the agency's list.
struct Attendance : Entry {
    EntryId training;
};

enum class CredentialKind : std::uint8_t {
    substance_abuse_counselor,
    social_worker,
    professional_counselor,
    psychologist,
    nurse,
    peer_specialist,
    case_manager,
    other
};
constexpr auto names_of(CredentialKind) {
    return words("substance-abuse-counselor", "social-worker", "professional-counselor",
                 "psychologist", "nurse", "peer-specialist", "case-manager", "other");
}

/// A licence or certificate; `occurred` is when it was granted.
struct Credential : Entry {
    CredentialKind kind{};
    std::optional<Date> expires;
};

/// Services and support systems that the worker knows, as verified on a day.
struct Knowledge : Entry {
    std::vector<Service> services;
};

/// A new share of full time from the day it occurred on.
struct FteChange : Entry {
    std::int64_t percent = 100;
};

/// The share of full time: the first, and what became of it.
struct Fte {
    std::int64_t percent = 100;
    std::vector<FteChange> changes;
};

struct Staff {
    Text schema;
    WorkerId id;
    Text given_name;
    Text family_name;
    Text login;  ///< operating-system user
    std::vector<Role> roles;
    WorkerId supervisor;
    Fte fte;
    std::optional<Date> hired;
    std::optional<Date> left;  ///< last day of work
    bool imported = false;     ///< a stub: known only by the id that an import named
    Text file_location;        ///< where the employee file can be produced from
    std::vector<Degree> degrees;
    std::vector<Experience> experience;
    std::vector<StaffDocument> documents;
    std::vector<Credential> credentials;
    std::vector<Knowledge> knowledge;
    std::vector<Population> works_with;  ///< that ask for a criminal background check
    std::vector<Notice> notices;
    std::vector<Attendance> trainings;
    std::vector<HistoryEntry> history;
};

[[nodiscard]] inline bool has_role(const Staff& staff, Role role) {
    return std::find(staff.roles.begin(), staff.roles.end(), role) != staff.roles.end();
}
/// Whether the records of staff and agency are this worker's to write.
[[nodiscard]] inline bool manages(const Staff& staff) {
    return has_role(staff, Role::supervisor) || has_role(staff, Role::administrator);
}
/// The last day of work is one.
[[nodiscard]] inline bool is_at_work(const Staff& staff, Date day) {
    return !staff.left || *staff.left >= day;
}

}  // namespace rsc::model
