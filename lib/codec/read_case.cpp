#include "codec/describe_case.hpp"
#include "codec/reader.hpp"

namespace rsc::codec {

template class Reader<model::Case>;

}  // namespace rsc::codec
