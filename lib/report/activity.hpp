#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "model/agency.hpp"
#include "timeline/facts.hpp"

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

struct ActivityBody {
    static constexpr std::string_view name = "report.activity";
    static constexpr std::string_view schema = "rsc.report.activity/1";
    static constexpr std::string_view title = "What was recorded";

    std::optional<calendar::Date> from;
    std::optional<calendar::Date> through;
    std::vector<Activity> rows;
};

/// Counts what was recorded, by every coded member that the descriptions know: what was done, not
/// whether it was owed. Voided entries do not count. Mergeable; as large as the words there are.
class Activities {
  public:
    struct Request {
        std::optional<calendar::Date> from;
        std::optional<calendar::Date> through;       ///< last day included
        std::set<std::string, std::less<>> workers;  ///< who wrote it down; empty: anybody
        std::vector<std::string> facts;              ///< what facts begin with; empty: all
    };
    Activities(const timeline::Setting& setting, Request request)
        : sight_(setting), request_(std::move(request)) {}

    void add(const model::Case& record);
    void add(const model::Staff& record);
    void add(const model::Provider& record);
    void add(const model::Agency& record);
    void merge(const Activities& other);

    /// By fact, then word.
    [[nodiscard]] ActivityBody take() const;

  private:
    using Key = std::pair<std::string, std::string>;
    struct Count {
        std::int64_t entries = 0;
        std::int64_t records = 0;
    };
    template <class T>
    void count(const T& record, std::string_view kind);

    timeline::Sight sight_;
    Request request_;
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

template <class V>
void describe_body(V& v, ActivityBody& b) {
    v.optional("from", b.from, "First day of what occurred");
    v.optional("through", b.through, "Last day of what occurred");
    v.required("rows", b.rows, "Facts and words, and how often they were recorded");
}

}  // namespace rsc::report
