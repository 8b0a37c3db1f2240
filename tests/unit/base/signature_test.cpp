#include "base/signature.hpp"

#include <doctest/doctest.h>

using namespace rsc;

TEST_CASE("A signature is of one text and one key") {
    const KeyPair keys = make_keys();
    const KeyPair others = make_keys();
    CHECK(keys.secret.size() == 128);
    CHECK(keys.open.size() == 64);
    CHECK(public_key_of(keys.secret) == keys.open);
    const std::string signature = sign("head 12", keys.secret);
    REQUIRE(signature.size() == 128);
    CHECK(is_signed("head 12", signature, keys.open));
    CHECK_FALSE(is_signed("head 13", signature, keys.open));
    CHECK_FALSE(is_signed("head 12", signature, others.open));
    CHECK_FALSE(is_signed("head 12", sign("head 12", others.secret), keys.open));
}

TEST_CASE("What is no key and no signature is none") {
    const KeyPair keys = make_keys();
    for (const std::string& bad : {std::string(), std::string("zz"), keys.open + "0",
                                   keys.secret.substr(1), keys.secret + " "}) {
        CAPTURE(bad);
        CHECK(sign("text", bad).empty());
        CHECK(public_key_of(bad).empty());
        CHECK_FALSE(is_signed("text", sign("text", keys.secret), bad));
        CHECK_FALSE(is_signed("text", bad, keys.open));
    }
}
