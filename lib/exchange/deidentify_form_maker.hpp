#pragma once

// Makes the form of a copy from a description. For the source that lists the forms.

#include <algorithm>
#include <optional>
#include <type_traits>
#include <utility>

#include "codec/describe_case.hpp"
#include "exchange/deidentify_form.hpp"

namespace rsc::exchange {

/// The form of a described type, made once for each name of a type.
template <class T>
const Form& form_of(Forms& forms);

/// A prefix for each kind of id that has pseudonyms; a kind that is not known has none.
[[nodiscard]] constexpr std::string_view prefix_of(const CaseId*) {
    return "D-";
}
[[nodiscard]] constexpr std::string_view prefix_of(const ClientId*) {
    return "DC-";
}
[[nodiscard]] constexpr std::string_view prefix_of(const WorkerId*) {
    return "DW-";
}
[[nodiscard]] constexpr std::string_view prefix_of(const ProviderId*) {
    return "DP-";
}
template <class Tag>
[[nodiscard]] constexpr std::string_view prefix_of(const Id<Tag>*) {
    return {};
}

/// Visits a description and lists what a copy has of its type.
class FormMaker {
  public:
    explicit FormMaker(Forms& forms) : forms_(forms) {}

    void type(std::string_view name, std::string_view meaning) {
        form.name = name;
        form.meaning = meaning;
    }
    template <class F>
    void required(std::string_view name, F&, std::string_view meaning,
                  const codec::Limits& limits = {}) {
        FormMember member = member_of(name, meaning, limits);
        member.required = true;
        add(std::move(member), static_cast<const F*>(nullptr));
    }
    template <class F>
    void optional(std::string_view name, F&, std::string_view meaning,
                  const codec::Limits& limits = {}) {
        add(member_of(name, meaning, limits), static_cast<const F*>(nullptr));
    }
    template <class F, class D>
    void defaulted(std::string_view name, F&, const D& otherwise, std::string_view meaning,
                   const codec::Limits& limits = {}) {
        FormMember member = member_of(name, meaning, limits);
        if constexpr (std::is_arithmetic_v<D>) member.otherwise = otherwise;
        if constexpr (Named<D>) member.otherwise = std::string(rsc::name(otherwise));
        add(std::move(member), static_cast<const F*>(nullptr));
    }

    Form form;

  private:
    static FormMember member_of(std::string_view name, std::string_view meaning,
                                const codec::Limits& limits) {
        FormMember member;
        member.from = name;
        member.to = name;
        member.meaning = meaning;
        member.limits = limits;
        return member;
    }

    void keep(FormMember member, Treatment treatment) {
        member.treatment = treatment;
        form.members.push_back(std::move(member));
    }
    void keep(FormMember member, Treatment treatment, std::string_view to,
              std::string_view meaning) {
        member.to = to;
        member.meaning = meaning;
        member.required = false;
        keep(std::move(member), treatment);
    }

    void add(FormMember member, const model::Text*) {
        if (member.from != "address" || member.list) return;
        keep(std::move(member), Treatment::zip3, "zip3",
             "First three digits of the ZIP code; 000 for an area of few people");
    }
    void add(FormMember member, const std::int64_t*) {
        if (is_measure(member.from)) keep(std::move(member), Treatment::measure);
    }
    void add(FormMember member, const bool*) { keep(std::move(member), Treatment::truth); }
    void add(const FormMember& member, const calendar::Date*) { add_date(member); }
    void add(const FormMember& member, const calendar::Instant*) { add_date(member); }
    void add(const FormMember& member, const calendar::Moment*) { add_date(member); }
    void add_date(const FormMember& member) {
        keep(member, Treatment::year, member.from + "_year", member.meaning + " (year)");
        keep(member, Treatment::day, member.from, member.meaning + " (shifted)");
        if (member.from == "birth_date") {
            keep(member, Treatment::age_group, "age_group", "In place of a birth date: over 89");
        }
    }
    void add(FormMember member, const EntryId*) { keep(std::move(member), Treatment::entry_id); }
    template <class Tag>
    void add(FormMember member, const Id<Tag>* id) {
        member.prefix = prefix_of(id);
        member.meaning += " (pseudonym)";
        if (!member.prefix.empty()) keep(std::move(member), Treatment::pseudonym);
    }
    template <Named E>
    void add(FormMember member, const E*) {
        for (const std::string_view word : names_of(E{}))
            member.words.push_back(word);
        keep(std::move(member), Treatment::word);
    }
    void add(const FormMember&, const model::FreeObject*) {}
    template <Maybe M>
    void add(FormMember member, const M*) {
        add(std::move(member), static_cast<const typename M::value_type*>(nullptr));
    }
    template <class T>
    void add(FormMember member, const std::vector<T>*) {
        member.list = true;
        add(std::move(member), static_cast<const T*>(nullptr));
    }
    template <class T>
    void add(FormMember member, const T*) {
        if (is_book_keeping(member.from)) return;
        if (member.from == "family") {
            member.list = false;
            keep(std::move(member), Treatment::count, "family_members",
                 "How many members of the family are served");
            return;
        }
        member.record = &form_of<T>(forms_);
        keep(std::move(member), Treatment::record);
    }

    Forms& forms_;
};

template <class T>
const Form& form_of(Forms& forms) {
    using codec::describe;
    FormMaker maker(forms);
    T record{};
    describe(maker, record);
    const auto known = std::find_if(forms.begin(), forms.end(),
                                    [&](const Form& form) { return form.name == maker.form.name; });
    if (known != forms.end()) return *known;
    forms.push_back(std::move(maker.form));
    return forms.back();
}

}  // namespace rsc::exchange
