#pragma once

#include <span>
#include <string_view>

#include "base/error.hpp"

namespace rsc {

/// What a diagnostic code means. Every code that the program can print is in this one table; its
/// sample stands in tests/findings/, and `rsc explain CODE` prints the entry.
struct Diagnostic {
    std::string_view code;
    Severity severity;
    std::string_view title;   ///< one line, no full stop
    std::string_view detail;  ///< what it means and why it matters
    std::string_view remedy;  ///< what to do
};

/// Sorted by code.
[[nodiscard]] std::span<const Diagnostic> diagnostics();
/// Null when no such code exists.
[[nodiscard]] const Diagnostic* find_diagnostic(std::string_view code);
/// The code itself where it is unknown.
[[nodiscard]] std::string_view title_of(std::string_view code);
[[nodiscard]] std::string_view remedy_of(std::string_view code);
/// A finding of that code, with what the table says of it: its severity, its remedy and, where no
/// `message` is given, its title.
[[nodiscard]] Finding finding_of(std::string_view code, Place place = {}, std::string expected = {},
                                 std::string found = {}, std::string message = {});

}  // namespace rsc
