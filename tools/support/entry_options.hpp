#pragma once

#include <deque>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "codec/fields.hpp"
#include "support/invocation.hpp"

namespace rsc::tools {

/// How the option of a member is called where its own name does not do; an empty name leaves the
/// member out. By itself `first_appointment` is `--first-appointment` and `occurred` is `--at`.
struct Called {
    std::string_view member;
    std::string_view option;
    std::string_view help = {};  ///< where the member's own meaning does not fit the option
};

/// The members of a section as options: their names, words, limits and help come from the one
/// description of the record.
class EntryOptions {
  public:
    EntryOptions(Invocation& in, const std::vector<codec::Field>& fields,
                 std::initializer_list<Called> called = {});

    /// The members that were given, as they stand in a record. Every wrong value is told at once
    /// (usage.bad-value, usage.missing). A text given as `-` is read from standard input.
    [[nodiscard]] Result<codec::Json> read(const calendar::Zone& zone, calendar::Instant now) const;
    [[nodiscard]] bool given(std::string_view member) const;

  private:
    struct One {
        codec::Field field;
        std::string option;
        std::string text;
        std::vector<std::string> list;
        bool flag = false;
    };
    [[nodiscard]] Result<codec::Json> value(const One& one, const std::string& text,
                                            const calendar::Zone& zone,
                                            calendar::Instant now) const;

    std::deque<One> options_;  // addresses stay: the parser writes into them
};

}  // namespace rsc::tools
