#include "casework/rows.hpp"

#include <doctest/doctest.h>

using namespace rsc;
using casework::Fate;
using casework::IncomingRow;
using codec::Json;

namespace {

struct RowTaking {
    calendar::Zone zone = calendar::Zone::load("America/Chicago").value();
    codec::Act act{calendar::Instant::parse("2026-03-10T10:00:00-05:00").value(),
                   "W-1",
                   "import.csv",
                   {},
                   {},
                   {}};

    validate::Surroundings around{&zone, act.at, {"W-1"}, {}, nullptr};

    casework::TakenRows take(const std::optional<std::string>& before,
                             const std::vector<IncomingRow>& rows) const {
        return casework::take_rows<model::Case>("C-1", "cases/aa/C-1.json", before, rows, act,
                                                "S-1", zone, around);
    }
    /// A case that rows made.
    [[nodiscard]] std::string begun() const { return take(std::nullopt, {client()}).bytes; }
    static IncomingRow client() {
        return {"",
                "",
                Json::parse(R"({"client":{"id":"K-1"},
            "referral":{"occurred":"2026-03-02T09:05:00-06:00","source":"ciu"}})"),
                {}};
    }
    static IncomingRow contact(const std::string& key, const char* more = "{}") {
        Json members = Json::parse(R"({"occurred":"2026-03-03","with":"client","reached":true})");
        members.update(Json::parse(more));
        return {"contacts", "log/" + key, members, {}};
    }
};

std::vector<Fate> fates(const casework::TakenRows& taken) {
    std::vector<Fate> all;
    for (const auto& one : taken.fates)
        all.push_back(one.fate);
    return all;
}

}  // namespace

TEST_CASE_FIXTURE(RowTaking, "rows make a record, with ids and stamps where they give none") {
    const auto taken = take(std::nullopt, {client(), contact("1"), contact("2")});
    CHECK(fates(taken) == std::vector{Fate::created, Fate::created, Fate::created});
    const Json record = Json::parse(taken.bytes);
    CHECK(record["referral"]["id"] == "ref1");
    CHECK(record["referral"]["recorded"] == "2026-03-10T10:00:00-05:00");
    CHECK(record["contacts"][0]["id"] == "c1");
    CHECK(record["contacts"][1]["id"] == "c2");
    CHECK(record["contacts"][1]["x-import"] == "log/2");
    CHECK(record["contacts"][1]["by"] == "W-1");
    REQUIRE(record["history"].size() == 1);
    CHECK(record["history"][0]["entries"] == Json::array({"c1", "c2"}));
}

TEST_CASE_FIXTURE(RowTaking,
                  "the same rows again change nothing; more is added; other is refused") {
    const std::string before = take(begun(), {contact("1", R"({"minutes":20})")}).bytes;
    auto taken = take(before, {client(), contact("1")});
    CHECK(fates(taken) == std::vector{Fate::unchanged, Fate::unchanged});
    CHECK(taken.bytes.empty());
    taken = take(before, {contact("1", R"({"mode":"phone"})")});
    CHECK(fates(taken) == std::vector{Fate::changed});
    CHECK(Json::parse(taken.bytes)["contacts"][0]["mode"] == "phone");
    CHECK(Json::parse(taken.bytes)["contacts"][0]["minutes"] == 20);
    taken = take(before, {contact("1", R"({"minutes":25,"mode":"phone"})"), contact("2")});
    CHECK(fates(taken) == std::vector{Fate::rejected, Fate::created});
    REQUIRE(taken.fates[0].findings.size() == 1);
    CHECK(taken.fates[0].findings[0].code == "import.conflict");
    CHECK(taken.fates[0].findings[0].place.pointer == "/contacts/0/minutes");
    // What was refused left nothing behind.
    CHECK_FALSE(Json::parse(taken.bytes)["contacts"][0].contains("mode"));
}

TEST_CASE_FIXTURE(RowTaking, "an instant with another offset says the same") {
    const std::string before =
        take(begun(), {contact("1", R"({"occurred":"2026-03-03T10:00:00-06:00"})")}).bytes;
    const auto taken = take(before, {contact("1", R"({"occurred":"2026-03-03T16:00:00Z"})")});
    CHECK(fates(taken) == std::vector{Fate::unchanged});
}

TEST_CASE_FIXTURE(RowTaking,
                  "events inside entries and elements of lists are added by their place") {
    IncomingRow sar{"sars",
                    "auth/7",
                    Json::parse(R"({"occurred":"2026-03-05","kind":"initial",
        "lines":[{"service":"housing","from":"2026-03-09","through":"2026-06-08"}],
        "status":[{"status":"submitted","occurred":"2026-03-05"}]})"),
                    {}};
    const std::string before = take(begun(), {sar}).bytes;
    sar.members["status"].push_back({{"status", "approved"}, {"occurred", "2026-03-06"}});
    auto taken = take(before, {sar});
    CHECK(fates(taken) == std::vector{Fate::changed});
    const Json record = Json::parse(taken.bytes);
    REQUIRE(record["sars"][0]["status"].size() == 2);
    CHECK(record["sars"][0]["status"][1]["by"] == "W-1");
    CHECK(record["history"].back()["entries"] == Json::array({"s1"}));
    sar.members["status"][0]["status"] = "denied";
    taken = take(taken.bytes, {sar});
    CHECK(taken.fates[0].findings[0].place.pointer == "/sars/0/status/0/status");
}

