#include <algorithm>

#include "exchange/hmis_merge.hpp"
#include "hmis_support.hpp"

using namespace rsc;
using namespace rsc::exchange;
using namespace rsc::exchange::testing;
using codec::Json;

namespace {

const std::string situation_header =
    "CurrentLivingSitID,EnrollmentID,PersonalID,InformationDate,DateCreated,DateUpdated,UserID,"
    "DateDeleted\n";
const std::string event_header =
    "EventID,EnrollmentID,PersonalID,EventDate,Event,ReferralResult,ResultDate,DateCreated,"
    "DateUpdated,UserID,DateDeleted\n";
const std::string income_header =
    "IncomeBenefitsID,EnrollmentID,PersonalID,InformationDate,SSI,SSDI,VADisabilityService,"
    "VHAServices,Medicaid,Medicare,SNAP,TANF,ConnectionWithSOAR,DateCreated,UserID,DateDeleted\n";

Json only_case(const HmisFiles& files) {
    HmisImport made = import(files);
    REQUIRE(made.cases.size() == 1);
    const std::string text = made.cases[0].record.dump();
    CHECK(codec::Document<model::Case>::parse(text, "a").has_value());
    return made.cases[0].record;
}

std::vector<std::string> about(const Json& list, const char* member) {
    std::vector<std::string> words;
    for (const Json& one : list)
        words.push_back(one.value(member, "-"));
    return words;
}
using Words = std::vector<std::string>;

/// A mother with a child and a partner, and somebody of another household.
HmisFiles family_export() {
    HmisFiles files = small_export();
    files["Client.csv"] = client_header +
                          "7,Wren,Alder,1984-03-09,2022-01-03 09:00:00,,\n"
                          "8,Finch,Alder,2015-05-05,2022-01-03 09:00:00,,\n"
                          "9,Lark,Birch,1983-01-01,2022-01-03 09:00:00,,\n"
                          "10,Jay,Cedar,1990-01-01,2022-01-03 09:00:00,,\n";
    files["Enrollment.csv"] =
        "EnrollmentID,PersonalID,ProjectID,EntryDate,HouseholdID,RelationshipToHoH,DateCreated,"
        "DateUpdated,UserID,DateDeleted\n"
        "70,7,P1,2022-01-03,h1,1,2022-01-03 09:30:00,,1,\n"
        "80,8,P1,2022-01-03,h1,2,2022-01-03 09:30:00,,1,\n"
        "90,9,P1,2022-01-03,h1,3,2022-01-03 09:30:00,,1,\n"
        "100,10,P1,2022-01-03,h2,1,2022-01-03 09:30:00,,1,\n"
        "110,9,P2,2021-01-03,h3,3,2022-01-03 09:30:00,,1,\n";
    files["Exit.csv"] = exit_header + "71,70,7,2022-06-30,410,1,2022-07-01 08:00:00,1,\n" +
                        "81,80,8,2022-06-30,410,1,2022-07-01 08:00:00,1,\n";
    files["Services.csv"] = service_header +
                            "72,70,7,2022-01-12,144,2,2022-01-13 10:00:00,1,\n"
                            "73,80,8,2022-01-14,144,3,2022-01-14 16:00:00,1,\n";
    return files;
}

HmisImport import_at(const HmisFiles& files, model::Level level) {
    HmisOptions how = options();
    how.level = level;
    auto made = read_hmis(files, how, chicago());
    REQUIRE(made.has_value());
    for (const FileCount& count : made->files)
        CHECK(count.adds_up());
    return std::move(*made);
}

}  // namespace

