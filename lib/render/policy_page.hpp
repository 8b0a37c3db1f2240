#pragma once

#include <string>
#include <string_view>

#include "policy/check.hpp"

namespace rsc::render {

/// A policy to read: clause by clause, in our own words, with what is asked for in each revision,
/// who answers, what would put it right, where it stands, and how unclear words are read. With a
/// revision, only that one.
[[nodiscard]] std::string policy_page(const policy::Pack& pack, std::string_view revision,
                                      const policy::Registers& registers);

}  // namespace rsc::render
