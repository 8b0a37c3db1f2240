#include "codec/describe_staff.hpp"
#include "codec/reader.hpp"

namespace rsc::codec {

template class Reader<model::Staff>;
template class Reader<model::Provider>;
template class Reader<model::Agency>;
template class Reader<model::StoreConfig>;

}  // namespace rsc::codec