TEST_CASE("services of SSVF and PATH that are contacts, and those that are not") {
    HmisFiles files = small_export();
    std::string rows = service_header;
    const std::vector<std::pair<std::string, std::string>> kinds = {
        {"144", "1"},  {"144", "3"},  {"144", "5"}, {"141", "1"}, {"141", "6"},
        {"141", "14"}, {"141", "11"}, {"152", "1"}, {"200", "2"}};
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        rows += std::to_string(100 + i) + ",70,7,2022-02-0" + std::to_string(i + 1) + "," +
                kinds[i].first + "," + kinds[i].second + ",2022-02-10 10:00:00,1,\n";
    }
    files["Services.csv"] = rows;
    const Json record = only_case(files);
    CHECK(about(record["contacts"], "x-hmis") ==
          Words{"Services/100", "Services/101", "Services/103", "Services/104", "Services/105"});
    CHECK_FALSE(record["contacts"][0].contains("coordinated"));
    CHECK(record["contacts"][1]["coordinated"] == Json::array({"benefits"}));
    CHECK(record["contacts"][3]["coordinated"] == Json::array({"case-management"}));
    CHECK(record["contacts"][4]["coordinated"] == Json::array({"mental-health"}));
}

TEST_CASE("a PATH referral is a referral; its outcome has no day and is left out, and said so") {
    HmisFiles files = small_export();
    files["Services.csv"] =
        "ServicesID,EnrollmentID,PersonalID,DateProvided,RecordType,TypeProvided,ReferralOutcome,"
        "DateCreated,UserID,DateDeleted\n"
        "72,70,7,2022-01-12,161,9,1,2022-01-13 10:00:00,1,\n"
        "73,70,7,2022-01-13,161,2,,2022-01-13 10:00:00,1,\n";
    const HmisImport made = import(files);
    CHECK(briefs(made.rejects) ==
          Words{"Services.csv:2:7 ReferralOutcome import.missing-value field"});
    const Json& referrals = made.cases[0].record["referrals_out"];
    CHECK(about(referrals, "service") == Words{"employment", "outpatient-treatment"});
    CHECK_FALSE(referrals[0].contains("result"));
}

TEST_CASE("where somebody lives was asked at a contact") {
    HmisFiles files = small_export();
    files["CurrentLivingSituation.csv"] =
        situation_header + "5,70,7,2022-01-20,2022-01-20 09:00:00,,1,\n" +
        "6,70,7,2022-01-01,2022-01-20 09:00:00,,1,\n" +
        "7,70,8,2022-01-21,2022-01-20 09:00:00,,1,\n" +
        "8,70,7,2022-01-22,2022-01-20 09:00:00,,1,2022-02-01 00:00:00\n";
    const HmisImport made = import(files);
    CHECK(briefs(made.rejects) ==
          Words{"CurrentLivingSituation.csv:3:4 InformationDate import.order row",
                "CurrentLivingSituation.csv:4:3 PersonalID import.unknown-id row"});
    const FileCount& count = count_of(made, "CurrentLivingSituation.csv");
    CHECK(count.read == 4);
    CHECK(count.imported == 1);
    CHECK(count.deleted == 1);
    const Json& contacts = made.cases[0].record["contacts"];
    CHECK(about(contacts, "x-hmis") ==
          Words{"Services/73", "Services/72", "CurrentLivingSituation/5"});
    CHECK_FALSE(contacts[2].contains("mode"));
    REQUIRE(made.deleted.size() == 1);
    CHECK(made.deleted[0].key == "CurrentLivingSituation/8");
}

