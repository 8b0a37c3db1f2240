#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "codec/describe.hpp"
#include "codec/json.hpp"

// What a de-identified copy of a case holds, member by member: copies and their schema are both
// made from it. For the sources of de-identification only.
namespace rsc::exchange {

/// What is done to a value; there is nothing else that lets one out.
enum class Treatment : std::uint8_t {
    word,       ///< kept, where it is one of the words
    truth,      ///< kept
    measure,    ///< kept, within its limits
    entry_id,   ///< numbered anew
    pseudonym,  ///< keyed digest behind a prefix
    year,       ///< of a date; not in a copy with shifted dates
    day,        ///< a shifted date; only there
    age_group,  ///< of a birth date, over 89 only
    zip3,       ///< of an address
    count,      ///< of a list
    record      ///< its members, one by one
};

struct Form;

/// A member of the copy and where it comes from. One member of a record may be the source of
/// several.
struct FormMember {
    std::string from;
    std::string to;
    std::string meaning;
    Treatment treatment{};
    bool list = false;
    bool required = false;                ///< in every copy of a valid record
    codec::Json otherwise;                ///< what its absence means; null: nothing
    codec::Limits limits;                 ///< of a measure
    std::vector<std::string_view> words;  ///< of a word
    std::string_view prefix;              ///< of a pseudonym
    const Form* record = nullptr;
};

/// What a copy has of a described type.
struct Form {
    std::string name;
    std::string meaning;
    std::vector<FormMember> members;
};

/// Each type once, after those that it refers to; references into it stay good as it grows.
using Forms = std::deque<Form>;

/// Those of a case; the case itself is the last.
[[nodiscard]] const Forms& case_forms();

/// Whether an integer of this name measures or counts something, and names nobody.
[[nodiscard]] bool is_measure(std::string_view member);

/// Whether the records under this name are the agency's own book-keeping, left out whole.
[[nodiscard]] bool is_book_keeping(std::string_view member);

}  // namespace rsc::exchange
