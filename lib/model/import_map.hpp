#pragma once

#include "model/entry.hpp"

/// What somebody else's table means: a mapping file.
namespace rsc::model {

enum class Encoding : std::uint8_t { utf_8, windows_1252 };
constexpr auto names_of(Encoding) {
    return words("utf-8", "windows-1252");
}

/// What a cell says, in the record's words.
struct Translation {
    Text cell;
    Text is;
};

/// Where a member of a record comes from: columns, or a text that is the same for all rows.
struct ImportMember {
    Text member;  ///< as the tables of `rsc export csv` name it: "ended.occurred", "lines.0.units"
    std::vector<Text> columns;  ///< of several, the cells are joined by a space
    /// Of a date or time, as strptime has it: "%m/%d/%Y %I:%M %p"; several, parted by |, are tried
    /// in turn.
    Text format;
    std::vector<Translation> codes;
    std::vector<Text> when;  ///< columns of which one has to be filled, or the member is left out
    Text otherwise;          ///< where the cell is empty
    Text value;              ///< instead of columns
};

struct ImportMap {
    Text schema;
    Text id;    ///< begins the source of each entry: "contacts-2025"
    Text into;  ///< "contacts", "team/members"; "case", "staff" or "provider" for whole records
    Encoding encoding = Encoding::utf_8;
    Text record_column;     ///< holds the id of the record that a row belongs to
    Text record_prefix;     ///< stands before it in the store
    std::vector<Text> key;  ///< columns that tell one row from another; none: all that is mapped
    Text format;            ///< of dates and times without one of their own; none: ISO 8601
    std::vector<ImportMember> members;
};

}  // namespace rsc::model