TEST_CASE_FIXTURE(RowTaking, "a row that is invalid is rejected, the others are taken in") {
    const auto taken = take(begun(), {contact("1", R"({"minutes":-5})"), contact("2")});
    CHECK(fates(taken) == std::vector{Fate::rejected, Fate::created});
    CHECK(taken.fates[0].findings[0].code == "record.bad-value");
    CHECK(Json::parse(taken.bytes)["contacts"].size() == 1);
}

TEST_CASE_FIXTURE(RowTaking, "rows of a record that is not there, or that others changed") {
    auto taken = take(std::nullopt, {contact("1")});
    CHECK(taken.fates[0].findings[0].code == "import.unknown-id");
    CHECK(taken.bytes.empty());
    Json record = Json::parse(begun());
    record["client"]["language"] = "es";
    taken = take(codec::print_json(record), {contact("1")});
    CHECK(taken.fates[0].findings[0].code == "check.hand-edited");
    CHECK(taken.bytes.empty());
    taken = take("{}", {contact("1")});
    CHECK(taken.fates[0].fate == Fate::rejected);
}

TEST_CASE_FIXTURE(RowTaking, "workers come as rows, too") {
    const std::vector<IncomingRow> rows = {
        {"",
         "",
         Json::parse(R"({"given_name":"Ana","roles":["coordinator"],"fte":{"percent":80}})"),
         {}}};
    const auto taken = casework::take_rows<model::Staff>("W-ana", "staff/W-ana.json", std::nullopt,
                                                         rows, act, "S-1", zone, around);
    CHECK(fates(taken) == std::vector{Fate::created});
    CHECK(Json::parse(taken.bytes)["fte"]["percent"] == 80);
}

TEST_CASE_FIXTURE(RowTaking, "a row that would make the case contradict itself is rejected") {
    const std::string before = begun();
    const auto taken = take(before, {contact("1", R"({"occurred":"2027-03-09"})"),
                                     contact("2", R"({"worker":"W-404"})"), contact("3")});
    CHECK(fates(taken) == std::vector{Fate::rejected, Fate::rejected, Fate::created});
    CHECK(taken.fates[0].findings[0].code == "check.entry-future");
    CHECK(taken.fates[1].findings[0].code == "check.unknown-worker");
}

TEST_CASE_FIXTURE(RowTaking, "what is doubtful is told of its own row") {
    const auto taken =
        take(begun(), {contact("1"), contact("2", R"({"occurred":"2026-03-10T09:00:00-05:00",
            "recorded":"2026-03-09T09:00:00-05:00"})"),
                       contact("3", R"({"mode":"phone"})")});
    CHECK(fates(taken) == std::vector{Fate::created, Fate::created, Fate::created});
    CHECK(taken.fates[0].findings.empty());
    CHECK(taken.fates[2].findings.empty());
    REQUIRE(taken.fates[1].findings.size() == 1);
    CHECK(taken.fates[1].findings[0].code == "check.recorded-before-occurred");
}

TEST_CASE_FIXTURE(RowTaking, "a voided entry stays so when its row comes again, and makes room") {
    Json record = Json::parse(take(begun(), {contact("1", R"({"mode":"phone"})")}).bytes);
    record["contacts"][0]["voided"] = {
        {"at", "2026-03-09T10:00:00-05:00"}, {"by", "W-1"}, {"reason", "was by mail"}};
    record.erase("history");
    const std::string before =
        casework::finish<model::Case>(record.dump(), act, "S-1", zone, "a").value();
    CHECK(fates(take(before, {contact("1", R"({"mode":"phone"})")})) ==
          std::vector{Fate::unchanged});
    const auto taken = take(before, {contact("1", R"({"mode":"letter"})")});
    CHECK(fates(taken) == std::vector{Fate::created});
    CHECK(fates(take(taken.bytes, {contact("1", R"({"mode":"letter"})")})) ==
          std::vector{Fate::unchanged});
    CHECK(fates(take(taken.bytes, {contact("1", R"({"mode":"fax"})")})) ==
          std::vector{Fate::rejected});
}

TEST_CASE_FIXTURE(RowTaking, "what is taken once is not held against the entry") {
    IncomingRow row = contact("1");
    row.once = {{"recorded", "2026-03-10T10:00:00-05:00"}};
    const std::string before = take(begun(), {row}).bytes;
    CHECK(Json::parse(before)["contacts"][0]["recorded"] == "2026-03-10T10:00:00-05:00");
    row.once = {{"recorded", "2026-03-10T23:59:59-05:00"}};
    CHECK(fates(take(before, {row})) == std::vector{Fate::unchanged});
}

TEST_CASE_FIXTURE(RowTaking, "an x-import that is no text, or ids within x- members, do no harm") {
    Json record = Json::parse(take(begun(), {contact("1")}).bytes);
    record["contacts"][0]["x-import"] = 17;
    record["x-legacy"] = {{"id", "c20240311001"}, {"visits", {{{"id", "c9223372036854775807"}}}}};
    record.erase("history");
    const std::string before =
        casework::finish<model::Case>(record.dump(), act, "S-1", zone, "a").value();
    const auto taken = take(before, {contact("2")});
    CHECK(fates(taken) == std::vector{Fate::created});
    CHECK(Json::parse(taken.bytes)["contacts"][1]["id"] == "c2");
}
