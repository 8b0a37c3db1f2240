#pragma once

#include <string>
#include <vector>

#include "support/entry_options.hpp"
#include "support/recording.hpp"

namespace rsc::tools {

/// The content of a plan version as options and as a file; options come on top of the file, and
/// both on top of what the version holds already.
class PlanOptions {
  public:
    /// A version that is being drawn up is asked for its day and kind, too.
    enum class Of : std::uint8_t { new_version, draft };
    PlanOptions(Invocation& in, Of of);

    /// The members of the version that were given, each whole: what `before` holds of them is in
    /// it.
    [[nodiscard]] Result<codec::Json> read(Recording& act, const codec::Json& before) const;

    /// So that faults of the file are named in the file; `index` is the version's in the record.
    void place(Recording& act, std::size_t index) const;

  private:
    EntryOptions members_;
    std::string file_;
    std::vector<std::string> goals_;
    std::vector<std::string> services_;
    bool informed_ = false;
    bool form_ = false;
    std::string crisis_;
    std::vector<std::string> funding_;
    bool low_cost_ = false;
    bool with_team_ = false;
    mutable std::string content_;
};

/// Gives the goals of a content ids that the record does not use yet, where they have none or one
/// of another version; what refers to them follows. `kept` are goals whose ids stay.
void number_goals(codec::Json& plan, const casework::Draft& draft, const codec::Json& kept);

}  // namespace rsc::tools
