#include "base/keyed_digest.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace rsc;

TEST_CASE("A keyed digest is the one of RFC 4231") {
    const std::string first(20, '\x0b');
    CHECK(text_of(keyed_digest(first, {"Hi There"})) ==
          "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    CHECK(text_of(keyed_digest("Jefe", {"what do ya want ", "for nothing?"})) ==
          "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    const std::string longer_than_a_block(131, '\xaa');
    CHECK(text_of(keyed_digest(longer_than_a_block,
                               {"Test Using Larger Than Block-Size Key - Hash Key First"})) ==
          "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
}
