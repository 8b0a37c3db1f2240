#pragma once

#include "codec/describe.hpp"
#include "model/import_map.hpp"

namespace rsc::codec {

template <class V>
void describe(V& v, model::Translation& e) {
    v.type("translation", "What a cell says, in the record's words");
    v.required("cell", e.cell, "The cell, without spaces around it");
    v.required("is", e.is, "What that means; of a truth, true or false");
}

template <class V>
void describe(V& v, model::ImportMember& e) {
    v.type("import_member", "Where a member of a record comes from");
    v.required("member", e.member, "Which, as the tables of 'rsc export csv' name it");
    v.optional("columns", e.columns, "Columns it comes from, joined by a space");
    v.optional("format", e.format,
               "How a date or time is written: %m/%d/%Y %I:%M %p; several, "
               "parted by |, are tried in turn");
    v.optional("codes", e.codes, "What cells mean; without any, a cell is what it says");
    v.optional("when", e.when, "Columns of which one has to be filled; else it is left out");
    v.optional("default", e.otherwise, "What it is where the cell is empty");
    v.optional("value", e.value, "What it is in every row, instead of columns");
}

template <class V>
void describe(V& v, model::ImportMap& e) {
    v.type("import_map", "What somebody else's table means");
    v.required("schema", e.schema, "Name and version of this description",
               constant("rsc.import-map/1"));
    v.required("id", e.id, "Names the source in every entry; never changed once used");
    v.required("into", e.into, "A section of cases (contacts, sars), or case, staff, provider");
    v.defaulted("encoding", e.encoding, model::Encoding::utf_8, "Of the table");
    v.required("record_column", e.record_column, "Holds the id of the record a row belongs to");
    v.optional("record_prefix", e.record_prefix, "Stands before that id in the store");
    v.optional("key", e.key, "Columns that tell a row from all others; none: all that is mapped");
    v.optional("format", e.format,
               "How dates and times are written that have no format of their "
               "own; none: YYYY-MM-DD, or an instant with offset");
    v.required("members", e.members, "Where members come from", not_empty());
}

}  // namespace rsc::codec
