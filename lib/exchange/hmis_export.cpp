#include "exchange/hmis_export.hpp"

#include <algorithm>
#include <string>
#include <tuple>
#include <unordered_map>

#include "exchange/hmis_rows.hpp"

namespace rsc::exchange {
namespace {

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

std::string key_of(std::string_view file, std::string_view id) {
    return std::string(file.substr(0, file.rfind('.'))) + '/' + std::string(id);
}

class ExportReader {
  public:
    ExportReader(const HmisTables& tables, const HmisClock& clock, HmisImport& import)
        : tables_(tables), clock_(clock), import_(import) {}

    HmisExport read() {
        HmisRows clients = rows_of("Client.csv");
        read_clients(clients);
        import_.files.push_back({});  // counted when it is known who is enrolled
        read_enrolments();
        for (const auto& person : export_.people) {
            if (!enrolled_[&person - export_.people.data()]) {
                clients.imported_as_other("client without an imported enrolment");
            }
        }
        import_.files.front() = clients.count();
        number_episodes();
        read_exits();
        read_services();
        read_users();
        return std::move(export_);
    }

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

    [[nodiscard]] HmisRows rows_of(std::string_view file) {
        const auto at = tables_.find(file);
        return {at == tables_.end() ? nullptr : &at->second, file, clock_, import_.rejects};
    }

    void read_clients(HmisRows& rows) {
        const Common common(rows);
        const Column id = rows.column("PersonalID");
        const Column given = rows.column("FirstName");
        const Column family = rows.column("LastName");
        const Column birth = rows.column("DOB");
        while (rows.next()) {
            const std::string_view key = rows.text(id);
            if (!rows.text(common.deleted).empty()) {
                rows.deleted();
                people_.note(key, {Fate::deleted, rows.line(), 0});
                continue;
            }
            if (rows.needed(id) && people_.taken(key) != nullptr) {
                rows.reject(id, "import.duplicate", people_.why_duplicate(key));
            }
            HmisPerson person{key, rows.line(), rows.text(given), rows.text(family),
                              rows.birth_date(birth)};
            rows.check_unused_time(common.created);
            rows.check_unused_time(common.updated);
            if (rows.is_rejected()) {
                people_.note(key, {Fate::rejected, rows.line(), 0});
                continue;
            }
            people_.note(key, {Fate::taken, rows.line(), export_.people.size()});
            export_.people.push_back(person);
            rows.imported();
        }
        enrolled_.assign(export_.people.size(), false);
    }

    /// What every dated row needs: its id, its day, who wrote it down and when.
    [[nodiscard]] HmisEvent event_of(HmisRows& rows, const Owned& columns, const Ids& ids) {
        HmisEvent event;
        event.line = rows.line();
        event.id = rows.needed(columns.id).value_or(std::string_view());
        if (ids.taken(event.id) != nullptr) {
            rows.reject(columns.id, "import.duplicate", ids.why_duplicate(event.id));
        }
        event.day = rows.day(columns.day).value_or(calendar::Date());
        event.recorded = rows.recorded(columns.created).value_or(calendar::Instant());
        event.user = rows.needed(columns.user).value_or(std::string_view());
        rows.check_unused_time(columns.updated);
        return event;
    }

    void read_enrolments() {
        HmisRows rows = rows_of("Enrollment.csv");
        const Owned columns(rows, "EnrollmentID", "EntryDate");
        while (rows.next()) {
            const std::string_view key = rows.text(columns.id);
            if (!rows.text(columns.deleted).empty()) {
                note_deleted(rows, key, key);
                enrolments_.note(key, {Fate::deleted, rows.line(), 0});
                continue;
            }
            HmisEnrolment enrolment;
            static_cast<HmisEvent&>(enrolment) = event_of(rows, columns, enrolments_);
            const auto id = rows.needed(columns.person);
            const Ids::Row* const person = id ? people_.taken(*id) : nullptr;
            if (id && person == nullptr) {
                rows.reject(columns.person, "import.unknown-id", people_.why_absent(*id));
            }
            if (rows.is_rejected()) {
                enrolments_.note(key, {Fate::rejected, rows.line(), 0});
                continue;
            }
            enrolment.person = person->index;
            enrolled_[person->index] = true;
            enrolments_.note(key, {Fate::taken, rows.line(), export_.enrolments.size()});
            export_.enrolments.push_back(std::move(enrolment));
            rows.imported();
        }
        import_.files.push_back(rows.count());
    }

