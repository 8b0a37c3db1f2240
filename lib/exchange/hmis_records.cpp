#include <algorithm>
#include <string>
#include <unordered_set>

#include "exchange/hmis_export.hpp"
#include "exchange/hmis_rows.hpp"
#include "model/assignment.hpp"
#include "model/case.hpp"
#include "model/contact.hpp"
#include "model/staff.hpp"

namespace rsc::exchange {
namespace {

using codec::Json;

std::string worker_id(std::string_view user) {
    return store_id("HU-", user);
}

/// The `x-hmis` of what comes from a row.
std::string source(std::string_view kind, std::string_view id) {
    return std::string(kind) + '/' + std::string(id);
}

template <Named E>
std::string word(E value) {
    return std::string(name(value));
}

/// Writes one case record, member by member in the order of its description.
class CaseWriter {
  public:
    CaseWriter(const HmisExport& rows, const HmisOptions& options, const calendar::Zone& zone,
               bool names_hashed)
        : rows_(rows), options_(options), zone_(zone), names_hashed_(names_hashed) {}

    [[nodiscard]] HmisCase write(const HmisEnrolment& enrolment) const {
        HmisCase made;
        made.id = store_id("H-", enrolment.id);
        made.sources = sources_of(enrolment);
        Json& record = made.record;
        record["schema"] = "rsc.case/1";
        record["id"] = made.id;
        if (enrolment.episode != 1) record["episode"] = enrolment.episode;
        record["not_recorded"] = silences();
        record["client"] = client(rows_.people[enrolment.person]);
        if (!enrolment.family.empty()) add_family(enrolment, record["client"]);
        record["enrolment"] = entry("e1", enrolment);
        record["enrolment"]["x-hmis"] = source("Enrollment", enrolment.id);
        record["assignments"] = Json::array({assignment(enrolment)});
        if (!enrolment.contacts.empty()) record["contacts"] = contacts(enrolment);
        if (!enrolment.referrals.empty()) record["referrals_out"] = referrals(enrolment);
        if (!enrolment.benefits.empty()) record["benefits"] = benefits(enrolment);
        if (enrolment.exit) record["discharge"] = discharge(*enrolment.exit);
        return made;
    }

  private:
    // HMIS holds no such facts, or like contacts only some of them: nothing follows from what it
    // lacks.
    [[nodiscard]] static Json silences() {
        Json all = Json::array();
        for (const auto& section : names_of(model::Section{})) {
            all.push_back(Json{{"section", std::string(section)}});
        }
        return all;
    }

    [[nodiscard]] Json client(const HmisPerson& from) const {
        Json client;
        client["id"] = store_id("HC-", from.id);
        put_names(client, from);
        client["x-hmis"] = source("Client", from.id);
        return client;
    }

    [[nodiscard]] Json assignment(const HmisEnrolment& from) const {
        Json assignment = entry("a1", from);
        assignment["worker"] = worker_id(from.user);
        assignment["level"] = word(options_.level);
        if (from.exit) {
            Json& end = assignment["ended"];
            put_event(end, *from.exit);
            end["reason"] = word(model::EndReason::discharge);
            end["x-hmis"] = source("Exit", from.exit->id);
        }
        assignment["x-hmis"] = source("Enrollment", from.id);
        return assignment;
    }

    [[nodiscard]] Json contacts(const HmisEnrolment& from) const {
        Json contacts = Json::array();
        for (const HmisContact& made : from.contacts) {
            Json contact = entry("c" + std::to_string(contacts.size() + 1), made);
            contact["with"] = word(made.with_family ? model::With::family : model::With::client);
            contact["reached"] = true;
            contact["worker"] = worker_id(made.user);
            if (made.coordinated) contact["coordinated"] = Json::array({word(*made.coordinated)});
            contact["x-hmis"] = source(made.kind, made.id);
            contacts.push_back(std::move(contact));
        }
        return contacts;
    }

    [[nodiscard]] Json referrals(const HmisEnrolment& from) const {
        Json referrals = Json::array();
        for (const HmisReferral& made : from.referrals) {
            Json referral = entry("r" + std::to_string(referrals.size() + 1), made);
            referral["service"] = word(made.service);
            if (made.result) {
                Json& result = referral["result"];
                result["occurred"] = made.result_day.text();
                result["recorded"] = zone_.text(made.result_recorded);
                result["by"] = worker_id(made.user);
                result["result"] = word(*made.result);
                result["x-hmis"] = source(made.kind, made.id);
            }
            referral["x-hmis"] = source(made.kind, made.id);
            referrals.push_back(std::move(referral));
        }
        return referrals;
    }

    [[nodiscard]] Json benefits(const HmisEnrolment& from) const {
        Json benefits = Json::array();
        for (const HmisBenefit& made : from.benefits) {
            Json benefit = entry("n" + std::to_string(benefits.size() + 1), made);
            benefit["benefit"] = word(made.benefit);
            benefit["status"] = word(model::BenefitStatus::granted);
            if (made.soar) benefit["soar"] = true;
            benefit["x-hmis"] = source_of(made);
            benefits.push_back(std::move(benefit));
        }
        return benefits;
    }
    static std::string source_of(const HmisBenefit& made) {
        return source("IncomeBenefits", made.id) + '/' + std::string(made.column);
    }

