#pragma once

#include "model/entry.hpp"

namespace rsc::model {

/// Where and how the client can be reached, as verified on a day.
struct ContactInformation : Entry {
    Text phone;
    Text email;
    Text address;
};

enum class Population : std::uint8_t {
    adult,
    youth,
    pregnant,
    parent,
    veteran,
    homeless,
    re_entry,
    injection_drug_use,
    hiv,
    co_occurring,
    developmental_disability,
    elderly,
    special_grant,
    other
};
constexpr auto names_of(Population) {
    return words("adult", "youth", "pregnant", "parent", "veteran", "homeless", "re-entry",
                 "injection-drug-use", "hiv", "co-occurring", "developmental-disability", "elderly",
                 "special-grant", "other");
}

struct PopulationEntry : Entry {
    Population population{};
    std::optional<Event> ended;
};

struct Guardianship : Entry {
    Text guardian;
    Text scope;
    std::optional<Event> ended;
};

/// A member of the family that an RSC-F case serves together.
struct FamilyMember {
    EntryId id;
    Text relationship;
    Text given_name;
    Text family_name;
    std::optional<Date> birth_date;
};

/// Another client id that was found to name the same person; ended when that proved wrong.
struct SamePerson : Entry {
    ClientId client;
    std::optional<Event> ended;
};

struct Client {
    ClientId id;
    Text given_name;
    Text family_name;
    std::optional<Date> birth_date;
    Text language;
    std::vector<ContactInformation> contact_information;
    std::vector<PopulationEntry> populations;
    std::vector<Guardianship> guardianship;
    std::vector<FamilyMember> family;
    std::vector<SamePerson> same_as;
};

}  // namespace rsc::model
