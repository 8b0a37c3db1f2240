#include "codec/json.hpp"

namespace rsc::codec {

Json parse_json(std::string_view text) {
    return Json::parse(text);
}

std::string print_json(const Json& json) {
    return json.dump(2) + "\n";
}

}  // namespace rsc::codec
