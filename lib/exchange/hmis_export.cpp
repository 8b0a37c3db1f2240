#include "exchange/hmis_export.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "exchange/hmis_reader.hpp"

namespace rsc::exchange {
namespace hmis {
namespace {

std::string key_of(std::string_view file, std::string_view id) {
    return std::string(file.substr(0, file.rfind('.'))) + '/' + std::string(id);
}

}  // namespace

HmisExport ExportReader::read() {
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
    fold_families();
    number_episodes();
    read_exits();
    read_services();
    read_living_situations();
    read_events();
    read_benefits();
    sort_contacts();
    read_users();
    return std::move(export_);
}

HmisRows ExportReader::rows_of(std::string_view file) const {
    const auto at = tables_.find(file);
    return {at == tables_.end() ? nullptr : &at->second, file, clock_, import_.rejects};
}

void ExportReader::read_clients(HmisRows& rows) {
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
HmisEvent ExportReader::event_of(HmisRows& rows, const Owned& columns, const Ids& ids) const {
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

void ExportReader::read_enrolments() {
    HmisRows rows = rows_of("Enrollment.csv");
    const Owned columns(rows, "EnrollmentID", "EntryDate");
    const Column household = rows.column("HouseholdID");
    const Column relation = rows.column("RelationshipToHoH");
    const Column project = rows.column("ProjectID");
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
        enrolment.household = rows.text(household);
        enrolment.project = rows.text(project);
        enrolment.relation = rows.code(relation);
        enrolled_[person->index] = true;
        enrolments_.note(key, {Fate::taken, rows.line(), export_.enrolments.size()});
        export_.enrolments.push_back(std::move(enrolment));
        rows.imported();
    }
    import_.files.push_back(rows.count());
}

/// Under RSC-F a household is one case, that of its head. One without a head, or with several, is
/// left as it is: whose case it would be is not guessed.
void ExportReader::fold_families() {
    if (clock_.options.level != model::Level::rsc_f) return;
    std::map<std::pair<std::string_view, std::string_view>, std::vector<std::size_t>> households;
    for (std::size_t i = 0; i < export_.enrolments.size(); ++i) {
        const HmisEnrolment& one = export_.enrolments[i];
        if (!one.household.empty()) households[{one.project, one.household}].push_back(i);
    }
    for (const auto& [household, members] : households) {
        const auto is_head = [&](std::size_t i) {
            return is_head_of_household(export_.enrolments[i].relation);
        };
        if (std::ranges::count_if(members, is_head) != 1) continue;
        const std::size_t head = *std::ranges::find_if(members, is_head);
        for (const std::size_t i : members) {
            if (i == head) continue;
            export_.enrolments[i].head = head;
            export_.enrolments[head].family.push_back(i);
        }
    }
}

void ExportReader::number_episodes() {
    std::vector<HmisEnrolment*> order;
    for (auto& enrolment : export_.enrolments) {
        if (!enrolment.head) order.push_back(&enrolment);
    }
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
ExportReader::Owner ExportReader::owner_of(HmisRows& rows, const Owned& columns) {
    const auto id = rows.needed(columns.enrolment);
    const auto person = rows.needed(columns.person);
    if (!id) return {};
    const Ids::Row* const row = enrolments_.taken(*id);
    if (row == nullptr) {
        rows.reject(columns.enrolment, "import.unknown-id", enrolments_.why_absent(*id));
        return {};
    }
    HmisEnrolment& enrolment = export_.enrolments[row->index];
    if (person && *person != export_.people[enrolment.person].id) {
        rows.reject(columns.person, "import.unknown-id",
                    "EnrollmentID " + shown(*id) + " belongs to PersonalID " +
                        shown(export_.people[enrolment.person].id) + ", not to " + shown(*person));
    }
    if (enrolment.head) return {&export_.enrolments[*enrolment.head], true};
    return {&enrolment, false};
}

void ExportReader::read_exits() {
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
        const auto [enrolment, is_family] = owner_of(rows, columns);
        if (is_family && !rows.is_rejected()) {
            rows.other("exit of a member of a family");
            continue;
        }
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

void ExportReader::read_users() {
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

void ExportReader::note_deleted(HmisRows& rows, std::string_view enrolment, std::string_view id) {
    rows.deleted();
    const std::string& file = rows.count().file;
    const Ids::Row* const row = enrolments_.taken(enrolment);
    if (row != nullptr && export_.enrolments[row->index].head) {
        enrolment = export_.enrolments[*export_.enrolments[row->index].head].id;
    }
    import_.deleted.push_back({file, rows.line(), store_id("H-", enrolment), key_of(file, id)});
}

}  // namespace hmis

HmisExport read_rows(const HmisTables& tables, const HmisOptions& options,
                     const calendar::Zone& zone, HmisImport& import) {
    return hmis::ExportReader(tables, HmisClock{options, zone}, import).read();
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
    if (file == "CurrentLivingSituation.csv") {
        columns.insert(columns.end(), {"CurrentLivingSitID", "InformationDate"});
    }
    if (file == "Event.csv") columns.insert(columns.end(), {"EventID", "EventDate", "Event"});
    if (file == "IncomeBenefits.csv") {
        columns.insert(columns.end(), {"IncomeBenefitsID", "InformationDate"});
    }
    return columns;
}

}  // namespace rsc::exchange
