#include "codec/walk.hpp"

#include "codec/scan.hpp"

namespace rsc::codec {

bool Walk::begin(std::string_view text) {
    if (text.data()[text.size()] != '\0' || !is_utf8(text)) return false;
    at_ = text.data();
    return true;
}

void Walk::skip_some_space() {
    for (std::uint64_t others = 0; others == 0; at_ += others == 0 ? 8 : first_of(others))
        others = eight_at(at_) ^ every(' ');
    while (*at_ == ' ' || *at_ == '\n' || *at_ == '\t' || *at_ == '\r')
        ++at_;
}

}  // namespace rsc::codec
