#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string_view>
#include <vector>

#include "exchange/csv.hpp"
#include "exchange/hmis.hpp"
#include "exchange/hmis_codes.hpp"

namespace rsc::exchange {

/// What an export says, row by row, once its rejected, deleted and other rows are gone. Texts view
/// the tables.
struct HmisPerson {
    std::string_view id;
    std::uint32_t line = 0;
    std::string_view given_name;
    std::string_view family_name;
    std::optional<calendar::Date> birth_date;
};

/// What rows that happen to an enrolment have in common.
struct HmisEvent {
    std::string_view id;
    std::uint32_t line = 0;
    calendar::Date day;
    calendar::Instant recorded;
    std::string_view user;
};

struct HmisExit : HmisEvent {
    ExitMeaning meaning;
};

struct HmisEnrolment : HmisEvent {
    std::size_t person = 0;  ///< in `HmisExport::people`
    std::int64_t episode = 1;
    std::optional<HmisExit> exit;
    std::vector<HmisEvent> case_management;  ///< by day, time of recording and id
};

struct HmisUser {
    std::string_view id;
    std::uint32_t line = 0;
    std::string_view given_name;
    std::string_view family_name;
};

struct HmisExport {
    std::vector<HmisPerson> people;
    std::vector<HmisEnrolment> enrolments;
    std::vector<HmisUser> users;
};

using HmisTables = std::map<std::string_view, Table>;

/// Reads the rows; rejects, counts and deleted rows go into `import`. The tables have the columns
/// that `needed_columns` names.
[[nodiscard]] HmisExport read_rows(const HmisTables& tables, const HmisOptions& options,
                                   const calendar::Zone& zone, HmisImport& import);

/// The columns without which a file cannot be read.
[[nodiscard]] std::vector<std::string_view> needed_columns(std::string_view file);

/// Makes the records.
void make_cases(const HmisExport& rows, const HmisOptions& options, const calendar::Zone& zone,
                HmisImport& import);
void make_staff(const HmisExport& rows, HmisImport& import);

}  // namespace rsc::exchange
