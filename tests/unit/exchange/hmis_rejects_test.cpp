#include <doctest/doctest.h>

#include "exchange/hmis.hpp"
#include "hmis_support.hpp"

using namespace rsc;
using namespace rsc::exchange;
using namespace rsc::exchange::testing;

namespace {

struct Bad {
    const char* what;
    const char* file;
    const char* rows;
    const char* reject;  ///< as `brief` writes it
    const char* reason;  ///< part of it
};

const std::string& header_of(std::string_view file) {
    if (file == "Client.csv") return client_header;
    if (file == "Enrollment.csv") return enrolment_header;
    if (file == "Exit.csv") return exit_header;
    if (file == "Services.csv") return service_header;
    return user_header;
}

const Bad bad_rows[] = {
    {"a client without id", "Client.csv", "7,,,,,,\n,,,,,,\n",
     "Client.csv:3:1 PersonalID import.missing-value row", "needed"},
    {"a client twice", "Client.csv", "7,,,,,,\n7,,,,,,\n",
     "Client.csv:3:1 PersonalID import.duplicate row", "'7' is on line 2 too"},
    {"a row with too few cells", "Client.csv", "7,,,,,,\n8,,\n", "Client.csv:3:0  import.cells row",
     "3 cells, the header 7"},
    {"a row with too many cells", "Client.csv", "7,,,,,,\n8,,,,,,,\n",
     "Client.csv:3:0  import.cells row", "8 cells"},
    {"a row behind a multi-line cell", "Client.csv", "7,\"a\n\nb\",,,,,\n7,,,,,,\n",
     "Client.csv:5:1 PersonalID import.duplicate row", "line 2"},

    {"an entry date in another form", "Enrollment.csv",
     "70,7,2022-01-03,2022-01-03,,1,\n74,7,01/05/2022,2022-01-05,,1,\n",
     "Enrollment.csv:3:3 EntryDate import.date row", "'01/05/2022' is not a day"},
    {"an entry date that does not exist", "Enrollment.csv",
     "70,7,2022-01-03,2022-01-03,,1,\n74,7,2022-02-30,2022-01-05,,1,\n",
     "Enrollment.csv:3:3 EntryDate import.date row", "does not exist"},
    {"no entry date", "Enrollment.csv", "70,7,2022-01-03,2022-01-03,,1,\n74,7,,2022-01-05,,1,\n",
     "Enrollment.csv:3:3 EntryDate import.missing-value row", "needed"},
    {"a name where the entry date should be", "Enrollment.csv",
     "70,7,2022-01-03,2022-01-03,,1,\n74,7,Wren Alder,2022-01-05,,1,\n",
     "Enrollment.csv:3:3 EntryDate import.date row", "a text that is not shown here"},
    {"an entry in the future", "Enrollment.csv",
     "70,7,2022-01-03,2022-01-03,,1,\n74,7,2023-01-01,2022-01-05,,1,\n",
     "Enrollment.csv:3:3 EntryDate import.future row", "after 2022-12-31"},
    {"an enrolment of nobody", "Enrollment.csv",
     "70,7,2022-01-03,2022-01-03,,1,\n74,8,2022-01-05,2022-01-05,,1,\n",
     "Enrollment.csv:3:2 PersonalID import.unknown-id row", "Client.csv has no PersonalID '8'"},
    {"an enrolment twice", "Enrollment.csv",
     "70,7,2022-01-03,2022-01-03,,1,\n70,7,2022-01-05,2022-01-05,,1,\n",
     "Enrollment.csv:3:1 EnrollmentID import.duplicate row", "line 2"},
    {"no recording time", "Enrollment.csv",
     "70,7,2022-01-03,2022-01-03,,1,\n74,7,2022-01-05,,,1,\n",
     "Enrollment.csv:3:4 DateCreated import.missing-value row", "needed"},
    {"a recording time with a year of two digits", "Enrollment.csv",
     "70,7,2022-01-03,2022-01-03,,1,\n74,7,2022-01-05,22-01-05,2022-01-05,1,\n",
     "Enrollment.csv:3:4 DateCreated import.date row", "'22-01-05' is not a time"},
    {"a recording time at 24 o'clock", "Enrollment.csv",
     "70,7,2022-01-03,2022-01-03,,1,\n74,7,2022-01-05,2022-01-05 24:00:00,,1,\n",
     "Enrollment.csv:3:4 DateCreated import.date row", "YYYY-MM-DD HH:MM:SS"},
    {"a recording time with something behind it", "Enrollment.csv",
     "70,7,2022-01-03,2022-01-03,,1,\n74,7,2022-01-05,2022-01-05 09:00:00Z,,1,\n",
     "Enrollment.csv:3:4 DateCreated import.date row", "is not a time"},
    {"a recording time that spring skipped", "Enrollment.csv",
     "70,7,2022-01-03,2022-01-03,,1,\n74,7,2022-01-05,2022-03-13 02:30:00,,1,\n",
     "Enrollment.csv:3:4 DateCreated import.wall-time row",
     "2022-03-13T01:30:00-06:00 or 2022-03-13T03:30:00-05:00"},
    {"a recording time that autumn repeated", "Enrollment.csv",
     "70,7,2022-01-03,2022-01-03,,1,\n74,7,2022-01-05,2022-11-06 01:30:00,,1,\n",
     "Enrollment.csv:3:4 DateCreated import.wall-time row",
     "2022-11-06T01:30:00-05:00 or 2022-11-06T01:30:00-06:00"},
    {"recorded after the import", "Enrollment.csv",
     "70,7,2022-01-03,2022-01-03,,1,\n74,7,2022-01-05,2023-01-03 00:00:00,,1,\n",
     "Enrollment.csv:3:4 DateCreated import.future row", "the day of this import"},
    {"no user", "Enrollment.csv", "70,7,2022-01-03,2022-01-03,,1,\n74,7,2022-01-05,2022-01-05,,,\n",
     "Enrollment.csv:3:6 UserID import.missing-value row", "needed"},

    {"an exit before the entry", "Exit.csv", "71,70,7,2022-01-02,410,1,2022-07-01,1,\n",
     "Exit.csv:2:4 ExitDate import.order row",
     "the exit on 2022-01-02 is before the entry on 2022-01-03"},
    {"an exit that does not exist", "Exit.csv", "71,70,7,2022-06-31,410,1,2022-07-01,1,\n",
     "Exit.csv:2:4 ExitDate import.date row", "does not exist"},
    {"an exit in the future", "Exit.csv", "71,70,7,2023-02-01,410,1,2022-07-01,1,\n",
     "Exit.csv:2:4 ExitDate import.future row", "after 2022-12-31"},
    {"an exit from nowhere", "Exit.csv", "71,69,7,2022-06-30,410,1,2022-07-01,1,\n",
     "Exit.csv:2:2 EnrollmentID import.unknown-id row", "Enrollment.csv has no EnrollmentID '69'"},
    {"an exit of somebody else", "Exit.csv", "71,70,8,2022-06-30,410,1,2022-07-01,1,\n",
     "Exit.csv:2:3 PersonalID import.unknown-id row", "belongs to PersonalID '7', not to '8'"},
    {"a second exit", "Exit.csv",
     "71,70,7,2022-06-30,410,1,2022-07-01,1,\n75,70,7,2022-07-30,410,1,2022-07-31,1,\n",
     "Exit.csv:3:2 EnrollmentID import.duplicate row", "an exit on line 2 already"},
    {"a destination that is no code", "Exit.csv", "71,70,7,2022-06-30,home,1,2022-07-01,1,\n",
     "Exit.csv:2:5 Destination import.code field", "a text that is not shown here"},

    {"a service before the entry", "Services.csv", "72,70,7,2022-01-02,144,2,2022-01-13,1,\n",
     "Services.csv:2:4 DateProvided import.order row", "before the entry on 2022-01-03"},
    {"a service after the exit", "Services.csv", "72,70,7,2022-07-01,144,2,2022-07-13,1,\n",
     "Services.csv:2:4 DateProvided import.order row", "after the exit on 2022-06-30"},
    {"a service twice", "Services.csv",
     "72,70,7,2022-01-12,144,2,2022-01-13,1,\n72,70,7,2022-01-13,144,2,2022-01-13,1,\n",
     "Services.csv:3:1 ServicesID import.duplicate row", "line 2"},
    {"a service without user", "Services.csv", "72,70,7,2022-01-12,144,2,2022-01-13,,\n",
     "Services.csv:2:8 UserID import.missing-value row", "needed"},
    {"a service to nobody", "Services.csv", "72,70,,2022-01-12,144,2,2022-01-13,1,\n",
     "Services.csv:2:3 PersonalID import.missing-value row", "needed"},

    {"a user twice", "User.csv", "1,Maple,Noor,\n1,Maple,Noor,\n",
     "User.csv:3:1 UserID import.duplicate row", "line 2"},

    {"a birth date that does not exist", "Client.csv", "7,,,1984-02-30,,,\n",
     "Client.csv:2:4 DOB import.date field", "not a day that exists"},
    {"a birth date in the future", "Client.csv", "7,,,2023-02-01,,,\n",
     "Client.csv:2:4 DOB import.future field", "after the last day"},
    {"an update time in another form", "Client.csv", "7,,,,,03-11-21,\n",
     "Client.csv:2:6 DateUpdated import.date field", "'03-11-21' is not a time"},
};

}  // namespace

