#include "exchange/fhir.hpp"

#include <algorithm>
#include <utility>

#include "base/uuid.hpp"
#include "exchange/fhir_parts.hpp"

namespace rsc::exchange {
namespace fhir {
namespace {

using codec::Json;

Json link_to(const std::string& uuid) {
    return {{"reference", "urn:uuid:" + uuid}};
}

/// The labels of records under 42 CFR Part 2.
Json labels() {
    return Json::array(
        {hl7_coding("v3-ActCode", "42CFRPart2"), hl7_coding("v3-Confidentiality", "R")});
}

/// A worker's name; without a family name that is marked, for readers who count on one.
Json name_of(const FhirWorker& worker) {
    Json name = Json::object();
    const std::string family = plain(worker.family_name);
    if (family.empty()) {
        name["_family"] = absent("unknown");
    } else {
        name["family"] = family;
    }
    append(name, "given", plain(worker.given_name));
    return name;
}

}  // namespace

Collection::Collection(const Json& record, const Json& statement, const FhirSetting& setting)
    : record_(record),
      statement_(statement),
      setting_(setting),
      case_(record.at("id").get<std::string>()) {}

bool Collection::is_told(model::Information information) const {
    if (statement_.is_null()) return true;
    const Json& words = list_of(statement_, "information");
    return std::any_of(words.begin(), words.end(), [&](const Json& word) {
        return word == name(information) || word == name(model::Information::everything);
    });
}

std::string_view Collection::absence(model::Information information) const {
    return is_told(information) ? "unknown" : "masked";
}

std::string Collection::uuid(std::string_view type, std::string_view owner) const {
    std::string uri = "urn:rsc:" + setting_.store;
    for (const std::string_view part : {type, owner}) {
        uri += ':';
        uri += part;
    }
    return uuid_of(uri);
}

Json Collection::resource(std::string_view type, std::string id) const {
    Json made = {{"resourceType", type}, {"id", std::move(id)}};
    if (!statement_.is_null()) made["meta"]["security"] = labels();
    return made;
}

Json Collection::begin(std::string_view type, std::string_view entry) const {
    const std::string owner = case_ + ':' + std::string(entry);
    Json made = resource(type, uuid(type, owner));
    if (!entry.empty()) {
        append(made, "identifier", identifier("entry", case_ + '/' + std::string(entry)));
    }
    return made;
}

Json Collection::begin_patient() const {
    const std::string_view client = text_of(record_.at("client"), "id");
    Json made = resource("Patient", uuid("Patient", client));
    append(made, "identifier", identifier("client", client));
    return made;
}

Json Collection::identifier(std::string_view kind, std::string_view value) const {
    return {{"system", "urn:rsc:" + setting_.store + ':' + std::string(kind)}, {"value", value}};
}

void Collection::add(Json resource) {
    made_.insert(resource["id"].get<std::string>());
    added_.push_back(std::move(resource));
}

Json Collection::reference(std::string_view type, std::string_view entry) const {
    const std::string id = uuid(type, case_ + ':' + std::string(entry));
    return made_.contains(id) ? link_to(id) : Json();
}

Json Collection::patient() const {
    return link_to(uuid("Patient", text_of(record_.at("client"), "id")));
}

Json Collection::first(std::string_view type, const std::string& id) {
    return made_.insert(id).second ? resource(type, id) : Json();
}

Json Collection::worker(std::string_view id) {
    if (id.empty()) return nullptr;
    const std::string key = uuid("Practitioner", id);
    Json made = first("Practitioner", key);
    if (!made.is_null()) {
        append(made, "identifier", identifier("worker", id));
        const auto known = setting_.worker(id);
        append(made, "name", name_of(known.value_or(FhirWorker{})));
        named_.push_back(std::move(made));
    }
    return link_to(key);
}

Json Collection::organization(std::string_view id) {
    if (id.empty()) return nullptr;
    const std::string key = uuid("Organization", id);
    Json made = first("Organization", key);
    if (!made.is_null()) {
        const bool ours = id == setting_.agency;
        append(made, "identifier", identifier("organization", id));
        if (ours) {
            made["active"] = true;
        } else {
            made["_active"] = absent("unknown");  // nobody says whether it is still in business
        }
        const std::string name = plain(ours ? setting_.agency_name : setting_.provider_name(id));
        if (name.empty()) {
            made["_name"] = absent("unknown");
        } else {
            made["name"] = name;
        }
        named_.push_back(std::move(made));
    }
    return link_to(key);
}

Json Collection::service(std::string_view provider, std::string_view service) {
    if (provider.empty()) return nullptr;
    const std::string value = std::string(provider) + '/' + std::string(service);
    const std::string key = uuid("HealthcareService", value);
    Json made = first("HealthcareService", key);
    if (!made.is_null()) {
        append(made, "identifier", identifier("service", value));
        made["providedBy"] = organization(provider);
        append(made, "type", own_concept("service", service));
        named_.push_back(std::move(made));
    }
    return link_to(key);
}

std::string Collection::time(std::string_view moment) const {
    if (moment.empty()) return {};
    return setting_.zone->text(calendar::parse_moment(moment).value());
}

std::string Collection::day(std::string_view moment) const {
    if (moment.empty()) return {};
    return setting_.zone->date_of(calendar::parse_moment(moment).value()).text();
}

calendar::Instant Collection::instant(std::string_view moment) const {
    const calendar::Moment read = calendar::parse_moment(moment).value();
    if (const auto* day = std::get_if<calendar::Date>(&read)) return setting_.zone->start_of(*day);
    return std::get<calendar::Instant>(read);
}

Json Collection::period(std::string_view from, std::string_view to) const {
    std::string start = time(from);
    std::string end = time(to);
    if (!from.empty() && !to.empty()) {
        // Within one day, a day and an instant have no order: the day is what both know.
        if (start.size() != end.size() && day(from) == day(to)) start = end = day(from);
        // A record may contradict itself, a period may not. That it is over is what matters more.
        if (start.size() == end.size() ? instant(start) > instant(end) : day(start) > day(end)) {
            start.clear();
        }
    }
    Json made;
    put(made, "start", std::move(start));
    put(made, "end", std::move(end));
    return made;
}

Json Collection::notes(const Json& entry) {
    const std::string note = plain(text_of(entry, "note"));
    if (note.empty()) return nullptr;
    Json made = Json::object();
    put(made, "authorReference", worker(text_of(entry, "by")));
    put(made, "time", time(text_of(entry, "recorded")));
    made["text"] = note;
    return Json::array({made});
}

void Collection::put_status(Json& resource, const Json& entry, std::string_view word) const {
    resource["status"] = is_voided(entry) ? "entered-in-error" : word;
}

std::string Collection::made_at() const {
    return setting_.zone->text(setting_.at);
}

Json Collection::provenance() const {
    // Each making of a bundle is an act of its own.
    Json made = resource("Provenance", uuid("Provenance", case_ + ':' + made_at()));
    for (const auto* part : {&added_, &named_}) {
        for (const Json& resource : *part)
            append(made, "target", link_to(resource["id"].get<std::string>()));
    }
    made["recorded"] = made_at();
    made["agent"] = Json::array({{{"type", hl7_concept("provenance-participant-type", "author")},
                                  {"who", link_to(uuid("Organization", setting_.agency))}}});
    if (statement_.is_null()) return made;
    append(made, "reason", said(text_of(statement_, "purpose")));
    put(made, "text",
        narrative({std::string(text_of(statement_, "notice")),
                   line("Disclosed by", text_of(statement_, "by")),
                   line("To", text_of(statement_, "recipient")),
                   line("For", text_of(statement_, "purpose")),
                   line("At", text_of(statement_, "at")),
                   line("Allowed by", text_of(statement_, "basis")),
                   line("Information", joined(list_of(statement_, "information")))}));
    return made;
}

Json Collection::take() {
    Json bundle = resource("Bundle", uuid("Bundle", case_ + ':' + made_at()));
    bundle["type"] = "collection";
    bundle["timestamp"] = made_at();
    named_.push_back(provenance());
    for (auto* part : {&added_, &named_}) {
        for (Json& resource : *part) {
            Json entry = {{"fullUrl", "urn:uuid:" + resource["id"].get<std::string>()}};
            entry["resource"] = std::move(resource);
            bundle["entry"].push_back(std::move(entry));
        }
    }
    return bundle;
}

}  // namespace fhir

codec::Json fhir_bundle(const codec::Json& record, const codec::Json& statement,
                        const FhirSetting& setting) {
    fhir::Collection all(record, statement, setting);
    fhir::add_client(all);
    fhir::add_team(all);
    fhir::add_episode(all);
    fhir::add_assessments(all);
    fhir::add_plans(all);
    fhir::add_requests(all);
    fhir::add_contacts(all);
    fhir::add_stays(all);
    fhir::add_appointments(all);
    fhir::add_consents(all);
    return all.take();
}

}  // namespace rsc::exchange
