#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "base/error.hpp"
#include "codec/document.hpp"

namespace rsc::rulebook {

/// A pack by what a scenario calls it, with its text; good until the run has ended.
struct NamedPack {
    std::string_view text;
    const codec::Document<policy::Pack>* pack = nullptr;
};
using NamePack = std::function<Result<NamedPack>(std::string_view name)>;

struct ScenarioRun {
    std::size_t scenarios = 0;
    std::size_t failed = 0;
    std::size_t expectations = 0;
    /// `scenario.failed` for every row that is not as expected, and what is wrong with the facts
    /// that a scenario states; each with its place.
    std::vector<Finding> findings;
};

/// Judges every scenario of the file. An Error of Kind::invalid where the text is no scenario file.
///
/// What a record may leave out is filled in: schema and ids, `recorded` (when it occurred) and `by`
/// (W-1), the worker of an assignment (W-1), the signers of a plan, the approver of an excuse, the
/// client (an adult); `"crisis_plan": true` is a whole one.
[[nodiscard]] Result<ScenarioRun> run_scenarios(std::string_view text, std::string_view file,
                                                const NamePack& find);

}  // namespace rsc::rulebook
