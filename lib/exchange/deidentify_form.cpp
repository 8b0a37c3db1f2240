#include "exchange/deidentify_form.hpp"

#include <algorithm>
#include <array>

#include "exchange/deidentify_form_maker.hpp"

namespace rsc::exchange {
namespace {

template <std::size_t N>
bool holds(const std::array<std::string_view, N>& list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

}  // namespace

bool is_measure(std::string_view member) {
    constexpr std::array<std::string_view, 7> measures = {
        "episode", "minutes", "contacts_a_week", "score", "points", "units", "cents"};
    return holds(measures, member);
}

bool is_book_keeping(std::string_view member) {
    constexpr std::array<std::string_view, 4> sections = {"history", "superseded", "disputes",
                                                          "disclosures"};
    return holds(sections, member);
}

const Forms& case_forms() {
    static const Forms forms = [] {
        Forms made;
        static_cast<void>(form_of<model::Case>(made));
        return made;
    }();
    return forms;
}

}  // namespace rsc::exchange
