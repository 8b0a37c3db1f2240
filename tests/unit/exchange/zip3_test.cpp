#include "exchange/zip3.hpp"

#include <doctest/doctest.h>

#include <string>

using rsc::exchange::zip3_of;

TEST_CASE("an area of few people is not told") {
    for (const char* area : {"036", "059", "063", "102", "203", "556", "692", "790", "821", "823",
                             "830", "831", "878", "879", "884", "890", "893"}) {
        CAPTURE(area);
        CHECK(zip3_of("7 Heron Lane, Ashgrove, UT " + std::string(area) + "17") == "000");
        CHECK(zip3_of("7 Heron Lane, Ashgrove, UT " + std::string(area) + "17-2040") == "000");
    }
    CHECK(zip3_of("7 Heron Lane, Ashgrove WI 53202") == "532");
    CHECK(zip3_of("7 Heron Lane, Ashgrove, NY 00017") == "000");
}

TEST_CASE("a ZIP code is what an address ends with") {
    struct {
        const char* address;
        const char* area;
    } const cases[] = {
        {"7 Heron Lane, Ashgrove, WI 53202", "532"},
        {"7 Heron Lane, Ashgrove, WI 53202-1234", "532"},
        {"7 Heron Lane\nAshgrove\n53202", ""},
        {"7 Heron Lane, Ashgrove, WI, 53202.", "532"},
        {"7 Heron Lane, Ashgrove WI 53202, USA", "532"},
        {"7 Heron Lane, Ashgrove WI 53202 United States", "532"},
        {"10115 Heron Lane, Ashgrove, WI 53202", "532"},
        {"53202", ""},
        {"Mail to 53711, sleeps at 53202", ""},
        {"MRN 53703", ""},
        {"Account 53211", ""},
        {"sleeps in 53202", ""},
        {"IN 46201", "462"},
        {"plate ABC 12345", ""},
        {"P.O. Bx 54321", ""},
        {"", ""},
        {"7 Heron Lane", ""},
        {"10115 Heron Lane", ""},
        {"53202 Heron Lane, Ashgrove", ""},
        {"P.O. Box 53202", ""},
        {"Ashgrove, PO BOX 53202", ""},
        {"Heron Lane, Apt. 53202", ""},
        {"Heron Lane #53202", ""},
        {"Heron Lane no 53202", ""},
        {"County Highway 53202", ""},
        {"Highbox 53202", ""},
        {"Ashgrove 532021234", ""},
        {"Ashgrove 5320", ""},
        {"Ashgrove 53202-12345", ""},
        {"Ashgrove 53202-123", ""},
        {"078-05-1120", ""},
        {"call 414-555-0181", ""},
        {"account 17-53202", ""},
        {"A53202", ""},
        {"Ashgrove 7 53202", ""},
        {" , ", ""},
        {"USA", ""},
    };
    for (const auto& one : cases) {
        CAPTURE(one.address);
        CHECK(zip3_of(one.address) == one.area);
    }
}
