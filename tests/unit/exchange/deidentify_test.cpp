// The compiler sees uninitialised members in the standard library's regular expressions.
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"

#include "exchange/deidentify.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <functional>
#include <regex>
#include <set>

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wall"
#pragma GCC diagnostic ignored "-Wextra"
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wpedantic"
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>
#pragma GCC diagnostic pop

#include "../codec/rich.hpp"
#include "calendar/instant.hpp"
#include "exchange/deidentify_form_maker.hpp"

using namespace rsc;
using calendar::Date;
using codec::Json;
using exchange::deidentified;
using exchange::Deidentifying;

namespace {

const std::string secret = "a secret of the agency, long enough";

Deidentifying by_years(const Date& made = Date::of(2026, 6, 1)) {
    return {.key = secret, .shift = false, .made = made};
}
Deidentifying by_shift() {
    return {.key = secret, .shift = true, .made = Date::of(2026, 6, 1)};
}

/// One of each class of 45 CFR 164.514(b)(2)(i), (A) to (R), as they may stand in any text.
const std::vector<std::string> canaries = {
    "Zebediah Quillfeather", "Driftmoor Hollow",      "1987-06-05",  "414-555-0181",
    "414-555-0182",          "zeb@quill.example",     "078-05-1120", "MRN-5550001",
    "HPB-5550002",           "ACCT-5550003",          "LIC-5550004", "1HGCM82633A555005",
    "DEV-5550006",           "www.quill.example/zeb", "203.0.113.7", "fingerprint-5550007",
    "face-5550008.jpg",      "code-5550009"};
const std::string zip = "53202-1234";

/// All canaries in one text, so that every text holds every class; an address ends so.
std::string canary_text() {
    std::string text;
    for (const std::string& canary : canaries)
        text += canary + ", ";
    return text + "Ashgrove, WI " + zip;
}

/// A record with every member that the description has, each planted with what must not go out:
/// canaries in texts and in members beyond the description, ids that are known again.
class Planted {
  public:
    Planted() : record(generator_.full()) {
        plant(record, Json::json_pointer());
        REQUIRE(texts > 40);
        REQUIRE(dates.size() > 10);
    }

    std::size_t texts = 0;
    std::set<std::string> dates;  ///< as they stand in the record

  private:
    codec::testing::Generator generator_{"case"};

  public:
    Json record;

  private:
    void plant(Json& value, const Json::json_pointer& at) {
        if (value.is_object()) {
            for (auto& [name, inner] : value.items())
                plant(inner, at / name);
            value["x-more"] = canary_text();
        } else if (value.is_array()) {
            for (std::size_t i = 0; i < value.size(); ++i)
                plant(value[i], at / i);
        } else if (value.is_string()) {
            plant_text(value, *generator_.of(at));
        }
    }

    void plant_text(Json& value, const Json& schema) {
        if (schema.contains("enum") || schema.contains("const")) return;
        const std::string pattern = schema.value("pattern", "");
        if (pattern == codec::id_pattern) {
            value = "SECRET-" + value.get<std::string>();
        } else if (pattern == codec::entry_id_pattern) {
            value = "mrn" + std::to_string(777'000'000 + ++entries_);
        } else if (pattern.empty()) {
            value = canary_text();
            ++texts;
        } else {
            dates.insert(value.get<std::string>().substr(0, 10));
        }
    }

    std::size_t entries_ = 0;
};

void check_names_nobody(const Json& copy) {
    const std::string text = copy.dump();
    for (const std::string& canary : canaries) {
        CHECK_MESSAGE(text.find(canary) == std::string::npos, canary);
    }
    CHECK(text.find("5550") == std::string::npos);
    CHECK(text.find(zip.substr(0, 5)) == std::string::npos);
    CHECK(text.find("SECRET") == std::string::npos);
    CHECK(text.find("777000") == std::string::npos);
    CHECK(text.find("x-") == std::string::npos);
}

/// The independent judge of the schema.
class Judge {
  public:
    Judge() : text_(nlohmann::json::parse(exchange::deidentified_schema().dump())) {
        valijson::SchemaParser parser;
        parser.populateSchema(valijson::adapters::NlohmannJsonAdapter(text_), schema_);
    }
    bool accepts(const Json& copy) {
        const nlohmann::json document = nlohmann::json::parse(copy.dump());
        const valijson::adapters::NlohmannJsonAdapter target(document);
        return validator_.validate(schema_, target, nullptr);
    }

