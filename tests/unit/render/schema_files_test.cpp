#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>
#include <string>

#include "codec/json.hpp"
#include "codec/schema.hpp"
#include "render/outputs.hpp"

using namespace rsc;

namespace {

std::string read_file(const std::string& path) {
    std::ifstream in(std::string(RSC_SOURCE_DIR "/") + path, std::ios::binary);
    std::stringstream text;
    text << in.rdbuf();
    return text.str();
}

}  // namespace

TEST_CASE("the schema files of outputs are what the descriptions say") {
    const auto names = render::output_schema_names();
    CHECK(std::is_sorted(names.begin(), names.end()));
    for (const auto name : names) {
        const std::string file = "schemas/" + std::string(name) + ".schema.json";
        const bool same = read_file(file) == render::output_schema_text(name);
        CHECK_MESSAGE(same, file, " is out of date: run 'rsc schema ", name, " > ", file, "'");
    }
    CHECK(render::output_schema_text("nothing").empty());
}

TEST_CASE("every schema file is of a record or of an output") {
    std::set<std::string> known;
    for (const auto name : codec::schema_names())
        known.insert(std::string(name));
    for (const auto name : render::output_schema_names()) {
        CHECK_MESSAGE(known.insert(std::string(name)).second, name, " names two schemas");
    }
    std::size_t files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(RSC_SOURCE_DIR "/schemas")) {
        const std::string file = entry.path().filename().string();
        const auto end = file.find(".schema.json");
        REQUIRE_MESSAGE(end != std::string::npos, file);
        CHECK_MESSAGE(known.contains(file.substr(0, end)), file, " is of nothing");
        ++files;
    }
    CHECK(files == known.size());
}

TEST_CASE("an output names the schema it follows") {
    for (const auto name : render::output_schema_names()) {
        const auto schema = codec::parse_json(render::output_schema_text(name));
        CHECK(schema["$schema"] == "http://json-schema.org/draft-07/schema#");
        CHECK(schema["$id"] == "rsc:" + std::string(name) + ".schema.json");
        CHECK(schema["properties"]["schema"]["const"] == "rsc." + std::string(name) + "/1");
    }
}
