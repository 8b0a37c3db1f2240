#include "report/events.hpp"

#include "codec/describe_staff.hpp"

namespace rsc::report {
namespace {

/// Walks a record by its description.
class EventWalker {
  public:
    EventWalker(const TakeEvent& take, EntryId id) : take_(take), id_(id) {}

    void type(std::string_view, std::string_view) {}
    template <class F>
    void required(std::string_view name, F& field, std::string_view, const codec::Limits& = {}) {
        if (name == "history" || name == "voided" || name == "superseded") return;
        value(field);
    }
    template <class F>
    void optional(std::string_view name, F& field, std::string_view meaning,
                  const codec::Limits& = {}) {
        required(name, field, meaning);
    }
    template <class F, class D>
    void defaulted(std::string_view name, F& field, const D&, std::string_view meaning,
                   const codec::Limits& = {}) {
        required(name, field, meaning);
    }

  private:
    template <class T>
    void value(std::vector<T>& list) {
        for (T& one : list)
            value(one);
    }
    template <Maybe M>
    void value(M& held) {
        if (held) value(*held);
    }
    template <class T>
    void value(T& record) {
        if constexpr (std::is_base_of_v<model::Entry, T>) {
            if (record.voided) return;
            take_(record, record.id);
            EventWalker inner(take_, record.id);
            codec::describe(inner, record);
        } else if constexpr (std::is_base_of_v<model::Event, T>) {
            take_(record, id_);
            codec::describe(*this, record);
        } else if constexpr (std::is_class_v<T> && requires { codec::describe(*this, record); }) {
            codec::describe(*this, record);
        }
    }

    const TakeEvent& take_;
    EntryId id_;
};

}  // namespace

void for_each_event(const model::Case& record, const TakeEvent& take) {
    EventWalker walker(take, {});
    // Descriptions serve readers too; nothing is changed here.
    codec::describe(walker, const_cast<model::Case&>(record));
}

}  // namespace rsc::report
