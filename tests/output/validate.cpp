// validate SCHEMA INSTANCE...: whether JSON documents are what a draft-07 schema says, by valijson.
// `.ndjson` files are judged line by line.

#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

namespace {

nlohmann::json read(const std::string& path) {
    std::ifstream in(path);
    return nlohmann::json::parse(in);
}

bool is_valid(const valijson::Schema& schema, const nlohmann::json& instance,
              const std::string& what) {
    valijson::Validator validator;
    valijson::ValidationResults results;
    const valijson::adapters::NlohmannJsonAdapter adapter(instance);
    if (validator.validate(schema, adapter, &results)) return true;
    valijson::ValidationResults::Error error;
    while (results.popError(error)) {
        std::cerr << what << ": ";
        for (const std::string& part : error.context)
            std::cerr << part;
        std::cerr << ": " << error.description << "\n";
    }
    return false;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 3) return 2;
    const nlohmann::json text = read(argv[1]);
    valijson::Schema schema;
    valijson::SchemaParser parser;
    parser.populateSchema(valijson::adapters::NlohmannJsonAdapter(text), schema);
    bool good = true;
    for (int i = 2; i < argc; ++i)
        good = is_valid(schema, read(argv[i]), argv[i]) && good;
    return good ? 0 : 1;
}
