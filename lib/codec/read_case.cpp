#include "codec/describe_case.hpp"
#include "codec/reader.hpp"

namespace rsc::codec {

template class Reader<model::Case>;
template class Document<model::Case>;

}  // namespace rsc::codec