  private:
    nlohmann::json text_;
    valijson::Schema schema_;
    valijson::Validator validator_;
};

Json record_of(const std::string& client) {
    return {{"schema", "rsc.case/1"}, {"id", "case-1"}, {"client", {{"id", client}}}};
}
Json record_born(const std::string& day) {
    Json record = record_of("client-1");
    record["client"]["birth_date"] = day;
    return record;
}
Json record_with_contacts(const std::vector<std::string>& occurred) {
    Json record = record_of("client-1");
    for (const std::string& moment : occurred)
        record["contacts"].push_back({{"occurred", moment}});
    return record;
}

Date day_in(const Json& text) {
    return Date::parse(text.get<std::string>().substr(0, 10)).value();
}

/// By how many days a client's dates go back.
int shift_of(const std::string& client, const std::string& with_key = secret) {
    Json record = record_of(client);
    record["client"]["birth_date"] = "1990-01-01";
    Deidentifying how = by_shift();
    how.key = with_key;
    const Json copy = deidentified(record, how);
    return (Date::of(1990, 1, 1) - day_in(copy["client"]["birth_date"])).count;
}

}  // namespace

TEST_CASE(
    "by the method nothing of the eighteen classes is left of a record that is full of them") {
    const Planted planted;
    const Json copy = deidentified(planted.record, by_years());
    CHECK(copy["safe_harbor"] == true);
    CHECK_FALSE(copy.contains("limits"));
    check_names_nobody(copy);
    CHECK_FALSE(std::regex_search(copy.dump(), std::regex("[0-9]{4}-[0-9]{2}")));
    CHECK(copy["client"]["birth_date_year"] == 2026);
    CHECK(copy["client"]["family_members"] == 2);
    CHECK(copy["client"]["contact_information"][0]["zip3"] == "532");
}

TEST_CASE("with shifted dates no text, no id and no date is as it was") {
    const Planted planted;
    const Json copy = deidentified(planted.record, by_shift());
    CHECK(copy["safe_harbor"] == false);
    CHECK(copy["limits"] == exchange::shift_limits);
    check_names_nobody(copy);
    const int back = shift_of(planted.record["client"]["id"]);
    REQUIRE_MESSAGE(back > 31, "a shift beyond the days of the record, which are in one month");
    const std::string text = copy.dump();
    for (const std::string& date : planted.dates) {
        CHECK_MESSAGE(text.find(date) == std::string::npos, date);
    }
    CHECK_FALSE(std::regex_search(text, std::regex("T[0-9:]{5}[^\"]")));
    CHECK(planted.dates.contains(
        (day_in(copy["client"]["birth_date"]) + calendar::CalendarDays{back}).text()));
}

TEST_CASE("the schema knows every member of a copy, and a copy has every member of the schema") {
    Judge judge;
    const Planted planted;
    const Json years = deidentified(planted.record, by_years());
    const Json shifted = deidentified(planted.record, by_shift());
    CHECK(judge.accepts(years));
    CHECK(judge.accepts(shifted));
    CHECK(judge.accepts(deidentified(record_of("client-1"), by_years())));

    const Json schema = exchange::deidentified_schema();
    for (const auto& [name, member] : schema["properties"].items()) {
        CAPTURE(name);
        CHECK((years.contains(name) || shifted.contains(name)));
    }
    for (const char* section : {"history", "superseded", "disputes", "disclosures"}) {
        CAPTURE(section);
        CHECK(planted.record.contains(section));
        CHECK_FALSE(schema["properties"].contains(section));
    }

    const auto refuses = [&](const Json& whole, const std::function<void(Json&)>& change) {
        Json changed = whole;
        change(changed);
        return !judge.accepts(changed);
    };
    CHECK(refuses(years, [](Json& copy) { copy["note"] = "text"; }));
    CHECK(refuses(years, [](Json& copy) { copy["client"]["given_name"] = "Zebediah"; }));
    CHECK(refuses(years, [](Json& copy) { copy["contacts"][0]["x-more"] = 1; }));
    CHECK(refuses(years, [](Json& copy) { copy["client"]["id"] = "SECRET-ID-1"; }));
    CHECK(refuses(years, [](Json& copy) { copy["safe_harbor"] = false; }));
    CHECK(refuses(shifted, [](Json& copy) { copy["safe_harbor"] = true; }));
    CHECK(refuses(shifted, [](Json& copy) { copy.erase("limits"); }));
    CHECK(refuses(shifted,
                  [](Json& copy) { copy["contacts"][0]["recorded"] = "2026-03-02T10:00-05:00"; }));
}

