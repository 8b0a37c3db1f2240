#pragma once

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "codec/document.hpp"
#include "exchange/hmis.hpp"
#include "support.hpp"

// A small export to vary, and short forms for what the tests ask of it.
namespace rsc::exchange::testing {

inline const std::string client_header =
    "PersonalID,FirstName,LastName,DOB,DateCreated,DateUpdated,DateDeleted\n";
inline const std::string enrolment_header =
    "EnrollmentID,PersonalID,EntryDate,DateCreated,DateUpdated,UserID,DateDeleted\n";
inline const std::string exit_header =
    "ExitID,EnrollmentID,PersonalID,ExitDate,Destination,ProjectCompletionStatus,DateCreated,"
    "UserID,DateDeleted\n";
inline const std::string service_header =
    "ServicesID,EnrollmentID,PersonalID,DateProvided,RecordType,TypeProvided,DateCreated,UserID,"
    "DateDeleted\n";
inline const std::string user_header = "UserID,UserFirstName,UserLastName,DateDeleted\n";

/// One client, one enrolment that ended, two services, and the user who entered it all.
inline HmisFiles small_export() {
    return {
        {"Client.csv", client_header + "7,Wren,Alder,1984-03-09,2022-01-03 09:00:00,,\n"},
        {"Enrollment.csv",
         enrolment_header + "70,7,2022-01-03,2022-01-03 09:30:00,2022-02-01,1,\n"},
        {"Exit.csv", exit_header + "71,70,7,2022-06-30,410,1,2022-07-01 08:00:00,1,\n"},
        {"Services.csv", service_header + "72,70,7,2022-01-12,144,2,2022-01-13 10:00:00,1,\n"
                                          "73,70,7,2022-01-05,144,2,2022-01-05 16:00:00,1,\n"},
        {"User.csv", user_header + "1,Maple,Noor,\n"},
    };
}

inline HmisOptions options() {
    return {model::Level::rsc_i, calendar::Date::parse("2022-12-31").value(),
            calendar::Instant::parse("2023-01-02T08:00:00-06:00").value()};
}

inline HmisImport import(const HmisFiles& files) {
    auto got = read_hmis(files, options(), chicago());
    REQUIRE_MESSAGE(got.has_value(), got.error().message);
    for (const FileCount& count : got->files) {
        CAPTURE(count.file);
        CHECK(count.adds_up());
    }
    return std::move(*got);
}

inline const FileCount& count_of(const HmisImport& import, std::string_view file) {
    for (const FileCount& count : import.files) {
        if (count.file == file) return count;
    }
    FAIL("no count of that file");
    return import.files.front();
}

/// `Exit.csv:2:4 ExitDate import.order row`
inline std::string brief(const Reject& reject) {
    return reject.file + ':' + std::to_string(reject.line) + ':' + std::to_string(reject.column) +
           ' ' + reject.field + ' ' + reject.code +
           (reject.scope == Scope::row ? " row" : " field");
}

inline std::vector<std::string> briefs(const std::vector<Reject>& rejects) {
    std::vector<std::string> texts;
    for (const Reject& reject : rejects)
        texts.push_back(brief(reject));
    return texts;
}

/// Every finding of a record that is no valid one; empty when it is.
template <class T>
std::string faults_of(const codec::Json& record) {
    codec::Reader<T> reader;
    const auto got = reader.read(codec::print_json(record), "record");
    if (got) return {};
    std::string faults = got.error().message;
    for (const Finding& finding : got.error().findings) {
        faults += "\n" + finding.place.pointer + ' ' + finding.message;
    }
    return faults;
}

}  // namespace rsc::exchange::testing
