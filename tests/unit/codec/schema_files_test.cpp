#include <doctest/doctest.h>

#include <fstream>
#include <sstream>
#include <string>

#include "codec/schema.hpp"

TEST_CASE("the schema files of records are what the descriptions say") {
    for (const auto name : rsc::codec::schema_names()) {
        const std::string file = "schemas/" + std::string(name) + ".schema.json";
        std::ifstream in(std::string(RSC_SOURCE_DIR "/") + file, std::ios::binary);
        std::stringstream text;
        text << in.rdbuf();
        CHECK_MESSAGE(text.str() == rsc::codec::schema_text(name), file,
                      " is out of date: run 'rsc schema ", name, " > ", file, "'");
    }
}
