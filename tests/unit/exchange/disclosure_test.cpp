#include "exchange/disclosure.hpp"

#include <doctest/doctest.h>

#include <functional>

#include "codec/document.hpp"
#include "codec/fields.hpp"
#include "support.hpp"

using namespace rsc;
using namespace rsc::exchange;
using codec::Json;
using exchange::testing::chicago;
using model::Information;

namespace {

/// A consent that covers a disclosure to the clinic for coordination.
Json good_consent() {
    return Json::parse(R"({"id":"k1","occurred":"2026-01-05T10:00:00-06:00",
        "recorded":"2026-01-05T10:10:00-06:00","by":"W-1","kind":"part2-disclosure",
        "discloser":"AG-1","recipient":"P-clinic","purpose":"coordination of care",
        "scope":"attendance and plan","covers":["identity","attendance","plan"],
        "expires":"2026-12-31"})");
}

Json record_with(std::vector<Json> consents) {
    Json record = Json::parse(R"({"schema":"rsc.case/1","id":"C-1",
        "client":{"id":"K-1","given_name":"Juniper","family_name":"Alder",
            "populations":[{"id":"p1","occurred":"2026-01-05",
                "recorded":"2026-01-05T10:10:00-06:00","by":"W-1","population":"veteran"}]},
        "referral":{"id":"ref1","occurred":"2026-01-04","recorded":"2026-01-05T10:10:00-06:00",
            "by":"W-1","source":"ciu","screen":{"occurred":"2026-01-03","needs":["housing"]}},
        "contacts":[{"id":"c1","occurred":"2026-01-06","recorded":"2026-01-06T10:00:00-06:00",
            "by":"W-1","mode":"phone","with":"client","reached":true,"x-source":"77"}],
        "acuity":[{"id":"x1","occurred":"2026-01-07","recorded":"2026-01-07T10:00:00-06:00",
            "by":"W-1","score":12}],
        "x-own":"ours"})");
    record["consents"] = consents;
    return record;
}

DisclosureRequest request_at(const char* when) {
    DisclosureRequest request;
    request.recipient = "P-clinic";
    request.purpose = "coordination of care";
    request.at = calendar::Instant::parse(when).value();
    return request;
}

constexpr Discloser agency = {"AG-1", "Larkspur Recovery"};

Coverage covered(const Json& record, const DisclosureRequest& request) {
    auto document = codec::Document<model::Case>::parse(record.dump(), "a");
    REQUIRE(document.has_value());
    return coverage_of(**document, request, agency, chicago());
}

struct Situation {
    const char* what;
    std::function<void(Json& consent, Json& record, DisclosureRequest& request)> change;
    Lack lack;
};

void nothing(Json&, Json&, DisclosureRequest&) {}

Json event(const char* when) {
    return {{"occurred", when}, {"recorded", "2026-06-01T10:00:00-05:00"}, {"by", "W-1"}};
}

