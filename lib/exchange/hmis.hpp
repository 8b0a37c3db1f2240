#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"
#include "calendar/zone.hpp"
#include "codec/json.hpp"
#include "model/entry.hpp"

namespace rsc::exchange {

/// An export of a Homeless Management Information System in the CSV format that the U.S. Department
/// of Housing and Urban Development publishes (FY2022 to FY2026): the name of each file, and its
/// bytes. Client.csv and Enrollment.csv are needed. Exit.csv, Services.csv,
/// CurrentLivingSituation.csv, Event.csv, IncomeBenefits.csv, User.csv and Export.csv are read
/// where they are; every other file is left alone.
using HmisFiles = std::map<std::string, std::string, std::less<>>;

/// The files that are read.
[[nodiscard]] std::vector<std::string_view> hmis_file_names();

/// What the export does not know.
struct HmisOptions {
    model::Level level{};           ///< of every assignment
    calendar::Date last_day;        ///< what happened after this day is rejected as future
    calendar::Instant imported_at;  ///< nothing can have been recorded on a later day
};

enum class Scope : std::uint8_t {
    row,    ///< the row was not taken in
    field,  ///< the row was, without this field
};

/// Something of the export that was not taken in, where, and why. It names ids and fields, no
/// people.
struct Reject {
    std::string file;
    std::uint32_t line = 0;    ///< on which the row begins, from 1
    std::uint32_t column = 0;  ///< the field's position in the row, from 1; 0: the row as a whole
    std::string field;         ///< its name in the header; empty: the row as a whole
    Scope scope = Scope::row;
    std::string code;  ///< `import.…`
    std::string reason;
};

/// What became of the rows of one file; every row is in exactly one of the four.
struct FileCount {
    std::string file;
    bool present = false;  ///< false: the export has no such file, and it was taken as empty
    std::size_t read = 0;
    std::size_t imported = 0;
    std::size_t rejected = 0;
    std::size_t deleted = 0;                         ///< its DateDeleted is filled
    std::size_t other = 0;                           ///< nothing that a case record holds
    std::map<std::string, std::size_t> other_kinds;  ///< of `other`: what it is, how many
    std::size_t rejected_fields = 0;                 ///< of rows that were taken in or not
    std::size_t date_only = 0;  ///< imported rows recorded on a day, no time known: its end

    [[nodiscard]] bool adds_up() const { return read == imported + rejected + deleted + other; }
};

/// The row that an entry came from. `key` is the entry's `x-hmis`, for example `Services/4651237`.
struct HmisSource {
    std::string key;
    std::uint32_t line = 0;
};

/// One enrolment, as a record of schema rsc.case/1 without history.
struct HmisCase {
    std::string id;
    codec::Json record;
    std::vector<HmisSource> sources;
};

/// A user of the system, as a record of schema rsc.staff/1 without history. A stub is known only
/// by the id that rows name; User.csv does not list it.
struct HmisStaff {
    std::string id;
    codec::Json record;
    bool stub = false;
    std::string user;        ///< UserID
    std::uint32_t line = 0;  ///< in User.csv; 0 for a stub
};

/// A row that was deleted in HMIS; an earlier import may have taken it in.
struct HmisDeleted {
    std::string file;
    std::uint32_t line = 0;
    std::string case_id;
    std::string key;
};

struct HmisImport {
    std::vector<HmisCase> cases;       ///< in the order of Enrollment.csv
    std::vector<HmisStaff> staff;      ///< in the order of User.csv, then the stubs by id
    std::vector<Reject> rejects;       ///< by file, in the order of `files`, then line
    std::vector<FileCount> files;      ///< in the order of reading, User last
    std::vector<HmisDeleted> deleted;  ///< enrolments, exits and services
    bool names_hashed = false;         ///< by Export.csv; the records then hold no client's name
};

/// The records that an export amounts to. Ids are made from those of HMIS (`H-` enrolment, `HC-`
/// client, `HU-` user) and so are the same in every import; under RSC-F a household is one case,
/// that of its head, with the others as its family; a client's enrolments are its episodes,
/// numbered by entry date, then id. Entries are dated by day, since HMIS knows no more; times of
/// recording are wall times of `zone`, and one that the clock change skips or repeats is rejected
/// with both instants it may mean. There is no guessing: a row whose key fields are bad is
/// rejected, an optional field that is bad is left out, and both are reported.
///
/// Fails when a needed file is missing (`import.missing-file`), a file is no CSV (`import.csv`) or
/// lacks a needed column (`import.missing-column`); with several faults, all are in the findings.
[[nodiscard]] Result<HmisImport> read_hmis(const HmisFiles& files, const HmisOptions& options,
                                           const calendar::Zone& zone);

/// The rows of all people of whom a row was rejected, and of nobody else, as files of an export: to
/// be corrected and taken in again. Files without people (User.csv, Export.csv) are whole. A
/// rejected row that names nobody is there, too.
[[nodiscard]] Result<HmisFiles> rows_of_rejected(const HmisFiles& files,
                                                 const std::vector<Reject>& rejects);

}  // namespace rsc::exchange
