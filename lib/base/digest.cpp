#include "base/digest.hpp"

#include <nettle/sha2.h>

#include <cstdint>

namespace rsc {

Digest sha256_of(std::initializer_list<std::string_view> texts) {
    sha256_ctx context;
    sha256_init(&context);
    for (const std::string_view text : texts) {
        sha256_update(&context, text.size(), reinterpret_cast<const std::uint8_t*>(text.data()));
    }
    Digest digest{};
    sha256_digest(&context, digest.size(), digest.data());
    return digest;
}

std::string text_of(const Digest& digest) {
    static constexpr std::string_view hex = "0123456789abcdef";
    std::string text;
    text.reserve(2 * digest.size());
    for (const unsigned char byte : digest) {
        text += hex[byte >> 4U];
        text += hex[byte & 15U];
    }
    return text;
}

std::string sha256(std::string_view bytes) {
    return text_of(sha256_of({bytes}));
}

}  // namespace rsc
