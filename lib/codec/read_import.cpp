#include "codec/describe_import.hpp"
#include "codec/reader.hpp"

namespace rsc::codec {

template class Reader<model::ImportMap>;
template class Document<model::ImportMap>;

}  // namespace rsc::codec
