#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "support/recording.hpp"

namespace rsc::tools {

/// Words of a closed list, as a record holds them; usage.bad-value names those there are.
[[nodiscard]] Result<codec::Json> words(std::string_view option,
                                        const std::vector<std::string>& given,
                                        const std::vector<std::string_view>& allowed);

template <Named E>
[[nodiscard]] std::vector<std::string_view> words_of() {
    std::vector<std::string_view> all;
    for (const std::string_view word : names_of(E{}))
        all.push_back(word);
    return all;
}

/// One word, or nothing where none was given.
template <Named E>
[[nodiscard]] Result<std::optional<std::string>> word(std::string_view option,
                                                      const std::string& given) {
    if (given.empty()) return std::optional<std::string>{};
    auto one = words(option, {given}, words_of<E>());
    if (!one) return pass_on(one);
    return std::optional<std::string>(given);
}

/// The comprehensive screen as options.
struct ScreenOptions {
    std::string option;  ///< that says when the client was screened
    std::string when;
    std::string recommended;
    std::string chosen;
    std::vector<std::string> needs;

    void declare(Invocation& in, const std::string& when_option);
};
/// Null where no screen was given.
[[nodiscard]] Result<codec::Json> screen_of(const Recording& act, const ScreenOptions& options);

// What follows the referral, a verb each.
[[nodiscard]] Exit intake_enrol(Invocation& in);
[[nodiscard]] Exit intake_refer(Invocation& in);
[[nodiscard]] Exit intake_consents(Invocation& in);
[[nodiscard]] Exit intake_screen(Invocation& in);
[[nodiscard]] Exit intake_emergency(Invocation& in);
[[nodiscard]] Exit intake_admit(Invocation& in);

}  // namespace rsc::tools
