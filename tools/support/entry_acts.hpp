#pragma once

#include <initializer_list>
#include <string_view>

#include "support/recording.hpp"

namespace rsc::tools {

/// The members of a section of a record of this kind.
[[nodiscard]] std::vector<codec::Field> fields_of(Target target, std::string_view section);

/// A verb that adds one entry to a section and is judged by it.
struct AddEntry {
    Target target = Target::client_case;
    std::string_view act;
    std::string_view section;
    std::initializer_list<Called> called = {};
    std::initializer_list<policy::Occasion> gates = {};
};
[[nodiscard]] Exit add_entry(Invocation& in, const AddEntry& verb);

/// A verb that records what befell an entry, once: CASE ENTRY and the members of the event. Without
/// ENTRY it is the newest that it has not befallen.
struct AddEvent {
    Target target = Target::client_case;
    std::string_view act;
    std::string_view section;
    std::string_view member;  ///< of the entry
    std::initializer_list<Called> called = {};
    std::initializer_list<policy::Occasion> gates = {};
};
[[nodiscard]] Exit add_event(Invocation& in, const AddEvent& verb);

/// A verb that lists sections of a record.
[[nodiscard]] Exit list_sections(Invocation& in, Target target,
                                 std::initializer_list<std::string_view> sections);

/// Verbs that make a worker's or a provider's record, and set what of it is no entry.
[[nodiscard]] Exit add_record(Invocation& in, Target target, std::string_view act);
[[nodiscard]] Exit set_record(Invocation& in, Target target, std::string_view act);

/// Parses the call and shows a whole record.
[[nodiscard]] Exit show_record(Invocation& in, Target target, const std::string& id);

/// The entry that ENTRY names, or, where it is left out, the newest of the section without
/// `member`.
[[nodiscard]] Result<codec::Json*> entry_or_newest(casework::Draft& draft, std::string_view section,
                                                   const std::string& id, std::string_view member);

}  // namespace rsc::tools
