#include "report/activity.hpp"

#include <algorithm>
#include <type_traits>

#include "codec/describe_staff.hpp"

namespace rsc::report {
namespace {

using codec::Limits;

// Walks a record by its description and hands to `take(fact, word)` every coded member, and every
// entry, event or part of one as "recorded". What an entry holds is of the entry's day; an event
// inside it has its own.
template <class Take>
class Walker {
  public:
    Walker(const timeline::Sight& sight, const Activities::Request& request, Take& take)
        : sight_(sight), request_(request), take_(take) {}

    template <class T>
    void walk(T& record, const std::string& path, bool counts, bool inside) {
        if constexpr (std::is_base_of_v<model::Entry, T>) {
            if (!sight_.knows(record)) return;
        }
        if constexpr (std::is_base_of_v<model::Event, T>) {
            if (!sight_.sees(static_cast<const model::Event&>(record))) return;
            counts = covers(record);
            inside = true;
        }
        if (inside && counts) take_(path, "recorded");
        Members members{*this, path, counts, inside};
        codec::describe(members, record);
    }

  private:
    [[nodiscard]] bool covers(const model::Event& event) const {
        if (!request_.workers.empty() && !request_.workers.contains(event.by.text)) return false;
        const calendar::Date day = sight_.zone().date_of(event.occurred);
        return (!request_.from || *request_.from <= day) &&
               (!request_.through || day <= *request_.through);
    }

    struct Members {
        Walker& walker;
        const std::string& path;
        bool counts;
        bool inside;

        void type(std::string_view, std::string_view) {}
        template <class F>
        void required(std::string_view name, F& field, std::string_view, const Limits& = {}) {
            if constexpr (std::is_same_v<F, bool>) {
                both(name, field);
            } else {
                member(name, field);
            }
        }
        template <class F>
        void optional(std::string_view name, F& field, std::string_view, const Limits& = {}) {
            if constexpr (std::is_same_v<F, std::optional<bool>>) {
                if (field) both(name, *field);
            } else {
                member(name, field);
            }
        }
        template <class F, class D>
        void defaulted(std::string_view name, F& field, const D&, std::string_view,
                       const Limits& = {}) {
            member(name, field);
        }

        template <class F>
        void member(std::string_view name, F& field) {
            if (name == "history" || name == "voided" || name == "superseded") return;
            value(place(name), field);
        }
        /// A truth that has to be stated says something when it does not hold, too.
        void both(std::string_view name, bool truth) {
            if (counts) walker.take_(place(name), truth ? "yes" : "no");
        }
        [[nodiscard]] std::string place(std::string_view name) const {
            return path.empty() ? std::string(name) : path + "." + std::string(name);
        }
        template <class T>
        void value(const std::string& here, std::vector<T>& list) {
            for (T& one : list)
                value(here, one);
        }
        template <Maybe M>
        void value(const std::string& here, M& held) {
            if (held) value(here, *held);
        }
        void value(const std::string& here, bool& truth) {
            if (truth && counts) walker.take_(here, "yes");
        }
        template <Named E>
        void value(const std::string& here, E& word) {
            if (counts) walker.take_(here, name(word));
        }
        template <class T>
        void value(const std::string& here, T& other) {
            if constexpr (std::is_class_v<T> && requires { codec::describe(*this, other); }) {
                walker.walk(other, here, counts, inside);
            }
        }
    };

    const timeline::Sight& sight_;
    const Activities::Request& request_;
    Take& take_;
};

}  // namespace

template <class T>
void Activities::count(const T& record, std::string_view kind) {
    std::map<Key, std::int64_t> mine;
    const auto take = [&mine](const std::string& fact, std::string_view word) {
        ++mine[{fact, std::string(word)}];
    };
    Walker walker(sight_, request_, take);
    // Descriptions serve readers too; nothing is changed here. What stands in no entry has no day
    // and nobody who wrote it down.
    const bool any = !request_.from && !request_.through && request_.workers.empty();
    walker.walk(const_cast<T&>(record), std::string(kind), any, false);
    for (const auto& [key, entries] : mine) {
        Count& all = counts_[key];
        all.entries += entries;
        all.records += 1;
    }
}

void Activities::add(const model::Case& record) {
    count(record, "");
}
void Activities::add(const model::Staff& record) {
    count(record, "staff");
}
void Activities::add(const model::Provider& record) {
    count(record, "provider");
}
void Activities::add(const model::Agency& record) {
    count(record, "agency");
}

void Activities::merge(const Activities& other) {
    for (const auto& [key, count] : other.counts_) {
        counts_[key].entries += count.entries;
        counts_[key].records += count.records;
    }
}

ActivityBody Activities::take() const {
    const auto wanted = [this](const std::string& fact) {
        const auto begins = [&fact](const std::string& wish) {
            return fact == wish || fact.starts_with(wish + ".");
        };
        return request_.facts.empty() ||
               std::any_of(request_.facts.begin(), request_.facts.end(), begins);
    };
    ActivityBody body{request_.from, request_.through, {}};
    for (const auto& [key, count] : counts_) {
        if (wanted(key.first)) {
            body.rows.push_back({key.first, key.second, count.entries, count.records});
        }
    }
    return body;
}

}  // namespace rsc::report
