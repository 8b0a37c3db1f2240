#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "calendar/zone.hpp"
#include "model/agency.hpp"
#include "model/case.hpp"

namespace rsc::report {

/// A coded fact and how often it was recorded: "contacts.purpose", "advocacy", in 12 entries of 7
/// records. A truth that holds is the word "yes"; an
/// entry, an event or a part of one is the word "recorded".
struct Activity {
    std::string fact;  ///< section and member, joined by dots
    std::string word;
    std::int64_t entries = 0;
    std::int64_t records = 0;
};

/// Counts what was recorded, by every coded member that the descriptions know: what was done, not
/// whether it was owed. Voided entries do not count. Mergeable; as large as the words there are.
class Activities {
  public:
    struct Days {
        std::optional<calendar::Date> from;
        std::optional<calendar::Date> through;  ///< last day included
    };
    Activities(const calendar::Zone& zone, Days days) : zone_(&zone), days_(days) {}

    void add(const model::Case& record);
    void add(const model::Staff& record);
    void add(const model::Provider& record);
    void add(const model::Agency& record);
    void merge(const Activities& other);

    /// By fact, then word.
    [[nodiscard]] std::vector<Activity> rows() const;

  private:
    using Key = std::pair<std::string, std::string>;
    struct Count {
        std::int64_t entries = 0;
        std::int64_t records = 0;
    };
    template <class T>
    void count(const T& record, std::string_view kind);

    const calendar::Zone* zone_;
    Days days_;
    std::map<Key, Count> counts_;
};

template <class V>
void describe(V& v, Activity& a) {
    v.type("activity", "A coded fact and how often it was recorded");
    v.required("fact", a.fact, "Section and member of the record");
    v.required("word", a.word, "The word");
    v.required("entries", a.entries, "How many times");
    v.required("records", a.records, "In how many records");
}

}  // namespace rsc::report
