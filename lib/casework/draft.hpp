#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"
#include "codec/json.hpp"

namespace rsc::casework {

/// Who writes, and when: what every entry and every event carries.
struct Stamp {
    std::string recorded;  ///< instant with offset
    std::string by;
};

/// A list of entries in a record, and the letters that the ids of its entries begin with.
struct Section {
    std::string_view path;  ///< "contacts", "team/members"
    std::string_view prefix;
    std::string_view noun;  ///< "contact", as messages call an entry
};

/// Null when there is no such section. Single entries (referral, enrolment, transition, discharge)
/// are sections too.
[[nodiscard]] const Section* find_section(std::string_view path);
[[nodiscard]] std::span<const Section> case_sections();

/// A record while one act changes it. It only adds: entries, events inside entries, voidings. What
/// it refuses (Kind::refused, act.state) it leaves as it was.
class Draft {
  public:
    Draft(codec::Json record, Stamp stamp) : json(std::move(record)), stamp_(std::move(stamp)) {}

    codec::Json json;

    /// Adds an entry to a section and gives its id. `members` are those a person fills in, with
    /// `occurred` first.
    std::string add(std::string_view section, const codec::Json& members);
    /// Sets an entry of which a record holds one. One that stands is refused; a voided one moves to
    /// `superseded`.
    [[nodiscard]] Result<std::string> set(std::string_view section, const codec::Json& members);

    /// The entry of that id in a section. usage.not-found names those there are.
    [[nodiscard]] Result<codec::Json*> entry(std::string_view section, std::string_view id);
    /// The single entry of a section, not voided.
    [[nodiscard]] Result<codec::Json*> standing(std::string_view section);
    /// The entry of that id in any section; null when there is none.
    [[nodiscard]] codec::Json* find(std::string_view id);
    /// The newest entry of a section that is not voided and that lacks `member`; null when none.
    [[nodiscard]] codec::Json* newest_without(std::string_view section, std::string_view member);

    /// Something that befalls an entry once: the end of an assignment, a signing, a revocation.
    [[nodiscard]] Result<void> befall(codec::Json& entry, std::string_view member,
                                      const codec::Json& members);
    /// One more event in a list of them: a step of a request.
    void append(codec::Json& entry, std::string_view list, const codec::Json& members);

    /// Voids an entry: it stays, and counts no more.
    [[nodiscard]] Result<void> void_entry(std::string_view id, std::string_view reason);

    /// An id for something inside an entry: a goal, a member of the family.
    [[nodiscard]] std::string next_id(std::string_view prefix) const;
    /// Members with the stamp of this act: an event.
    [[nodiscard]] codec::Json event(const codec::Json& members) const;

    /// Marks an entry as changed by this act.
    void touch(std::string_view id);
    [[nodiscard]] const std::vector<std::string>& touched() const { return touched_; }
    [[nodiscard]] const Stamp& stamp() const { return stamp_; }

  private:
    [[nodiscard]] codec::Json& list_at(std::string_view section);

    Stamp stamp_;
    std::vector<std::string> touched_;
};

/// "act.state": what stands in the record does not allow the act.
[[nodiscard]] tl::unexpected<Error> not_in_state(std::string message, std::string hint);

}  // namespace rsc::casework
