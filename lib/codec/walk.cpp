#include "codec/walk.hpp"

#include "codec/scan.hpp"

namespace rsc::codec {

bool Walk::begin(std::string_view text) {
    if (text.data()[text.size()] != '\0' || !is_utf8(text)) return false;
    at_ = text.data();
    return true;
}

// For each where it stands, so that a branch takes the same way almost every time.
bool Walk::goes_on() {
    if (*at_ == ',') {
        ++at_;
        skip_to_next();
        return true;
    }
    skip_to_next();
    if (!take(',')) return false;
    skip_to_next();
    return true;
}

void Walk::skip_some_space() {
    for (int spaces = Sixteen::size(); spaces == int{Sixteen::size()}; at_ += spaces)
        spaces = first_of(!is_each(sixteen_at(at_), ' '));
    while (*at_ == ' ' || *at_ == '\n' || *at_ == '\t' || *at_ == '\r')
        ++at_;
}

}  // namespace rsc::codec
