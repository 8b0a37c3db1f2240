#pragma once

#include <string>
#include <string_view>

namespace rsc {

/// Ed25519. Keys and signatures are lower-case hexadecimal: 64 digits the public key, 128 the
/// secret one and a signature.
struct KeyPair {
    std::string secret;
    std::string open;
};
[[nodiscard]] KeyPair make_keys();

/// Empty when `secret` is no key.
[[nodiscard]] std::string sign(std::string_view text, std::string_view secret);
/// The public half of a secret key; empty when it is none.
[[nodiscard]] std::string public_key_of(std::string_view secret);
[[nodiscard]] bool is_signed(std::string_view text, std::string_view signature,
                             std::string_view public_key);

}  // namespace rsc
