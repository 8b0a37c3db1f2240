#pragma once

#include "codec/document.hpp"
#include "model/settings.hpp"

namespace rsc::codec {

extern template class Reader<model::Settings>;
extern template class Document<model::Settings>;

}  // namespace rsc::codec
