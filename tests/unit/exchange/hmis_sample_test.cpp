#include <doctest/doctest.h>

#include <fstream>
#include <iterator>

#include "exchange/hmis.hpp"
#include "exchange/hmis_merge.hpp"
#include "hmis_support.hpp"
#include "model/case.hpp"
#include "model/staff.hpp"

using namespace rsc;
using namespace rsc::exchange;
using namespace rsc::exchange::testing;

namespace {

HmisFiles sample_files() {
    HmisFiles files;
    for (const std::string_view file : hmis_file_names()) {
        const std::string name(file);
        std::ifstream in(std::string(RSC_SOURCE_DIR "/samples/hmis/") + name, std::ios::binary);
        REQUIRE(in.good());
        files[name] = {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    }
    return files;
}

HmisImport sample() {
    const HmisOptions until_2021 = {model::Level::rsc_i,
                                    calendar::Date::parse("2021-12-31").value(),
                                    calendar::Instant::parse("2022-01-15T09:00:00-06:00").value()};
    auto got = read_hmis(sample_files(), until_2021, chicago());
    REQUIRE_MESSAGE(got.has_value(), got.error().message);
    return std::move(*got);
}

}  // namespace

TEST_CASE("the counts of the sample export add up, file by file") {
    struct {
        const char* file;
        std::size_t read, imported, rejected, deleted, other, rejected_fields, date_only;
    } const table[] = {
        {"Client.csv", 12, 10, 0, 1, 1, 2, 0},
        {"Enrollment.csv", 15, 11, 3, 1, 0, 0, 1},
        {"Exit.csv", 10, 5, 5, 0, 0, 0, 1},
        {"Services.csv", 40, 24, 12, 1, 3, 0, 1},
        {"CurrentLivingSituation.csv", 3, 2, 1, 0, 0, 0, 0},
        {"Event.csv", 4, 3, 0, 0, 1, 1, 0},
        {"IncomeBenefits.csv", 3, 2, 0, 0, 1, 0, 0},
        {"User.csv", 1, 1, 0, 0, 0, 0, 0},
    };
    const HmisImport got = sample();
    REQUIRE(got.files.size() == std::size(table));
    for (std::size_t i = 0; i < got.files.size(); ++i) {
        const FileCount& count = got.files[i];
        CAPTURE(count.file);
        CHECK(count.file == table[i].file);
        CHECK(count.present);
        CHECK(count.adds_up());
        CHECK(count.read == table[i].read);
        CHECK(count.imported == table[i].imported);
        CHECK(count.rejected == table[i].rejected);
        CHECK(count.deleted == table[i].deleted);
        CHECK(count.other == table[i].other);
        CHECK(count.rejected_fields == table[i].rejected_fields);
        CHECK(count.date_only == table[i].date_only);
    }
    CHECK(got.cases.size() == 11);
    CHECK(got.staff.size() == 2);
    CHECK(got.staff[1].id == "HU-22");
    CHECK(got.staff[1].stub);
}

TEST_CASE("the sample export shows every kind of reject") {
    CHECK(briefs(sample().rejects) == std::vector<std::string>{
                                          "Client.csv:7:34 DateUpdated import.date field",
                                          "Client.csv:12:9 DOB import.date field",
                                          "Enrollment.csv:13:4 EntryDate import.date row",
                                          "Enrollment.csv:14:2 PersonalID import.unknown-id row",
                                          "Enrollment.csv:15:1 EnrollmentID import.duplicate row",
                                          "Exit.csv:8:4 ExitDate import.order row",
                                          "Exit.csv:9:4 ExitDate import.date row",
                                          "Exit.csv:10:40 DateCreated import.wall-time row",
                                          "Exit.csv:11:2 EnrollmentID import.unknown-id row",
                                          "Exit.csv:12:4 ExitDate import.future row",
                                          "Services.csv:16:14 DateCreated import.wall-time row",
                                          "Services.csv:18:4 DateProvided import.order row",
                                          "Services.csv:19:4 DateProvided import.order row",
                                          "Services.csv:21:16 UserID import.missing-value row",
                                          "Services.csv:22:4 DateProvided import.date row",
                                          "Services.csv:24:3 PersonalID import.unknown-id row",
                                          "Services.csv:25:1 ServicesID import.duplicate row",
                                          "Services.csv:29:2 EnrollmentID import.unknown-id row",
                                          "Services.csv:30:2 EnrollmentID import.unknown-id row",
                                          "Services.csv:38:4 DateProvided import.future row",
                                          "Services.csv:39:14 DateCreated import.future row",
                                          "Services.csv:41:0  import.cells row",
                                          "CurrentLivingSituation.csv:5:4 InformationDate "
                                          "import.order row",
                                          "Event.csv:5:10 ResultDate import.missing-value field",
                                      });
}

TEST_CASE("every record of the sample export is valid, and importing it again changes none") {
    const HmisImport first = sample();
    const HmisImport second = sample();
    for (std::size_t i = 0; i < first.cases.size(); ++i) {
        CAPTURE(first.cases[i].id);
        CHECK(faults_of<model::Case>(first.cases[i].record) == "");
        const Merged merged = merge(first.cases[i].record, second.cases[i]);
        CHECK_FALSE(merged.is_changed());
        CHECK(merged.conflicts.empty());
        CHECK(still_counted(first.cases[i].record, second.deleted).empty());
    }
    for (std::size_t i = 0; i < first.staff.size(); ++i) {
        CHECK(faults_of<model::Staff>(first.staff[i].record) == "");
        CHECK_FALSE(merge(first.staff[i].record, second.staff[i]).is_changed());
    }
}
