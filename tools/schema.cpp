#include "codec/schema.hpp"

#include "base/suggest.hpp"
#include "support/table.hpp"

namespace rsc::tools {
namespace {

Exit run_schema(Invocation& in) {
    std::string name;
    std::vector<std::string> names;
    for (const auto& one : codec::schema_names())
        names.emplace_back(one);
    for (const auto& one : render::output_schema_names())
        names.emplace_back(one);
    in.optional_argument("NAME", name, "The schema; the list of names when left out");
    in.words(names);
    in.format_options({Format::table, Format::json});
    if (!in.parse()) return in.status();
    if (name.empty()) {
        for (const std::string& one : names)
            in.print(one + "\n");
        return in.finish(Exit::ok);
    }
    std::string text = codec::schema_text(name);
    if (text.empty()) text = render::output_schema_text(name);
    if (text.empty()) {
        const std::string near = nearest(name, names);
        return in.fail(Kind::not_found, "usage.not-found", "there is no schema '" + name + "'",
                       near.empty() ? "'rsc schema' lists them" : "did you mean '" + near + "'?");
    }
    in.print(text);
    return in.finish(Exit::ok);
}

}  // namespace

Command schema_command() {
    return {"schema",
            "",
            "Stores",
            "The JSON Schema of a record, a pack or an output",
            run_schema,
            {{"rsc schema", "The names of all schemas."},
             {"rsc schema case", "What a case record may hold."}}};
}

}  // namespace rsc::tools
