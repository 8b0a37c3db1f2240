#pragma once

#include "codec/document.hpp"
#include "model/import_map.hpp"

namespace rsc::codec {

extern template class Reader<model::ImportMap>;
extern template class Document<model::ImportMap>;

}  // namespace rsc::codec