const std::vector<Situation>& situations() {
    using R = DisclosureRequest;
    static const std::vector<Situation> all = {
        {"as the form says", nothing, Lack::nothing},
        {"a release under HIPAA alone", [](Json& c, Json&, R&) { c["kind"] = "hipaa-release"; },
         Lack::other_kind},
        {"a consent to treatment", [](Json& c, Json&, R&) { c["kind"] = "treatment"; },
         Lack::other_kind},
        {"entered by mistake",
         [](Json& c, Json&, R&) {
             c["voided"] = {{"at", "2026-02-01T10:00:00-06:00"}, {"by", "W-1"}, {"reason", "x"}};
         },
         Lack::voided},
        {"signed later", [](Json& c, Json&, R&) { c["occurred"] = "2026-07-01"; },
         Lack::not_yet_signed},
        {"signed today, no time known", [](Json& c, Json&, R&) { c["occurred"] = "2026-06-01"; },
         Lack::nothing},
        {"signed a minute later",
         [](Json& c, Json&, R&) { c["occurred"] = "2026-06-01T12:01-05:00"; },
         Lack::not_yet_signed},
        {"revoked before", [](Json& c, Json&, R&) { c["revoked"] = event("2026-05-01"); },
         Lack::revoked},
        {"revoked today, no time known",
         [](Json& c, Json&, R&) { c["revoked"] = event("2026-06-01"); }, Lack::revoked},
        {"revoked at this instant",
         [](Json& c, Json&, R&) { c["revoked"] = event("2026-06-01T12:00:00-05:00"); },
         Lack::revoked},
        {"revoked a second later",
         [](Json& c, Json&, R&) { c["revoked"] = event("2026-06-01T12:00:01-05:00"); },
         Lack::nothing},
        {"nobody named who may disclose", [](Json& c, Json&, R&) { c.erase("discloser"); },
         Lack::no_discloser},
        {"another agency discloses", [](Json& c, Json&, R&) { c["discloser"] = "AG-2"; },
         Lack::other_discloser},
        {"the agency by its name, written otherwise",
         [](Json& c, Json&, R&) { c["discloser"] = "LARKSPUR  Recovery"; }, Lack::nothing},
        {"no recipient", [](Json& c, Json&, R&) { c.erase("recipient"); }, Lack::no_recipient},
        {"another recipient", [](Json& c, Json&, R&) { c["recipient"] = "P-court"; },
         Lack::other_recipient},
        {"no purpose", [](Json& c, Json&, R&) { c.erase("purpose"); }, Lack::no_purpose},
        {"another purpose", [](Json& c, Json&, R&) { c["purpose"] = "employment"; },
         Lack::other_purpose},
        {"for treatment, payment, operations, asked for treatment",
         [](Json& c, Json&, R& r) {
             c["purpose"] = "Treatment, payment, operations";
             r.purpose = "treatment";
         },
         Lack::nothing},
        {"for treatment, payment, operations, asked for an employer",
         [](Json& c, Json&, R& r) {
             c["purpose"] = "treatment, payment, operations";
             r.purpose = "employment";
         },
         Lack::other_purpose},
        {"on its last day", [](Json& c, Json&, R&) { c["expires"] = "2026-06-01"; }, Lack::nothing},
        {"on the day after", [](Json& c, Json&, R&) { c["expires"] = "2026-05-31"; },
         Lack::expired},
        {"nothing ends it", [](Json& c, Json&, R&) { c.erase("expires"); }, Lack::no_end},
        {"none ends it, for coordination",
         [](Json& c, Json&, R&) {
             c.erase("expires");
             c["expires_upon"] = "none";
         },
         Lack::no_end},
        {"none ends it, for treatment, payment, operations",
         [](Json& c, Json&, R& r) {
             c.erase("expires");
             c["expires_upon"] = "none";
             c["purpose"] = "treatment, payment, operations";
             r.purpose = "payment";
         },
         Lack::nothing},
        {"ends with the discharge, still served",
         [](Json& c, Json&, R&) {
             c.erase("expires");
             c["expires_upon"] = "Discharge";
         },
         Lack::nothing},
        {"ends with the discharge, on its day",
         [](Json& c, Json& r, R&) {
             c.erase("expires");
             c["expires_upon"] = "discharge";
             r["discharge"] = event("2026-06-01");
             r["discharge"].update({{"id", "dis1"}, {"reasons", {"completed"}}});
         },
         Lack::nothing},
        {"ends with the discharge, the day after",
         [](Json& c, Json& r, R&) {
             c.erase("expires");
             c["expires_upon"] = "discharge";
             r["discharge"] = event("2026-05-31");
             r["discharge"].update({{"id", "dis1"}, {"reasons", {"completed"}}});
         },
         Lack::expired},
        {"ends with the discharge, which was taken back",
         [](Json& c, Json& r, R&) {
             c.erase("expires");
             c["expires_upon"] = "discharge";
             Json discharge = event("2026-05-31");
             discharge.update(
                 {{"id", "dis1"},
                  {"reasons", {"completed"}},
                  {"voided",
                   {{"at", "2026-06-01T08:00:00-05:00"}, {"by", "W-1"}, {"reason", "back"}}}});
             r["superseded"] = {{"discharges", Json::array({discharge})}};
         },
         Lack::end_unknown},
        {"ends with an event that no record has",
         [](Json& c, Json&, R&) { c["expires_upon"] = "end of probation"; }, Lack::end_unknown},
        {"no scope at all",
         [](Json& c, Json&, R&) {
             c.erase("scope");
             c.erase("covers");
         },
         Lack::no_scope},
        {"a scope in words only", [](Json& c, Json&, R&) { c.erase("covers"); },
         Lack::scope_in_words},
        {"asked for what it does not cover",
         [](Json&, Json&, R& r) { r.information = {Information::outcomes}; },
         Lack::other_information},
        {"asked for a part of what it covers",
         [](Json&, Json&, R& r) {
             r.information = {Information::plan, Information::outcomes};
         },
         Lack::nothing},
    };
    return all;
}

}  // namespace

