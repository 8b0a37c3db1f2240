#include "codec/describe_policy.hpp"
#include "codec/describe_rulebook.hpp"
#include "codec/reader.hpp"

namespace rsc::codec {

template class Reader<policy::Pack>;
template class Document<policy::Pack>;
template class Reader<policy::Extension>;
template class Document<policy::Extension>;
template class Reader<policy::ScenarioFile>;
template class Document<policy::ScenarioFile>;
template class Reader<policy::CalendarFile>;
template class Document<policy::CalendarFile>;
template class Reader<policy::DocumentRegister>;
template class Document<policy::DocumentRegister>;
template class Reader<policy::RequirementRegister>;
template class Document<policy::RequirementRegister>;
template class Reader<policy::ReadingRegister>;
template class Document<policy::ReadingRegister>;

}  // namespace rsc::codec
