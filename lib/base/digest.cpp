#include "base/digest.hpp"

#include <sodium.h>

#include <array>

namespace rsc {

std::string sha256(std::string_view bytes) {
    static constexpr std::string_view hex = "0123456789abcdef";
    std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
    crypto_hash_sha256(digest.data(), reinterpret_cast<const unsigned char*>(bytes.data()),
                       bytes.size());
    std::string text;
    text.reserve(2 * digest.size());
    for (const unsigned char byte : digest) {
        text += hex[byte >> 4U];
        text += hex[byte & 15U];
    }
    return text;
}

}  // namespace rsc
