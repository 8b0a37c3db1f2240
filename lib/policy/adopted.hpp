#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "policy/pack.hpp"

namespace rsc::policy {

/// Index of a revision of a pack.
[[nodiscard]] std::optional<std::size_t> find_revision(const Pack& pack, Text id);

/// A revision of a pack, in force from a day to a last day.
struct InForce {
    const Pack* pack = nullptr;
    std::size_t revision = 0;  ///< index in `pack->revisions`
    calendar::Date from;
    std::optional<calendar::Date> last;
    Text replaces{};  ///< id of a pack that is in force until the day before `from`

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
    /// day ends on the day before the next one of its pack; one that stands on the first day of an
    /// adoption that replaces its pack ends on the day before that.
    explicit Policies(std::vector<InForce> adoptions);

    /// A rule of one of the packs in force at any time, with what its terms have in common.
    struct Entry {
        const Pack* pack = nullptr;
        const Rule* rule = nullptr;
        const Term* shape = nullptr;     ///< any term: all of a rule demand the same kind of thing
        std::vector<const Term*> terms;  // by revision index of the pack
        std::vector<const InForce*> in_force;  // of the pack, ascending
        JudgedBy judged_by{};                  ///< of `shape`
        /// `in_force`, put together for who asks of every day.
        struct Holding {
            calendar::Date from;
            calendar::Date last;
            Ruling ruling;
        };
        std::vector<Holding> holdings;
        /// Adoptions of other packs that have a rule of the same id: packs may take turns, and one
        /// that follows another keeps the ids of what it took over.
        std::vector<const InForce*> elsewhere;

        /// Whether another pack's rule of this id speaks for a day on which this one is not in
        /// force: of the days before all of them, the first does.
        [[nodiscard]] bool is_said_elsewhere(calendar::Date day) const;
        /// What holds on `day`.
        [[nodiscard]] Ruling on(calendar::Date day) const {
            for (const Holding& one : holdings) {
                if (one.from <= day && day <= one.last) return one.ruling;
            }
            return {};
        }
        /// The first revision in force that has the rule from `day` on, or nothing.
        [[nodiscard]] std::optional<calendar::Date> first_day_with_term(calendar::Date day) const;
    };

    [[nodiscard]] std::span<const Entry> rules() const { return rules_; }
    [[nodiscard]] std::span<const InForce> adoptions() const { return adoptions_; }
    /// Of the pack that was adopted last, where several have it.
    [[nodiscard]] const Entry* find(Text rule) const;
    /// The first day any policy is in force.
    [[nodiscard]] std::optional<calendar::Date> begin() const;

    /// Two packs that cannot both be adopted so: they have a rule of the same id and are in force
    /// on the same day, or promise different things under it.
    struct Clash {
        const InForce* first = nullptr;
        const InForce* second = nullptr;
        Text rule;
        bool same_day = false;
    };
    [[nodiscard]] std::optional<Clash> clash() const;

  private:
    std::vector<InForce> adoptions_;
    std::vector<Entry> rules_;
};

/// Whether two rules are the same promise, differing in amounts alone: subject, owner, weight, the
/// kind of demand and its occasion.
[[nodiscard]] bool same_promise(const Rule& one, const Rule& other);

/// The adoptions as they would be with one revision of a pack in force from `from` on, whatever the
/// pack's own adoptions and those of packs with rules of the same id say of that time. Of an
/// adopted pack all revisions are then those of `pack`.
[[nodiscard]] std::vector<InForce> supposing(std::span<const InForce> adoptions, const Pack& pack,
                                             std::size_t revision, calendar::Date from);

}  // namespace rsc::policy
