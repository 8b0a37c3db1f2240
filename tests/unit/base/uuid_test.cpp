#include "base/uuid.hpp"

#include <doctest/doctest.h>

TEST_CASE("the UUID of a name is that of RFC 4122, version 5") {
    CHECK(rsc::uuid_of("") == "1b4db7eb-4057-5ddf-91e0-36dec72071f5");
    CHECK(rsc::uuid_of("urn:rsc:s-1:Patient:cl-1") == "d84e901c-1d12-55c2-bad2-a48029a6e55a");
    CHECK(rsc::uuid_of("urn:rsc:s-1:Patient:cl-1") != rsc::uuid_of("urn:rsc:s-1:Patient:cl-2"));
}
