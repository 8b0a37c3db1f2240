#include "base/signature.hpp"

#include <sodium.h>

#include <array>
#include <optional>
#include <stdexcept>

namespace rsc {
namespace {

template <std::size_t size>
using Bytes = std::array<unsigned char, size>;
using Secret = Bytes<crypto_sign_SECRETKEYBYTES>;
using Public = Bytes<crypto_sign_PUBLICKEYBYTES>;
using Signature = Bytes<crypto_sign_BYTES>;

void start() {
    if (sodium_init() < 0) throw std::runtime_error("libsodium cannot start");
}

template <std::size_t size>
std::string text_of(const Bytes<size>& bytes) {
    std::string text(2 * size + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), bytes.data(), bytes.size());
    text.pop_back();
    return text;
}

template <class Array>
std::optional<Array> bytes_of(std::string_view text) {
    Array bytes{};
    std::size_t size = 0;
    const char* end = nullptr;
    const int failed =
        sodium_hex2bin(bytes.data(), bytes.size(), text.data(), text.size(), nullptr, &size, &end);
    if (failed != 0 || size != bytes.size() || end != text.data() + text.size()) {
        return std::nullopt;
    }
    return bytes;
}

const unsigned char* data_of(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

}  // namespace

KeyPair make_keys() {
    start();
    Public open{};
    Secret secret{};
    crypto_sign_keypair(open.data(), secret.data());
    return {text_of(secret), text_of(open)};
}

std::string sign(std::string_view text, std::string_view secret) {
    start();
    const auto key = bytes_of<Secret>(secret);
    if (!key) return {};
    Signature signature{};
    crypto_sign_detached(signature.data(), nullptr, data_of(text), text.size(), key->data());
    return text_of(signature);
}

std::string public_key_of(std::string_view secret) {
    const auto key = bytes_of<Secret>(secret);
    if (!key) return {};
    Public open{};
    crypto_sign_ed25519_sk_to_pk(open.data(), key->data());
    return text_of(open);
}

bool is_signed(std::string_view text, std::string_view signature, std::string_view public_key) {
    start();
    const auto bytes = bytes_of<Signature>(signature);
    const auto key = bytes_of<Public>(public_key);
    return bytes && key &&
           crypto_sign_verify_detached(bytes->data(), data_of(text), text.size(), key->data()) == 0;
}

}  // namespace rsc
