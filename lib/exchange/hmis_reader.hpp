#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "exchange/hmis_export.hpp"
#include "exchange/hmis_rows.hpp"

// How the rows of an export are read, file by file. For the sources that do it.
namespace rsc::exchange::hmis {

enum class Fate : std::uint8_t { taken, rejected, deleted };

/// The ids that a file gives, and what became of their rows.
class Ids {
  public:
    struct Row {
        Fate fate = Fate::taken;
        std::uint32_t line = 0;
        std::size_t index = 0;  ///< where the row was put, when it was taken
    };

    Ids(std::string_view file, std::string_view field) : file_(file), field_(field) {}

    /// A row that was taken stays, whatever comes after it under the same id.
    void note(std::string_view id, Row row) {
        const auto [at, is_new] = rows_.try_emplace(id, row);
        if (!is_new && at->second.fate != Fate::taken) at->second = row;
    }
    [[nodiscard]] const Row* taken(std::string_view id) const {
        const auto at = rows_.find(id);
        return at == rows_.end() || at->second.fate != Fate::taken ? nullptr : &at->second;
    }
    [[nodiscard]] std::string why_absent(std::string_view id) const {
        const auto at = rows_.find(id);
        if (at == rows_.end()) {
            return std::string(file_) + " has no " + std::string(field_) + ' ' + shown(id);
        }
        const bool deleted = at->second.fate == Fate::deleted;
        return std::string(field_) + ' ' + shown(id) + " in " + std::string(file_) + " line " +
               std::to_string(at->second.line) +
               (deleted ? " is deleted in HMIS" : " was rejected");
    }
    [[nodiscard]] std::string why_duplicate(std::string_view id) const {
        return std::string(field_) + ' ' + shown(id) + " is on line " +
               std::to_string(rows_.at(id).line) + " too, which was taken";
    }

  private:
    std::string_view file_;
    std::string_view field_;
    std::unordered_map<std::string_view, Row> rows_;
};

/// Reads an export: people and enrolments first, then what happened to them.
class ExportReader {
  public:
    ExportReader(const HmisTables& tables, const HmisClock& clock, HmisImport& import)
        : tables_(tables), clock_(clock), import_(import) {}

    HmisExport read();

  private:
    /// The columns that every file has.
    struct Common {
        Column created, updated, deleted, user;
        explicit Common(const HmisRows& rows)
            : created(rows.column("DateCreated")),
              updated(rows.column("DateUpdated")),
              deleted(rows.column("DateDeleted")),
              user(rows.column("UserID")) {}
    };
    /// The columns of a row that belongs to an enrolment.
    struct Owned : Common {
        Column id, enrolment, person, day;
        Owned(const HmisRows& rows, std::string_view id_name, std::string_view day_name)
            : Common(rows),
              id(rows.column(id_name)),
              enrolment(rows.column("EnrollmentID")),
              person(rows.column("PersonalID")),
              day(rows.column(day_name)) {}
    };
    /// The case that a row belongs to, and whether it is a member of the family's.
    struct Owner {
        HmisEnrolment* enrolment = nullptr;
        bool is_family = false;
    };

    [[nodiscard]] HmisRows rows_of(std::string_view file) const;
    void read_clients(HmisRows& rows);
    [[nodiscard]] HmisEvent event_of(HmisRows& rows, const Owned& columns, const Ids& ids) const;
    void read_enrolments();
    void fold_families();
    void number_episodes();
    [[nodiscard]] Owner owner_of(HmisRows& rows, const Owned& columns);
    void read_exits();
    void read_users();
    void note_deleted(HmisRows& rows, std::string_view enrolment, std::string_view id);

    // What happens in the course of an enrolment.
    void read_services();
    void read_living_situations();
    void read_events();
    void read_benefits();
    void drop_known_benefits(HmisRows& rows);
    [[nodiscard]] static bool check_within(HmisRows& rows, const Owned& columns,
                                           const HmisEvent& event, const HmisEnrolment& enrolment);
    void sort_contacts();

    const HmisTables& tables_;
    HmisClock clock_;
    HmisImport& import_;
    HmisExport export_;
    std::vector<bool> enrolled_;  // of export_.people
    Ids people_{"Client.csv", "PersonalID"};
    Ids enrolments_{"Enrollment.csv", "EnrollmentID"};
};

}  // namespace rsc::exchange::hmis
