#pragma once

#include <initializer_list>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/names.hpp"
#include "exchange/fhir.hpp"
#include "model/consent.hpp"

/// What the makers of the resources share: FHIR's data types, and the bundle as it grows.
namespace rsc::exchange::fhir {

/// Sets a member, unless there is nothing to say: null, an empty text, list or object. FHIR has no
/// empty values.
void put(codec::Json& object, const char* member, codec::Json value);
/// The same for a member that is a list: it is made with its first element.
void append(codec::Json& object, const char* member, codec::Json value);
/// The same, unless the list has it already.
void append_once(codec::Json& object, const char* member, codec::Json value);

/// A text as FHIR takes it: no control characters, no white space but its own, none at the ends.
[[nodiscard]] std::string plain(std::string_view text);

/// A member that is a text; empty where there is none.
[[nodiscard]] std::string_view text_of(const codec::Json& object, const char* member);
/// A member that is a list; an empty one where there is none.
[[nodiscard]] const codec::Json& list_of(const codec::Json& object, const char* member);
[[nodiscard]] bool is_set(const codec::Json& object, const char* member);
[[nodiscard]] bool is_voided(const codec::Json& entry);
/// Whether the member is an entry that was not voided.
[[nodiscard]] bool stands(const codec::Json& object, const char* member);
/// A member that is a word of an enumeration.
template <Named E>
[[nodiscard]] std::optional<E> word_of(const codec::Json& object, const char* member) {
    return named<E>(text_of(object, member));
}
/// "a, b, c" of a list of texts.
[[nodiscard]] std::string joined(const codec::Json& texts);

inline constexpr std::string_view hl7 = "http://terminology.hl7.org/CodeSystem/";

[[nodiscard]] codec::Json coding(std::string_view system, std::string_view code);
/// Of a code system of HL7's terminology, by its short name.
[[nodiscard]] codec::Json hl7_coding(std::string_view system, std::string_view code);
/// The same as a concept. It has no display: the terminology has it.
[[nodiscard]] codec::Json hl7_concept(std::string_view system, std::string_view code);
/// A concept of the record's own words: code and text are the word. Nothing, of an empty one.
[[nodiscard]] codec::Json own_concept(std::string_view vocabulary, std::string_view word);
/// The same with a text that says more.
[[nodiscard]] codec::Json own_concept(std::string_view vocabulary, std::string_view word,
                                      std::string_view text);
/// What has no more than a text: a concept, a name, an address, a note. Nothing, of an empty one.
[[nodiscard]] codec::Json said(std::string_view text);
/// The same where FHIR requires a concept: of an empty one, that it is absent.
[[nodiscard]] codec::Json surely_said(std::string_view text);
/// In the place of what FHIR requires and the record lacks; `reason` is of FHIR's own list.
[[nodiscard]] codec::Json absent(std::string_view reason);
/// A paragraph a line; empty lines are left out. It says what no member holds. Nothing, where it
/// would be empty.
[[nodiscard]] codec::Json narrative(std::initializer_list<std::string> lines);
/// "Needs: a, b", or nothing.
[[nodiscard]] std::string line(std::string_view what, std::string_view text);

/// A bundle as it grows: what its resources refer to, and the workers and organizations that they
/// name, each made when it is first named.
class Collection {
  public:
    Collection(const codec::Json& record, const codec::Json& statement, const FhirSetting& setting);

    [[nodiscard]] const codec::Json& record() const { return record_; }
    [[nodiscard]] const codec::Json& statement() const { return statement_; }
    [[nodiscard]] const FhirSetting& setting() const { return setting_; }
    /// Whether information of this class was not held back.
    [[nodiscard]] bool is_told(model::Information information) const;
    /// Why something of this class is missing: it was held back, or nobody recorded it.
    [[nodiscard]] std::string_view absence(model::Information information) const;

