#include "codec/schema.hpp"

#include "codec/describe_import.hpp"
#include "codec/describe_policy.hpp"
#include "codec/describe_rulebook.hpp"
#include "codec/describe_settings.hpp"
#include "codec/describe_staff.hpp"
#include "codec/schema_writer.hpp"

namespace rsc::codec {
namespace {

struct Entry {
    std::string_view name;
    std::string (*text)();
};

constexpr Entry entries[] = {
    {"agency", schema_of<model::Agency>},
    {"calendar", schema_of<policy::CalendarFile>},
    {"case", schema_of<model::Case>},
    {"config", schema_of<model::Settings>},
    {"documents", schema_of<policy::DocumentRegister>},
    {"import-map", schema_of<model::ImportMap>},
    {"policy", schema_of<policy::Pack>},
    {"policy-extension", schema_of<policy::Extension>},
    {"provider", schema_of<model::Provider>},
    {"readings", schema_of<policy::ReadingRegister>},
    {"requirements", schema_of<policy::RequirementRegister>},
    {"scenarios", schema_of<policy::ScenarioFile>},
    {"staff", schema_of<model::Staff>},
    {"store", schema_of<model::StoreConfig>},
    {"tombstone", schema_of<model::Tombstone>},
};

}  // namespace

std::vector<std::string_view> schema_names() {
    std::vector<std::string_view> names;
    for (const Entry& entry : entries)
        names.push_back(entry.name);
    return names;
}

std::string schema_text(std::string_view name) {
    for (const Entry& entry : entries) {
        if (entry.name == name) return entry.text();
    }
    return {};
}

std::vector<std::string_view> beyond_schema() {
    return {
        "a date exists (2026-02-30 does not)",
        "no member stands twice",
        "entry ids are unique in a record",
        "integers are written without fraction or exponent, within ±2^53",
        "numbers inside x- members are integers, their names and the keys inside them ASCII",
        "nesting is at most 64 deep, the document at most 16 MiB",
    };
}

}  // namespace rsc::codec
