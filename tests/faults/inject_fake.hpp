#pragma once

#include <optional>
#include <string>
#include <vector>

#include "inject_judge.hpp"

/// Small programs over a store of two files, each of which breaks one promise, and one that keeps
/// all.
namespace rsc::inject {

struct Fake {
    std::string name;
    std::optional<Wrong> wrong;  ///< what it does wrong
};

[[nodiscard]] const std::vector<Fake>& fakes();
void make_fake_store(const std::string& directory);
/// A list of acts for them.
[[nodiscard]] std::string fake_acts();
/// Runs one of them, as the program itself. Commands: add, list, settle, verify, help.
int be_fake(const std::string& name, const std::string& command);

}  // namespace rsc::inject