TEST_CASE("a birth year is told up to the age of 89") {
    struct {
        const char* born;
        Date made;
        bool told;
    } const cases[] = {
        {"1936-06-02", Date::of(2026, 6, 1), true},   // 90 tomorrow
        {"1936-06-01", Date::of(2026, 6, 1), false},  // 90 today
        {"1936-06-01", Date::of(2026, 5, 31), true}, {"1937-01-01", Date::of(2026, 12, 31), true},
        {"1936-02-29", Date::of(2026, 2, 28), true},  // 90 on 1 March of a common year
        {"1936-02-29", Date::of(2026, 3, 1), false}, {"1920-02-29", Date::of(2026, 2, 28), false},
        {"1934-03-01", Date::of(2024, 2, 29), true}, {"1934-02-28", Date::of(2024, 2, 28), false},
        {"2025-01-01", Date::of(2026, 6, 1), true},
    };
    for (const auto& one : cases) {
        CAPTURE(one.born);
        Deidentifying how = by_years(one.made);
        Json client = deidentified(record_born(one.born), how)["client"];
        CHECK(client.contains("birth_date_year") == one.told);
        CHECK(client.contains("age_group") == !one.told);
        if (one.told) CHECK(client["birth_date_year"] == Date::parse(one.born)->year());
        if (!one.told) CHECK(client["age_group"] == "90+");
        how.shift = true;
        client = deidentified(record_born(one.born), how)["client"];
        CHECK(client.contains("birth_date") == one.told);
        CHECK(client.contains("age_group") == !one.told);
    }
}

TEST_CASE("a date that tells of an age over 89 is left out") {
    const Json record = record_with_contacts({"1936-06-01", "1936-06-02"});
    const Json contacts = deidentified(record, by_years())["contacts"];
    CHECK_FALSE(contacts[0].contains("occurred_year"));
    CHECK(contacts[1]["occurred_year"] == 1936);
    CHECK_FALSE(deidentified(record, by_shift())["contacts"][0].contains("occurred"));
}

TEST_CASE("a pseudonym is one for an id, its kind and a key") {
    Json record = record_of("same-1");
    record["id"] = "same-1";
    record["contacts"] = {{{"by", "same-1"}, {"worker", "same-2"}}, {{"by", "same-1"}}};
    record["appointments"] = {{{"provider", "same-1"}}};
    const Json copy = deidentified(record, by_years());
    const auto digits = [](const Json& pseudonym) {
        const auto text = pseudonym.get<std::string>();
        return text.substr(text.find('-') + 1);
    };
    CHECK(copy["contacts"][0]["by"] == copy["contacts"][1]["by"]);
    CHECK(copy["contacts"][0]["by"] != copy["contacts"][0]["worker"]);
    const std::set<std::string> kinds = {digits(copy["id"]), digits(copy["client"]["id"]),
                                         digits(copy["contacts"][0]["by"]),
                                         digits(copy["appointments"][0]["provider"])};
    CHECK(kinds.size() == 4);
    for (const std::string& one : kinds)
        CHECK(std::regex_match(one, std::regex("[0-9a-f]{16}")));

    CHECK(deidentified(record, by_years(Date::of(2027, 1, 1))) == copy);
    CHECK(deidentified(record, by_shift())["client"]["id"] == copy["client"]["id"]);
    Deidentifying other = by_years();
    other.key.back() = '!';
    const Json with_other = deidentified(record, other);
    CHECK(with_other["id"] != copy["id"]);
    CHECK(with_other["contacts"][0]["by"] != copy["contacts"][0]["by"]);
}

TEST_CASE("an id that stands under several names has one pseudonym") {
    Json record = record_of("client-1");
    record["client"]["same_as"] = {{{"client", "client-2"}}};
    record["contacts"] = {{{"worker", "w-1"}}};
    record["excuses"] = {{{"by", "w-1"}, {"approver", "w-1"}}};
    record["papers"] = {{{"provider", "p-1"}, {"shared_with", {"p-1", "p-2"}}}};
    record["team"] = {{"leads", {{{"agency", "p-1"}}}}};
    const Json copy = deidentified(record, by_years());
    CHECK(copy["contacts"][0]["worker"] == copy["excuses"][0]["by"]);
    CHECK(copy["contacts"][0]["worker"] == copy["excuses"][0]["approver"]);
    CHECK(copy["papers"][0]["provider"] == copy["team"]["leads"][0]["agency"]);
    CHECK(copy["papers"][0]["provider"] == copy["papers"][0]["shared_with"][0]);
    CHECK(copy["papers"][0]["shared_with"].size() == 2);
    CHECK(copy["client"]["same_as"][0]["client"] ==
          deidentified(record_of("client-2"), by_years())["client"]["id"]);
}

