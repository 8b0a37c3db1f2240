#include "base/uuid.hpp"

#include <nettle/sha1.h>

#include <array>
#include <cstdint>

namespace rsc {
namespace {

// 6ba7b811-9dad-11d1-80b4-00c04fd430c8
constexpr std::array<std::uint8_t, 16> urls = {0x6b, 0xa7, 0xb8, 0x11, 0x9d, 0xad, 0x11, 0xd1,
                                               0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8};

}  // namespace

std::string uuid_of(std::string_view uri) {
    sha1_ctx context;
    sha1_init(&context);
    sha1_update(&context, urls.size(), urls.data());
    sha1_update(&context, uri.size(), reinterpret_cast<const std::uint8_t*>(uri.data()));
    std::array<std::uint8_t, 16> bytes{};
    sha1_digest(&context, bytes.size(), bytes.data());
    bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0fU) | 0x50U);  // version
    bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3fU) | 0x80U);  // variant
    static constexpr std::string_view hex = "0123456789abcdef";
    std::string text;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10) text += '-';
        text += hex[bytes[i] >> 4U];
        text += hex[bytes[i] & 15U];
    }
    return text;
}

}  // namespace rsc
