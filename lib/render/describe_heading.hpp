#pragma once

#include "codec/describe.hpp"
#include "render/outputs.hpp"

namespace rsc::render {

template <class V>
void describe_heading(V& v, Heading& h) {
    v.optional("store", h.store, "Id of the store; none where no store is looked at");
    v.optional("agency", h.agency, "Id of the agency");
    v.required("sandbox", h.sandbox, "The store is for trying things; nothing in it is real");
    v.optional("zone", h.zone, "Time zone of local days");
    v.optional("as_of", h.as_of, "The instant it speaks for");
    v.optional("known_at", h.known_at, "What had been recorded by this instant is known");
}

}  // namespace rsc::render
