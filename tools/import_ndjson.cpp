#include "importing.hpp"

namespace rsc::tools {
namespace {

Result<void> take_file(Importing& import, const std::string& name) {
    auto source = LineSource::open(name);
    if (!source) return pass_on(source);
    casework::Lines block;
    std::vector<Incoming> records;
    while (true) {
        auto more = source->next(block);
        if (!more) return pass_on(more);
        if (!*more) return import.take_records(std::move(records));
        const std::string_view all(block.text);
        std::size_t number = block.first;
        for (std::size_t at = 0; at < all.size(); ++number) {
            const std::size_t end = std::min(all.find('\n', at), all.size());
            const std::string_view text = all.substr(at, end - at);
            at = end + 1;
            if (text.find_first_not_of(" \t\r") == std::string_view::npos) continue;
            records.push_back({std::string(text), name + ":" + std::to_string(number), {}});
            if (records.size() < Importing::batch_size) continue;
            if (auto done = import.take_records(std::move(records)); !done) return done;
            records.clear();
        }
    }
}

Exit run_import_ndjson(Invocation& in) {
    std::vector<std::string> inputs;
    in.arguments("FILE", inputs, "Lines of JSON; - for standard input");
    Importing import(in, std::string(casework::importing_ndjson));
    if (!import.begin()) return import.status();
    if (inputs.empty()) {
        return in.fail(Kind::usage, "usage.missing", "rsc import ndjson: no file is named",
                       "name files with a record on each line, or - for standard input");
    }
    Result<void> done;
    for (std::size_t i = 0; done && i < inputs.size(); ++i)
        done = take_file(import, inputs[i]);
    return import.finish(done);
}

}  // namespace

Command import_ndjson_command() {
    return {"import",
            "ndjson",
            "Exchange",
            "Take in records of cases, workers and providers, one on each line",
            run_import_ndjson,
            {{"rsc import ndjson county.ndjson --rejects rejects.ndjson --by W-lee",
              "Take them in; what could not be can be corrected and fed back."},
             {"rsc import ndjson --compare county.ndjson --by W-lee",
              "Say where a county's system and the store differ; write nothing."}}};
}

}  // namespace rsc::tools
