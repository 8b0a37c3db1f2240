#pragma once

#include "codec/describe.hpp"
#include "model/settings.hpp"

namespace rsc::codec {

template <class V>
void describe(V& v, model::Settings& e) {
    v.type("config", "What people choose of the tool itself; nothing of it changes a verdict");
    v.required("schema", e.schema, "Name and version of this description",
               constant("rsc.config/1"));
    v.optional("store", e.store,
               "The store where -C and RSC_STORE name none and no directory from here up is one");
    v.optional("by", e.by, "Who acts, where --by and RSC_BY do not say");
    v.optional("format", e.format, "How a terminal is written to, where the command offers it");
    v.optional("color", e.color, "Whether verdicts are coloured");
    v.optional("pager", e.pager, "Shows what is longer than the terminal; cat: none");
}

}  // namespace rsc::codec