TEST_CASE("events are referrals with their results; assessments and diversion are counted") {
    HmisFiles files = small_export();
    files["Event.csv"] =
        event_header +
        "1,70,7,2022-02-01,13,1,2022-02-10,2022-02-01 09:00:00,2022-02-11 10:00:00,1,\n"
        "2,70,7,2022-02-02,5,3,2022-02-12,2022-02-02 09:00:00,,1,\n"
        "3,70,7,2022-02-03,11,2,,2022-02-03 09:00:00,,1,\n"
        "4,70,7,2022-02-04,10,1,2022-02-03,2022-02-04 09:00:00,,1,\n"
        "5,70,7,2022-02-05,4,,,2022-02-05 09:00:00,,1,\n"
        "6,70,7,2022-02-05,99,,,2022-02-05 09:00:00,,1,\n";
    const HmisImport made = import(files);
    CHECK(briefs(made.rejects) == Words{"Event.csv:4:7 ResultDate import.missing-value field",
                                        "Event.csv:5:7 ResultDate import.order row"});
    const Json& referrals = made.cases[0].record["referrals_out"];
    CHECK(about(referrals, "service") ==
          Words{"housing", "case-management", "transitional-housing"});
    CHECK(referrals[0]["result"] ==
          Json::parse(R"({"occurred":"2022-02-10","recorded":"2022-02-11T10:00:00-06:00",
                          "by":"HU-1","result":"linked","x-hmis":"Event/1"})"));
    CHECK(referrals[1]["result"]["result"] == "not-linked");
    CHECK(referrals[1]["result"]["recorded"] == "2022-02-02T09:00:00-06:00");
    CHECK_FALSE(referrals[2].contains("result"));
    const auto& others = count_of(made, "Event.csv").other_kinds;
    CHECK(others.at("appointment for a housing needs assessment (Event 4)") == 1);
    CHECK(others.at("Event 99") == 1);
}

TEST_CASE("benefits are told once, when they were first received") {
    HmisFiles files = small_export();
    files["IncomeBenefits.csv"] = income_header +
                                  "3,70,7,2022-06-30,1,0,0,0,1,0,1,0,,2022-06-30 09:00:00,1,\n"
                                  "1,70,7,2022-01-03,0,0,0,0,1,,0,0,,2022-01-03 09:00:00,1,\n"
                                  "2,70,7,2022-03-03,1,1,1,1,1,,0,1,1,2022-03-03 09:00:00,1,\n"
                                  "4,70,7,2022-04-03,0,0,0,0,0,0,0,0,,2022-04-03 09:00:00,1,\n"
                                  "5,70,7,2022-05-03,0,0,0,0,1,0,0,0,,2022-05-03 09:00:00,1,\n";
    const HmisImport made = import(files);
    CHECK(made.rejects.empty());
    const Json& benefits = made.cases[0].record["benefits"];
    CHECK(about(benefits, "benefit") == Words{"medicaid", "SSI", "SSDI", "veterans", "public"});
    CHECK(about(benefits, "occurred") ==
          Words{"2022-01-03", "2022-03-03", "2022-03-03", "2022-03-03", "2022-03-03"});
    CHECK(benefits[1]["soar"] == true);
    CHECK(benefits[3]["x-hmis"] == "IncomeBenefits/2/VADisabilityService");
    const FileCount& count = count_of(made, "IncomeBenefits.csv");
    CHECK(count.imported == 2);
    CHECK(count.other_kinds.at("no benefit received") == 1);
    CHECK(count.other_kinds.at("benefits that an earlier row told of") == 2);
}

TEST_CASE("under RSC-F a household is one case, of its head") {
    const HmisImport made = import_at(family_export(), model::Level::rsc_f);
    std::vector<std::string> ids;
    for (const HmisCase& one : made.cases)
        ids.push_back(one.id);
    // A household without a head is left as it is.
    CHECK(ids == Words{"H-70", "H-100", "H-110"});
    const Json& record = made.cases[0].record;
    CHECK(codec::Document<model::Case>::parse(record.dump(), "a").has_value());
    const Json& family = record["client"]["family"];
    CHECK(about(family, "relationship") == Words{"child", "spouse or partner"});
    CHECK(about(family, "given_name") == Words{"Finch", "Lark"});
    CHECK(about(record["contacts"], "with") == Words{"client", "family"});
    CHECK(record["discharge"]["x-hmis"] == "Exit/71");
    CHECK(count_of(made, "Exit.csv").other_kinds.at("exit of a member of a family") == 1);
    CHECK(made.cases[2].record.value("episode", 1) == 1);

    // At another level everybody has a case.
    CHECK(import_at(family_export(), model::Level::cm).cases.size() == 5);
}

