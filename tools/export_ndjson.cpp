#include "exporting.hpp"
#include "render/exports.hpp"

namespace rsc::tools {
namespace {

Exit run_export_ndjson(Invocation& in) {
    Exporting out(in, "ndjson");
    std::string file;
    in.value("-o,--output", file, "FILE", "Write there instead of to standard output");
    if (!out.begin()) return out.status();
    return out.write_lines(file, [&](Outgoing& one) {
        if (one.statement) {
            one.record[std::string(exchange::statement_member)] =
                render::json_of(*one.statement, out.agency().zone());
        }
        return std::move(one.record);
    });
}

}  // namespace

Command export_ndjson_command() {
    return {"export",
            "ndjson",
            "Exchange",
            "Records of cases, one on each line, as far as consents cover it",
            run_export_ndjson,
            {{"rsc export ndjson C-0007 --recipient county --purpose 'care coordination' "
              "-o C-0007.ndjson --by W-lee",
              "What the client's consent covers; the disclosure is recorded."},
             {"rsc export ndjson --all --recipient AG-1 --purpose copy -o copy.ndjson "
              "--by W-lee",
              "Everything, for the agency itself."}}};
}

}  // namespace rsc::tools
