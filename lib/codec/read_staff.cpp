#include "codec/describe_staff.hpp"
#include "codec/reader.hpp"

namespace rsc::codec {

template class Reader<model::Staff>;
template class Document<model::Staff>;
template class Reader<model::Provider>;
template class Document<model::Provider>;
template class Reader<model::Agency>;
template class Document<model::Agency>;
template class Reader<model::StoreConfig>;
template class Document<model::StoreConfig>;
template class Reader<model::Tombstone>;
template class Document<model::Tombstone>;

}  // namespace rsc::codec