    void number_episodes() {
        std::vector<HmisEnrolment*> order;
        for (auto& enrolment : export_.enrolments)
            order.push_back(&enrolment);
        std::ranges::sort(order, [](const HmisEnrolment* a, const HmisEnrolment* b) {
            if (a->person != b->person) return a->person < b->person;
            if (a->day != b->day) return a->day < b->day;
            return id_before(a->id, b->id);
        });
        for (std::size_t i = 1; i < order.size(); ++i) {
            if (order[i]->person == order[i - 1]->person) {
                order[i]->episode = order[i - 1]->episode + 1;
            }
        }
    }

    /// The enrolment that a row belongs to, or null when the row is rejected for it.
    [[nodiscard]] HmisEnrolment* owner_of(HmisRows& rows, const Owned& columns) {
        const auto id = rows.needed(columns.enrolment);
        const auto person = rows.needed(columns.person);
        if (!id) return nullptr;
        const Ids::Row* const row = enrolments_.taken(*id);
        if (row == nullptr) {
            rows.reject(columns.enrolment, "import.unknown-id", enrolments_.why_absent(*id));
            return nullptr;
        }
        HmisEnrolment& enrolment = export_.enrolments[row->index];
        if (person && *person != export_.people[enrolment.person].id) {
            rows.reject(columns.person, "import.unknown-id",
                        "EnrollmentID " + shown(*id) + " belongs to PersonalID " +
                            shown(export_.people[enrolment.person].id) + ", not to " +
                            shown(*person));
        }
        return &enrolment;
    }

    void read_exits() {
        HmisRows rows = rows_of("Exit.csv");
        const Owned columns(rows, "ExitID", "ExitDate");
        const Column completion = rows.column("ProjectCompletionStatus");
        const Column destination = rows.column("Destination");
        Ids exits("Exit.csv", "ExitID");
        while (rows.next()) {
            if (!rows.text(columns.deleted).empty()) {
                note_deleted(rows, rows.text(columns.enrolment), rows.text(columns.id));
                continue;
            }
            HmisExit exit;
            static_cast<HmisEvent&>(exit) = event_of(rows, columns, exits);
            exit.meaning = meaning_of_exit(rows.code(completion), rows.code(destination));
            HmisEnrolment* const enrolment = owner_of(rows, columns);
            if (enrolment != nullptr && enrolment->exit) {
                rows.reject(columns.enrolment, "import.duplicate",
                            "EnrollmentID " + shown(enrolment->id) + " has an exit on line " +
                                std::to_string(enrolment->exit->line) + " already");
            }
            if (rows.is_rejected()) continue;
            if (exit.day < enrolment->day) {
                rows.reject(columns.day, "import.order",
                            "the exit on " + exit.day.text() + " is before the entry on " +
                                enrolment->day.text());
                continue;
            }
            exits.note(exit.id, {Fate::taken, rows.line(), 0});
            enrolment->exit = std::move(exit);
            rows.imported();
        }
        import_.files.push_back(rows.count());
    }

