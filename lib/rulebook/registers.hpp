#pragma once

#include <string_view>

#include "base/error.hpp"
#include "calendar/business.hpp"
#include "policy/check.hpp"

namespace rsc::rulebook {

/// The registers that come with the program: documents, requirements, readings.
[[nodiscard]] const policy::Registers& registers();

/// The bytes of a shipped pack or calendar; empty when there is none of that name.
[[nodiscard]] std::string_view shipped_pack(std::string_view id);
[[nodiscard]] std::string_view shipped_calendar(std::string_view id);

/// A holiday calendar from the text of its file.
[[nodiscard]] Result<calendar::HolidayCalendar> read_calendar(std::string_view text,
                                                              std::string_view file);

}  // namespace rsc::rulebook
