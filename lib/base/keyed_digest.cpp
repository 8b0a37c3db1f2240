#include "base/keyed_digest.hpp"

#include <nettle/hmac.h>

#include <cstdint>

namespace rsc {
namespace {

const std::uint8_t* bytes_of(std::string_view text) {
    return reinterpret_cast<const std::uint8_t*>(text.data());
}

}  // namespace

Digest keyed_digest(std::string_view key, std::initializer_list<std::string_view> texts) {
    hmac_sha256_ctx context;
    hmac_sha256_set_key(&context, key.size(), bytes_of(key));
    for (const std::string_view text : texts)
        hmac_sha256_update(&context, text.size(), bytes_of(text));
    Digest digest{};
    hmac_sha256_digest(&context, digest.size(), digest.data());
    return digest;
}

}  // namespace rsc