    void add_family(const HmisEnrolment& from, Json& client) const {
        const std::string origin = client["x-hmis"];
        client.erase("x-hmis");
        Json& family = client["family"] = Json::array();
        for (const std::size_t index : from.family) {
            const HmisEnrolment& enrolment = rows_.enrolments[index];
            const HmisPerson& person = rows_.people[enrolment.person];
            Json member;
            member["id"] = "fm" + std::to_string(family.size() + 1);
            member["relationship"] = relationship_words(enrolment.relation);
            put_names(member, person);
            member["x-hmis"] = source("Client", person.id);
            family.push_back(std::move(member));
        }
        client["x-hmis"] = origin;
    }

    void put_names(Json& json, const HmisPerson& from) const {
        if (!names_hashed_ && !from.given_name.empty()) json["given_name"] = from.given_name;
        if (!names_hashed_ && !from.family_name.empty()) json["family_name"] = from.family_name;
        if (from.birth_date) json["birth_date"] = from.birth_date->text();
    }

    [[nodiscard]] Json discharge(const HmisExit& from) const {
        Json discharge = entry("d1", from);
        Json& reasons = discharge["reasons"] = Json::array();
        for (const auto reason : from.meaning.reasons)
            reasons.push_back(word(reason));
        if (!from.meaning.planned) discharge["planned"] = false;
        discharge["x-hmis"] = source("Exit", from.id);
        return discharge;
    }

    [[nodiscard]] Json entry(std::string id, const HmisEvent& from) const {
        Json entry;
        entry["id"] = std::move(id);
        put_event(entry, from);
        return entry;
    }

    void put_event(Json& json, const HmisEvent& from) const {
        json["occurred"] = from.day.text();
        json["recorded"] = zone_.text(from.recorded);
        json["by"] = worker_id(from.user);
    }

    [[nodiscard]] std::vector<HmisSource> sources_of(const HmisEnrolment& enrolment) const {
        std::vector<HmisSource> sources;
        const auto add = [&](std::string_view kind, const auto& row) {
            sources.push_back({source(kind, row.id), row.line});
        };
        add("Client", rows_.people[enrolment.person]);
        add("Enrollment", enrolment);
        for (const HmisContact& contact : enrolment.contacts)
            add(contact.kind, contact);
        for (const HmisReferral& referral : enrolment.referrals)
            add(referral.kind, referral);
        for (const HmisBenefit& benefit : enrolment.benefits)
            sources.push_back({source_of(benefit), benefit.line});
        for (const std::size_t index : enrolment.family)
            add("Client", rows_.people[rows_.enrolments[index].person]);
        if (enrolment.exit) add("Exit", *enrolment.exit);
        return sources;
    }

    const HmisExport& rows_;
    const HmisOptions& options_;
    const calendar::Zone& zone_;
    bool names_hashed_;
};

HmisStaff staff_of(const HmisUser& user, bool stub) {
    HmisStaff made;
    made.id = worker_id(user.id);
    made.stub = stub;
    made.user = user.id;
    made.line = user.line;
    Json& record = made.record;
    record["schema"] = model::staff_schema;
    record["id"] = made.id;
    if (!user.given_name.empty()) record["given_name"] = user.given_name;
    if (!user.family_name.empty()) record["family_name"] = user.family_name;
    record["roles"] = Json::array({word(model::Role::coordinator)});
    if (stub) record["imported"] = true;
    record["x-hmis"] = source("User", user.id);
    return made;
}

}  // namespace

void make_cases(const HmisExport& rows, const HmisOptions& options, const calendar::Zone& zone,
                HmisImport& import) {
    const CaseWriter writer(rows, options, zone, import.names_hashed);
    import.cases.reserve(rows.enrolments.size());
    for (const auto& enrolment : rows.enrolments) {
        // A member of a family is in the family's case.
        if (!enrolment.head) import.cases.push_back(writer.write(enrolment));
    }
}

void make_staff(const HmisExport& rows, HmisImport& import) {
    std::unordered_set<std::string_view> known;
    for (const auto& user : rows.users) {
        known.insert(user.id);
        import.staff.push_back(staff_of(user, false));
    }
    std::vector<std::string_view> stubs;
    const auto see = [&](std::string_view user) {
        if (known.insert(user).second) stubs.push_back(user);
    };
    for (const auto& enrolment : rows.enrolments) {
        if (!enrolment.head) see(enrolment.user);
        if (enrolment.exit) see(enrolment.exit->user);
        for (const HmisContact& contact : enrolment.contacts)
            see(contact.user);
        for (const HmisReferral& referral : enrolment.referrals)
            see(referral.user);
        for (const HmisBenefit& benefit : enrolment.benefits)
            see(benefit.user);
    }
    std::ranges::sort(stubs, id_before);
    for (const auto& user : stubs)
        import.staff.push_back(staff_of({user, 0, {}, {}}, true));
}

}  // namespace rsc::exchange