    /// A resource of this case with what all have: type, id, labels, identifier. `entry` is empty
    /// for what a case has one of; that has no identifier yet.
    [[nodiscard]] codec::Json begin(std::string_view type, std::string_view entry) const;
    [[nodiscard]] codec::Json begin_patient() const;
    [[nodiscard]] codec::Json identifier(std::string_view kind, std::string_view value) const;
    void add(codec::Json resource);

    /// To a resource of this case; nothing where it was not made (yet).
    [[nodiscard]] codec::Json reference(std::string_view type, std::string_view entry) const;
    [[nodiscard]] codec::Json patient() const;
    [[nodiscard]] codec::Json agency() { return organization(setting_.agency); }
    /// Nothing, of an empty id.
    [[nodiscard]] codec::Json worker(std::string_view id);
    [[nodiscard]] codec::Json organization(std::string_view id);
    /// What a provider offers: an appointment is with that, not with an organization.
    [[nodiscard]] codec::Json service(std::string_view provider, std::string_view service);

    /// A moment of the record as dateTime, in the store's zone. Nothing of an empty one.
    [[nodiscard]] std::string time(std::string_view moment) const;
    [[nodiscard]] std::string day(std::string_view moment) const;
    /// Where a moment stands among others: a day counts from its beginning.
    [[nodiscard]] calendar::Instant instant(std::string_view moment) const;
    /// Either end may be empty.
    [[nodiscard]] codec::Json period(std::string_view from, std::string_view to) const;
    /// The note of an entry, by whom and when.
    [[nodiscard]] codec::Json notes(const codec::Json& entry);
    /// Sets the status to `word`, or that of what was entered by mistake.
    void put_status(codec::Json& resource, const codec::Json& entry, std::string_view word) const;

    /// The bundle, provenance last. What was added is gone from here.
    [[nodiscard]] codec::Json take();

  private:
    [[nodiscard]] std::string uuid(std::string_view type, std::string_view owner) const;
    [[nodiscard]] codec::Json resource(std::string_view type, std::string id) const;
    /// The same, noted as made; nothing where it was made already.
    [[nodiscard]] codec::Json first(std::string_view type, const std::string& id);
    [[nodiscard]] codec::Json provenance() const;
    [[nodiscard]] std::string made_at() const;

    const codec::Json& record_;
    const codec::Json& statement_;
    const FhirSetting& setting_;
    std::string case_;
    std::set<std::string> made_;      ///< their UUIDs
    std::vector<codec::Json> named_;  ///< workers, organizations and what these offer
    std::vector<codec::Json> added_;
};

/// Of a list, what has the newest moment, and of two at the same moment the later one; null where
/// there is none. `when` gives the moment, or an empty text for what does not count.
template <class When>
[[nodiscard]] const codec::Json* newest(const Collection& all, const codec::Json& list, When when) {
    const codec::Json* found = nullptr;
    for (const codec::Json& one : list) {
        const std::string_view moment = when(one);
        if (moment.empty()) continue;
        if (found == nullptr || all.instant(moment) >= all.instant(when(*found))) found = &one;
    }
    return found;
}

/// When something was signed, ended, revoked: the moment of an event inside an entry, or nothing.
[[nodiscard]] std::string_view moment_of(const codec::Json& entry, const char* event);

// Each adds the resources of some sections. They are called in this order, for later ones refer to
// earlier ones.
void add_client(Collection& all);        // Patient, RelatedPerson of the family
void add_team(Collection& all);          // CareTeam and its members
void add_episode(Collection& all);       // EpisodeOfCare
void add_assessments(Collection& all);   // Observation
void add_plans(Collection& all);         // Goal, CarePlan, Flag
void add_requests(Collection& all);      // ServiceRequest, Task
void add_contacts(Collection& all);      // Encounter, Communication
void add_stays(Collection& all);         // Encounter
void add_appointments(Collection& all);  // Appointment
void add_consents(Collection& all);      // Consent

}  // namespace rsc::exchange::fhir
