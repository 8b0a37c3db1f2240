#pragma once

#include <cstdint>
#include <limits>
#include <string_view>

#include "model/entry.hpp"

/// One description per record type. `describe(visitor, record)` names every member once: its JSON
/// name, where it lives, whether it must be there, its limits and its meaning. The decoder, the
/// encoder and the schema writer are visitors; they cannot disagree about what a record is.
///
/// A visitor has
///   type(name, meaning)                         once, first
///   required(name, member, meaning[, limits])
///   optional(name, member, meaning[, limits])   absent: empty text, no value, empty list
///   defaulted(name, member, otherwise, meaning[, limits])
namespace rsc::codec {

/// Bounds of an integer, both included; a constant text; a pattern beyond the type's own.
struct Limits {
    std::int64_t least = -(std::int64_t{1} << 53);
    std::int64_t most = std::int64_t{1} << 53;
    std::size_t least_items = 0;
    std::string_view constant;  ///< the only text allowed, e.g. `rsc.case/1`
};

/// Of members without limits of their own; one for all, since members are many.
inline constexpr Limits no_limits{};

[[nodiscard]] constexpr Limits range(std::int64_t least, std::int64_t most) {
    return {.least = least, .most = most, .least_items = 0, .constant = {}};
}
[[nodiscard]] constexpr Limits not_empty() {
    return {.least_items = 1, .constant = {}};
}
[[nodiscard]] constexpr Limits constant(std::string_view text) {
    return {.least_items = 0, .constant = text};
}

inline constexpr std::string_view id_pattern = "^[A-Za-z0-9][A-Za-z0-9-]{0,63}$";
inline constexpr std::string_view entry_id_pattern = "^[a-z]{1,4}[0-9]{1,9}$";
inline constexpr std::string_view date_pattern =
    "^(19|2[01])[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";
inline constexpr std::string_view instant_pattern =
    "^(19|2[01])[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
    "T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?(Z|[+-](0[0-9]|1[0-3]):[0-5][0-9]|[+-]14:00)$";
inline constexpr std::string_view moment_pattern =
    "^(19|2[01])[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
    "(T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?(Z|[+-](0[0-9]|1[0-3]):[0-5][0-9]|[+-]14:00))?$";

/// `[a-z]{1,4}[0-9]{1,9}`: short, per record, in sequence.
[[nodiscard]] constexpr bool is_entry_id(std::string_view text) {
    std::size_t letters = 0;
    while (letters < text.size() && text[letters] >= 'a' && text[letters] <= 'z')
        ++letters;
    if (letters < 1 || letters > 4) return false;
    const std::size_t digits = text.size() - letters;
    if (digits < 1 || digits > 9) return false;
    for (const char c : text.substr(letters)) {
        if (c < '0' || c > '9') return false;
    }
    return true;
}

template <class V>
void describe_event(V& v, model::Event& e) {
    v.required("occurred", e.occurred, "When it happened: an instant with offset, or a date");
    v.required("recorded", e.recorded, "When it was written down");
    v.required("by", e.by, "Who wrote it down");
}

template <class V>
void describe(V& v, model::Event& e) {
    v.type("event", "Something that befell an entry");
    describe_event(v, e);
}

template <class V>
void describe(V& v, model::Voided& e) {
    v.type("voided", "Why an entry no longer counts; it is never deleted");
    v.required("at", e.at, "When it was voided");
    v.required("by", e.by, "Who voided it");
    v.required("reason", e.reason, "Why");
}

template <class V>
void describe_entry(V& v, model::Entry& e) {
    v.required("id", e.id, "Unique in the record, never reused");
    describe_event(v, e);
    v.optional("note", e.note, "Free text");
    v.optional("voided", e.voided, "Set when the entry is voided");
}

}  // namespace rsc::codec
