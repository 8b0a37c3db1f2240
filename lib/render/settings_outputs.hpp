#pragma once

#include <string>
#include <vector>

#include "calendar/zone.hpp"

namespace rsc::render {

/// A setting of the tool, as it holds here and now.
struct SettingLine {
    std::string key;
    std::string value;   ///< empty: there is none
    std::string origin;  ///< a variable or a file; empty: nobody chose it
};
struct SettingsOut {
    std::string schema = "rsc.settings/1";
    std::vector<SettingLine> settings;
};

[[nodiscard]] std::string json_text(const SettingsOut& out);

}  // namespace rsc::render