    void read_services() {
        HmisRows rows = rows_of("Services.csv");
        const Owned columns(rows, "ServicesID", "DateProvided");
        const Column record_type = rows.column("RecordType");
        const Column type_provided = rows.column("TypeProvided");
        Ids services("Services.csv", "ServicesID");
        while (rows.next()) {
            const std::string_view record = rows.text(record_type);
            const std::string_view type = rows.text(type_provided);
            const bool ours = is_case_management(record, type);
            if (!rows.text(columns.deleted).empty()) {
                note_deleted(rows, rows.text(columns.enrolment), rows.text(columns.id));
                continue;
            }
            if (!ours) {
                rows.other(service_kind(record, type));
                continue;
            }
            const HmisEvent event = event_of(rows, columns, services);
            HmisEnrolment* const enrolment = owner_of(rows, columns);
            if (rows.is_rejected()) continue;
            if (!check_within(rows, columns, event, *enrolment)) continue;
            services.note(event.id, {Fate::taken, rows.line(), 0});
            enrolment->case_management.push_back(event);
            rows.imported();
        }
        for (auto& enrolment : export_.enrolments) {
            std::ranges::sort(enrolment.case_management,
                              [](const HmisEvent& a, const HmisEvent& b) {
                                  if (a.day != b.day) return a.day < b.day;
                                  if (a.recorded != b.recorded) return a.recorded < b.recorded;
                                  return id_before(a.id, b.id);
                              });
        }
        import_.files.push_back(rows.count());
    }

    [[nodiscard]] static bool check_within(HmisRows& rows, const Owned& columns,
                                           const HmisEvent& service,
                                           const HmisEnrolment& enrolment) {
        if (service.day < enrolment.day) {
            rows.reject(columns.day, "import.order",
                        "the service on " + service.day.text() + " is before the entry on " +
                            enrolment.day.text());
        } else if (enrolment.exit && service.day > enrolment.exit->day) {
            rows.reject(columns.day, "import.order",
                        "the service on " + service.day.text() + " is after the exit on " +
                            enrolment.exit->day.text());
        }
        return !rows.is_rejected();
    }

    void read_users() {
        HmisRows rows = rows_of("User.csv");
        const Common common(rows);
        const Column given = rows.column("UserFirstName");
        const Column family = rows.column("UserLastName");
        Ids users("User.csv", "UserID");
        while (rows.next()) {
            if (!rows.text(common.deleted).empty()) {
                rows.deleted();
                continue;
            }
            const auto id = rows.needed(common.user);
            if (id && users.taken(*id) != nullptr) {
                rows.reject(common.user, "import.duplicate", users.why_duplicate(*id));
            }
            rows.check_unused_time(common.created);
            rows.check_unused_time(common.updated);
            if (rows.is_rejected()) continue;
            users.note(*id, {Fate::taken, rows.line(), 0});
            export_.users.push_back({*id, rows.line(), rows.text(given), rows.text(family)});
            rows.imported();
        }
        import_.files.push_back(rows.count());
    }

    void note_deleted(HmisRows& rows, std::string_view enrolment, std::string_view id) {
        rows.deleted();
        const std::string& file = rows.count().file;
        import_.deleted.push_back({file, rows.line(), store_id("H-", enrolment), key_of(file, id)});
    }

    const HmisTables& tables_;
    HmisClock clock_;
    HmisImport& import_;
    HmisExport export_;
    std::vector<bool> enrolled_;  // of export_.people
    Ids people_{"Client.csv", "PersonalID"};
    Ids enrolments_{"Enrollment.csv", "EnrollmentID"};
};

}  // namespace

HmisExport read_rows(const HmisTables& tables, const HmisOptions& options,
                     const calendar::Zone& zone, HmisImport& import) {
    return ExportReader(tables, HmisClock{options, zone}, import).read();
}

std::vector<std::string_view> needed_columns(std::string_view file) {
    if (file == "Client.csv") return {"PersonalID", "DateDeleted"};
    if (file == "User.csv") return {"UserID", "DateDeleted"};
    if (file == "Export.csv") return {"HashStatus"};
    std::vector<std::string_view> columns = {"EnrollmentID", "PersonalID", "DateCreated", "UserID",
                                             "DateDeleted"};
    if (file == "Enrollment.csv") columns.insert(columns.begin() + 2, "EntryDate");
    if (file == "Exit.csv") columns.insert(columns.end(), {"ExitID", "ExitDate"});
    if (file == "Services.csv") {
        columns.insert(columns.end(), {"ServicesID", "DateProvided", "RecordType", "TypeProvided"});
    }
    return columns;
}

}  // namespace rsc::exchange