TEST_CASE("whether a consent covers a disclosure, situation by situation") {
    CHECK(situations().size() >= 20);
    for (const Situation& one : situations()) {
        CAPTURE(one.what);
        Json consent = good_consent();
        Json others = record_with({});
        DisclosureRequest request = request_at("2026-06-01T12:00:00-05:00");
        one.change(consent, others, request);
        others["consents"] = Json::array({consent});
        const Coverage coverage = covered(others, request);
        CHECK(coverage.is_allowed() == (one.lack == Lack::nothing));
        if (one.lack == Lack::nothing) {
            CHECK(coverage.consents == std::vector<std::string>{"k1"});
            CHECK(coverage.lacking.empty());
        } else {
            REQUIRE(coverage.lacking.size() == 1);
            CHECK(name(coverage.lacking[0].lack) == name(one.lack));
            CHECK_FALSE(words_of(coverage.lacking[0].lack).empty());
        }
    }
}

TEST_CASE("several consents cover together, and no more than is asked for") {
    Json second = good_consent();
    second["id"] = "k2";
    second["covers"] = {"attendance", "outcomes"};
    Json third = good_consent();
    third["id"] = "k3";
    third["recipient"] = "P-court";
    const Json record = record_with({good_consent(), second, third});
    DisclosureRequest request = request_at("2026-06-01T12:00:00-05:00");
    Coverage coverage = covered(record, request);
    using enum Information;
    CHECK(coverage.information == std::vector{identity, attendance, plan, outcomes});
    CHECK(coverage.consents == std::vector<std::string>{"k1", "k2"});
    REQUIRE(coverage.lacking.size() == 1);
    CHECK(coverage.lacking[0].consent == "k3");
    request.information = {outcomes, placements};
    coverage = covered(record, request);
    CHECK(coverage.information == std::vector{outcomes});
    CHECK(coverage.consents == std::vector<std::string>{"k2"});
}

TEST_CASE("a consent to everything, and a basis that needs none") {
    Json consent = good_consent();
    consent["covers"] = {"everything"};
    DisclosureRequest request = request_at("2026-06-01T12:00:00-05:00");
    const std::size_t all = names_of(Information{}).size() - 1;
    CHECK(covered(record_with({consent}), request).information.size() == all);
    CHECK_FALSE(covered(record_with({}), request).is_allowed());
    request.basis = model::DisclosureBasis::medical_emergency;
    Coverage coverage = covered(record_with({}), request);
    CHECK(coverage.information.size() == all);
    CHECK(coverage.consents.empty());
    request.information = {Information::assessments};
    coverage = covered(record_with({}), request);
    CHECK(coverage.information == std::vector{Information::assessments});
}

