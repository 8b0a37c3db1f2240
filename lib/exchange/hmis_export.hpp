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
#include "model/consent.hpp"
#include "model/linkage.hpp"

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

/// A contact with the client or, where a member of the family was served, with the family.
struct HmisContact : HmisEvent {
    std::string_view kind;  ///< the file's name, without its extension
    bool with_family = false;
    std::optional<model::Service> coordinated;
};

/// A referral and, where its day is known, what came of it.
struct HmisReferral : HmisEvent {
    std::string_view kind;
    model::Service service{};
    std::optional<model::LinkResult> result;
    calendar::Date result_day;
    calendar::Instant result_recorded;
};

/// A benefit that the client was found to receive.
struct HmisBenefit : HmisEvent {
    std::string_view column;
    model::Benefit benefit{};
    bool soar = false;
};

struct HmisEnrolment : HmisEvent {
    std::size_t person = 0;  ///< in `HmisExport::people`
    std::int64_t episode = 1;
    std::optional<HmisExit> exit;
    std::vector<HmisContact> contacts;  ///< by day, time of recording and id; so the others
    std::vector<HmisReferral> referrals;
    std::vector<HmisBenefit> benefits;
    std::string_view household;
    std::string_view project;
    std::string_view relation;        ///< to the head of the household, a code
    std::optional<std::size_t> head;  ///< a member of the family of that enrolment's case
    std::vector<std::size_t> family;  ///< enrolments of the members
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
