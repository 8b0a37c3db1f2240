#include "codec/fields.hpp"

#include <algorithm>
#include <array>
#include <type_traits>

#include "codec/describe_staff.hpp"

namespace rsc::codec {
namespace {

template <class T>
struct Element {
    using type = T;
    static constexpr bool list = false;
};
template <class T>
struct Element<std::vector<T>> {
    using type = T;
    static constexpr bool list = true;
};
template <Maybe M>
struct Element<M> {
    using type = typename M::value_type;
    static constexpr bool list = false;
};

template <class T>
constexpr bool is_described_v =
    std::is_class_v<T> && !std::is_same_v<T, std::string_view> &&
    !std::is_same_v<T, calendar::Date> && !std::is_same_v<T, calendar::Instant> &&
    !std::is_same_v<T, calendar::Moment>;
template <class Tag>
constexpr bool is_described_v<Id<Tag>> = false;

template <class T>
FieldKind kind_of(std::vector<std::string_view>& words) {
    if constexpr (std::is_same_v<T, bool>) {
        return FieldKind::truth;
    } else if constexpr (std::is_same_v<T, std::int64_t>) {
        return FieldKind::integer;
    } else if constexpr (std::is_same_v<T, std::string_view>) {
        return FieldKind::text;
    } else if constexpr (std::is_same_v<T, calendar::Date>) {
        return FieldKind::date;
    } else if constexpr (std::is_same_v<T, calendar::Instant>) {
        return FieldKind::instant;
    } else if constexpr (std::is_same_v<T, calendar::Moment>) {
        return FieldKind::moment;
    } else if constexpr (std::is_same_v<T, EntryId>) {
        return FieldKind::entry_id;
    } else if constexpr (Named<T>) {
        for (const std::string_view word : names_of(T{}))
            words.push_back(word);
        return FieldKind::word;
    } else if constexpr (is_described_v<T>) {
        return FieldKind::record;
    } else {
        return FieldKind::id;
    }
}

/// What an id names.
template <class T>
constexpr std::string_view named_by() {
    if constexpr (std::is_same_v<T, CaseId>) return "case";
    if constexpr (std::is_same_v<T, ClientId>) return "client";
    if constexpr (std::is_same_v<T, WorkerId>) return "worker";
    if constexpr (std::is_same_v<T, ProviderId>) return "provider";
    return {};
}

// Lists the members of a type, or, with a path, those of the type that the path leads to.
class Lister {
  public:
    explicit Lister(std::string_view path) {
        const std::size_t slash = path.find('/');
        member_ = path.substr(0, slash);
        rest_ = slash == std::string_view::npos ? std::string_view{} : path.substr(slash + 1);
    }

    void type(std::string_view, std::string_view) {}
    template <class F>
    void required(std::string_view name, F& field, std::string_view meaning,
                  const Limits& limits = {}) {
        take(name, field, meaning, limits).required = true;
    }
    template <class F>
    void optional(std::string_view name, F& field, std::string_view meaning,
                  const Limits& limits = {}) {
        take(name, field, meaning, limits);
    }
    template <class F, class D>
    void defaulted(std::string_view name, F& field, const D& otherwise, std::string_view meaning,
                   const Limits& limits = {}) {
        Field& taken = take(name, field, meaning, limits);
        taken.defaulted = true;
        if constexpr (std::is_same_v<D, bool>) taken.otherwise = otherwise;
    }

    std::vector<Field> fields;

  private:
    template <class F>
    Field& take(std::string_view name, F&, std::string_view meaning, const Limits& limits) {
        using T = typename Element<F>::type;
        if (!member_.empty()) {
            if constexpr (is_described_v<T>) {
                if (name == member_) {
                    Lister inner(rest_);
                    T record{};
                    describe(inner, record);
                    fields = std::move(inner.fields);
                }
            }
            return passed_;
        }
        Field field;
        field.name = name;
        field.kind = kind_of<T>(field.words);
        field.of = named_by<T>();
        field.list = Element<F>::list;
        field.meaning = meaning;
        field.limits = limits;
        fields.push_back(std::move(field));
        return fields.back();
    }

    std::string_view member_;
    std::string_view rest_;
    Field passed_;  // what is not listed
};

template <class T>
std::vector<Field> fields_of(std::string_view section) {
    Lister lister(section);
    T record{};
    describe(lister, record);
    return std::move(lister.fields);
}

// Rebuilds an object with its members in the order of their description.
class Arranger {
  public:
    explicit Arranger(const Json& from) : from_(from) {}

    void type(std::string_view, std::string_view) {}
    template <class F>
    void required(std::string_view name, F& field, std::string_view, const Limits& = {}) {
        take(name, field);
    }
    template <class F>
    void optional(std::string_view name, F& field, std::string_view, const Limits& = {}) {
        take(name, field);
    }
    template <class F, class D>
    void defaulted(std::string_view name, F& field, const D&, std::string_view,
                   const Limits& = {}) {
        take(name, field);
    }

    [[nodiscard]] Json done() {
        for (const auto& [key, value] : from_.items()) {
            if (!to_.contains(key)) to_[key] = value;
        }
        return std::move(to_);
    }

    template <class T>
    [[nodiscard]] static Json arranged(const Json& from) {
        if (!from.is_object()) return from;
        Arranger arranger(from);
        T record{};
        describe(arranger, record);
        return arranger.done();
    }

  private:
    template <class F>
    void take(std::string_view name, F&) {
        const auto found = from_.find(std::string(name));
        if (found == from_.end()) return;
        using T = typename Element<F>::type;
        if constexpr (!is_described_v<T>) {
            to_[std::string(name)] = *found;
        } else if (Element<F>::list && found->is_array()) {
            Json list = Json::array();
            for (const Json& one : *found)
                list.push_back(arranged<T>(one));
            to_[std::string(name)] = std::move(list);
        } else {
            to_[std::string(name)] = arranged<T>(*found);
        }
    }

    const Json& from_;
    Json to_ = Json::object();
};

}  // namespace

bool is_stamp(std::string_view member) {
    constexpr std::array stamps = {std::string_view("id"),     std::string_view("recorded"),
                                   std::string_view("by"),     std::string_view("voided"),
                                   std::string_view("schema"), std::string_view("history")};
    return std::find(stamps.begin(), stamps.end(), member) != stamps.end();
}

bool says_same(const Json& a, const Json& b) {
    if (a == b) return true;
    if (!a.is_string() || !b.is_string()) return false;
    const auto x = calendar::parse_moment(a.get_ref<const std::string&>());
    const auto y = calendar::parse_moment(b.get_ref<const std::string&>());
    return x && y && *x == *y;
}

std::vector<Field> case_fields(std::string_view section) {
    return fields_of<model::Case>(section);
}
std::vector<Field> staff_fields(std::string_view section) {
    return fields_of<model::Staff>(section);
}
std::vector<Field> provider_fields(std::string_view section) {
    return fields_of<model::Provider>(section);
}
std::vector<Field> agency_fields(std::string_view section) {
    return fields_of<model::Agency>(section);
}

Json in_order(const model::Case*, const Json& record) {
    return Arranger::arranged<model::Case>(record);
}
Json in_order(const model::Staff*, const Json& record) {
    return Arranger::arranged<model::Staff>(record);
}
Json in_order(const model::Provider*, const Json& record) {
    return Arranger::arranged<model::Provider>(record);
}
Json in_order(const model::Agency*, const Json& record) {
    return Arranger::arranged<model::Agency>(record);
}

}  // namespace rsc::codec