TEST_CASE("of people with a rejected row all rows are written again, and of nobody else") {
    HmisFiles files = family_export();
    files["Services.csv"] +=
        "74,100,10,nonsense,144,2,2022-01-13 10:00:00,1,\n"
        "75,100,10,2022-01-20,144,2,2022-01-20 10:00:00,1,\n"
        "76,,,2022-01-20,144,2,2022-01-20 10:00:00,1,\n";
    const HmisImport made = import_at(files, model::Level::cm);
    const auto again = rows_of_rejected(files, made.rejects);
    REQUIRE(again.has_value());
    CHECK(again->at("Client.csv").find("Cedar") != std::string::npos);
    CHECK(again->at("Client.csv").find("Alder") == std::string::npos);
    CHECK(again->at("Enrollment.csv").find("\r\n100,10,") != std::string::npos);
    CHECK(again->at("Enrollment.csv").find("\r\n70,7,") == std::string::npos);
    CHECK(again->at("Exit.csv") == exit_header.substr(0, exit_header.size() - 1) + "\r\n");
    const std::string& services = again->at("Services.csv");
    CHECK(services.find("74,100,10,nonsense") != std::string::npos);
    CHECK(services.find("75,100,10,") != std::string::npos);
    CHECK(services.find("76,,,") != std::string::npos);
    CHECK(services.find("72,70,7") == std::string::npos);
    CHECK(again->at("User.csv").find("Maple") != std::string::npos);
    // Corrected, it is an export that can be taken in.
    HmisFiles corrected = *again;
    std::string& text = corrected["Services.csv"];
    text.replace(text.find("nonsense"), 8, "2022-01-19");
    const HmisImport mended = import_at(corrected, model::Level::cm);
    REQUIRE(mended.cases.size() == 1);
    CHECK(mended.cases[0].record["contacts"].size() == 2);
}

TEST_CASE("what was added since is merged: results, benefits, members of the family") {
    HmisFiles files = family_export();
    files["Event.csv"] =
        event_header + "1,70,7,2022-02-01,13,,,2022-02-01 09:00:00,2022-02-11 10:00:00,1,\n";
    const Json before = import_at(files, model::Level::rsc_f).cases[0].record;
    files["Event.csv"] =
        event_header +
        "1,70,7,2022-02-01,13,1,2022-02-10,2022-02-01 09:00:00,2022-02-11 10:00:00,1,\n";
    files["IncomeBenefits.csv"] =
        income_header + "3,70,7,2022-03-30,1,0,0,0,0,0,0,0,,2022-03-30 09:00:00,1,\n";
    files["Client.csv"] += "11,Robin,Alder,2022-02-01,2022-02-03 09:00:00,,\n";
    files["Enrollment.csv"] += "120,11,P1,2022-02-01,h1,2,2022-02-03 09:30:00,,1,\n";
    const HmisCase after = import_at(files, model::Level::rsc_f).cases[0];
    const Merged merged = merge(before, after);
    CHECK(merged.conflicts.empty());
    CHECK(merged.added == Words{"fm3", "r1.result", "n1"});
    CHECK(merged.record["referrals_out"][0]["result"]["result"] == "linked");
    CHECK_FALSE(merge(merged.record, after).is_changed());
    CHECK(codec::Document<model::Case>::parse(merged.record.dump(), "a").has_value());

    // A result that tells otherwise stays as it was.
    HmisCase other = after;
    other.record["referrals_out"][0]["result"]["result"] = "declined";
    const Merged conflict = merge(merged.record, other);
    CHECK_FALSE(conflict.is_changed());
    REQUIRE(conflict.conflicts.size() == 1);
    CHECK(conflict.conflicts[0].file == "Event.csv");
}