TEST_CASE("what is not taken in is named by file, line, column, field and reason") {
    for (const Bad& bad : bad_rows) {
        CAPTURE(bad.what);
        HmisFiles files = small_export();
        files[bad.file] = header_of(bad.file) + bad.rows;
        const HmisImport got = import(files);
        REQUIRE(briefs(got.rejects) == std::vector<std::string>{bad.reject});
        CHECK_MESSAGE(got.rejects[0].reason.find(bad.reason) != std::string::npos,
                      got.rejects[0].reason);
        const FileCount& count = count_of(got, bad.file);
        const bool is_row = got.rejects[0].scope == Scope::row;
        CHECK(count.rejected == (is_row ? 1 : 0));
        CHECK(count.rejected_fields == (is_row ? 0 : 1));
        CHECK(got.cases.size() == 1);  // nothing else is lost with it
    }
}

TEST_CASE("a bad field leaves its row, without the field") {
    HmisFiles files = small_export();
    files["Client.csv"] = client_header + "7,Wren,Alder,1984-02-30,,,\n";
    const HmisImport got = import(files);
    const auto& client = got.cases[0].record["client"];
    CHECK_FALSE(client.contains("birth_date"));
    CHECK(client["given_name"] == "Wren");
}

TEST_CASE("all that is wrong with a row is reported, and the row counted once") {
    HmisFiles files = small_export();
    files["Services.csv"] = service_header + ",69,7,2022-13-12,144,2,soon,,\n";
    const HmisImport got = import(files);
    CHECK(briefs(got.rejects) == std::vector<std::string>{
                                     "Services.csv:2:1 ServicesID import.missing-value row",
                                     "Services.csv:2:4 DateProvided import.date row",
                                     "Services.csv:2:7 DateCreated import.date row",
                                     "Services.csv:2:8 UserID import.missing-value row",
                                     "Services.csv:2:2 EnrollmentID import.unknown-id row",
                                 });
    CHECK(count_of(got, "Services.csv").rejected == 1);
}

