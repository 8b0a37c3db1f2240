// Any bytes as a policy pack: refused with places, or sound; and a sound pack judges any case there
// is without a fault and without end.

#include "codec/canonical.hpp"
#include "codec/encode.hpp"
#include "fuzz.hpp"
#include "world.hpp"

namespace {

using namespace rsc;
using fuzz::promise;

constexpr std::string_view file = "policies/ours.json";

// A client of two years with something in most of the sections that rules speak of.
constexpr std::string_view busy_case = R"json({
  "schema": "rsc.case/1", "id": "C-1",
  "client": {"id": "K-1", "birth_date": "1990-05-05"},
  "referral": {"id": "ref1", "occurred": "2024-01-02T09:00:00-06:00",
    "recorded": "2024-01-02T09:00:00-06:00", "by": "W-1", "source": "ciu", "level": "RSC",
    "consents_received": {"occurred": "2024-01-02T09:30:00-06:00",
      "recorded": "2024-01-02T09:30:00-06:00", "by": "W-1"}},
  "enrolment": {"id": "enr1", "occurred": "2024-01-03", "recorded": "2024-01-03T12:00:00-06:00",
    "by": "W-1"},
  "assignments": [
    {"id": "a1", "occurred": "2024-01-03T10:00:00-06:00", "recorded": "2024-01-03T12:00:00-06:00",
     "by": "W-1", "worker": "W-1", "level": "RSC-I"}],
  "contacts": [
    {"id": "c1", "occurred": "2024-01-03T10:30:00-06:00", "recorded": "2024-01-03T12:00:00-06:00",
     "by": "W-1", "mode": "face-to-face", "with": "client", "reached": true},
    {"id": "c2", "occurred": "2025-07-01", "recorded": "2025-07-02T12:00:00-05:00", "by": "W-1",
     "mode": "phone", "with": "client", "reached": true}],
  "sccp": [
    {"id": "v1", "occurred": "2024-01-05", "recorded": "2024-01-05T12:00:00-06:00", "by": "W-1",
     "kind": "full", "with_client": true,
     "signed": {"occurred": "2024-01-06", "recorded": "2024-01-06T12:00:00-06:00", "by": "W-1",
       "signers": ["client", "coordinator"]}}],
  "acuity": [
    {"id": "x1", "occurred": "2024-01-10", "recorded": "2024-01-10T12:00:00-06:00", "by": "W-1",
     "score": 40}],
  "sars": [
    {"id": "s1", "occurred": "2024-02-01", "recorded": "2024-02-01T12:00:00-06:00", "by": "W-1",
     "kind": "initial", "lines": [{"service": "housing", "provider": "P-1", "units": 30,
       "from": "2024-02-05", "through": "2024-03-05"}],
     "status": [{"occurred": "2024-02-02", "recorded": "2024-02-02T12:00:00-06:00", "by": "W-1",
       "status": "submitted"}]}],
  "discharge": {"id": "d1", "occurred": "2025-12-01", "recorded": "2025-12-01T12:00:00-06:00",
    "by": "W-1", "reasons": ["completed"], "planned": true}
})json";

const model::Case& case_to_judge() {
    static const auto record = [] {
        auto parsed = codec::Document<model::Case>::parse(busy_case, "busy case");
        promise(parsed.has_value(), "the case of this target is a record",
                parsed ? ""
                       : parsed.error().findings.front().place.pointer + " " +
                             parsed.error().findings.front().expected);
        return std::move(*parsed);
    }();
    return *record;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    static const fuzz::World world;
    const std::string_view text = fuzz::text_of(bytes, size);
    const auto pack = rulebook::load_pack(text, file);
    if (!pack) {
        fuzz::promise_places(pack.error(), text, file);
        return 0;
    }
    const codec::Encoder encoder(world.zone());
    const codec::Json json = encoder.object(**pack);
    const auto second = codec::Document<policy::Pack>::parse(codec::print_json(json), file);
    promise(second.has_value(), "what the encoder writes is a pack", json.dump());
    promise(encoder.object(**second) == json, "a pack that was written and read is the same",
            json.dump());
    const policy::Policies policies = fuzz::World::in_force(**pack);
    const timeline::Setting setting = world.setting(policies);
    timeline::CaseJudge judge(setting);
    (void)judge.judge(case_to_judge());
    return 0;
}
