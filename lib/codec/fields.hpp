#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "codec/describe.hpp"
#include "codec/json.hpp"
#include "model/agency.hpp"
#include "model/case.hpp"

namespace rsc::codec {

/// What a member holds, as far as somebody who fills it in must know.
enum class FieldKind : std::uint8_t {
    text,
    integer,
    truth,
    date,
    instant,
    moment,
    word,
    id,
    entry_id,
    record
};

/// A member of a described type, for what asks people for it: options, templates, imports.
struct Field {
    std::string_view name;
    FieldKind kind{};
    bool list = false;
    bool required = false;
    bool defaulted = false;  ///< absent means something: `otherwise` for a truth
    bool otherwise = false;
    std::string_view meaning;
    std::vector<std::string_view> words;  ///< of a word: those allowed
    std::string_view of;  ///< of an id: "case", "client", "worker" or "provider"; empty: another
    Limits limits;
};

/// The members that an act, not a person, fills in: id, recorded, by, voided and those of history.
[[nodiscard]] bool is_stamp(std::string_view member);

/// The members of the entries of a section, in their order. `section` is a path of member names:
/// "contacts", "team/members", "assignments/ended", "degrees" of staff. Empty when there is none.
[[nodiscard]] std::vector<Field> case_fields(std::string_view section);
[[nodiscard]] std::vector<Field> staff_fields(std::string_view section);
[[nodiscard]] std::vector<Field> provider_fields(std::string_view section);
[[nodiscard]] std::vector<Field> agency_fields(std::string_view section);

/// Two values of a member that say the same: an instant may be written with another offset.
[[nodiscard]] bool says_same(const Json& a, const Json& b);

/// The record with the members of every object in the order of their description; `x-` members come
/// after them, as they stood.
[[nodiscard]] Json in_order(const model::Case*, const Json& record);
[[nodiscard]] Json in_order(const model::Staff*, const Json& record);
[[nodiscard]] Json in_order(const model::Provider*, const Json& record);
[[nodiscard]] Json in_order(const model::Agency*, const Json& record);

}  // namespace rsc::codec