TEST_CASE("what hangs on a rejected or deleted row is rejected and says so") {
    HmisFiles files = small_export();
    SUBCASE("the enrolment was rejected") {
        files["Enrollment.csv"] = enrolment_header + "70,7,soon,2022-01-03,,1,\n";
        const HmisImport got = import(files);
        CHECK(got.cases.empty());
        REQUIRE(got.rejects.size() == 4);
        CHECK(got.rejects[1].reason == "EnrollmentID '70' in Enrollment.csv line 2 was rejected");
        CHECK(count_of(got, "Client.csv").other_kinds.at("client without an imported enrolment") ==
              1);
    }
    SUBCASE("the client is deleted") {
        files["Client.csv"] = client_header + "7,,,,,,2022-08-01\n";
        const HmisImport got = import(files);
        CHECK(got.cases.empty());
        REQUIRE(got.rejects.size() == 4);
        CHECK(got.rejects[0].reason == "PersonalID '7' in Client.csv line 2 is deleted in HMIS");
    }
}

TEST_CASE("the time of an exit that was rejected does not judge services") {
    HmisFiles files = small_export();
    files["Exit.csv"] = exit_header + "71,70,7,2022-01-04,410,1,soon,1,\n";
    const HmisImport got = import(files);
    CHECK(count_of(got, "Services.csv").imported == 2);
    CHECK_FALSE(got.cases[0].record.contains("discharge"));
}

TEST_CASE("no reject holds a person's name") {
    HmisFiles files = small_export();
    files["Client.csv"] = client_header + "7,Wren,Alder,Alder,Wren,Alder,\n7,Wren,Alder,,,,\n";
    files["Enrollment.csv"] = enrolment_header + "70,Wren,Alder,Wren,Alder,1,\n";
    files["Exit.csv"] = exit_header + "71,Wren,Alder,Wren,Wren,Alder,Wren,1,\n";
    const HmisImport got = import(files);
    CHECK(got.rejects.size() > 8);
    for (const Reject& reject : got.rejects) {
        CHECK(reject.reason.find("Wren") == std::string::npos);
        CHECK(reject.reason.find("Alder") == std::string::npos);
    }
}