TEST_CASE("a reference within the record leads to its entry still") {
    Json record = record_of("client-1");
    record["contacts"] = {{{"id", "c1"}}, {{"id", "c2"}}};
    record["sccp"] = {{{"id", "v078051120"}, {"goals", {{{"id", "u3"}}}}},
                      {{"id", "v5"}, {"of", "v078051120"}, {"services", {{{"goal", "u3"}}}}}};
    const Json copy = deidentified(record, by_years());
    CHECK(copy["contacts"][0]["id"] != copy["contacts"][1]["id"]);
    for (const Json& version : copy["sccp"])
        CHECK(version["id"].get<std::string>().front() == 'e');
    CHECK(copy["sccp"][1]["id"] != copy["sccp"][0]["id"]);
    CHECK(copy["sccp"][1]["of"] == copy["sccp"][0]["id"]);
    CHECK(copy["sccp"][1]["services"][0]["goal"] == copy["sccp"][0]["goals"][0]["id"]);
}

TEST_CASE("shifted dates keep their distances and their time of day") {
    const std::vector<std::string> occurred = {
        "2025-12-31",
        "2026-01-01T00:15:30-06:00",  // the year ends
        "2026-03-07T23:30-06:00",
        "2026-03-08T03:30-05:00",  // clocks go forward
        "2026-11-01T01:30-05:00",
        "2026-11-01T01:30-06:00",  // and back
        "2028-02-28",
        "2028-02-29T12:00-06:00",
        "2028-03-01T12:00Z"  // a leap day
    };
    const Json copy = deidentified(record_with_contacts(occurred), by_shift());
    const int back = shift_of("client-1");
    for (std::size_t i = 0; i < occurred.size(); ++i) {
        CAPTURE(occurred[i]);
        const Date was = Date::parse(occurred[i].substr(0, 10)).value();
        const auto now = copy["contacts"][i]["occurred"].get<std::string>();
        CHECK((was - day_in(now)).count == back);
        CHECK(now.substr(10) == (occurred[i].size() > 10 ? occurred[i].substr(10, 6) : ""));
    }
}

TEST_CASE("clients are shifted by days of their own, one to 365") {
    std::set<int> shifts;
    for (int i = 0; i < 200; ++i) {
        const int back = shift_of("client-" + std::to_string(i));
        CHECK((back >= 1 && back <= 365));
        shifts.insert(back);
    }
    CHECK(shifts.size() > 100);
    CHECK(shift_of("client-7") == shift_of("client-7"));
    CHECK(shift_of("client-7") != shift_of("client-7", secret + "!"));
}

TEST_CASE("what is not as described does not go out") {
    Json record = record_of("client-1");
    record["client"]["birth_date"] = "about 1987";
    record["client"]["family"] = "Zebediah";
    record["episode"] = 78'051'120;
    record["contacts"] = {{{"id", "Zebediah"},
                           {"occurred", "1987-06"},
                           {"recorded", "2026-03-02T10:00 by phone"},
                           {"by", 78'051'120},
                           {"mode", "Zebediah"},
                           {"reached", "078-05-1120"},
                           {"minutes", "078-05-1120"},
                           {"coordinated", {"Zebediah", "housing", 7}},
                           {"voided", "Zebediah"},
                           {"unknown", 78'051'120}},
                          "Zebediah"};
    record["papers"] = {{"kind", "screening"}};
    const Json copy = deidentified(record, by_years());
    CHECK(copy["client"].size() == 1);
    CHECK_FALSE(copy.contains("episode"));
    CHECK(copy["contacts"] == Json{{{"coordinated", {"housing"}}}});
    CHECK_FALSE(copy.contains("papers"));
}

namespace later {

struct Added {
    model::Text nickname;
    std::int64_t account = 0;
    Id<struct HouseholdTag> household;
    EntryId of;
    calendar::Moment met;
    std::vector<model::Text> aliases;
    model::FreeObject anything;
};

template <class V>
void describe(V& v, Added& e) {
    v.type("added", "What a later description may add");
    v.required("nickname", e.nickname, "Text");
    v.required("account", e.account, "Integer");
    v.required("household", e.household, "Id of a new kind");
    v.required("of", e.of, "Entry");
    v.required("met", e.met, "Moment");
    v.required("aliases", e.aliases, "Texts");
    v.required("anything", e.anything, "Object");
}

}  // namespace later

TEST_CASE("a member that is added later is left out, or cut to what its kind may tell") {
    exchange::Forms forms;
    const exchange::Form& form = exchange::form_of<later::Added>(forms);
    std::vector<std::string> kept;
    for (const exchange::FormMember& member : form.members)
        kept.push_back(member.to);
    CHECK(kept == std::vector<std::string>{"of", "met_year", "met"});
}

TEST_CASE("absence means the same in a copy as in the record") {
    const Json schema = exchange::deidentified_schema();
    CHECK(schema["definitions"]["discharge"]["properties"]["planned"]["default"] == true);
    CHECK(schema["properties"]["episode"]["default"] == 1);
    CHECK(schema["$id"] == "rsc:deidentified.schema.json");
    CHECK(schema["properties"]["schema"]["const"] == "rsc.deidentified/1");
}
