#include "codec/describe_policy.hpp"
#include "codec/reader.hpp"

namespace rsc::codec {

template class Reader<policy::Pack>;
template class Reader<policy::CalendarFile>;
template class Reader<policy::DocumentRegister>;
template class Reader<policy::RequirementRegister>;
template class Reader<policy::ReadingRegister>;

}  // namespace rsc::codec
