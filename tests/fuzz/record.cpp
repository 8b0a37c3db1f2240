// Any bytes as a case record: refused with places, or read, written again without loss, and judged.

#include "codec/canonical.hpp"
#include "codec/encode.hpp"
#include "codec/history.hpp"
#include "codec/scan.hpp"
#include "fuzz.hpp"
#include "world.hpp"

namespace {

using namespace rsc;
using fuzz::promise;

constexpr std::string_view file = "cases/00/C-1.json";

codec::Document<model::Case> again(const codec::Json& json, std::string_view why) {
    const std::string text = codec::print_json(json);
    auto record = codec::Document<model::Case>::parse(text, file);
    promise(record.has_value(), why, record ? text : record.error().message + "\n" + text);
    return std::move(*record);
}

// What an act would write: the document as it is, with one more entry of history.
void act_on(std::string_view text, const calendar::Zone& zone) {
    codec::Json json = codec::parse_json(text);
    const std::string before = codec::canonical(text);
    promise(codec::canonical(codec::print_json(json)) == before,
            "a record is printed with the value that it had", before);
    const codec::Act act{
        calendar::Instant::from_seconds(1'774'000'000), "W-1", "case.adopt", "a reason", {}, {}};
    json = codec::parse_json(codec::with_act(text, act, "S-1", zone));
    const auto after = again(json, "a record with a new history entry is a record");
    promise(codec::is_as_recorded(after->history, codec::print_json(json)),
            "a record is as the entry that was just made recorded it");
}

void judge(const model::Case& record, const fuzz::World& world) {
    static const auto pack = fuzz::shipped<policy::Pack>(
        rulebook::shipped_pack("milwaukee-coordination"), "milwaukee-coordination");
    static const policy::Policies policies = fuzz::World::in_force(*pack);
    static const timeline::Setting setting = world.setting(policies);
    timeline::CaseJudge judge(setting);
    (void)judge.judge(record);
    validate::Surroundings around;
    around.zone = &world.zone();
    around.now = setting.view.as_of;
    for (const Finding& finding : validate::check_case(record, around, file)) {
        promise(finding.place.file == file, "a check names the file", finding.code);
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    static const fuzz::World world;
    const std::string_view text = fuzz::text_of(bytes, size);
    const auto record = codec::Document<model::Case>::parse(text, file);
    const auto broken = codec::first_fault(text);
    if (!record) {
        fuzz::promise_places(record.error(), text, file);
        const std::string& code = record.error().code;
        // Numbers aside: the decoder refuses a fraction where it stands.
        promise(broken.has_value() || !code.starts_with("json.") || code == "json.number",
                "decoder and scanner agree on what is JSON", code);
        return 0;
    }
    promise(!broken, "decoder and scanner agree on what is JSON", broken ? broken->code : "");
    const codec::Encoder encoder(world.zone());
    const codec::Json json = encoder.object(**record);
    const auto second = again(json, "what the encoder writes is a record");
    promise(encoder.object(*second) == json, "a record that was written and read is the same",
            json.dump());
    act_on(text, world.zone());
    judge(**record, world);
    return 0;
}
