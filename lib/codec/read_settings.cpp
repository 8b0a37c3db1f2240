#include "codec/describe_settings.hpp"
#include "codec/reader.hpp"
#include "codec/settings.hpp"

namespace rsc::codec {

template class Reader<model::Settings>;
template class Document<model::Settings>;

}  // namespace rsc::codec
