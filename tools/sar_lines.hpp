#pragma once

#include <string>
#include <vector>

#include "support/recording.hpp"

namespace rsc::tools {

/// Service lines as options: `outpatient-treatment@P-clinic:12:2026-03-02..2026-05-31[:4500]`.
[[nodiscard]] Result<codec::Json> lines_of(const std::vector<std::string>& texts,
                                           const Recording& act);

/// "draft", "voided", or the last step of a request.
[[nodiscard]] std::string status_of(const codec::Json& sar);
/// What a request authorises: the lines of its approval, or those asked for. Null: nothing.
[[nodiscard]] const codec::Json* authorized_of(const codec::Json& sar);
/// Service and provider of a line: "housing@P-shelter".
[[nodiscard]] std::string key_of(const codec::Json& line);
/// Units used of a line.
[[nodiscard]] std::int64_t used_of(const codec::Json& sar, const std::string& key);

[[nodiscard]] Exit sar_show(Invocation& in);

}  // namespace rsc::tools