TEST_CASE("what may not go out is not in the record, and what it is silent about is named") {
    using enum Information;
    const Json record = record_with({good_consent()});
    Json out = confined(record, std::vector{attendance});
    CHECK(out["client"] == Json{{"id", "K-1"}});
    CHECK(out["contacts"].size() == 1);
    for (const char* gone : {"acuity", "referral", "consents", "x-own"})
        CHECK_FALSE(out.contains(gone));
    CHECK_FALSE(out["contacts"][0].contains("x-source"));
    std::vector<std::string> silent;
    for (const Json& one : out["not_recorded"])
        silent.push_back(one["section"]);
    CHECK(silent == std::vector<std::string>{"contact_information", "referral", "team", "sccp",
                                             "acuity", "sars", "outcomes"});
    CHECK(codec::Document<model::Case>::parse(out.dump(), "a").has_value());

    out = confined(record, std::vector{identity, enrolment});
    CHECK(out["client"]["given_name"] == "Juniper");
    CHECK_FALSE(out["client"].contains("populations"));
    CHECK(out["referral"]["source"] == "ciu");
    CHECK_FALSE(out["referral"].contains("screen"));
    out = confined(record, std::vector{assessments});
    CHECK_FALSE(out["client"].contains("given_name"));
    CHECK(out["client"].contains("populations"));
    CHECK(out.contains("acuity"));
}

TEST_CASE("what is nobody else's does not go out with anything") {
    Json record = record_with({good_consent()});
    record["not_recorded"] = Json::array({{{"section", "sars"}, {"x-why", "secret"}}});
    record["contacts"][0]["note"] = "a note";
    record["contacts"].push_back(record["contacts"][0]);
    record["contacts"][1]["id"] = "c2";
    record["contacts"][1]["voided"] = {
        {"at", "2026-02-01T10:00:00-06:00"}, {"by", "W-1"}, {"reason", "another client's"}};
    record["superseded"] = {{"referrals", Json::array({record["referral"]})}};
    record["history"] = Json::array({{{"seq", 1}, {"reason", "secret"}}});
    std::vector<Information> all;
    for (const auto word : names_of(Information{})) {
        if (word != "everything") all.push_back(*named<Information>(word));
    }
    Json out = confined(record, all);
    CHECK(out["contacts"].size() == 1);
    CHECK(out["contacts"][0]["note"] == "a note");
    CHECK_FALSE(out.contains("history"));
    CHECK_FALSE(out.contains("superseded"));
    CHECK(out.dump().find("secret") == std::string::npos);
    out = confined(record, std::vector{Information::attendance});
    CHECK_FALSE(out["contacts"][0].contains("note"));
    record["referral"]["voided"] = record["contacts"][1]["voided"];
    CHECK_FALSE(confined(record, all).contains("referral"));
}

TEST_CASE("every member of a case has a class, and none is told by accident") {
    Json record = record_with({});
    for (const auto& field : codec::case_fields("")) {
        const std::string member(field.name);
        if (!record.contains(member) && member != "not_recorded") record[member] = 1;
    }
    const Json out = confined(record, std::vector<Information>{});
    for (const auto& [member, value] : out.items()) {
        CAPTURE(member);
        const bool key = member == "schema" || member == "id" || member == "episode" ||
                         member == "not_recorded" || member == "client";
        CHECK(key);
    }
}

TEST_CASE("the statement carries the notice and what the consent says; the entry who got what") {
    const Json record = record_with({good_consent()});
    const DisclosureRequest request = request_at("2026-06-01T12:00:00-05:00");
    auto document = codec::Document<model::Case>::parse(record.dump(), "a");
    REQUIRE(document.has_value());
    const Coverage coverage = coverage_of(**document, request, agency, chicago());
    const Statement said = statement_of(**document, request, coverage, agency.name, chicago());
    CHECK(said.notice == redisclosure_notice);
    REQUIRE(said.consents.size() == 1);
    CHECK(said.consents[0].scope == "attendance and plan");
    CHECK(said.consents[0].expires == "2026-12-31");
    const Json entry = disclosure_entry(request, coverage, "fhir", "", chicago());
    CHECK(entry["consents"] == Json::array({"k1"}));
    CHECK(entry["information"] == Json::array({"identity", "attendance", "plan"}));
    CHECK(entry["occurred"] == "2026-06-01T12:00:00-05:00");
    CHECK_FALSE(entry.contains("note"));
}
