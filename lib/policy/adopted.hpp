#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "policy/pack.hpp"

namespace rsc::policy {

/// A revision of a pack, in force from a day to a last day.
struct InForce {
    const Pack* pack = nullptr;
    std::size_t revision = 0;  ///< index in `pack->revisions`
    calendar::Date from;
    std::optional<calendar::Date> last;

    [[nodiscard]] Text revision_id() const { return pack->revisions[revision].id; }
    [[nodiscard]] bool holds_on(calendar::Date day) const {
        return from <= day && (!last || day <= *last);
    }
};

/// What a rule says under one revision in force.
struct Ruling {
    const InForce* in_force = nullptr;  ///< null: no revision of the pack is in force then
    const Term* term = nullptr;         ///< null: that revision says nothing of it
};

/// The policies of an agency, by date. Built once for a run; it views the packs, which must outlive
/// it.
class Policies {
  public:
    /// `adoptions` of one pack must not overlap; they are sorted here. An adoption without a last
    /// day ends on the day before the next one of its pack.
    explicit Policies(std::vector<InForce> adoptions);

    /// A rule of one of the packs in force at any time, with what its terms have in common.
    struct Entry {
        const Pack* pack = nullptr;
        const Rule* rule = nullptr;
        const Term* shape = nullptr;     ///< any term: all of a rule demand the same kind of thing
        std::vector<const Term*> terms;  // by revision index of the pack
        std::vector<const InForce*> in_force;  // of the pack, ascending

        /// What holds on `day`.
        [[nodiscard]] Ruling on(calendar::Date day) const;
        /// The first revision in force that has the rule from `day` on, or nothing.
        [[nodiscard]] std::optional<calendar::Date> first_day_with_term(calendar::Date day) const;
    };

    [[nodiscard]] std::span<const Entry> rules() const { return rules_; }
    [[nodiscard]] std::span<const InForce> adoptions() const { return adoptions_; }
    [[nodiscard]] const Entry* find(Text rule) const;
    /// The first day any policy is in force.
    [[nodiscard]] std::optional<calendar::Date> begin() const;

  private:
    std::vector<InForce> adoptions_;
    std::vector<Entry> rules_;
};

/// The adoptions as they would be with one revision of a pack in force from `from` on, whatever the
/// pack's own adoptions say of that time.
[[nodiscard]] std::vector<InForce> supposing(std::span<const InForce> adoptions, const Pack& pack,
                                             std::size_t revision, calendar::Date from);

}  // namespace rsc::policy
