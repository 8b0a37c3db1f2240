#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/names.hpp"
#include "calendar/business.hpp"

namespace rsc::policy {

using Text = std::string_view;

/// A document that packs cite, named by its title.
struct SourceDocument {
    Text id;
    Text title;
    Text publisher;
    Text revision;
    Text note;
};
struct DocumentRegister {
    Text schema;
    std::vector<SourceDocument> documents;
};

enum class DemandKind : std::uint8_t {
    deadline,
    recurring,
    cap,
    content,
    attachment,
    record,
    outcome
};
constexpr auto names_of(DemandKind) {
    return words("deadline", "recurring", "cap", "content", "attachment", "record", "outcome");
}

/// One demand of a source document, in our own words.
struct Requirement {
    Text id;
    std::vector<DemandKind> kind;
    std::vector<Text> documents;
    Text where;
    Text text;
    // What carries it besides the rules that name it.
    std::vector<Text> checks;   ///< codes
    std::vector<Text> gates;    ///< commands
    std::vector<Text> reports;  ///< commands
    std::vector<Text> records;  ///< "case /contacts/mode": a schema, and a member in it
};
struct RequirementRegister {
    Text schema;
    std::vector<Requirement> requirements;
};

/// What an unclear text is taken to mean.
struct Reading {
    Text id;
    Text about;
    Text text;
};
struct ReadingRegister {
    Text schema;
    std::vector<Reading> readings;
};

struct CoveredYears {
    std::int64_t from = 0;
    std::int64_t to = 0;
};

/// A holiday calendar as its file holds it.
struct CalendarFile {
    Text schema;
    Text id;
    Text title;
    Text source;
    CoveredYears covers;
    std::vector<calendar::Holiday> holidays;
};

}  // namespace rsc::policy
