#include "casework/taking_in.hpp"

#include <doctest/doctest.h>

using namespace rsc;
using casework::Arrival;
using casework::Fate;
using codec::Json;

namespace {

std::string record() {
    return R"({"schema":"rsc.case/1","id":"C-1","client":{"id":"P-1"},"contacts":[{"id":"c1",)"
           R"("occurred":"2026-03-02","recorded":"2026-03-02T10:05-06:00","by":"W-1",)"
           R"("with":"client","reached":true}],"x-own":[1,2]})";
}

std::string with(const std::function<void(Json&)>& change) {
    Json json = Json::parse(record());
    change(json);
    return json.dump();
}

struct RecordTaking {
    calendar::Zone zone = calendar::Zone::load("America/Chicago").value();
    codec::Act act{calendar::Instant::parse("2026-03-03T10:00:00-06:00").value(),
                   "W-1",
                   std::string(casework::importing_ndjson),
                   {},
                   {},
                   {}};
    casework::Taker taker{act, "S-1", zone};

    Arrival take(const std::string& text, const std::optional<std::string>& before,
                 bool compare = false) {
        Arrival arrival = taker.read(text, "lines:1");
        if (arrival.findings.empty()) taker.hold_against(arrival, text, before, compare);
        return arrival;
    }
};

}  // namespace

TEST_CASE_FIXTURE(RecordTaking,
                  "a record that is not there is created, with the act in its history") {
    const Arrival arrival = take(record(), std::nullopt);
    CHECK(arrival.fate == Fate::created);
    CHECK(arrival.file.ends_with("/C-1.json"));
    const Json made = Json::parse(arrival.bytes);
    REQUIRE(made["history"].size() == 1);
    CHECK(made["history"][0]["act"] == "import.ndjson");
    CHECK(codec::verify_history(arrival.bytes, "S-1", false, "a").as_recorded);

    // A record that comes with a history goes on with it.
    const Arrival again = take(arrival.bytes, std::nullopt);
    CHECK(Json::parse(again.bytes)["history"].size() == 2);
    CHECK(codec::verify_history(again.bytes, "S-2", true, "a").findings.empty());
}

TEST_CASE_FIXTURE(RecordTaking,
                  "the same record is left alone, whatever its history and its layout") {
    const std::string there = take(record(), std::nullopt).bytes;
    CHECK(take(record(), there).fate == Fate::unchanged);
    CHECK(take(there, there).fate == Fate::unchanged);
}

TEST_CASE_FIXTURE(RecordTaking, "what holds more is taken in, and the store's history goes on") {
    const std::string there = take(record(), std::nullopt).bytes;
    const Arrival arrival = take(with([](Json& json) {
                                     json["client"]["language"] = "Spanish";
                                     Json second = json["contacts"][0];
                                     second["id"] = "c2";
                                     auto& list = json["contacts"];
                                     list.insert(list.begin(), second);
                                     json["x-own"].push_back(3);
                                 }),
                                 there);
    CHECK(arrival.fate == Fate::changed);
    CHECK(Json::parse(arrival.bytes)["history"].size() == 2);
    CHECK(codec::verify_history(arrival.bytes, "S-1", false, "a").findings.empty());
    CHECK_FALSE(arrival.difference.empty());
}

TEST_CASE_FIXTURE(RecordTaking, "what lacks or alters anything is rejected, and says what") {
    const std::string there = take(record(), std::nullopt).bytes;
    const auto lost = [&](const std::function<void(Json&)>& change) {
        const Arrival arrival = take(with(change), there);
        CHECK(arrival.fate == Fate::rejected);
        CHECK(arrival.bytes.empty());
        std::string pointers;
        for (const Finding& finding : arrival.findings) {
            CHECK(finding.code == "import.conflict");
            pointers += finding.place.pointer + " ";
        }
        return pointers;
    };
    CHECK(lost([](Json& json) { json.erase("contacts"); }) == "/contacts ");
    CHECK(lost([](Json& json) { json["contacts"] = Json::array(); }) == "/contacts/0 ");
    CHECK(lost([](Json& json) { json["contacts"][0]["id"] = "c2"; }) == "/contacts/0 ");
    CHECK(lost([](Json& json) { json["contacts"][0]["reached"] = false; }) ==
          "/contacts/0/reached ");
    CHECK(lost([](Json& json) { json["x-own"] = {2, 1}; }) == "/x-own/0 /x-own/1 ");
    CHECK(lost([](Json& json) { json["x-own"] = {1}; }) == "/x-own/1 ");
    CHECK(lost([](Json& json) { json["x-own"] = "1, 2"; }) == "/x-own ");
    CHECK(lost([](Json& json) {
              json["client"]["id"] = "P-2";
              json.erase("x-own");
          }) == "/client/id /x-own ");
}

TEST_CASE_FIXTURE(RecordTaking, "what is compared is not made") {
    CHECK(take(record(), std::nullopt, true).bytes.empty());
    const std::string there = take(record(), std::nullopt).bytes;
    const Arrival arrival =
        take(with([](Json& json) { json["client"]["language"] = "Spanish"; }), there, true);
    CHECK(arrival.fate == Fate::changed);
    CHECK(arrival.bytes.empty());
    CHECK(arrival.difference.size() == 1);
}

TEST_CASE_FIXTURE(RecordTaking, "what is no record says why, and where it would go otherwise") {
    CHECK(take("{", std::nullopt).findings.front().code == "json.syntax");
    CHECK(take(R"({"schema":"rsc.case/1"})", std::nullopt).findings.size() == 2);
    CHECK(take(R"({"schema":"rsc.staff/1","id":7})", std::nullopt).file.empty());
    const Arrival provider =
        take(R"({"schema":"rsc.provider/1","id":"P-1","name":"North"})", std::nullopt);
    CHECK(provider.file == "providers/P-1.json");
}
